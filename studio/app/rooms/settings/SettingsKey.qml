import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One line of the keyboard table: the keys, and what they do.
RowLayout {
    id: root

    required property var modelData

    Layout.fillWidth: true
    spacing: Theme.spaceL
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(modelData.keys).arg(modelData.does)

    Item {
        implicitWidth: 3 * Theme.controlLearner + Theme.spaceL
        implicitHeight: hint.implicitHeight

        KeyHint {
            id: hint

            keys: root.modelData.keys
            Accessible.ignored: true
        }
    }

    Label {
        Layout.fillWidth: true
        text: root.modelData.does
        font: Theme.smallFont
        line: Theme.smallLine
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
