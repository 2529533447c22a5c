pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// A button: plain, primary, borderless or link; with text, an icon or both. Without text it is square and help is its
// name. A reason makes it unavailable without hiding it from the keyboard, and says why.
T.Button {
    id: root

    property string iconName: ""
    property string help: ""
    property string keys: ""
    property string reason: ""
    property bool primary: false
    property bool borderless: false
    property bool link: false
    property bool compact: false
    property bool opensMenu: false

    readonly property bool iconOnly: text.length === 0
    readonly property bool blocked: reason.length > 0
    readonly property bool dimmed: !enabled || blocked
    readonly property bool framed: !borderless && !link
    readonly property color ink: {
        if (dimmed)
            return Theme.disabled;
        if (primary)
            return Theme.inkOnAccent;
        return link || checked ? Theme.accentText : Theme.text;
    }

    implicitWidth: iconOnly && !opensMenu ? implicitHeight : Math.ceil(implicitContentWidth) + leftPadding + rightPadding
    implicitHeight: compact ? Theme.controlCompact : Theme.controlNormal
    horizontalPadding: iconOnly ? 0 : compact || link ? Theme.spaceM : Theme.spaceL - Theme.strokeHairline
    verticalPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font: {
        const base = compact ? Theme.smallFont : Theme.bodyFont;
        return Theme.weighted(base, primary || link ? Font.DemiBold : Font.Medium);
    }
    Accessible.role: Accessible.Button
    Accessible.name: iconOnly ? help : text
    Accessible.description: blocked ? reason : iconOnly ? "" : help
    Accessible.focusable: true
    Accessible.onPressAction: if (!root.blocked)
        root.clicked()
    Keys.onPressed: event => {
        if (root.blocked && [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter].includes(event.key))
            event.accepted = true;
    }
    Keys.onReturnPressed: if (!root.blocked)
        root.clicked()
    Keys.onEnterPressed: if (!root.blocked)
        root.clicked()

    contentItem: Item {
        implicitWidth: face.implicitWidth
        implicitHeight: face.implicitHeight

        RowLayout {
            id: face

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.spaceS

            Icon {
                visible: root.iconName.length > 0
                iconName: root.iconName
                size: root.compact && !root.iconOnly ? Theme.iconSmall : Theme.iconNormal
                color: root.primary && !root.dimmed ? Theme.inkOnAccent : root.dimmed ? Theme.disabled : root.checked ? Theme.accentText : Theme.text
            }

            Label {
                Layout.fillWidth: true
                visible: !root.iconOnly
                text: root.text
                font: root.font
                color: root.ink
                Accessible.ignored: true
            }

            Icon {
                visible: root.opensMenu
                iconName: "chevron-down"
                size: Theme.iconSmall
                color: root.dimmed ? Theme.disabled : Theme.muted
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusM
        border.width: root.framed && (!root.primary || root.dimmed) ? Theme.strokeHairline : 0
        border.color: root.dimmed ? Theme.border : Theme.borderStrong
        color: {
            if (root.primary)
                return root.dimmed ? Theme.sunken : root.hovered || root.down ? Theme.accentHover : Theme.accent;
            if (root.checked)
                return Theme.accentTint;
            if (!root.dimmed && (root.down || root.hovered))
                return root.down ? Theme.pressed : Theme.hover;
            return root.framed ? Theme.surface : "transparent";
        }

        Behavior on color {
            ColorAnimation {
                duration: Theme.motionFast
            }
        }

        FocusRing {
            shown: root.visualFocus
        }
    }

    // Takes the presses of an unavailable button, which stays enabled so that its reason can be read.
    MouseArea {
        anchors.fill: parent
        visible: root.blocked
        acceptedButtons: Qt.AllButtons
    }

    HelpTip {
        shown: !root.down && (root.hovered || (root.visualFocus && (root.iconOnly || root.blocked)))
        text: root.blocked ? root.reason : root.keys.length > 0 && root.help.length > 0 ? qsTr("%1 (%2)").arg(root.help).arg(root.keys) : root.help
    }
}
