pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// The form of an entity. A field that the studio asks for (a problem was chosen) takes the focus and scrolls into view.
ScrollColumn {
    id: root

    // Which language's field is meant when both have one path.
    property string wantedLocale: ""

    function covers(path: string, field: string): bool {
        return field === path || (field.startsWith(path) && (field[path.length] === "[" || field[path.length] === "."));
    }

    // Of the fields below an item that hold the one asked for, the most exact; then the one in the language meant.
    function fieldIn(item: Item, field: string): var {
        let best = null;
        const rank = found => found ? 2 * found.fieldPath.length + ((found.locale ?? "") === wantedLocale ? 1 : 0) : -1;
        for (let at = 0; at < item.children.length; ++at) {
            const child = item.children[at];
            if (!child.visible)
                continue;
            const own = child.fieldPath !== undefined && child.takeFocus !== undefined && covers(child.fieldPath, field) ? child : null;
            for (const found of [own, fieldIn(child, field)])
                if (rank(found) > rank(best))
                    best = found;
        }
        return best;
    }

    // The first field of the form.
    function takeFocus() {
        contentY = 0;
        const first = nextItemInFocusChain();
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    function focusField(field: string) {
        if (!visible)
            return;
        const found = fieldIn(contentItem, field);
        if (found)
            found.takeFocus();
    }

    // A form that has just been shown finds its heights after the focus has come; the label of a first field shows too.
    function settle() {
        reveal(focused);
        if (contentY < Theme.rowList)
            contentY = 0;
    }

    onContentHeightChanged: settle()
    onHeightChanged: settle()

    Connections {
        target: Navigation

        function onFieldRequested(field) {
            Qt.callLater(root.focusField, field); // qmllint disable type
        }
    }
}
