import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// A small whole number with minus and plus; arrows, + and − change it too.
T.SpinBox {
    id: root

    property string label: ""

    implicitWidth: 2 * Theme.controlCompact + Math.max(Theme.controlNormal, Math.ceil(figure.implicitWidth) + Theme.spaceM)
    implicitHeight: Theme.controlCompact
    padding: 0
    leftPadding: Theme.controlCompact
    rightPadding: Theme.controlCompact
    editable: false
    hoverEnabled: true
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    font: Theme.weighted(Theme.smallFont, Font.DemiBold)
    Accessible.role: Accessible.SpinBox
    Accessible.name: label
    Accessible.description: displayText
    Accessible.onIncreaseAction: step(1)
    Accessible.onDecreaseAction: step(-1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Minus) {
            root.step(event.key === Qt.Key_Plus ? 1 : -1);
            event.accepted = true;
        }
    }

    function step(by: int) {
        const before = value;
        if (by > 0)
            increase();
        else
            decrease();
        if (value !== before)
            valueModified();
    }

    validator: IntValidator {
        bottom: Math.min(root.from, root.to)
        top: Math.max(root.from, root.to)
    }

    contentItem: Text {
        id: figure

        text: root.displayText
        textFormat: Text.PlainText
        font: root.font
        color: root.enabled ? Theme.text : Theme.disabled
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter

        Hairline {
            height: parent.height
        }

        Hairline {
            anchors.right: parent.right
            height: parent.height
        }
    }

    down.indicator: StepperButton {
        x: Theme.strokeHairline
        y: Theme.strokeHairline
        iconName: "subtract"
        active: root.enabled && root.value > root.from
        pressed: root.down.pressed
        hovered: root.down.hovered
    }

    up.indicator: StepperButton {
        x: root.width - width - Theme.strokeHairline
        y: Theme.strokeHairline
        iconName: "add"
        active: root.enabled && root.value < root.to
        pressed: root.up.pressed
        hovered: root.up.hovered
    }

    background: Rectangle {
        color: Theme.surface
        border.color: root.enabled ? Theme.borderStrong : Theme.border
        radius: Theme.radiusM

        FocusRing {
            shown: root.visualFocus
        }
    }
}
