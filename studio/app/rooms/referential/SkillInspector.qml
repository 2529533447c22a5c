pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// What is chosen in the grid: a skill with its challenges, what it is and its tutorials, and the facts computed from it; or
// an empty place; or a tube.
Rectangle {
    id: root

    property string skill: ""
    property string tube: ""
    property int level: 1
    // Beside the skill's own editor its texts are not repeated.
    property bool beside: false

    property int tab: 0
    readonly property bool isEmpty: skill.length === 0
    readonly property string area: tube.length > 0 ? Workspace.areaColorOf(tube) : ""
    readonly property var typeIcons: ({
            "QCU": "type-qcu",
            "QCM": "type-qcm",
            "QROC": "type-qroc",
            "QROCM": "type-qrocm-ind",
            "QROCM-ind": "type-qrocm-ind",
            "QROCM-dep": "type-qrocm-dep"
        })
    readonly property var statusWords: ({
            proposed: qsTr("proposed"),
            validated: qsTr("validated"),
            archived: qsTr("archived"),
            obsolete: qsTr("obsolete")
        })
    // The challenge chosen in the list.
    readonly property string challenge: family.count > 0 && revision >= 0 ? family.row(Math.max(0, list.currentIndex)).challengeId ?? "" : ""
    readonly property string prototype: challenge.length > 0 ? family.prototypeOf(challenge) : ""
    property int revision: 0

    signal skillRequested

    color: Theme.surface
    onSkillChanged: list.currentIndex = 0

    ChallengeFamily {
        id: family

        skill: root.skill
        onDataChanged: root.revision += 1
    }

    SkillFacts {
        id: facts

        skill: root.skill
    }

    EntityField {
        id: description

        entity: root.skill
        path: "description"
    }

    EntityField {
        id: tubeName

        entity: root.isEmpty ? root.tube : ""
        path: "name"
    }

    EntityField {
        id: tubeTitle

        entity: root.isEmpty ? root.tube : ""
        path: "practicalTitle"
    }

    EntityField {
        id: tubeDescription

        entity: root.isEmpty ? root.tube : ""
        path: "practicalDescription"
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceL + Theme.spaceXxs
            Layout.rightMargin: Theme.spaceL
            Layout.topMargin: Theme.spaceL
            Layout.bottomMargin: Theme.spaceM
            visible: !root.beside && (root.tube.length > 0 || !root.isEmpty)
            spacing: Theme.spaceXs

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceM

                Swatch {
                    area: root.area
                }

                TitleText {
                    Layout.fillWidth: true
                    text: root.isEmpty ? tubeName.text : facts.name
                    font: Theme.titleFont
                }

                StatusBadge {
                    visible: !root.isEmpty
                    status: facts.status
                }
            }

            SmallText {
                // Its width is what is left: a text that wraps must not ask for one, or the layouts chase each other.
                Layout.preferredWidth: 0
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.isEmpty ? (root.level === 0 ? Array.of(tubeTitle.text, tubeDescription.text).filter(words => words.length > 0).join("\n") : "") : description.text
                wrapMode: Text.Wrap
                maximumLineCount: 5
            }
        }

        Tabs {
            id: tabs

            Layout.fillWidth: true
            objectName: "skill-inspector-tabs"
            visible: !root.isEmpty && !root.beside
            label: qsTr("About the skill")
            tabs: [
                {
                    text: qsTr("Challenges"),
                    count: family.count
                },
                qsTr("Skill"), qsTr("Tutorials")]
            currentIndex: root.tab
            onActivated: index => root.tab = index
        }

        PanelHead {
            Layout.fillWidth: true
            visible: !root.isEmpty && root.beside
            title: qsTr("Challenges")
            detail: family.count
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: contentHeight
            Layout.maximumHeight: contentHeight
            Layout.minimumHeight: Math.min(contentHeight, Theme.rowList)
            objectName: "skill-challenges-list"
            visible: !root.isEmpty && (root.beside || root.tab === 0) && count > 0
            clip: true
            model: family
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            highlightMoveDuration: 0
            T.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Challenges of the skill")
            Keys.onReturnPressed: Navigation.open(family.row(currentIndex).challengeId)
            Keys.onEnterPressed: Navigation.open(family.row(currentIndex).challengeId)

            delegate: SkillChallengeRow {
                required property int index
                required property var model

                width: ListView.view.width
                title: model.title ?? ""
                rank: model.isPrototype && model.version > 0 ? qsTr("%1, v%2").arg(model.rankLabel).arg(model.version) : model.rankLabel ?? ""
                status: model.statusWord ?? ""
                statusText: root.statusWords[status] ?? status
                iconName: root.typeIcons[model.type] ?? "type-embed"
                type: model.type ?? ""
                severity: model.severity ?? ""
                translated: model.isTranslated ?? false
                chosen: ListView.isCurrentItem
                strong: model.isPrototype ?? false
                panelActive: list.activeFocus
                onClicked: {
                    list.currentIndex = index;
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }
                onDoubleClicked: Navigation.open(model.challengeId)
                onOpenRequested: Navigation.open(model.challengeId)
            }
        }

        EmptyState {
            Layout.fillWidth: true
            visible: !root.isEmpty && (root.beside || root.tab === 0) && list.count === 0
            iconName: "type-qcu"
            title: qsTr("No challenge yet")
            text: qsTr("A skill is measured by a prototype and its alternatives.")
        }

        Flow {
            id: buttons

            Layout.fillWidth: true
            Layout.margins: Theme.spaceL
            Layout.leftMargin: Theme.spaceL + Theme.spaceXxs
            visible: !root.isEmpty && (root.beside || root.tab === 0)
            spacing: Theme.spaceM

            Button {
                objectName: "skill-add-alternative-button"
                iconName: "add"
                text: qsTr("Alternative")
                help: qsTr("Write the chosen prototype’s question in another way")
                reason: root.prototype.length === 0 ? qsTr("An alternative needs a prototype.") : ""
                onClicked: Navigation.open(Workspace.addAlternative(root.prototype))
            }

            Button {
                id: prototypeButton

                objectName: "skill-add-prototype-button"
                iconName: "add"
                text: qsTr("Prototype")
                help: qsTr("Write a new question for this skill")
                opensMenu: true
                down: pressed || typeMenu.visible
                onClicked: typeMenu.popup(prototypeButton, 0, prototypeButton.height + Theme.spaceXxs)

                Menu {
                    id: typeMenu

                    Instantiator {
                        model: facts.challengeTypes
                        onObjectAdded: (index, item) => typeMenu.insertItem(index, item)
                        onObjectRemoved: (index, item) => typeMenu.removeItem(item)

                        delegate: MenuItem {
                            required property var modelData

                            text: modelData.label
                            iconName: root.typeIcons[modelData.value] ?? ""
                            onTriggered: Navigation.open(Workspace.addPrototype(root.skill, modelData.value))
                        }
                    }
                }
            }
        }

        SkillSummary {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.isEmpty && !root.beside && root.tab === 1
            skill: root.skill
        }

        SkillTutorials {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.isEmpty && !root.beside && root.tab === 2
            skill: root.skill
        }

        Hairline {
            Layout.fillWidth: true
            visible: factColumn.visible
        }

        ColumnLayout {
            id: factColumn

            Layout.fillWidth: true
            Layout.margins: Theme.spaceL
            Layout.leftMargin: Theme.spaceL + Theme.spaceXxs
            visible: !root.isEmpty && (root.beside || root.tab === 0)
            spacing: Theme.spaceXs + Theme.strokeHairline

            InspectorFact {
                label: qsTr("Worth")
                value: facts.pixValue > 0 ? qsTr("%1 pix, %2").arg(facts.pixValue.toLocaleString(Qt.locale(Language.code), "f", 2)).arg(qsTr("%n skill(s) at level %1", "", facts.sharers).arg(facts.level)) : qsTr("no pix")
            }

            InspectorFact {
                label: qsTr("Playable in")
                value: facts.locales.length > 0 ? Words.dotted(facts.locales) : qsTr("no language yet")
                ink: facts.locales.length > 0 ? Theme.text : Theme.warning
            }

            InspectorFact {
                label: qsTr("Parcours")
                value: facts.profileCount > 0 ? qsTr("in %n parcours", "", facts.profileCount) : qsTr("in none")
            }

            InspectorFact {
                label: qsTr("Challenges")
                value: qsTr("%n validated", "", facts.validatedCount)
                ink: facts.validatedCount > 0 ? Theme.success : Theme.warning
            }
        }

        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.isEmpty
            iconName: root.level === 0 && root.tube.length > 0 ? "room-referential" : "status-under-construction"
            title: {
                if (root.tube.length === 0)
                    return qsTr("Nothing chosen");
                return root.level === 0 ? qsTr("A tube is chosen") : qsTr("No skill at level %1").arg(root.level);
            }
            text: {
                if (root.tube.length === 0)
                    return qsTr("Choose a skill of the grid to see its challenges.");
                return root.level === 0 ? qsTr("Enter opens its texts and its skills.") : qsTr("This tube has nothing to measure at this level.");
            }

            Button {
                objectName: "inspector-new-skill-button"
                visible: root.tube.length > 0 && root.level > 0
                iconName: "add"
                text: qsTr("New skill here")
                onClicked: root.skillRequested()
            }

            Button {
                objectName: "inspector-open-tube-button"
                visible: root.tube.length > 0 && root.level === 0
                text: qsTr("Open the tube")
                onClicked: Navigation.open(root.tube)
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 0
            visible: !root.isEmpty && (root.beside || root.tab === 0)
        }
    }
}
