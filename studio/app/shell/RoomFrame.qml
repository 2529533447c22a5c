pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The columns of a room: list, centre and inspector, with a header above and a strip below. Each slot takes one item
// and fills with it. When three columns do not fit, the inspector and then the list become tabs of the centre.
Item {
    id: root

    property alias list: listSlot.contentItem
    property alias centre: centreSlot.contentItem
    property alias inspector: inspectorSlot.contentItem
    property alias header: headerSlot.contentItem
    property alias strip: stripSlot.contentItem
    property alias footer: footerSlot.contentItem

    property string listTitle: qsTr("List")
    property string centreTitle: qsTr("Content")
    property string inspectorTitle: qsTr("Details")
    property int listWidth: (width >= 2 * Theme.columnPreviewTablet ? Theme.columnInspector : Theme.columnTree) - Theme.strokeHairline
    property int inspectorWidth: Theme.columnInspector - Theme.strokeHairline
    property int listMin: Theme.columnTreeMin
    property int inspectorMin: Theme.columnInspectorMin
    property int centreMin: Theme.centreMin
    property bool listShown: true
    property bool inspectorShown: true
    property int tab: 1

    readonly property bool hasList: list !== null && listShown
    readonly property bool hasInspector: inspector !== null && inspectorShown
    readonly property bool inspectorTabbed: hasInspector && width < (hasList ? listMin : 0) + centreMin + inspectorMin
    readonly property bool listTabbed: hasList && width < listMin + centreMin
    readonly property bool tabbed: inspectorTabbed || listTabbed
    readonly property int shownTab: {
        if (!tabbed || (tab === 0 && !listTabbed) || (tab === 2 && !inspectorTabbed))
            return 1;
        return tab;
    }
    readonly property var tabChoices: {
        const choices = [];
        if (listTabbed)
            choices.push({
                text: listTitle,
                tab: 0
            });
        choices.push({
            text: centreTitle,
            tab: 1
        });
        if (inspectorTabbed)
            choices.push({
                text: inspectorTitle,
                tab: 2
            });
        return choices;
    }

    // Goes to the first place of the next panel (by 1) or the one before (-1); F6 and Shift+F6.
    function stepPanel(by: int) {
        const panels = Array.of(listSlot, centreSlot, inspectorSlot, stripSlot, footerSlot).filter(panel => panel.visible);
        const holds = (panel, item) => {
            for (let above = item; above; above = above.parent)
                if (above === panel)
                    return true;
            return false;
        };
        const here = panels.findIndex(panel => holds(panel, focused));
        for (let step = 1; step <= panels.length; ++step) {
            const panel = panels[(here + by * step + 2 * panels.length) % panels.length];
            const first = panel.nextItemInFocusChain(true);
            if (first && holds(panel, first)) {
                first.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    // A property: reading Window in a function that is called later crashes Qt 6.4.
    readonly property Item focused: Window.activeFocusItem

    Shortcut {
        sequence: "F6"
        enabled: root.visible
        onActivated: root.stepPanel(1)
    }

    Shortcut {
        sequence: "Shift+F6"
        enabled: root.visible
        onActivated: root.stepPanel(-1)
    }

    // The widths the author gave the list and the inspector, to be kept for the room.
    signal widthsChanged(int list, int inspector)

    Splitter {
        id: columns

        anchors.fill: parent
        onResizingChanged: if (!resizing)
            root.widthsChanged(listSlot.width, inspectorSlot.width)

        T.Control {
            id: listSlot

            T.SplitView.preferredWidth: root.listWidth
            T.SplitView.minimumWidth: root.listMin
            T.SplitView.fillWidth: root.listTabbed
            visible: root.hasList && (!root.listTabbed || root.shownTab === 0)
            objectName: "room-list"
        }

        ColumnLayout {
            T.SplitView.fillWidth: true
            T.SplitView.minimumWidth: 0
            spacing: 0

            T.Control {
                id: headerSlot

                Layout.fillWidth: true
                implicitHeight: implicitContentHeight
                visible: contentItem !== null
            }

            Tabs {
                Layout.fillWidth: true
                objectName: "room-narrow-tabs"
                visible: root.tabbed
                label: qsTr("Panels")
                tabs: root.tabChoices
                currentIndex: root.tabChoices.findIndex(choice => choice.tab === root.shownTab)
                onActivated: index => root.tab = root.tabChoices[index].tab
            }

            Splitter {
                Layout.fillWidth: true
                Layout.fillHeight: true
                onResizingChanged: if (!resizing)
                    root.widthsChanged(listSlot.width, inspectorSlot.width)

                ColumnLayout {
                    T.SplitView.fillWidth: true
                    T.SplitView.minimumWidth: root.tabbed ? 0 : root.centreMin
                    visible: root.shownTab === 1
                    spacing: 0

                    T.Control {
                        id: centreSlot

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        objectName: "room-centre"
                    }

                    T.Control {
                        id: stripSlot

                        Layout.fillWidth: true
                        implicitHeight: implicitContentHeight
                        visible: contentItem !== null
                    }
                }

                T.Control {
                    id: inspectorSlot

                    T.SplitView.preferredWidth: root.inspectorWidth
                    T.SplitView.minimumWidth: root.inspectorMin
                    T.SplitView.fillWidth: root.inspectorTabbed
                    visible: root.hasInspector && (!root.inspectorTabbed || root.shownTab === 2)
                    objectName: "room-inspector"
                }
            }

            T.Control {
                id: footerSlot

                Layout.fillWidth: true
                implicitHeight: implicitContentHeight
                visible: contentItem !== null
            }
        }
    }
}
