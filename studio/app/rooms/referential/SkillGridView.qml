pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// The skills of a competence: tubes by level. One tab stop: arrows move from cell to cell (left of level 1 stands the tube
// itself), Enter opens what is chosen or offers to make it, Alt with arrows moves the tube.
Item {
    id: root

    required property SkillGrid model

    property string area: ""
    property string overlay: "status"
    property string tube: ""
    property int level: 1

    // 58 px in the design.
    readonly property int cellWidth: Theme.rowGrid + Theme.controlCompact
    readonly property int levels: 8
    readonly property int sheetWidth: Math.max(width, Theme.columnTreeMin - Theme.spaceXxl + levels * cellWidth)
    readonly property int titleWidth: sheetWidth - levels * cellWidth

    signal arranged(int by)
    signal chosen(string tube, int level)
    signal opened

    function moveBy(rows: int, columns: int) {
        let row = model.indexOf(tube);
        if (row < 0)
            return;
        for (let at = row + rows; rows !== 0 && at >= 0 && at < model.count; at += rows > 0 ? 1 : -1) {
            if (model.row(at).rowKind === "tube") {
                row = at;
                break;
            }
        }
        list.positionViewAtIndex(row, ListView.Contain);
        chosen(model.row(row).rowId, Math.max(0, Math.min(levels, level + columns)));
    }

    function take(event: var): bool {
        const row = model.indexOf(tube);
        switch (event.key) {
        case Qt.Key_Up:
            moveBy(-1, 0);
            return true;
        case Qt.Key_Down:
            moveBy(1, 0);
            return true;
        case Qt.Key_Left:
            moveBy(0, -1);
            return true;
        case Qt.Key_Right:
            moveBy(0, 1);
            return true;
        case Qt.Key_Home:
            chosen(tube, 0);
            return true;
        case Qt.Key_End:
            chosen(tube, levels);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (row >= 0)
                opened();
            return true;
        }
        return false;
    }

    objectName: "referential-skill-grid"
    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Skills by tube and level")
    Accessible.focusable: true
    Keys.onPressed: event => {
        if (event.modifiers === Qt.AltModifier && [Qt.Key_Up, Qt.Key_Down].includes(event.key)) {
            root.arranged(event.key === Qt.Key_Up ? -1 : 1);
            event.accepted = true;
        } else {
            event.accepted = event.modifiers === Qt.NoModifier && root.take(event);
        }
    }

    Flickable {
        id: sheet

        anchors.fill: parent
        contentWidth: root.sheetWidth
        interactive: contentWidth > width
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        clip: true
        T.ScrollBar.horizontal: ScrollBar {}

        Rectangle {
            id: head

            width: root.sheetWidth
            height: Theme.spaceXxl + Theme.spaceXxs
            color: Theme.raised

            CaptionText {
                x: Theme.spaceL
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Tube")
            }

            Repeater {
                model: root.levels

                delegate: Item {
                    id: column

                    required property int index

                    x: root.titleWidth + index * root.cellWidth
                    width: root.cellWidth
                    height: head.height

                    CaptionText {
                        anchors.centerIn: parent
                        text: column.index + 1
                        color: column.index + 1 <= root.model.playableLevel ? Theme.text : Theme.disabled
                    }

                    HoverHandler {
                        id: levelHover
                    }

                    HelpTip {
                        shown: levelHover.hovered && column.index + 1 > root.model.playableLevel
                        text: qsTr("Learners cannot reach level %1 today.").arg(column.index + 1)
                    }
                }
            }

            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }

        ListView {
            id: list

            y: head.height
            width: root.sheetWidth
            height: sheet.height - y
            model: root.model
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}

            delegate: SkillGridRow {
                id: row

                required property var model

                width: root.sheetWidth
                isThematic: model.rowKind === "thematic"
                title: model.rowTitle ?? ""
                detail: model.rowDetail ?? ""
                cells: model.cells ?? []
                area: root.area
                overlay: root.overlay
                playableLevel: root.model.playableLevel
                titleWidth: root.titleWidth
                cellWidth: root.cellWidth
                chosenLevel: model.rowId === root.tube ? root.level : -1
                gridActive: root.activeFocus
                onTapped: level => {
                    root.forceActiveFocus(Qt.MouseFocusReason);
                    root.chosen(model.rowId, level);
                }
                onDoubleTapped: root.opened()
            }
        }
    }
}
