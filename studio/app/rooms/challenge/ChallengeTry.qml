pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// Answering a challenge by the engine's rules: the answer, the verdict in a sentence, how it came about, and the answers
// that are kept as tests.
ScrollColumn {
    id: root

    required property ChallengeFacts facts
    required property QuestionPreview question

    property var verdict: null

    readonly property var severities: ({
            ok: "success",
            ko: "error",
            aband: "info",
            unimplemented: "warning",
            error: "warning"
        })
    readonly property var outcomes: ({
            ok: qsTr("Accepted."),
            ko: qsTr("Refused."),
            aband: qsTr("Skipped."),
            unimplemented: qsTr("The engine knows no such question."),
            error: qsTr("The engine fails.")
        })

    function judge() {
        verdict = question.judge(answerPart.value());
    }

    function takeFocus() {
        answerPart.takeFocus();
    }

    objectName: "challenge-try"
    measure: 2 * Theme.columnMeasureMax

    Connections {
        target: root.facts

        function onChallengeChanged() {
            root.verdict = null;
            root.contentY = 0;
        }
    }

    Connections {
        target: root.question

        function onChanged() {
            if (root.verdict)
                root.judge();
        }
    }

    Connections {
        target: Language

        function onCodeChanged() {
            if (root.verdict)
                root.judge();
        }
    }

    TryAnswer {
        id: answerPart

        Layout.fillWidth: true
        facts: root.facts
        question: root.question
        onSubmitted: root.judge()
        onEdited: root.verdict = null
        onKeepRequested: {
            root.judge();
            root.question.keepAsTest(value());
        }
    }

    Banner {
        Layout.fillWidth: true
        objectName: "challenge-try-verdict"
        visible: root.verdict !== null
        severity: root.verdict ? root.severities[root.verdict.outcome] : "info"
        iconName: root.verdict && root.verdict.outcome === "ok" ? "status-validated" : "problem-" + (root.verdict && root.verdict.outcome === "ko" ? "error" : "warning")
        strong: root.verdict ? root.outcomes[root.verdict.outcome] : ""
        text: root.verdict ? root.verdict.explanation : ""

        SmallText {
            height: Theme.bodyLine
            text: qsTr("engine’s verdict: %1").arg(root.verdict ? root.verdict.outcome : "")
            Accessible.ignored: true
        }
    }

    TrySteps {
        Layout.fillWidth: true
        visible: root.verdict !== null && root.verdict.steps.length > 0
        steps: root.verdict ? root.verdict.steps : []
    }

    TryTests {
        Layout.fillWidth: true
        facts: root.facts
    }
}
