import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The branch that is checked out; a long name elides in the middle.
T.AbstractButton {
    id: root

    property string branch: ""
    property string help: ""
    // Without a menu it only tells.
    property bool opensMenu: false

    readonly property string words: branch.length > 0 ? branch : qsTr("no repository")

    implicitWidth: Math.ceil(implicitContentWidth)
    implicitHeight: Theme.controlNormal
    hoverEnabled: true
    focusPolicy: opensMenu ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: opensMenu ? Accessible.ButtonMenu : Accessible.StaticText
    Accessible.name: qsTr("Branch: %1").arg(words)
    Accessible.description: help

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Icon {
            Layout.leftMargin: Theme.spaceM + Theme.strokeHairline
            iconName: "git-branch"
            size: Theme.iconSmall
        }

        MonoText {
            Layout.fillWidth: true
            Layout.rightMargin: root.opensMenu ? 0 : Theme.spaceM + Theme.strokeHairline
            text: root.words
            Accessible.ignored: true
        }

        Icon {
            Layout.rightMargin: Theme.spaceM + Theme.strokeHairline
            visible: root.opensMenu
            iconName: "chevron-down"
            size: Theme.iconSmall
        }
    }

    background: FieldFrame {
        border.color: root.opensMenu ? Theme.borderStrong : Theme.border
        color: !root.opensMenu ? Theme.raised : root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface

        FocusRing {
            shown: root.visualFocus
        }
    }

    HelpTip {
        shown: root.hovered
        text: root.words
        detail: root.help
    }
}
