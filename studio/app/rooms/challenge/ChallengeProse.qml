pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A field of several lines, in Markdown with buttons that mark the selection, or plain.
ChallengeField {
    id: root

    property bool markdown: false
    property alias mono: area.mono
    property alias minimumLines: area.minimumLines
    property alias placeholder: area.placeholderText
    property alias input: area

    // Files end their blocks with a new line; a form need not show it.
    readonly property bool isEnded: model.text.endsWith("\n")
    readonly property string shown: isEnded ? model.text.slice(0, -1) : model.text

    function show() {
        if (ExactText.of(area.textDocument) === shown)
            return;
        const at = area.cursorPosition;
        area.text = shown;
        area.cursorPosition = Math.min(at, area.length);
    }

    // Puts marks around the selection, or takes them away.
    function mark(before: string, after: string) {
        const from = area.selectionStart;
        const whole = ExactText.of(area.textDocument);
        const words = whole.slice(from, area.selectionEnd);
        const marked = words.length >= before.length + after.length && words.startsWith(before) && words.endsWith(after);
        const changed = marked ? words.slice(before.length, words.length - after.length) : before + words + after;
        area.forceActiveFocus(Qt.TabFocusReason);
        area.text = whole.slice(0, from) + changed + whole.slice(from + words.length);
        if (words.length > 0)
            area.select(from, from + changed.length);
        else
            area.cursorPosition = from + before.length;
    }

    actions: [
        SmallText {
            height: Theme.smallLine
            visible: root.markdown && !root.locked
            text: qsTr("Markdown")
        },
        Button {
            objectName: "challenge-" + root.path + "-bold-button"
            visible: root.markdown && !root.locked
            height: Theme.smallLine
            width: Theme.controlCompact
            horizontalPadding: 0
            compact: true
            borderless: true
            focusPolicy: Qt.TabFocus
            text: qsTr("B")
            font: Theme.weighted(Theme.smallFont, Font.Bold)
            help: qsTr("Bold")
            keys: "Ctrl B"
            Accessible.name: qsTr("Bold")
            onClicked: root.mark("**", "**")
        },
        Button {
            objectName: "challenge-" + root.path + "-italic-button"
            visible: root.markdown && !root.locked
            height: Theme.smallLine
            width: Theme.controlCompact
            horizontalPadding: 0
            compact: true
            borderless: true
            focusPolicy: Qt.TabFocus
            text: qsTr("I")
            font.family: Theme.smallFont.family
            font.pixelSize: Theme.smallFont.pixelSize
            font.italic: true
            help: qsTr("Italic")
            keys: "Ctrl I"
            Accessible.name: qsTr("Italic")
            onClicked: root.mark("*", "*")
        },
        Button {
            objectName: "challenge-" + root.path + "-link-button"
            visible: root.markdown && !root.locked
            height: Theme.smallLine
            width: Theme.controlCompact
            compact: true
            borderless: true
            focusPolicy: Qt.TabFocus
            iconName: "link"
            help: qsTr("Link")
            onClicked: root.mark("[", "](https://)")
        }
    ]

    TextArea {
        id: area

        Layout.fillWidth: true
        objectName: "challenge-" + root.path + "-field"
        readOnly: root.locked
        persistentSelection: root.markdown
        onTextChanged: {
            const exact = ExactText.of(textDocument);
            if (activeFocus && exact !== root.shown)
                root.model.edit(exact.length > 0 && root.isEnded ? exact + "\n" : exact);
        }
        Component.onCompleted: root.show()
        Keys.onPressed: event => {
            const control = event.modifiers === Qt.ControlModifier;
            if (root.markdown && control && event.key === Qt.Key_B)
                root.mark("**", "**");
            else if (root.markdown && control && event.key === Qt.Key_I)
                root.mark("*", "*");
            else
                return root.takeKey(event);
            event.accepted = true;
        }
    }

    Connections {
        target: root.model

        function onChanged() {
            root.show();
        }
    }
}
