pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// What can be done with a thematic or a tube of the referential: open it, move it up or down, put a tube into another
// thematic.
Menu {
    id: root

    property string node: ""
    property string kind: ""

    readonly property bool movable: kind === "tube" || kind === "thematic"
    // Asked anew each time the menu opens.
    property var thematics: []
    property bool canGoUp: false
    property bool canGoDown: false

    signal moveRequested(int by)
    signal thematicRequested(string thematic)

    function ask(id: string, ofKind: string) {
        node = id;
        kind = ofKind;
        thematics = ofKind === "tube" ? Arrangement.otherThematics(id) : [];
        canGoUp = movable && Arrangement.canMove(id, -1);
        canGoDown = movable && Arrangement.canMove(id, 1);
    }

    MenuItem {
        text: qsTr("Open")
        iconName: "chevron-right"
        keys: qsTr("Enter")
        enabled: root.node.length > 0
        onTriggered: Navigation.open(root.node)
    }

    MenuItem {
        text: qsTr("Move up")
        iconName: "chevron-up"
        keys: qsTr("Alt ↑")
        enabled: root.canGoUp
        onTriggered: root.moveRequested(-1)
    }

    MenuItem {
        text: qsTr("Move down")
        iconName: "chevron-down"
        keys: qsTr("Alt ↓")
        enabled: root.canGoDown
        onTriggered: root.moveRequested(1)
    }

    Instantiator {
        model: root.thematics
        onObjectAdded: (index, object) => root.insertItem(3 + index, object)
        onObjectRemoved: (index, object) => root.removeItem(object)

        delegate: MenuItem {
            required property var modelData

            text: qsTr("Move to “%1”").arg(modelData.name)
            iconName: "git-moved"
            onTriggered: root.thematicRequested(modelData.id)
        }
    }
}
