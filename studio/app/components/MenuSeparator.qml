import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// A line between two groups of a menu.
T.MenuSeparator {
    implicitWidth: Theme.columnTreeMin
    implicitHeight: Theme.spaceM + Theme.strokeHairline
    verticalPadding: Theme.spaceXs

    contentItem: Hairline {}
}
