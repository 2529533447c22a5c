pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// A row of the referential's tree (24 px): chevron, area square or icon, code, title, and a count or severity at the right.
T.ItemDelegate {
    id: root

    property string title: ""
    property string code: ""
    property string trailing: ""
    property string area: ""
    property string iconName: ""
    property string severity: ""
    property int depth: 0
    property bool expandable: false
    property bool expanded: false
    property bool strong: false
    property bool chosen: false
    property bool current: false
    property bool panelActive: true

    readonly property bool lit: chosen && panelActive

    signal toggled

    implicitHeight: Theme.rowTree
    leftPadding: Theme.spaceM + depth * Theme.iconSmall + Theme.iconSmall + Theme.spaceXs
    rightPadding: Theme.spaceM
    verticalPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.TreeItem
    Accessible.name: Words.listed([code, title, trailing, severity.length > 0 ? severityWord.text : ""])
    Accessible.selected: chosen
    Accessible.onPressAction: clicked()

    SeverityBadge {
        id: severityWord

        visible: false
        severity: root.severity
    }

    Item {
        x: root.leftPadding - width - Theme.spaceXs
        width: Theme.iconSmall
        height: root.height
        visible: root.expandable

        Icon {
            anchors.centerIn: parent
            iconName: root.expanded ? "chevron-down" : "chevron-right"
            size: Theme.iconSmall
            color: root.lit ? Theme.selectionText : Theme.muted
        }

        MouseArea {
            anchors.fill: parent
            anchors.leftMargin: -Theme.spaceS
            onClicked: root.toggled()
        }
    }

    contentItem: RowLayout {
        spacing: Theme.spaceS

        Swatch {
            area: root.area
        }

        Icon {
            visible: root.iconName.length > 0
            iconName: root.iconName
            size: Theme.iconSmall
        }

        SmallText {
            visible: text.length > 0
            text: root.code
            color: root.strong ? Theme.text : root.lit ? Theme.selectionText : Theme.muted
            font: root.strong ? Theme.weighted(Theme.smallFont, Font.Medium) : Theme.smallFont
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            text: root.title
            font: root.strong ? Theme.bodyStrongFont : Theme.bodyFont
            color: root.lit ? Theme.selectionText : Theme.text
            Accessible.ignored: true
        }

        SeverityIcon {
            visible: root.severity.length > 0
            severity: root.severity
        }

        SmallText {
            visible: text.length > 0
            text: root.trailing
            color: root.lit ? Theme.selectionText : Theme.muted
            Accessible.ignored: true
        }
    }

    background: RowFill {
        hovered: root.hovered
        pressed: root.down
        chosen: root.chosen
        panelActive: root.panelActive
        focused: root.current && root.panelActive
    }
}
