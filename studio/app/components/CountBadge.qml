import QtQuick
import Acquis.Studio

// A number on a dot of the accent, for what waits in a room.
Rectangle {
    id: root

    required property int count

    implicitWidth: Math.max(implicitHeight, figure.implicitWidth + Theme.spaceM)
    implicitHeight: Theme.iconNormal - Theme.strokeHairline
    radius: implicitHeight / 2
    color: Theme.accent
    visible: count > 0
    Accessible.ignored: true

    Text {
        id: figure

        anchors.centerIn: parent
        text: root.count > 99 ? "99+" : root.count
        textFormat: Text.PlainText
        font: Theme.weighted(Theme.captionFont, Font.Bold)
        color: Theme.inkOnAccent
    }
}
