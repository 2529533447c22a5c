pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The palette that finds everything (Ctrl+K). The model has the roles section, label, detail, iconName, area, badge,
// badgeTone, place and keys, of which section and label are needed; its owner filters it by query and scope. Keyboard
// only: arrows, Enter, Tab for the next scope, Escape.
T.Popup {
    id: root

    required property var model

    property string summary: ""
    property bool busy: false
    property int scope: 0

    property alias query: input.text
    readonly property alias currentIndex: list.currentIndex
    readonly property int count: list.count
    readonly property list<string> prefixes: ["", "@", "#", ">"]

    signal chosen(int index, bool beside)

    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: 2 * Theme.barTop - Theme.spaceXs
    width: Math.min(Theme.paletteWidth, parent ? parent.width - 2 * Theme.spaceXl : Theme.paletteWidth)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, parent ? parent.height - 2 * y : implicitContentHeight + topPadding + bottomPadding)
    parent: T.Overlay.overlay
    padding: Theme.strokeHairline
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        scope = 0;
        input.clear();
        list.currentIndex = 0;
    }
    onOpened: input.forceActiveFocus(Qt.PopupFocusReason)
    onQueryChanged: followPrefix()

    function choose(index: int, beside: bool) {
        if (index < 0 || index >= count)
            return;
        close();
        chosen(index, beside);
    }

    function move(by: int) {
        if (count > 0)
            list.currentIndex = (list.currentIndex + by + count) % count;
    }

    function turnScope(to: int) {
        const words = query.replace(/^[@#>]\s*/, "");
        scope = (to + prefixes.length) % prefixes.length;
        input.text = prefixes[scope] + words;
    }

    function followPrefix() {
        scope = query.length > 0 ? Math.max(0, prefixes.indexOf(query[0])) : 0;
        list.currentIndex = 0;
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motionSlow
            easing.type: Easing.OutCubic
        }
    }

    contentItem: ColumnLayout {
        spacing: 0
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Palette")

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.barTop + Theme.spaceXs - Theme.strokeHairline
            Layout.leftMargin: Theme.spaceL + Theme.spaceXxs
            Layout.rightMargin: Theme.spaceL + Theme.spaceXxs
            spacing: Theme.spaceM

            Icon {
                iconName: "search"
                size: Theme.iconRail
                color: Theme.accentText
            }

            TextInput {
                id: input

                Layout.fillWidth: true
                objectName: "palette-input"
                font: Theme.weighted(Theme.learnerFont, Font.Normal)
                color: Theme.text
                selectionColor: Theme.selection
                selectedTextColor: Theme.selectionText
                clip: true
                focus: true
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Search or act…")
                Keys.onUpPressed: root.move(-1)
                Keys.onDownPressed: root.move(1)
                Keys.onReturnPressed: event => root.choose(list.currentIndex, (event.modifiers & Qt.ControlModifier) !== 0)
                Keys.onEnterPressed: event => root.choose(list.currentIndex, (event.modifiers & Qt.ControlModifier) !== 0)
                Keys.onTabPressed: root.turnScope(root.scope + 1)
                Keys.onBacktabPressed: root.turnScope(root.scope - 1)

                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: input.text.length === 0
                    text: qsTr("Search or act…")
                    textFormat: Text.PlainText
                    font: input.font
                    color: Theme.muted
                }
            }

            SegmentedControl {
                objectName: "palette-scopes"
                activeFocusOnTab: false
                label: qsTr("Scope")
                options: [qsTr("All"), qsTr("@ Skills"), qsTr("# Challenges"), qsTr("> Actions")]
                currentIndex: root.scope
                onActivated: index => {
                    root.turnScope(index);
                    input.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }

        Hairline {
            Layout.fillWidth: true
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: count > 0 ? 0 : empty.implicitHeight
            implicitHeight: contentHeight
            objectName: "palette-list"
            clip: true
            model: root.model
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            T.ScrollBar.vertical: ScrollBar {}
            section.property: "section"
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Results")

            // Qt 6.4 cannot make a section delegate of a bound component, so each row carries the head of its section.
            delegate: PaletteRow {
                required property int index
                required property var model

                width: ListView.view.width
                section: ListView.section !== ListView.previousSection ? ListView.section : ""
                divided: index > 0
                name: model.label ?? ""
                detail: model.detail ?? ""
                iconName: model.iconName ?? ""
                area: model.area ?? ""
                badgeText: model.badge ?? ""
                badgeTone: model.badgeTone ?? "neutral"
                place: model.place ?? ""
                keys: model.keys ?? ""
                query: root.query
                current: ListView.isCurrentItem
                onClicked: root.choose(index, false)
            }

            EmptyState {
                id: empty

                anchors.fill: parent
                visible: list.count === 0 && !root.busy
                iconName: "search"
                title: root.query.length > 0 ? qsTr("Nothing for “%1”").arg(root.query) : qsTr("Nothing to choose yet")
                text: qsTr("Names, ids, words of an instruction and actions can be searched; accents do not matter.")
            }
        }

        PaletteFoot {
            Layout.fillWidth: true
            summary: root.summary
        }
    }

    background: Rectangle {
        color: Theme.surface
        border.color: Theme.borderStrong
        radius: Theme.radiusL
    }
}
