import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The problem of a field of a parcours, on a line of its own.
RowLayout {
    id: root

    property alias entity: field.entity
    property alias path: field.path
    readonly property alias problem: field.problem

    visible: field.problem.length > 0
    spacing: Theme.spaceXs

    SeverityIcon {
        Layout.alignment: Qt.AlignTop
        severity: field.severity
    }

    CaptionText {
        Layout.fillWidth: true
        text: field.problem
        color: Theme.tone(field.severity || "error").text
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    EntityField {
        id: field
    }
}
