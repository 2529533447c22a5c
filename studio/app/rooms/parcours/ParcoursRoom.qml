pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// Building parcours: the list of them or the tubes at the left, the selection, stages, badges and settings in the
// middle, what it comes to at the right.
Item {
    id: root

    property string profile: ""
    property int tab: 0
    property int listTab: 0

    readonly property bool isOpen: profile !== ""
    readonly property var panels: [selection, stages, badges, facts]

    function follow() {
        if (Navigation.room !== "parcours")
            return;
        const wanted = Navigation.kind === "profile" ? Navigation.entity : "";
        if (wanted === profile)
            return;
        profile = wanted;
        listTab = wanted === "" ? 0 : 1;
        exporter.forget();
    }

    function showField(field: string) {
        if (Navigation.room !== "parcours" || !isOpen)
            return;
        if (field.startsWith("stages"))
            tab = 1;
        else if (field.startsWith("badges"))
            tab = 2;
        else
            tab = field.startsWith("selection") ? 0 : 3;
        const tube = /^selection\[([^\]]+)\]/.exec(field);
        if (tube)
            Qt.callLater(() => selection.showTube(tube[1])); // qmllint disable type
    }

    function addProfile() {
        Navigation.open(Workspace.addProfile(""), "name");
    }

    Component.onCompleted: follow()

    Connections {
        target: Navigation

        function onMoved() {
            root.follow();
        }

        function onFieldRequested(field: string) {
            root.showField(field);
        }
    }

    ProfileBuilder {
        id: chosen

        profile: root.profile
        onlyChosen: true
    }

    ProfileExport {
        id: exporter

        profile: root.profile
    }

    EntityField {
        id: nameField

        entity: root.profile
        path: "name"
    }

    EntityField {
        id: categoryField

        entity: root.profile
        path: "category"
    }

    EntityField {
        id: audienceField

        entity: root.profile
        path: "audience"
    }

    RoomFrame {
        id: frame

        anchors.fill: parent
        objectName: "parcours-room"
        listTitle: qsTr("Tubes")
        centreTitle: qsTr("Parcours")
        inspectorTitle: qsTr("Live")
        listWidth: Theme.columnTree + Theme.spaceXxl + Theme.strokeHairline
        inspectorWidth: Theme.columnInspector - Theme.spaceL - Theme.strokeHairline
        inspectorShown: root.isOpen

        list: Rectangle {
            color: Theme.surface

            ColumnLayout {
                anchors.fill: parent
                spacing: 0

                PanelHead {
                    Layout.fillWidth: true
                    visible: !root.isOpen
                    title: qsTr("Parcours")
                    detail: profiles.count > 0 ? profiles.count : ""

                    Button {
                        objectName: "parcours-add-button"
                        compact: true
                        borderless: true
                        iconName: "add"
                        text: qsTr("Parcours")
                        help: qsTr("Makes a new parcours")
                        onClicked: root.addProfile()
                    }
                }

                Tabs {
                    Layout.fillWidth: true
                    objectName: "parcours-list-tabs"
                    visible: root.isOpen
                    label: qsTr("What the list shows")
                    tabs: [
                        {
                            text: qsTr("Parcours")
                        },
                        {
                            text: qsTr("Tubes"),
                            help: qsTr("%1 chosen of %2").arg(chosen.chosenTubes).arg(chosen.totalTubes)
                        }
                    ]
                    currentIndex: root.listTab
                    onActivated: index => root.listTab = index

                    SmallText {
                        text: qsTr("%1 of %2").arg(chosen.chosenTubes).arg(chosen.totalTubes)
                        visible: root.listTab === 1
                    }

                    Button {
                        compact: true
                        borderless: true
                        visible: root.listTab === 0
                        iconName: "add"
                        help: qsTr("Makes a new parcours")
                        onClicked: root.addProfile()
                    }
                }

                ParcoursList {
                    id: profiles

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.listTab === 0
                    opened: root.profile
                }

                ParcoursTubes {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.listTab === 1
                    profile: root.profile
                }
            }
        }

        header: ColumnLayout {
            spacing: 0

            RoomBar {
                Layout.fillWidth: true
                visible: root.isOpen
                iconName: "room-parcours"
                title: nameField.text || qsTr("Parcours without a name")
                subtitle: {
                    const word = categoryField.words.find(one => one.value === categoryField.text);
                    return [word ? word.label : "", audienceField.text].filter(part => part !== "").join(" · ") || qsTr("No category");
                }

                Button {
                    objectName: "parcours-export-button"
                    primary: true
                    iconName: "export"
                    text: qsTr("Export the files")
                    help: qsTr("Writes what Pix Admin and Pix Orga take")
                    reason: chosen.chosenTubes === 0 ? qsTr("Choose at least one tube first.") : ""
                    onClicked: {
                        plan.files = exporter.files();
                        plan.open();
                    }
                }
            }

            Tabs {
                Layout.fillWidth: true
                objectName: "parcours-tabs"
                visible: root.isOpen
                label: qsTr("Parts of the parcours")
                tabs: [
                    {
                        text: qsTr("Selection")
                    },
                    {
                        text: qsTr("Stages"),
                        count: stages.count
                    },
                    {
                        text: qsTr("Badges"),
                        count: badges.count
                    },
                    {
                        text: qsTr("Settings")
                    }
                ]
                currentIndex: root.tab
                onActivated: index => root.tab = index
            }

            Banner {
                Layout.fillWidth: true
                Layout.margins: Theme.spaceM
                objectName: "parcours-export-banner"
                visible: exporter.result !== ""
                severity: exporter.hasFailed ? "error" : "success"
                strong: exporter.hasFailed ? qsTr("Nothing was written.") : qsTr("Exported.")
                text: exporter.result
                dismissible: true
                onDismissed: exporter.forget()
            }
        }

        centre: Rectangle {
            color: Theme.surface

            ColumnLayout {
                anchors.fill: parent
                visible: root.isOpen && root.tab === 0
                spacing: 0

                ParcoursSelection {
                    id: selection

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    builder: chosen
                }

                ParcoursTotals {
                    Layout.fillWidth: true
                    builder: chosen
                }
            }

            ParcoursStages {
                id: stages

                anchors.fill: parent
                visible: root.isOpen && root.tab === 1
                profile: root.profile
            }

            ParcoursBadges {
                id: badges

                anchors.fill: parent
                visible: root.isOpen && root.tab === 2
                builder: chosen
            }

            ParcoursFacts {
                id: facts

                anchors.fill: parent
                visible: root.isOpen && root.tab === 3
                profile: root.profile
            }

            EmptyState {
                anchors.centerIn: parent
                width: parent.width
                visible: !root.isOpen
                iconName: "room-parcours"
                title: profiles.count === 0 ? qsTr("No parcours yet") : qsTr("Choose a parcours")
                text: qsTr("A parcours is a choice of tubes, each up to a level, that a teacher hands to a class.")

                Button {
                    primary: true
                    iconName: "add"
                    text: qsTr("Parcours")
                    help: qsTr("Makes a new parcours")
                    onClicked: root.addProfile()
                }
            }
        }

        inspector: ParcoursLive {
            builder: chosen
        }
    }

    PlanDialog {
        id: plan

        property var files: []

        objectName: "parcours-export-plan"
        title: qsTr("Export %1").arg(nameField.text)
        note: qsTr("nothing is written yet")
        confirmText: qsTr("Export")
        reason: folder.text === "" ? qsTr("Choose a folder first.") : ""
        lines: files.map(file => ({
                    iconName: "file",
                    text: qsTr("%1: %2").arg(file.name).arg(file.purpose)
                }))
        onOpened: if (folder.text === "")
            folder.text = Workspace.folder + "-parcours"
        onAccepted: exporter.exportTo(folder.text)

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
