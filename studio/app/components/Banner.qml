import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A message that stays in its panel: strong words, a sentence, buttons. severity is info, success, warning or error.
Rectangle {
    id: root

    property string severity: "info"
    property string strong: ""
    property string text: ""
    property string iconName: ""
    property bool dismissible: false

    readonly property Tone paint: Theme.tone(severity)

    default property alias actions: actionSlot.data

    signal dismissed

    implicitWidth: Theme.columnInspector
    implicitHeight: Math.max(words.implicitHeight + 2 * (Theme.spaceM - Theme.strokeHairline), actionSlot.implicitHeight + 2 * (Theme.spaceM - Theme.strokeHairline))
    color: paint.fill
    border.color: paint.line
    radius: Theme.radiusS
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Words.listed([strong, text])

    Rectangle {
        width: Theme.strokeMarker
        height: parent.height
        color: root.paint.solid
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.strokeMarker + Theme.spaceL
        anchors.rightMargin: Theme.spaceM + Theme.spaceXxs
        spacing: Theme.spaceM

        Icon {
            visible: root.iconName.length > 0
            iconName: root.iconName
            size: Theme.iconSmall
        }

        Text {
            id: words

            Layout.fillWidth: true
            text: (root.strong.length > 0 ? "<b>" + Words.escaped(root.strong) + "</b> " : "") + Words.escaped(root.text)
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
            font: Theme.smallFont
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            color: Theme.text
            Accessible.ignored: true
        }

        Row {
            id: actionSlot

            visible: children.length > 0
            spacing: Theme.spaceM
        }

        Button {
            visible: root.dismissible
            borderless: true
            compact: true
            iconName: "close"
            help: qsTr("Close this message")
            onClicked: root.dismissed()
        }
    }
}
