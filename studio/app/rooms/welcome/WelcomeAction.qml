import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// One way to begin: an icon, what it does, what it needs, and its keys.
T.Button {
    id: root

    required property string iconName
    required property string detail

    property string keys: ""
    property bool first: false

    implicitHeight: Theme.rowList + Theme.spaceM + Theme.spaceS
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.spaceL

        Icon {
            Layout.leftMargin: Theme.spaceL + Theme.spaceXxs
            iconName: root.iconName
            size: Theme.iconRail
            color: root.first ? Theme.accentText : Theme.muted
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            StrongText {
                Layout.fillWidth: true
                text: root.text
                Accessible.ignored: true
            }

            SmallText {
                Layout.fillWidth: true
                text: root.detail
                Accessible.ignored: true
            }
        }

        KeyHint {
            Layout.rightMargin: Theme.spaceL + Theme.spaceXxs
            keys: root.keys
        }
    }

    background: Rectangle {
        radius: Theme.radiusL
        color: root.first ? (root.hovered || root.down ? Theme.selection : Theme.accentTint) : root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        border.color: root.first ? Theme.accentLine : Theme.border

        FocusRing {
            shown: root.visualFocus
            around: Theme.radiusL
        }
    }
}
