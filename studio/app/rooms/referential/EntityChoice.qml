pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A word of an entity, chosen among those its field allows.
FormField {
    id: root

    property string entity: ""
    property string path: ""
    property bool clearable: !source.isRequired

    readonly property string fieldPath: path
    readonly property alias source: source
    readonly property var choices: clearable ? Array.of({
        value: "",
        label: qsTr("not given")
    }).concat(source.words) : source.words

    function takeFocus() {
        control.forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    label: source.label
    help: source.help
    problem: source.problem
    problemSeverity: source.severity.length > 0 ? source.severity : "error"

    ComboBox {
        id: control

        Layout.fillWidth: true
        Layout.minimumWidth: 0
        objectName: "entity-" + root.path + "-choice"
        model: root.choices
        textRole: "label"
        valueRole: "value"
        currentIndex: Math.max(root.clearable ? 0 : -1, root.choices.findIndex(choice => choice.value === source.text))
        onActivated: index => source.edit(root.choices[index].value)
    }

    EntityField {
        id: source

        entity: root.entity
        path: root.path
    }
}
