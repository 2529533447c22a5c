pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One answer test. Arrows move between rows, Delete removes.
Rectangle {
    id: root

    required property int index
    required property string answerText
    required property string locale
    required property string expected
    required property string obtained
    required property bool agrees
    required property string why

    property bool current: false
    property bool mono: true
    property int answerWidth: 0
    property int expectedWidth: 0
    property int obtainedWidth: 0

    readonly property var words: ({
            ok: qsTr("right"),
            ko: qsTr("wrong"),
            aband: qsTr("skipped"),
            unimplemented: qsTr("unknown"),
            error: qsTr("error")
        })

    signal entered
    signal stepped(int by)
    signal removalRequested
    signal expectationChosen(string word)

    function takeFocus() {
        forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Math.max(Theme.rowTable, row.implicitHeight + Theme.spaceS)
    color: agrees ? "transparent" : Theme.tone("error").fill
    activeFocusOnTab: current || activeFocus
    onActiveFocusChanged: if (activeFocus)
        entered()
    Keys.onUpPressed: stepped(-1)
    Keys.onDownPressed: stepped(1)
    Keys.onDeletePressed: removalRequested()
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([answerText, qsTr("expected: %1").arg(words[expected]), qsTr("obtained: %1").arg(words[obtained]), why])
    Accessible.focusable: true

    Hairline {
        width: parent.width
    }

    FocusRing {
        shown: root.activeFocus
        inside: true
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        spacing: Theme.spaceL

        Label {
            Layout.preferredWidth: root.answerWidth
            font: root.mono ? Theme.monoFont : Theme.smallFont
            line: root.mono ? Theme.monoLine : Theme.smallLine
            text: (root.locale.length > 0 ? "[" + root.locale + "] " : "") + root.answerText
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        ComboBox {
            Layout.preferredWidth: root.expectedWidth
            objectName: "challenge-test-" + root.index + "-expected-combo"
            compact: true
            focusPolicy: root.current ? Qt.StrongFocus : Qt.ClickFocus
            label: qsTr("Expected of %1").arg(root.answerText)
            model: [root.words.ok, root.words.ko]
            currentIndex: root.expected === "ok" ? 0 : 1
            onActivated: index => root.expectationChosen(index === 0 ? "ok" : "ko")
        }

        Label {
            Layout.preferredWidth: root.obtainedWidth
            text: root.words[root.obtained] ?? root.obtained
            font: Theme.weighted(Theme.smallFont, root.agrees ? Font.Normal : Font.DemiBold)
            color: !root.agrees ? Theme.error : root.obtained === "ok" ? Theme.success : Theme.text
            Accessible.ignored: true
        }

        SmallText {
            Layout.fillWidth: true
            text: root.why
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Button {
            objectName: "challenge-test-" + root.index + "-remove-button"
            borderless: true
            compact: true
            iconName: "remove"
            focusPolicy: root.current ? Qt.StrongFocus : Qt.ClickFocus
            help: qsTr("Remove this test")
            onClicked: root.removalRequested()
        }
    }
}
