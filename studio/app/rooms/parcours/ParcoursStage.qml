import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One stage of a parcours: from when on it is told, what the learner reads, what the teacher reads.
Card {
    id: root

    required property int position
    required property string recordPath
    required property var record
    required property string severity

    property string entity: ""
    property RecordList list: null

    readonly property string kind: record.kind ?? "threshold"
    readonly property string summary: {
        if (kind === "firstSkill")
            return qsTr("From the first skill on");
        const value = record.value ?? 0;
        return kind === "level" ? qsTr("From level %1 on").arg(value) : qsTr("From %1% on").arg(value);
    }

    signal moved(int to)

    function take() {
        kindField.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
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
        iconName: "palier"
        title: root.summary
        severity: root.severity
        what: root.summary
        onMoved: to => root.moved(to)
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceL

        ParcoursWord {
            id: kindField

            Layout.preferredWidth: 1
            Layout.fillWidth: true
            entity: root.entity
            path: root.recordPath + ".kind"
        }

        RowLayout {
            Layout.preferredWidth: 1
            Layout.fillWidth: true

            ParcoursNumber {
                Layout.fillWidth: false
                visible: root.kind !== "firstSkill"
                entity: root.entity
                path: root.recordPath + ".value"
                most: root.kind === "level" ? 8 : 100
                suffix: root.kind === "level" ? "" : "%"
                apart: true
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }

    ParcoursFocus {
        entity: root.entity
        path: root.recordPath
        exact: true
        onWanted: root.take()
    }

    ParcoursTrouble {
        Layout.fillWidth: true
        visible: problem.length > 0 && !Array.of(titleField, teacherTitle, message, teacherText).some(field => field.problem === problem)
        entity: root.entity
        path: root.recordPath
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
            id: teacherTitle

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            entity: root.entity
            path: root.recordPath + ".prescriberTitle"
        }

        ParcoursProse {
            id: message

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            entity: root.entity
            path: root.recordPath + ".message"
        }

        ParcoursProse {
            id: teacherText

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            entity: root.entity
            path: root.recordPath + ".prescriberDescription"
        }
    }
}
