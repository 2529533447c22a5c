pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One step of a judgement: its name and why it is on or off, what it made of the answer, what it touched.
ColumnLayout {
    id: root

    required property var step

    property string heading: ""

    readonly property bool compares: ["t3", "equality", "choices", "number"].includes(step.kind)
    readonly property string before: compares ? step.answerAfter : step.answerBefore
    readonly property string after: compares ? step.solutionAfter : step.answerAfter
    readonly property bool same: before === after
    readonly property var titles: ({
            prepare: qsTr("Preparation"),
            t1: qsTr("Spaces, case and accents"),
            t2: qsTr("Punctuation"),
            t3: qsTr("Edit distance"),
            equality: qsTr("Equality"),
            number: qsTr("Numbers"),
            choices: qsTr("Choices")
        })
    readonly property var badges: ({
            prepare: "0",
            t1: "t1",
            t2: "t2",
            t3: "t3",
            equality: "=",
            number: "123",
            choices: "1,2"
        })
    readonly property bool measured: step.ratio !== undefined

    // The two texts with what is in one and not in the other marked; blanks that were touched show as a dot.
    function marked(text: string, other: string, isBefore: bool): string {
        const a = isBefore ? text : other;
        const b = isBefore ? other : text;
        if (a.length > 120 || b.length > 120)
            return Words.escaped(text);
        const kept = common(a, b)[isBefore ? 0 : 1];
        const fill = isBefore ? Theme.diffRemovedWord : Theme.diffAddedWord;
        let html = "";
        for (let i = 0; i < text.length; ++i) {
            const sign = Words.escaped(text[i] === " " || text[i] === "\u00a0" || text[i] === "\u202f" ? (kept[i] ? "\u00a0" : "·") : text[i]);
            html += kept[i] ? sign : "<span style=\"background-color:" + fill + "\">" + sign + "</span>";
        }
        return html.length > 0 ? html : "<i>" + qsTr("nothing") + "</i>";
    }

    // Which signs of both texts belong to their longest common part.
    function common(a: string, b: string): var {
        const lengths = [];
        for (let i = a.length; i >= 0; --i) {
            lengths[i] = [];
            for (let j = b.length; j >= 0; --j)
                lengths[i][j] = i === a.length || j === b.length ? 0 : a[i] === b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
        }
        const keptA = [];
        const keptB = [];
        for (let i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] === b[j]) {
                keptA[i++] = true;
                keptB[j++] = true;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                ++i;
            } else {
                ++j;
            }
        }
        return [keptA, keptB];
    }

    spacing: 0
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([titles[step.kind], step.enabled ? "" : qsTr("off"), before, after, step.why])

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.rowTree
        visible: root.heading.length > 0
        color: Theme.raised

        Hairline {
            width: parent.width
        }

        MonoText {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.spaceL
            text: root.heading
        }
    }

    Hairline {
        Layout.fillWidth: true
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceL
        Layout.rightMargin: Theme.spaceL
        Layout.topMargin: Theme.spaceS
        Layout.bottomMargin: Theme.spaceS
        spacing: Theme.spaceM + Theme.spaceXxs

        Badge {
            Layout.preferredWidth: Theme.rowChoice
            text: root.badges[root.step.kind] ?? ""
            mono: true
            tone: root.step.enabled ? "accent" : "neutral"
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.titles[root.step.kind] ?? root.step.kind
                font: Theme.weighted(Theme.smallFont, Font.DemiBold)
                color: root.step.enabled ? Theme.text : Theme.muted
            }

            CaptionText {
                Layout.fillWidth: true
                text: root.step.enabled ? root.step.why : qsTr("off: %1").arg(root.step.why)
                font: Theme.weighted(Theme.captionFont, Font.Normal)
                wrapMode: Text.Wrap
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            spacing: Theme.spaceS
            opacity: root.step.enabled ? 1 : 0.6

            TryBox {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                html: root.marked(root.before, root.after, true)
            }

            Icon {
                visible: !root.same
                iconName: "chevron-right"
                size: Theme.iconSmall
            }

            TryBox {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                visible: !root.same
                html: root.marked(root.after, root.before, false)
            }

            SmallText {
                visible: root.same && !root.measured
                text: root.compares ? qsTr("equal") : qsTr("unchanged")
            }

            Item {
                Layout.fillWidth: true
                Layout.minimumWidth: 0
            }
        }

        TryDistance {
            Layout.preferredWidth: Theme.columnTreeMin / 2 + Theme.spaceXxxl
            visible: root.measured && root.step.enabled
            distance: root.step.distance ?? 0
            length: root.step.length ?? 0
            ratio: root.step.ratio ?? 0
        }
    }
}
