pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// Beside a tutorial: its card as learners see it, and the skills that show it.
Rectangle {
    id: root

    property string tutorial: ""

    component Source: EntityField {
        entity: root.tutorial
    }

    readonly property string minutes: {
        const parts = duration.text.split(":").map(Number);
        if (parts.length !== 3 || parts.some(isNaN))
            return "";
        const total = 60 * parts[0] + parts[1] + (parts[2] > 0 ? 1 : 0);
        return qsTr("%n minute(s)", "", total);
    }

    color: Theme.surface

    Source {
        id: title

        path: "title"
    }

    Source {
        id: maker

        path: "source"
    }

    Source {
        id: format

        path: "format"
    }

    Source {
        id: duration

        path: "duration"
    }

    TutorialUses {
        id: uses

        tutorial: root.tutorial
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PanelHead {
            Layout.fillWidth: true
            title: qsTr("The learner’s card")
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: card.implicitHeight + 2 * Theme.spaceXl
            color: Theme.window

            TutorialCard {
                id: card

                x: Theme.spaceL
                y: Theme.spaceXl
                width: parent.width - 2 * x
                title: title.text
                source: maker.text
                format: (Array.from(format.words).find(word => word.value === format.text) ?? {}).label?.toLowerCase() ?? ""
                duration: root.minutes
            }

            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }

        PanelHead {
            Layout.fillWidth: true
            title: qsTr("Used by")
            detail: qsTr("%n skill(s)", "", uses.count)
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "tutorial-uses-list"
            visible: count > 0
            clip: true
            model: uses
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            highlightMoveDuration: 0
            T.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Skills that show this tutorial")
            Keys.onReturnPressed: Navigation.open(uses.row(currentIndex).skillId)
            Keys.onEnterPressed: Navigation.open(uses.row(currentIndex).skillId)

            delegate: ListRow {
                id: use

                required property int index
                required property var model

                width: ListView.view.width
                title: model.name ?? ""
                subtitle: model.purpose === "tutorials" ? qsTr("to succeed next time") : qsTr("to learn more")
                area: model.areaColor ?? ""
                chosen: ListView.isCurrentItem && list.activeFocus
                onClicked: {
                    list.currentIndex = index;
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }
                onDoubleClicked: Navigation.open(model.skillId)

                Button {
                    borderless: true
                    compact: true
                    focusPolicy: Qt.NoFocus
                    iconName: "chevron-right"
                    help: qsTr("Open")
                    keys: qsTr("Enter")
                    onClicked: Navigation.open(use.model.skillId)
                }
            }
        }

        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count === 0
            iconName: "tutorial"
            title: qsTr("No skill shows it")
            text: qsTr("Open a skill and add this tutorial to one of its two lists.")
        }
    }
}
