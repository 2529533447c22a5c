pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The learner's screen beside the form: at the width of a phone, a tablet or a desktop, in each locale.
Rectangle {
    id: root

    required property QuestionPreview question
    required property string locale

    property int device: 0
    property bool canTry: true

    readonly property var widths: [Theme.columnPreviewPhone, Theme.columnPreviewTablet, Theme.columnPreviewDesktop]
    readonly property int paperWidth: widths[device]
    readonly property real fit: Math.min(1, (scroll.width - 2 * Theme.spaceL) / paperWidth)

    signal localeActivated(string locale)
    signal tryRequested

    color: Theme.window
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Preview")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PanelHead {
            Layout.fillWidth: true
            implicitHeight: Theme.barTabs
            title: qsTr("Preview")

            SegmentedControl {
                objectName: "challenge-preview-device"
                compact: true
                label: qsTr("Width of the screen")
                currentIndex: root.device
                options: [
                    {
                        iconName: "phone",
                        help: qsTr("Phone, %1 px").arg(root.widths[0])
                    },
                    {
                        iconName: "tablet",
                        help: qsTr("Tablet, %1 px").arg(root.widths[1])
                    },
                    {
                        iconName: "desktop",
                        help: qsTr("Computer, %1 px").arg(root.widths[2])
                    }
                ]
                onActivated: index => root.device = index
            }

            ChallengeLocales {
                objectName: "challenge-preview-locale"
                question: root.question
                locale: root.locale
                onLocaleActivated: locale => root.localeActivated(locale)
            }
        }

        Flickable {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "challenge-preview-scroll"
            contentHeight: sheet.height + caption.height + 3 * Theme.spaceM + Theme.spaceXs
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: ScrollBar {}

            Item {
                id: sheet

                x: Math.round((scroll.width - width) / 2)
                y: Theme.spaceM
                width: Math.round(root.paperWidth * root.fit)
                height: Math.round(learner.height * root.fit)

                LearnerQuestion {
                    id: learner

                    width: root.paperWidth
                    height: implicitHeight
                    scale: root.fit
                    transformOrigin: Item.TopLeft
                    fit: root.fit
                    question: root.question
                }
            }

            RowLayout {
                id: caption

                anchors.top: sheet.bottom
                anchors.topMargin: Theme.spaceM
                x: Theme.spaceL
                width: scroll.width - 2 * x
                spacing: Theme.spaceS

                Icon {
                    iconName: "preview"
                    size: Theme.iconSmall
                }

                SmallText {
                    Layout.fillWidth: true
                    text: {
                        const parts = [qsTr("%1 px").arg(root.paperWidth)];
                        if (root.fit < 1)
                            parts.push(qsTr("shown at %1%").arg(Math.round(root.fit * 100)));
                        if (!root.question.isTranslated)
                            parts.push(qsTr("not translated: the source is shown"));
                        if (root.question.isShuffled)
                            parts.push(qsTr("order drawn with seed %1").arg(root.question.seed));
                        return parts.join(" · ");
                    }
                }

                Button {
                    objectName: "challenge-preview-shuffle-button"
                    visible: root.question.isShuffled
                    compact: true
                    borderless: true
                    iconName: "redo"
                    help: qsTr("Draw another order")
                    onClicked: root.question.seed = root.question.seed % 99 + 1
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.barTop
            visible: root.canTry
            color: Theme.surface

            Hairline {
                width: parent.width
            }

            Button {
                anchors.verticalCenter: parent.verticalCenter
                x: Theme.spaceL
                objectName: "challenge-preview-try-button"
                iconName: "play"
                text: qsTr("Try")
                keys: "F5"
                help: qsTr("Answer as a learner and see the verdict")
                onClicked: root.tryRequested()
            }
        }
    }
}
