pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The path of a folder or a file on the disk: typed, or chosen in the desktop's dialog.
RowLayout {
    id: root

    property alias text: input.text
    property alias placeholderText: input.placeholderText
    property string label: ""
    property bool invalid: false
    property bool picksFile: false
    readonly property var dialog: picker.item

    spacing: Theme.spaceM

    function browse() {
        if (picker.status === Loader.Null)
            picker.source = picksFile ? "FilePicker.qml" : "FolderPicker.qml";
        dialog.open();
    }

    TextField {
        id: input

        Layout.fillWidth: true
        objectName: "folder-field"
        label: root.label
        invalid: root.invalid
        mono: true
    }

    Button {
        text: qsTr("Browse…")
        help: root.picksFile ? qsTr("Chooses a file on this computer") : qsTr("Chooses a folder on this computer")
        onClicked: root.browse()
    }

    Loader {
        id: picker

        visible: false
    }

    Connections {
        target: picker.item

        function onPicked(path: string) {
            input.text = path;
        }
    }
}
