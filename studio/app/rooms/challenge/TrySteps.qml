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

    ColumnLayout {
        id: column

        x: Theme.strokeHairline
        y: Theme.strokeHairline
        width: parent.width - 2 * Theme.strokeHairline
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceL
            Layout.rightMargin: Theme.spaceL
            Layout.preferredHeight: Theme.barPanelHead
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

                Layout.fillWidth: true
                step: modelData
                heading: modelData.field.length > 0 && (index === 0 || root.steps[index - 1].field !== modelData.field) ? modelData.field : ""
            }
        }
    }
}
