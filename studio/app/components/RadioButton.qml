import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// One choice among several that show together.
T.RadioButton {
    id: root

    implicitWidth: text.length > 0 ? Math.ceil(implicitContentWidth) + leftPadding + rightPadding : Theme.iconNormal
    implicitHeight: Math.max(Theme.iconNormal, implicitContentHeight)
    padding: 0
    spacing: Theme.spaceM
    font: Theme.bodyFont
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        x: root.leftPadding
        y: Math.round((root.height - height) / 2)
        implicitWidth: Theme.iconNormal
        implicitHeight: Theme.iconNormal
        radius: height / 2
        color: {
            if (!root.enabled)
                return root.checked ? Theme.border : Theme.sunken;
            if (root.checked)
                return root.hovered ? Theme.accentHover : Theme.accent;
            return root.hovered ? Theme.hover : Theme.surface;
        }
        border.color: !root.enabled ? Theme.border : root.checked ? Theme.accent : Theme.borderStrong

        Rectangle {
            anchors.centerIn: parent
            visible: root.checked
            width: Theme.spaceS
            height: Theme.spaceS
            radius: height / 2
            color: root.enabled ? Theme.inkOnAccent : Theme.disabled
        }

        FocusRing {
            shown: root.visualFocus
            around: parent.radius
        }
    }

    contentItem: Label {
        leftPadding: root.text.length > 0 ? root.indicator.width + root.spacing : 0
        text: root.text
        font: root.font
        color: root.enabled ? Theme.text : Theme.disabled
        Accessible.ignored: true
    }
}
