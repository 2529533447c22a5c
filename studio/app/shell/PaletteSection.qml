import QtQuick
import Acquis.Studio

// The head of a group of results.
Item {
    id: root

    required property string section

    property bool divided: false

    implicitHeight: Theme.controlCompact + Theme.spaceXs

    Hairline {
        width: parent.width
        visible: root.divided
    }

    CaptionText {
        x: Theme.spaceL + Theme.spaceXxs
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceXs
        text: root.section
    }
}
