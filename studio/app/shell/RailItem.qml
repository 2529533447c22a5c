import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// One room of the rail: icon, name, and how much waits there.
T.AbstractButton {
    id: root

    property string iconName: ""
    property int count: 0
    property bool current: false
    property bool folded: false
    property string keys: ""

    implicitWidth: folded ? Theme.barRailFolded : Theme.barRail
    implicitHeight: folded ? Theme.barRailFolded : Theme.barRailFolded + Theme.spaceXs + Theme.strokeHairline
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: count > 0 ? qsTr("%1, %n pending", "", count).arg(text) : text
    Accessible.selected: current
    Accessible.onPressAction: root.clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.strokeMarker
            anchors.rightMargin: Theme.strokeMarker + Theme.strokeHairline
            radius: Theme.radiusL
            color: root.current ? Theme.surface : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
            border.width: root.current ? Theme.strokeHairline : 0
            border.color: Theme.border

            Rectangle {
                anchors.fill: parent
                visible: root.visualFocus
                color: "transparent"
                radius: Theme.radiusL
                border.width: Theme.strokeFocus
                border.color: Theme.focus
            }
        }

        Rectangle {
            x: -Theme.strokeHairline
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.strokeMarker + Theme.strokeHairline
            height: parent.height - Theme.spaceL - Theme.spaceXxs
            radius: Theme.strokeHairline
            visible: root.current
            color: Theme.accent
        }
    }

    contentItem: Item {
        Icon {
            id: glyph

            anchors.horizontalCenter: parent.horizontalCenter
            y: root.folded ? Math.round((parent.height - height) / 2) : Theme.spaceM - Theme.strokeHairline
            iconName: root.iconName
            size: Theme.iconRail
            color: root.current ? Theme.accentText : Theme.muted
        }

        CountBadge {
            x: glyph.x + glyph.width - Theme.spaceXs
            y: glyph.y - Theme.spaceS
            count: root.count
        }

        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            y: glyph.y + glyph.height + Theme.spaceXxs
            visible: !root.folded
            width: Math.min(implicitWidth, parent.width - Theme.spaceXs)
            text: root.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font: root.current ? Theme.weighted(Theme.captionFont, Font.DemiBold) : Theme.captionFont
            color: root.current ? Theme.accentText : Theme.muted
        }
    }

    ToolTip {
        x: root.width + Theme.spaceXs
        y: Math.round((root.height - implicitHeight) / 2)
        visible: root.folded && (root.hovered || root.visualFocus)
        text: root.keys.length > 0 ? qsTr("%1 (%2)").arg(root.text).arg(root.keys) : root.text
    }
}
