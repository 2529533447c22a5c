import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The engine's texts of an import that no structure reproduces to the byte: they win over the structured fields.
ColumnLayout {
    id: root

    required property ChallengeFacts facts

    readonly property var present: facts.present

    spacing: Theme.spaceL

    Banner {
        Layout.fillWidth: true
        severity: "info"
        iconName: "problem-info"
        text: qsTr("This challenge keeps texts of an import as they were. They win over the fields above; empty them to let the fields speak.")
    }

    ChallengeProse {
        facts: root.facts
        path: "proposalsText"
        visible: root.present.includes("proposalsText")
        mono: true
    }

    ChallengeProse {
        facts: root.facts
        path: "solutionText"
        visible: root.present.includes("solutionText")
        mono: true
    }
}
