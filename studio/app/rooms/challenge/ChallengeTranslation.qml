pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The texts of a challenge in another locale, each beside its source. Writing one makes the locale's file.
ScrollColumn {
    id: root

    required property ChallengeFacts facts
    required property string locale

    readonly property var present: facts.present
    readonly property bool isStarted: instruction.model.exists

    function focusField(path: string): bool {
        Qt.callLater(enter, path); // qmllint disable type
        return true;
    }

    function enter(path: string) {
        const field = find(contentItem, path);
        if (field)
            field.takeFocus(path);
    }

    function find(item: var, path: string): var {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible)
                continue;
            if (child.path && child.takeFocus && (path === child.path || path.startsWith(child.path + "[") || path.startsWith(child.path + ".")))
                return child;
            const found = find(child, path);
            if (found)
                return found;
        }
        return null;
    }

    objectName: "challenge-translation"
    measure: 2 * Theme.columnMeasureMax

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceL

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.spaceM

            Badge {
                text: root.facts.sourceLocale
                mono: true
            }

            SmallText {
                Layout.fillWidth: true
                text: qsTr("source, read only")
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.spaceM

            Badge {
                text: root.locale
                mono: true
                tone: "accent"
            }

            SmallText {
                Layout.fillWidth: true
                text: root.isStarted ? "" : qsTr("not translated yet: write to begin")
            }

            EntityField {
                id: status

                entity: root.facts.challenge
                path: "status"
                locale: root.locale
            }

            ComboBox {
                objectName: "challenge-translation-status-combo"
                visible: root.isStarted
                label: qsTr("Status of the translation")
                compact: true
                textRole: "label"
                valueRole: "value"
                model: root.facts.localizedStatuses
                currentIndex: Math.max(0, Array.from(root.facts.localizedStatuses).findIndex(one => one.value === (status.value ?? "paused")))
                onActivated: index => status.edit(root.facts.localizedStatuses[index].value)
            }
        }
    }

    TranslationPair {
        id: instruction

        facts: root.facts
        path: "instruction"
        locale: root.locale
        markdown: true
    }

    TranslationPair {
        facts: root.facts
        path: "alternativeInstruction"
        locale: root.locale
        markdown: true
        visible: root.present.includes(path)
    }

    ChoiceList {
        id: choices

        challenge: root.facts.challenge
        locale: root.locale
    }

    Repeater {
        model: root.facts.answeredBy === "choices" ? choices : null

        delegate: TranslationPair {
            required property int index
            required property string key
            required property string choiceText
            required property bool correct

            facts: root.facts
            path: "choices[" + key + "]"
            locale: root.locale
            label: correct ? qsTr("Choice %1, right").arg(index + 1) : qsTr("Choice %1").arg(index + 1)
            sourceText: choiceText
            minimumLines: 1
        }
    }

    TranslationPair {
        facts: root.facts
        path: "proposals"
        locale: root.locale
        mono: true
        visible: root.present.includes(path)
    }

    AnswersEditor {
        facts: root.facts
        locale: root.locale
        visible: root.isStarted && root.facts.answeredBy.length > 0 && root.facts.answeredBy !== "choices"
    }

    TranslationPair {
        facts: root.facts
        path: "solutionToDisplay"
        locale: root.locale
        minimumLines: 1
        visible: root.present.includes(path)
    }

    TranslationPair {
        facts: root.facts
        path: "illustration.alt"
        locale: root.locale
        minimumLines: 1
        visible: root.present.includes("illustration")
    }

    TranslationPair {
        facts: root.facts
        path: "embed.title"
        locale: root.locale
        minimumLines: 1
        visible: root.present.includes("embed")
    }
}
