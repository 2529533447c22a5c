pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A field with its name above, what helps below, and its problem below that. The control inside takes the name, and
// turns invalid when it can and the problem is an error.
ColumnLayout {
    id: root

    required property string label

    property string help: ""
    property string counter: ""
    property string problem: ""
    property string problemSeverity: "error"
    property bool optional: false

    default property alias content: slot.data
    property alias actions: actionSlot.data

    readonly property var control: slot.children.length > 0 ? slot.children[0] : null

    Layout.alignment: Qt.AlignTop
    spacing: Theme.spaceXs
    onControlChanged: adopt()
    Component.onCompleted: adopt()

    function adopt() {
        if (!control)
            return;
        if ("label" in control && control.label === "")
            control.label = Qt.binding(() => root.label);
        if ("invalid" in control)
            control.invalid = Qt.binding(() => root.problem.length > 0 && root.problemSeverity === "error");
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        FieldLabel {
            Layout.fillWidth: true
            text: root.optional ? qsTr("%1 (optional)").arg(root.label) : root.label
            active: root.enabled
        }

        SmallText {
            visible: root.counter.length > 0
            text: root.counter
        }

        Row {
            id: actionSlot

            visible: children.length > 0
            spacing: Theme.spaceS
        }
    }

    ColumnLayout {
        id: slot

        Layout.fillWidth: true
        spacing: Theme.spaceXs
    }

    CaptionText {
        Layout.fillWidth: true
        visible: root.help.length > 0
        text: root.help
        font: Theme.weighted(Theme.captionFont, Font.Normal)
        wrapMode: Text.Wrap
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.problem.length > 0
        spacing: Theme.spaceXs

        SeverityIcon {
            Layout.alignment: Qt.AlignTop
            severity: root.problemSeverity
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.problem
            color: Theme.tone(root.problemSeverity).text
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
    }
}
