pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// One cell of the skill grid (58 × 36): a tube at a level. Its box says what the overlay asks: status with the number of
// challenges, problems, or translations; always with a word, an icon or an outline beside the colour.
Item {
    id: root

    property var cell: ({})
    property string tubeName: ""
    property string area: ""
    property string overlay: "status"
    property bool playable: true
    property bool chosen: false
    property bool gridActive: false

    readonly property string status: cell.status ?? ""
    readonly property bool filled: (cell.skill ?? "").length > 0
    readonly property bool retired: status === "archived" || status === "obsolete"
    readonly property string severity: cell.severity ?? ""
    readonly property bool dashed: filled && status === "underConstruction" && overlay === "status"
    readonly property var statusWords: ({
            underConstruction: qsTr("under construction"),
            active: qsTr("active"),
            archived: qsTr("archived"),
            obsolete: qsTr("obsolete")
        })
    readonly property string figure: {
        if (!filled || retired)
            return "";
        if (overlay === "translations")
            return cell.validated > 0 ? cell.translated + "/" + cell.validated : "–";
        if (overlay === "problems")
            return cell.problems > 0 ? cell.problems : "";
        return cell.validated > 0 ? cell.validated : "";
    }
    readonly property Tone tone: {
        if (overlay === "problems")
            return Theme.tone(severity.length > 0 ? severity : "neutral");
        if (overlay === "translations" && cell.validated > 0)
            return Theme.tone(cell.translated === cell.validated ? "success" : cell.translated > 0 ? "warning" : "neutral");
        return Theme.tone("neutral");
    }
    readonly property AreaColors paint: Theme.area(area)

    signal tapped
    signal doubleTapped

    implicitWidth: Theme.rowGrid + Theme.controlCompact
    implicitHeight: Theme.rowGrid
    Accessible.role: Accessible.Cell
    Accessible.name: {
        if (!filled)
            return qsTr("%1 at level %2: no skill").arg(tubeName).arg(cell.level ?? 0);
        return Words.listed([cell.name, statusWords[status] ?? status, qsTr("%n validated challenge(s)", "", cell.validated), cell.drafts > 0 ? qsTr("%n draft(s)", "", cell.drafts) : "", cell.problems > 0 ? qsTr("%n problem(s)", "", cell.problems) : "", qsTr("%n translated", "", cell.translated)]);
    }
    Accessible.selected: chosen
    Accessible.onPressAction: tapped()

    Rectangle {
        anchors.fill: parent
        visible: !root.playable || hover.hovered
        color: root.playable ? Theme.hover : Theme.sunken
    }

    Hairline {
        height: parent.height
    }

    Rectangle {
        id: box

        x: Theme.spaceXs
        y: Theme.strokeMarker
        width: parent.width - x - Theme.strokeMarker
        height: parent.height - 2 * y
        visible: root.filled && !root.dashed
        radius: Theme.radiusM
        color: {
            if (root.retired)
                return Theme.sunken;
            if (root.overlay === "status")
                return root.paint.tint;
            return root.overlay === "problems" && root.severity.length === 0 ? Theme.surface : root.tone.fill;
        }
        border.color: {
            if (root.retired)
                return Theme.border;
            return root.overlay === "status" ? root.paint.line : root.tone.line;
        }
    }

    Repeater {
        model: root.dashed ? 1 : 0

        delegate: DashedBox {
            x: box.x
            y: box.y
            width: box.width
            height: box.height
        }
    }

    Row {
        anchors.centerIn: box
        visible: root.filled
        spacing: Theme.spaceXs

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: iconName.length > 0
            size: Theme.iconSmall
            iconName: {
                if (root.retired)
                    return "status-" + root.status;
                if (root.overlay === "status" && root.status === "underConstruction" && root.figure.length === 0)
                    return "status-under-construction";
                return root.overlay === "problems" && root.severity.length === 0 ? "check" : "";
            }
        }

        Text {
            anchors.verticalCenter: parent.verticalCenter
            visible: text.length > 0
            text: root.figure
            textFormat: Text.PlainText
            font: Theme.bodyStrongFont
            color: Theme.text
            Accessible.ignored: true
        }

        Text {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.overlay === "status" && !root.retired && root.cell.drafts > 0
            text: visible ? "+" + root.cell.drafts : ""
            textFormat: Text.PlainText
            font: Theme.captionFont
            color: Theme.muted
            Accessible.ignored: true
        }

        SeverityIcon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.overlay !== "translations" && root.severity.length > 0 && (root.overlay === "problems" || root.severity !== "info") && !root.retired
            severity: root.severity
        }
    }

    Icon {
        anchors.centerIn: box
        visible: !root.filled && (root.chosen || hover.hovered)
        iconName: "add"
        size: Theme.iconSmall
        color: root.chosen ? Theme.accentText : Theme.muted
    }

    Rectangle {
        anchors.fill: box
        anchors.margins: -Theme.strokeFocus
        visible: root.chosen
        color: "transparent"
        radius: Theme.radiusM + Theme.strokeFocus
        border.width: Theme.strokeFocus
        border.color: root.gridActive ? Theme.focus : Theme.accent
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: root.tapped()
        onDoubleTapped: root.doubleTapped()
    }

    HelpTip {
        shown: hover.hovered && root.filled
        text: root.cell.name ?? ""
        detail: root.filled ? root.Accessible.name.substring((root.cell.name ?? "").length + 2) : ""
    }
}
