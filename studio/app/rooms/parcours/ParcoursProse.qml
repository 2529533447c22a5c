import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// Several lines of text of a parcours.
FormField {
    id: root

    property alias entity: field.entity
    property alias path: field.path
    property alias minimumLines: input.minimumLines
    property bool helped: false

    label: field.label
    help: helped ? field.help : ""
    problem: field.problem
    problemSeverity: field.severity || "error"
    Component.onCompleted: sync()

    function sync() {
        if (ExactText.of(input.textDocument) !== field.text)
            input.text = field.text;
    }

    TextArea {
        id: input

        Layout.fillWidth: true
        objectName: "parcours-" + field.path + "-area"
        minimumLines: 2
        onTextChanged: if (activeFocus && ExactText.of(textDocument) !== field.text)
            field.edit(ExactText.of(textDocument))
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
