pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The texts of a skill to be read beside the grid, with the way to its editor.
ScrollColumn {
    id: root

    property string skill: ""

    padding: Theme.spaceL + Theme.spaceXxs

    Repeater {
        model: ["level", "version", "description", "hint", "descriptors", "internationalisation"]

        delegate: ColumnLayout {
            id: entry

            required property string modelData

            readonly property string words: {
                if (modelData === "descriptors")
                    return source.value ? Array.from(source.value).join(" · ") : "";
                const choice = source.words.find(word => word.value === source.text);
                return choice ? choice.label : source.text;
            }

            Layout.fillWidth: true
            spacing: Theme.spaceXxs
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2").arg(source.label).arg(words)

            FieldLabel {
                text: source.label
                Accessible.ignored: true
            }

            BodyText {
                Layout.fillWidth: true
                text: entry.words.length > 0 ? entry.words : qsTr("not given")
                color: entry.words.length > 0 ? Theme.text : Theme.muted
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            EntityField {
                id: source

                entity: root.skill
                path: entry.modelData
            }
        }
    }

    Button {
        objectName: "inspector-edit-skill-button"
        Layout.topMargin: Theme.spaceXs
        iconName: "edit"
        text: qsTr("Edit the skill")
        onClicked: Navigation.open(root.skill)
    }
}
