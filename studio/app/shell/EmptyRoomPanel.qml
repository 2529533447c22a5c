import QtQuick
import Acquis.Studio

// A panel that has nothing to show yet.
Rectangle {
    id: root

    required property string title

    color: Theme.surface

    PanelHead {
        width: parent.width
        title: root.title
    }
}
