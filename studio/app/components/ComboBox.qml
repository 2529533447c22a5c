pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// One value from a list.
T.ComboBox {
    id: root

    property string label: ""
    property string iconName: ""
    property string placeholder: ""
    property bool invalid: false
    property bool compact: false

    implicitWidth: Math.ceil(words.implicitWidth) + leftPadding + rightPadding + (iconName.length > 0 ? Theme.iconSmall + Theme.spaceS : 0)
    implicitHeight: compact ? Theme.controlCompact : Theme.controlNormal
    leftPadding: Theme.spaceM + Theme.strokeHairline
    rightPadding: Theme.spaceM + Theme.iconSmall + Theme.spaceXs
    verticalPadding: 0
    implicitContentWidthPolicy: T.ComboBox.WidestText
    font: compact ? Theme.smallFont : Theme.bodyFont
    hoverEnabled: true
    Accessible.role: Accessible.ComboBox
    Accessible.name: label
    Accessible.description: displayText

    indicator: Icon {
        x: root.width - width - Theme.spaceM
        y: Math.round((root.height - height) / 2)
        iconName: "chevron-down"
        size: Theme.iconSmall
        color: root.enabled ? Theme.muted : Theme.disabled
    }

    contentItem: RowLayout {
        spacing: Theme.spaceS

        Icon {
            visible: root.iconName.length > 0
            iconName: root.iconName
            size: Theme.iconSmall
        }

        Label {
            id: words

            Layout.fillWidth: true
            text: root.displayText.length > 0 ? root.displayText : root.placeholder
            font: root.font
            color: !root.enabled ? Theme.disabled : root.displayText.length > 0 ? Theme.text : Theme.muted
            Accessible.ignored: true
        }
    }

    background: FieldFrame {
        focused: root.visualFocus || root.popup.visible
        invalid: root.invalid
        active: root.enabled
        color: !root.enabled ? Theme.window : root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
    }

    delegate: MenuItem {
        required property int index
        required property var model

        width: ListView.view ? ListView.view.width : implicitWidth
        text: root.textAt(index)
        checkable: true
        checked: root.currentIndex === index
        highlighted: root.highlightedIndex === index
        hoverEnabled: root.hoverEnabled
        Accessible.role: Accessible.ListItem
    }

    popup: T.Popup {
        y: root.height + Theme.spaceXxs
        width: Math.max(root.width, list.widest + leftPadding + rightPadding)
        height: Math.min(implicitContentHeight + topPadding + bottomPadding, 10 * Theme.controlNormal)
        padding: Theme.spaceXs + Theme.strokeHairline
        margins: Theme.spaceXs

        contentItem: ListView {
            id: list

            readonly property real widest: contentItem.children.length > 0 ? Math.max(...Array.from(contentItem.children, child => child.implicitWidth)) : 0

            implicitHeight: contentHeight
            clip: true
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            T.ScrollBar.vertical: ScrollBar {}
        }

        background: Rectangle {
            color: Theme.surface
            border.color: Theme.borderStrong
            radius: Theme.radiusL
        }
    }
}
