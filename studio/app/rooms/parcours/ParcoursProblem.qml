import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A problem of a parcours in the live panel: its sentence, then where it is and how it could be mended.
Rectangle {
    id: root

    required property int index
    required property string severity
    required property string sentence
    required property string field
    required property string actionText
    required property string entityId

    readonly property Tone paint: Theme.tone(severity)

    signal fixed

    implicitHeight: column.implicitHeight + 2 * Theme.spaceM
    color: paint.fill
    border.color: paint.line
    radius: Theme.radiusS
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sentence

    Rectangle {
        width: Theme.strokeMarker
        height: parent.height
        color: root.paint.solid
    }

    ColumnLayout {
        id: column

        x: Theme.strokeMarker + Theme.spaceM
        y: Theme.spaceM
        width: parent.width - x - Theme.spaceM
        spacing: Theme.spaceS

        RowLayout {
            spacing: Theme.spaceS

            SeverityIcon {
                Layout.alignment: Qt.AlignTop
                severity: root.severity
            }

            Label {
                Layout.fillWidth: true
                text: root.sentence
                font: Theme.smallFont
                line: Theme.smallLine
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        RowLayout {
            Layout.leftMargin: Theme.iconSmall + Theme.spaceS
            spacing: Theme.spaceS

            Button {
                visible: root.field.length > 0
                compact: true
                text: qsTr("Show")
                help: qsTr("Goes to the field")
                onClicked: Navigation.open(root.entityId, root.field)
            }

            Button {
                visible: root.actionText.length > 0
                compact: true
                text: qsTr("Correct")
                help: root.actionText
                onClicked: root.fixed()
            }
        }
    }
}
