import QtQuick
import Acquis.Studio

// "I skip" and "I confirm", drawn only.
Rectangle {
    id: root

    required property string text
    required property ColorSet paper
    required property int line

    property bool primary: false

    implicitWidth: words.implicitWidth + 2 * (Theme.spaceXl + Theme.spaceXxs)
    implicitHeight: Theme.controlLearner
    color: primary ? paper.accent : paper.surface
    border.color: primary ? paper.accent : paper.borderStrong
    border.width: line
    radius: Theme.radiusLearner
    Accessible.ignored: true

    Text {
        id: words

        anchors.centerIn: parent
        text: root.text
        textFormat: Text.PlainText
        font: Theme.weighted(Theme.learnerFont, Font.DemiBold)
        color: root.primary ? root.paper.inkOnAccent : root.paper.text
    }
}
