pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// A competence in the list of its area: its skills at each level, and how many tubes, skills and validated challenges it
// holds. The first one of an area may carry the area's name above it.
T.ItemDelegate {
    id: root

    property string section: ""
    property string area: ""
    property string code: ""
    property string name: ""
    property string detail: ""
    property var figures: []
    property int drafts: 0
    property var levels: []
    property string severity: ""
    property int cellWidth: Theme.rowGrid
    property int figureWidth: Theme.controlNormal
    property bool chosen: false

    readonly property int headHeight: section.length > 0 ? Theme.rowTree : 0

    implicitHeight: headHeight + Theme.rowList
    topPadding: headHeight
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceM
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([code, name, qsTr("%n tube(s)", "", figures[0] ?? 0), qsTr("%n skill(s)", "", figures[1] ?? 0), qsTr("%n challenge(s)", "", figures[2] ?? 0), severity.length > 0 ? severityWord.text : ""])
    Accessible.selected: chosen
    Accessible.onPressAction: clicked()

    SeverityBadge {
        id: severityWord

        visible: false
        severity: root.severity
    }

    contentItem: RowLayout {
        spacing: Theme.spaceM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.code + " " + root.name
                font: Theme.weighted(Theme.bodyFont, Font.Medium)
                color: root.chosen ? Theme.selectionText : Theme.text
                Accessible.ignored: true
            }

            SmallText {
                Layout.fillWidth: true
                text: root.drafts > 0 ? root.detail + " · " + qsTr("%n proposed challenge(s)", "", root.drafts) : root.detail
                color: root.chosen ? Theme.selectionText : Theme.muted
                Accessible.ignored: true
            }
        }

        SeverityIcon {
            visible: root.severity.length > 0
            severity: root.severity
        }

        Row {
            Repeater {
                model: root.levels

                delegate: Item {
                    id: cell

                    required property var modelData

                    width: root.cellWidth
                    height: Theme.controlNormal

                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: Theme.strokeHairline
                        visible: cell.modelData > 0
                        radius: Theme.radiusS
                        color: Theme.area(root.area).tint
                        border.color: Theme.area(root.area).line
                    }

                    Label {
                        anchors.centerIn: parent
                        visible: cell.modelData > 0
                        text: cell.modelData
                        font: Theme.weighted(Theme.smallFont, Font.DemiBold)
                        Accessible.ignored: true
                    }
                }
            }
        }

        Repeater {
            model: root.figures

            delegate: Label {
                required property var modelData

                Layout.preferredWidth: root.figureWidth
                horizontalAlignment: Text.AlignRight
                text: modelData
                font: Theme.smallFont
                color: root.chosen ? Theme.selectionText : modelData > 0 ? Theme.text : Theme.muted
                Accessible.ignored: true
            }
        }

        Icon {
            Layout.preferredWidth: Theme.controlCompact - Theme.spaceXxs
            iconName: "chevron-right"
            size: Theme.iconSmall
            color: root.chosen ? Theme.selectionText : Theme.muted
        }
    }

    background: Item {
        Rectangle {
            width: parent.width
            height: root.headHeight
            visible: height > 0
            color: Theme.window

            Label {
                x: Theme.spaceL
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x
                text: root.section
                font: Theme.weighted(Theme.smallFont, Font.DemiBold)
                color: Theme.area(root.area).text
            }
        }

        RowFill {
            y: root.headHeight
            width: parent.width
            height: parent.height - y
            hovered: root.hovered
            pressed: root.down
            chosen: root.chosen
            separated: true
        }
    }
}
