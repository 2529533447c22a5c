import QtQuick
import Acquis.Studio

// The minus or plus of a stepper.
Rectangle {
    id: root

    property string iconName: ""
    property bool active: true
    property bool pressed: false
    property bool hovered: false

    implicitWidth: Theme.controlCompact
    implicitHeight: Theme.controlCompact - 2 * Theme.strokeHairline
    radius: Theme.radiusS
    color: !active ? "transparent" : pressed ? Theme.pressed : hovered ? Theme.hover : "transparent"

    Rectangle {
        anchors.centerIn: parent
        width: Theme.spaceM
        height: Theme.strokeHairline
        color: root.active ? Theme.text : Theme.disabled
    }

    Rectangle {
        anchors.centerIn: parent
        visible: root.iconName === "add"
        width: Theme.strokeHairline
        height: Theme.spaceM
        color: root.active ? Theme.text : Theme.disabled
    }
}
