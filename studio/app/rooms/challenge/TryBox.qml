import QtQuick
import Acquis.Studio

// A treated text with its marks, in a small box.
Rectangle {
    id: root

    required property string html

    implicitWidth: Math.ceil(words.implicitWidth) + 2 * Theme.spaceM
    implicitHeight: words.height + Theme.spaceXs
    color: Theme.surface
    border.color: Theme.border
    radius: Theme.radiusS

    Text {
        id: words

        x: Theme.spaceM
        y: Theme.spaceXxs
        width: parent.width - 2 * x
        text: root.html
        textFormat: Text.RichText
        font: Theme.monoFont
        color: Theme.text
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
}
