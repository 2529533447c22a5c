pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The official statements of a competence, level by level, to be read.
FormField {
    id: root

    property string competence: ""

    readonly property string fieldPath: "descriptors"
    readonly property var statements: source.value ? Array.from(source.value) : []

    function takeFocus() {
        frame.forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: true
    label: source.label
    help: qsTr("The official texts; they are read here and covered by skills.")
    problem: source.problem
    problemSeverity: source.severity.length > 0 ? source.severity : "error"

    FieldFrame {
        id: frame

        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + 2 * Theme.strokeHairline
        color: Theme.surface
        border.color: Theme.border
        focused: activeFocus
        Accessible.role: Accessible.Table
        Accessible.name: root.label

        ColumnLayout {
            id: column

            x: Theme.strokeHairline
            y: Theme.strokeHairline
            width: parent.width - 2 * x
            spacing: 0

            SmallText {
                Layout.margins: Theme.spaceM
                visible: root.statements.length === 0
                text: qsTr("No official statement.")
            }

            RowStack {
                Repeater {
                    model: root.statements

                    delegate: Item {
                        id: row

                        required property int index
                        required property var modelData

                        readonly property bool first: index === 0 || root.statements[index - 1].level !== modelData.level

                        width: parent?.width ?? 0
                        implicitHeight: Math.max(Theme.rowTable, words.implicitHeight + Theme.spaceM)
                        Accessible.role: Accessible.Row
                        Accessible.name: Words.listed([qsTr("Level %1").arg(modelData.level), modelData.code, modelData.text])

                        Hairline {
                            x: row.first ? 0 : code.x
                            width: parent.width - x
                            visible: row.index > 0
                        }

                        SmallText {
                            x: Theme.spaceL
                            anchors.top: words.top
                            visible: row.first
                            text: qsTr("Level %1").arg(row.modelData.level)
                            color: Theme.text
                            font: Theme.weighted(Theme.smallFont, Font.DemiBold)
                            Accessible.ignored: true
                        }

                        MonoText {
                            id: code

                            x: Theme.spaceL + 2 * Theme.spaceXxxl
                            anchors.top: words.top
                            text: row.modelData.code
                            color: Theme.muted
                            Accessible.ignored: true
                        }

                        Label {
                            id: words

                            anchors.verticalCenter: parent.verticalCenter
                            x: code.x + 2 * Theme.controlLarge + Theme.spaceM
                            width: parent.width - x - Theme.spaceL
                            text: row.modelData.text
                            font: Theme.bodyFont
                            line: Theme.bodyLine
                            color: Theme.text
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }

    EntityField {
        id: source

        entity: root.competence
        path: "descriptors"
    }
}
