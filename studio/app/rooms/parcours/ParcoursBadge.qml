pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One badge of a parcours, with the criteria that must all be met.
Card {
    id: root

    required property int position
    required property string recordPath
    required property var record
    required property string severity

    property string entity: ""
    property RecordList list: null
    property var choices: []

    readonly property string summary: record.title || record.key || qsTr("Badge %1").arg(position + 1)

    signal moved(int to)

    function take() {
        titleField.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: summary
    Keys.onPressed: event => {
        const up = event.key === Qt.Key_Up;
        if (!(event.modifiers & Qt.AltModifier) || (!up && event.key !== Qt.Key_Down))
            return;
        event.accepted = true;
        head.shift(up ? -1 : 1);
    }

    ParcoursRecordHead {
        id: head

        Layout.fillWidth: true
        list: root.list
        position: root.position
        iconName: "badge"
        title: root.summary
        severity: root.severity
        what: root.summary
        onMoved: to => root.moved(to)
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM

        ParcoursLine {
            id: titleField

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            entity: root.entity
            path: root.recordPath + ".title"
        }

        ParcoursLine {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            entity: root.entity
            path: root.recordPath + ".key"
            mono: true
            late: true
        }

        ParcoursProse {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            entity: root.entity
            path: root.recordPath + ".message"
        }

        ParcoursProse {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            entity: root.entity
            path: root.recordPath + ".altMessage"
        }

        ParcoursLine {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            entity: root.entity
            path: root.recordPath + ".imageUrl"
            mono: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.spaceXs

            ParcoursFlag {
                Layout.fillWidth: true
                helped: false
                entity: root.entity
                path: root.recordPath + ".certifiable"
            }

            ParcoursFlag {
                Layout.fillWidth: true
                helped: false
                entity: root.entity
                path: root.recordPath + ".alwaysVisible"
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXs
        spacing: Theme.spaceM

        Label {
            text: criteriaField.label
            font: Theme.weighted(Theme.smallFont, Font.DemiBold)
            Accessible.role: Accessible.Heading
        }

        SmallText {
            Layout.fillWidth: true
            text: criteriaField.help
        }

        Button {
            id: adder

            compact: true
            iconName: "add"
            text: qsTr("Criterion")
            help: qsTr("Adds a criterion to %1").arg(root.summary)
            onClicked: criteria.add({
                scope: "participation",
                threshold: 80
            })
        }
    }

    ParcoursTrouble {
        Layout.fillWidth: true
        visible: criteria.count === 0 && problem.length > 0
        entity: root.entity
        path: root.recordPath + ".criteria"
    }

    Column {
        id: criteriaColumn

        Layout.fillWidth: true
        spacing: Theme.spaceL
        visible: criteria.count > 0

        Repeater {
            model: criteria

            delegate: ParcoursCriterion {
                width: criteriaColumn.width
                entity: root.entity
                list: criteria
                choices: root.choices
            }
        }
    }

    ParcoursFocus {
        entity: root.entity
        path: root.recordPath
        exact: true
        onWanted: root.take()
    }

    ParcoursFocus {
        entity: root.entity
        path: root.recordPath + ".criteria"
        exact: true
        onWanted: adder.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    RecordList {
        id: criteria

        entity: root.entity
        path: root.recordPath + ".criteria"
    }

    EntityField {
        id: criteriaField

        entity: root.entity
        path: root.recordPath + ".criteria"
    }
}
