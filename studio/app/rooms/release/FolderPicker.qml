import QtQuick
import QtQuick.Dialogs

// The desktop's dialog for a folder.
FolderDialog {
    signal picked(string path)

    onAccepted: picked(decodeURIComponent(String(selectedFolder).replace(/^file:\/\//, "")))
}
