pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// The studio: its rooms, the path to what is shown, the palette and its actions.
AppWindow {
    id: root

    readonly property list<string> roomNames: ["referential", "parcours", "release"]
    // The window was asked to close while something could not be written.
    property bool isLeaving: false
    readonly property bool cannotSave: Workspace.hasSaveFailed && !Workspace.isSaved
    // A property: reading it in a function that is called later crashes Qt 6.4.
    readonly property Item focused: activeFocusItem

    // The keyboard goes to the first place of a room that is shown, unless it is somewhere visible.
    function settleFocus() {
        if (focused && focused.visible && focused.activeFocusOnTab)
            return;
        const room = Array.of(welcomeRoom, parcoursRoom, releaseRoom, settingsRoom).find(one => one.visible);
        const first = room ? room.nextItemInFocusChain(true) : null;
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    function showPalette() {
        palettePanel.open();
        palettePanel.query = "navig";
    }

    function hidePalette() {
        palettePanel.close();
    }

    function run(action: string) {
        if (action === "undo")
            Workspace.undo();
        else if (action === "redo")
            Workspace.redo();
        else if (action === "reload")
            Workspace.reload();
        else if (action === "add-tutorial")
            Navigation.open(Workspace.addTutorial());
        else if (action === "add-profile")
            Navigation.open(Workspace.addProfile(""));
        else if (action === "theme")
            Preferences.theme = Theme.dark ? "light" : "dark";
        else if (action === "language")
            Preferences.language = Language.code === "fr" ? "en" : "fr";
        else if (action === "close")
            Workspace.close();
        else
            Navigation.openRoom(action);
    }

    width: 1366
    height: 768
    visible: true
    title: Workspace.isOpen ? qsTr("%1 – Acquis").arg(Workspace.name) : qsTr("Acquis")
    rooms: [
        {
            label: qsTr("Referential"),
            iconName: "room-referential"
        },
        {
            label: qsTr("Parcours"),
            iconName: "room-parcours"
        },
        {
            label: qsTr("Release"),
            iconName: "room-release"
        }
    ]
    results: paletteResults
    onClosing: close => {
        close.accepted = Workspace.save();
        isLeaving = !close.accepted;
    }

    rail.currentIndex: roomNames.indexOf(Navigation.room)
    rail.settingsCurrent: Navigation.room === "settings"
    rail.onActivated: index => Workspace.isOpen ? Navigation.openRoom(root.roomNames[index]) : Navigation.openRoom("welcome")
    rail.onSettingsRequested: Navigation.openRoom("settings")

    topBar.path: pathModel.words
    topBar.canUndo: Workspace.canUndo
    topBar.canRedo: Workspace.canRedo
    topBar.undoText: Workspace.undoText
    topBar.redoText: Workspace.redoText
    topBar.branch: Workspace.branch
    topBar.branchHelp: qsTr("The git branch of the open folder")
    topBar.author: Workspace.author
    topBar.onPathActivated: index => pathModel.activate(index)
    topBar.onUndoRequested: Workspace.undo()
    topBar.onRedoRequested: Workspace.redo()

    statusBar.journal: Workspace.savedText
    statusBar.journalIcon: Workspace.conflicts.length > 0 ? "git-conflict" : Workspace.hasSaveFailed ? "problem-error" : Workspace.isReadOnly ? "lock" : "check"
    statusBar.undoText: Workspace.undoText
    statusBar.onUndoRequested: Workspace.undo()
    statusBar.errors: Workspace.errorCount
    statusBar.warnings: Workspace.warningCount
    statusBar.infos: Workspace.infoCount
    statusBar.problemsKnown: Workspace.isOpen
    statusBar.locale: Language.code === "fr" ? qsTr("French") : qsTr("English")
    statusBar.onLocaleRequested: root.run("language")
    statusBar.onProblemsRequested: Navigation.openRoom("release")

    palettePanel.summary: qsTr("%n result(s), accents ignored", "", paletteResults.total)
    palettePanel.onChosen: index => {
        const row = paletteResults.row(index);
        if (row.resultKind === "action")
            root.run(row.resultId);
        else
            Navigation.open(row.resultId);
    }

    PaletteResults {
        id: paletteResults

        query: root.palettePanel.query
        scope: ["all", "skills", "challenges", "actions"][root.palettePanel.scope]
        actions: [
            {
                id: "referential",
                title: qsTr("Go to the referential"),
                keys: "Ctrl 1",
                icon: "room-referential"
            },
            {
                id: "parcours",
                title: qsTr("Go to the parcours"),
                keys: "Ctrl 2",
                icon: "room-parcours"
            },
            {
                id: "release",
                title: qsTr("Go to the release"),
                keys: "Ctrl 3",
                icon: "room-release"
            },
            {
                id: "settings",
                title: qsTr("Settings"),
                keys: "",
                icon: "settings"
            },
            {
                id: "add-profile",
                title: qsTr("New parcours"),
                keys: "",
                icon: "add"
            },
            {
                id: "add-tutorial",
                title: qsTr("New tutorial"),
                keys: "",
                icon: "add"
            },
            {
                id: "undo",
                title: qsTr("Undo"),
                keys: "Ctrl Z",
                icon: "undo"
            },
            {
                id: "redo",
                title: qsTr("Redo"),
                keys: qsTr("Ctrl Shift Z"),
                icon: "redo"
            },
            {
                id: "reload",
                title: qsTr("Read the folder again"),
                keys: "",
                icon: "git-fetch"
            },
            {
                id: "theme",
                title: Theme.dark ? qsTr("Light theme") : qsTr("Dark theme"),
                keys: "",
                icon: "preview"
            },
            {
                id: "language",
                title: qsTr("Change the language"),
                keys: "",
                icon: "globe"
            },
            {
                id: "close",
                title: qsTr("Close this folder"),
                keys: "",
                icon: "close"
            }
        ]
    }

    QtObject {
        id: pathModel

        property int revision: 0
        readonly property var steps: Navigation.entity === "" ? [] : (Navigation.room, Navigation.kind, Language.code, revision, Workspace.pathTo(Navigation.entity))
        readonly property var words: Navigation.room === "welcome" ? [qsTr("Welcome")] : Navigation.room === "settings" ? [qsTr("Settings")] : Navigation.room === "release" ? [qsTr("Release")] : Navigation.room === "parcours" ? Array.of(qsTr("Parcours")).concat(steps) : steps.length > 0 ? steps : [Workspace.name]

        function activate(index: int) {
            const inParcours = Navigation.room === "parcours";
            if (inParcours && index === 0)
                Navigation.openStart("parcours");
            else
                Navigation.open(steps[inParcours ? index - 1 : index]?.id ?? "");
        }
    }

    Connections {
        target: Navigation

        function onMoved() {
            Qt.callLater(root.settleFocus); // qmllint disable type
        }
    }

    Connections {
        target: Workspace

        function onChanged() {
            pathModel.revision += 1;
        }
    }

    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: banners.bottom
        anchors.bottom: parent.bottom

        WelcomeRoom {
            id: welcomeRoom

            anchors.fill: parent
            visible: Navigation.room === "welcome" && (Workspace.isOpen || !Workspace.isReading)
        }

        LoadingRows {
            anchors.centerIn: parent
            width: Theme.columnTreeMin + Theme.columnTree
            visible: Workspace.isReading && !Workspace.isOpen
            title: qsTr("Reading the folder…")
        }

        ReferentialRoom {
            anchors.fill: parent
            visible: Navigation.room === "referential" && Navigation.kind !== "challenge"
        }

        ChallengeRoom {
            anchors.fill: parent
            visible: Navigation.room === "referential" && Navigation.kind === "challenge"
        }

        ParcoursRoom {
            id: parcoursRoom

            anchors.fill: parent
            visible: Navigation.room === "parcours"
        }

        ReleaseScreen {
            id: releaseRoom

            anchors.fill: parent
            visible: Navigation.room === "release"
        }

        SettingsRoom {
            id: settingsRoom

            anchors.fill: parent
            visible: Navigation.room === "settings"
        }
    }

    // What concerns the whole folder stands above the room, which stays usable.
    Column {
        id: banners

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top

        Banner {
            width: parent.width
            radius: 0
            objectName: "failure-banner"
            visible: Workspace.failure !== ""
            severity: "error"
            text: Workspace.failure
            dismissible: true
            onDismissed: Workspace.dismissFailure()

            Button {
                objectName: "failure-retry-button"
                visible: root.cannotSave
                compact: true
                text: qsTr("Try again")
                onClicked: {
                    if (Workspace.save())
                        Workspace.dismissFailure();
                }
            }

            Button {
                objectName: "failure-discard-button"
                visible: root.cannotSave
                compact: true
                text: root.isLeaving ? qsTr("Leave without saving") : qsTr("Read again without my changes")
                onClicked: {
                    if (root.isLeaving)
                        Qt.quit();
                    else
                        Workspace.reloadWithoutChanges();
                }
            }
        }

        Banner {
            readonly property var first: Workspace.conflicts.length > 0 ? Workspace.conflicts[0] : null
            readonly property int others: Workspace.conflicts.length - 1

            width: parent.width
            radius: 0
            objectName: "conflict-banner"
            visible: first !== null
            severity: "warning"
            iconName: "git-conflict"
            strong: first === null ? "" : first.removed ? qsTr("“%1” was removed outside the studio while you were changing it.").arg(first.name) : qsTr("“%1” was changed outside the studio while you were changing it.").arg(first.name)
            text: Words.spaced([qsTr("Your version is on the screen, the other one in the folder: nothing is lost. Which one holds?"), others > 0 ? qsTr("And %n more after this one.", "", others) : ""])

            Button {
                objectName: "conflict-mine-button"
                compact: true
                text: qsTr("Keep mine")
                help: qsTr("Writes what is on the screen")
                onClicked: Workspace.keepMine()
            }

            Button {
                objectName: "conflict-theirs-button"
                compact: true
                text: qsTr("Take the other")
                help: qsTr("Shows what the folder has; undo brings yours back")
                onClicked: Workspace.takeTheirs()
            }
        }
    }

    Shortcut {
        sequences: ["Alt+Left"]
        enabled: Navigation.canGoBack
        onActivated: Navigation.back()
    }
}
