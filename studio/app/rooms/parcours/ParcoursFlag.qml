import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A yes or no of a parcours, with what it means below.
ColumnLayout {
    id: root

    property alias entity: field.entity
    property alias path: field.path
    property bool helped: true

    spacing: Theme.spaceXxs

    CheckBox {
        id: box

        Layout.fillWidth: true
        objectName: "parcours-" + field.path + "-check"
        text: field.label
        checked: field.value === true
        Accessible.description: field.help
        onToggled: field.edit(checked)
    }

    CaptionText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.iconNormal + Theme.spaceM
        visible: root.helped
        text: field.help
        font: Theme.weighted(Theme.captionFont, Font.Normal)
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    EntityField {
        id: field

        onChanged: box.checked = value === true
    }

    ParcoursFocus {
        entity: field.entity
        path: field.path
        onWanted: box.forceActiveFocus(Qt.ShortcutFocusReason)
    }
}
