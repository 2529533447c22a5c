pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// Finds an entity by its words and adds it to a list of references: typing shows what fits, arrows choose, Enter adds.
TextField {
    id: root

    required property ReferenceList references

    // What the last row says when a new one can be made; none when empty.
    property string createText: ""

    readonly property var found: popup.visible && revision >= 0 ? references.candidates(text) : []
    readonly property int rows: found.length + (createText.length > 0 ? 1 : 0)
    property int revision: 0

    signal createRequested

    function choose(index: int) {
        if (index >= 0 && index < found.length) {
            references.add(found[index].id);
            revision += 1;
        } else if (index === found.length && createText.length > 0) {
            createRequested();
        }
        clear();
        popup.close();
    }

    iconName: "search"
    onTextEdited: if (!popup.visible)
        popup.open()
    onActiveFocusChanged: if (!activeFocus)
        popup.close()
    Keys.onDownPressed: {
        if (!popup.visible)
            popup.open();
        else
            list.currentIndex = Math.min(rows - 1, list.currentIndex + 1);
    }
    Keys.onUpPressed: list.currentIndex = Math.max(0, list.currentIndex - 1)
    Keys.onReturnPressed: if (popup.visible)
        choose(list.currentIndex)
    Keys.onEnterPressed: if (popup.visible)
        choose(list.currentIndex)
    Keys.onEscapePressed: event => {
        event.accepted = popup.visible;
        popup.close();
    }

    T.Popup {
        id: popup

        y: root.height + Theme.spaceXxs
        width: root.width
        height: Math.min(contentItem.implicitHeight + 2 * padding, 6 * Theme.rowList)
        padding: Theme.strokeHairline
        margins: Theme.spaceXs
        closePolicy: T.Popup.CloseOnPressOutsideParent
        onOpened: list.currentIndex = 0

        contentItem: ListView {
            id: list

            implicitHeight: root.rows > 0 ? contentHeight : Theme.rowTable
            clip: true
            model: root.rows
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}

            delegate: ListRow {
                required property int index

                readonly property var candidate: root.found[index]

                width: ListView.view.width
                title: candidate ? candidate.name : root.createText
                subtitle: candidate ? candidate.detail : ""
                iconName: candidate ? "" : "add"
                chosen: ListView.isCurrentItem
                onClicked: root.choose(index)
            }

            SmallText {
                x: Theme.spaceL
                height: Theme.rowTable
                verticalAlignment: Text.AlignVCenter
                visible: root.rows === 0
                text: qsTr("Nothing with these words.")
            }
        }

        background: Rectangle {
            color: Theme.surface
            border.color: Theme.borderStrong
            radius: Theme.radiusM
        }
    }
}
