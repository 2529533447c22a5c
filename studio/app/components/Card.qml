import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// A framed block of a dashboard with its title; the content is laid out in a column.
T.Pane {
    id: root

    property string title: ""
    property string detail: ""

    default property alias content: column.data

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.spaceL + Theme.strokeHairline
    topPadding: Theme.spaceS + Theme.spaceXs
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    contentItem: ColumnLayout {
        id: column

        spacing: Theme.spaceM

        RowLayout {
            visible: root.title.length > 0
            spacing: Theme.spaceM

            StrongText {
                text: root.title
            }

            SmallText {
                Layout.fillWidth: true
                text: root.detail
            }
        }
    }

    background: Rectangle {
        color: Theme.surface
        border.color: Theme.border
        radius: Theme.radiusL
    }
}
