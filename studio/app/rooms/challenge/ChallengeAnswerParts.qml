import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// What a question with answer fields needs: the fields, their accepted answers, tolerances, format, the answer to show.
ColumnLayout {
    id: root

    required property ChallengeFacts facts

    spacing: Theme.spaceL

    ChallengeProse {
        facts: root.facts
        path: "proposals"
        mono: true
        minimumLines: 2
        placeholder: qsTr("Text with fields: ${name#placeholder§label}")
    }

    AnswersEditor {
        facts: root.facts
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXl

        TolerancesPart {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            facts: root.facts
        }

        ChallengeWord {
            Layout.preferredWidth: 2
            facts: root.facts
            path: "format"
        }
    }

    ChallengeProse {
        facts: root.facts
        path: "solutionToDisplay"
        minimumLines: 1
    }
}
