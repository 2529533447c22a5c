import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// A thin scroll bar that is there when there is something to scroll, and wider under the pointer.
T.ScrollBar {
    id: root

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.spaceXxs
    minimumSize: orientation === Qt.Vertical ? Math.min(1, Theme.controlNormal / Math.max(1, height)) : Math.min(1, Theme.controlNormal / Math.max(1, width))
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: root.interactive ? Theme.spaceS : Theme.spaceXs
        implicitHeight: root.interactive ? Theme.spaceS : Theme.spaceXs
        radius: Theme.radiusS
        color: root.pressed || root.hovered ? Theme.borderStrong : Theme.border
    }
}
