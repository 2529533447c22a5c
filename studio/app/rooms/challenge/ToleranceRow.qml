pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One tolerance: its switch, the engine's short name, its name, and what it does on a second line.
RowLayout {
    id: root

    required property ChallengeFacts facts
    required property string path

    property string badge: ""
    property string locale: ""

    readonly property EntityField model: EntityField {
        entity: root.facts.challenge
        path: root.path
        locale: root.locale
    }
    // The label ends with the engine's name, which the badge shows.
    readonly property string words: model.label.replace(/ \(t\d\)$/, "")

    function takeFocus(part: string) {
        control.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.spaceM

    Switch {
        id: control

        Layout.alignment: Qt.AlignTop
        objectName: "challenge-" + root.path + "-switch"
        checked: root.model.value === true
        Accessible.name: root.model.label
        Accessible.description: root.model.help
        onToggled: root.model.edit(checked)
    }

    Badge {
        Layout.alignment: Qt.AlignTop
        text: root.badge
        mono: true
        tone: "accent"
        Accessible.ignored: true
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.words

            TapHandler {
                onTapped: control.toggleBy()
            }
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.model.problem.length > 0 ? root.model.problem : root.model.help
            font: Theme.weighted(Theme.captionFont, Font.Normal)
            color: root.model.problem.length > 0 ? Theme.tone(root.model.severity).text : Theme.muted
            wrapMode: Text.Wrap
        }
    }
}
