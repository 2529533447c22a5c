pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// A form that scrolls: fields 12 apart, 16 from the border, 720 wide at most. It follows the focus.
Flickable {
    id: root

    property int padding: Theme.spaceXl
    property int measure: Theme.columnMeasureMax

    default property alias content: column.data
    property alias spacing: column.spacing

    readonly property Item focused: Window.activeFocusItem

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * padding
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollBar {}
    onFocusedChanged: reveal(focused)
    onHeightChanged: reveal(focused)

    function reveal(item: Item) {
        for (let above = item; above; above = above.parent) {
            if (above !== column)
                continue;
            const top = item.mapToItem(contentItem, 0, 0).y - padding;
            const bottom = Math.min(top + item.height + 2 * padding, top + height);
            contentY = Math.max(0, Math.min(Math.max(contentY, bottom - height), top, contentHeight - height));
        }
    }

    ColumnLayout {
        id: column

        x: root.padding
        y: root.padding
        width: Math.min(root.measure, root.width - 2 * root.padding)
        spacing: Theme.spaceL
    }
}
