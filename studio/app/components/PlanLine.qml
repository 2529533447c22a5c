import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One effect of a plan, {text, iconName, tone}: tone warning or error for what it breaks, neutral for a remark.
RowLayout {
    id: root

    required property var modelData

    readonly property string tone: modelData.tone ?? ""
    readonly property color ink: tone.length > 0 ? Theme.tone(tone).text : Theme.text

    spacing: Theme.spaceM

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.spaceXxs
        iconName: root.modelData.iconName ?? ""
        size: Theme.iconSmall
        color: root.tone.length > 0 ? root.ink : Theme.muted
    }

    Label {
        Layout.fillWidth: true
        text: root.modelData.text ?? ""
        font: Theme.smallFont
        line: Theme.bodyLine
        color: root.ink
        wrapMode: Text.Wrap
    }
}
