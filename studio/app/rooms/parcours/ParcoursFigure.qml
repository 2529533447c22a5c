import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A live figure with its word below.
ColumnLayout {
    id: root

    required property string figure
    required property string word

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: figure + " " + word

    FigureText {
        text: root.figure
        Accessible.ignored: true
    }

    SmallText {
        Layout.fillWidth: true
        text: root.word
        Accessible.ignored: true
    }
}
