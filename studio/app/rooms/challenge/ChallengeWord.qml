pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A field that is one of a few words.
ChallengeField {
    id: root

    property string placeholder: qsTr("Not said")

    readonly property string word: model.value ?? ""
    readonly property var options: model.isRequired || Array.from(model.words).some(one => one.value === "none") ? model.words : Array.of({
        value: "",
        label: root.placeholder
    }).concat(model.words)

    ComboBox {
        Layout.fillWidth: true
        objectName: "challenge-" + root.path + "-combo"
        enabled: !root.locked
        placeholder: root.placeholder
        textRole: "label"
        valueRole: "value"
        model: root.options
        currentIndex: root.options.findIndex(one => one.value === root.word)
        onActivated: index => root.model.edit(root.options[index].value)
    }
}
