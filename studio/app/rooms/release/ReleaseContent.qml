pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// What a release would hold: items by collection and status, its files, and what stays at home.
Rectangle {
    id: root

    required property ReleaseRoom desk

    readonly property int itemsWidth: 2 * Theme.controlNormal + Theme.spaceM

    color: Theme.surface

    function number(value: real): string {
        return (Language.code, Number(value).toLocaleString(Qt.locale(), "f", 0));
    }

    function weight(bytes: real): string {
        const megabytes = bytes / 1000000;
        return (Language.code, megabytes >= 1 ? qsTr("%1 MB").arg(Number(megabytes).toLocaleString(Qt.locale(), "f", 1)) : qsTr("%1 kB").arg(Number(bytes / 1000).toLocaleString(Qt.locale(), "f", 0)));
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RoomBar {
            Layout.fillWidth: true
            title: qsTr("What the release holds")
            facts: qsTr("%1, %2").arg(qsTr("%n file(s)", "", root.desk.fileCount)).arg(root.weight(root.desk.size))
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.rowTable - Theme.spaceXxs
            color: Theme.raised

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.spaceL + Theme.spaceXxs
                anchors.rightMargin: Theme.spaceL + Theme.spaceXxs
                spacing: Theme.spaceL

                CaptionText {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    text: qsTr("Content")
                }

                CaptionText {
                    Layout.preferredWidth: root.itemsWidth
                    horizontalAlignment: Text.AlignRight
                    text: qsTr("Items")
                }

                CaptionText {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 5
                    text: qsTr("By status")
                }
            }

            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "release-content"
            padding: 0
            measure: width
            spacing: 0

            Column {
                id: countColumn

                Layout.fillWidth: true

                Repeater {
                    model: root.desk.counts

                    delegate: Item {
                        id: row

                        required property var modelData

                        readonly property bool empty: modelData.items === 0

                        width: countColumn.width
                        implicitHeight: Theme.rowTable
                        Accessible.role: Accessible.Row
                        Accessible.name: Words.listed([modelData.label, root.number(modelData.items), modelData.statuses])

                        RowLayout {
                            anchors.fill: parent
                            anchors.leftMargin: Theme.spaceL + Theme.spaceXxs
                            anchors.rightMargin: Theme.spaceL + Theme.spaceXxs
                            spacing: Theme.spaceL

                            Label {
                                Layout.fillWidth: true
                                Layout.preferredWidth: 2
                                text: row.modelData.label
                                font: Theme.weighted(Theme.smallFont, row.empty ? Font.Normal : Font.DemiBold)
                                color: row.empty ? Theme.muted : Theme.text
                                Accessible.ignored: true
                            }

                            Label {
                                Layout.preferredWidth: root.itemsWidth
                                horizontalAlignment: Text.AlignRight
                                text: root.number(row.modelData.items)
                                font: Theme.smallFont
                                color: row.empty ? Theme.muted : Theme.text
                                Accessible.ignored: true
                            }

                            SmallText {
                                Layout.fillWidth: true
                                Layout.preferredWidth: 5
                                text: row.modelData.statuses
                                Accessible.ignored: true
                            }
                        }

                        Hairline {
                            anchors.bottom: parent.bottom
                            width: parent.width
                        }
                    }
                }
            }

            PanelHead {
                Layout.fillWidth: true
                Layout.topMargin: Theme.spaceL
                title: qsTr("Left out")
                detail: root.desk.leftOut.length > 0 ? qsTr("this format has no place for them") : ""
            }

            Column {
                id: leftColumn

                Layout.fillWidth: true
                Layout.leftMargin: Theme.spaceL + Theme.spaceXxs
                Layout.rightMargin: Theme.spaceL + Theme.spaceXxs
                Layout.topMargin: Theme.spaceM
                spacing: Theme.spaceM
                visible: root.desk.leftOut.length > 0

                Repeater {
                    model: root.desk.leftOut

                    delegate: RowLayout {
                        id: line

                        required property string modelData

                        width: leftColumn.width
                        spacing: Theme.spaceM

                        Icon {
                            Layout.alignment: Qt.AlignTop
                            iconName: "problem-info"
                            size: Theme.iconSmall
                            color: Theme.info
                        }

                        Label {
                            Layout.fillWidth: true
                            text: line.modelData
                            font: Theme.smallFont
                            line: Theme.smallLine
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }

            SmallText {
                Layout.fillWidth: true
                Layout.margins: Theme.spaceL
                Layout.leftMargin: Theme.spaceL + Theme.spaceXxs
                visible: root.desk.leftOut.length === 0
                text: qsTr("Nothing that belongs in a release. Parcours leave from their own room.")
            }

            Item {
                implicitHeight: Theme.spaceL
            }
        }
    }
}
