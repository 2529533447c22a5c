pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One challenge: its family at the left, its form, trial and files in the middle, the learner's screen at the right, its
// problems below. It shows what Navigation leads to.
Item {
    id: root

    property string challenge: ""
    property string locale: ""
    property int tab: 0
    property bool stripFolded: false
    property int listWidth: Theme.columnTree - Theme.spaceXxl
    property int previewWidth: Theme.columnPreviewPhone + 2 * Theme.spaceXl + Theme.spaceM

    readonly property bool isHere: Navigation.room === "referential" && Navigation.kind === "challenge"
    // The challenge's own locales share its main file.
    readonly property bool isTranslating: Array.from(asked.locales).some(one => one.locale === locale && one.state !== "own")

    function follow() {
        if (isHere && Navigation.entity !== challenge)
            challenge = Navigation.entity;
    }

    function focusField(path: string) {
        tab = 0;
        if (isTranslating)
            translation.focusField(path);
        else
            form.focusField(path);
    }

    function tryOut() {
        tab = 1;
        frame.tab = 1;
        Qt.callLater(trial.takeFocus); // qmllint disable type
    }

    // A problem of a localized challenge is shown in its locale.
    function goTo(problem: var) {
        const target = known.localeOf(problem.entityId);
        if (target.length > 0 || isTranslating)
            locale = target;
        if (problem.entityId !== challenge && target.length === 0)
            Navigation.open(problem.entityId, problem.field);
        else
            focusField(problem.field);
    }

    Component.onCompleted: follow()
    onVisibleChanged: if (visible)
        Qt.callLater(settle) // qmllint disable type

    // Something here has the focus when the room opens.
    function settle() {
        const item = Window.activeFocusItem;
        for (let above = item; above; above = above.parent)
            if (above === root)
                return;
        family.view.forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        target: Navigation

        function onMoved() {
            root.follow();
        }

        function onFieldRequested(field) {
            if (root.isHere)
                root.focusField(field);
        }
    }

    ChallengeFacts {
        id: known

        challenge: root.challenge
    }

    ChallengeFiles {
        id: fileList

        challenge: root.challenge
    }

    QuestionPreview {
        id: asked

        challenge: root.challenge
        locale: root.locale
    }

    ProblemList {
        id: problems

        ofOne: true
        // A translation that is begun or removed changes what belongs to the challenge.
        entities: (known.present, asked.locales, within(root.challenge))
    }

    Shortcut {
        sequence: "F5"
        enabled: root.visible
        onActivated: root.tryOut()
    }

    Shortcut {
        sequence: "Escape"
        enabled: root.visible
        onActivated: Navigation.back()
    }

    Shortcut {
        sequence: "Ctrl+Shift+D"
        enabled: root.visible && known.prototype.length > 0
        onActivated: family.addAlternative()
    }

    RoomFrame {
        id: frame

        anchors.fill: parent
        listTitle: qsTr("Family")
        centreTitle: qsTr("Challenge")
        inspectorTitle: qsTr("Preview")
        listWidth: root.listWidth
        // The form keeps its least width in a narrow window.
        inspectorWidth: Math.max(inspectorMin, Math.min(root.previewWidth, root.width - root.listWidth - centreMin - Theme.spaceXs))
        onWidthsChanged: (list, inspector) => {
            root.listWidth = list;
            root.previewWidth = inspector;
        }

        list: ChallengeFamilyPanel {
            id: family

            facts: known
        }

        header: ChallengeHeader {
            facts: known
            onTryRequested: root.tryOut()
            onAlternativeRequested: family.addAlternative()
        }

        centre: ColumnLayout {
            spacing: 0

            Tabs {
                Layout.fillWidth: true
                objectName: "challenge-tabs"
                label: qsTr("Views of the challenge")
                currentIndex: root.tab
                tabs: [
                    {
                        text: qsTr("Challenge")
                    },
                    {
                        text: qsTr("Trial")
                    },
                    {
                        text: qsTr("Files"),
                        count: fileList.count > 0 ? fileList.count : undefined
                    }
                ]
                onActivated: index => root.tab = index

                ChallengeLocales {
                    objectName: "challenge-locale"
                    visible: frame.tabbed && locales.length > 1
                    question: asked
                    locale: root.locale
                    onLocaleActivated: locale => root.locale = locale
                }
            }

            ChallengeForm {
                id: form

                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.tab === 0 && !root.isTranslating
                facts: known
                files: fileList
                onFilesRequested: root.tab = 2
            }

            ChallengeTranslation {
                id: translation

                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.tab === 0 && root.isTranslating
                facts: known
                locale: root.isTranslating ? root.locale : ""
            }

            ChallengeTry {
                id: trial

                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.tab === 1
                facts: known
                question: asked
            }

            ChallengeFilesTab {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.tab === 2
                files: fileList
            }
        }

        inspector: ChallengePreview {
            question: asked
            locale: root.locale
            canTry: root.tab !== 1
            onLocaleActivated: locale => root.locale = locale
            onTryRequested: root.tryOut()
        }

        strip: ProblemsStrip {
            objectName: "challenge-problems"
            model: problems
            detail: qsTr("of this challenge")
            folded: root.stripFolded
            visibleRows: Math.max(1, Math.min(3, problems.count))
            onFoldRequested: folded => root.stripFolded = folded
            onActivated: index => root.goTo(problems.row(index))
            onActionRequested: index => problems.fix(index)
        }
    }
}
