import QtQuick
import Acquis.Studio

// A word in a tinted box, with an optional icon. tone is one of Theme.tone.
Rectangle {
    id: root

    property string text: ""
    property string iconName: ""
    property string tone: "neutral"
    property bool mono: false

    readonly property Tone paint: Theme.tone(tone)

    implicitWidth: Math.ceil(face.implicitWidth) + 2 * (Theme.spaceS + Theme.strokeHairline)
    implicitHeight: Theme.captionLine + Theme.spaceXs
    color: paint.fill
    border.color: paint.line
    radius: Theme.radiusS
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: face

        anchors.centerIn: parent
        spacing: Theme.spaceXs

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName.length > 0
            iconName: root.iconName
            size: Theme.iconSmall
            color: root.paint.text
        }

        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            textFormat: Text.PlainText
            font: root.mono ? Theme.monoFont : Theme.captionFont
            color: root.paint.text
        }
    }
}
