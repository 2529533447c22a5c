pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The accepted answers of one field or group, with its name before them.
ColumnLayout {
    id: root

    required property int index
    required property string listName
    required property var answers
    required property bool isField
    required property string severity
    required property string problem

    property string answeredBy: "text"
    property string fieldLabel: ""

    readonly property bool named: answeredBy !== "text"
    readonly property bool grouped: answeredBy === "groups"

    signal added(string text)
    signal removed(int position)
    signal renamed(string name)
    signal removalRequested

    function takeFocus() {
        chips.input.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.spaceXxs

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        MonoText {
            Layout.preferredWidth: Theme.columnTreeMin / 2 + Theme.spaceXxl
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.spaceXs
            visible: root.named && !root.grouped
            text: root.listName
            color: root.isField ? Theme.text : Theme.warning
        }

        TextField {
            id: nameField

            Layout.preferredWidth: Theme.columnTreeMin / 2 + Theme.spaceXxl
            Layout.alignment: Qt.AlignTop
            objectName: "challenge-group-" + root.listName + "-name-field"
            visible: root.grouped
            mono: true
            label: qsTr("Name of group %1").arg(root.index + 1)
            text: root.listName
            onEditingFinished: {
                root.renamed(text);
                text = Qt.binding(() => root.listName);
            }
        }

        ChipField {
            id: chips

            Layout.fillWidth: true
            objectName: "challenge-answers-" + (root.listName.length > 0 ? root.listName + "-" : "") + "chips"
            mono: true
            commaAdds: false
            label: root.named ? qsTr("Answers of %1").arg(root.listName) : root.fieldLabel
            placeholder: qsTr("An answer, then Enter")
            values: root.answers
            onAdded: text => root.added(text)
            onRemoved: position => root.removed(position)
        }

        Button {
            Layout.alignment: Qt.AlignTop
            objectName: "challenge-group-" + root.listName + "-remove-button"
            visible: root.grouped
            borderless: true
            iconName: "remove"
            help: qsTr("Remove the group %1").arg(root.listName)
            onClicked: root.removalRequested()
        }
    }

    CaptionText {
        Layout.fillWidth: true
        visible: root.named && !root.isField
        text: qsTr("The answer fields have no field of this name.")
        color: Theme.warning
        wrapMode: Text.Wrap
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.named && root.problem.length > 0
        spacing: Theme.spaceXs

        SeverityIcon {
            Layout.alignment: Qt.AlignTop
            severity: root.severity
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.problem
            color: Theme.tone(root.severity).text
            wrapMode: Text.Wrap
        }
    }
}
