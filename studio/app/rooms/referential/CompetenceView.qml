pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A competence: its bar, the grid of its skills with an overlay, and its own texts.
Rectangle {
    id: root

    property string competence: ""
    property string wantedLocale: ""
    // The thematic that was opened, whose first tube is then chosen.
    property string thematic: ""

    // What is chosen in the grid; level 0 is the tube itself.
    property string tube: ""
    property int level: 1
    property int tab: 0

    readonly property string area: competence.length > 0 ? Workspace.areaColorOf(competence) : ""
    readonly property int revision: grid.revision
    readonly property var cell: {
        const row = revision >= 0 ? grid.row(grid.indexOf(tube)) : {};
        return row.cells && level > 0 ? row.cells[level - 1] : {};
    }
    readonly property string skill: cell.skill ?? ""
    readonly property bool editing: tab === 1
    readonly property var overlays: ["status", "problems", "translations"]
    property int overlay: 0

    function choose(chosenTube: string, chosenLevel: int) {
        tube = chosenTube;
        level = chosenLevel;
    }

    // The first skill of the grid, or of a thematic in it, so that the inspector has something to say; or the tube where
    // there is none.
    function chooseFirst() {
        for (let row = Math.max(0, grid.indexOf(thematic)); row < grid.count; ++row) {
            const candidate = grid.row(row);
            if (candidate.rowKind !== "tube")
                continue;
            const first = candidate.cells.find(one => one.skill.length > 0);
            choose(candidate.rowId, first ? first.level : 1);
            return;
        }
        choose("", 1);
    }

    function openChosen() {
        if (level === 0)
            Navigation.open(tube);
        else if (skill.length > 0)
            Navigation.open(skill);
        else
            newSkill.propose(tube, level);
    }

    function takeFocus() {
        if (editing)
            editor.takeFocus();
        else
            sheet.forceActiveFocus(Qt.TabFocusReason);
    }

    function proposeSkill() {
        newSkill.propose(tube, level);
    }

    color: Theme.surface
    onThematicChanged: if (thematic.length > 0)
        chooseFirst()
    onCompetenceChanged: if (grid.indexOf(tube) < 0)
        chooseFirst()

    SkillGrid {
        id: grid

        property int revision: 0

        competence: root.competence
        onFiguresChanged: {
            revision += 1;
            if (grid.indexOf(root.tube) < 0)
                root.chooseFirst();
        }
    }

    Connections {
        target: Navigation

        function onFieldRequested(field) {
            if (Navigation.entity === root.competence)
                root.tab = 1;
        }
    }

    NewTubePlan {
        id: newTube

        competence: root.competence
    }

    NewSkillPlan {
        id: newSkill
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RoomBar {
            Layout.fillWidth: true
            title: root.competence.length > 0 && root.revision >= 0 ? Workspace.nameOf(root.competence) : ""
            area: root.area
            facts: Words.dotted([qsTr("%n tube(s)", "", grid.tubeCount), qsTr("%n skill(s)", "", grid.skillCount), qsTr("%n challenge(s)", "", grid.challengeCount)])

            Button {
                objectName: "competence-add-tube-button"
                iconName: "add"
                text: qsTr("Tube")
                help: qsTr("Add a tube to this competence")
                onClicked: newTube.propose("")
            }
        }

        Tabs {
            Layout.fillWidth: true
            objectName: "competence-tabs"
            label: qsTr("Views of the competence")
            tabs: [qsTr("Grid"), qsTr("Competence")]
            currentIndex: root.tab
            onActivated: index => root.tab = index
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.barRoom
            visible: !root.editing
            color: Theme.surface

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.spaceL
                anchors.rightMargin: Theme.spaceL
                spacing: Theme.spaceM

                SmallText {
                    text: qsTr("Overlay")
                    visible: parent.width > Theme.columnTree + Theme.columnPreviewPhone
                }

                SegmentedControl {
                    objectName: "grid-overlay-switch"
                    label: qsTr("Overlay")
                    options: [
                        {
                            text: qsTr("Status"),
                            help: qsTr("Where each skill is in its life, and how many validated challenges it has")
                        },
                        {
                            text: qsTr("Problems"),
                            help: qsTr("How many problems each skill and its challenges have")
                        },
                        {
                            text: qsTr("Translations"),
                            help: qsTr("How many of the validated challenges are translated")
                        }
                    ]
                    currentIndex: root.overlay
                    onActivated: index => root.overlay = index
                }

                Item {
                    Layout.fillWidth: true
                    Layout.preferredHeight: legend.height
                    clip: true

                    SkillGridLegend {
                        id: legend

                        anchors.right: parent.right
                        visible: implicitWidth <= parent.width
                        overlay: root.overlays[root.overlay]
                        area: root.area
                    }
                }
            }

            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }

        SkillGridView {
            id: sheet

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.editing && grid.tubeCount > 0
            model: grid
            area: root.area
            overlay: root.overlays[root.overlay]
            tube: root.tube
            level: root.level
            onChosen: (tube, level) => root.choose(tube, level)
            onOpened: root.openChosen()
            onArranged: by => Arrangement.move(root.tube, by)
        }

        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.editing && grid.tubeCount === 0 && root.competence.length > 0
            iconName: "room-referential"
            title: qsTr("No tube yet in this competence")
            text: qsTr("A tube is one thing learners can do, from level 1 to level 8. Its skills will stand here.")

            Button {
                objectName: "grid-first-tube-button"
                text: qsTr("Add a tube")
                iconName: "add"
                onClicked: newTube.propose("")
            }
        }

        CompetenceEditor {
            id: editor

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.editing
            competence: root.competence
            wantedLocale: root.wantedLocale
            onTubeRequested: thematic => newTube.propose(thematic)
        }
    }
}
