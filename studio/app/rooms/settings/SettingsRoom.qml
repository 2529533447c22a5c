pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// What an author chooses for this computer, who he is for git, and the keys.
Rectangle {
    id: root

    readonly property var languages: ["fr", "en"]
    readonly property var themes: ["light", "dark"]
    readonly property var keys: [
        {
            keys: qsTr("Ctrl K"),
            does: qsTr("find anything, do anything")
        },
        {
            keys: qsTr("Ctrl 1 … 3"),
            does: qsTr("go to a room")
        },
        {
            keys: qsTr("Ctrl Z, Ctrl Shift Z"),
            does: qsTr("undo, redo")
        },
        {
            keys: qsTr("Alt ←"),
            does: qsTr("back to where you were")
        },
        {
            keys: qsTr("F6, Shift F6"),
            does: qsTr("next, previous panel")
        },
        {
            keys: "F5",
            does: qsTr("try answers of a challenge")
        },
        {
            keys: qsTr("F8, Shift F8"),
            does: qsTr("next, previous problem")
        },
        {
            keys: qsTr("Ctrl O"),
            does: qsTr("open a folder")
        },
        {
            keys: qsTr("Arrows, Space"),
            does: qsTr("move in a list or a grid, tick")
        },
        {
            keys: qsTr("Enter"),
            does: qsTr("open what is chosen")
        },
        {
            keys: qsTr("Alt ↑, Alt ↓"),
            does: qsTr("move an item of a list")
        },
        {
            keys: "+  −  1 … 8",
            does: qsTr("change the cap of a tube")
        },
        {
            keys: qsTr("Del"),
            does: qsTr("leave a tube out of a parcours")
        },
        {
            keys: qsTr("Esc"),
            does: qsTr("close what floats")
        }
    ]

    color: Theme.window

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RoomBar {
            Layout.fillWidth: true
            iconName: "settings"
            title: qsTr("Settings")
            facts: qsTr("kept on this computer")
        }

        ScrollColumn {
            id: page

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "settings-page"

            Card {
                Layout.fillWidth: true
                title: qsTr("Appearance")

                SettingsLine {
                    name: qsTr("Language")
                    detail: qsTr("of the studio; the content keeps its own")

                    SegmentedControl {
                        objectName: "settings-language-control"
                        label: qsTr("Language")
                        options: ["Français", "English"]
                        currentIndex: root.languages.indexOf(Language.code)
                        onActivated: index => Preferences.language = root.languages[index]
                    }
                }

                SettingsLine {
                    name: qsTr("Theme")
                    detail: qsTr("what learners see stays light")

                    SegmentedControl {
                        objectName: "settings-theme-control"
                        label: qsTr("Theme")
                        options: [qsTr("Light"), qsTr("Dark")]
                        currentIndex: Theme.dark ? 1 : 0
                        onActivated: index => Preferences.theme = root.themes[index]
                    }
                }

                SettingsLine {
                    name: qsTr("Reduced motion")
                    detail: qsTr("nothing slides or fades")

                    Switch {
                        id: motion

                        objectName: "settings-motion-switch"
                        checked: Preferences.reducedMotion
                        Accessible.name: qsTr("Reduced motion")
                        onToggled: Preferences.reducedMotion = checked
                    }
                }
            }

            Card {
                Layout.fillWidth: true
                title: qsTr("Author and folder")

                SettingsLine {
                    name: qsTr("Author")
                    detail: qsTr("from git: user.name")

                    Label {
                        text: Workspace.author || qsTr("not known")
                    }
                }

                SettingsLine {
                    name: qsTr("Branch")
                    detail: qsTr("of the open folder")

                    MonoText {
                        text: Workspace.branch || qsTr("none")
                    }
                }

                SettingsLine {
                    name: qsTr("Folder")
                    detail: Workspace.isOpen ? Workspace.name : qsTr("nothing is open")

                    MonoText {
                        Layout.maximumWidth: Theme.columnPreviewPhone
                        text: Workspace.folder || "–"
                        elide: Text.ElideMiddle
                    }
                }
            }

            Card {
                Layout.fillWidth: true
                title: qsTr("Keyboard")

                GridLayout {
                    Layout.fillWidth: true
                    columns: page.width > Theme.columnMeasureMax - Theme.spaceXxl ? 2 : 1
                    columnSpacing: Theme.spaceXxl
                    rowSpacing: Theme.spaceM

                    Repeater {
                        model: root.keys.length

                        delegate: SettingsKey {
                            required property int index

                            Layout.preferredWidth: 1
                            modelData: root.keys[index]
                        }
                    }
                }
            }
        }
    }
}
