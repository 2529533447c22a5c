pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// One choice: grip, number, tick, text, bin.
Item {
    id: root

    required property int index
    required property string key
    required property string choiceText
    required property bool correct
    required property string severity

    property bool single: true
    property bool current: false
    property bool last: false

    readonly property bool hasFocus: area.activeFocus

    signal entered
    signal written(string text)
    signal ticked(bool correct)
    signal removalRequested
    signal proceeded(int by)
    signal stepped(int by)
    signal moveRequested(int by)
    signal dropped(real middle)
    signal keyTaken(var event)

    function takeFocus() {
        area.forceActiveFocus(Qt.TabFocusReason);
        area.cursorPosition = area.length;
    }

    function show() {
        if (ExactText.of(area.textDocument) === choiceText)
            return;
        const at = area.cursorPosition;
        area.text = choiceText;
        area.cursorPosition = Math.min(at, area.length);
    }

    function take(event: var) {
        const alt = (event.modifiers & Qt.AltModifier) !== 0;
        const up = event.key === Qt.Key_Up;
        const atEdge = up ? area.cursorRectangle.y < area.topPadding + area.line : area.cursorRectangle.y > area.height - area.bottomPadding - 1.5 * area.line;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            proceeded(1);
        else if (event.key === Qt.Key_D && event.modifiers === Qt.ControlModifier)
            ticked(!correct);
        else if (event.key === Qt.Key_Backspace && area.length === 0)
            removalRequested();
        else if ((up || event.key === Qt.Key_Down) && alt)
            moveRequested(up ? -1 : 1);
        else if ((up || event.key === Qt.Key_Down) && event.modifiers === Qt.NoModifier && atEdge && !(up && index === 0) && !(!up && last))
            stepped(up ? -1 : 1);
        else
            return keyTaken(event);
        event.accepted = true;
    }

    implicitHeight: Math.max(Theme.rowChoice, area.implicitHeight + Theme.spaceS)
    z: drag.active ? 1 : 0
    onChoiceTextChanged: show()
    Component.onCompleted: show()
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Choice %1").arg(index + 1)

    Rectangle {
        anchors.fill: parent
        color: drag.active ? Theme.selection : "transparent"
        transform: Translate {
            y: drag.active ? drag.activeTranslation.y : 0
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.spaceS
            anchors.rightMargin: Theme.spaceXxs
            spacing: Theme.spaceM

            Icon {
                iconName: "drag"
                size: Theme.iconSmall
                Accessible.ignored: true

                HoverHandler {
                    cursorShape: Qt.SizeVerCursor
                }

                DragHandler {
                    id: drag

                    target: null
                    xAxis.enabled: false
                    onActiveChanged: if (!active)
                        root.dropped(root.y + root.height / 2 + activeTranslation.y)
                }
            }

            SmallText {
                Layout.preferredWidth: Theme.spaceL
                horizontalAlignment: Text.AlignRight
                text: root.index + 1
                Accessible.ignored: true
            }

            CheckBox {
                objectName: "challenge-choice-" + root.key + "-tick"
                visible: !root.single
                focusPolicy: root.current ? Qt.StrongFocus : Qt.ClickFocus
                checked: root.correct
                Accessible.name: qsTr("Choice %1 is right").arg(root.index + 1)
                onToggled: root.ticked(checked)
            }

            RadioButton {
                objectName: "challenge-choice-" + root.key + "-radio"
                visible: root.single
                focusPolicy: root.current ? Qt.StrongFocus : Qt.ClickFocus
                checked: root.correct
                Accessible.name: qsTr("Choice %1 is right").arg(root.index + 1)
                onToggled: root.ticked(checked)
            }

            TextArea {
                id: area

                Layout.fillWidth: true
                objectName: "challenge-choice-" + root.key + "-field"
                label: qsTr("Choice %1").arg(root.index + 1)
                minimumLines: 1
                leftPadding: Theme.spaceM
                rightPadding: Theme.spaceM
                topPadding: Theme.spaceXs + Theme.strokeHairline
                bottomPadding: Theme.spaceXs + Theme.strokeHairline
                activeFocusOnTab: root.current || activeFocus
                placeholderText: qsTr("Write the choice")
                onActiveFocusChanged: if (activeFocus)
                    root.entered()
                onTextChanged: {
                    const exact = ExactText.of(textDocument);
                    if (activeFocus && exact !== root.choiceText)
                        root.written(exact);
                }
                Keys.onPressed: event => root.take(event)
                background: FieldFrame {
                    visible: area.activeFocus
                    focused: true
                }
            }

            SeverityIcon {
                visible: root.severity.length > 0
                severity: root.severity
            }

            Button {
                objectName: "challenge-choice-" + root.key + "-remove-button"
                borderless: true
                iconName: "remove"
                focusPolicy: root.current ? Qt.StrongFocus : Qt.ClickFocus
                help: qsTr("Remove choice %1").arg(root.index + 1)
                onClicked: root.removalRequested()
            }
        }
    }
}
