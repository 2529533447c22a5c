pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One criterion of a badge: over the whole parcours, or over some capped tubes.
ColumnLayout {
    id: root

    required property int position
    required property string recordPath
    required property var record

    property string entity: ""
    property RecordList list: null
    property var choices: [] // tubes of the parcours: [{id, title, cap}]

    readonly property bool byTubes: record.scope === "tubes"

    spacing: Theme.spaceM

    function titleOf(tube: string): string {
        const known = choices.find(choice => choice.id === tube);
        return known ? known.title : Workspace.nameOf(tube);
    }

    Hairline {
        Layout.fillWidth: true
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceL

        ParcoursWord {
            id: scopeField

            Layout.fillWidth: true
            Layout.preferredWidth: 2
            entity: root.entity
            path: root.recordPath + ".scope"
        }

        ParcoursLine {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            entity: root.entity
            path: root.recordPath + ".name"
        }

        ParcoursNumber {
            Layout.fillWidth: false
            entity: root.entity
            path: root.recordPath + ".threshold"
            suffix: "%"
            apart: true
        }

        Button {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.smallLine + Theme.spaceXs
            borderless: true
            iconName: "remove"
            help: qsTr("Remove criterion %1").arg(root.position + 1)
            onClicked: root.list.remove(root.position)
        }
    }

    ParcoursTrouble {
        Layout.fillWidth: true
        entity: root.entity
        path: root.recordPath + ".threshold"
    }

    FormField {
        Layout.fillWidth: true
        visible: root.byTubes
        label: tubesField.label
        problem: tubesField.problem
        problemSeverity: tubesField.severity || "error"

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            Column {
                id: tubeColumn

                Layout.fillWidth: true
                spacing: Theme.spaceXs
                visible: tubes.count > 0

                Repeater {
                    model: tubes

                    delegate: RowLayout {
                        id: tube

                        required property int position
                        required property string recordPath
                        required property var record

                        width: tubeColumn.width
                        spacing: Theme.spaceM

                        ParcoursFocus {
                            entity: root.entity
                            path: tube.recordPath
                            onWanted: cap.forceActiveFocus(Qt.ShortcutFocusReason)
                        }

                        Swatch {
                            area: (tubes.count, Workspace.areaColorOf(tube.record.tube ?? ""))
                        }

                        Label {
                            Layout.fillWidth: true
                            text: root.titleOf(tube.record.tube ?? "")
                        }

                        Stepper {
                            id: cap

                            label: qsTr("Cap of %1").arg(root.titleOf(tube.record.tube ?? ""))
                            from: 1
                            to: 8
                            value: tube.record.level ?? 8
                            onValueModified: tubes.set(tube.position, "level", value)
                        }

                        Button {
                            compact: true
                            borderless: true
                            iconName: "close"
                            help: qsTr("Leave out %1").arg(root.titleOf(tube.record.tube ?? ""))
                            onClicked: tubes.remove(tube.position)
                        }
                    }
                }
            }

            ComboBox {
                id: adder

                readonly property var remaining: {
                    const taken = Array.from({
                        length: tubes.count
                    }, (unused, index) => tubes.row(index).record.tube);
                    return root.choices.filter(choice => !taken.includes(choice.id));
                }

                Layout.fillWidth: true
                visible: remaining.length > 0
                compact: true
                iconName: "add"
                label: qsTr("Add a tube to the criterion")
                placeholder: qsTr("Add a tube…")
                displayText: ""
                currentIndex: -1
                model: remaining
                textRole: "title"
                onActivated: index => {
                    const chosen = remaining[index];
                    currentIndex = -1;
                    tubes.add({
                        tube: chosen.id,
                        level: chosen.cap
                    });
                }
            }
        }
    }

    ParcoursFocus {
        entity: root.entity
        path: root.recordPath
        exact: true
        onWanted: scopeField.nextItemInFocusChain(true).forceActiveFocus(Qt.ShortcutFocusReason)
    }

    ParcoursFocus {
        entity: root.entity
        path: root.recordPath + ".tubes"
        exact: true
        onWanted: adder.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    RecordList {
        id: tubes

        entity: root.entity
        path: root.recordPath + ".tubes"
    }

    EntityField {
        id: tubesField

        entity: root.entity
        path: root.recordPath + ".tubes"
    }
}
