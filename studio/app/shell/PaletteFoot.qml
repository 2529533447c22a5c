pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The keys of the palette, and how many results there are.
Rectangle {
    id: root

    property string summary: ""

    implicitHeight: Theme.rowChoice - Theme.spaceXxs
    radius: Theme.radiusL
    color: Theme.raised

    Hairline {
        width: parent.width
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL + Theme.spaceXxs
        anchors.rightMargin: Theme.spaceL + Theme.spaceXxs
        spacing: Theme.spaceM

        Repeater {
            model: [
                {
                    keys: "↑ ↓",
                    use: qsTr("choose")
                },
                {
                    keys: qsTr("Enter"),
                    use: qsTr("open")
                },
                {
                    keys: qsTr("Ctrl Enter"),
                    use: qsTr("open beside")
                },
                {
                    keys: qsTr("Tab"),
                    use: qsTr("scope")
                },
                {
                    keys: qsTr("Esc"),
                    use: qsTr("close")
                }
            ]

            delegate: RowLayout {
                id: hint

                required property var modelData

                spacing: Theme.spaceM

                KeyHint {
                    keys: hint.modelData.keys
                }

                SmallText {
                    text: hint.modelData.use
                }
            }
        }

        SmallText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            text: root.summary
        }
    }
}
