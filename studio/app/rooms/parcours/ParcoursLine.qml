import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One line of text of a parcours. A late one is written when the author leaves it, for a key that paths are made of.
FormField {
    id: root

    property alias entity: field.entity
    property alias path: field.path
    property alias placeholder: input.placeholderText
    property bool mono: false
    property bool late: false
    property bool helped: false

    label: field.label
    help: helped ? field.help : ""
    problem: field.problem
    problemSeverity: field.severity || "error"
    Component.onCompleted: sync()

    function sync() {
        if (input.text !== field.text)
            input.text = field.text;
    }

    TextField {
        id: input

        Layout.fillWidth: true
        objectName: "parcours-" + field.path + "-field"
        mono: root.mono
        onTextEdited: if (!root.late)
            field.edit(text)
        onEditingFinished: {
            if (root.late && text.trim().length > 0 && text !== field.text)
                field.edit(text.trim());
            root.sync();
        }
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
