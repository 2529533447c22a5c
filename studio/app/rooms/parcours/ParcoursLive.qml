pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// What a parcours comes to, at every change: figures, difficulty, areas, devices, English, and its problems.
Rectangle {
    id: root

    required property ProfileBuilder builder

    readonly property real meanLevel: {
        let sum = 0;
        builder.byLevel.forEach((count, index) => sum += count * (index + 1));
        return builder.skillCount === 0 ? 0 : sum / builder.skillCount;
    }

    readonly property var devices: [
        {
            iconName: "desktop",
            share: 100,
            words: qsTr("on a computer")
        },
        {
            iconName: "tablet",
            share: builder.tabletShare,
            words: qsTr("on a tablet")
        },
        {
            iconName: "phone",
            share: builder.smartphoneShare,
            words: qsTr("on a phone")
        },
        {
            iconName: "globe",
            share: builder.englishShare,
            words: qsTr("in English")
        }
    ]

    color: Theme.surface

    function number(value: real, decimals: int): string {
        return (Language.code, Number(value).toLocaleString(Qt.locale(), "f", decimals));
    }

    function percent(share: int): string {
        return qsTr("%1%").arg(share);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PanelHead {
            Layout.fillWidth: true
            title: qsTr("Live")
        }

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "parcours-live"
            padding: 0
            measure: width
            spacing: 0

            ParcoursSection {
                title: ""

                GridLayout {
                    Layout.fillWidth: true
                    columns: 3
                    columnSpacing: Theme.spaceM
                    rowSpacing: Theme.spaceL

                    ParcoursFigure {
                        figure: root.number(root.builder.skillCount, 0)
                        word: qsTr("skills")
                    }

                    ParcoursFigure {
                        figure: root.number(root.builder.challengeCount, 0)
                        word: qsTr("challenges")
                    }

                    ParcoursFigure {
                        figure: root.builder.skillCount === 0 ? "–" : root.number(root.meanLevel, 1)
                        word: qsTr("mean level")
                    }

                    ParcoursFigure {
                        figure: root.number(root.builder.chosenTubes, 0)
                        word: qsTr("tubes")
                    }

                    ParcoursFigure {
                        figure: root.number(root.builder.competenceCount, 0)
                        word: qsTr("competences")
                    }

                    ParcoursFigure {
                        figure: root.builder.skillCount === 0 ? "–" : root.number(root.builder.challengeCount / root.builder.skillCount, 1)
                        word: qsTr("per skill")
                    }
                }
            }

            ParcoursSection {
                title: qsTr("Difficulty")
                detail: qsTr("skills by level")

                ParcoursDifficulty {
                    Layout.fillWidth: true
                    levels: root.builder.levelParts
                }
            }

            ParcoursSection {
                title: qsTr("Share of the areas")
                detail: qsTr("of %n skill(s)", "", root.builder.skillCount)
                visible: root.builder.skillCount > 0

                Row {
                    id: shares

                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.spaceM
                    spacing: Theme.spaceXxs

                    Repeater {
                        model: root.builder.byArea

                        delegate: Rectangle {
                            required property var modelData

                            width: Math.max(Theme.spaceXxs, Math.floor((shares.width - (root.builder.byArea.length - 1) * shares.spacing) * modelData.count / Math.max(1, root.builder.skillCount)))
                            height: Theme.spaceM
                            radius: Theme.strokeFocus
                            color: Theme.area(modelData.color).solid
                        }
                    }
                }

                Column {
                    id: areas

                    Layout.fillWidth: true
                    spacing: Theme.spaceXxs

                    Repeater {
                        model: root.builder.byArea

                        delegate: RowLayout {
                            id: areaRow

                            required property var modelData

                            width: areas.width
                            spacing: Theme.spaceM
                            Accessible.role: Accessible.StaticText
                            Accessible.name: modelData.name + ", " + share.text

                            Swatch {
                                area: areaRow.modelData.color
                            }

                            Label {
                                Layout.fillWidth: true
                                text: areaRow.modelData.name
                                font: Theme.smallFont
                                Accessible.ignored: true
                            }

                            SmallText {
                                id: share

                                text: root.percent(areaRow.modelData.share)
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }

            ParcoursSection {
                title: qsTr("Playable")
                detail: qsTr("share of the skills")
                visible: root.builder.skillCount > 0

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceL

                    Repeater {
                        model: root.devices.length

                        delegate: Item {
                            id: device

                            required property int index

                            readonly property var modelData: root.devices[index]

                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            implicitHeight: Theme.bodyLine
                            Accessible.role: Accessible.StaticText
                            Accessible.name: root.percent(modelData.share) + " " + modelData.words

                            Row {
                                spacing: Theme.spaceXs

                                Icon {
                                    anchors.verticalCenter: parent.verticalCenter
                                    iconName: device.modelData.iconName
                                    color: device.modelData.share < 90 ? Theme.warning : Theme.muted
                                }

                                Text {
                                    anchors.verticalCenter: parent.verticalCenter
                                    text: root.percent(device.modelData.share)
                                    textFormat: Text.PlainText
                                    font: Theme.smallFont
                                    color: device.modelData.share < 90 ? Theme.warning : Theme.text
                                    Accessible.ignored: true
                                }
                            }

                            HoverHandler {
                                id: hover
                            }

                            HelpTip {
                                shown: hover.hovered
                                text: root.percent(device.modelData.share) + " " + device.modelData.words
                            }
                        }
                    }
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.margins: Theme.spaceL + Theme.spaceXxs
                spacing: Theme.spaceM

                Column {
                    id: problemColumn

                    Layout.fillWidth: true
                    spacing: Theme.spaceM
                    visible: problems.count > 0

                    Repeater {
                        model: ProblemList {
                            id: problems

                            entities: root.builder.profile === "" ? ["-"] : [root.builder.profile]
                        }

                        delegate: ParcoursProblem {
                            width: problemColumn.width
                            onFixed: problems.fix(index)
                        }
                    }
                }

                RowLayout {
                    visible: problems.count === 0
                    spacing: Theme.spaceS

                    Icon {
                        iconName: "status-validated"
                        size: Theme.iconSmall
                        color: Theme.success
                    }

                    SmallText {
                        Layout.fillWidth: true
                        text: qsTr("No problem found in this parcours")
                        color: Theme.success
                    }
                }
            }
        }
    }
}
