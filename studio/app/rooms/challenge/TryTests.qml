pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The answers kept beside the challenge: what each must give, and what it gives now.
ColumnLayout {
    id: root

    required property ChallengeFacts facts

    property int current: 0

    // The columns of the table.
    readonly property int answerWidth: Math.round(width * 0.32)
    readonly property int expectedWidth: Theme.spaceXxxl * 2 + Theme.spaceXl
    readonly property int obtainedWidth: Theme.spaceXxxl * 2

    spacing: Theme.spaceS

    AnswerTestList {
        id: tests

        challenge: root.facts.challenge
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        Label {
            text: qsTr("Answer tests")
            font: Theme.weighted(Theme.smallFont, Font.DemiBold)
        }

        SmallText {
            Layout.fillWidth: true
            text: qsTr("played at each check, here and in integration")
        }

        Badge {
            visible: tests.passCount > 0
            text: qsTr("%n pass(es)", "", tests.passCount)
            tone: "success"
        }

        Badge {
            visible: tests.failCount > 0
            text: qsTr("%n fail(s)", "", tests.failCount)
            tone: "error"
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + 2 * Theme.strokeHairline
        color: Theme.surface
        border.color: Theme.border
        radius: Theme.radiusL

        Column {
            id: column

            x: Theme.strokeHairline
            y: Theme.strokeHairline
            width: parent.width - 2 * Theme.strokeHairline

            RowLayout {
                width: parent.width
                height: Theme.rowTable
                visible: tests.count > 0
                spacing: Theme.spaceL

                CaptionText {
                    Layout.leftMargin: Theme.spaceL
                    Layout.preferredWidth: root.answerWidth
                    text: qsTr("Answer")
                }

                CaptionText {
                    Layout.preferredWidth: root.expectedWidth
                    text: qsTr("Expected")
                }

                CaptionText {
                    Layout.preferredWidth: root.obtainedWidth
                    text: qsTr("Obtained")
                }

                CaptionText {
                    Layout.fillWidth: true
                    text: qsTr("Why")
                }
            }

            Repeater {
                id: rows

                model: tests

                delegate: TryTestRow {
                    width: column.width
                    mono: root.facts.answeredBy !== "choices"
                    answerWidth: root.answerWidth
                    expectedWidth: root.expectedWidth
                    obtainedWidth: root.obtainedWidth
                    current: index === root.current
                    onRemovalRequested: tests.remove(index)
                    onExpectationChosen: word => tests.expect(index, word)
                    onEntered: root.current = index
                    onStepped: by => {
                        const item = rows.itemAt(index + by);
                        if (item)
                            item.takeFocus();
                    }
                }
            }

            EmptyState {
                width: parent.width
                visible: tests.count === 0
                iconName: "check"
                title: qsTr("No answer test yet")
                text: qsTr("Try a right answer and a wrong one, then keep each as a test: the check will play them for ever.")
            }
        }
    }
}
