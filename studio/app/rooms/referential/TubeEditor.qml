pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A tube: what teachers read, in both languages, and its skills by level.
Rectangle {
    id: root

    property string tube: ""
    property string wantedLocale: ""

    readonly property int levels: 8

    function takeFocus() {
        form.takeFocus();
    }

    color: Theme.surface

    TubeSkills {
        id: skills

        tube: root.tube
    }

    EntityField {
        id: tubeName

        entity: root.tube
        path: "name"
    }

    NewSkillPlan {
        id: newSkill
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RoomBar {
            Layout.fillWidth: true
            title: tubeName.text
            area: root.tube.length > 0 ? Workspace.areaColorOf(root.tube) : ""
            facts: qsTr("%n skill(s)", "", skills.count)

            Button {
                id: addButton

                objectName: "tube-add-skill-button"
                iconName: "add"
                text: qsTr("Skill")
                help: qsTr("Add a skill at a level")
                opensMenu: true
                down: pressed || levelMenu.visible
                onClicked: levelMenu.popup(addButton, addButton.width - levelMenu.width, addButton.height + Theme.spaceXxs)

                Menu {
                    id: levelMenu

                    Repeater {
                        model: root.levels

                        delegate: MenuItem {
                            required property int index

                            text: qsTr("Level %1").arg(index + 1)
                            onTriggered: newSkill.propose(root.tube, index + 1)
                        }
                    }
                }
            }
        }

        EntityForm {
            id: form

            Layout.fillWidth: true
            Layout.fillHeight: true
            wantedLocale: root.wantedLocale

            EntityLine {
                Layout.fillWidth: false
                Layout.preferredWidth: (parent.width - Theme.spaceL) / 2
                entity: root.tube
                path: "name"
            }

            EntityPair {
                entity: root.tube
                path: "practicalTitle"
                prose: false
            }

            EntityPair {
                entity: root.tube
                path: "practicalDescription"
                minimumLines: 4
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.spaceM
                spacing: Theme.spaceM

                TitleText {
                    text: qsTr("Skills by level")
                }

                SmallText {
                    Layout.fillWidth: true
                    text: qsTr("Enter opens a skill.")
                }
            }

            FieldFrame {
                Layout.fillWidth: true
                implicitHeight: list.contentHeight + 2 * Theme.strokeHairline
                visible: skills.count > 0
                color: Theme.surface
                border.color: Theme.border
                focused: list.activeFocus

                ListView {
                    id: list

                    anchors.fill: parent
                    anchors.margins: Theme.strokeHairline
                    objectName: "tube-skills-list"
                    interactive: false
                    keyNavigationEnabled: true
                    clip: true
                    model: skills
                    activeFocusOnTab: true
                    highlightMoveDuration: 0
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Skills by level")
                    Keys.onReturnPressed: Navigation.open(skills.row(currentIndex).skillId)
                    Keys.onEnterPressed: Navigation.open(skills.row(currentIndex).skillId)

                    delegate: TubeSkillRow {
                        required property int index
                        required property var model

                        width: ListView.view.width
                        level: model.level ?? 0
                        name: model.name ?? ""
                        version: model.version ?? 0
                        status: model.status ?? ""
                        words: model.description ?? ""
                        validated: model.validated ?? 0
                        severity: model.severity ?? ""
                        chosen: ListView.isCurrentItem && list.activeFocus
                        separated: index < list.count - 1
                        onClicked: {
                            list.currentIndex = index;
                            list.forceActiveFocus(Qt.MouseFocusReason);
                        }
                        onDoubleClicked: Navigation.open(model.skillId)
                        onOpenRequested: Navigation.open(model.skillId)
                    }
                }
            }

            EmptyState {
                Layout.fillWidth: true
                visible: skills.count === 0
                iconName: "status-under-construction"
                title: qsTr("No skill yet")
                text: qsTr("A tube grows by level: add its first skill where it begins.")
            }
        }
    }
}
