import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The bar above a centre: what is open, in which area, its facts, and the actions of the room with the primary one last.
Rectangle {
    id: root

    required property string title

    property string subtitle: ""
    property string monoSubtitle: ""
    property string facts: ""
    property string iconName: ""
    property string area: ""

    default property alias actions: actionSlot.data

    implicitWidth: row.implicitWidth + 2 * Theme.spaceL
    implicitHeight: subtitle.length > 0 ? Theme.barTop + Theme.spaceXs + Theme.strokeHairline : Theme.barTop
    color: Theme.surface
    Accessible.role: Accessible.Heading
    Accessible.name: subtitle.length > 0 ? title + ", " + subtitle : title

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        anchors.bottomMargin: Theme.strokeHairline
        spacing: Theme.spaceM

        Rectangle {
            Layout.preferredWidth: Theme.spaceXs
            Layout.preferredHeight: root.subtitle.length > 0 ? Theme.titleLine + Theme.spaceS : Theme.controlCompact
            visible: root.area.length > 0
            radius: Theme.strokeHairline
            color: Theme.area(root.area).solid
        }

        Icon {
            visible: root.iconName.length > 0
            iconName: root.iconName
            size: Theme.iconRail
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TitleText {
                Layout.fillWidth: true
                text: root.title
            }

            RowLayout {
                visible: root.subtitle.length > 0
                spacing: 0

                SmallText {
                    text: root.subtitle
                }

                SmallText {
                    visible: root.monoSubtitle.length > 0
                    text: " · "
                    Accessible.ignored: true
                }

                MonoText {
                    Layout.fillWidth: true
                    text: root.monoSubtitle
                    color: Theme.muted
                }
            }
        }

        SmallText {
            Layout.minimumWidth: 0
            visible: text.length > 0
            text: root.facts
        }

        Row {
            id: actionSlot

            visible: children.length > 0
            spacing: Theme.spaceM
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
