import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The application shown inside a question.
ColumnLayout {
    id: root

    required property ChallengeFacts facts

    readonly property string label: whole.label

    spacing: Theme.spaceXs

    EntityField {
        id: whole

        entity: root.facts.challenge
        path: "embed"
    }

    StrongText {
        text: whole.label
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 4
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM

        ChallengeLine {
            Layout.columnSpan: 4
            facts: root.facts
            path: "embed.url"
            mono: true
            placeholder: "https://"
        }

        ChallengeLine {
            Layout.columnSpan: 3
            Layout.preferredWidth: 3
            facts: root.facts
            path: "embed.title"
        }

        ChallengeLine {
            Layout.preferredWidth: 1
            facts: root.facts
            path: "embed.height"
            suffix: qsTr("px")
            whole: true
        }
    }
}
