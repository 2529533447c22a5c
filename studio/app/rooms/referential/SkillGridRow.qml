pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A row of the skill grid: the name of a thematic over the whole width, or a tube with its eight levels.
Item {
    id: root

    property bool isThematic: false
    property string title: ""
    property string detail: ""
    property var cells: []
    property string area: ""
    property string overlay: "status"
    property int playableLevel: 8
    property int titleWidth: Theme.columnTree
    property int cellWidth: Theme.controlNormal
    // The level chosen in this row, 0 for the tube itself, -1 for none.
    property int chosenLevel: -1
    property bool gridActive: false

    signal tapped(int level)
    signal doubleTapped(int level)

    implicitHeight: isThematic ? Theme.rowTree : Theme.rowGrid
    Accessible.role: Accessible.Row
    Accessible.name: Words.listed([title, detail])

    Rectangle {
        anchors.fill: parent
        visible: root.isThematic
        color: Theme.window
    }

    RowLayout {
        x: Theme.spaceL
        height: parent.height
        width: parent.width - 2 * x
        visible: root.isThematic
        spacing: Theme.spaceM

        Label {
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.fillWidth: true
            text: root.title
            font: Theme.weighted(Theme.smallFont, Font.DemiBold)
            color: Theme.area(root.area).text
            Accessible.ignored: true
        }

        SmallText {
            Layout.fillWidth: true
            text: root.detail
            Accessible.ignored: true
        }
    }

    Item {
        id: head

        width: root.titleWidth
        height: parent.height
        visible: !root.isThematic
        Accessible.role: Accessible.RowHeader
        Accessible.name: Words.listed([root.title, root.detail])
        Accessible.onPressAction: root.tapped(0)

        Rectangle {
            anchors.fill: parent
            visible: headHover.hovered || root.chosenLevel === 0
            color: root.chosenLevel === 0 ? Theme.selection : Theme.hover
        }

        Column {
            x: Theme.spaceL
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Theme.spaceM

            Label {
                width: parent.width
                text: root.title
                font: Theme.weighted(Theme.bodyFont, Font.Medium)
                line: Theme.smallLine
                Accessible.ignored: true
            }

            CaptionText {
                width: parent.width
                text: root.detail
                font: Theme.weighted(Theme.captionFont, Font.Normal)
                Accessible.ignored: true
            }
        }

        FocusRing {
            shown: root.chosenLevel === 0 && root.gridActive
            inside: true
        }

        HoverHandler {
            id: headHover
        }

        TapHandler {
            onTapped: root.tapped(0)
            onDoubleTapped: root.doubleTapped(0)
        }
    }

    Row {
        x: root.titleWidth
        height: parent.height
        visible: !root.isThematic

        Repeater {
            model: root.isThematic ? [] : root.cells

            delegate: SkillGridCell {
                required property int index
                required property var modelData

                width: root.cellWidth
                height: root.height
                z: chosen ? 1 : 0
                cell: modelData
                tubeName: root.title
                area: root.area
                overlay: root.overlay
                playable: index + 1 <= root.playableLevel
                chosen: root.chosenLevel === index + 1
                gridActive: root.gridActive
                onTapped: root.tapped(index + 1)
                onDoubleTapped: root.doubleTapped(index + 1)
            }
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
