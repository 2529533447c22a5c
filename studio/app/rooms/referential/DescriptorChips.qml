pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The official statements a skill works on: their codes as chips, chosen from those of its competence, with their texts.
EntityChips {
    id: root

    property string competence: ""

    readonly property var statements: all.value ? Array.from(all.value) : []

    mono: true
    placeholder: qsTr("Choose a statement, or type its code")
    actions: Button {
        id: chooser

        objectName: "entity-descriptors-choose-button"
        compact: true
        link: true
        text: qsTr("Choose")
        opensMenu: true
        down: pressed || menu.visible
        reason: root.statements.length === 0 ? qsTr("The competence has no official statement.") : ""
        onClicked: menu.popup(chooser, chooser.width - menu.width, chooser.height)

        Menu {
            id: menu

            Instantiator {
                model: root.statements
                onObjectAdded: (index, item) => menu.insertItem(index, item)
                onObjectRemoved: (index, item) => menu.removeItem(item)

                delegate: MenuItem {
                    required property var modelData

                    implicitWidth: Theme.columnMeasureMax
                    text: modelData.code + "  " + modelData.text
                    checkable: true
                    checked: root.values.includes(modelData.code)
                    onTriggered: {
                        if (root.values.includes(modelData.code))
                            root.remove(root.values.indexOf(modelData.code));
                        else
                            root.add(modelData.code);
                        checked = Qt.binding(() => root.values.includes(modelData.code));
                    }
                }
            }
        }
    }

    EntityField {
        id: all

        entity: root.competence
        path: "descriptors"
    }

    Repeater {
        model: root.values

        delegate: RowLayout {
            id: entry

            required property string modelData

            readonly property var statement: root.statements.find(one => one.code === modelData)

            Layout.fillWidth: true
            spacing: Theme.spaceM

            MonoText {
                Layout.alignment: Qt.AlignTop
                text: entry.modelData
                color: Theme.muted
            }

            SmallText {
                Layout.fillWidth: true
                text: entry.statement ? entry.statement.text : qsTr("The competence has no such statement.")
                color: entry.statement ? Theme.text : Theme.warning
                wrapMode: Text.Wrap
            }
        }
    }
}
