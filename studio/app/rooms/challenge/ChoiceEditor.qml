pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The choices of a QCU or QCM as rows. Enter goes on to the next row and adds one after the last, Ctrl+D ticks,
// Alt+Up and Alt+Down move, Backspace removes an empty row.
ChallengeField {
    id: root

    property int current: 0

    function takeFocus(part: string) {
        const key = part.match(/^choices\[(.*?)\]/);
        const row = key ? list.indexOf(key[1]) : 0;
        if (list.count > 0)
            focusRow(Math.max(0, row));
        else
            addButton.forceActiveFocus(Qt.TabFocusReason);
    }

    function focusRow(row: int) {
        current = Math.max(0, Math.min(row, list.count - 1));
        (rows.itemAt(current) as ChoiceRow)?.takeFocus();
    }

    function add() {
        const row = list.add();
        Qt.callLater(focusRow, row); // qmllint disable type
    }

    function remove(row: int) {
        list.remove(row);
        if (list.count === 0)
            addButton.forceActiveFocus(Qt.TabFocusReason);
        else
            Qt.callLater(focusRow, Math.min(row, list.count - 1)); // qmllint disable type
    }

    function moveRow(from: int, to: int) {
        if (to < 0 || to >= list.count || from === to)
            return;
        list.move(from, to);
        Qt.callLater(focusRow, to); // qmllint disable type
    }

    // The row over whose middle a dragged one was let go.
    function rowAt(y: real): int {
        for (let row = 0; row < rows.count; ++row) {
            const item = rows.itemAt(row);
            if (item && y < item.y + item.height)
                return row;
        }
        return rows.count - 1;
    }

    path: "choices"
    counter: qsTr("%1 of %2").arg(qsTr("%n right", "", list.correctCount)).arg(list.count)
    actions: ChallengeSwitch {
        facts: root.facts
        path: "shuffled"
        sentence: ""
    }

    ChoiceList {
        id: list

        challenge: root.facts.challenge
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + 2 * Theme.strokeHairline
        color: Theme.surface
        radius: Theme.radiusM
        border.color: root.problem.length > 0 && root.problemSeverity === "error" ? Theme.errorSolid : Theme.borderStrong
        Accessible.role: Accessible.List
        Accessible.name: root.label

        Column {
            id: column

            x: Theme.strokeHairline
            y: Theme.strokeHairline
            width: parent.width - 2 * Theme.strokeHairline

            Repeater {
                id: rows

                model: list
                // A row that moves is made anew, also by an undo.
                onItemRemoved: (index, item) => {
                    if (item.hasFocus)
                        Qt.callLater(root.focusRow, root.current); // qmllint disable type
                }

                delegate: ChoiceRow {
                    width: column.width
                    single: list.isSingle
                    current: index === root.current
                    last: index === list.count - 1
                    onEntered: root.current = index
                    onWritten: text => list.setText(index, text)
                    onTicked: correct => list.setCorrect(index, correct)
                    onRemovalRequested: root.remove(index)
                    onProceeded: by => by > 0 && last ? root.add() : root.focusRow(index + by)
                    onStepped: by => root.focusRow(index + by)
                    onMoveRequested: by => root.moveRow(index, index + by)
                    onDropped: middle => root.moveRow(index, root.rowAt(middle))
                    onKeyTaken: event => root.takeKey(event)
                }
            }

            Button {
                id: addButton

                width: parent.width
                implicitHeight: Theme.rowChoice - Theme.spaceXxs
                objectName: "challenge-choices-add-button"
                borderless: true
                text: qsTr("Add a choice")
                contentItem: RowLayout {
                    spacing: Theme.spaceS

                    Icon {
                        iconName: "add"
                    }

                    BodyText {
                        Layout.fillWidth: true
                        text: addButton.text
                        color: Theme.muted
                        Accessible.ignored: true
                    }

                    KeyHint {
                        keys: qsTr("Enter")
                        Accessible.ignored: true
                    }
                }
                horizontalPadding: Theme.spaceM + Theme.spaceXxs
                onClicked: root.add()
            }
        }
    }
}
