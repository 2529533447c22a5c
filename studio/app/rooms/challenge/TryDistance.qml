import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// An edit distance against what the engine accepts: the division, and a bar with the limit.
ColumnLayout {
    id: root

    required property int distance
    required property int length
    required property real ratio

    readonly property real limit: 0.25
    readonly property bool accepted: ratio <= limit
    readonly property string figure: ratio.toLocaleString(Qt.locale(), "f", 2)

    spacing: Theme.spaceXs
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text.replace(/<[^>]*>/g, "")

    Text {
        id: words

        Layout.fillWidth: true
        horizontalAlignment: Text.AlignRight
        text: "<b>" + root.distance + " ÷ " + root.length + " = " + root.figure + "</b> " + (root.accepted ? "≤ " : "&gt; ") + root.limit.toLocaleString(Qt.locale(), "f", 2)
        textFormat: Text.StyledText
        font: Theme.smallFont
        color: Theme.text
        Accessible.ignored: true
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.strokeMarker + Theme.strokeHairline
        color: Theme.sunken
        radius: height / 2

        Rectangle {
            width: Math.round(parent.width * Math.min(1, root.ratio / (2 * root.limit)))
            height: parent.height
            color: root.accepted ? Theme.successSolid : Theme.errorSolid
            radius: height / 2
        }

        Rectangle {
            x: Math.round(parent.width / 2) - Theme.strokeHairline
            y: -Theme.spaceXxs
            width: Theme.strokeFocus
            height: parent.height + Theme.spaceXs
            color: Theme.text
        }
    }
}
