import QtQuick
import QtQuick.Layouts
import QtTest
import Acquis.Studio

// What the shell does with keys, presses and narrow windows.
Item {
    id: root

    Component {
        id: windowPart

        AppWindow {
            visible: true
            width: 1366
            height: 768
            topBar.path: ["CRCN", "4.2"]
            rail.onActivated: index => rail.currentIndex = index
            rooms: ListModel {
                ListElement {
                    label: "Référentiel"
                    iconName: "room-referential"
                    count: 0
                }
                ListElement {
                    label: "Modifications"
                    iconName: "room-changes"
                    count: 7
                }
            }
            results: ListModel {
                ListElement {
                    section: "Acquis"
                    label: "@hameçonnage3"
                }
                ListElement {
                    section: "Actions"
                    label: "Jouer <une> épreuve"
                }
            }
        }
    }

    Component {
        id: roomPart

        RoomFrame {
            height: 600
            list: Rectangle {}
            centre: Rectangle {}
            inspector: Rectangle {}
        }
    }

    Component {
        id: stripPart

        ProblemsStrip {
            width: 800
            model: ListModel {
                ListElement {
                    severity: "error"
                    state: "new"
                    entity: "@géolocalisation3"
                    sentence: "La seule épreuve n’est pas jouable."
                    rule: "skill_not_playable"
                }
                ListElement {
                    severity: "info"
                    state: "old"
                    entity: "@cookies2"
                    sentence: "Les justes sont plus longues."
                    rule: "long_answers"
                }
            }
            onFoldRequested: fold => folded = fold
        }
    }

    SignalSpy {
        id: spy
    }

    TestCase {
        name: "Shell"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.reducedMotion = true;
        }

        function listen(target: var, signalName: string) {
            spy.target = null;
            spy.signalName = signalName;
            spy.target = target;
            spy.clear();
        }

        function shown(): var {
            const shell = createTemporaryObject(windowPart, root);
            shell.requestActivate();
            tryCompare(shell, "active", true);
            return shell;
        }

        function test_theRailFoldsBelow1366() {
            const shell = shown();
            compare(shell.rail.width, 76);
            shell.width = 1280;
            tryCompare(shell.rail, "width", 44);
        }

        function test_aRoomIsReachedFromTheRail() {
            const shell = shown();
            const room = findChild(shell.rail, "rail-room-1-button");
            compare(room.Accessible.name, "Modifications, 7 en attente");
            mouseClick(room);
            compare(shell.rail.currentIndex, 1);
        }

        function test_aStepOfThePathGoesThere() {
            const shell = shown();
            listen(shell.topBar, "pathActivated");
            mouseClick(shell.topBar, 20, 22);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], 0);
        }

        function test_thePaletteIsDrivenByKeys() {
            const shell = shown();
            const palette = shell.palettePanel;
            listen(palette, "chosen");
            palette.open();
            tryCompare(palette, "opened", true);
            tryVerify(() => shell.activeFocusItem !== null && shell.activeFocusItem.objectName === "palette-input");
            palette.move(1);
            compare(palette.currentIndex, 1);
            palette.turnScope(1);
            compare(palette.query, "@");
            compare(palette.scope, 1);
            palette.query = ">";
            compare(palette.scope, 3);
            palette.choose(1, true);
            compare(spy.signalArguments[0][0], 1);
            compare(spy.signalArguments[0][1], true);
            tryCompare(palette, "visible", false);
        }

        function test_threeColumnsBecomeTabsWhenNarrow() {
            const room = createTemporaryObject(roomPart, root, {
                width: 1200
            });
            compare(room.tabbed, false);
            compare(room.inspector.visible, true);
            room.width = 800;
            tryCompare(room, "inspectorTabbed", true);
            compare(room.inspector.visible, false);
            compare(room.list.visible, true);
            room.tab = 2;
            compare(room.inspector.visible, true);
            compare(room.centre.visible, false);
            room.width = 500;
            tryCompare(room, "listTabbed", true);
            compare(room.list.visible, false);
        }

        function test_f8WalksThroughTheProblems() {
            const strip = createTemporaryObject(stripPart, root);
            root.Window.window.requestActivate();
            tryCompare(root.Window.window, "active", true);
            listen(strip, "activated");
            keyClick(Qt.Key_F8);
            compare(strip.currentIndex, 0);
            keyClick(Qt.Key_F8);
            keyClick(Qt.Key_F8);
            compare(strip.currentIndex, 0, "round");
            keyClick(Qt.Key_F8, Qt.ShiftModifier);
            compare(strip.currentIndex, 1);
            compare(spy.count, 4);
        }

        function test_aFoldedStripKeepsItsHead() {
            const strip = createTemporaryObject(stripPart, root);
            const before = strip.implicitHeight;
            mouseClick(findChild(strip, "problems-fold-button"));
            compare(strip.folded, true);
            compare(before - strip.implicitHeight, 2 * 26);
        }
    }
}
