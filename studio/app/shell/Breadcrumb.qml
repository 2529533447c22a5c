pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The path to what is open; each step but the last goes there. Short of room, the first steps go into a menu behind "…",
// and a step with a code (1.1) shows only that, so that the end stays legible. path is a list of words or of {name, code}.
RowLayout {
    id: root

    required property var path

    // Qt 6.4 reads a delegate after its death when a Repeater inside a layout is made anew, so steps are only hidden.
    readonly property int most: 12
    readonly property int gap: 2 * Theme.spaceM + Theme.iconSmall

    // How the path fits the width: how many first steps are in the menu, and whether codes stand for names.
    readonly property var fit: {
        for (let hidden = 0; hidden < path.length - 1; ++hidden) {
            if (widthOf(hidden, false) <= width)
                return {
                    hidden: hidden,
                    coded: false
                };
            // Behind the framework and the area, a competence gives its name before it goes.
            if (hidden > 1 && widthOf(hidden, true) <= width)
                return {
                    hidden: hidden,
                    coded: true
                };
        }
        return {
            hidden: Math.max(0, path.length - 2),
            coded: true
        };
    }

    signal activated(int index)

    function wordOf(index: int, coded: bool): string {
        const step = path[index];
        if (step === undefined || typeof step === "string")
            return step ?? "";
        return coded && step.code && index < path.length - 1 ? step.code : step.name;
    }

    function widthOf(hidden: int, coded: bool): real {
        let sum = hidden > 0 ? Theme.controlCompact + gap : 0;
        for (let index = hidden; index < path.length; ++index) {
            const last = index === path.length - 1;
            sum += Math.ceil((last ? strong : plain).advanceWidth(wordOf(index, coded))) + 1 + (last ? 0 : gap);
        }
        return sum;
    }

    spacing: Theme.spaceM
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Path")

    FontMetrics {
        id: plain

        font: Theme.bodyFont
    }

    FontMetrics {
        id: strong

        font: Theme.bodyStrongFont
    }

    Button {
        id: more

        objectName: "path-more-button"
        visible: root.fit.hidden > 0
        borderless: true
        compact: true
        iconName: "more"
        help: qsTr("The steps before")
        down: pressed || steps.visible
        onClicked: steps.popup(more, 0, more.height)

        Menu {
            id: steps

            Instantiator {
                model: root.fit.hidden
                onObjectAdded: (index, object) => steps.insertItem(index, object)
                onObjectRemoved: (index, object) => steps.removeItem(object)

                delegate: MenuItem {
                    required property int index

                    text: root.wordOf(index, false)
                    onTriggered: root.activated(index)
                }
            }
        }
    }

    Icon {
        visible: root.fit.hidden > 0
        iconName: "chevron-right"
        size: Theme.iconSmall
    }

    Repeater {
        model: root.most

        delegate: RowLayout {
            id: step

            required property int index

            readonly property bool last: index === root.path.length - 1

            Layout.fillWidth: last
            visible: index >= root.fit.hidden && index < root.path.length
            Layout.minimumWidth: 0
            Layout.maximumWidth: Math.ceil(implicitWidth)
            spacing: Theme.spaceM

            T.AbstractButton {
                id: link

                Layout.fillWidth: true
                Layout.minimumWidth: 0
                Layout.maximumWidth: implicitWidth
                implicitWidth: Math.ceil(implicitContentWidth)
                implicitHeight: Theme.controlCompact
                text: root.wordOf(step.index, root.fit.coded)
                enabled: !step.last
                hoverEnabled: true
                focusPolicy: Qt.TabFocus
                Accessible.role: step.last ? Accessible.StaticText : Accessible.Link
                Accessible.name: root.wordOf(step.index, false)
                onClicked: root.activated(step.index)

                contentItem: Label {
                    text: link.text
                    font: step.last ? Theme.bodyStrongFont : Theme.bodyFont
                    color: step.last || link.hovered ? Theme.text : Theme.muted
                    Accessible.ignored: true
                }

                background: Item {
                    FocusRing {
                        shown: link.visualFocus
                    }
                }

                HelpTip {
                    shown: link.hovered && link.text !== link.Accessible.name
                    text: link.Accessible.name
                }
            }

            Icon {
                visible: !step.last
                iconName: "chevron-right"
                size: Theme.iconSmall
            }
        }
    }

    Item {
        Layout.fillWidth: true
    }
}
