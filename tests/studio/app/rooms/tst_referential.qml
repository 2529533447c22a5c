import QtQuick
import QtTest
import Acquis.Studio

// The referential room: the tree, the areas, the order of thematics and tubes.
Item {
    id: root

    width: 10
    height: 10

    RoomsCase {
        name: "ReferentialRoom"

        function tubesOf(thematic: string): var {
            const text = files.read(competenceFile);
            const block = text.slice(text.indexOf(thematic)).split("\n  - id")[0];
            return block.match(/tube\d/g) ?? [];
        }

        function treeRow(node: string): int {
            return find("referential-tree-list").model.indexOf(node);
        }

        function focusTree(node: string): Item {
            const tree = enter("referential-tree-list");
            tree.currentIndex = tree.model.reveal(node);
            return tree;
        }

        function test_an_area_shows_its_competences_and_leads_to_them() {
            Navigation.open("area1");
            const list = find("area-competences-list");
            compare(names(list, "code"), ["1.1", "1.2"]);
            compare(list.model.row(0).tubes, 3);
            compare(list.model.row(0).levels[1], 1);
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(Navigation, "entity", "competence12");
        }

        function test_an_area_without_competence_says_so() {
            Navigation.open("area2");
            verify(!isShown("area-competences-list"));
        }

        function test_a_tube_moves_in_its_thematic_and_on_to_the_next() {
            const tree = focusTree("tube1");
            keyClick(Qt.Key_Down, Qt.AltModifier);
            tryCompare(Workspace, "isSaved", true);
            compare(tubesOf("thematic1"), ["tube2", "tube1"]);
            keyClick(Qt.Key_Down, Qt.AltModifier);
            tryCompare(Workspace, "isSaved", true);
            compare(tubesOf("thematic1"), ["tube2"]);
            compare(tubesOf("thematic2"), ["tube1", "tube3"]);
            compare(tree.currentIndex, treeRow("tube1"));
            studio.run("undo");
            studio.run("undo");
            compare(changedLines(competenceFile), []);
        }

        function test_the_last_tube_stays_where_it_is() {
            focusTree("tube3");
            keyClick(Qt.Key_Down, Qt.AltModifier);
            compare(Workspace.canUndo, false);
        }

        function test_a_thematic_moves_with_its_tubes() {
            focusTree("thematic2");
            keyClick(Qt.Key_Up, Qt.AltModifier);
            tryCompare(Workspace, "isSaved", true);
            const text = files.read(competenceFile);
            verify(text.indexOf("thematic2") < text.indexOf("thematic1"));
            compare(tubesOf("thematic2"), ["tube3"]);
            studio.run("undo");
            compare(changedLines(competenceFile), []);
        }

        function test_the_menu_puts_a_tube_into_another_thematic() {
            verify(Arrangement.moveTo("tube1", Arrangement.otherThematics("tube1")[0].id));
            tryCompare(Workspace, "isSaved", true);
            compare(tubesOf("thematic2"), ["tube3", "tube1"]);
            studio.run("undo");
            compare(changedLines(competenceFile), []);
        }

        function test_the_grid_moves_the_chosen_tube() {
            Navigation.open("competence11");
            enter("referential-skill-grid");
            keyClick(Qt.Key_Down, Qt.AltModifier);
            tryCompare(Workspace, "isSaved", true);
            compare(tubesOf("thematic1"), ["tube2", "tube1"]);
        }

        function test_the_competence_page_moves_a_tube_past_the_end_of_its_thematic() {
            Navigation.open("competence11", "thematics");
            tryVerify(() => studio.activeFocusItem && studio.activeFocusItem.objectName.startsWith("entity-"));
            const list = enter("entity-thematics[thematic1].tubes-list");
            list.currentIndex = 1;
            keyClick(Qt.Key_Down, Qt.AltModifier);
            tryVerify(() => find("entity-thematics[thematic2].tubes-list").activeFocus);
            tryCompare(Workspace, "isSaved", true);
            compare(tubesOf("thematic2"), ["tube2", "tube3"]);
        }

        function test_arrows_open_and_fold_the_tree() {
            const tree = focusTree("thematic1");
            const before = tree.count;
            keyClick(Qt.Key_Right);
            compare(tree.count, before + 2);
            keyClick(Qt.Key_Left);
            compare(tree.count, before);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(Navigation, "entity", "tube1");
        }

        function test_what_undo_would_do_is_told_in_the_language_of_the_studio() {
            Navigation.open("tube1");
            enter("entity-practicalTitle-field");
            type("X");
            tryVerify(() => Workspace.undoText.startsWith("Modifier"), 5000, Workspace.undoText);
            Language.code = "en";
            verify(Workspace.undoText.startsWith("Change"), Workspace.undoText);
            Language.code = "fr";
        }

        function test_f6_goes_round_the_panels() {
            Navigation.open("competence11");
            enter("referential-tree-list");
            keyClick(Qt.Key_F6);
            tryVerify(() => !find("referential-tree-list").activeFocus);
            const seen = [];
            for (let i = 0; i < 6; ++i) {
                keyClick(Qt.Key_F6);
                seen.push(studio.activeFocusItem.objectName);
            }
            for (const name of ["referential-tree-menu-button", "competence-add-tube-button", "skill-inspector-tabs"])
                verify(seen.includes(name), seen.join());
        }

        function test_an_opened_thematic_is_shown_in_the_grid() {
            Navigation.open("thematic2");
            compare(find("referential-skill-grid").tube, "tube3");
        }

        function test_the_path_keeps_its_ends_when_short_of_room() {
            Navigation.open("challenge1");
            studio.width = 900;
            tryVerify(() => isShown("path-more-button"));
            studio.width = 1900;
            tryVerify(() => !isShown("path-more-button"));
        }
    }
}
