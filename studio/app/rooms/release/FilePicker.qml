import QtQuick
import QtQuick.Dialogs

// The desktop's dialog for a release.
FileDialog {
    signal picked(string path)

    nameFilters: [qsTr("Releases (*.json)"), qsTr("All files (*)")]
    onAccepted: picked(decodeURIComponent(String(selectedFile).replace(/^file:\/\//, "")))
}
