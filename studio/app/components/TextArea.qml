import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// Several lines of text. It grows with its content, so that the form scrolls and never the field; Tab leaves it.
T.TextArea {
    id: root

    property string label: ""
    property bool invalid: false
    property bool mono: false
    property int minimumLines: 3

    readonly property int line: mono ? Theme.monoLine : Theme.bodyLine

    implicitWidth: Theme.columnInspector
    implicitHeight: Math.max(contentHeight, minimumLines * line) + topPadding + bottomPadding
    leftPadding: Theme.spaceM + Theme.strokeHairline
    rightPadding: Theme.spaceM + Theme.strokeHairline
    topPadding: Theme.spaceS + Theme.strokeHairline
    bottomPadding: Theme.spaceS + Theme.strokeHairline
    font: mono ? Theme.monoFont : Theme.bodyFont
    color: enabled ? Theme.text : Theme.disabled
    selectionColor: Theme.selection
    selectedTextColor: Theme.selectionText
    placeholderTextColor: enabled ? Theme.muted : Theme.disabled
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label.length > 0 ? label : placeholderText
    Accessible.multiLine: true
    Accessible.editable: !readOnly
    Accessible.readOnly: readOnly
    Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: FieldFrame {
        focused: root.activeFocus
        invalid: root.invalid
        readOnly: root.readOnly
        active: root.enabled
    }

    Text {
        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        visible: root.length === 0 && root.preeditText.length === 0
        text: root.placeholderText
        textFormat: Text.PlainText
        font: root.font
        color: root.placeholderTextColor
        wrapMode: Text.Wrap
    }
}
