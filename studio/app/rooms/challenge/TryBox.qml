import QtQuick
import Acquis.Studio

// A treated text with its marks, in a small box.
Rectangle {
    id: root

    required property string html

    property bool dimmed: false

    // How wide it may become before its text wraps.
    property real room: Theme.columnInspector

    implicitWidth: words.width + 2 * Theme.spaceM
    implicitHeight: words.height + Theme.spaceXs
    color: Theme.surface
    border.color: Theme.border
    radius: Theme.radiusS

    Text {
        id: words

        x: Theme.spaceM
        y: Theme.spaceXxs
        width: Math.min(Math.ceil(implicitWidth), root.room - 2 * x)
        text: root.html
        textFormat: Text.RichText
        font: Theme.monoFont
        color: root.dimmed ? Theme.muted : Theme.text
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
}
