import QtQuick
import Acquis.Studio

// The square or dot that says which area something belongs to. It is never alone: its row has words.
Rectangle {
    required property string area

    property bool round: false

    implicitWidth: round ? Theme.spaceM : Theme.spaceM + Theme.spaceXxs
    implicitHeight: implicitWidth
    radius: round ? height / 2 : Theme.radiusS
    color: Theme.area(area).solid
    visible: area.length > 0
    Accessible.ignored: true
}
