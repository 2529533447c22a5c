pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// One of a few views. options are words, or objects {text, iconName, help, count}. One tab stop; arrows choose. The
// owner moves currentIndex when activated asks for it.
Rectangle {
    id: root

    required property var options

    property string label: ""
    property int currentIndex: 0
    property bool compact: false

    signal activated(int index)

    implicitWidth: row.implicitWidth + 2 * Theme.strokeHairline
    implicitHeight: compact ? Theme.controlCompact : Theme.controlCompact + Theme.spaceXs
    color: Theme.surface
    border.color: enabled ? Theme.borderStrong : Theme.border
    radius: Theme.radiusM
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: label
    Accessible.focusable: true
    Keys.onLeftPressed: choose(Math.max(0, currentIndex - 1))
    Keys.onRightPressed: choose(Math.min(options.length - 1, currentIndex + 1))

    function choose(index: int) {
        if (index !== currentIndex)
            activated(index);
    }

    FocusRing {
        shown: root.activeFocus
    }

    Row {
        id: row

        x: Theme.strokeHairline
        y: Theme.strokeHairline
        height: root.height - 2 * Theme.strokeHairline

        Repeater {
            id: parts

            model: root.options

            delegate: Rectangle {
                id: part

                required property int index
                required property var modelData

                readonly property bool chosen: index === root.currentIndex
                readonly property string words: typeof modelData === "string" ? modelData : modelData.text ?? ""
                readonly property string iconName: modelData.iconName ?? ""
                readonly property string help: modelData.help ?? ""
                readonly property int count: modelData.count ?? -1
                readonly property bool last: index === parts.count - 1

                width: Math.ceil(face.implicitWidth) + 2 * (root.compact ? Theme.spaceM : Theme.spaceM + Theme.strokeHairline) + (last ? 0 : Theme.strokeHairline)
                height: row.height
                radius: Theme.radiusS
                color: chosen ? Theme.accentTint : press.pressed ? Theme.pressed : hover.hovered && root.enabled ? Theme.hover : "transparent"
                Accessible.role: Accessible.RadioButton
                Accessible.name: count >= 0 ? qsTr("%1, %2").arg(words || help).arg(count) : words || help
                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.onPressAction: root.choose(part.index)

                Row {
                    id: face

                    anchors.centerIn: parent
                    anchors.horizontalCenterOffset: part.last ? 0 : -Theme.strokeHairline / 2
                    spacing: Theme.spaceXs

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: part.iconName.length > 0
                        iconName: part.iconName
                        size: Theme.iconSmall
                        color: caption.color
                    }

                    Text {
                        id: caption

                        anchors.verticalCenter: parent.verticalCenter
                        visible: text.length > 0
                        text: part.count >= 0 ? part.words + " " + part.count : part.words
                        textFormat: Text.PlainText
                        font: Theme.weighted(Theme.smallFont, part.chosen ? Font.DemiBold : Font.Medium)
                        color: !root.enabled ? Theme.disabled : part.chosen ? Theme.accentText : Theme.muted
                    }
                }

                Rectangle {
                    anchors.right: parent.right
                    width: Theme.strokeHairline
                    height: parent.height
                    visible: !part.last
                    color: Theme.border
                }

                HoverHandler {
                    id: hover
                }

                TapHandler {
                    id: press

                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: root.choose(part.index)
                }

                HelpTip {
                    shown: hover.hovered
                    text: part.help
                }
            }
        }
    }
}
