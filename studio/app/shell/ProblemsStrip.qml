pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The problems below a room. The model has the roles severity (error, warning, info), state (new, old, fixed), entity,
// sentence, rule and, when there is a fix, actionText. F8 and Shift+F8 go to the next and the previous one.
Rectangle {
    id: root

    required property var model

    property string detail: ""
    property string comparedTo: ""
    property var filters: []
    property int filterIndex: 0
    property bool folded: false
    property int visibleRows: 2
    property int total: count // more than the list holds, where it is long
    property alias currentIndex: list.currentIndex

    default property alias actions: actionSlot.data

    readonly property int count: list.count
    readonly property alias view: list

    signal activated(int index)
    signal actionRequested(int index)
    signal filterActivated(int index)
    signal foldRequested(bool folded)

    implicitHeight: Theme.barStrip + (folded || visibleRows === 0 ? 0 : Math.min(Math.max(1, count), visibleRows) * (Theme.controlCompact + Theme.spaceXs)) + Theme.strokeHairline
    color: Theme.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Problems")

    function step(by: int) {
        if (count === 0)
            return;
        list.currentIndex = list.currentIndex < 0 ? (by > 0 ? 0 : count - 1) : (list.currentIndex + by + count) % count;
        activated(list.currentIndex);
    }

    Shortcut {
        sequence: "F8"
        enabled: root.visible
        onActivated: root.step(1)
    }

    Shortcut {
        sequence: "Shift+F8"
        enabled: root.visible
        onActivated: root.step(-1)
    }

    Rectangle {
        id: head

        width: parent.width
        height: Theme.barStrip + Theme.strokeHairline
        color: Theme.raised

        Hairline {
            width: parent.width
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.spaceL
            anchors.rightMargin: Theme.spaceS
            spacing: Theme.spaceM

            Label {
                text: qsTr("Problems")
                font: Theme.weighted(Theme.smallFont, Font.DemiBold)
            }

            SmallText {
                visible: text.length > 0
                text: root.detail
            }

            SmallText {
                objectName: "problems-unlisted"
                visible: root.total > root.count
                text: qsTr("the %1 worst of %2").arg(root.count).arg(root.total.toLocaleString(Qt.locale(), "f", 0))
            }

            SegmentedControl {
                Layout.leftMargin: Theme.spaceXxs
                objectName: "problems-filter"
                visible: root.filters.length > 0
                label: qsTr("Which problems")
                compact: true
                options: root.filters
                currentIndex: root.filterIndex
                onActivated: index => root.filterActivated(index)
            }

            Item {
                Layout.fillWidth: true
            }

            Row {
                id: actionSlot

                visible: children.length > 0
                spacing: Theme.spaceM
            }

            SmallText {
                visible: root.comparedTo.length > 0
                text: qsTr("compared to")
            }

            MonoText {
                Layout.leftMargin: -Theme.spaceXs
                visible: text.length > 0
                text: root.comparedTo
                color: Theme.muted
            }

            Button {
                objectName: "problems-fold-button"
                borderless: true
                compact: true
                iconName: root.folded ? "chevron-up" : "chevron-down"
                help: root.folded ? qsTr("Unfold the problems") : qsTr("Fold the problems")
                onClicked: root.foldRequested(!root.folded)
            }
        }
    }

    ListView {
        id: list

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        objectName: "problems-list"
        visible: !root.folded
        clip: true
        model: root.model
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        highlightMoveDuration: Theme.motionFast
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Problems")
        Keys.onReturnPressed: if (currentIndex >= 0)
            root.activated(currentIndex)
        Keys.onEnterPressed: if (currentIndex >= 0)
            root.activated(currentIndex)

        delegate: ProblemRow {
            required property int index
            required property var model

            width: ListView.view.width
            severity: model.severity ?? "info"
            age: model.state ?? ""
            entity: model.entity ?? ""
            sentence: model.sentence ?? ""
            rule: model.rule ?? ""
            actionText: model.actionText ?? ""
            current: ListView.isCurrentItem
            panelActive: list.activeFocus
            onClicked: {
                list.currentIndex = index;
                root.activated(index);
            }
            onActionRequested: root.actionRequested(index)
        }
    }

    SmallText {
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.verticalCenter: list.verticalCenter
        visible: root.count === 0 && !root.folded
        text: qsTr("No problem here.")
    }

    FocusRing {
        anchors.fill: list
        shown: list.activeFocus
        inside: true
    }
}
