import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A block of the live panel: a title with a muted fact, then its content, and the line that ends it.
ColumnLayout {
    id: root

    required property string title

    property string detail: ""

    default property alias content: column.data

    Layout.fillWidth: true
    spacing: 0

    ColumnLayout {
        id: column

        Layout.fillWidth: true
        Layout.margins: Theme.spaceL
        Layout.leftMargin: Theme.spaceL + Theme.spaceXxs
        Layout.rightMargin: Theme.spaceL + Theme.spaceXxs
        spacing: Theme.spaceM

        RowLayout {
            visible: root.title.length > 0
            spacing: Theme.spaceM

            Label {
                text: root.title
                font: Theme.weighted(Theme.smallFont, Font.DemiBold)
                Accessible.role: Accessible.Heading
            }

            SmallText {
                Layout.fillWidth: true
                text: root.detail
            }
        }
    }

    Hairline {
        Layout.fillWidth: true
    }
}
