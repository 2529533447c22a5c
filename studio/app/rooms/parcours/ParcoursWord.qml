import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One of the words that a field of a parcours allows.
FormField {
    id: root

    property alias entity: field.entity
    property alias path: field.path
    property bool helped: false

    label: field.label
    help: helped ? field.help : ""
    problem: field.problem
    problemSeverity: field.severity || "error"

    function sync() {
        input.currentIndex = Array.from(field.words).findIndex(word => word.value === field.text);
    }

    ComboBox {
        id: input

        Layout.fillWidth: true
        objectName: "parcours-" + field.path + "-box"
        model: field.words
        textRole: "label"
        valueRole: "value"
        placeholder: qsTr("To be chosen")
        onModelChanged: root.sync()
        onActivated: index => field.edit(field.words[index].value)
        Component.onCompleted: root.sync()
    }

    EntityField {
        id: field

        onChanged: root.sync()
    }

    ParcoursFocus {
        entity: field.entity
        path: field.path
        onWanted: input.forceActiveFocus(Qt.ShortcutFocusReason)
    }
}
