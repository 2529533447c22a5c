import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The field in the top bar that opens the palette.
T.AbstractButton {
    id: root

    implicitWidth: Theme.paletteField
    implicitHeight: Theme.controlNormal
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: qsTr("Search or act…")
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: hint.keys

    contentItem: RowLayout {
        spacing: Theme.spaceS

        Icon {
            Layout.leftMargin: Theme.spaceM + Theme.strokeHairline
            iconName: "search"
            size: Theme.iconSmall
        }

        Label {
            Layout.fillWidth: true
            text: root.text
            color: Theme.muted
            Accessible.ignored: true
        }

        KeyHint {
            id: hint

            Layout.rightMargin: Theme.spaceM
            keys: qsTr("Ctrl K")
        }
    }

    background: FieldFrame {
        hovered: root.hovered
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface

        FocusRing {
            shown: root.visualFocus
        }
    }
}
