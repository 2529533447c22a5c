pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// One challenge of a skill: the icon of its type, the first words of its question, its rank and its status.
T.ItemDelegate {
    id: root

    property string title: ""
    property string rank: ""
    property string status: ""
    property string statusText: ""
    property string iconName: ""
    property string type: ""
    property string severity: ""
    property bool translated: false
    property bool strong: false
    property bool chosen: false
    property bool panelActive: true

    readonly property bool lit: chosen && panelActive

    signal openRequested

    implicitHeight: Theme.rowList + Theme.spaceXxs
    leftPadding: Theme.spaceL + Theme.spaceXxs
    rightPadding: Theme.spaceL + Theme.spaceXxs
    verticalPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([title, rank, type, statusText, severity.length > 0 ? severityWord.text : "", translated ? qsTr("translated") : ""])
    Accessible.selected: chosen
    Accessible.onPressAction: openRequested()

    SeverityBadge {
        id: severityWord

        visible: false
        severity: root.severity
    }

    contentItem: RowLayout {
        spacing: Theme.spaceL - Theme.spaceXxs

        Icon {
            iconName: root.iconName
            color: root.lit ? Theme.selectionText : Theme.muted
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.title
                font: root.strong ? Theme.bodyStrongFont : Theme.bodyFont
                color: root.lit ? Theme.selectionText : Theme.text
                Accessible.ignored: true
            }

            RowLayout {
                spacing: Theme.spaceM

                SmallText {
                    Layout.fillWidth: true
                    text: root.rank
                    color: root.lit ? Theme.selectionText : Theme.muted
                    Accessible.ignored: true
                }

                SeverityIcon {
                    visible: root.severity.length > 0
                    severity: root.severity
                }

                Icon {
                    visible: root.translated
                    iconName: "globe"
                    size: Theme.iconSmall
                    color: root.lit ? Theme.selectionText : Theme.muted
                }

                SmallText {
                    text: root.statusText
                    color: root.status === "validated" ? Theme.success : root.lit ? Theme.selectionText : Theme.muted
                    Accessible.ignored: true
                }
            }
        }
    }

    background: RowFill {
        hovered: root.hovered
        pressed: root.down
        chosen: root.chosen
        panelActive: root.panelActive
        separated: true
    }

    HelpTip {
        shown: root.hovered
        text: root.title
        detail: Words.listed([root.type, root.translated ? qsTr("translated") : ""])
    }
}
