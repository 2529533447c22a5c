pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A field that is on or off, on one line with its sentence; locked where the prototype owns it.
RowLayout {
    id: root

    required property ChallengeFacts facts
    required property string path

    property string locale: ""
    property string badge: ""
    property string text: model.label
    property string sentence: model.help

    readonly property EntityField model: EntityField {
        entity: root.facts.challenge
        path: root.path
        locale: root.locale
    }

    function takeFocus(part: string) {
        control.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.spaceM

    Switch {
        id: control

        objectName: "challenge-" + root.path + "-switch"
        enabled: !root.model.isInherited
        checked: root.model.value === true
        Accessible.name: root.text
        Accessible.description: root.sentence
        onToggled: root.model.edit(checked)
    }

    Badge {
        visible: root.badge.length > 0
        text: root.badge
        mono: true
        tone: "accent"
        Accessible.ignored: true
    }

    BodyText {
        Layout.maximumWidth: Math.ceil(implicitWidth)
        Layout.fillWidth: true
        text: root.text
        color: control.enabled ? Theme.text : Theme.muted

        TapHandler {
            enabled: control.enabled
            onTapped: control.toggleBy()
        }
    }

    Button {
        objectName: "challenge-" + root.path + "-prototype-button"
        visible: root.model.isInherited
        implicitHeight: Theme.bodyLine
        compact: true
        borderless: true
        iconName: "lock"
        help: qsTr("%1: set by the prototype. Go there").arg(root.text)
        onClicked: Navigation.open(root.facts.prototype, root.path)
    }

    SeverityIcon {
        visible: root.model.severity.length > 0
        severity: root.model.severity
    }

    SmallText {
        Layout.fillWidth: true
        text: root.model.problem.length > 0 ? root.model.problem : root.sentence
        color: root.model.problem.length > 0 ? Theme.tone(root.model.severity).text : Theme.muted
    }
}
