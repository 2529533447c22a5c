import QtQuick
import Acquis.Studio

// One value of several, in a small box; removable ones carry a cross.
Rectangle {
    id: root

    required property string text

    property bool removable: false
    property bool current: false
    property string tone: "accent"

    readonly property Tone paint: Theme.tone(tone)

    signal removed

    implicitWidth: Math.ceil(face.implicitWidth) + 2 * (Theme.spaceS + Theme.strokeHairline)
    implicitHeight: Theme.captionLine + Theme.spaceXs
    color: current ? Theme.selection : paint.fill
    border.color: current ? Theme.focus : paint.line
    border.width: current ? Theme.strokeFocus : Theme.strokeHairline
    radius: Theme.radiusS
    Accessible.role: Accessible.ListItem
    Accessible.name: text

    Row {
        id: face

        anchors.centerIn: parent
        spacing: Theme.spaceXs

        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            textFormat: Text.PlainText
            font: Theme.captionFont
            color: root.current ? Theme.selectionText : root.paint.text
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.removable
            iconName: "close"
            size: Theme.spaceL
            color: root.current ? Theme.selectionText : root.paint.text
            Accessible.ignored: false
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Remove %1").arg(root.text)
            Accessible.onPressAction: root.removed()

            TapHandler {
                onTapped: root.removed()
            }
        }
    }
}
