pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The tags of a tutorial by their names, chosen from those of the referential.
FormField {
    id: root

    property string entity: ""
    property string path: ""

    readonly property string fieldPath: path
    readonly property var ids: source.value ? Array.from(source.value) : []
    readonly property var tags: all.value ? Array.from(all.value) : []

    function takeFocus() {
        control.input.forceActiveFocus(Qt.TabFocusReason);
    }

    function titleOf(id: string): string {
        return (tags.find(tag => tag.id === id) ?? {}).title ?? id;
    }

    function toggle(id: string) {
        source.edit(ids.includes(id) ? ids.filter(other => other !== id) : ids.concat([id]));
    }

    // What is typed is the name of a tag, or the beginning of one.
    function add(text: string) {
        const wanted = text.toLowerCase();
        const tag = tags.find(one => one.title.toLowerCase() === wanted) ?? tags.find(one => one.title.toLowerCase().startsWith(wanted));
        if (tag && !ids.includes(tag.id))
            toggle(tag.id);
    }

    Layout.fillWidth: true
    label: source.label
    help: source.help
    problem: source.problem
    problemSeverity: source.severity.length > 0 ? source.severity : "error"
    actions: Button {
        id: chooser

        objectName: "entity-tags-choose-button"
        compact: true
        link: true
        text: qsTr("Choose")
        opensMenu: true
        down: pressed || menu.visible
        reason: root.tags.length === 0 ? qsTr("The referential has no tag.") : ""
        onClicked: menu.popup(chooser, chooser.width - menu.width, chooser.height)

        Menu {
            id: menu

            Instantiator {
                model: root.tags
                onObjectAdded: (index, item) => menu.insertItem(index, item)
                onObjectRemoved: (index, item) => menu.removeItem(item)

                delegate: MenuItem {
                    required property var modelData

                    text: modelData.title
                    checkable: true
                    checked: root.ids.includes(modelData.id)
                    onTriggered: {
                        root.toggle(modelData.id);
                        checked = Qt.binding(() => root.ids.includes(modelData.id));
                    }
                }
            }
        }
    }

    ChipField {
        id: control

        Layout.fillWidth: true
        objectName: "entity-tags-chips"
        values: root.ids.map(id => root.titleOf(id))
        placeholder: qsTr("Choose tags, or type a name")
        onAdded: text => root.add(text)
        onRemoved: index => root.toggle(root.ids[index])
    }

    EntityField {
        id: source

        entity: root.entity
        path: root.path
    }

    EntityField {
        id: all

        entity: "tags"
        path: "tags"
    }
}
