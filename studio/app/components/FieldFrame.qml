import QtQuick
import Acquis.Studio

// The box around what can be edited: fill and outline tell focus, fault, read-only and disabled apart.
Rectangle {
    property bool focused: false
    property bool hovered: false
    property bool invalid: false
    property bool readOnly: false
    property bool active: true

    radius: Theme.radiusM
    color: !active ? Theme.window : readOnly ? Theme.raised : Theme.surface
    border.color: {
        if (!active || readOnly)
            return Theme.border;
        return invalid ? Theme.errorSolid : Theme.borderStrong;
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.strokeHairline
        visible: parent.focused
        color: "transparent"
        radius: Theme.radiusM + Theme.strokeHairline
        border.width: Theme.strokeFocus
        border.color: parent.invalid ? Theme.errorSolid : Theme.focus
    }
}
