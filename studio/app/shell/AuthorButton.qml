import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// The author by initials.
T.AbstractButton {
    id: root

    property string author: ""

    implicitWidth: Theme.controlCompact
    implicitHeight: Theme.controlCompact
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Author: %1").arg(author)

    contentItem: Text {
        text: root.text
        textFormat: Text.PlainText
        font: Theme.weighted(Theme.captionFont, Font.DemiBold)
        color: Theme.accentText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.accentTint
        border.color: Theme.accentLine

        FocusRing {
            shown: root.visualFocus
            around: parent.radius
        }
    }

    HelpTip {
        shown: root.hovered
        text: root.author
    }
}
