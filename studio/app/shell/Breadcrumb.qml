pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The path to what is open; each step but the last goes there. Short of room, the last elides last.
RowLayout {
    id: root

    required property var path

    // Qt 6.4 reads a delegate after its death when a Repeater inside a layout is made anew, so steps are only hidden.
    readonly property int most: 12

    signal activated(int index)

    spacing: Theme.spaceM
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Path")

    Repeater {
        model: root.most

        delegate: RowLayout {
            id: step

            required property int index

            readonly property string modelData: root.path[index] ?? ""
            readonly property bool last: index === root.path.length - 1

            Layout.fillWidth: true
            visible: index < root.path.length
            Layout.minimumWidth: 0
            Layout.maximumWidth: Math.ceil(implicitWidth)
            spacing: Theme.spaceM

            T.AbstractButton {
                id: link

                Layout.fillWidth: true
                Layout.minimumWidth: step.last ? Math.min(implicitWidth, Theme.columnTreeMin / 2) : Theme.spaceXxl
                implicitWidth: Math.ceil(implicitContentWidth)
                implicitHeight: Theme.controlCompact
                text: step.modelData
                enabled: !step.last
                hoverEnabled: true
                focusPolicy: Qt.TabFocus
                Accessible.role: step.last ? Accessible.StaticText : Accessible.Link
                Accessible.name: text
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
