pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A tutorial: what its card says, where it leads, for whom it is.
Rectangle {
    id: root

    property string tutorial: ""

    function takeFocus() {
        form.takeFocus();
    }

    color: Theme.surface

    EntityField {
        id: title

        entity: root.tutorial
        path: "title"
    }

    EntityField {
        id: favourite

        entity: root.tutorial
        path: "favourite"
    }

    EntityField {
        id: level

        entity: root.tutorial
        path: "level"
    }

    EntityField {
        id: seenWhere

        entity: root.tutorial
        path: "seen.where"
    }

    EntityField {
        id: seenOn

        entity: root.tutorial
        path: "seen.on"
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RoomBar {
            Layout.fillWidth: true
            title: title.text
            iconName: "tutorial"
        }

        EntityForm {
            id: form

            Layout.fillWidth: true
            Layout.fillHeight: true

            EntityLine {
                entity: root.tutorial
                path: "title"
            }

            EntityLine {
                entity: root.tutorial
                path: "link"
                help: ""
                mono: true
                placeholder: "https://"
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceL

                EntityLine {
                    Layout.preferredWidth: 2
                    entity: root.tutorial
                    path: "source"
                }

                EntityChoice {
                    entity: root.tutorial
                    path: "format"
                    clearable: false
                }

                EntityLine {
                    entity: root.tutorial
                    path: "duration"
                    mono: true
                    placeholder: "00:03:00"
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceL

                EntityLine {
                    entity: root.tutorial
                    path: "language"
                    help: ""
                    mono: true
                    placeholder: "fr"
                }

                EntityLine {
                    entity: root.tutorial
                    path: "date"
                    help: ""
                    mono: true
                    placeholder: "2026-11-21"
                }

                EntityLine {
                    entity: root.tutorial
                    path: "license"
                    help: ""
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceL

                FormField {
                    readonly property string fieldPath: "level"

                    function takeFocus() {
                        stepper.forceActiveFocus(Qt.TabFocusReason);
                    }

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    label: level.label
                    help: level.help
                    problem: level.problem
                    problemSeverity: level.severity.length > 0 ? level.severity : "error"

                    Stepper {
                        id: stepper

                        objectName: "entity-level-stepper"
                        from: 0
                        to: 10
                        value: level.value ?? 0
                        textFromValue: value => value > 0 ? value : "–"
                        onValueModified: level.edit(value > 0 ? value : "")
                    }
                }

                FormField {
                    readonly property string fieldPath: "favourite"

                    function takeFocus() {
                        box.forceActiveFocus(Qt.TabFocusReason);
                    }

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    label: favourite.label
                    problem: favourite.problem

                    CheckBox {
                        id: box

                        Layout.preferredHeight: Theme.controlCompact
                        objectName: "entity-favourite-check"
                        text: favourite.help
                        checked: favourite.value ?? false
                        onToggled: favourite.edit(checked)
                    }
                }

                EntityLine {
                    entity: root.tutorial
                    path: "contributor"
                }
            }

            TagChips {
                entity: root.tutorial
                path: "tags"
                help: ""
            }

            FormField {
                Layout.fillWidth: true
                visible: seenWhere.text.length > 0
                label: qsTr("The link was last seen")

                SmallText {
                    Layout.fillWidth: true
                    text: Words.listed([seenOn.text, seenWhere.text])
                    color: Theme.text
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
