pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A skill: its status with what it means, its texts with the English hint, what it covers, and its tutorials.
Rectangle {
    id: root

    property string skill: ""
    property string wantedLocale: ""

    readonly property var steps: skill.length > 0 ? Workspace.pathTo(skill) : []
    readonly property string competence: (steps.find(step => step.kind === "competence") ?? {}).id ?? ""
    readonly property string tube: (steps.find(step => step.kind === "tube") ?? {}).id ?? ""
    readonly property var meanings: ({
            underConstruction: qsTr("It is being written. Learners are not asked it."),
            active: qsTr("It is live. Learners are asked its validated challenges, and it gives pix."),
            archived: qsTr("It is withdrawn. New tests leave it out; what learners earned stays."),
            obsolete: qsTr("It is out of use for good. It stays so that old results can be read.")
        })

    function takeFocus() {
        form.takeFocus();
    }

    color: Theme.surface

    SkillFacts {
        id: facts

        skill: root.skill
    }

    EntityField {
        id: version

        entity: root.skill
        path: "version"
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RoomBar {
            Layout.fillWidth: true
            title: facts.name
            area: root.skill.length > 0 ? Workspace.areaColorOf(root.skill) : ""
            facts: Words.dotted([qsTr("level %1").arg(facts.level), qsTr("version %1").arg(version.text)])

            StatusBadge {
                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                status: facts.status
            }

            Button {
                objectName: "skill-show-tube-button"
                text: qsTr("Tube")
                iconName: "room-referential"
                help: qsTr("Open the tube of this skill")
                onClicked: Navigation.open(root.tube)
            }
        }

        EntityForm {
            id: form

            Layout.fillWidth: true
            Layout.fillHeight: true
            wantedLocale: root.wantedLocale

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceL

                EntityChoice {
                    entity: root.skill
                    path: "status"
                    clearable: false
                    help: root.meanings[source.text] ?? source.help
                }

                EntityChoice {
                    entity: root.skill
                    path: "internationalisation"
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceL

                EntityProse {
                    entity: root.skill
                    path: "description"
                }

                EntityChoice {
                    Layout.fillWidth: false
                    Layout.preferredWidth: Theme.columnTreeMin - Theme.spaceXl
                    entity: root.skill
                    path: "descriptionStatus"
                }
            }

            EntityPair {
                entity: root.skill
                path: "hint"
                minimumLines: 4
            }

            EntityChoice {
                Layout.fillWidth: false
                Layout.preferredWidth: (parent.width - Theme.spaceL) / 2
                entity: root.skill
                path: "hintStatus"
            }

            DescriptorChips {
                entity: root.skill
                path: "descriptors"
                competence: root.competence
            }

            Repeater {
                model: ["tutorials", "learningMore"]

                delegate: ReferenceCards {
                    id: cards

                    required property string modelData

                    Layout.topMargin: Theme.spaceXs
                    entity: root.skill
                    path: modelData
                    iconName: "tutorial"
                    emptyText: qsTr("No tutorial.")
                    searchText: qsTr("Add a tutorial…")
                    createText: qsTr("New tutorial")
                    onCreateRequested: {
                        const made = Workspace.addTutorial();
                        cards.references.add(made);
                        Navigation.open(made, "title");
                    }
                }
            }
        }
    }
}
