import QtQuick
import Acquis.Studio

// The background of a row of a list, tree or table: hovered, chosen in the panel that has the focus or in another, and
// the ring of the keyboard.
Rectangle {
    id: root

    property bool hovered: false
    property bool pressed: false
    property bool chosen: false
    property bool panelActive: true
    property bool focused: false
    property bool separated: false

    color: {
        if (chosen)
            return panelActive ? Theme.selection : Theme.pressed;
        return pressed ? Theme.pressed : hovered ? Theme.hover : "transparent";
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.separated
    }

    FocusRing {
        shown: root.focused
        inside: true
    }
}
