pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A longer text of an entity, in its own language or another. What is typed goes to the entity at once.
FormField {
    id: root

    property string entity: ""
    property string path: ""
    property string locale: ""
    property string placeholder: ""
    property int minimumLines: 3

    readonly property string fieldPath: path
    readonly property alias source: source

    function takeFocus() {
        control.forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    label: locale.length > 0 ? qsTr("%1, in English").arg(source.label) : source.label
    help: locale.length > 0 ? "" : source.help
    problem: source.problem
    problemSeverity: source.severity.length > 0 ? source.severity : "error"

    TextArea {
        id: control

        property bool typing: false
        property bool pulling: false

        function pull() {
            if (ExactText.of(textDocument) === source.text)
                return;
            const at = cursorPosition;
            pulling = true;
            text = source.text;
            pulling = false;
            cursorPosition = Math.min(at, length);
        }

        Layout.fillWidth: true
        objectName: "entity-" + root.path + (root.locale.length > 0 ? "-" + root.locale : "") + "-area"
        minimumLines: root.minimumLines
        placeholderText: root.placeholder
        readOnly: source.isInherited
        Component.onCompleted: pull()
        onTextChanged: if (!pulling && activeFocus && ExactText.of(textDocument) !== source.text) {
            typing = true;
            source.edit(ExactText.of(textDocument));
            typing = false;
        }
        onActiveFocusChanged: if (!activeFocus)
            pull()
    }

    EntityField {
        id: source

        entity: root.entity
        path: root.path
        locale: root.locale
        onTargetChanged: control.pull()
        onChanged: if (!control.typing)
            control.pull()
    }
}
