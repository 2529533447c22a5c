pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Acquis.Studio

// A small skill grid: columns of levels in the colours of the areas, one level just reached. Decoration.
Item {
    id: root

    readonly property var columns: [
        {
            area: "jaffa",
            reached: 3
        },
        {
            area: "jaffa",
            reached: 5
        },
        {
            area: "emerald",
            reached: 4
        },
        {
            area: "emerald",
            reached: 6,
            ticked: true
        },
        {
            area: "cerulean",
            reached: 7
        },
        {
            area: "cerulean",
            reached: 5
        },
        {
            area: "wild-strawberry",
            reached: 4
        },
        {
            area: "butterfly-bush",
            reached: 2
        }
    ]
    readonly property int rows: 8
    readonly property int cellWidth: Theme.controlLarge + Theme.strokeHairline
    readonly property int cellHeight: Theme.controlCompact
    readonly property int columnStep: cellWidth + Theme.spaceXs
    readonly property int rowStep: cellHeight + Theme.spaceXs + Theme.strokeHairline

    implicitWidth: columns.length * columnStep - Theme.spaceXs
    implicitHeight: rows * rowStep - Theme.spaceXs
    Accessible.ignored: true

    Repeater {
        model: root.columns.length * root.rows

        delegate: Item {
            id: cell

            required property int index

            readonly property var column: root.columns[index % root.columns.length]
            readonly property int level: root.rows - Math.floor(index / root.columns.length)
            readonly property bool reached: level <= column.reached

            x: (index % root.columns.length) * root.columnStep
            y: (root.rows - level) * root.rowStep
            width: root.cellWidth
            height: root.cellHeight

            Rectangle {
                anchors.fill: parent
                visible: cell.reached
                radius: Theme.radiusM
                color: Theme.area(cell.column.area).line
            }

            Icon {
                anchors.centerIn: parent
                visible: cell.column.ticked === true && cell.level === cell.column.reached
                iconName: "check"
                size: Theme.iconRail
                color: Theme.text
            }

            Shape {
                anchors.fill: parent
                visible: !cell.reached

                ShapePath {
                    fillColor: "transparent"
                    strokeColor: Theme.border
                    strokeWidth: Theme.strokeHairline
                    strokeStyle: ShapePath.DashLine
                    dashPattern: [3, 3]
                    startX: Theme.radiusM
                    startY: 0.5

                    PathLine {
                        x: cell.width - Theme.radiusM
                        y: 0.5
                    }

                    PathQuad {
                        x: cell.width - 0.5
                        y: Theme.radiusM
                        controlX: cell.width - 0.5
                        controlY: 0.5
                    }

                    PathLine {
                        x: cell.width - 0.5
                        y: cell.height - Theme.radiusM
                    }

                    PathQuad {
                        x: cell.width - Theme.radiusM
                        y: cell.height - 0.5
                        controlX: cell.width - 0.5
                        controlY: cell.height - 0.5
                    }

                    PathLine {
                        x: Theme.radiusM
                        y: cell.height - 0.5
                    }

                    PathQuad {
                        x: 0.5
                        y: cell.height - Theme.radiusM
                        controlX: 0.5
                        controlY: cell.height - 0.5
                    }

                    PathLine {
                        x: 0.5
                        y: Theme.radiusM
                    }

                    PathQuad {
                        x: Theme.radiusM
                        y: 0.5
                        controlX: 0.5
                        controlY: 0.5
                    }
                }
            }
        }
    }
}
