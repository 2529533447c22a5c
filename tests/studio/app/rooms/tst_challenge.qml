import QtQuick
import QtTest
import Acquis.Studio

// The challenge room: what is typed, ticked and moved reaches the file, and only that.
Item {
    id: root

    width: 10
    height: 10

    RoomsCase {
        name: "ChallengeRoom"

        function openPrototype() {
            Navigation.open("challenge1");
            tryVerify(() => isShown("challenge-instruction-field"));
        }

        function choices(): var {
            return files.read(prototypeFile).match(/text: .*/g);
        }

        function test_typing_changes_only_its_line_after_a_pause() {
            openPrototype();
            const area = enter("challenge-instruction-field");
            area.cursorPosition = area.length;
            keyClick(Qt.Key_Backspace);
            keyClick(Qt.Key_Backspace);
            type(" mieux.");
            compare(Workspace.isSaved, false);
            compare(changedLines(prototypeFile), ["  Quelles requêtes conviennent mieux."]);
        }

        function test_one_undo_takes_back_what_was_typed_in_a_go() {
            openPrototype();
            const area = enter("challenge-instruction-field");
            area.cursorPosition = area.length;
            type("abc");
            compare(changedLines(prototypeFile).length, 1);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(Workspace.canUndo, false);
            compare(changedLines(prototypeFile), []);
            verify(area.text.endsWith("conviennent ?"));
        }

        function test_a_choice_is_written_without_touching_its_neighbours() {
            openPrototype();
            const area = enter("challenge-choice-a-field");
            area.cursorPosition = area.length;
            type(" vert");
            compare(changedLines(prototypeFile), ["    text: avocat vert   # hésitation"]);
        }

        function test_a_choice_is_added_by_enter_after_the_last_and_removed_when_empty() {
            openPrototype();
            enter("challenge-choice-c-field");
            keyClick(Qt.Key_Return);
            tryVerify(() => isShown("challenge-choice-d-field") && find("challenge-choice-d-field").activeFocus);
            type("plante");
            compare(changedLines(prototypeFile), ["  - key: d", "    text: plante"]);
            for (let i = 0; i < 7; ++i)
                keyClick(Qt.Key_Backspace);
            tryVerify(() => find("challenge-choice-c-field").activeFocus);
            compare(changedLines(prototypeFile), []);
        }

        function test_a_choice_moves_by_the_keyboard_and_keeps_the_focus() {
            openPrototype();
            enter("challenge-choice-c-field");
            keyClick(Qt.Key_Up, Qt.AltModifier);
            tryVerify(() => find("challenge-choice-c-field").activeFocus);
            tryCompare(Workspace, "isSaved", true);
            compare(choices(), ["text: avocat   # hésitation", "text: maladie avocatier", "text: avocatier feuilles"]);
        }

        function test_ticking_says_which_choice_is_right() {
            openPrototype();
            enter("challenge-choice-a-field");
            keyClick(Qt.Key_D, Qt.ControlModifier);
            compare(changedLines(prototypeFile), ["    correct: true"]);
            compare(find("challenge-choice-a-tick").checked, true);
            enter("challenge-choice-b-tick");
            keyClick(Qt.Key_Space);
            tryCompare(find("challenge-choice-b-tick"), "checked", false);
        }

        function test_undo_goes_back_through_two_entities_in_order() {
            openPrototype();
            enter("challenge-choice-a-field");
            type("X");
            Navigation.open("tube1");
            tryVerify(() => isShown("entity-practicalTitle-field"));
            const title = enter("entity-practicalTitle-field");
            title.cursorPosition = title.length;
            type("Y");
            compare(changedLines("tubes/moteur/tube.yaml").length, 1);
            studio.run("undo");
            compare(changedLines("tubes/moteur/tube.yaml"), []);
            compare(changedLines(prototypeFile).length, 1);
            studio.run("undo");
            compare(changedLines(prototypeFile), []);
            studio.run("redo");
            compare(changedLines(prototypeFile).length, 1);
        }

        function test_a_problem_appears_while_typing_and_leads_to_its_field() {
            openPrototype();
            const strip = find("challenge-problems");
            const before = strip.count;
            enter("challenge-choice-b-tick");
            keyClick(Qt.Key_Space);
            enter("challenge-choice-c-tick");
            keyClick(Qt.Key_Space);
            tryVerify(() => strip.count > before);
            enter("challenge-instruction-field");
            keyClick(Qt.Key_F8);
            tryVerify(() => !find("challenge-instruction-field").activeFocus);
            tryVerify(() => find("challenge-choice-a-field").activeFocus);
        }

        function test_a_value_that_does_not_fit_is_not_stored() {
            openPrototype();
            const timer = enter("challenge-timer-field");
            type("0a");
            compare(timer.text, "");
            compare(Workspace.canUndo, false);
            type("90");
            compare(changedLines(prototypeFile), ["timer: 90"]);
        }

        function test_the_languages_of_a_challenge_are_shown() {
            openPrototype();
            compare(find("challenge-locales-chips").values, ["fr", "fr-fr"]);
        }

        function test_the_answers_of_a_field_have_their_own_place() {
            Navigation.open("challenge2");
            tryVerify(() => isShown("challenge-answers-chips"));
            const chips = find("challenge-answers-chips");
            tryVerify(() => chips.width > 100 && chips.height >= Theme.controlNormal);
            const below = find("challenge-tolerances.form-switch");
            tryVerify(() => chips.mapToItem(null, 0, chips.height).y < below.mapToItem(null, 0, 0).y);
        }

        function test_an_answer_is_tried_by_the_keyboard() {
            openPrototype();
            keyClick(Qt.Key_F5);
            tryVerify(() => isShown("challenge-try-b-tick"));
            for (const key of ["b", "c"]) {
                find("challenge-try-" + key + "-tick").takeFocus();
                keyClick(Qt.Key_Space);
            }
            enter("challenge-try-button");
            keyClick(Qt.Key_Space);
            tryVerify(() => isShown("challenge-try-verdict"));
            compare(find("challenge-try-verdict").severity, "success");
        }

        function test_texts_follow_the_language() {
            openPrototype();
            compare(studio.statusBar.journal, "Aucune modification");
            Language.code = "en";
            tryCompare(studio.statusBar, "journal", "No change");
            compare(studio.topBar.path[studio.topBar.path.length - 1].name, "Prototype v1");
            Language.code = "fr";
        }
    }
}
