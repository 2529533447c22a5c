import QtQuick
import Acquis.Studio

// The status of a challenge or a skill: underConstruction, proposed, active, validated, archived or obsolete.
Badge {
    required property string status

    readonly property var words: ({
            underConstruction: qsTr("under construction"),
            proposed: qsTr("proposed"),
            active: qsTr("active"),
            validated: qsTr("validated"),
            archived: qsTr("archived"),
            obsolete: qsTr("obsolete")
        })
    readonly property var icons: ({
            underConstruction: "status-under-construction",
            proposed: "status-proposed",
            active: "status-validated",
            validated: "status-validated",
            archived: "status-archived",
            obsolete: "status-obsolete"
        })

    text: words[status] ?? status
    iconName: icons[status] ?? ""
    tone: status === "active" || status === "validated" ? "success" : "neutral"
    Accessible.name: qsTr("Status: %1").arg(text)
}
