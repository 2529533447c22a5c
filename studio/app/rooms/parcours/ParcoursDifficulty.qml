pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// The skills of a parcours by level, each bar in the colours of its areas.
Item {
    id: root

    required property var levels // [{level, count, parts: [{color, count}]}]

    readonly property int most: Math.max(1, ...levels.map(level => level.count))
    readonly property int step: Math.max(1, Math.ceil(most / 2 / (most > 10 ? 5 : 1)) * (most > 10 ? 5 : 1))
    readonly property int ceiling: 2 * step
    readonly property int axis: Theme.spaceXxl
    readonly property int chartTop: Theme.captionLine + Theme.spaceXs
    readonly property int chartHeight: height - chartTop - Theme.captionLine - Theme.spaceXs
    readonly property real column: (width - axis) / Math.max(1, levels.length)

    implicitHeight: 5 * Theme.rowTree
    Accessible.role: Accessible.Chart
    Accessible.name: levels.filter(level => level.count > 0).map(level => qsTr("level %1: %2").arg(level.level).arg(level.count)).join(", ")

    Repeater {
        model: 3

        delegate: Item {
            id: grid

            required property int index

            y: root.chartTop + Math.round(root.chartHeight * (2 - index) / 2)
            width: root.width

            Hairline {
                x: root.axis
                width: parent.width - x
            }

            CaptionText {
                anchors.verticalCenter: parent.top
                width: root.axis - Theme.spaceM
                horizontalAlignment: Text.AlignRight
                text: grid.index * root.step
                Accessible.ignored: true
            }
        }
    }

    Repeater {
        model: root.levels

        delegate: Item {
            id: bar

            required property int index
            required property var modelData

            readonly property real unit: root.chartHeight / root.ceiling

            x: root.axis + index * root.column
            width: root.column
            height: root.height

            Column {
                id: parts

                x: Math.round((parent.width - width) / 2)
                y: root.chartTop + root.chartHeight - height
                width: Math.round(Math.min(Theme.controlCompact, parent.width - Theme.spaceM))

                Repeater {
                    model: bar.modelData.parts.slice().reverse()

                    delegate: Rectangle {
                        required property var modelData

                        width: parts.width
                        height: Math.round(modelData.count * bar.unit)
                        color: Theme.area(modelData.color).solid
                    }
                }
            }

            Rectangle {
                anchors.fill: figure
                anchors.leftMargin: (figure.width - figure.contentWidth) / 2 - Theme.spaceXxs
                anchors.rightMargin: anchors.leftMargin
                visible: figure.visible
                color: Theme.surface
            }

            CaptionText {
                id: figure

                y: parts.y - height - Theme.spaceXxs
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                visible: bar.modelData.count > 0
                text: bar.modelData.count
                font: Theme.weighted(Theme.captionFont, Font.DemiBold)
                color: Theme.text
                Accessible.ignored: true
            }

            CaptionText {
                anchors.bottom: parent.bottom
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: bar.modelData.level
                Accessible.ignored: true
            }
        }
    }
}
