import QtQuick
import Acquis.Studio

// A tooltip that exists only while it is shown; its parent is the item it explains. Made by hand: a Loader of Qt 6.4
// refuses a bound component.
Item {
    id: root

    property bool shown: false
    property string text: ""
    property string detail: ""

    readonly property bool wanted: shown && text.length > 0
    property ToolTip tip: null

    anchors.fill: parent
    onWantedChanged: refresh()
    onTextChanged: refresh()

    function refresh() {
        if (tip)
            tip.destroy();
        tip = wanted ? part.createObject(root, {
            parent: root,
            text: text,
            detail: detail
        }) : null;
        // Shown only now: made visible, it would not wait for its delay.
        if (tip)
            tip.visible = true;
    }

    Component {
        id: part

        ToolTip {}
    }
}
