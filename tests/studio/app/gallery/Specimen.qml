import QtQuick
import Acquis.Studio

// A part with the word for its state below.
Column {
    id: root

    property string word: ""
    property bool fault: false
    default property alias content: slot.data

    spacing: 4

    Item {
        id: slot

        implicitWidth: childrenRect.width
        implicitHeight: childrenRect.height
    }

    CaptionText {
        text: root.word
        font: Theme.weighted(Theme.captionFont, 400)
        color: root.fault ? Theme.error : Theme.muted
    }
}
