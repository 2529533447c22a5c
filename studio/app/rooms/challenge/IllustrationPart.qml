pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The picture of a challenge, chosen among its files, and the text that replaces it.
RowLayout {
    id: root

    required property ChallengeFacts facts
    required property ChallengeFiles files

    readonly property string label: picture.label

    signal removed

    spacing: Theme.spaceL

    ChallengeField {
        id: picture

        readonly property string file: model.text

        Layout.fillWidth: false
        Layout.preferredWidth: Theme.columnTreeMin / 2 + Theme.spaceXl
        facts: root.facts
        path: "illustration.file"
        label: whole.label

        EntityField {
            id: whole

            entity: root.facts.challenge
            path: "illustration"
        }

        T.Button {
            id: frame

            property string label: ""

            Layout.fillWidth: true
            implicitHeight: Theme.spaceXxxl * 2
            objectName: "challenge-illustration-button"
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.ButtonMenu
            Accessible.name: picture.file.length > 0 ? qsTr("Picture: %1. Choose another").arg(picture.file) : qsTr("Choose the picture")
            onClicked: menu.popup(frame, 0, height + Theme.spaceXxs)
            Keys.onReturnPressed: clicked()

            contentItem: Item {
                Image {
                    id: image

                    anchors.fill: parent
                    anchors.margins: Theme.spaceXs
                    source: picture.file.length > 0 ? Workspace.fileUrl(root.facts.challenge, picture.file) : ""
                    sourceSize.width: 2 * Theme.columnTreeMin
                    sourceSize.height: 2 * Theme.columnTreeMin
                    fillMode: Image.PreserveAspectFit
                    asynchronous: false
                    Accessible.ignored: true
                }

                Icon {
                    anchors.centerIn: parent
                    visible: image.status !== Image.Ready
                    iconName: "image"
                    size: Theme.iconRail
                }
            }

            background: Rectangle {
                radius: Theme.radiusM
                color: frame.hovered ? Theme.hover : Theme.paper.window
                border.color: Theme.border

                FocusRing {
                    shown: frame.visualFocus
                }
            }

            HelpTip {
                shown: frame.hovered
                text: picture.file.length > 0 ? picture.file : qsTr("Choose the picture")
            }

            Menu {
                id: menu

                MenuItem {
                    text: root.files.pictures.length > 0 ? qsTr("No picture") : qsTr("The folder of this challenge holds no picture")
                    iconName: "close"
                    enabled: picture.file.length > 0
                    onTriggered: {
                        root.files.illustrate("");
                        root.removed();
                    }
                }

                MenuSeparator {}

                Instantiator {
                    model: root.files.pictures
                    onObjectAdded: (index, object) => menu.insertItem(index + 2, object)
                    onObjectRemoved: (index, object) => menu.removeItem(object)

                    delegate: MenuItem {
                        required property string modelData

                        text: modelData
                        checkable: true
                        checked: picture.file === modelData
                        onTriggered: root.files.illustrate(modelData)
                    }
                }
            }
        }
    }

    ChallengeProse {
        Layout.fillWidth: true
        facts: root.facts
        path: "illustration.alt"
        counter: qsTr("%n character(s)", "", shown.length)
    }
}
