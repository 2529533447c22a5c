pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A question as its learner sees it, on paper that stays light. Nothing here answers: it is a picture of the screen.
Rectangle {
    id: root

    required property QuestionPreview question

    // How much smaller the screen is shown: thin lines are drawn thicker, or they would vanish.
    property real fit: 1

    readonly property int line: Math.max(Theme.strokeHairline, Math.round(Theme.strokeHairline / fit))
    readonly property ColorSet paper: Theme.paper
    readonly property string style: "<style>p{margin-top:0;margin-bottom:8px} li{margin-bottom:4px} a{color:" + paper.accentText + "} code,pre{font-family:'" + Theme.monoFamily + "';font-size:13px} blockquote{margin-left:12px;color:" + paper.muted + "}</style>"

    implicitHeight: column.implicitHeight + 2 * Theme.spaceXl
    color: paper.surface
    border.color: paper.border
    border.width: line
    radius: Theme.radiusXl
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("The learner’s screen")

    ColumnLayout {
        id: column

        x: Theme.spaceXl
        y: Theme.spaceXl
        width: parent.width - 2 * Theme.spaceXl
        spacing: Theme.spaceM

        Row {
            visible: root.question.timer > 0
            spacing: Theme.spaceXs

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                iconName: "timer"
                size: Theme.iconSmall
                color: root.paper.muted
            }

            Text {
                text: qsTr("%1 s to answer").arg(root.question.timer)
                font: Theme.smallFont
                color: root.paper.muted
            }
        }

        LearnerText {
            html: root.style + root.question.instructionHtml
            visible: root.question.instructionHtml.length > 0
        }

        Text {
            Layout.fillWidth: true
            visible: root.question.instructionHtml.length === 0
            text: root.question.isTranslated ? qsTr("No instruction yet") : qsTr("Not translated into this locale")
            font: Theme.learnerFont
            color: root.paper.muted
            wrapMode: Text.Wrap
        }

        SmallText {
            visible: root.question.type === "QCM"
            text: qsTr("Several answers are possible.")
            color: root.paper.muted
        }

        Rectangle {
            Layout.fillWidth: true
            visible: root.question.alternativeHtml.length > 0
            implicitHeight: alternative.implicitHeight + 2 * Theme.spaceM
            color: root.paper.raised
            border.color: root.paper.border
            border.width: root.line
            radius: Theme.radiusL

            Row {
                id: alternative

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.spaceM
                spacing: Theme.spaceS

                Icon {
                    iconName: "accessibility"
                    size: Theme.iconSmall
                    color: root.paper.muted
                }

                Text {
                    text: qsTr("Text alternative")
                    font: Theme.smallFont
                    color: root.paper.accentText
                }
            }
        }

        Image {
            Layout.fillWidth: true
            Layout.preferredHeight: visible && implicitWidth > 0 ? Math.min(implicitHeight, width * implicitHeight / implicitWidth) : 0
            visible: root.question.illustrationUrl.length > 0
            source: root.question.illustrationUrl
            sourceSize.width: column.width
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: root.question.illustrationAlt
        }

        RowStack {
            spacing: Theme.spaceM

            Repeater {
                model: root.question.files

                delegate: Row {
                    id: download

                    required property string modelData

                    spacing: Theme.spaceS

                    Icon {
                        iconName: "file"
                        size: Theme.iconSmall
                        color: root.paper.accentText
                    }

                    Text {
                        text: download.modelData
                        textFormat: Text.PlainText
                        font: Theme.smallFont
                        color: root.paper.accentText
                    }
                }
            }
        }

        RowStack {
            spacing: Theme.spaceM

            Repeater {
                model: root.question.choices

                delegate: LearnerChoice {
                    required property var modelData

                    width: parent?.width ?? 0
                    single: root.question.type === "QCU"
                    html: modelData.html
                    paper: root.paper
                    line: root.line
                    style: root.style
                }
            }
        }

        RowStack {
            spacing: Theme.spaceM

            Repeater {
                model: root.question.pieces

                delegate: LearnerPiece {
                    required property var modelData

                    width: parent?.width ?? 0
                    piece: modelData
                    paper: root.paper
                    line: root.line
                    style: root.style
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceS
            spacing: Theme.spaceM

            LearnerButton {
                text: qsTr("I skip")
                paper: root.paper
                line: root.line
            }

            LearnerButton {
                Layout.fillWidth: true
                text: qsTr("I confirm")
                primary: true
                paper: root.paper
                line: root.line
            }
        }
    }
}
