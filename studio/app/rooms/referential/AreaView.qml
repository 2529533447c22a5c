pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// An area, or a whole framework: its competences with what each holds, level by level. One tab stop: arrows move, Enter
// opens a competence.
Rectangle {
    id: root

    property string holder: ""

    readonly property int levels: 8
    readonly property int cellWidth: Theme.rowGrid
    readonly property int figureWidth: Theme.rowGrid * 2
    readonly property bool isFramework: Workspace.kindOf(holder) === "framework"

    function takeFocus() {
        if (competences.count > 0)
            list.forceActiveFocus(Qt.TabFocusReason);
    }

    function open(row: int) {
        if (row >= 0 && row < competences.count)
            Navigation.open(competences.row(row).competenceId);
    }

    color: Theme.surface
    onHolderChanged: list.currentIndex = 0

    AreaCompetences {
        id: competences

        holder: root.holder
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RoomBar {
            Layout.fillWidth: true
            title: root.holder.length > 0 ? Workspace.nameOf(root.holder) : ""
            area: root.isFramework || root.holder.length === 0 ? "" : Workspace.areaColorOf(root.holder)
            facts: Words.dotted([qsTr("%n competence(s)", "", competences.count), qsTr("%n tube(s)", "", competences.tubeCount), qsTr("%n skill(s)", "", competences.skillCount), qsTr("%n challenge(s)", "", competences.challengeCount)])
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.spaceXxl + Theme.spaceXxs
            visible: competences.count > 0
            color: Theme.raised

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.spaceL
                anchors.rightMargin: Theme.spaceM + Theme.controlCompact - Theme.spaceXxs + Theme.spaceM
                spacing: Theme.spaceM

                CaptionText {
                    Layout.fillWidth: true
                    text: qsTr("Competence")
                }

                Row {
                    Repeater {
                        model: root.levels

                        delegate: CaptionText {
                            required property int index

                            width: root.cellWidth
                            horizontalAlignment: Text.AlignHCenter
                            text: index + 1
                            Accessible.name: qsTr("Level %1").arg(index + 1)
                        }
                    }
                }

                Repeater {
                    model: [qsTr("Tubes"), qsTr("Skills"), qsTr("Challenges")]

                    delegate: CaptionText {
                        required property string modelData

                        Layout.preferredWidth: root.figureWidth
                        horizontalAlignment: Text.AlignRight
                        text: modelData
                    }
                }
            }

            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "area-competences-list"
            visible: competences.count > 0
            clip: true
            model: competences
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            section.property: root.isFramework ? "areaName" : ""
            T.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Competences")
            Keys.onReturnPressed: root.open(currentIndex)
            Keys.onEnterPressed: root.open(currentIndex)

            delegate: AreaRow {
                required property int index
                required property var model

                width: ListView.view.width
                section: root.isFramework && ListView.section !== ListView.previousSection ? ListView.section : ""
                area: model.areaColor ?? ""
                code: model.code ?? ""
                name: model.name ?? ""
                detail: model.tubes > 0 ? qsTr("%n thematic(s)", "", model.thematics) : qsTr("No tube yet")
                figures: [model.tubes ?? 0, model.skills ?? 0, model.challenges ?? 0]
                drafts: model.drafts ?? 0
                levels: model.levels ?? []
                severity: model.severity ?? ""
                cellWidth: root.cellWidth
                figureWidth: root.figureWidth
                chosen: ListView.isCurrentItem && list.activeFocus
                onClicked: {
                    list.currentIndex = index;
                    root.open(index);
                }
            }
        }

        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: competences.count === 0
            iconName: "room-referential"
            title: qsTr("No competence yet in this area")
            text: qsTr("Competences come with their framework: they stand in the files of the folder “areas”.")
        }
    }
}
