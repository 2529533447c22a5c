pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The tubes that a parcours may hold, by competence, with a filter: Space or a click takes one or leaves it out, Left and
// Right fold a competence.
ColumnLayout {
    id: root

    property alias profile: builder.profile

    property var folded: ({})

    spacing: 0

    function isFolded(competence: string): bool {
        return builder.filter === "" && folded[competence] === true;
    }

    function fold(competence: string, shut: bool) {
        const changed = Object.assign({}, folded);
        changed[competence] = shut;
        folded = changed;
    }

    function showFilter() {
        filter.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    ProfileBuilder {
        id: builder

        filter: filter.text
    }

    Item {
        Layout.fillWidth: true
        implicitHeight: filter.implicitHeight + 2 * Theme.spaceM

        TextField {
            id: filter

            anchors.fill: parent
            anchors.margins: Theme.spaceM
            anchors.leftMargin: Theme.spaceL - Theme.spaceXxs
            anchors.rightMargin: Theme.spaceL - Theme.spaceXxs
            objectName: "parcours-tube-filter"
            label: qsTr("Filter the tubes")
            placeholderText: qsTr("Filter the tubes")
            iconName: "search"
            Keys.onEscapePressed: event => {
                event.accepted = text.length > 0;
                clear();
            }
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    Hairline {
        Layout.fillWidth: true
    }

    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        objectName: "parcours-tube-list"
        clip: true
        topMargin: Theme.spaceS
        bottomMargin: Theme.spaceS
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        currentIndex: 0
        model: builder
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Tubes")
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onUpPressed: step(-1)
        Keys.onDownPressed: step(1)
        Keys.onSpacePressed: toggle(currentIndex)
        Keys.onReturnPressed: toggle(currentIndex)
        Keys.onEnterPressed: toggle(currentIndex)
        Keys.onLeftPressed: shut(true)
        Keys.onRightPressed: shut(false)

        function step(by: int) {
            for (let next = currentIndex + by; next >= 0 && next < count; next += by) {
                const item = itemAtIndex(next);
                if (item && item.height === 0)
                    continue;
                currentIndex = next;
                positionViewAtIndex(next, ListView.Contain);
                return;
            }
        }

        function toggle(index: int) {
            const row = builder.row(index);
            if (row.rowKind === "tube")
                builder.choose(row.rowId, !row.chosen);
            else if (row.rowKind === "competence")
                root.fold(row.rowId, !root.isFolded(row.rowId));
        }

        function shut(closed: bool) {
            let index = currentIndex;
            while (index > 0 && builder.row(index).rowKind !== "competence")
                index -= 1;
            if (index < 0)
                return;
            if (closed)
                currentIndex = index;
            root.fold(builder.row(index).rowId, closed);
        }

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property string rowKind
            required property string rowId
            required property string rowTitle
            required property string areaColor
            required property var model

            readonly property bool isCompetence: rowKind === "competence"
            readonly property string holder: isCompetence ? rowId : model.holder ?? ""
            readonly property bool chosen: model.chosen === true
            readonly property bool hidden: !isCompetence && root.isFolded(holder)

            width: list.width
            height: hidden ? 0 : Theme.rowTree
            visible: !hidden
            hoverEnabled: true
            focusPolicy: Qt.NoFocus
            Accessible.role: isCompetence ? Accessible.ListItem : Accessible.CheckBox
            Accessible.name: isCompetence ? qsTr("%1, %2 of %3 chosen").arg(rowTitle).arg(model.chosenCount ?? 0).arg(model.tubeCount ?? 0) : rowTitle
            Accessible.checkable: !isCompetence
            Accessible.checked: chosen
            Accessible.onPressAction: list.toggle(row.index)
            onClicked: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                list.currentIndex = index;
                list.toggle(index);
            }

            contentItem: RowLayout {
                spacing: Theme.spaceM

                Icon {
                    Layout.leftMargin: Theme.spaceM - Theme.spaceXs
                    visible: row.isCompetence
                    iconName: root.isFolded(row.rowId) ? "chevron-right" : "chevron-down"
                    size: Theme.iconSmall
                }

                Swatch {
                    area: row.isCompetence ? row.areaColor : ""
                }

                Rectangle {
                    Layout.leftMargin: Theme.spaceXxl
                    visible: !row.isCompetence
                    implicitWidth: Theme.iconNormal - Theme.spaceXxs
                    implicitHeight: implicitWidth
                    radius: Theme.radiusS
                    color: row.chosen ? Theme.accent : Theme.surface
                    border.color: row.chosen ? Theme.accent : Theme.borderStrong

                    Icon {
                        anchors.centerIn: parent
                        visible: row.chosen
                        iconName: "check"
                        size: Theme.iconSmall
                        color: Theme.inkOnAccent
                    }
                }

                Label {
                    Layout.fillWidth: true
                    Layout.rightMargin: row.isCompetence ? 0 : Theme.spaceL - Theme.spaceXxs
                    text: row.rowTitle
                    font: row.isCompetence ? Theme.bodyStrongFont : Theme.bodyFont
                    color: row.isCompetence || row.chosen ? Theme.text : Theme.muted
                    Accessible.ignored: true
                }

                Label {
                    Layout.rightMargin: Theme.spaceL - Theme.spaceXxs
                    visible: row.isCompetence
                    text: qsTr("%1/%2").arg(row.model.chosenCount ?? 0).arg(row.model.tubeCount ?? 0)
                    font: Theme.smallFont
                    color: Theme.muted
                    Accessible.ignored: true
                }
            }

            background: RowFill {
                hovered: row.hovered
                pressed: row.down
                focused: list.activeFocus && row.ListView.isCurrentItem
            }
        }

        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            iconName: "search"
            title: filter.text === "" ? qsTr("No tube") : qsTr("Nothing for “%1”").arg(filter.text)
            text: filter.text === "" ? qsTr("The referential has no tube yet.") : qsTr("No title of a tube holds these words.")

            Button {
                compact: true
                visible: filter.text !== ""
                text: qsTr("Show all")
                onClicked: filter.clear()
            }
        }
    }
}
