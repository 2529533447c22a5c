import QtQuick
import Acquis.Studio

// The visible keyboard focus: a 2 px ring outside a control, or inside a row.
Rectangle {
    property bool shown: false
    property bool inside: false
    property int around: Theme.radiusM

    anchors.fill: parent
    anchors.margins: inside ? 0 : -(Theme.strokeFocus + Theme.strokeHairline)
    z: 1
    visible: shown
    color: "transparent"
    radius: inside ? 0 : around + Theme.strokeFocus + Theme.strokeHairline
    border.width: Theme.strokeFocus
    border.color: Theme.focus
}
