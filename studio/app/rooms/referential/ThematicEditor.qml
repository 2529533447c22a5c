pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One thematic of a competence: its name in both languages, its place among the others, the order of its tubes. Alt with
// arrows moves it.
Rectangle {
    id: root

    property string competence: ""
    property string thematic: ""
    property int place: 0
    property int total: 0
    property int tubeCount: 0

    signal moveRequested(int by)
    signal removeRequested
    signal tubeRequested
    // A tube asked to go over to the thematic before or after.
    signal tubeLeft(string tube, int by)

    function focusTube(tube: string) {
        tubes.choose(tube);
    }

    function takeFocus() {
        nameLine.takeFocus();
    }

    implicitHeight: column.implicitHeight + 2 * Theme.spaceL
    color: Theme.raised
    border.color: Theme.border
    radius: Theme.radiusL
    Accessible.role: Accessible.Grouping
    Accessible.name: nameLine.source.text
    Keys.onPressed: event => {
        if (!(event.modifiers & Qt.AltModifier) || ![Qt.Key_Up, Qt.Key_Down].includes(event.key))
            return;
        event.accepted = true;
        root.moveRequested(event.key === Qt.Key_Up ? -1 : 1);
    }

    ColumnLayout {
        id: column

        x: Theme.spaceL
        y: Theme.spaceL
        width: parent.width - 2 * x
        spacing: Theme.spaceL

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceL

            EntityLine {
                id: nameLine

                entity: root.competence
                path: "thematics[" + root.thematic + "].name"
                help: ""
            }

            EntityLine {
                entity: root.competence
                path: "thematics[" + root.thematic + "]"
                locale: "en"
                label: qsTr("%1, in English").arg(nameLine.source.label)
                placeholder: qsTr("Not translated")
            }

            Row {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.smallLine + Theme.spaceXs
                spacing: 0

                Button {
                    objectName: "thematic-move-up-button"
                    borderless: true
                    iconName: "chevron-up"
                    help: qsTr("Move the thematic up")
                    keys: qsTr("Alt ↑")
                    reason: root.place === 0 ? qsTr("It is the first.") : ""
                    onClicked: root.moveRequested(-1)
                }

                Button {
                    objectName: "thematic-move-down-button"
                    borderless: true
                    iconName: "chevron-down"
                    help: qsTr("Move the thematic down")
                    keys: qsTr("Alt ↓")
                    reason: root.place === root.total - 1 ? qsTr("It is the last.") : ""
                    onClicked: root.moveRequested(1)
                }

                Button {
                    objectName: "thematic-remove-button"
                    borderless: true
                    iconName: "remove"
                    help: qsTr("Remove the thematic")
                    reason: root.tubeCount > 0 ? qsTr("It still holds tubes.") : ""
                    onClicked: root.removeRequested()
                }
            }
        }

        ReferenceCards {
            id: tubes

            entity: root.competence
            path: "thematics[" + root.thematic + "].tubes"
            changeable: false
            help: ""
            emptyText: qsTr("No tube yet.")
            onMovedPast: (tube, by) => root.tubeLeft(tube, by)
            actions: Button {
                objectName: "thematic-add-tube-button"
                compact: true
                link: true
                text: qsTr("Add a tube")
                onClicked: root.tubeRequested()
            }
        }
    }
}
