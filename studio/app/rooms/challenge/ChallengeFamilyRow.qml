import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// A prototype or an alternative: rank, version, status, its first words on several lines, its worst problem.
T.ItemDelegate {
    id: root

    required property string challengeId
    required property bool isPrototype
    required property string rankLabel
    required property int version
    required property string title
    required property string statusWord
    required property string severity

    property bool chosen: false
    property bool cursor: false

    implicitHeight: Math.ceil(implicitContentHeight) + topPadding + bottomPadding
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceM + Theme.spaceXxs
    topPadding: Theme.spaceM
    bottomPadding: Theme.spaceM
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    objectName: "challenge-family-" + challengeId + "-row"
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([rankLabel, title, status.text, severity.length > 0 ? worst.text : ""])
    Accessible.selected: chosen

    StatusBadge {
        id: status

        visible: false
        status: root.statusWord
    }

    SeverityBadge {
        id: worst

        visible: false
        severity: root.severity
    }

    contentItem: ColumnLayout {
        spacing: Theme.spaceXxs

        RowLayout {
            spacing: Theme.spaceM

            StrongText {
                text: root.rankLabel
                color: root.chosen ? Theme.selectionText : Theme.text
                Accessible.ignored: true
            }

            Badge {
                visible: root.isPrototype && root.version > 0
                text: qsTr("v%1").arg(root.version)
                Accessible.ignored: true
            }

            SeverityIcon {
                visible: root.severity.length > 0
                severity: root.severity
            }

            SmallText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                text: status.text
                color: status.tone === "success" ? Theme.success : root.chosen ? Theme.selectionText : Theme.muted
                Accessible.ignored: true
            }
        }

        SmallText {
            Layout.fillWidth: true
            text: root.title
            color: root.chosen ? Theme.selectionText : Theme.muted
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Accessible.ignored: true
        }
    }

    background: RowFill {
        hovered: root.hovered
        pressed: root.down
        chosen: root.chosen
        focused: root.cursor
        separated: true

        Rectangle {
            width: Theme.strokeMarker
            height: parent.height
            visible: root.chosen
            color: Theme.accent
        }
    }
}
