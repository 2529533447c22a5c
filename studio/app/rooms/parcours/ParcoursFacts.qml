pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The settings of a parcours: its names, where it is ranged, what it says of itself, what it allows.
ScrollColumn {
    id: root

    required property string profile

    objectName: "parcours-settings"

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceL

        ParcoursLine {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            entity: root.profile
            path: "name"
        }

        ParcoursLine {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            entity: root.profile
            path: "internalName"
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceL

        ParcoursWord {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            entity: root.profile
            path: "category"
            helped: true
        }

        ParcoursLine {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            entity: root.profile
            path: "audience"
            helped: true
        }
    }

    ParcoursProse {
        Layout.fillWidth: true
        entity: root.profile
        path: "description"
        minimumLines: 3
        helped: true
    }

    ParcoursProse {
        Layout.fillWidth: true
        entity: root.profile
        path: "comment"
        helped: true
    }

    ParcoursLine {
        Layout.fillWidth: true
        entity: root.profile
        path: "imageUrl"
        mono: true
        helped: true
    }

    Hairline {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXs
    }

    Repeater {
        model: ["simplifiedAccess", "resettable", "outdated"]

        delegate: ParcoursFlag {
            required property string modelData

            Layout.fillWidth: true
            entity: root.profile
            path: modelData
        }
    }
}
