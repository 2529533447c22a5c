import QtQuick
import Acquis.Studio

// A choice in its box, as the learner sees it.
Rectangle {
    id: root

    required property string html
    required property ColorSet paper
    required property int line
    required property string style

    property bool single: true

    implicitHeight: words.height + 2 * Theme.spaceM
    color: paper.surface
    border.color: paper.border
    border.width: line
    radius: Theme.radiusL

    Rectangle {
        x: Theme.spaceM + Theme.spaceXxs
        y: Theme.spaceM + Theme.spaceXxs
        width: Theme.iconNormal
        height: width
        color: root.paper.surface
        border.color: root.paper.borderStrong
        border.width: root.line
        radius: root.single ? width / 2 : Theme.radiusS
    }

    LearnerText {
        id: words

        x: Theme.spaceXxxl + Theme.spaceXxs
        y: Theme.spaceM
        width: parent.width - x - Theme.spaceM
        html: root.style + "<style>p{margin-bottom:0}</style>" + root.html
    }
}
