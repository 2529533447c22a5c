pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// A row of a list: icon or area dot, a title, a second line, and what stands at the right. It is 24, 28 or 44 high by
// its density (tree, table, list) and grows with a wrapped second line.
T.ItemDelegate {
    id: root

    property string title: ""
    property string subtitle: ""
    property string trailing: ""
    property string iconName: ""
    property color iconColor: lit ? Theme.selectionText : Theme.muted
    property string area: ""
    property string density: subtitle.length > 0 ? "list" : "table"
    property bool chosen: false
    property bool panelActive: true
    property bool strong: false
    property bool separated: true
    property bool wrapped: false

    readonly property bool lit: chosen && panelActive

    default property alias extras: extraSlot.data

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: {
        const least = density === "tree" ? Theme.rowTree : density === "list" ? Theme.rowList : Theme.rowTable;
        return Math.max(least, Math.ceil(implicitContentHeight) + (wrapped ? Theme.spaceL : 0));
    }
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL
    verticalPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([title, subtitle, trailing])
    Accessible.selected: chosen

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Icon {
            visible: root.iconName.length > 0
            iconName: root.iconName
            color: root.enabled ? root.iconColor : Theme.disabled
        }

        Swatch {
            area: root.area
            round: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.title
                font: root.strong ? Theme.bodyStrongFont : Theme.bodyFont
                color: !root.enabled ? Theme.disabled : root.lit ? Theme.selectionText : Theme.text
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.subtitle
                font: Theme.smallFont
                line: Theme.smallLine
                color: root.lit ? Theme.selectionText : Theme.muted
                wrapMode: root.wrapped ? Text.Wrap : Text.NoWrap
                Accessible.ignored: true
            }
        }

        Label {
            visible: text.length > 0
            text: root.trailing
            font: Theme.smallFont
            color: root.lit ? Theme.selectionText : root.chosen ? Theme.text : Theme.muted
            Accessible.ignored: true
        }

        RowLayout {
            id: extraSlot

            spacing: Theme.spaceS
            // Not visibleChildren: a row made in a hidden room has none, and would never show them.
            visible: children.length > 0
        }
    }

    background: RowFill {
        hovered: root.hovered
        pressed: root.down
        chosen: root.chosen
        panelActive: root.panelActive
        focused: root.visualFocus
        separated: root.separated
    }
}
