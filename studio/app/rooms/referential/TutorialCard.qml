pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A tutorial as a learner sees it: always on white paper.
Rectangle {
    id: root

    property string title: ""
    property string source: ""
    property string format: ""
    property string duration: ""

    readonly property ColorSet paper: Theme.paper
    readonly property string meta: Words.dotted([source.length > 0 ? qsTr("By %1").arg(source) : "", format, duration])

    component LearnerButton: Row {
        property string words: ""
        property string iconName: ""

        spacing: Theme.spaceS
        Accessible.ignored: true

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            iconName: parent.iconName
            color: root.paper.accentText
        }

        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: parent.words
            textFormat: Text.PlainText
            font: Theme.weighted(Theme.bodyFont, Font.Medium)
            color: root.paper.accentText
        }
    }

    implicitHeight: column.implicitHeight + 2 * Theme.spaceXl
    color: paper.surface
    border.color: paper.border
    radius: Theme.radiusXl
    Accessible.role: Accessible.Grouping
    Accessible.name: Words.listed([qsTr("The learner’s card"), title, meta])

    ColumnLayout {
        id: column

        x: Theme.spaceXl
        y: Theme.spaceXl
        width: parent.width - 2 * x
        spacing: Theme.spaceS

        Text {
            Layout.fillWidth: true
            text: root.title
            textFormat: Text.PlainText
            font: Theme.weighted(Theme.learnerFont, Font.DemiBold)
            color: root.paper.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Text {
            Layout.fillWidth: true
            text: root.meta
            textFormat: Text.PlainText
            font: Theme.bodyFont
            color: root.paper.muted
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceS
            Layout.bottomMargin: Theme.spaceXxs
            implicitHeight: Theme.strokeHairline
            color: root.paper.border
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.spaceXl

            LearnerButton {
                words: qsTr("Save")
                iconName: "bookmark"
            }

            LearnerButton {
                words: qsTr("Useful tutorial")
                iconName: "thumb-up"
            }
        }
    }
}
