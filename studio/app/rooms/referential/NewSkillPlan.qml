pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// Proposes to make the skill of a tube at a level.
PlanDialog {
    id: root

    property string tube: ""
    property int level: 1

    readonly property string tubeName: tube.length > 0 ? Workspace.nameOf(tube) : ""

    function propose(tubeId: string, atLevel: int) {
        if (tubeId.length === 0 || atLevel < 1)
            return;
        tube = tubeId;
        level = atLevel;
        open();
        Qt.callLater(() => confirmButton.forceActiveFocus(Qt.TabFocusReason)); // qmllint disable type
    }

    title: qsTr("New skill here")
    note: ""
    confirmText: qsTr("Add the skill")
    lines: [
        {
            text: qsTr("%1%2 is added to the tube %1, at level %2.").arg(tubeName).arg(level),
            iconName: "add",
            tone: "accent"
        },
        {
            text: qsTr("It is under construction: learners are not asked it before it is active."),
            iconName: "status-under-construction",
            tone: "neutral"
        }
    ]
    onAccepted: {
        const made = Workspace.addSkill(tube, level);
        if (made.length > 0)
            Navigation.open(made, "description");
    }
}
