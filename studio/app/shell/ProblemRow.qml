import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// One problem on one line: how grave, since when, where, the sentence, its rule or an action.
T.ItemDelegate {
    id: root

    property string severity: "info"
    property string age: ""
    property string entity: ""
    property string sentence: ""
    property string rule: ""
    property string actionText: ""
    property bool current: false
    property bool panelActive: true

    signal actionRequested

    implicitHeight: Theme.controlCompact + Theme.spaceXs
    horizontalPadding: Theme.spaceL
    verticalPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([severityWord.text, age.length > 0 ? ageBadge.text : "", entity, sentence, rule])
    Accessible.selected: current

    SeverityBadge {
        id: severityWord

        visible: false
        severity: root.severity
    }

    contentItem: RowLayout {
        spacing: Theme.spaceM

        SeverityIcon {
            severity: root.severity
        }

        ProblemBadge {
            id: ageBadge

            visible: root.age.length > 0
            age: root.age
            Accessible.ignored: true
        }

        Label {
            visible: text.length > 0
            text: root.entity
            font: Theme.weighted(Theme.smallFont, Font.DemiBold)
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            text: root.sentence
            font: Theme.smallFont
            Accessible.ignored: true
        }

        MonoText {
            // Short of room the sentence comes first.
            visible: text.length > 0 && root.width >= Theme.columnMeasureMax
            text: root.rule
            color: root.current && root.panelActive ? Theme.selectionText : Theme.muted
            Accessible.ignored: true
        }

        Button {
            visible: text.length > 0
            text: root.actionText
            link: true
            compact: true
            focusPolicy: Qt.NoFocus
            onClicked: root.actionRequested()
        }
    }

    background: RowFill {
        hovered: root.hovered
        pressed: root.down
        chosen: root.current
        panelActive: root.panelActive
        separated: true
    }
}
