import QtQuick
import QtTest
import Acquis.Studio

// A test with the whole studio in front, on a fresh copy of the small referential.
TestCase {
    id: root

    property var studio: null
    property string folder: ""

    readonly property string prototypeFile: "tubes/moteur/challenges/2v1-challenge1.yaml"
    readonly property string competenceFile: "frameworks/crcn/competences/1.1.yaml"

    property Component part: Component {
        Main {
            visible: true
            width: 1366
            height: 768
        }
    }

    when: windowShown

    function init() {
        // Whatever QML complains of is a fault, but for layouts of Qt 6.4 that come to rest in a third pass.
        failOnWarning(/^(?!.*Polish loop)/);
        folder = files.copy();
        verify(Workspace.open(folder), Workspace.failure);
        studio = createTemporaryObject(part, root);
        studio.requestActivate();
        tryCompare(studio, "active", true);
    }

    function cleanup() {
        Workspace.save();
    }

    // An item of the studio by its name; the one that is visible where several have it.
    function find(name: string): Item {
        const item = findIn(studio.contentItem, name) ?? findIn(studio.contentItem.parent, name);
        verify(item, "no visible " + name);
        return item;
    }

    function findIn(item: Item, name: string): Item {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible)
                continue;
            const found = child.objectName === name ? child : findIn(child, name);
            if (found)
                return found;
        }
        return null;
    }

    function isShown(name: string): bool {
        return findIn(studio.contentItem, name) !== null;
    }

    function enter(name: string): Item {
        const item = find(name);
        // A room that has just opened may still take the focus itself.
        tryVerify(() => {
            item.forceActiveFocus(Qt.TabFocusReason);
            return item.activeFocus;
        });
        return item;
    }

    function type(words: string) {
        for (const sign of words)
            keyClick(sign);
    }

    // What the files say once the pause of the author is over.
    function changedLines(path: string): var {
        tryCompare(Workspace, "isSaved", true);
        return Array.from(files.changedLines(path));
    }

    function names(list: Item, role: string): var {
        const result = [];
        for (let row = 0; row < list.model.count; ++row)
            result.push(list.model.row(row)[role]);
        return result;
    }
}
