pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// The bar above the challenge: area, type, first words, place in its family, id, status, and what can be done with it.
RoomBar {
    id: root

    required property ChallengeFacts facts

    signal tryRequested
    signal alternativeRequested

    area: facts.area
    iconName: facts.iconName
    title: facts.title
    subtitle: Words.dotted([facts.type, facts.skillName, facts.rank])
    monoSubtitle: facts.challenge

    StatusBadge {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.facts.exists
        status: root.facts.status
    }

    Button {
        id: more

        objectName: "challenge-more-button"
        iconName: "more"
        help: qsTr("More actions")
        onClicked: menu.popup(more, 0, height + Theme.spaceXxs)

        Menu {
            id: menu

            objectName: "challenge-more-menu"

            MenuItem {
                text: qsTr("Try answers")
                iconName: "play"
                keys: "F5"
                onTriggered: root.tryRequested()
            }

            MenuItem {
                text: qsTr("Add an alternative")
                iconName: "add"
                keys: qsTr("Ctrl Shift D")
                enabled: root.facts.prototype.length > 0
                onTriggered: root.alternativeRequested()
            }

            MenuItem {
                text: qsTr("Open the prototype")
                iconName: "lock"
                enabled: root.facts.isAlternative && root.facts.prototype.length > 0
                onTriggered: Navigation.open(root.facts.prototype)
            }

            MenuItem {
                text: qsTr("Open the skill")
                iconName: "room-referential"
                onTriggered: Navigation.open(root.facts.skill)
            }

            MenuItem {
                text: qsTr("Copy the id")
                iconName: "copy"
                onTriggered: root.facts.copyId()
            }

            MenuSeparator {}

            Instantiator {
                model: root.facts.statuses
                onObjectAdded: (index, object) => menu.insertItem(index + 6, object)
                onObjectRemoved: (index, object) => menu.removeItem(object)

                delegate: MenuItem {
                    required property var modelData

                    text: qsTr("Status: %1").arg(modelData.label.toLowerCase())
                    checkable: true
                    checked: root.facts.status === modelData.value
                    onTriggered: root.facts.setStatus(modelData.value)
                }
            }
        }
    }
}
