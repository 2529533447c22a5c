pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// The referential: its tree, the skill grid of a competence or the editor of what is open, what is chosen beside it, and the
// problems of all that below.
Item {
    id: root

    // What this room shows; it stays while another room is in front.
    property string entity: ""
    property string kind: ""
    property int revision: 0
    property string wantedLocale: ""
    property bool stripFolded: false

    property string competence: ""
    readonly property string node: {
        if (kind === "skill")
            return stepOf(entity, "tube");
        return entity.length > 0 ? entity : competence;
    }
    // A property: reading Window in a function that is called later crashes Qt 6.4.
    readonly property Item focused: Window.activeFocusItem
    readonly property bool isTube: kind === "tube"
    readonly property bool isSkill: kind === "skill"
    readonly property bool isTutorial: kind === "tutorial"
    readonly property bool isArea: kind === "area" || kind === "framework"
    readonly property bool isGrid: !isTube && !isSkill && !isTutorial && !isArea
    // From 1600 px on the learner's screen stands beside the inspector.
    readonly property bool wide: width >= 2 * Theme.columnPreviewTablet && !isTutorial && !isArea
    readonly property int besideWidth: Theme.columnInspector + Theme.controlLearner
    // What the problems below are about.
    readonly property string subject: isGrid ? competence : entity

    function stepOf(id: string, wanted: string): string {
        return (Array.from(Workspace.pathTo(id)).find(step => step.kind === wanted) ?? {}).id ?? "";
    }

    function firstCompetence(): string {
        for (let row = 0; row < tree.model.count; ++row)
            if (tree.model.row(row).nodeKind === "competence")
                return tree.model.row(row).nodeId;
        return "";
    }

    function follow() {
        if (Navigation.room !== "referential" || Navigation.kind === "challenge")
            return;
        entity = Navigation.entity;
        kind = Navigation.kind;
        chooseCompetence();
        Qt.callLater(followFocus); // qmllint disable type
    }

    // The competence of what is shown; else the one shown before, while it exists; else the first.
    function chooseCompetence() {
        const found = entity.length > 0 ? stepOf(entity, "competence") : "";
        if (found.length > 0)
            competence = found;
        else if (Workspace.kindOf(competence) !== "competence")
            competence = firstCompetence();
    }

    // The keyboard follows what is opened, unless it stays in the tree.
    function followFocus() {
        if (!visible || (focused && focused.visible && focused.activeFocusOnTab))
            return;
        if (isGrid)
            competenceView.takeFocus();
        else if (isTube)
            tubeEditor.takeFocus();
        else if (isSkill)
            skillEditor.takeFocus();
        else if (isArea)
            areaView.takeFocus();
        else
            tutorialEditor.takeFocus();
    }

    // From the competence's texts to its grid; from an editor back to where it was opened.
    function leave(): bool {
        if (isGrid && competenceView.editing) {
            competenceView.tab = 0;
            competenceView.takeFocus();
            return true;
        }
        if (isGrid || !Navigation.canGoBack)
            return false;
        Navigation.back();
        return true;
    }

    function refresh() {
        revision += 1;
        chooseCompetence();
        problems.entities = subject.length > 0 ? problems.within(subject) : [];
    }

    function goTo(row: int) {
        const problem = problems.row(row);
        wantedLocale = Workspace.kindOf(problem.entityId) === "localization" ? problem.entityId.split(".").pop() : "";
        Navigation.open(problem.entityId, problem.field);
    }

    Component.onCompleted: {
        follow();
        refresh();
    }
    Keys.onEscapePressed: event => event.accepted = root.leave()
    onSubjectChanged: problems.entities = subject.length > 0 ? problems.within(subject) : []

    Connections {
        target: Navigation

        function onMoved() {
            root.follow();
        }
    }

    Connections {
        target: Workspace

        function onChanged() {
            root.refresh();
        }
    }

    ProblemList {
        id: problems
    }

    RoomFrame {
        id: frame

        anchors.fill: parent
        listTitle: qsTr("Tree")
        centreTitle: qsTr("Content")
        inspectorTitle: root.isTutorial ? qsTr("Card") : qsTr("Challenges")
        inspectorWidth: (root.wide ? root.besideWidth + Theme.columnPreviewPhone + Theme.controlLearner : Theme.columnInspector) - Theme.strokeHairline
        inspectorShown: root.isSkill || root.isTutorial || (root.isGrid && !competenceView.editing)

        header: FolderBanners {}

        list: ReferentialTreePanel {
            id: tree

            shownNode: root.node
        }

        centre: Item {
            CompetenceView {
                id: competenceView

                anchors.fill: parent
                visible: root.isGrid
                competence: root.competence
                thematic: root.kind === "thematic" ? root.entity : ""
                wantedLocale: root.wantedLocale
            }

            AreaView {
                id: areaView

                anchors.fill: parent
                visible: root.isArea
                holder: root.isArea ? root.entity : ""
            }

            TubeEditor {
                id: tubeEditor

                anchors.fill: parent
                visible: root.isTube
                tube: root.isTube ? root.entity : ""
                wantedLocale: root.wantedLocale
            }

            SkillEditor {
                id: skillEditor

                anchors.fill: parent
                visible: root.isSkill
                skill: root.isSkill ? root.entity : ""
                wantedLocale: root.wantedLocale
            }

            TutorialEditor {
                id: tutorialEditor

                anchors.fill: parent
                visible: root.isTutorial
                tutorial: root.isTutorial ? root.entity : ""
            }
        }

        inspector: Item {
            SkillInspector {
                id: inspector

                width: root.wide ? root.besideWidth : parent.width
                height: parent.height
                visible: !root.isTutorial
                beside: root.isSkill
                skill: root.isSkill ? root.entity : competenceView.skill
                tube: root.isSkill ? root.node : competenceView.tube
                level: competenceView.level
                onSkillRequested: competenceView.proposeSkill()
            }

            Repeater {
                model: root.wide ? 1 : 0

                delegate: SkillPreview {
                    x: root.besideWidth
                    width: parent.width - x
                    height: parent.height
                    challenge: inspector.challenge
                }
            }

            TutorialInspector {
                anchors.fill: parent
                visible: root.isTutorial
                tutorial: root.isTutorial ? root.entity : ""
            }
        }

        footer: ProblemsStrip {
            model: problems
            total: problems.total
            detail: root.subject.length > 0 && root.revision >= 0 ? Workspace.nameOf(root.subject) : ""
            folded: root.stripFolded
            visibleRows: root.height > Theme.columnPreviewTablet ? 4 : 2
            onFoldRequested: folded => root.stripFolded = folded
            onActivated: index => root.goTo(index)
            onActionRequested: index => problems.fix(index)
        }
    }
}
