pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The bar at the foot: the journal, what undo would take back, git, problems by severity, locale, engine.
Rectangle {
    id: root

    property string journal: ""
    property string journalIcon: "check"
    property string undoText: ""
    property string git: ""
    property int errors: 0
    property int warnings: 0
    property int infos: 0
    property bool problemsKnown: true
    property string locale: ""
    property string engine: ""

    signal undoRequested
    signal gitRequested
    signal problemsRequested(string severity)
    signal localeRequested

    implicitHeight: Theme.barStatus
    color: Theme.sunken
    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Status bar")

    Hairline {
        width: parent.width
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        anchors.topMargin: Theme.strokeHairline
        spacing: Theme.spaceM

        StatusItem {
            objectName: "status-journal"
            text: root.journal
            iconName: root.journalIcon
        }

        StatusItem {
            objectName: "status-undo-button"
            text: root.undoText.length > 0 ? qsTr("Undo: %1").arg(root.undoText) : ""
            iconName: "undo"
            usable: true
            onClicked: root.undoRequested()
        }

        StatusItem {
            objectName: "status-git-button"
            text: root.git
            iconName: "git-branch"
            usable: true
            onClicked: root.gitRequested()
        }

        Item {
            Layout.fillWidth: true
        }

        StatusItem {
            objectName: "status-errors-button"
            text: root.problemsKnown ? root.errors : ""
            iconName: "problem-error"
            help: qsTr("%n error(s)", "", root.errors)
            ink: root.errors > 0 ? Theme.error : Theme.muted
            usable: true
            onClicked: root.problemsRequested("error")
        }

        StatusItem {
            objectName: "status-warnings-button"
            text: root.problemsKnown ? root.warnings : ""
            iconName: "problem-warning"
            help: qsTr("%n warning(s)", "", root.warnings)
            ink: root.warnings > 0 ? Theme.warning : Theme.muted
            usable: true
            onClicked: root.problemsRequested("warning")
        }

        StatusItem {
            objectName: "status-infos-button"
            text: root.problemsKnown ? root.infos : ""
            iconName: "problem-info"
            help: qsTr("%n piece(s) of advice", "", root.infos)
            usable: true
            onClicked: root.problemsRequested("info")
        }

        StatusItem {
            objectName: "status-locale-button"
            text: root.locale
            usable: true
            onClicked: root.localeRequested()
        }

        StatusItem {
            objectName: "status-engine"
            text: root.engine
        }
    }
}
