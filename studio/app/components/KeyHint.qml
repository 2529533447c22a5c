import QtQuick
import Acquis.Studio

// The keys of a shortcut, in a small key cap.
Rectangle {
    id: root

    required property string keys

    implicitWidth: cap.implicitWidth + 2 * Theme.spaceXs + 2 * Theme.strokeHairline
    implicitHeight: Theme.captionLine + Theme.spaceXs
    color: Theme.raised
    border.color: Theme.border
    radius: Theme.radiusS
    visible: keys.length > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: keys

    Text {
        id: cap

        anchors.centerIn: parent
        text: root.keys
        textFormat: Text.PlainText
        font: Theme.captionFont
        color: Theme.muted
    }
}
