pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// Panels side by side with a 1 px line between them that can be dragged by 7 px.
T.SplitView {
    id: root

    handle: Rectangle {
        id: line

        readonly property int reach: Math.floor(Theme.handleGrab / 2)
        readonly property bool upright: root.orientation === Qt.Horizontal

        implicitWidth: Theme.strokeHairline
        implicitHeight: Theme.strokeHairline
        color: T.SplitHandle.pressed ? Theme.focus : T.SplitHandle.hovered ? Theme.borderStrong : Theme.border
        containmentMask: Item {
            x: line.upright ? -line.reach : 0
            y: line.upright ? 0 : -line.reach
            width: line.upright ? Theme.handleGrab : line.width
            height: line.upright ? line.height : Theme.handleGrab
        }
        Accessible.role: Accessible.Separator
        Accessible.name: qsTr("Border between two panels")
    }
}
