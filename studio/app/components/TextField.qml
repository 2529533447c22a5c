import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// One line of text. label is its accessible name when no FormField gives one.
T.TextField {
    id: root

    property string label: ""
    property string iconName: ""
    property string keys: ""
    property string suffix: ""
    property bool invalid: false
    property bool mono: false
    property bool compact: false
    property bool bare: false

    implicitWidth: Theme.columnTreeMin
    implicitHeight: compact ? Theme.controlCompact : Theme.controlNormal
    leftPadding: (bare ? Theme.spaceXs : Theme.spaceM + Theme.strokeHairline) + (iconName.length > 0 ? Theme.iconSmall + Theme.spaceS : 0)
    rightPadding: (bare ? Theme.spaceXs : Theme.spaceM) + (trailing.visible ? trailing.width + Theme.spaceS : 0)
    topPadding: 0
    bottomPadding: 0
    font: mono ? Theme.monoFont : compact ? Theme.smallFont : Theme.bodyFont
    color: enabled ? Theme.text : Theme.disabled
    selectionColor: Theme.selection
    selectedTextColor: Theme.selectionText
    placeholderTextColor: enabled ? Theme.muted : Theme.disabled
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    hoverEnabled: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label.length > 0 ? label : placeholderText
    Accessible.editable: !readOnly
    Accessible.readOnly: readOnly

    background: FieldFrame {
        focused: root.activeFocus
        invalid: root.invalid
        readOnly: root.readOnly
        active: root.enabled
        color: root.bare && !root.activeFocus ? "transparent" : !root.enabled ? Theme.window : root.readOnly ? Theme.raised : Theme.surface
        border.width: root.bare ? 0 : Theme.strokeHairline
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.spaceM + Theme.strokeHairline
        visible: root.iconName.length > 0
        iconName: root.iconName
        size: Theme.iconSmall
    }

    Text {
        anchors.verticalCenter: parent.verticalCenter
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        visible: root.text.length === 0 && root.preeditText.length === 0
        text: root.placeholderText
        textFormat: Text.PlainText
        font: root.font
        color: root.placeholderTextColor
        elide: Text.ElideRight
    }

    Row {
        id: trailing

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceS
        visible: root.suffix.length > 0 || root.keys.length > 0

        Text {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.suffix.length > 0
            text: root.suffix
            textFormat: Text.PlainText
            font: Theme.smallFont
            color: Theme.muted
        }

        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            keys: root.keys
        }
    }
}
