pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The prototypes and alternatives of the skill. Arrows move, Enter opens; "+" adds.
Rectangle {
    id: root

    required property ChallengeFacts facts

    property alias view: list

    function addAlternative() {
        const id = Workspace.addAlternative(facts.prototype);
        if (id.length > 0)
            Navigation.open(id, "instruction");
    }

    function addPrototype(type: string) {
        const id = Workspace.addPrototype(facts.skill, type);
        if (id.length > 0)
            Navigation.open(id, "instruction");
    }

    color: Theme.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Family")

    ChallengeFamily {
        id: family

        skill: root.facts.skill
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PanelHead {
            Layout.fillWidth: true
            title: qsTr("Family")
            detail: root.facts.skillName

            Button {
                objectName: "challenge-family-add-button"
                borderless: true
                compact: true
                iconName: "add"
                help: qsTr("Add an alternative or a prototype")
                onClicked: addMenu.popup(this, 0, height)

                Menu {
                    id: addMenu

                    objectName: "challenge-family-add-menu"

                    MenuItem {
                        text: qsTr("Alternative of this prototype")
                        iconName: "copy"
                        keys: qsTr("Ctrl Shift D")
                        enabled: root.facts.prototype.length > 0
                        onTriggered: root.addAlternative()
                    }

                    MenuSeparator {}

                    Instantiator {
                        model: root.facts.types
                        onObjectAdded: (index, object) => addMenu.insertItem(index + 2, object)
                        onObjectRemoved: (index, object) => addMenu.removeItem(object)

                        delegate: MenuItem {
                            required property var modelData

                            text: qsTr("Prototype %1").arg(modelData.label)
                            iconName: modelData.iconName
                            onTriggered: root.addPrototype(modelData.value)
                        }
                    }
                }
            }
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "challenge-family-list"
            clip: true
            model: family
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            highlightMoveDuration: Theme.motionFast
            currentIndex: (family.count, family.indexOf(root.facts.challenge))
            T.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Family of %1").arg(root.facts.skillName)
            Keys.onReturnPressed: open()
            Keys.onEnterPressed: open()

            function open() {
                const id = family.row(currentIndex).challengeId;
                if (id)
                    Navigation.open(id);
            }

            delegate: ChallengeFamilyRow {
                required property int index

                width: ListView.view.width
                chosen: challengeId === root.facts.challenge
                cursor: ListView.isCurrentItem && list.activeFocus
                onClicked: Navigation.open(challengeId)
            }
        }
    }
}
