pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The badges of a parcours, each with its criteria.
ScrollColumn {
    id: root

    required property ProfileBuilder builder

    readonly property alias count: badges.count
    readonly property var choices: {
        const chosen = [];
        for (let index = 0; builder.chosenTubes > 0 && index < builder.count; ++index) {
            const row = builder.row(index);
            if (row.rowKind === "tube")
                chosen.push({
                    id: row.rowId,
                    title: row.rowTitle,
                    cap: row.cap
                });
        }
        return chosen;
    }

    objectName: "parcours-badges"

    function add() {
        const row = badges.add({
            criteria: [
                {
                    scope: "participation",
                    threshold: 80
                }
            ]
        });
        if (row >= 0)
            (cards.itemAt(row) as ParcoursBadge).take();
    }

    RecordList {
        id: badges

        entity: root.builder.profile
        path: "badges"
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceL
        visible: badges.count > 0

        SmallText {
            Layout.fillWidth: true
            text: qsTr("A badge is obtained when all its criteria are met.")
            wrapMode: Text.Wrap
        }

        Button {
            objectName: "parcours-add-badge-button"
            iconName: "add"
            text: qsTr("Badge")
            help: qsTr("Adds a badge at the end")
            onClicked: root.add()
        }
    }

    Column {
        id: column

        Layout.fillWidth: true
        spacing: Theme.spaceL
        visible: badges.count > 0

        Repeater {
            id: cards

            model: badges

            delegate: ParcoursBadge {
                width: column.width
                entity: root.builder.profile
                list: badges
                choices: root.choices
                onMoved: to => cards.itemAt(to).take()
            }
        }
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXxxl
        visible: badges.count === 0
        iconName: "badge"
        title: qsTr("No badge yet")
        text: qsTr("A badge rewards a mastery, of the whole parcours or of some of its tubes.")

        Button {
            iconName: "add"
            text: qsTr("Badge")
            onClicked: root.add()
        }
    }
}
