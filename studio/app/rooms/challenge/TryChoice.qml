import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A choice to tick in a trial.
Rectangle {
    id: root

    required property string html

    property bool single: true
    property bool ticked: false

    signal toggled(bool on)
    signal submitted

    function takeFocus() {
        (single ? radio : box).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Math.max(Theme.rowChoice, words.implicitHeight + 2 * Theme.spaceS)
    color: ticked ? Theme.accentTint : hover.hovered ? Theme.hover : Theme.surface
    border.color: ticked ? Theme.accentLine : Theme.border
    radius: Theme.radiusM

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: root.toggled(root.single || !root.ticked)
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceM

        CheckBox {
            id: box

            visible: !root.single
            checked: root.ticked
            Accessible.name: words.plain
            onToggled: root.toggled(checked)
        }

        RadioButton {
            id: radio

            visible: root.single
            checked: root.ticked
            Accessible.name: words.plain
            onToggled: root.toggled(checked)
            Keys.onReturnPressed: root.submitted()
        }

        Text {
            id: words

            readonly property string plain: root.html.replace(/<[^>]*>/g, "")

            Layout.fillWidth: true
            text: "<style>p{margin:0}</style>" + root.html
            textFormat: Text.RichText
            font: Theme.bodyFont
            color: Theme.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
