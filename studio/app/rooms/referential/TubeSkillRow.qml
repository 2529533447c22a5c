pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// A skill in the list of its tube: level, name, what it is, its status and how many challenges measure it.
T.ItemDelegate {
    id: root

    property int level: 0
    property string name: ""
    property int version: 0
    property string status: ""
    property string words: ""
    property int validated: 0
    property string severity: ""
    property bool chosen: false
    property bool separated: true

    signal openRequested

    implicitHeight: Math.max(Theme.rowList, column.implicitHeight + Theme.spaceL)
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceM
    verticalPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([name, qsTr("Level %1").arg(level), words, badge.text, qsTr("%n validated challenge(s)", "", validated)])
    Accessible.selected: chosen
    Accessible.onPressAction: openRequested()

    contentItem: RowLayout {
        spacing: Theme.spaceL

        StrongText {
            Layout.preferredWidth: Theme.spaceXl
            text: root.level
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }

        ColumnLayout {
            id: column

            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.version > 1 ? qsTr("%1 v%2").arg(root.name).arg(root.version) : root.name
                font: Theme.weighted(Theme.bodyFont, Font.Medium)
                Accessible.ignored: true
            }

            SmallText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.words
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Accessible.ignored: true
            }
        }

        SeverityIcon {
            visible: root.severity.length > 0
            severity: root.severity
        }

        SmallText {
            text: qsTr("%n validated challenge(s)", "", root.validated)
            Accessible.ignored: true
        }

        StatusBadge {
            id: badge

            status: root.status
        }

        Button {
            borderless: true
            compact: true
            focusPolicy: Qt.NoFocus
            iconName: "chevron-right"
            help: qsTr("Open")
            keys: qsTr("Enter")
            onClicked: root.openRequested()
        }
    }

    background: RowFill {
        hovered: root.hovered
        pressed: root.down
        chosen: root.chosen
        separated: root.separated
    }
}
