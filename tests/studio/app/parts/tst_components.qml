import QtQuick
import QtQuick.Templates as T
import QtTest
import Acquis.Studio

// What the components do with keys and presses.
Item {
    id: root

    width: 900
    height: 600

    Component {
        id: buttons

        Row {
            property alias plain: plain
            property alias blocked: blocked
            property alias bare: bare

            Button {
                id: plain
                text: "Essayer"
            }
            Button {
                id: blocked
                text: "Exporter"
                reason: "Rien à exporter."
            }
            Button {
                id: bare
                iconName: "undo"
                help: "Annuler"
            }
        }
    }

    Component {
        id: form

        Column {
            property alias instruction: instruction
            property alias after: after
            property alias field: field
            property alias locales: locales
            property var heard: []

            width: 400

            FormField {
                id: field
                width: parent.width
                label: "Consigne"

                TextArea {
                    id: instruction
                    objectName: "instruction"
                }
            }
            TextField {
                id: after
            }
            ChipField {
                id: locales
                width: parent.width
                label: "Langues"
                values: ["fr", "en"]
                onAdded: text => values = values.concat([text])
                onRemoved: index => values = values.filter((value, at) => at !== index)
            }
        }
    }

    Component {
        id: choices

        Column {
            property alias view: view
            property alias tabs: tabs
            property alias cap: cap
            property alias box: box

            SegmentedControl {
                id: view
                options: ["Rendu", "Champs", "YAML"]
                onActivated: index => currentIndex = index
            }
            Tabs {
                id: tabs
                width: 400
                tabs: [
                    {
                        text: "Épreuve"
                    },
                    {
                        text: "Famille",
                        count: 6
                    }
                ]
                onActivated: index => currentIndex = index
            }
            Stepper {
                id: cap
                label: "Plafond"
                from: 1
                to: 8
                value: 7
            }
            CheckBox {
                id: box
                text: "Ordre mélangé"
            }
        }
    }

    Component {
        id: planPart

        PlanDialog {
            title: "Archiver"
            confirmText: "Archiver"
        }
    }

    Component {
        id: menuPart

        Menu {
            T.Action {
                text: "Jouer"
            }
            Menu {
                title: "Ouvrir avec un très long nom de commande"
            }
        }
    }

    Component {
        id: rows

        ListView {
            width: 200
            height: 200
            model: 3
            delegate: ListRow {
                required property int index
                width: ListView.view.width
                title: "Un nom assez long pour ne pas tenir dans la rangée " + index
            }
        }
    }

    Component {
        id: treePart

        TreeView {
            width: 236
            height: 200
            model: shots.tree
            selectionModel: ItemSelectionModel {
                model: shots.tree
            }
            delegate: TreeRow {
                title: model.display
                code: depth === 0 ? "4" : "4.2"
                area: depth === 0 ? "wild-strawberry" : ""
                trailing: "46"
                strong: depth === 0
            }
        }
    }

    SignalSpy {
        id: spy
    }

    TestCase {
        name: "Components"
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

        function test_aButtonWithAReasonCanBeReachedButDoesNothing() {
            const row = createTemporaryObject(buttons, root);
            listen(row.blocked, "clicked");
            row.plain.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(row.blocked.activeFocus);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            mouseClick(row.blocked);
            compare(spy.count, 0);
            compare(row.blocked.Accessible.description, "Rien à exporter.");
            row.blocked.reason = "";
            keyClick(Qt.Key_Return);
            mouseClick(row.blocked);
            compare(spy.count, 2);
        }

        function test_anIconButtonIsNamedByItsHelp() {
            const row = createTemporaryObject(buttons, root);
            compare(row.bare.Accessible.name, "Annuler");
            compare(row.bare.width, row.bare.height);
            compare(row.plain.height, 28);
        }

        function test_tabLeavesATextArea() {
            const part = createTemporaryObject(form, root);
            part.instruction.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(part.after.activeFocus);
            compare(part.instruction.text, "");
            keyClick(Qt.Key_Backtab);
            verify(part.instruction.activeFocus);
        }

        function test_aFormFieldNamesItsControlAndTellsItOfItsProblem() {
            const part = createTemporaryObject(form, root);
            compare(part.instruction.Accessible.name, "Consigne");
            compare(part.instruction.invalid, false);
            part.field.problem = "La consigne est vide.";
            compare(part.instruction.invalid, true);
            part.field.problemSeverity = "warning";
            compare(part.instruction.invalid, false);
        }

        function test_aTextAreaGrowsWithItsText() {
            const part = createTemporaryObject(form, root);
            const before = part.instruction.implicitHeight;
            part.instruction.text = "a\nb\nc\nd\ne\nf";
            verify(part.instruction.implicitHeight > before);
        }

        function test_chipsAreAddedAndRemovedByKeys() {
            const part = createTemporaryObject(form, root);
            part.locales.input.forceActiveFocus(Qt.TabFocusReason);
            keyClick("n");
            keyClick("l");
            keyClick(Qt.Key_Return);
            compare(part.locales.values, ["fr", "en", "nl"]);
            keyClick("f");
            keyClick("r");
            keyClick(Qt.Key_Return);
            compare(part.locales.values, ["fr", "en", "nl"], "no value twice");
            keyClick(Qt.Key_Backspace);
            compare(part.locales.current, 2, "the first Backspace only chooses");
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Delete);
            compare(part.locales.values, ["fr", "nl"]);
        }

        function test_arrowsChooseASegmentAndATab() {
            const part = createTemporaryObject(choices, root);
            part.view.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(part.view.currentIndex, 2);
            part.tabs.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(part.tabs.currentIndex, 1);
        }

        function test_plusAndMinusChangeACapWithinItsBounds() {
            const part = createTemporaryObject(choices, root);
            listen(part.cap, "valueModified");
            part.cap.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Plus);
            keyClick(Qt.Key_Plus);
            compare(part.cap.value, 8);
            compare(spy.count, 1);
            keyClick(Qt.Key_Down);
            compare(part.cap.value, 7);
        }

        function test_enterTicksABoxOnce() {
            const part = createTemporaryObject(choices, root);
            listen(part.box, "toggled");
            part.box.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(part.box.checked, true);
            compare(spy.count, 1);
        }

        function test_escapeClosesAPlanWithoutEffect() {
            const plan = createTemporaryObject(planPart, root);
            listen(plan, "accepted");
            plan.open();
            tryCompare(plan, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(plan, "visible", false);
            compare(spy.count, 0);
            plan.open();
            tryCompare(plan, "opened", true);
            plan.confirmButton.clicked();
            tryCompare(plan, "visible", false);
            compare(spy.count, 1);
        }

        function test_aMenuIsAsWideAsItsLongestItem() {
            const menu = createTemporaryObject(menuPart, root);
            menu.open();
            tryCompare(menu, "opened", true);
            compare(menu.count, 2);
            compare(menu.itemAt(0).text, "Jouer");
            compare(menu.itemAt(1).width, menu.itemAt(1).implicitWidth);
            menu.close();
        }

        function test_aCutNameIsToldByATooltip() {
            const list = createTemporaryObject(rows, root);
            tryVerify(() => list.itemAtIndex(0) !== null);
            mouseMove(list.itemAtIndex(0), 50, 10);
            const overlay = root.T.Overlay.overlay;
            tryVerify(() => overlay.visibleChildren.length > 0, 3000);
            mouseMove(root, 800, 500);
        }

        function test_aTreeUnfoldsByKeys() {
            const tree = createTemporaryObject(treePart, root);
            tree.forceActiveFocus(Qt.TabFocusReason);
            tryCompare(tree, "rows", 1);
            keyClick(Qt.Key_Down);
            tree.selectionModel.setCurrentIndex(tree.modelIndex(0, 0), ItemSelectionModel.NoUpdate);
            keyClick(Qt.Key_Right);
            tryCompare(tree, "rows", 2);
            const row = tree.itemAtCell(0, 1);
            compare(row.implicitHeight, 24);
            compare(row.Accessible.name, "4.2, Protéger les données personnelles, 46");
            verify(tree.itemAtCell(0, 0).lit);
            if (shots.folder.length > 0)
                verify(shots.save(root.Window.window, "tree-light"));
        }

        function test_theThemeTurnsDarkWhileItRuns() {
            verify(Qt.colorEqual(Theme.surface, Theme.paper.surface));
            Theme.dark = true;
            verify(!Qt.colorEqual(Theme.surface, Theme.paper.surface));
            verify(!Qt.colorEqual(Theme.area("jaffa").solid, Theme.paper.area("jaffa").solid));
            Theme.dark = false;
            verify(Qt.colorEqual(Theme.area("unknown").solid, Theme.borderStrong));
        }
    }
}
