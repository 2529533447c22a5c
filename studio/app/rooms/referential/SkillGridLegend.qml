pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// What the colours and outlines of the skill grid mean under an overlay.
Row {
    id: root

    property string overlay: "status"
    property string area: ""

    readonly property AreaColors paint: Theme.area(area)
    readonly property var entries: {
        if (overlay === "problems")
            return [
                {
                    words: qsTr("error"),
                    iconName: "problem-error",
                    ink: Theme.error
                },
                {
                    words: qsTr("warning"),
                    iconName: "problem-warning",
                    ink: Theme.warning
                },
                {
                    words: qsTr("remark"),
                    iconName: "problem-info",
                    ink: Theme.info
                },
                {
                    words: qsTr("none"),
                    iconName: "check",
                    ink: Theme.muted
                }
            ];
        if (overlay === "translations")
            return [
                {
                    words: qsTr("all"),
                    fill: Theme.successTint,
                    line: Theme.successLine
                },
                {
                    words: qsTr("some"),
                    fill: Theme.warningTint,
                    line: Theme.warningLine
                },
                {
                    words: qsTr("no challenge"),
                    fill: Theme.sunken,
                    line: Theme.border
                }
            ];
        return [
            {
                words: qsTr("active"),
                fill: paint.tint,
                line: paint.solid
            },
            {
                words: qsTr("under construction"),
                dashed: true
            },
            {
                words: qsTr("archived"),
                fill: Theme.sunken,
                line: Theme.borderStrong
            }
        ];
    }

    spacing: Theme.spaceL
    Accessible.ignored: true

    Repeater {
        model: root.entries

        delegate: Row {
            id: entry

            required property var modelData

            spacing: Theme.spaceXs

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: entry.modelData.fill !== undefined
                width: Theme.spaceL
                height: Theme.spaceL
                radius: Theme.radiusS
                color: entry.modelData.fill ?? "transparent"
                border.color: entry.modelData.line ?? "transparent"
            }

            DashedBox {
                anchors.verticalCenter: parent.verticalCenter
                visible: entry.modelData.dashed ?? false
                width: Theme.spaceL
                height: Theme.spaceL
                around: Theme.radiusS
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: entry.modelData.iconName !== undefined
                iconName: entry.modelData.iconName ?? ""
                size: Theme.iconSmall
                color: entry.modelData.ink ?? Theme.muted
            }

            SmallText {
                anchors.verticalCenter: parent.verticalCenter
                text: entry.modelData.words
            }
        }
    }
}
