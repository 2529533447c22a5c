pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The texts of a competence with their English, its thematics in order, and its official statements.
EntityForm {
    id: root

    property string competence: ""

    signal tubeRequested(string thematic)

    function moveThematic(from: int, by: int) {
        const to = from + by;
        if (to < 0 || to >= thematics.count)
            return;
        thematics.move(from, to);
        Qt.callLater(() => list.itemAt(to)?.takeFocus()); // qmllint disable type
    }

    function moveTube(tube: string, from: int, by: int) {
        if (Arrangement.move(tube, by))
            Qt.callLater(() => list.itemAt(from + by)?.focusTube(tube)); // qmllint disable type
    }

    function addThematic() {
        if (newName.text.trim().length === 0)
            return;
        thematics.add(newName.text);
        newName.clear();
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceL

        EntityLine {
            Layout.fillWidth: false
            Layout.preferredWidth: 2 * Theme.controlLearner
            entity: root.competence
            path: "index"
            help: ""
        }

        EntityPair {
            entity: root.competence
            path: "name"
            prose: false
        }
    }

    EntityPair {
        entity: root.competence
        path: "description"
        minimumLines: 4
    }

    EntityProse {
        entity: root.competence
        path: "engineDescription"
    }

    EntityChips {
        entity: root.competence
        path: "aliases"
        placeholder: qsTr("Add a name, then Enter")
    }

    EntityChips {
        entity: root.competence
        path: "topics"
        placeholder: qsTr("Add a topic, then Enter")
    }

    TitleText {
        Layout.topMargin: Theme.spaceL
        text: thematicsField.label
    }

    SmallText {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.spaceM
        text: thematicsField.help
        wrapMode: Text.Wrap
    }

    Repeater {
        id: list

        model: thematics

        delegate: ThematicEditor {
            required property int index
            required property var model

            Layout.fillWidth: true
            competence: root.competence
            thematic: model.thematicId ?? ""
            place: index
            total: thematics.count
            tubeCount: model.tubeCount ?? 0
            onMoveRequested: by => root.moveThematic(index, by)
            onRemoveRequested: thematics.remove(index)
            onTubeRequested: root.tubeRequested(thematic)
            onTubeLeft: (tube, by) => root.moveTube(tube, index, by)
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        TextField {
            id: newName

            Layout.fillWidth: true
            objectName: "new-thematic-name-field"
            label: qsTr("Name of a new thematic")
            placeholderText: label
            onAccepted: root.addThematic()
        }

        Button {
            objectName: "new-thematic-button"
            iconName: "add"
            text: qsTr("Thematic")
            reason: newName.text.trim().length === 0 ? qsTr("Give the thematic a name.") : ""
            onClicked: root.addThematic()
        }
    }

    DescriptorTable {
        Layout.topMargin: Theme.spaceL
        competence: root.competence
    }

    ThematicList {
        id: thematics

        competence: root.competence
    }

    EntityField {
        id: thematicsField

        entity: root.competence
        path: "thematics"
    }
}
