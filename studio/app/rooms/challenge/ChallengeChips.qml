pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A field that is a list of short texts.
ChallengeField {
    id: root

    property alias mono: chips.mono
    property alias placeholder: chips.placeholder

    readonly property var values: model.value ? Array.from(model.value) : []

    ChipField {
        id: chips

        Layout.fillWidth: true
        objectName: "challenge-" + root.path + "-chips"
        readOnly: root.locked
        values: root.values
        onAdded: text => root.model.edit(root.values.concat([text]))
        onRemoved: index => root.model.edit(root.values.filter((value, i) => i !== index))
    }
}
