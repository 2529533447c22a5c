import QtQml
import Acquis.Studio

// Hears that a field of a parcours should take the focus, and says so to the form part that holds it.
QtObject {
    id: root

    required property string entity
    required property string path

    // Only this field, not what is inside it.
    property bool exact: false

    // A Connections would run in the context of whoever uses it, hence one inside.
    readonly property Connections listener: Connections {
        target: Navigation

        function onFieldRequested(field: string) {
            root.hear(field);
        }
    }

    signal wanted

    function hear(field: string) {
        const inside = field.startsWith(path + "[") || field.startsWith(path + ".");
        if (path.length > 0 && Navigation.entity === entity && (field === path || (inside && !exact)))
            // Once the tab that holds it is shown.
            Qt.callLater(() => wanted()); // qmllint disable type
    }
}
