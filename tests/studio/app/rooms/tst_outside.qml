import QtQuick
import QtTest
import Acquis.Studio

// Others (git, another editor) change the folder while the studio is open.
Item {
    id: root

    width: 10
    height: 10

    RoomsCase {
        name: "Outside"

        readonly property string tube: "tubes/moteur/tube.yaml"
        property string before: ""

        // The text of the tube's file with another title in it.
        function withTitle(title: string): string {
            return files.read(tube).replace(/practicalTitle: .*/, "practicalTitle: " + title);
        }

        // Writes in the studio, and outside before what was written here is saved.
        function changeOnBothSides() {
            Navigation.open("tube1");
            const title = enter("entity-practicalTitle-field");
            title.cursorPosition = title.length;
            before = title.text;
            type("X");
            files.write(tube, withTitle("Autre titre"));
            tryCompare(Workspace.conflicts, "length", 1);
            tryVerify(() => isShown("conflict-banner"));
            return title;
        }

        function test_a_changed_file_is_shown() {
            Navigation.open("tube1");
            const title = find("entity-practicalTitle-field");
            files.write(tube, withTitle("Autre titre"));
            tryCompare(title, "text", "Autre titre");
            compare(Workspace.conflicts.length, 0);
            compare(Workspace.canUndo, false);
            // What is written here next stands on what the others wrote.
            enter("entity-practicalTitle-field").cursorPosition = title.length;
            type("X");
            tryVerify(() => files.read(tube).includes("practicalTitle: Autre titreX"));
        }

        function test_a_file_that_appears_and_goes() {
            files.write("tubes/neuf/tube.yaml", "id: tube9\nname: \"@neuf\"\n");
            tryVerify(() => Workspace.kindOf("tube9") === "tube");
            files.remove("tubes/neuf/tube.yaml");
            tryVerify(() => Workspace.kindOf("tube9") === "");
        }

        function test_problems_follow() {
            tryCompare(Workspace, "isChecking", false);
            const errors = Workspace.errorCount;
            const text = files.read(tube);
            files.write(tube, "id: tube1\nname: \"@moteur\n");
            tryVerify(() => Workspace.errorCount > errors);
            tryVerify(() => isShown("unreadable-banner"));
            files.write(tube, text);
            tryCompare(Workspace, "errorCount", errors);
            tryVerify(() => !isShown("unreadable-banner"));
        }

        function test_mine_is_kept() {
            const title = changeOnBothSides();
            compare(title.text, before + "X");
            verify(files.read(tube).includes("Autre titre"));
            enter("conflict-mine-button");
            keyClick(Qt.Key_Space);
            tryVerify(() => files.read(tube).includes(before + "X"));
            tryVerify(() => !isShown("conflict-banner"));
        }

        function test_theirs_is_taken_and_undo_brings_mine_back() {
            const title = changeOnBothSides();
            enter("conflict-theirs-button");
            keyClick(Qt.Key_Space);
            compare(title.text, "Autre titre");
            tryCompare(Workspace, "isSaved", true);
            verify(files.read(tube).includes("Autre titre"));
            Workspace.undo();
            compare(title.text, before + "X");
        }

        function test_nothing_is_overwritten_before_the_choice() {
            changeOnBothSides();
            Navigation.open("tube2");
            const other = enter("entity-practicalTitle-field");
            type("Y");
            tryVerify(() => files.read("tubes/veille/tube.yaml").includes("Y"));
            verify(files.read(tube).includes("Autre titre"));
            verify(!Workspace.save());
            verify(Workspace.failure.length > 0);
            Workspace.keepMine();
            verify(Workspace.save());
        }

        function test_a_file_removed_while_it_is_changed_here() {
            Navigation.open("tube1");
            enter("entity-practicalTitle-field");
            type("X");
            files.remove(tube);
            tryCompare(Workspace.conflicts, "length", 1);
            compare(Workspace.conflicts[0].removed, true);
            Workspace.takeTheirs();
            compare(Workspace.kindOf("tube1"), "");
        }
    }
}
