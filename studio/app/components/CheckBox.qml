import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// A box with three states and its text.
T.CheckBox {
    id: root

    property bool wrapped: false

    readonly property bool filled: checkState === Qt.Checked

    implicitWidth: text.length > 0 ? Math.ceil(implicitContentWidth) + leftPadding + rightPadding : Theme.iconNormal
    implicitHeight: Math.max(Theme.iconNormal, implicitContentHeight)
    padding: 0
    spacing: Theme.spaceM
    font: Theme.bodyFont
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: filled
    Keys.onReturnPressed: toggleBy()
    Keys.onEnterPressed: toggleBy()

    function toggleBy() {
        root.toggle();
        root.toggled();
    }

    indicator: Rectangle {
        x: root.leftPadding
        y: root.wrapped ? Theme.strokeHairline : Math.round((root.height - height) / 2)
        implicitWidth: Theme.iconNormal
        implicitHeight: Theme.iconNormal
        radius: Theme.radiusS
        color: {
            if (!root.enabled)
                return root.filled ? Theme.border : Theme.sunken;
            if (root.filled)
                return root.hovered ? Theme.accentHover : Theme.accent;
            return root.checkState === Qt.PartiallyChecked ? Theme.accentTint : root.hovered ? Theme.hover : Theme.surface;
        }
        border.color: {
            if (!root.enabled)
                return Theme.border;
            return root.checkState === Qt.Unchecked ? Theme.borderStrong : Theme.accent;
        }

        Icon {
            anchors.centerIn: parent
            visible: root.filled
            iconName: "check"
            size: Theme.iconSmall
            color: root.enabled ? Theme.inkOnAccent : Theme.disabled
        }

        Rectangle {
            anchors.centerIn: parent
            visible: root.checkState === Qt.PartiallyChecked
            width: Theme.spaceM
            height: Theme.strokeFocus
            color: root.enabled ? Theme.accentText : Theme.disabled
        }

        FocusRing {
            shown: root.visualFocus
            around: Theme.radiusS
        }
    }

    contentItem: Label {
        leftPadding: root.text.length > 0 ? root.indicator.width + root.spacing : 0
        text: root.text
        font: root.font
        color: root.enabled ? Theme.text : Theme.disabled
        wrapMode: root.wrapped ? Text.Wrap : Text.NoWrap
        Accessible.ignored: true
    }
}
