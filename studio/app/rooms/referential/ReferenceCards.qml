pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// What an entity refers to, as rows in order. One tab stop: arrows move, Alt with arrows reorders, Enter opens, Delete takes
// one out. Below it a field that finds more.
FormField {
    id: root

    property string entity: ""
    property string path: ""
    property string iconName: ""
    property bool changeable: true
    property string emptyText: ""
    property string searchText: ""
    property string createText: ""

    readonly property string fieldPath: path
    readonly property alias references: rows

    signal createRequested
    // A row asked to go further than the list.
    signal movedPast(string reference, int by)

    function takeFocus() {
        if (rows.count > 0)
            list.forceActiveFocus(Qt.TabFocusReason);
        else if (changeable)
            search.forceActiveFocus(Qt.TabFocusReason);
    }

    function choose(reference: string) {
        list.currentIndex = rows.indexOf(reference);
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function move(by: int) {
        const to = list.currentIndex + by;
        if (to < 0 || to >= rows.count) {
            movedPast(rows.row(list.currentIndex).referenceId ?? "", by);
            return;
        }
        rows.move(list.currentIndex, to);
        list.currentIndex = to;
    }

    function remove(index: int) {
        if (!changeable)
            return;
        rows.remove(index);
        list.currentIndex = Math.min(index, rows.count - 1);
    }

    Layout.fillWidth: true
    label: source.label
    help: source.help
    problem: source.problem
    problemSeverity: source.severity.length > 0 ? source.severity : "error"
    counter: rows.count > 1 ? rows.count : ""

    FieldFrame {
        Layout.fillWidth: true
        implicitHeight: rows.count > 0 ? list.contentHeight + 2 * Theme.strokeHairline : Theme.controlNormal
        color: rows.count > 0 ? Theme.surface : Theme.raised
        border.color: Theme.border
        focused: list.activeFocus

        SmallText {
            x: Theme.spaceM + Theme.strokeHairline
            anchors.verticalCenter: parent.verticalCenter
            visible: rows.count === 0
            text: root.emptyText
        }

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: Theme.strokeHairline
            objectName: "entity-" + root.path + "-list"
            interactive: false
            keyNavigationEnabled: true
            clip: true
            model: rows
            activeFocusOnTab: count > 0
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: root.label
            onActiveFocusChanged: if (activeFocus && currentIndex < 0)
                currentIndex = 0
            Keys.onPressed: event => {
                if (event.modifiers & Qt.AltModifier && [Qt.Key_Up, Qt.Key_Down].includes(event.key))
                    root.move(event.key === Qt.Key_Up ? -1 : 1);
                else if (event.key === Qt.Key_Delete && root.changeable)
                    root.remove(currentIndex);
                else if ([Qt.Key_Return, Qt.Key_Enter].includes(event.key))
                    Navigation.open(rows.row(currentIndex).referenceId);
                else
                    return;
                event.accepted = true;
            }

            delegate: ListRow {
                id: card

                required property int index
                required property var model

                readonly property bool current: ListView.isCurrentItem && list.activeFocus
                readonly property bool handy: hovered || current

                width: ListView.view.width
                title: model.exists ? model.name : model.referenceId
                subtitle: model.exists ? model.detail : qsTr("This does not exist any more.")
                iconName: model.exists ? root.iconName : "problem-error"
                iconColor: model.exists ? Theme.muted : Theme.error
                chosen: current
                separated: index < list.count - 1
                onClicked: {
                    list.currentIndex = index;
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }
                onDoubleClicked: Navigation.open(model.referenceId)

                Button {
                    visible: card.handy
                    borderless: true
                    compact: true
                    focusPolicy: Qt.NoFocus
                    iconName: "chevron-up"
                    help: qsTr("Move up")
                    keys: qsTr("Alt ↑")
                    enabled: card.index > 0
                    onClicked: {
                        list.currentIndex = card.index;
                        root.move(-1);
                    }
                }

                Button {
                    visible: card.handy
                    borderless: true
                    compact: true
                    focusPolicy: Qt.NoFocus
                    iconName: "chevron-down"
                    help: qsTr("Move down")
                    keys: qsTr("Alt ↓")
                    enabled: card.index < list.count - 1
                    onClicked: {
                        list.currentIndex = card.index;
                        root.move(1);
                    }
                }

                Button {
                    visible: card.handy && root.changeable
                    borderless: true
                    compact: true
                    focusPolicy: Qt.NoFocus
                    iconName: "close"
                    help: qsTr("Remove from this list")
                    keys: qsTr("Del")
                    onClicked: root.remove(card.index)
                }

                Button {
                    visible: card.model.exists
                    borderless: true
                    compact: true
                    focusPolicy: Qt.NoFocus
                    iconName: "chevron-right"
                    help: qsTr("Open")
                    keys: qsTr("Enter")
                    onClicked: Navigation.open(card.model.referenceId)
                }
            }
        }
    }

    ReferenceSearch {
        id: search

        Layout.fillWidth: true
        objectName: "entity-" + root.path + "-search"
        visible: root.changeable
        label: root.searchText
        references: rows
        placeholderText: root.searchText
        createText: root.createText
        onCreateRequested: root.createRequested()
    }

    ReferenceList {
        id: rows

        entity: root.entity
        path: root.path
    }

    EntityField {
        id: source

        entity: root.entity
        path: root.path
    }
}
