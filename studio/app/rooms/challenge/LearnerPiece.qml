import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A piece of text, an answer field or a menu, as the learner sees it.
ColumnLayout {
    id: root

    required property var piece
    required property ColorSet paper
    required property int line
    required property string style

    readonly property bool asks: piece.kind !== "text"

    spacing: Theme.spaceXs

    LearnerText {
        visible: !root.asks
        html: root.asks ? "" : root.style + "<style>p{margin-bottom:0}</style>" + root.piece.html
    }

    Rectangle {
        Layout.fillWidth: true
        visible: root.asks
        implicitHeight: root.piece.multiline ? 3 * Theme.controlLearner : Theme.controlLearner
        color: root.paper.surface
        border.color: root.paper.borderStrong
        border.width: root.line
        radius: Theme.radiusLearner
        Accessible.role: Accessible.StaticText
        Accessible.name: root.asks ? qsTr("Answer field: %1").arg(root.piece.label) : ""

        Text {
            x: Theme.spaceL
            y: Math.round((Theme.controlLearner - height) / 2)
            width: parent.width - 2 * x - Theme.iconNormal
            text: !root.asks ? "" : root.piece.kind === "select" ? root.piece.placeholder || root.piece.options[0] || "" : root.piece.placeholder
            textFormat: Text.PlainText
            font: Theme.learnerFont
            color: root.paper.muted
            elide: Text.ElideRight
        }

        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceM
            anchors.verticalCenter: parent.verticalCenter
            visible: root.piece.kind === "select"
            iconName: "chevron-down"
            color: root.paper.muted
        }
    }
}
