pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A text of the source and the same text in a locale, side by side.
RowLayout {
    id: root

    required property ChallengeFacts facts
    required property string path
    required property string locale

    property string label: source.label
    property string sourceText: source.text
    property alias markdown: target.markdown
    property bool mono: false
    property int minimumLines: 2

    readonly property EntityField model: target.model

    function takeFocus(part: string) {
        target.takeFocus(part);
    }

    Layout.fillWidth: true
    spacing: Theme.spaceL

    EntityField {
        id: source

        entity: root.facts.challenge
        path: root.path
    }

    FormField {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        label: root.label
        // As high as the buttons over the other text.
        actions: Item {
            width: Theme.strokeHairline
            height: root.markdown ? Theme.smallLine : 0
        }

        TextArea {
            Layout.fillWidth: true
            objectName: "challenge-source-" + root.path + "-field"
            readOnly: true
            activeFocusOnTab: false
            mono: root.mono
            minimumLines: root.minimumLines
            text: root.sourceText.replace(/\n$/, "")
        }
    }

    ChallengeProse {
        id: target

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        facts: root.facts
        path: root.path
        locale: root.locale
        label: root.label
        mono: root.mono
        minimumLines: root.minimumLines
        placeholder: qsTr("Not translated")
    }
}
