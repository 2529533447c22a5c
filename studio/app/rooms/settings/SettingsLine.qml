import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One setting: its name, a remark, and its control at the right.
RowLayout {
    id: root

    required property string name

    property string detail: ""

    default property alias control: slot.data

    Layout.fillWidth: true
    Layout.minimumHeight: Theme.controlLarge
    spacing: Theme.spaceL

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.name
        }

        SmallText {
            Layout.fillWidth: true
            text: root.detail
            visible: text.length > 0
        }
    }

    RowLayout {
        id: slot
    }
}
