pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One line of text of an entity, in its own language or another. What is typed goes to the entity at once; what the
// field cannot hold is said, and gone when the focus leaves.
FormField {
    id: root

    property string entity: ""
    property string path: ""
    property string locale: ""
    property bool mono: false
    property string placeholder: ""

    readonly property string fieldPath: path
    readonly property alias source: source
    readonly property bool refused: control.activeFocus && control.text.trim().length > 0 && source.text.trim() !== control.text.trim()

    function takeFocus() {
        control.forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    label: locale.length > 0 ? qsTr("%1, in English").arg(source.label) : source.label
    help: locale.length > 0 ? "" : source.help
    problem: refused ? qsTr("Not written like this: it is not kept.") : source.problem
    problemSeverity: refused || source.severity.length === 0 ? "error" : source.severity

    TextField {
        id: control

        property bool typing: false

        function pull() {
            if (text === source.text)
                return;
            const at = cursorPosition;
            text = source.text;
            cursorPosition = Math.min(at, length);
        }

        Layout.fillWidth: true
        objectName: "entity-" + root.path + (root.locale.length > 0 ? "-" + root.locale : "") + "-field"
        mono: root.mono
        placeholderText: root.placeholder
        readOnly: source.isInherited
        Component.onCompleted: pull()
        onTextEdited: {
            typing = true;
            source.edit(text);
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
