pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A list of short texts of an entity.
FormField {
    id: root

    property string entity: ""
    property string path: ""
    property string placeholder: ""
    property bool mono: false

    readonly property string fieldPath: path
    readonly property alias source: source
    readonly property var values: source.value ? Array.from(source.value) : []

    function takeFocus() {
        control.input.forceActiveFocus(Qt.TabFocusReason);
    }

    function add(text: string) {
        if (!values.includes(text))
            source.edit(values.concat([text]));
    }

    function remove(index: int) {
        source.edit(values.filter((value, at) => at !== index));
    }

    Layout.fillWidth: true
    label: source.label
    help: source.help
    problem: source.problem
    problemSeverity: source.severity.length > 0 ? source.severity : "error"

    ChipField {
        id: control

        Layout.fillWidth: true
        objectName: "entity-" + root.path + "-chips"
        mono: root.mono
        values: root.values
        placeholder: root.placeholder
        onAdded: text => root.add(text)
        onRemoved: index => root.remove(index)
    }

    EntityField {
        id: source

        entity: root.entity
        path: root.path
    }
}
