import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A whole number of a parcours, typed. Apart, it leaves its problem to a line that is wide enough for it.
FormField {
    id: root

    property alias entity: field.entity
    property alias path: field.path
    property alias suffix: input.suffix
    property int most: 100
    property bool apart: false

    label: field.label
    problem: apart ? "" : field.problem
    problemSeverity: field.severity || "error"
    Component.onCompleted: sync()

    function sync() {
        if (input.text !== field.text)
            input.text = field.text;
    }

    TextField {
        id: input

        Layout.fillWidth: true
        implicitWidth: 2 * Theme.controlLarge + Theme.spaceXxl
        objectName: "parcours-" + field.path + "-number-field"
        horizontalAlignment: TextInput.AlignRight
        inputMethodHints: Qt.ImhDigitsOnly
        onTextEdited: if (acceptableInput || text.length === 0)
            field.edit(text.length === 0 ? null : Number(text))
        onEditingFinished: root.sync()
        onActiveFocusChanged: if (!activeFocus)
            root.sync()

        validator: IntValidator {
            bottom: 0
            top: root.most
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
