pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// The tree of the referential and its tutorials. One tab stop: arrows move, Right and Left open and fold, Enter goes, Alt
// with arrows moves a thematic or a tube, the menu key tells what else.
Rectangle {
    id: root

    // The row that stands for what is shown.
    property string shownNode: ""

    readonly property alias model: tree

    function reveal() {
        if (Workspace.kindOf(shownNode) === "competence")
            tree.setExpanded(shownNode, true);
        const row = tree.reveal(shownNode);
        if (row < 0)
            return;
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Contain);
    }

    // Opens what a row stands for; the row of what is shown already folds and unfolds.
    function open(row: int) {
        const node = tree.row(row);
        list.currentIndex = row;
        if (node.nodeKind === "tutorials" || node.nodeId === shownNode)
            tree.toggle(node.nodeId);
        else
            tree.setExpanded(node.nodeId, true);
        if (node.nodeKind !== "tutorials" && node.nodeId !== shownNode)
            Navigation.open(node.nodeId);
    }

    function unfold(row: int) {
        const node = tree.row(row);
        if (node.expandable && !node.expanded)
            tree.setExpanded(node.nodeId, true);
        else if (node.expanded && row + 1 < tree.count)
            list.currentIndex = row + 1;
    }

    function fold(row: int) {
        const node = tree.row(row);
        if (node.expandable && node.expanded) {
            tree.setExpanded(node.nodeId, false);
            return;
        }
        for (let above = row - 1; above >= 0; --above) {
            if (tree.row(above).depth < node.depth) {
                list.currentIndex = above;
                return;
            }
        }
    }

    function foldAll() {
        for (let row = tree.count - 1; row >= 0; --row) {
            const node = tree.row(row);
            if (node.expanded)
                tree.setExpanded(node.nodeId, false);
        }
        list.currentIndex = 0;
    }

    // Moves the thematic or tube of the current row; the row stays the current one.
    function arrange(by: int) {
        const node = tree.row(list.currentIndex).nodeId ?? "";
        if (Arrangement.move(node, by))
            follow(node);
    }

    function follow(node: string) {
        list.currentIndex = tree.reveal(node);
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }

    function showMenu(row: int) {
        const node = tree.row(row);
        if (!["thematic", "tube"].includes(node.nodeKind))
            return;
        list.currentIndex = row;
        arrangeMenu.ask(node.nodeId, node.nodeKind);
        const item = list.itemAtIndex(row);
        arrangeMenu.popup(item, Theme.spaceXxl, item.height);
    }

    color: Theme.surface
    onShownNodeChanged: reveal()
    Component.onCompleted: reveal()

    ReferentialTree {
        id: tree
    }

    ArrangeMenu {
        id: arrangeMenu

        onMoveRequested: by => root.arrange(by)
        onThematicRequested: thematic => {
            if (Arrangement.moveTo(node, thematic))
                root.follow(node);
        }
        onClosed: list.forceActiveFocus(Qt.PopupFocusReason)
    }

    PanelHead {
        id: head

        width: parent.width
        title: Workspace.name
        detail: qsTr("%n skill(s)", "", tree.skillCount)

        Button {
            id: moreButton

            objectName: "referential-tree-menu-button"
            borderless: true
            compact: true
            iconName: "more"
            help: qsTr("Actions on the tree")
            down: pressed || menu.visible
            onClicked: menu.popup(moreButton, 0, moreButton.height)

            Menu {
                id: menu

                MenuItem {
                    text: qsTr("New tutorial")
                    iconName: "add"
                    onTriggered: Navigation.open(Workspace.addTutorial(), "title")
                }

                MenuSeparator {}

                MenuItem {
                    text: qsTr("Fold everything")
                    iconName: "chevron-up"
                    onTriggered: root.foldAll()
                }
            }
        }
    }

    ListView {
        id: list

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        topMargin: Theme.spaceXs
        bottomMargin: Theme.spaceM
        objectName: "referential-tree-list"
        clip: true
        model: tree
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        highlightMoveDuration: 0
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.Tree
        Accessible.name: qsTr("Referential")
        Keys.onReturnPressed: root.open(currentIndex)
        Keys.onEnterPressed: root.open(currentIndex)
        Keys.onSpacePressed: tree.toggle(tree.row(currentIndex).nodeId)
        Keys.onRightPressed: root.unfold(currentIndex)
        Keys.onLeftPressed: root.fold(currentIndex)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Home)
                currentIndex = 0;
            else if (event.key === Qt.Key_End)
                currentIndex = count - 1;
            else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier))
                root.showMenu(currentIndex);
            else if (event.modifiers & Qt.AltModifier && [Qt.Key_Up, Qt.Key_Down].includes(event.key))
                root.arrange(event.key === Qt.Key_Up ? -1 : 1);
            else
                return;
            event.accepted = true;
        }

        delegate: Item {
            id: node

            required property int index
            required property var model

            readonly property bool first: model.nodeKind === "tutorials"

            width: ListView.view.width
            height: row.height + (first ? Theme.spaceM : 0)

            ReferentialTreeRow {
                id: row

                anchors.bottom: parent.bottom
                width: parent.width - (list.contentHeight > list.height ? Theme.spaceS : 0)
                height: implicitHeight
                code: node.model.nodeCode ?? ""
                title: code.length > 0 ? node.model.nodeTitle.substring(code.length + 1) : node.model.nodeTitle ?? ""
                depth: node.model.depth ?? 0
                expandable: node.model.expandable ?? false
                expanded: node.model.expanded ?? false
                area: node.model.nodeKind === "area" ? node.model.areaColor : ""
                iconName: node.first ? "tutorial" : ""
                trailing: ["tube", "tutorial"].includes(node.model.nodeKind) ? "" : node.model.skillCount
                severity: ["tube", "tutorial"].includes(node.model.nodeKind) ? node.model.severity : ""
                chosen: node.model.nodeId === root.shownNode
                strong: chosen || (node.model.nodeKind === "area" && expanded)
                current: node.ListView.isCurrentItem
                panelActive: list.activeFocus
                onToggled: tree.toggle(node.model.nodeId)
                onClicked: {
                    list.forceActiveFocus(Qt.MouseFocusReason);
                    root.open(node.index);
                }

                TapHandler {
                    acceptedButtons: Qt.RightButton
                    onTapped: {
                        list.forceActiveFocus(Qt.MouseFocusReason);
                        root.showMenu(node.index);
                    }
                }
            }
        }
    }

    FocusRing {
        anchors.fill: list
        shown: list.activeFocus && list.currentIndex < 0
        inside: true
    }
}
