pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The steps of a release and what is planned: where it comes from, when it takes effect, in which languages, for which
// engine.
Rectangle {
    id: root

    required property ReleaseRoom desk

    readonly property bool held: desk.blockingCount > 0
    readonly property bool exported: desk.result !== "" && !desk.hasFailed
    readonly property var dialects: ["2024-10", "2026-04"]
    readonly property string shortCommit: desk.commit === "" ? qsTr("no commit") : desk.commit.slice(0, 8)
    readonly property string effect: {
        const day = new Date(desk.createdAt);
        return (Language.code, isNaN(day.getTime()) ? "–" : day.toLocaleDateString(Qt.locale(), Locale.LongFormat));
    }

    signal gateRequested
    signal exportRequested

    color: Theme.surface

    function focusPlan() {
        dialectBox.forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PanelHead {
            Layout.fillWidth: true
            title: qsTr("Release %1").arg(root.desk.releaseId)
        }

        ReleaseStep {
            Layout.fillWidth: true
            objectName: "release-plan-step"
            number: 1
            text: qsTr("Plan")
            detail: qsTr("%1, %2").arg(Workspace.branch || qsTr("no branch")).arg(root.shortCommit)
            state_: "done"
            onClicked: root.focusPlan()
        }

        ReleaseStep {
            Layout.fillWidth: true
            objectName: "release-gate-step"
            number: 2
            text: qsTr("Gate")
            detail: root.held ? qsTr("%n blocking problem(s)", "", root.desk.blockingCount) : qsTr("nothing holds the release")
            state_: root.held ? "held" : "done"
            onClicked: root.gateRequested()
        }

        ReleaseStep {
            Layout.fillWidth: true
            objectName: "release-export-step"
            number: 3
            text: qsTr("Export")
            detail: root.exported ? qsTr("written, with its fingerprint") : qsTr("package and fingerprint")
            state_: root.exported ? "done" : root.held ? "waiting" : "current"
            onClicked: root.exportRequested()
        }

        PanelHead {
            Layout.fillWidth: true
            title: qsTr("Plan")
        }

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: Theme.spaceL
            spacing: Theme.spaceS

            ReleaseFact {
                name: qsTr("Source")
                fact: root.shortCommit
                mono: true
            }

            ReleaseFact {
                name: qsTr("Branch")
                fact: Workspace.branch || "–"
                mono: true
            }

            ReleaseFact {
                name: qsTr("Effect")
                fact: root.effect
            }

            ReleaseFact {
                name: qsTr("Number")
                fact: root.desk.releaseId
                mono: true
            }

            ReleaseFact {
                name: qsTr("Languages")
                fact: Words.listed(root.desk.locales) || "–"
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceM

                SmallText {
                    text: qsTr("Engine")
                }

                Item {
                    Layout.fillWidth: true
                }

                ComboBox {
                    id: dialectBox

                    objectName: "release-dialect-box"
                    compact: true
                    label: qsTr("Engine")
                    model: [qsTr("October 2024"), qsTr("April 2026")]
                    currentIndex: Math.max(0, root.dialects.indexOf(root.desk.dialect))
                    onActivated: index => root.desk.dialect = root.dialects[index]
                }
            }

            Banner {
                Layout.fillWidth: true
                Layout.topMargin: Theme.spaceM
                objectName: "release-dirty-banner"
                visible: root.desk.isDirty
                severity: "info"
                strong: root.desk.commit === "" ? qsTr("No git history.") : qsTr("Uncommitted changes.")
                text: qsTr("The release would be dated now and marked as such: nobody could make the same bytes again. Commit first for one that can.")
            }

            CaptionText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.spaceM
                visible: !root.desk.isDirty
                text: qsTr("The same commit and the same choices give the same bytes.")
                wrapMode: Text.Wrap
                font: Theme.weighted(Theme.captionFont, Font.Normal)
            }
        }
    }
}
