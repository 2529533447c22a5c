import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The head of a panel (30 px): its title, a muted fact, its actions.
Rectangle {
    id: root

    required property string title

    property string detail: ""

    default property alias actions: actionSlot.data

    implicitWidth: row.implicitWidth + 2 * Theme.spaceL
    implicitHeight: Theme.barPanelHead
    color: Theme.raised
    Accessible.role: Accessible.Heading
    Accessible.name: title

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceS
        anchors.bottomMargin: Theme.strokeHairline
        spacing: Theme.spaceM

        Label {
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.fillWidth: true
            text: root.title
            font: Theme.weighted(Theme.smallFont, Font.DemiBold)
        }

        SmallText {
            Layout.fillWidth: true
            text: root.detail
        }

        Row {
            id: actionSlot

            visible: children.length > 0
            spacing: Theme.spaceXs
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
