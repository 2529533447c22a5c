import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The branch that is checked out; a long name elides in the middle.
T.AbstractButton {
    id: root

    property string branch: ""
    property string help: ""

    readonly property string words: branch.length > 0 ? branch : qsTr("no repository")

    implicitWidth: Math.ceil(implicitContentWidth)
    implicitHeight: Theme.controlNormal
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ButtonMenu
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
            text: root.words
            Accessible.ignored: true
        }

        Icon {
            Layout.rightMargin: Theme.spaceM + Theme.strokeHairline
            iconName: "chevron-down"
            size: Theme.iconSmall
        }
    }

    background: FieldFrame {
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface

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
