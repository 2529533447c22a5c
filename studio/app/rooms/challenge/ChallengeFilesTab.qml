pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The files of a challenge and of its locales: what each is, how large, what it is used for.
Item {
    id: root

    required property ChallengeFiles files

    function takeFocus() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "challenge-files"

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceXl
            Layout.rightMargin: Theme.spaceXl
            Layout.preferredHeight: Theme.barRoom
            spacing: Theme.spaceM

            SmallText {
                Layout.fillWidth: true
                text: qsTr("Put files into the folder of the challenge, then read the folder again.")
            }

            Button {
                objectName: "challenge-files-folder-button"
                compact: true
                iconName: "file"
                text: qsTr("Open the folder")
                reason: root.files.folder.length > 0 ? "" : qsTr("The challenge is not written to the disk yet.")
                onClicked: if (root.files.makeFolder())
                    Qt.openUrlExternally(root.files.folder)
            }

            Button {
                objectName: "challenge-files-reload-button"
                compact: true
                iconName: "git-fetch"
                text: qsTr("Read again")
                help: qsTr("Reads the whole content again; what you did before cannot be undone after that")
                onClicked: {
                    const challenge = root.files.challenge;
                    if (Workspace.reload())
                        Navigation.open(challenge);
                }
            }
        }

        Hairline {
            Layout.fillWidth: true
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "challenge-files-list"
            clip: true
            visible: count > 0
            model: root.files
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            T.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Files")

            delegate: ChallengeFileRow {
                required property int index

                width: ListView.view.width
                chosen: ListView.isCurrentItem
                panelActive: list.activeFocus
                onClicked: {
                    list.currentIndex = index;
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }

        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count === 0
            iconName: "file"
            title: qsTr("This challenge has no file")
            text: qsTr("A picture or a file to download goes into its folder.")
        }
    }
}
