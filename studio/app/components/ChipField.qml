pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// Several short values as chips. Enter or a comma (unless commaAdds is off) adds what is typed, Backspace at the start
// chooses the last chip and removes a chosen one, arrows move. values belong to the owner, which hears added and removed.
FieldFrame {
    id: root

    property var values: []
    property string label: ""
    property string placeholder: ""
    property bool mono: false
    property bool commaAdds: true

    readonly property int current: input.current
    readonly property alias input: input

    signal added(string text)
    signal removed(int index)

    implicitWidth: Theme.columnTreeMin
    implicitHeight: Math.max(Theme.controlNormal, flow.implicitHeight + 2 * (Theme.spaceXs + Theme.strokeHairline))
    focused: input.activeFocus
    active: enabled
    Accessible.role: Accessible.List
    Accessible.name: label

    TapHandler {
        onTapped: input.forceActiveFocus(Qt.MouseFocusReason)
    }

    Flow {
        id: flow

        x: Theme.spaceM
        y: Theme.spaceXs + Theme.strokeHairline
        width: parent.width - 2 * Theme.spaceM
        spacing: Theme.spaceXs

        Repeater {
            model: root.values

            delegate: Chip {
                required property int index
                required property string modelData

                text: modelData
                removable: !root.readOnly && root.enabled
                current: input.current === index
                tone: root.enabled ? "accent" : "neutral"
                onRemoved: root.removed(index)
            }
        }

        TextInput {
            id: input

            property int current: -1

            width: Math.max(Theme.spaceXxl, Math.ceil(contentWidth) + Theme.spaceXs, hint.visible ? hint.implicitWidth : 0)
            height: Theme.captionLine + Theme.spaceXs
            readOnly: root.readOnly
            font: root.mono ? Theme.monoFont : Theme.bodyFont
            color: root.enabled ? Theme.text : Theme.disabled
            selectionColor: Theme.selection
            selectedTextColor: Theme.selectionText
            verticalAlignment: TextInput.AlignVCenter
            selectByMouse: true
            activeFocusOnTab: true
            clip: true
            objectName: root.objectName.length > 0 ? root.objectName + "-input" : ""
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.values.join(", ")
            onActiveFocusChanged: if (!activeFocus)
                current = -1
            onTextEdited: current = -1
            Keys.onReturnPressed: event => event.accepted = add()
            Keys.onEnterPressed: event => event.accepted = add()
            Keys.onPressed: event => event.accepted = take(event)

            function add(): bool {
                const value = text.trim();
                if (value.length === 0 || readOnly)
                    return false;
                clear();
                if (!root.values.includes(value))
                    root.added(value);
                return true;
            }

            function take(event: var): bool {
                if (root.commaAdds && event.text === ",")
                    return add();
                const atStart = cursorPosition === 0 && selectedText.length === 0;
                const last = root.values.length - 1;
                switch (event.key) {
                case Qt.Key_Left:
                    if (!atStart || last < 0)
                        return false;
                    current = current < 0 ? last : Math.max(0, current - 1);
                    return true;
                case Qt.Key_Right:
                    if (current < 0)
                        return false;
                    current = current === last ? -1 : current + 1;
                    return true;
                case Qt.Key_Backspace:
                case Qt.Key_Delete:
                    return removeByKey(event.key === Qt.Key_Backspace && atStart, last);
                }
                return false;
            }

            function removeByKey(backwards: bool, last: int): bool {
                if (readOnly || last < 0)
                    return false;
                if (current >= 0) {
                    const gone = current;
                    current = gone === last ? gone - 1 : gone;
                    root.removed(gone);
                    return true;
                }
                if (backwards)
                    current = last;
                return backwards;
            }

            Text {
                id: hint

                anchors.verticalCenter: parent.verticalCenter
                visible: root.values.length === 0 && input.text.length === 0
                text: root.placeholder
                textFormat: Text.PlainText
                font: input.font
                color: Theme.muted
            }
        }
    }
}
