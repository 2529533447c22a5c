pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// One step of a judgement: its name and why it is on or off, what it made of the answer, what it touched.
Item {
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

    implicitHeight: head.height + body.height
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([titles[step.kind], step.enabled ? "" : qsTr("off"), before, after, step.why])

    Rectangle {
        id: head

        width: parent.width
        height: root.heading.length > 0 ? Theme.rowTree : 0
        visible: height > 0
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

    // Laid out by hand: every part wraps, and its height follows the width it is given.
    Item {
        id: body

        readonly property int gap: Theme.spaceL

        anchors.top: head.bottom
        width: parent.width
        height: Math.max(words.height, boxes.height, distance.visible ? distance.height : 0) + 2 * Theme.spaceM

        Hairline {
            width: parent.width
        }

        Badge {
            id: badge

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.spaceL
            width: Theme.rowChoice
            text: root.badges[root.step.kind] ?? ""
            mono: true
            tone: root.step.enabled ? "accent" : "neutral"
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: badge.x + badge.width + body.gap
            width: Math.round(parent.width * 0.36)

            Label {
                width: parent.width
                text: root.titles[root.step.kind] ?? root.step.kind
                font: Theme.weighted(Theme.smallFont, Font.DemiBold)
                color: root.step.enabled ? Theme.text : Theme.muted
                Accessible.ignored: true
            }

            CaptionText {
                width: parent.width
                text: root.step.enabled ? root.step.why : qsTr("Off. %1").arg(root.step.why)
                font: Theme.weighted(Theme.captionFont, Font.Normal)
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        Flow {
            id: boxes

            anchors.verticalCenter: parent.verticalCenter
            x: words.x + words.width + body.gap
            width: outcome.x - x - body.gap
            spacing: Theme.spaceS

            TryBox {
                room: boxes.width
                dimmed: !root.step.enabled
                html: root.marked(root.before, root.after, true)
            }

            Icon {
                height: Theme.monoLine + Theme.spaceXs
                visible: !root.same && !root.compares
                iconName: "chevron-right"
                size: Theme.iconSmall
                fillMode: Image.Pad
            }

            SmallText {
                height: Theme.monoLine + Theme.spaceXs
                visible: !root.same && root.compares
                text: "≠"
                Accessible.ignored: true
            }

            TryBox {
                room: boxes.width
                dimmed: !root.step.enabled
                visible: !root.same
                html: root.marked(root.after, root.before, false)
            }
        }

        Item {
            id: outcome

            anchors.verticalCenter: parent.verticalCenter
            x: parent.width - width - body.gap
            width: root.measured && root.step.enabled ? Theme.columnTreeMin / 2 + Theme.spaceXxl : Math.ceil(outcomeWords.implicitWidth)
            height: distance.visible ? distance.height : outcomeWords.height

            SmallText {
                id: outcomeWords

                anchors.right: parent.right
                text: !root.step.enabled || root.measured ? "" : root.compares ? (root.same ? qsTr("equal") : qsTr("different")) : root.same ? qsTr("unchanged") : ""
                Accessible.ignored: true
            }

            TryDistance {
                id: distance

                width: parent.width
                visible: root.measured && root.step.enabled
                distance: root.step.distance ?? 0
                length: root.step.length ?? 0
                ratio: root.step.ratio ?? 0
            }
        }
    }
}
