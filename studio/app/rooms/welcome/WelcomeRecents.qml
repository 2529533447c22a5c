pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The folders that were open lately. Arrows move, Enter opens, Delete forgets one.
ColumnLayout {
    id: root

    spacing: Theme.spaceS

    function open(index: int) {
        if (index >= 0 && index < Recents.count && Recents.row(index).exists)
            Workspace.open(Recents.row(index).folder);
    }

    RowLayout {
        Layout.fillWidth: true

        StrongText {
            Layout.fillWidth: true
            text: qsTr("Recent")
            Accessible.role: Accessible.Heading
        }

        SmallText {
            text: qsTr("on this computer")
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: list.contentHeight + 2 * Theme.strokeHairline
        color: Theme.surface
        radius: Theme.radiusL
        border.color: Theme.border

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: Theme.strokeHairline
            objectName: "welcome-recents"
            interactive: false
            activeFocusOnTab: true
            highlightMoveDuration: 0
            model: Recents
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Recent folders")
            Keys.onReturnPressed: root.open(currentIndex)
            Keys.onEnterPressed: root.open(currentIndex)
            Keys.onDeletePressed: if (currentIndex >= 0)
                Recents.forget(Recents.row(currentIndex).folder)

            delegate: ListRow {
                id: row

                required property int index
                required property string folder
                required property string name
                required property string branch
                required property bool exists

                width: list.width
                implicitHeight: Theme.rowList + Theme.spaceXs
                strong: true
                separated: index < list.count - 1
                iconName: branch === "" ? "file" : "git-branch"
                iconColor: exists ? Theme.muted : Theme.disabled
                title: name || folder
                subtitle: exists ? (branch === "" ? folder : qsTr("%1 · %2").arg(branch).arg(folder)) : qsTr("%1 is not there any more").arg(folder)
                onClicked: root.open(index)

                Button {
                    compact: true
                    borderless: true
                    focusPolicy: Qt.NoFocus
                    iconName: "close"
                    help: qsTr("Forget this folder")
                    onClicked: Recents.forget(row.folder)
                }

                FocusRing {
                    parent: row
                    shown: list.activeFocus && row.ListView.isCurrentItem
                    inside: true
                }
            }
        }
    }
}
