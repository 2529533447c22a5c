pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The stages (paliers) of a parcours: the messages a learner gets by mastery.
ScrollColumn {
    id: root

    required property string profile

    readonly property alias count: records.count

    readonly property var severe: (scale.changes, Array.from({
        length: records.count
    }, (unused, index) => records.row(index).severity))

    objectName: "parcours-stages"

    function add() {
        const last = records.count > 0 ? records.row(records.count - 1).record : null;
        const kind = last ? last.kind : "threshold";
        const value = last === null ? 0 : Math.min(kind === "level" ? 8 : 100, (last.value ?? 0) + (kind === "level" ? 1 : 25));
        const row = records.add(kind === "firstSkill" ? {
            kind: "threshold",
            value: 0
        } : {
            kind: kind,
            value: value
        });
        if (row >= 0)
            cards.itemAt(row).take();
    }

    RecordList {
        id: records

        entity: root.profile
        path: "stages"
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceL

        SmallText {
            Layout.fillWidth: true
            text: qsTr("What a learner reads at the end, by the mastery reached.")
            wrapMode: Text.Wrap
        }

        Button {
            id: adder

            objectName: "parcours-add-stage-button"
            visible: records.count > 0
            iconName: "add"
            text: qsTr("Stage")
            help: qsTr("Adds a stage at the end")
            onClicked: root.add()
        }
    }

    ParcoursTrouble {
        Layout.fillWidth: true
        visible: problem.length > 0 && records.count > 0 && !root.severe.some(severity => severity !== "")
        entity: root.profile
        path: "stages"
    }

    ParcoursFocus {
        entity: root.profile
        path: "stages"
        exact: true
        onWanted: adder.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    ParcoursScale {
        Layout.fillWidth: true
        stages: records.count === 0 ? [] : (scale.changes, Array.from({
            length: records.count
        }, (unused, index) => records.row(index).record))
    }

    Connections {
        id: scale

        property int changes: 0

        target: records

        function onDataChanged() {
            scale.changes += 1;
        }
    }

    Column {
        id: column

        Layout.fillWidth: true
        spacing: Theme.spaceL
        visible: records.count > 0

        Repeater {
            id: cards

            model: records

            delegate: ParcoursStage {
                width: column.width
                entity: root.profile
                list: records
                onMoved: to => cards.itemAt(to).take()
            }
        }
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXxxl
        visible: records.count === 0
        iconName: "palier"
        title: qsTr("No stage yet")
        text: qsTr("Without stages a learner sees a mark, and no word about it. Begin with the stage at 0%.")

        Button {
            iconName: "add"
            text: qsTr("Stage at 0%")
            onClicked: root.add()
        }
    }
}
