pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The form of a challenge in its own locale. Parts its type does not use are absent; optional ones show when they hold
// something or were added.
ScrollColumn {
    id: root

    required property ChallengeFacts facts
    required property ChallengeFiles files

    // Optional parts the author asked for, which are still empty.
    property var added: []
    property bool unfolded: false
    readonly property var present: facts.present

    readonly property var optionalParts: [
        {
            path: "alternativeInstruction",
            iconName: "accessibility",
            item: alternativeField
        },
        {
            path: "illustration",
            iconName: "image",
            item: illustrationPart
        },
        {
            path: "attachments",
            iconName: "file",
            item: attachmentsPart
        },
        {
            path: "embed",
            iconName: "type-embed",
            item: embedPart
        }
    ]

    signal filesRequested

    function shows(path: string): bool {
        return present.includes(path) || added.includes(path);
    }

    function addPart(path: string) {
        added = added.concat([path]);
        Qt.callLater(enter, path); // qmllint disable type
    }

    // Focuses the field a path leads to, adding or unfolding what hides it; false when this form has none.
    function focusField(path: string): bool {
        const name = path.match(/^\w*/)[0];
        if (optionalParts.some(part => part.path === name) && !shows(name))
            added = added.concat([name]);
        if (!find(contentItem, path))
            unfolded = true;
        Qt.callLater(enter, path); // qmllint disable type
        return true;
    }

    function enter(path: string) {
        const field = find(contentItem, path);
        if (field)
            field.takeFocus(path);
    }

    // The shown field whose path is the longest beginning of this one.
    function find(item: var, path: string): var {
        let best = null;
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible)
                continue;
            const own = child.path && child.takeFocus ? String(child.path) : "";
            const fits = own.length > 0 && (path === own || path.startsWith(own + "[") || path.startsWith(own + ".") || own.startsWith(path + "."));
            const found = find(child, path) ?? (fits ? child : null);
            if (found && (!best || found.path.length > best.path.length))
                best = found;
        }
        return best;
    }

    objectName: "challenge-form"

    Connections {
        target: root.facts

        function onChallengeChanged() {
            root.added = [];
            root.contentY = 0;
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: root.facts.isAlternative && root.facts.prototype.length > 0
        severity: "info"
        iconName: "lock"
        text: qsTr("An alternative takes its type and what goes with it from its prototype: those fields carry a lock.")

        Button {
            objectName: "challenge-open-prototype-button"
            compact: true
            link: true
            text: qsTr("Open the prototype")
            onClicked: Navigation.open(root.facts.prototype)
        }
    }

    ChallengeProse {
        facts: root.facts
        path: "instruction"
        markdown: true
    }

    ChallengeProse {
        id: alternativeField

        facts: root.facts
        path: "alternativeInstruction"
        visible: root.shows("alternativeInstruction")
        markdown: true
    }

    ChallengeWord {
        facts: root.facts
        path: "type"
        visible: root.facts.answeredBy.length === 0
        Layout.maximumWidth: Theme.columnInspector
    }

    ChoiceEditor {
        facts: root.facts
        visible: root.facts.answeredBy === "choices"
    }

    ChallengeAnswerParts {
        Layout.fillWidth: true
        facts: root.facts
        visible: root.facts.answeredBy.length > 0 && root.facts.answeredBy !== "choices"
    }

    RawTexts {
        Layout.fillWidth: true
        facts: root.facts
        visible: root.present.includes("proposalsText") || root.present.includes("solutionText")
    }

    IllustrationPart {
        id: illustrationPart

        Layout.fillWidth: true
        facts: root.facts
        files: root.files
        visible: root.shows("illustration")
        onRemoved: root.added = root.added.filter(path => path !== "illustration")
    }

    AttachmentsPart {
        id: attachmentsPart

        Layout.fillWidth: true
        facts: root.facts
        files: root.files
        visible: root.shows("attachments")
        onFilesRequested: root.filesRequested()
    }

    EmbedPart {
        id: embedPart

        Layout.fillWidth: true
        facts: root.facts
        visible: root.shows("embed")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 4
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceL

        ChallengeWord {
            Layout.columnSpan: 2
            Layout.preferredWidth: 2
            facts: root.facts
            path: "pedagogy"
        }

        ChallengeLine {
            Layout.preferredWidth: 1
            facts: root.facts
            path: "timer"
            iconName: "timer"
            suffix: qsTr("s")
            placeholder: qsTr("None")
            whole: true
        }

        ChallengeChips {
            Layout.preferredWidth: 1
            facts: root.facts
            path: "locales"
            mono: true
            placeholder: qsTr("fr, en…")
        }

        ChallengeWords {
            Layout.columnSpan: 4
            facts: root.facts
            path: "responsive"
            icons: ({
                    tablet: "tablet",
                    smartphone: "phone",
                    none: "desktop"
                })
        }
    }

    Row {
        spacing: Theme.spaceM

        Button {
            id: addButton

            objectName: "challenge-add-part-button"
            visible: root.optionalParts.some(part => !root.shows(part.path))
            opensMenu: true
            iconName: "add"
            text: qsTr("Add")
            onClicked: addMenu.popup(addButton, 0, height + Theme.spaceXxs)

            Menu {
                id: addMenu

                Instantiator {
                    model: root.optionalParts.filter(part => !root.shows(part.path))
                    onObjectAdded: (index, object) => addMenu.insertItem(index, object)
                    onObjectRemoved: (index, object) => addMenu.removeItem(object)

                    delegate: MenuItem {
                        required property var modelData

                        text: modelData.item.label
                        iconName: modelData.iconName
                        onTriggered: root.addPart(modelData.path)
                    }
                }
            }
        }

        Button {
            objectName: "challenge-more-fields-button"
            borderless: true
            iconName: root.unfolded ? "chevron-down" : "chevron-right"
            text: root.unfolded ? qsTr("Fewer fields") : qsTr("More fields")
            onClicked: root.unfolded = !root.unfolded
        }
    }

    ChallengeMoreFields {
        Layout.fillWidth: true
        facts: root.unfolded ? root.facts : resting
        visible: root.unfolded
    }

    // Stands in for the challenge while its further fields are folded, so that they follow nothing.
    ChallengeFacts {
        id: resting
    }
}
