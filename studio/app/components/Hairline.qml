import QtQuick
import Acquis.Studio

// The 1 px line between panels, bars and blocks.
Rectangle {
    implicitWidth: Theme.strokeHairline
    implicitHeight: Theme.strokeHairline
    color: Theme.border
    Accessible.ignored: true
}
