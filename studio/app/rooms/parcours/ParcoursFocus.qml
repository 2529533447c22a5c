import QtQuick
import Acquis.Studio

// Hears that a field of a parcours should take the focus, and says so to the form part that holds it.
Connections {
    id: root

    required property string entity
    required property string path

    signal wanted

    target: Navigation

    function onFieldRequested(field: string) {
        const mine = field === path || field.startsWith(path + "[") || field.startsWith(path + ".");
        if (mine && path.length > 0 && Navigation.entity === entity)
            Qt.callLater(root.wanted); // once the tab that holds it is shown
    }
}
