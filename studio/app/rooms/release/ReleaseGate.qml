pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// The gate of a release: what holds it, what is open or accepted, and how many rules passed. One tab stop for the rows:
// arrows move, Enter goes to the first problem of a rule.
Rectangle {
    id: root

    required property ReleaseRoom desk

    readonly property bool held: desk.blockingCount > 0
    readonly property var gates: ["errors", "warnings", "none"]

    color: Theme.surface

    function focusRows() {
        rows.forceActiveFocus(Qt.TabFocusReason);
    }

    function correct(row: var) {
        Navigation.open(row.first, row.field);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RoomBar {
            Layout.fillWidth: true
            title: qsTr("Gate before the release")
            facts: Workspace.isChecking ? qsTr("checking…") : ""

            Button {
                objectName: "release-refresh-button"
                compact: true
                iconName: "play"
                text: qsTr("Look again")
                help: qsTr("Looks at git and the content again")
                onClicked: root.desk.plan()
            }
        }

        Item {
            Layout.fillWidth: true
            implicitHeight: Theme.rowGrid

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.spaceL
                anchors.rightMargin: Theme.spaceL
                spacing: Theme.spaceM

                SmallText {
                    text: qsTr("Held by")
                }

                SegmentedControl {
                    objectName: "release-gate-control"
                    compact: true
                    label: qsTr("What holds a release")
                    options: [qsTr("Errors"), qsTr("Errors and warnings"), qsTr("Nothing")]
                    currentIndex: root.gates.indexOf(root.desk.gate)
                    onActivated: index => root.desk.gate = root.gates[index]
                }

                Item {
                    Layout.fillWidth: true
                }
            }
        }

        Hairline {
            Layout.fillWidth: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.spaceL
            Layout.leftMargin: Theme.spaceL + Theme.spaceXxs
            Layout.rightMargin: Theme.spaceL + Theme.spaceXxs
            spacing: Theme.spaceM

            Banner {
                Layout.fillWidth: true
                objectName: "release-result-banner"
                visible: root.desk.result !== ""
                severity: root.desk.hasFailed ? "error" : "success"
                strong: root.desk.hasFailed ? qsTr("Nothing was written.") : qsTr("Exported.")
                text: root.desk.result
            }

            Banner {
                Layout.fillWidth: true
                objectName: "release-gate-banner"
                severity: root.held ? "error" : root.desk.gate === "none" ? "warning" : "success"
                strong: root.held ? qsTr("Release held.") : root.desk.gate === "none" ? qsTr("The gate is open.") : qsTr("The release can leave.")
                text: {
                    if (root.held)
                        return qsTr("%n problem(s) must be corrected, or accepted with a date and a reason.", "", root.desk.blockingCount);
                    return root.desk.gate === "none" ? qsTr("Nothing holds the release, whatever the problems below.") : qsTr("Nothing that this gate watches is wrong.");
                }
            }
        }

        Hairline {
            Layout.fillWidth: true
        }

        ListView {
            id: rows

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: contentHeight
            Layout.maximumHeight: contentHeight
            objectName: "release-gate-list"
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            highlightMoveDuration: 0
            model: root.desk.gateRows
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Gate")
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: root.correct(root.desk.gateRows[currentIndex])
            Keys.onEnterPressed: root.correct(root.desk.gateRows[currentIndex])

            delegate: ListRow {
                id: row

                required property int index
                required property var modelData

                readonly property string state_: modelData.state
                readonly property string where: qsTr("%n place(s)", "", modelData.count)

                width: rows.width
                implicitHeight: Theme.rowList + Theme.spaceXs + Theme.strokeHairline
                density: "list"
                strong: true
                iconName: "problem-" + modelData.severity
                iconColor: Theme.tone(modelData.severity).solid
                title: modelData.summary
                subtitle: state_ === "accepted" ? qsTr("accepted by %1 until %2: %3").arg(modelData.by ?? "–").arg(modelData.until ?? "–").arg(modelData.reason ?? "–") : modelData.sentence
                trailing: modelData.count > 1 ? "× " + modelData.count : ""
                Accessible.name: Words.listed([title, badge.text, where, subtitle])
                onClicked: {
                    rows.currentIndex = index;
                    rows.forceActiveFocus(Qt.MouseFocusReason);
                }
                onDoubleClicked: root.correct(modelData)

                Badge {
                    id: badge

                    text: row.state_ === "blocking" ? qsTr("blocking") : row.state_ === "accepted" ? qsTr("accepted") : qsTr("open")
                    tone: row.state_ === "blocking" ? "error" : row.state_ === "accepted" ? "warning" : "neutral"
                }

                Button {
                    compact: true
                    focusPolicy: Qt.NoFocus
                    text: row.state_ === "blocking" ? qsTr("Correct") : qsTr("See")
                    help: qsTr("Opens the first one in its field")
                    onClicked: root.correct(row.modelData)
                }

                FocusRing {
                    parent: row
                    shown: rows.activeFocus && row.ListView.isCurrentItem
                    inside: true
                }
            }
        }

        // Below the list, not its footer: Qt 6.4 cannot make a footer of a file with bound components.
        ListRow {
            Layout.fillWidth: true
            implicitHeight: Theme.rowList + Theme.spaceXs + Theme.strokeHairline
            hoverEnabled: false
            density: "list"
            iconName: "status-validated"
            iconColor: Theme.successSolid
            title: qsTr("%n rule(s) passed", "", root.desk.passedCount)
            subtitle: qsTr("of %1 checked on the whole referential").arg(root.desk.ruleCount)
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
