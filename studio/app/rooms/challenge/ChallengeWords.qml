pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A field that is several of a few words, each a button that stays down. `none` goes with nothing else.
ChallengeField {
    id: root

    property var icons: ({})

    readonly property var values: Array.from(model.value ?? [])

    function toggle(word: string) {
        if (values.includes(word))
            model.edit(values.filter(value => value !== word));
        else if (word === "none")
            model.edit(["none"]);
        else
            model.edit(Array.from(model.words, one => one.value).filter(value => value !== "none" && (value === word || values.includes(value))));
    }

    function takeFocus(part: string) {
        if (buttons.count > 0)
            buttons.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceXs

        Repeater {
            id: buttons

            model: root.model.words

            delegate: Button {
                required property var modelData

                objectName: "challenge-" + root.path + "-" + modelData.value + "-button"
                text: modelData.label
                iconName: root.icons[modelData.value] ?? ""
                enabled: !root.locked
                checked: root.values.includes(modelData.value)
                Accessible.role: Accessible.CheckBox
                Accessible.checkable: true
                Accessible.checked: checked
                onClicked: root.toggle(modelData.value)
            }
        }
    }
}
