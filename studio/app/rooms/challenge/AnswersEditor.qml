pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The accepted answers: one list for a QROC, one for each field of a QROCM-ind, one for each group of a QROCM-dep. In a
// locale those of the source stand until it gets its own.
ChallengeField {
    id: root

    readonly property bool grouped: lists.answeredBy === "groups"

    function takeFocus(part: string) {
        const name = part.match(/^\w+\[(.*?)\]/);
        const row = name ? Math.max(0, lists.indexOf(name[1])) : 0;
        const item = rows.itemAt(row);
        if (item)
            item.takeFocus();
    }

    path: facts.answeredBy === "groups" ? "answerGroups" : "answers"
    actions: Button {
        objectName: "challenge-answers-source-button"
        visible: root.locale.length > 0 && lists.isOwn && lists.count > 0
        height: Theme.bodyLine
        compact: true
        link: true
        text: qsTr("Take those of the source")
        onClicked: lists.takeSource()
    }

    AnswerLists {
        id: lists

        challenge: root.facts.challenge
        locale: root.locale
    }

    // Not a ColumnLayout: one whose items are all hidden when it is made does not hear of those that come (Qt 6.4).
    Column {
        id: parts

        Layout.fillWidth: true
        spacing: Theme.spaceS

        SmallText {
            width: parts.width
            visible: root.locale.length > 0 && !lists.isOwn
            text: qsTr("Those of the source. They become the locale’s own when one is added or removed here.")
            wrapMode: Text.Wrap
        }

        SmallText {
            width: parts.width
            visible: lists.answeredBy === "fields" && lists.count === 0
            text: qsTr("Write the answer fields above: each gets its list of answers here.")
            wrapMode: Text.Wrap
        }

        Repeater {
            id: rows

            model: lists

            delegate: AnswerListRow {
                width: parts.width
                answeredBy: lists.answeredBy
                fieldLabel: root.label
                onAdded: text => lists.add(index, text)
                onRemoved: position => lists.remove(index, position)
                onRenamed: name => lists.renameGroup(index, name)
                onRemovalRequested: lists.removeGroup(index)
            }
        }

        Button {
            objectName: "challenge-answers-add-group-button"
            visible: root.grouped && root.locale.length === 0
            compact: true
            iconName: "add"
            text: qsTr("Add a group")
            onClicked: {
                lists.addGroup();
                Qt.callLater(() => rows.itemAt(rows.count - 1).takeFocus()); // qmllint disable type
            }
        }
    }
}
