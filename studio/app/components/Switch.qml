import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// On or off, at once.
T.Switch {
    id: root

    implicitWidth: text.length > 0 ? Math.ceil(implicitContentWidth) + leftPadding + rightPadding : indicator.implicitWidth
    implicitHeight: Math.max(Theme.iconNormal, implicitContentHeight)
    padding: 0
    spacing: Theme.spaceM
    font: Theme.bodyFont
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: toggleBy()
    Keys.onEnterPressed: toggleBy()

    function toggleBy() {
        root.toggle();
        root.toggled();
    }

    indicator: Rectangle {
        x: root.leftPadding
        y: Math.round((root.height - height) / 2)
        implicitWidth: 2 * Theme.iconNormal - Theme.spaceXxs
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
            readonly property int gap: Theme.spaceXxs + Theme.strokeHairline

            x: root.checked ? parent.width - width - gap : gap
            y: gap
            width: parent.height - 2 * gap
            height: width
            radius: height / 2
            color: !root.enabled ? Theme.disabled : root.checked ? Theme.inkOnAccent : Theme.borderStrong

            Behavior on x {
                NumberAnimation {
                    duration: Theme.motionFast
                    easing.type: Easing.OutCubic
                }
            }
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
