import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One fact of a release: its name at the left, its value at the right.
RowLayout {
    id: root

    required property string name
    required property string fact

    property bool mono: false

    Layout.fillWidth: true
    spacing: Theme.spaceM
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(name).arg(fact)

    SmallText {
        text: root.name
        Accessible.ignored: true
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignRight
        text: root.fact
        font: root.mono ? Theme.monoFont : Theme.smallFont
        Accessible.ignored: true
    }
}
