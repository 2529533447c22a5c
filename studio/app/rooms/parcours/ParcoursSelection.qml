pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The tubes of a parcours by competence, each with its cap and its levels. One tab stop: arrows move, + and − change a
// cap, a figure sets it, Delete leaves the tube out, Enter opens it in the referential.
ColumnLayout {
    id: root

    required property ProfileBuilder builder

    property string overlay: "levels"

    readonly property var overlays: ["levels", "challenges", "translations"]
    readonly property int levels: 8
    readonly property int pitch: Theme.controlNormal + Theme.spaceXxs
    readonly property int capWidth: 3 * Theme.controlCompact + Theme.spaceS
    readonly property int skillsWidth: 2 * Theme.controlCompact + Theme.spaceXs

    spacing: 0

    function showTube(tube: string) {
        list.currentIndex = builder.indexOf(tube);
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        list.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.rowGrid
        color: Theme.surface

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.spaceL
            anchors.rightMargin: Theme.spaceL
            spacing: Theme.spaceM

            SmallText {
                text: qsTr("Show")
            }

            SegmentedControl {
                objectName: "parcours-overlay-control"
                label: qsTr("What the cells show")
                compact: true
                options: [qsTr("Levels"), qsTr("Challenges"), qsTr("Translations")]
                currentIndex: root.overlays.indexOf(root.overlay)
                onActivated: index => root.overlay = root.overlays[index]
            }

            Item {
                Layout.fillWidth: true
            }

            SmallText {
                visible: root.width > Theme.centreMin + Theme.columnTreeMin
                text: qsTr("Cap all at")
            }

            ParcoursCapBox {
                objectName: "parcours-cap-all-box"
                label: qsTr("Cap all tubes at")
                enabled: root.builder.chosenTubes > 0
                cap: root.builder.commonCap
                onCapped: cap => root.builder.capAll("", cap)
            }
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.rowTable - Theme.spaceXxs
        color: Theme.raised

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.spaceL
            anchors.rightMargin: Theme.spaceL
            spacing: Theme.spaceL

            CaptionText {
                Layout.fillWidth: true
                text: qsTr("Tube chosen")
            }

            CaptionText {
                Layout.preferredWidth: root.capWidth
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Cap")
            }

            Row {
                Repeater {
                    model: root.levels

                    delegate: CaptionText {
                        required property int index

                        width: root.pitch
                        rightPadding: Theme.spaceXxs
                        horizontalAlignment: Text.AlignHCenter
                        text: index + 1
                    }
                }
            }

            CaptionText {
                Layout.preferredWidth: root.skillsWidth
                horizontalAlignment: Text.AlignRight
                text: qsTr("Skills")
            }
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        objectName: "parcours-selection-grid"
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        highlightMoveDuration: 0
        model: root.builder
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Selection")
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onPressed: event => event.accepted = take(event)
        Keys.onReturnPressed: Navigation.open(root.builder.row(currentIndex).rowId)
        Keys.onEnterPressed: Navigation.open(root.builder.row(currentIndex).rowId)
        Keys.onDeletePressed: leaveOut(currentIndex)

        function take(event: var): bool {
            const row = root.builder.row(currentIndex);
            if (row.rowId === undefined)
                return false;
            if (event.key >= Qt.Key_1 && event.key <= Qt.Key_8)
                cap(row, event.key - Qt.Key_0);
            else if (event.key === Qt.Key_Plus && row.cap > 0)
                cap(row, row.cap + 1);
            else if (event.key === Qt.Key_Minus && row.cap > 0)
                cap(row, row.cap - 1);
            else
                return false;
            return true;
        }

        function cap(row: var, level: int) {
            if (level < 1 || level > root.levels)
                return;
            if (row.rowKind === "tube")
                root.builder.setCap(row.rowId, level);
            else
                root.builder.capAll(row.rowId, level);
        }

        function leaveOut(index: int) {
            const row = root.builder.row(index);
            if (row.rowKind === "tube")
                root.builder.choose(row.rowId, false);
        }

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property string rowKind
            required property string rowId
            required property string rowTitle
            required property string areaColor
            required property var model

            readonly property bool isTube: rowKind === "tube"
            readonly property int cap: model.cap ?? 0
            readonly property string severity: model.severity ?? ""

            width: list.width
            height: isTube ? Theme.barPanelHead : Theme.rowTable - Theme.spaceXxs
            padding: 0
            hoverEnabled: true
            focusPolicy: Qt.NoFocus
            Accessible.role: Accessible.Row
            Accessible.name: isTube ? qsTr("%1, cap %2, %3 skills").arg(rowTitle).arg(cap).arg(model.skillText ?? "") : rowTitle
            onClicked: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
            }
            onDoubleClicked: if (isTube)
                Navigation.open(rowId)

            contentItem: RowLayout {
                spacing: 0

                RowLayout {
                    Layout.leftMargin: Theme.spaceL
                    Layout.rightMargin: Theme.spaceL
                    visible: !row.isTube
                    spacing: Theme.spaceM

                    Swatch {
                        area: row.areaColor
                    }

                    Label {
                        Layout.fillWidth: true
                        text: row.rowTitle
                        font: Theme.weighted(Theme.smallFont, Font.DemiBold)
                        color: Theme.area(row.areaColor).text
                        Accessible.ignored: true
                    }

                    SmallText {
                        text: qsTr("cap all at")
                    }

                    ParcoursCapBox {
                        focusPolicy: Qt.NoFocus
                        label: qsTr("Cap the tubes of %1 at").arg(row.rowTitle)
                        cap: row.cap
                        onCapped: cap => root.builder.capAll(row.rowId, cap)
                    }
                }

                RowLayout {
                    Layout.leftMargin: Theme.spaceL
                    Layout.rightMargin: Theme.spaceL
                    visible: row.isTube
                    spacing: Theme.spaceL

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.spaceM

                        Label {
                            Layout.maximumWidth: Math.ceil(implicitWidth)
                            Layout.fillWidth: true
                            text: row.rowTitle
                            Accessible.ignored: true
                        }

                        SeverityIcon {
                            visible: row.severity.length > 0
                            severity: row.severity
                        }

                        Item {
                            Layout.fillWidth: true
                        }
                    }

                    Stepper {
                        Layout.preferredWidth: root.capWidth
                        activeFocusOnTab: false
                        focusPolicy: Qt.NoFocus
                        label: qsTr("Cap of %1").arg(row.rowTitle)
                        from: 1
                        to: root.levels
                        value: row.cap
                        onValueModified: {
                            list.currentIndex = row.index;
                            root.builder.setCap(row.rowId, value);
                        }
                    }

                    Row {
                        Layout.preferredWidth: root.levels * root.pitch

                        Repeater {
                            model: row.isTube ? row.model.levels : []

                            delegate: Item {
                                id: place

                                required property var modelData

                                width: root.pitch
                                height: row.height - Theme.strokeHairline

                                ParcoursCell {
                                    anchors.verticalCenter: parent.verticalCenter
                                    cell: place.modelData
                                    area: row.areaColor
                                    overlay: root.overlay
                                }

                                Rectangle {
                                    x: root.pitch - width
                                    width: Theme.strokeFocus
                                    height: parent.height
                                    visible: place.modelData.level === row.cap
                                    color: Theme.area(row.areaColor).solid
                                }
                            }
                        }
                    }

                    Label {
                        Layout.preferredWidth: root.skillsWidth
                        horizontalAlignment: Text.AlignRight
                        text: row.model.skillText ?? ""
                        font: Theme.smallFont
                        color: Theme.muted
                        Accessible.ignored: true
                    }
                }
            }

            background: Rectangle {
                color: row.isTube ? Theme.surface : Theme.window

                RowFill {
                    anchors.fill: parent
                    hovered: row.hovered && row.isTube
                    chosen: list.activeFocus && row.ListView.isCurrentItem
                    focused: list.activeFocus && row.ListView.isCurrentItem
                    separated: true
                }
            }
        }

        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            iconName: "room-parcours"
            title: qsTr("No tube chosen")
            text: qsTr("Tick tubes in the list at the left: each comes with all its levels, then lower its cap.")
        }
    }
}
