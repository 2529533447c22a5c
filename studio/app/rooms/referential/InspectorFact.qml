import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A computed fact: what it is at the left, its value at the right.
RowLayout {
    id: root

    required property string label
    required property string value

    property color ink: Theme.text

    Layout.fillWidth: true
    spacing: Theme.spaceM
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(label).arg(value)

    SmallText {
        Layout.alignment: Qt.AlignTop
        Layout.minimumWidth: implicitWidth
        text: root.label
        Accessible.ignored: true
    }

    Label {
        Layout.preferredWidth: 0
        Layout.fillWidth: true
        text: root.value
        font: Theme.smallFont
        line: Theme.smallLine
        color: root.ink
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
