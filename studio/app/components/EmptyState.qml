import QtQuick
import Acquis.Studio

// What stands where nothing is: an icon, what is missing, one action. failed tells that something went wrong.
Item {
    id: root

    property string iconName: ""
    property string title: ""
    property string text: ""
    property bool failed: false

    default property alias actions: actionSlot.data

    implicitWidth: Theme.columnTreeMin
    implicitHeight: column.implicitHeight + 2 * Theme.spaceL
    Accessible.role: failed ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: Words.listed([title, text])

    Column {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spaceXl, Theme.columnMeasureMax / 2)
        spacing: Theme.spaceXs

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: root.iconName
            size: Theme.spaceXxxl
            color: root.failed ? Theme.errorSolid : Theme.muted
        }

        Item {
            width: Theme.spaceXxs
            height: Theme.spaceXxs
        }

        StrongText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.title
            Accessible.ignored: true
        }

        SmallText {
            width: parent.width
            visible: text.length > 0
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.text
            Accessible.ignored: true
        }

        Item {
            width: Theme.spaceXxs
            height: Theme.spaceXxs
        }

        Row {
            id: actionSlot

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.spaceM
        }
    }
}
