import QtQuick
import Acquis.Studio

// A field of the challenge's form, by its path: its name, its problem and, where the prototype owns it, a lock that leads
// there. The control goes inside.
FormField {
    id: root

    required property ChallengeFacts facts
    required property string path

    property string locale: ""

    readonly property EntityField model: EntityField {
        entity: root.facts.challenge
        path: root.path
        locale: root.locale
    }
    readonly property bool locked: model.isInherited

    // Puts the focus into the control. A part of the path (`choices[b].text`) may name something inside.
    function takeFocus(part: string) {
        const target = control && control.input ? control.input : control;
        if (target)
            target.forceActiveFocus(Qt.TabFocusReason);
    }

    // Undo is the studio's, across entities; the control's own would only know its text.
    function takeKey(event: var) {
        if (event.matches(StandardKey.Undo)) // qmllint disable unqualified
            Workspace.undo();
        else if (event.matches(StandardKey.Redo)) // qmllint disable unqualified
            Workspace.redo();
        else
            return;
        event.accepted = true;
    }

    label: model.label
    problem: model.problem
    problemSeverity: model.severity.length > 0 ? model.severity : "error"
    actions: Button {
        objectName: "challenge-" + root.path + "-prototype-button"
        visible: root.locked
        height: Theme.smallLine
        compact: true
        borderless: true
        iconName: "lock"
        help: qsTr("%1: set by the prototype. Go there").arg(root.label)
        onClicked: Navigation.open(root.facts.prototype, root.path)
    }
}
