import QtQuick
import Acquis.Studio

// How grave a problem is: error, warning or info.
Badge {
    required property string severity

    readonly property var words: ({
            error: qsTr("error"),
            warning: qsTr("warning"),
            info: qsTr("advice")
        })

    text: words[severity] ?? severity
    iconName: words[severity] ? "problem-" + severity : ""
    tone: severity
    Accessible.name: qsTr("Severity: %1").arg(text)
}
