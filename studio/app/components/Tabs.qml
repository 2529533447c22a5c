pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// The tabs of a room: words, or objects {text, count, help}. One tab stop; arrows choose. The owner moves currentIndex
// when activated asks for it.
Rectangle {
    id: root

    required property var tabs

    property string label: ""
    property int currentIndex: 0

    default property alias actions: actionSlot.data

    signal activated(int index)

    implicitWidth: row.implicitWidth + actionSlot.implicitWidth + 2 * Theme.spaceM
    implicitHeight: Theme.barTabs
    color: Theme.raised
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: label
    Accessible.focusable: true
    Keys.onLeftPressed: choose(Math.max(0, currentIndex - 1))
    Keys.onRightPressed: choose(Math.min(tabs.length - 1, currentIndex + 1))

    function choose(index: int) {
        if (index !== currentIndex)
            activated(index);
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    Row {
        id: row

        x: Theme.spaceM
        height: parent.height

        Repeater {
            model: root.tabs

            delegate: Item {
                id: tab

                required property int index
                required property var modelData

                readonly property bool chosen: index === root.currentIndex
                readonly property string words: typeof modelData === "string" ? modelData : modelData.text ?? ""
                readonly property int count: modelData.count ?? -1

                width: Math.ceil(face.implicitWidth) + 2 * (Theme.spaceM + Theme.strokeHairline)
                height: row.height
                Accessible.role: Accessible.PageTab
                Accessible.name: count >= 0 ? qsTr("%1, %2").arg(words).arg(count) : words
                Accessible.selected: chosen
                Accessible.onPressAction: root.choose(tab.index)

                Row {
                    id: face

                    anchors.centerIn: parent
                    spacing: Theme.spaceS

                    Text {
                        anchors.verticalCenter: parent.verticalCenter
                        text: tab.words
                        textFormat: Text.PlainText
                        font: Theme.weighted(Theme.bodyFont, tab.chosen ? Font.DemiBold : Font.Medium)
                        color: tab.chosen ? Theme.accentText : hover.hovered ? Theme.text : Theme.muted
                    }

                    Badge {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: tab.count >= 0
                        text: tab.count
                        Accessible.ignored: true
                    }
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.strokeFocus
                    color: tab.chosen ? Theme.accent : "transparent"
                }

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.spaceXxs
                    visible: root.activeFocus && tab.chosen
                    color: "transparent"
                    radius: Theme.radiusM
                    border.width: Theme.strokeFocus
                    border.color: Theme.focus
                }

                HoverHandler {
                    id: hover
                }

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: root.choose(tab.index)
                }

                HelpTip {
                    shown: hover.hovered
                    text: tab.modelData.help ?? ""
                }
            }
        }
    }

    Row {
        id: actionSlot

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceS
    }
}
