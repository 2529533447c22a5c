import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// An action of a menu with its icon and its keys.
T.MenuItem {
    id: root

    property string iconName: ""
    property string keys: ""
    property bool destructive: false

    readonly property color ink: !enabled ? Theme.disabled : destructive ? Theme.error : Theme.text

    implicitWidth: Math.ceil(words.implicitWidth + shortcut.implicitWidth) + leftPadding + rightPadding + Theme.spaceXxl
    implicitHeight: Theme.controlCompact + Theme.spaceXs
    leftPadding: Theme.spaceM + Theme.iconSmall + Theme.spaceM
    rightPadding: Theme.spaceM
    font: Theme.bodyFont
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: keys

    indicator: Icon {
        x: Theme.spaceM
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        visible: root.iconName.length > 0 || (root.checkable && root.checked)
        iconName: root.checkable ? "check" : root.iconName
        size: Theme.iconSmall
        color: !root.enabled ? Theme.disabled : root.destructive ? Theme.error : root.checkable ? Theme.accentText : Theme.muted
    }

    arrow: Icon {
        x: root.width - width - Theme.spaceS
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        visible: root.subMenu
        iconName: "chevron-right"
        size: Theme.iconSmall
    }

    contentItem: Item {
        Label {
            id: words

            anchors.left: parent.left
            anchors.right: shortcut.left
            anchors.rightMargin: Theme.spaceM
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font: root.font
            color: root.ink
            Accessible.ignored: true
        }

        Text {
            id: shortcut

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.keys
            textFormat: Text.PlainText
            font: Theme.smallFont
            color: root.enabled ? Theme.muted : Theme.disabled
        }
    }

    background: Rectangle {
        radius: Theme.radiusM
        color: root.highlighted ? Theme.selection : root.hovered && root.enabled ? Theme.hover : "transparent"
    }
}
