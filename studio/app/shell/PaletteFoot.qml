pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The keys of the palette, and how many results there are.
Rectangle {
    id: root

    property string summary: ""

    readonly property var hints: [
        {
            keys: "↑ ↓",
            use: qsTr("choose")
        },
        {
            keys: qsTr("Enter"),
            use: qsTr("open")
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
            model: root.hints.length

            delegate: RowLayout {
                id: hint

                required property int index

                readonly property var modelData: root.hints[index]

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
