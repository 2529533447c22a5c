pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// Where we are, the way back, the palette, the branch and the author. path is a list of words, the last is here.
Rectangle {
    id: root

    property var path: []
    property bool canUndo: false
    property bool canRedo: false
    property string undoText: ""
    property string redoText: ""
    property string branch: ""
    property string branchHelp: ""
    property string author: ""

    readonly property string initials: author.split(/[\s-]+/).filter(word => word.length > 0).map(word => word[0]).slice(0, 2).join("").toUpperCase()

    signal pathActivated(int index)
    signal undoRequested
    signal redoRequested
    signal paletteRequested
    signal branchRequested(Item button)
    signal authorRequested(Item button)

    implicitHeight: Theme.barTop
    color: Theme.raised
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Top bar")

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        anchors.bottomMargin: Theme.strokeHairline
        spacing: Theme.spaceM

        Breadcrumb {
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            path: root.path
            onActivated: index => root.pathActivated(index)
        }

        Button {
            objectName: "undo-button"
            borderless: true
            iconName: "undo"
            help: root.canUndo && root.undoText.length > 0 ? qsTr("Undo: %1").arg(root.undoText) : qsTr("Undo")
            keys: qsTr("Ctrl+Z")
            reason: root.canUndo ? "" : qsTr("Nothing to undo")
            onClicked: root.undoRequested()
        }

        Button {
            objectName: "redo-button"
            borderless: true
            iconName: "redo"
            help: root.canRedo && root.redoText.length > 0 ? qsTr("Redo: %1").arg(root.redoText) : qsTr("Redo")
            keys: qsTr("Ctrl+Shift+Z")
            reason: root.canRedo ? "" : qsTr("Nothing to redo")
            onClicked: root.redoRequested()
        }

        PaletteField {
            Layout.preferredWidth: Theme.paletteField
            Layout.minimumWidth: Theme.columnTreeMin
            objectName: "palette-field-button"
            onClicked: root.paletteRequested()
        }

        BranchButton {
            id: branchButton

            Layout.maximumWidth: Theme.columnTree
            objectName: "branch-button"
            branch: root.branch
            help: root.branchHelp
            onClicked: root.branchRequested(branchButton)
        }

        AuthorButton {
            id: authorButton

            objectName: "author-button"
            visible: root.author.length > 0
            text: root.initials
            author: root.author
            onClicked: root.authorRequested(authorButton)
        }
    }
}
