import QtQuick
import Acquis.Studio

// The problem of a field of a parcours, on a line of its own.
Item {
    id: root

    property alias entity: field.entity
    property alias path: field.path
    readonly property alias problem: field.problem

    implicitHeight: words.implicitHeight
    visible: field.problem.length > 0

    SeverityIcon {
        severity: field.severity
    }

    CaptionText {
        id: words

        x: Theme.iconSmall + Theme.spaceXs
        width: parent.width - x
        text: field.problem
        color: Theme.tone(field.severity || "error").text
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    EntityField {
        id: field
    }
}
