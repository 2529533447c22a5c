pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A field that is one line of text, or a number.
ChallengeField {
    id: root

    property bool whole: false
    property alias mono: input.mono
    property alias iconName: input.iconName
    property alias suffix: input.suffix
    property alias placeholder: input.placeholderText

    function show() {
        if (input.text === model.text)
            return;
        const at = input.cursorPosition;
        input.text = model.text;
        input.cursorPosition = Math.min(at, input.length);
    }

    TextField {
        id: input

        Layout.fillWidth: true
        objectName: "challenge-" + root.path + "-field"
        readOnly: root.locked
        validator: root.whole ? wholeNumber : null
        onTextEdited: root.model.edit(text)
        Component.onCompleted: root.show()
        Keys.onPressed: event => root.takeKey(event)
    }

    RegularExpressionValidator {
        id: wholeNumber

        regularExpression: /[1-9][0-9]{0,4}/
    }

    Connections {
        target: root.model

        function onChanged() {
            root.show();
        }
    }
}
