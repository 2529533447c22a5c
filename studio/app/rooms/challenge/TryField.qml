import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A field to fill in a trial: a line of text as it is typed, or a menu.
FormField {
    id: root

    required property var piece

    readonly property bool isMenu: piece.kind === "select"

    signal edited
    signal submitted

    function answer(): string {
        return isMenu ? menu.currentText : field.text;
    }

    function clear() {
        field.text = "";
        menu.currentIndex = -1;
    }

    function takeFocus() {
        if (isMenu)
            menu.forceActiveFocus(Qt.TabFocusReason);
        else
            field.forceActiveFocus(Qt.TabFocusReason);
    }

    label: piece.label

    TextField {
        id: field

        Layout.fillWidth: true
        objectName: "challenge-try-" + root.piece.name + "-field"
        visible: !root.isMenu
        mono: true
        label: root.label
        placeholderText: root.piece.placeholder
        onTextEdited: root.edited()
        onAccepted: root.submitted()
    }

    ComboBox {
        id: menu

        Layout.fillWidth: true
        objectName: "challenge-try-" + root.piece.name + "-combo"
        visible: root.isMenu
        label: root.label
        placeholder: root.piece.placeholder
        model: root.piece.options
        currentIndex: -1
        onActivated: root.edited()
    }
}
