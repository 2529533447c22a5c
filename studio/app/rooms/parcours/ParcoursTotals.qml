import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The sum of a selection, and what part of it can be played in English.
Rectangle {
    id: root

    required property ProfileBuilder builder

    implicitHeight: Theme.rowChoice
    color: Theme.surface

    Hairline {
        width: parent.width
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        spacing: Theme.spaceL

        SmallText {
            text: qsTr("Total")
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("%1, %2 of %3").arg(qsTr("%n tube(s)", "", root.builder.chosenTubes)).arg(qsTr("%n skill(s)", "", root.builder.skillCount)).arg(root.builder.reachableCount)
            font: Theme.weighted(Theme.smallFont, Font.DemiBold)
        }

        RowLayout {
            readonly property bool whole: root.builder.englishShare === 100

            visible: root.builder.skillCount > 0
            spacing: Theme.spaceXs

            Icon {
                iconName: parent.whole ? "check" : "problem-warning"
                size: Theme.iconSmall
                color: parent.whole ? Theme.success : Theme.warning
            }

            SmallText {
                text: qsTr("%1% can be played in English").arg(root.builder.englishShare)
                color: parent.whole ? Theme.success : Theme.warning
            }
        }
    }
}
