pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The release of what is open: the plan, the gate, what it holds, and writing it.
Item {
    id: root

    readonly property bool held: releaseDesk.blockingCount > 0

    ReleaseRoom {
        id: releaseDesk

        active: root.visible && Workspace.isOpen
    }

    RoomFrame {
        anchors.fill: parent
        objectName: "release-screen"
        listTitle: qsTr("Plan")
        centreTitle: qsTr("Gate")
        inspectorTitle: qsTr("Content")
        listWidth: Theme.columnTree + Theme.spaceL
        inspectorMin: Theme.columnPreviewPhone
        inspectorWidth: Math.max(inspectorMin, Math.round(width * 0.44))

        list: ReleasePlan {
            desk: releaseDesk
            onGateRequested: gate.focusRows()
            onExportRequested: exportButton.forceActiveFocus(Qt.TabFocusReason)
        }

        centre: ReleaseGate {
            id: gate

            desk: releaseDesk
        }

        inspector: ReleaseContent {
            desk: releaseDesk
        }

        footer: Rectangle {
            implicitHeight: Theme.barTop + Theme.spaceXs
            color: Theme.surface

            Hairline {
                width: parent.width
            }

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.spaceL + Theme.spaceXxs
                anchors.rightMargin: Theme.spaceL + Theme.spaceXxs
                spacing: Theme.spaceM

                Icon {
                    iconName: "lock"
                    size: Theme.iconSmall
                }

                SmallText {
                    text: releaseDesk.resultHash === "" ? qsTr("The fingerprint is known once the release is written") : qsTr("Fingerprint of release.json")
                }

                MonoText {
                    Layout.fillWidth: true
                    objectName: "release-fingerprint"
                    text: releaseDesk.resultHash === "" ? "" : "sha256 " + releaseDesk.resultHash
                    elide: Text.ElideMiddle
                }

                Button {
                    visible: releaseDesk.resultHash !== ""
                    borderless: true
                    iconName: "copy"
                    help: qsTr("Copy the fingerprint")
                    onClicked: {
                        clip.text = releaseDesk.resultHash;
                        clip.selectAll();
                        clip.copy();
                    }
                }

                Button {
                    id: exportButton

                    objectName: "release-export-button"
                    primary: true
                    iconName: "export"
                    text: qsTr("Export the release")
                    reason: {
                        if (!Workspace.isOpen)
                            return qsTr("Nothing is open.");
                        return root.held ? qsTr("%n blocking problem(s) hold it: correct them, or choose another gate.", "", releaseDesk.blockingCount) : "";
                    }
                    onClicked: plan.open()
                }
            }
        }
    }

    // Holds a text for the moment in which it is copied.
    TextEdit {
        id: clip

        visible: false
    }

    PlanDialog {
        id: plan

        objectName: "release-export-dialog"
        title: qsTr("Export release %1").arg(releaseDesk.releaseId)
        note: qsTr("nothing is written yet")
        confirmText: qsTr("Export")
        reason: folder.text === "" ? qsTr("Choose a folder first.") : ""
        lines: {
            const effects = [
                {
                    iconName: "file",
                    text: qsTr("release.json, manifest.json and the pictures and files of the challenges")
                },
                {
                    iconName: "room-release",
                    text: releaseDesk.gate === "none" ? qsTr("The gate is open: problems are written in the manifest") : qsTr("The gate is passed: %n rule(s) without a problem", "", releaseDesk.passedCount)
                }
            ];
            if (releaseDesk.isDirty)
                effects.push({
                    iconName: "problem-warning",
                    tone: "warning",
                    text: qsTr("Dated now and marked as made from uncommitted changes")
                });
            return effects;
        }
        onOpened: if (folder.text === "")
            folder.text = Workspace.folder + "-release-" + releaseDesk.releaseId
        onAccepted: releaseDesk.exportTo(folder.text)

        FormField {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceM
            label: qsTr("Folder")
            help: qsTr("Files of the same name are replaced.")

            FolderField {
                id: folder

                Layout.fillWidth: true
            }
        }
    }
}
