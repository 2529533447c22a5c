pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// Both lists of tutorials of a skill, to be changed beside the grid.
ScrollColumn {
    id: root

    property string skill: ""

    padding: Theme.spaceL + Theme.spaceXxs
    spacing: Theme.spaceXl

    Repeater {
        model: ["tutorials", "learningMore"]

        delegate: ReferenceCards {
            id: cards

            required property string modelData

            entity: root.skill
            path: modelData
            iconName: "tutorial"
            help: ""
            emptyText: qsTr("No tutorial.")
            searchText: qsTr("Add a tutorial…")
            createText: qsTr("New tutorial")
            onCreateRequested: {
                const made = Workspace.addTutorial();
                cards.references.add(made);
                Navigation.open(made, "title");
            }
        }
    }
}
