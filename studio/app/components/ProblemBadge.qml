import QtQuick
import Acquis.Studio

// Whether a problem came with the change, was there before, or went: new, old or fixed.
Badge {
    required property string age

    readonly property var words: ({
            "new": qsTr("new"),
            old: qsTr("old"),
            fixed: qsTr("fixed")
        })
    readonly property var tones: ({
            "new": "accent",
            old: "neutral",
            fixed: "success"
        })

    text: words[age] ?? age
    tone: tones[age] ?? "neutral"
}
