pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// Grey bars in the place of rows, with how far it is. They wait a moment, so that quick work shows nothing.
Item {
    id: root

    property string title: qsTr("Loading")
    property string detail: ""
    property int count: 4
    property int delay: Theme.loadingDelay

    readonly property list<real> lengths: [1, 0.72, 0.9, 0.63, 0.8]

    implicitWidth: Theme.columnTreeMin
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ProgressBar
    Accessible.name: detail.length > 0 ? title + ", " + detail : title

    Timer {
        id: patience

        interval: root.delay
        running: root.visible
    }

    ColumnLayout {
        id: column

        visible: !patience.running
        width: parent.width
        spacing: Theme.spaceL

        RowLayout {
            Layout.bottomMargin: Theme.spaceXxs
            visible: root.title.length > 0

            StrongText {
                Layout.fillWidth: true
                text: root.title
                font: Theme.weighted(Theme.smallFont, Font.DemiBold)
            }

            SmallText {
                text: root.detail
            }
        }

        Repeater {
            model: root.count

            delegate: RowLayout {
                id: bars

                required property int index

                spacing: Theme.spaceM

                Rectangle {
                    implicitWidth: Theme.iconSmall
                    implicitHeight: Theme.spaceM + Theme.spaceXxs
                    color: Theme.border
                }

                Item {
                    Layout.fillWidth: true
                    implicitHeight: Theme.spaceM + Theme.spaceXxs

                    Rectangle {
                        width: Math.round(parent.width * root.lengths[bars.index % root.lengths.length])
                        height: parent.height
                        color: Theme.border
                    }
                }
            }
        }
    }
}
