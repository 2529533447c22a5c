import QtQuick
import Acquis.Studio

// A word about what was just done, with a way back; it goes by itself, and stays while the pointer is on it.
Rectangle {
    id: root

    property string text: ""
    property string actionText: ""
    property bool shown: false

    signal acted

    implicitWidth: Math.ceil(row.implicitWidth) + 2 * (Theme.spaceM + Theme.spaceXxs)
    implicitHeight: Theme.controlNormal + Theme.spaceXxs
    visible: shown
    color: Theme.raised
    border.color: Theme.borderStrong
    radius: Theme.radiusL
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    function show(words: string, action: string) {
        text = words;
        actionText = action;
        shown = true;
        time.restart();
    }

    HoverHandler {
        id: hover
    }

    Timer {
        id: time

        interval: Theme.toastTime
        running: root.shown && !hover.hovered
        onTriggered: root.shown = false
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceM

        SmallText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: Theme.text
        }

        Button {
            objectName: "toast-action-button"
            visible: text.length > 0
            text: root.actionText
            link: true
            compact: true
            onClicked: {
                root.shown = false;
                root.acted();
            }
        }
    }
}
