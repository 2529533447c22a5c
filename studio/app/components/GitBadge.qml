import QtQuick
import Acquis.Studio

// What git says of an entity: added, modified, removed, moved or conflict.
Badge {
    required property string change

    readonly property var words: ({
            added: qsTr("added"),
            modified: qsTr("modified"),
            removed: qsTr("removed"),
            moved: qsTr("moved"),
            conflict: qsTr("conflict")
        })
    readonly property var tones: ({
            added: "success",
            modified: "info",
            removed: "error",
            moved: "info",
            conflict: "error"
        })

    text: words[change] ?? change
    iconName: words[change] ? "git-" + change : ""
    tone: tones[change] ?? "neutral"
    Accessible.name: qsTr("Since the last commit: %1").arg(text)
}
