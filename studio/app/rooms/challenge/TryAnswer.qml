pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The answer that is tried: choices to tick, a text, or a text for each field.
ColumnLayout {
    id: root

    required property ChallengeFacts facts
    required property QuestionPreview question

    property var ticked: []

    readonly property bool hasChoices: facts.answeredBy === "choices"
    readonly property bool single: question.type === "QCU"
    readonly property var asked: Array.from(question.pieces).filter(piece => piece.kind !== "text")
    // A QROC without a field is answered in one all the same.
    readonly property var fields: hasChoices ? [] : facts.answeredBy === "text" || asked.length === 0 ? [
        {
            kind: asked.length > 0 ? asked[0].kind : "input",
            name: "",
            label: qsTr("Answer tried"),
            placeholder: asked.length > 0 ? asked[0].placeholder : "",
            options: asked.length > 0 ? asked[0].options : []
        }
    ] : asked

    signal submitted
    signal edited
    signal keepRequested

    function value(): var {
        if (hasChoices)
            return ticked;
        const answers = {};
        for (let i = 0; i < inputs.count; ++i)
            answers[fields[i].name] = inputs.itemAt(i).answer();
        return facts.answeredBy === "text" ? answers[""] : answers;
    }

    function tick(key: string, on: bool) {
        ticked = single ? (on ? [key] : []) : on ? ticked.concat([key]) : ticked.filter(one => one !== key);
        edited();
    }

    function takeFocus() {
        if (hasChoices)
            (boxes.itemAt(0) as TryChoice)?.takeFocus();
        else
            (inputs.itemAt(0) as TryField)?.takeFocus();
    }

    spacing: Theme.spaceM

    Connections {
        target: root.facts

        function onChallengeChanged() {
            root.ticked = [];
            for (let i = 0; i < inputs.count; ++i)
                inputs.itemAt(i).clear();
        }
    }

    FieldLabel {
        Layout.fillWidth: true
        visible: root.hasChoices
        text: qsTr("Answer tried")
    }

    RowStack {
        spacing: Theme.spaceM

        Repeater {
            id: boxes

            model: root.hasChoices ? root.question.choices : []

            delegate: TryChoice {
                required property var modelData
                required property int index

                width: parent?.width ?? 0
                objectName: "challenge-try-" + modelData.key + "-tick"
                html: modelData.html
                single: root.single
                ticked: root.ticked.includes(modelData.key)
                onToggled: on => root.tick(modelData.key, on)
                onSubmitted: root.submitted()
            }
        }
    }

    RowStack {
        spacing: Theme.spaceM

        Repeater {
            id: inputs

            model: root.fields

            delegate: TryField {
                required property var modelData
                required property int index

                width: parent?.width ?? 0
                piece: modelData
                onEdited: root.edited()
                onSubmitted: root.submitted()
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM + Theme.spaceXxs

        SmallText {
            Layout.fillWidth: true
            text: root.hasChoices ? "" : qsTr("Enter tries the answer as it stands, blanks included.")
        }

        Button {
            objectName: "challenge-try-keep-button"
            iconName: "add"
            text: qsTr("Make it a test")
            help: qsTr("Keep this answer, and what the engine says of it, beside the challenge")
            onClicked: root.keepRequested()
        }

        Button {
            objectName: "challenge-try-button"
            primary: true
            iconName: "play"
            text: qsTr("Try")
            onClicked: root.submitted()
        }
    }
}
