import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// A file: thumbnail or icon, name, type and size, use.
T.ItemDelegate {
    id: root

    required property string fileName
    required property string fileLocale
    required property string fileUrl
    required property string mediaType
    required property string sizeText
    required property string dimensions
    required property string use
    required property string useText

    property bool chosen: false
    property bool panelActive: true

    readonly property bool lit: chosen && panelActive

    implicitHeight: Theme.rowList + Theme.spaceM
    leftPadding: Theme.spaceXl
    rightPadding: Theme.spaceXl
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([fileName, fileLocale, useText, mediaType, dimensions, sizeText])
    Accessible.selected: chosen

    contentItem: RowLayout {
        spacing: Theme.spaceL

        Rectangle {
            Layout.preferredWidth: Theme.rowList
            Layout.preferredHeight: Theme.rowChoice
            color: Theme.paper.window
            border.color: Theme.border
            radius: Theme.radiusS

            Image {
                anchors.fill: parent
                anchors.margins: Theme.spaceXxs
                visible: root.fileUrl.length > 0
                source: root.fileUrl
                sourceSize.width: 2 * Theme.rowList
                sourceSize.height: 2 * Theme.rowList
                fillMode: Image.PreserveAspectFit
                Accessible.ignored: true
            }

            Icon {
                anchors.centerIn: parent
                visible: root.fileUrl.length === 0
                iconName: root.use === "missing" ? "problem-error" : "file"
                color: root.use === "missing" ? Theme.error : Theme.paper.muted
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            MonoText {
                Layout.fillWidth: true
                text: root.fileName
                color: root.lit ? Theme.selectionText : Theme.text
                Accessible.ignored: true
            }

            SmallText {
                Layout.fillWidth: true
                text: Words.dotted([root.mediaType, root.dimensions, root.sizeText])
                color: root.lit ? Theme.selectionText : Theme.muted
                Accessible.ignored: true
            }
        }

        Badge {
            visible: root.fileLocale.length > 0
            text: root.fileLocale
            mono: true
        }

        Badge {
            text: root.useText
            tone: root.use === "missing" ? "error" : root.use.length > 0 ? "accent" : "warning"
        }
    }

    background: RowFill {
        hovered: root.hovered
        pressed: root.down
        chosen: root.chosen
        panelActive: root.panelActive
        separated: true
    }
}
