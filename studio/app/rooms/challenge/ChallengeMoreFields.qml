pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The fields an author needs less often, in groups.
ColumnLayout {
    id: root

    required property ChallengeFacts facts

    spacing: Theme.spaceL

    StrongText {
        text: qsTr("Accessibility")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 3
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceL

        Repeater {
            model: ["blindness", "colourBlindness", "deafness"]

            delegate: ChallengeWord {
                required property string modelData

                Layout.preferredWidth: 1
                facts: root.facts
                path: modelData
            }
        }
    }

    StrongText {
        text: qsTr("Authors and life")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceL

        Repeater {
            model: ["declinable", "spoil"]

            delegate: ChallengeWord {
                required property string modelData

                Layout.preferredWidth: 1
                facts: root.facts
                path: modelData
            }
        }

        ChallengeChips {
            Layout.preferredWidth: 1
            facts: root.facts
            path: "authors"
        }

        ChallengeLine {
            Layout.preferredWidth: 1
            facts: root.facts
            path: "geography"
            placeholder: qsTr("Neutral")
        }

        Repeater {
            model: ["assessmentMaintenanceTags", "translationMaintenanceTags"]

            delegate: ChallengeChips {
                required property string modelData

                Layout.preferredWidth: 1
                facts: root.facts
                path: modelData
            }
        }
    }

    ChallengeChips {
        facts: root.facts
        path: "urlsToConsult"
        mono: true
        placeholder: "https://"
    }

    ChallengeWords {
        facts: root.facts
        path: "contextualizedFields"
    }

    StrongText {
        text: qsTr("How it is played")
    }

    Repeater {
        model: ["focusable", "autoReply", "hasEmbedInternalValidation", "noValidationNeeded", "requiresGafamAccess", "incompatibleWithIpadCertification", "awareness", "toRephrase", "qualityChecked"]

        delegate: ChallengeSwitch {
            required property string modelData

            Layout.fillWidth: true
            facts: root.facts
            path: modelData
        }
    }
}
