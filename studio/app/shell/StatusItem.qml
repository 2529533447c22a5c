import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// A fact in the status bar; with a use it is a button.
T.AbstractButton {
    id: root

    property string iconName: ""
    property string help: ""
    property color ink: Theme.muted
    property bool usable: false

    implicitWidth: Math.ceil(implicitContentWidth) + 2 * Theme.spaceXs
    implicitHeight: Theme.barStatus - Theme.strokeFocus
    horizontalPadding: Theme.spaceXs
    enabled: usable
    visible: text.length > 0
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: usable ? Accessible.Button : Accessible.StaticText
    Accessible.name: help.length > 0 ? help : text

    contentItem: Row {
        spacing: Theme.spaceXs

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName.length > 0
            iconName: root.iconName
            size: Theme.iconSmall
            color: root.ink
        }

        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            textFormat: Text.PlainText
            font: Theme.smallFont
            color: root.ink
        }
    }

    background: Rectangle {
        radius: Theme.radiusS
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
            inside: true
        }
    }

    HelpTip {
        shown: root.hovered || root.visualFocus
        text: root.help
    }
}
