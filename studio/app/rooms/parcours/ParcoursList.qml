import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// Every parcours, by category. Arrows move, Enter opens.
ListView {
    id: root

    property string opened: ""

    objectName: "parcours-list"
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    currentIndex: model.indexOf(opened)
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Parcours")
    T.ScrollBar.vertical: ScrollBar {}
    Keys.onReturnPressed: open(currentIndex)
    Keys.onEnterPressed: open(currentIndex)
    onOpenedChanged: currentIndex = model.indexOf(opened)
    onActiveFocusChanged: if (activeFocus && currentIndex < 0)
        currentIndex = 0

    function open(index: int) {
        if (index >= 0)
            Navigation.open(model.row(index).profileId);
    }

    model: ProfileList {}

    section.property: "category"
    section.delegate: Rectangle {
        required property string section

        width: ListView.view ? ListView.view.width : 0
        height: Theme.rowTable
        color: Theme.window
        Accessible.role: Accessible.Heading
        Accessible.name: section

        CaptionText {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.spaceL
            width: parent.width - 2 * x
            text: parent.section.charAt(0).toUpperCase() + parent.section.slice(1)
            Accessible.ignored: true
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    // Not bound to this file, as a section of Qt 6.4 cannot be: the list is reached through its attached property.
    delegate: ListRow {
        id: row

        required property int index
        required property string profileId
        required property string profileName
        required property int tubeCount
        required property int skillCount
        required property string severity

        readonly property ParcoursList list: ListView.view as ParcoursList

        width: ListView.view ? ListView.view.width : 0
        title: profileName
        subtitle: qsTr("%1, %2").arg(qsTr("%n tube(s)", "", tubeCount)).arg(qsTr("%n skill(s)", "", skillCount))
        chosen: list !== null && profileId === list.opened
        panelActive: list !== null && list.activeFocus
        strong: true
        onClicked: {
            list.forceActiveFocus(Qt.MouseFocusReason);
            list.open(index);
        }

        Item {
            implicitWidth: Theme.iconSmall
            implicitHeight: Theme.iconSmall

            SeverityIcon {
                severity: row.severity
            }
        }

        FocusRing {
            parent: row
            shown: row.panelActive && row.ListView.isCurrentItem
            inside: true
        }
    }
}
