pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// First run: the sample referential, a folder, a release to import, and the folders that were open lately.
Rectangle {
    id: root

    readonly property var dialog: picker.item
    readonly property bool wide: width >= Theme.columnMeasureMax + Theme.columnPreviewPhone

    color: Theme.surface

    function browse() {
        if (picker.status === Loader.Null)
            picker.source = "FolderPicker.qml";
        dialog.open();
    }

    function openSample() {
        if (Sample.isThere)
            Workspace.open(Sample.copy());
    }

    Shortcut {
        sequence: "Ctrl+O"
        onActivated: root.browse()
    }

    Shortcut {
        sequence: "Ctrl+I"
        enabled: root.visible
        onActivated: importPlan.open()
    }

    Shortcut {
        sequence: "D"
        enabled: root.visible && !importPlan.visible
        onActivated: root.openSample()
    }

    Loader {
        id: picker
    }

    Connections {
        target: picker.item

        function onPicked(path: string) {
            Workspace.open(path);
        }
    }

    ReleaseImport {
        id: importer
    }

    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, page.implicitHeight + 2 * Theme.spaceXxl)
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height

        RowLayout {
            id: page

            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.spaceXxl, implicitWidth)
            spacing: 2 * Theme.spaceXxxl

            ColumnLayout {
                Layout.preferredWidth: Theme.columnTree * 2
                Layout.maximumWidth: Theme.columnTree * 2
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.spaceM + Theme.spaceXxs

                RowLayout {
                    spacing: Theme.spaceL

                    Image {
                        Layout.preferredWidth: Theme.controlLearner
                        Layout.preferredHeight: Theme.controlLearner
                        source: "qrc:/qt/qml/Acquis/Studio/icons/acquis-logo.svg"
                        sourceSize.width: Theme.controlLearner
                        sourceSize.height: Theme.controlLearner
                        Accessible.ignored: true
                    }

                    DisplayText {
                        text: qsTr("Acquis")
                        Accessible.role: Accessible.Heading
                    }
                }

                Label {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.spaceM
                    text: qsTr("The studio where a referential of digital competences is written, reviewed, tried and released. Your files stay files; nothing is sent without you.")
                    font: Theme.learnerFont
                    line: Theme.learnerLine
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }

                Banner {
                    Layout.fillWidth: true
                    objectName: "welcome-import-banner"
                    visible: importer.result !== "" && importer.hasFailed
                    severity: "error"
                    strong: qsTr("Nothing was imported.")
                    text: importer.result
                }

                WelcomeAction {
                    Layout.fillWidth: true
                    objectName: "welcome-sample-button"
                    visible: Sample.isThere
                    first: true
                    iconName: "tutorial"
                    text: qsTr("Discover with the sample referential")
                    detail: qsTr("5 areas and 16 competences, to read and to try")
                    keys: "D"
                    onClicked: root.openSample()
                }

                WelcomeAction {
                    Layout.fillWidth: true
                    objectName: "welcome-open-button"
                    first: !Sample.isThere
                    iconName: "file"
                    text: qsTr("Open a folder")
                    detail: qsTr("a git repository that holds referential.yaml")
                    keys: "Ctrl O"
                    onClicked: root.browse()
                }

                WelcomeAction {
                    Layout.fillWidth: true
                    objectName: "welcome-import-button"
                    iconName: "import"
                    text: qsTr("Import a release")
                    detail: qsTr("its content becomes files in a new folder")
                    keys: "Ctrl I"
                    onClicked: importPlan.open()
                }
            }

            ColumnLayout {
                Layout.preferredWidth: Theme.columnTree + Theme.columnTreeMin / 2
                Layout.alignment: Qt.AlignTop
                visible: root.wide || Recents.count > 0
                spacing: Theme.spaceXxl

                WelcomeDrawing {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.topMargin: Theme.spaceXxl
                    visible: root.wide
                }

                WelcomeRecents {
                    Layout.fillWidth: true
                    visible: Recents.count > 0
                }
            }
        }
    }

    PlanDialog {
        id: importPlan

        objectName: "welcome-import-dialog"
        title: qsTr("Import a release")
        note: qsTr("nothing is written yet")
        confirmText: qsTr("Import")
        reason: file.text === "" ? qsTr("Choose a release first.") : folder.text === "" ? qsTr("Choose a folder first.") : ""
        lines: [
            {
                iconName: "import",
                text: qsTr("The release is read as it is, of October 2024 or April 2026.")
            },
            {
                iconName: "file",
                text: qsTr("Its content is written as files; what has no place in them is kept, and comes back at export.")
            }
        ]
        onAccepted: importer.importTo(file.text, folder.text)

        FormField {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceM
            label: qsTr("Release")
            help: qsTr("release.json, as the engine takes it")

            FolderField {
                id: file

                Layout.fillWidth: true
                picksFile: true
            }
        }

        FormField {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceM
            label: qsTr("New folder")
            help: qsTr("Empty, or not there yet: an import never writes over anything.")

            FolderField {
                id: folder

                Layout.fillWidth: true
            }
        }
    }
}
