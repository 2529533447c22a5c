import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// One step of a release: its number or its tick, what it is, and where it stands. Pressing it goes to its panel.
T.AbstractButton {
    id: root

    required property int number
    required property string detail

    property string state_: "waiting" // done, held, current or waiting
    readonly property bool done: state_ === "done"
    readonly property bool held: state_ === "held"

    implicitHeight: Theme.rowList + Theme.spaceM
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: Words.listed([text, detail])

    contentItem: RowLayout {
        spacing: Theme.spaceL - Theme.spaceXxs

        Rectangle {
            Layout.leftMargin: Theme.spaceL + Theme.spaceXxs
            implicitWidth: Theme.iconRail
            implicitHeight: Theme.iconRail
            radius: height / 2
            color: root.done ? Theme.accent : root.held ? Theme.errorTint : Theme.surface
            border.width: root.done ? 0 : root.state_ === "waiting" ? Theme.strokeHairline : Theme.strokeFocus
            border.color: root.held ? Theme.errorSolid : root.state_ === "current" ? Theme.accent : Theme.borderStrong

            Icon {
                anchors.centerIn: parent
                visible: root.done
                iconName: "check"
                size: Theme.iconSmall
                color: Theme.inkOnAccent
            }

            Text {
                anchors.centerIn: parent
                visible: !root.done
                text: root.number
                textFormat: Text.PlainText
                font: Theme.weighted(Theme.captionFont, Font.DemiBold)
                color: root.held ? Theme.error : root.state_ === "current" ? Theme.accentText : Theme.muted
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.spaceL
            spacing: 0

            StrongText {
                Layout.fillWidth: true
                text: root.text
                color: root.state_ === "waiting" ? Theme.muted : Theme.text
                Accessible.ignored: true
            }

            SmallText {
                Layout.fillWidth: true
                text: root.detail
                color: root.held ? Theme.error : Theme.muted
                Accessible.ignored: true
            }
        }
    }

    background: RowFill {
        hovered: root.hovered
        pressed: root.down
        focused: root.visualFocus
    }
}
