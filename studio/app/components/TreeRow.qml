pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// A row of a TreeView (24 px): chevron, area square or icon, code, title, and a count or icon at the right.
T.TreeViewDelegate {
    id: root

    property string title: ""
    property string code: ""
    property string trailing: ""
    property string area: ""
    property string iconName: ""
    property string severity: ""
    property bool strong: false
    property bool panelActive: treeView ? treeView.activeFocus : true

    readonly property bool lit: current && panelActive

    implicitWidth: treeView ? treeView.width : Theme.columnTree
    implicitHeight: Theme.rowTree
    indentation: Theme.iconSmall
    leftMargin: Theme.spaceM
    leftPadding: leftMargin + depth * indentation + Theme.iconSmall + Theme.spaceS
    rightPadding: Theme.spaceM
    verticalPadding: 0
    hoverEnabled: true
    Accessible.role: Accessible.TreeItem
    Accessible.name: Words.listed([code, title, trailing])
    Accessible.selected: current

    indicator: Item {
        x: root.leftMargin + root.depth * root.indentation
        width: Theme.iconSmall
        height: root.height
        visible: root.isTreeNode && root.hasChildren

        Icon {
            anchors.centerIn: parent
            iconName: root.expanded ? "chevron-down" : "chevron-right"
            size: Theme.iconSmall
            color: root.lit ? Theme.selectionText : Theme.muted
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
            color: root.lit ? Theme.selectionText : Theme.muted
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
        chosen: root.current || root.selected
        panelActive: root.panelActive
        focused: root.visualFocus
    }
}
