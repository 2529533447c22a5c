import QtQuick
import QtQuick.Shapes
import Acquis.Studio

// One level of a tube in the selection: inside the cap (tinted), beyond it (outlined), missing (dashed), or nothing.
Item {
    id: root

    required property var cell

    property string area: ""
    property string overlay: "levels"

    readonly property string state_: cell.state
    readonly property bool inside: state_ === "in"
    readonly property bool missing: state_ === "gap"
    readonly property bool lacksEnglish: overlay === "translations" && !cell.inEnglish
    readonly property AreaColors paint: Theme.area(area)
    readonly property string words: {
        if (overlay === "challenges")
            return String(cell.challenges);
        return overlay === "translations" ? (cell.inEnglish ? qsTr("en") : "–") : String(cell.level);
    }

    implicitWidth: Theme.controlNormal
    implicitHeight: Theme.controlCompact - Theme.spaceXxs

    Rectangle {
        anchors.fill: parent
        visible: root.inside || root.state_ === "out"
        radius: Theme.radiusS
        color: root.inside && !root.lacksEnglish ? root.paint.tint : Theme.surface
        border.color: root.inside ? root.paint.solid : Theme.border

        Text {
            anchors.centerIn: parent
            text: root.words
            textFormat: Text.PlainText
            font: Theme.weighted(Theme.captionFont, root.inside ? Font.DemiBold : Font.Medium)
            color: root.inside ? root.paint.text : Theme.muted
        }
    }

    Shape {
        anchors.fill: parent
        visible: root.missing

        ShapePath {
            fillColor: "transparent"
            strokeColor: root.paint.solid
            strokeWidth: Theme.strokeHairline
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 2]
            startX: 0.5
            startY: 0.5

            PathLine {
                x: root.width - 0.5
                y: 0.5
            }

            PathLine {
                x: root.width - 0.5
                y: root.height - 0.5
            }

            PathLine {
                x: 0.5
                y: root.height - 0.5
            }

            PathLine {
                x: 0.5
                y: 0.5
            }
        }
    }

    HoverHandler {
        id: hover

        enabled: root.state_ !== "none"
    }

    HelpTip {
        shown: hover.hovered
        text: root.missing ? qsTr("No active skill at level %1").arg(root.cell.level) : root.cell.skillName
        detail: root.missing ? qsTr("The test jumps over this level.") : qsTr("%n validated challenge(s)", "", root.cell.challenges) + " · " + (root.cell.inEnglish ? qsTr("in English too") : qsTr("not in English"))
    }
}
