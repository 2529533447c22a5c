import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The window of the studio: rail, top bar, the room that is open, status bar, palette and toast.
T.ApplicationWindow {
    id: root

    required property var rooms
    required property var results

    property alias rail: railPart
    property alias topBar: topBarPart
    property alias statusBar: statusBarPart
    property alias palettePanel: palettePart
    property alias toast: toastPart

    // For what lies outside of QML: the palette of the application, the command line.
    readonly property QtObject theme: Theme

    default property alias room: roomSlot.data

    color: Theme.surface
    font: Theme.bodyFont
    minimumWidth: 2 * Theme.columnPreviewPhone
    minimumHeight: Theme.columnPreviewPhone

    Shortcut {
        sequence: "Ctrl+K"
        onActivated: palettePart.open()
    }

    Shortcut {
        sequence: "Ctrl+Z"
        enabled: topBarPart.canUndo
        onActivated: topBarPart.undoRequested()
    }

    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        enabled: topBarPart.canRedo
        onActivated: topBarPart.redoRequested()
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rail {
            id: railPart

            Layout.fillHeight: true
            objectName: "rail"
            model: root.rooms
            folded: root.width < Theme.foldWidth
        }

        ColumnLayout {
            spacing: 0

            TopBar {
                id: topBarPart

                Layout.fillWidth: true
                objectName: "top-bar"
                onPaletteRequested: palettePart.open()
            }

            Item {
                id: roomSlot

                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            StatusBar {
                id: statusBarPart

                Layout.fillWidth: true
                objectName: "status-bar"
            }
        }
    }

    Toast {
        id: toastPart

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.barStatus + Theme.spaceL
        objectName: "toast"
    }

    PaletteOverlay {
        id: palettePart

        objectName: "palette"
        model: root.results
    }
}
