pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The rooms down the left edge. The model has the roles label, iconName and count; Ctrl+1 to Ctrl+9 go there. Folded,
// it is 44 px of icons with tooltips. The owner moves currentIndex when activated asks for it.
Rectangle {
    id: root

    required property var model

    property int currentIndex: 0
    property bool folded: Window.window ? Window.width < Theme.foldWidth : false
    property bool settingsCurrent: false

    signal activated(int index)
    signal settingsRequested

    implicitWidth: folded ? Theme.barRailFolded : Theme.barRail
    color: Theme.sunken
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Rooms")

    Hairline {
        anchors.right: parent.right
        height: parent.height
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.barTop + Theme.strokeMarker

            Image {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: root.folded ? 0 : -Theme.strokeHairline / 2
                source: "qrc:/qt/qml/Acquis/Studio/icons/acquis-logo.svg"
                sourceSize.width: Theme.controlNormal
                sourceSize.height: Theme.controlNormal
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Acquis")
            }
        }

        // A positioner: Qt 6.4 reads delegates of a Repeater inside a layout after their death.
        Column {
            Repeater {
                model: root.model

                delegate: RailItem {
                    id: room

                    required property int index
                    required property var model

                    // The roles of a list model, or an object of a plain list.
                    readonly property var entry: model.modelData ?? model

                    objectName: "rail-room-" + index + "-button"
                    text: entry.label ?? ""
                    iconName: entry.iconName
                    count: entry.count ?? 0
                    current: index === root.currentIndex && !root.settingsCurrent
                    folded: root.folded
                    keys: qsTr("Ctrl+%1").arg(index + 1)
                    onClicked: root.activated(index)

                    Shortcut {
                        sequence: "Ctrl+" + (room.index + 1)
                        onActivated: room.clicked()
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        RailItem {
            Layout.bottomMargin: Theme.spaceXxs
            objectName: "rail-settings-button"
            text: qsTr("Settings")
            iconName: "settings"
            current: root.settingsCurrent
            folded: root.folded
            onClicked: root.settingsRequested()
        }
    }
}
