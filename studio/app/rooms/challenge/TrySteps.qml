pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// How a verdict came about: the answer and the solution go the same way, step by step.
Rectangle {
    id: root

    required property var steps

    implicitHeight: column.implicitHeight + 2 * Theme.strokeHairline
    color: Theme.surface
    border.color: Theme.border
    radius: Theme.radiusL
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Step by step")

    Column {
        id: column

        x: Theme.strokeHairline
        y: Theme.strokeHairline
        width: parent.width - 2 * Theme.strokeHairline

        RowLayout {
            x: Theme.spaceL
            width: parent.width - 2 * x
            height: Theme.barPanelHead
            spacing: Theme.spaceM

            Label {
                text: qsTr("Step by step")
                font: Theme.weighted(Theme.smallFont, Font.DemiBold)
            }

            SmallText {
                Layout.fillWidth: true
                text: qsTr("the answer and the solution go the same way")
            }
        }

        Repeater {
            model: root.steps

            delegate: TryStep {
                required property var modelData
                required property int index

                width: column.width
                step: modelData
                heading: modelData.field.length > 0 && (index === 0 || (root.steps[index - 1] ?? modelData).field !== modelData.field) ? modelData.field : ""
            }
        }
    }
}
