import QtQuick
import Acquis.Studio

// Plain text in the interface font. One line elides and tells the whole in a tooltip; wrapped text keeps the line of
// its step of the scale.
Text {
    id: root

    property int line: Theme.bodyLine

    font: Theme.bodyFont
    color: Theme.text
    linkColor: Theme.accentText
    textFormat: Text.PlainText
    elide: wrapMode === Text.NoWrap || maximumLineCount < 100 ? Text.ElideRight : Text.ElideNone
    lineHeightMode: wrapMode === Text.NoWrap ? Text.ProportionalHeight : Text.FixedHeight
    lineHeight: wrapMode === Text.NoWrap ? 1 : line
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    HoverHandler {
        id: hover

        enabled: root.truncated
    }

    HelpTip {
        shown: hover.hovered
        text: root.truncated && root.textFormat === Text.PlainText ? root.text : ""
    }
}
