pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// The stages of a parcours on their scale, from 0 to 100% or from level 0 to 8.
Item {
    id: root

    required property var stages

    readonly property var placed: stages.filter(stage => stage.kind !== "firstSkill" && stage.value !== undefined)
    readonly property bool byLevel: placed.length > 0 && placed[0].kind === "level"
    readonly property int most: byLevel ? 8 : 100
    readonly property int margin: Theme.spaceXl

    implicitHeight: Theme.captionLine + Theme.spaceXl + Theme.spaceXs
    visible: placed.length > 0
    Accessible.role: Accessible.Chart
    Accessible.name: placed.map(stage => root.words(stage.value)).join(", ")

    function words(value: real): string {
        return byLevel ? qsTr("level %1").arg(value) : qsTr("%1%").arg(value);
    }

    Rectangle {
        x: root.margin
        y: Theme.spaceS
        width: parent.width - 2 * root.margin
        height: Theme.spaceXs
        radius: height / 2
        color: Theme.accentLine
    }

    Repeater {
        model: root.placed

        delegate: Item {
            id: mark

            required property var modelData

            x: root.margin + Math.round((root.width - 2 * root.margin) * Math.min(1, modelData.value / root.most))
            y: Theme.spaceXxs

            Rectangle {
                x: -width / 2
                width: Theme.spaceL
                height: width
                radius: width / 2
                color: Theme.surface
                border.width: Theme.strokeMarker
                border.color: Theme.accent
            }

            CaptionText {
                x: -width / 2
                y: Theme.spaceXl
                text: root.words(mark.modelData.value)
                Accessible.ignored: true
            }
        }
    }
}
