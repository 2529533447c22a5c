pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A translatable text with its English beside it.
RowLayout {
    id: root

    property string entity: ""
    property string path: ""
    property bool prose: true
    property int minimumLines: 3

    Layout.fillWidth: true
    spacing: Theme.spaceL

    EntityProse {
        visible: root.prose
        entity: root.prose ? root.entity : ""
        path: root.path
        minimumLines: root.minimumLines
    }

    EntityProse {
        visible: root.prose
        entity: root.prose ? root.entity : ""
        path: root.path
        locale: "en"
        minimumLines: root.minimumLines
        placeholder: qsTr("Not translated")
    }

    EntityLine {
        visible: !root.prose
        entity: root.prose ? "" : root.entity
        path: root.path
    }

    EntityLine {
        visible: !root.prose
        entity: root.prose ? "" : root.entity
        path: root.path
        locale: "en"
        placeholder: qsTr("Not translated")
    }
}
