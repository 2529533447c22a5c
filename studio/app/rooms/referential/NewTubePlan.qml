pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// Asks what a new tube is called and in which thematic it stands.
PlanDialog {
    id: root

    property string competence: ""

    readonly property string thematic: thematics.count > 0 ? thematics.row(Math.max(0, choice.currentIndex)).thematicId : ""
    readonly property string name: nameInput.text.trim().replace(/^@/, "")

    function propose(thematicId: string) {
        nameInput.text = "";
        choice.currentIndex = Math.max(0, thematics.indexOf(thematicId));
        open();
        Qt.callLater(() => nameInput.forceActiveFocus(Qt.TabFocusReason)); // qmllint disable type
    }

    title: qsTr("New tube")
    note: ""
    confirmText: qsTr("Add")
    reason: {
        if (thematics.count === 0)
            return qsTr("Add a thematic first, in the Competence tab.");
        if (name.length === 0)
            return qsTr("Give the tube a name.");
        return /[\s\d@]/.test(name) ? qsTr("The name has letters only: no space and no digit.") : "";
    }
    onAccepted: {
        const made = Workspace.addTube(thematic, name);
        if (made.length > 0)
            Navigation.open(made, "practicalTitle");
    }

    ThematicList {
        id: thematics

        competence: root.competence
    }

    FormField {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXs
        label: qsTr("Name")
        help: qsTr("@ then letters; the name of its skills is this with their level, such as @navigateur3.")
        problem: nameInput.text.length > 0 && thematics.count > 0 ? root.reason : ""
        problemSeverity: "warning"

        TextField {
            id: nameInput

            Layout.fillWidth: true
            objectName: "new-tube-name-field"
            placeholderText: "@"
        }
    }

    FormField {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
        Layout.bottomMargin: Theme.spaceM
        label: qsTr("Thematic")

        ComboBox {
            id: choice

            Layout.fillWidth: true
            objectName: "new-tube-thematic-choice"
            model: thematics
            textRole: "thematicName"
        }
    }
}
