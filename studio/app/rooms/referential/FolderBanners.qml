pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// What an author must know of the open folder: that nothing can be written there, that some files could not be read.
ColumnLayout {
    id: root

    readonly property int most: 3
    readonly property var files: Workspace.unreadable
    readonly property string places: {
        const told = files.slice(0, most).map(file => file.line > 0 ? qsTr("%1, line %2: %3").arg(file.path).arg(file.line).arg(file.sentence) : qsTr("%1: %2").arg(file.path).arg(file.sentence));
        return told.concat(files.length > most ? [qsTr("And %n more.", "", files.length - most)] : []).join(" ");
    }

    visible: Workspace.isReadOnly || files.length > 0
    spacing: 0

    Banner {
        Layout.fillWidth: true
        objectName: "read-only-banner"
        visible: Workspace.isReadOnly
        radius: 0
        severity: "info"
        iconName: "lock"
        strong: qsTr("This folder cannot be written.")
        text: qsTr("You can look around and try things, but changes stay on the screen: copy the folder, or ask for the right to write.")
    }

    Banner {
        Layout.fillWidth: true
        objectName: "unreadable-banner"
        visible: root.files.length > 0
        radius: 0
        severity: "error"
        strong: qsTr("%n file(s) could not be read.", "", root.files.length)
        text: qsTr("%1 What cannot be read is never written over. Correct it in a text editor, then read the folder again.").arg(root.places)

        Button {
            objectName: "reload-button"
            compact: true
            text: qsTr("Read again")
            onClicked: Workspace.reload()
        }
    }
}
