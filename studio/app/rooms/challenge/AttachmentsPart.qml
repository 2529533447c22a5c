pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The files a learner downloads: chips that can be taken away, and those of the folder that can be attached.
ChallengeField {
    id: root

    required property ChallengeFiles files

    readonly property var names: Array.from(model.value ?? [], one => one.file || one.url || "")
    readonly property var free: Array.from(files.names).filter(name => !names.includes(name))

    signal filesRequested

    function takeFocus(part: string) {
        addButton.forceActiveFocus(Qt.TabFocusReason);
    }

    path: "attachments"

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: root.names

            delegate: Badge {
                id: chip

                required property string modelData

                implicitHeight: Theme.controlNormal
                text: modelData
                iconName: "file"
                mono: true
                tone: "neutral"
            }
        }

        Button {
            id: addButton

            objectName: "challenge-attachments-button"
            opensMenu: true
            iconName: "edit"
            text: root.names.length > 0 ? qsTr("Change") : qsTr("Attach a file")
            onClicked: menu.popup(addButton, 0, height + Theme.spaceXxs)

            Menu {
                id: menu

                MenuItem {
                    text: qsTr("Show the files")
                    iconName: "file"
                    onTriggered: root.filesRequested()
                }

                MenuSeparator {}

                Instantiator {
                    model: root.files.names
                    onObjectAdded: (index, object) => menu.insertItem(index + 2, object)
                    onObjectRemoved: (index, object) => menu.removeItem(object)

                    delegate: MenuItem {
                        required property string modelData

                        text: modelData
                        checkable: true
                        checked: root.names.includes(modelData)
                        onTriggered: root.names.includes(modelData) ? root.files.detach(modelData) : root.files.attach(modelData)
                    }
                }
            }
        }
    }
}
