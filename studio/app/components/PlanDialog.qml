pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// A plan before it is carried out: what changes, what it breaks, and the button that does it. lines are objects
// {text, iconName, tone}; other content follows them. Escape closes it without effect, Enter in a field carries it out.
T.Popup {
    id: root

    property string title: ""
    property string note: qsTr("a plan, nothing is done")
    property string confirmText: ""
    property string reason: ""
    property bool busy: false
    property var lines: []

    default property alias content: body.data
    property alias confirmButton: confirm
    property bool agreed: false

    // What had the focus before, to give it back where it is seen. A property: reading Window in a function crashes Qt 6.4.
    readonly property Item focused: parent ? parent.Window.activeFocusItem : null
    property Item origin: null

    signal accepted
    signal rejected

    anchors.centerIn: parent
    implicitWidth: Math.min(Theme.planWidth, parent ? parent.width - 2 * Theme.spaceXxl : Theme.planWidth)
    implicitHeight: Math.min(implicitContentHeight, parent ? parent.height - 2 * Theme.spaceXxl : implicitContentHeight)
    parent: T.Overlay.overlay
    padding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onAboutToShow: origin = focused
    onOpened: {
        agreed = false;
        const field = body.nextItemInFocusChain(true);
        (field && isInBody(field) ? field : closeButton).forceActiveFocus(Qt.TabFocusReason);
    }
    onClosed: {
        if (origin && origin.visible)
            origin.forceActiveFocus(Qt.TabFocusReason);
        if (!agreed)
            rejected();
    }

    function isInBody(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === body)
                return true;
        return false;
    }

    function accept() {
        if (busy || reason.length > 0 || confirmText.length === 0)
            return;
        agreed = true;
        close();
        accepted();
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motionNormal
        }
    }

    contentItem: ColumnLayout {
        spacing: 0
        Keys.onReturnPressed: root.accept()
        Keys.onEnterPressed: root.accept()
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.note

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.barRoom
            Layout.leftMargin: Theme.spaceL + Theme.spaceXxs
            Layout.rightMargin: Theme.spaceL + Theme.spaceXxs
            spacing: Theme.spaceM

            StrongText {
                Layout.fillWidth: true
                text: root.title
            }

            Badge {
                text: root.note
                visible: root.note.length > 0
            }
        }

        Hairline {
            Layout.fillWidth: true
        }

        Flickable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: body.implicitHeight + 2 * Theme.spaceM
            contentHeight: implicitHeight
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}

            ColumnLayout {
                id: body

                x: Theme.spaceL + Theme.spaceXxs
                y: Theme.spaceM
                width: parent.width - 2 * x
                spacing: Theme.spaceXxs + Theme.strokeHairline

                Column {
                    id: lineColumn

                    Layout.fillWidth: true
                    spacing: parent.spacing
                    visible: root.lines.length > 0

                    // Not in the layout itself: Qt 6.4 reads delegates there after their death.
                    Repeater {
                        model: root.lines

                        delegate: PlanLine {
                            width: lineColumn.width
                        }
                    }
                }
            }
        }

        Hairline {
            Layout.fillWidth: true
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.barTop
            Layout.leftMargin: Theme.spaceL + Theme.spaceXxs
            Layout.rightMargin: Theme.spaceL + Theme.spaceXxs
            spacing: Theme.spaceM

            SmallText {
                Layout.fillWidth: true
                text: qsTr("Escape closes")
            }

            Button {
                id: closeButton

                objectName: "plan-close-button"
                text: qsTr("Close")
                onClicked: root.close()
            }

            Button {
                id: confirm

                objectName: "plan-confirm-button"
                primary: true
                text: root.confirmText
                reason: root.reason
                enabled: !root.busy
                visible: text.length > 0
                onClicked: root.accept()
            }
        }
    }

    background: Rectangle {
        color: Theme.surface
        border.color: Theme.borderStrong
        radius: Theme.radiusXl
    }
}
