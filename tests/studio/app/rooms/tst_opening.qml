import QtQuick
import QtTest
import Acquis.Studio

// Opening what is not a sound referential: a clear sentence, and what is sound stays usable.
Item {
    id: root

    width: 10
    height: 10

    RoomsCase {
        name: "Opening"

        function refuses(folder: string, words: string) {
            const before = Workspace.folder;
            verify(!Workspace.open(folder));
            verify(Workspace.failure.includes(words), Workspace.failure);
            compare(Workspace.folder, before);
            tryVerify(() => isShown("failure-banner"));
            Workspace.dismissFailure();
        }

        function test_an_empty_folder_is_refused() {
            refuses(files.fresh(), "Ce dossier est vide");
        }

        function test_a_folder_that_is_no_referential_is_refused() {
            const folder = files.fresh();
            files.write("lisez-moi.txt", "x");
            refuses(folder, "n’est pas un référentiel");
        }

        function test_a_file_is_refused() {
            refuses(folder + "/referential.yaml", "ceci est un fichier");
        }

        function test_a_folder_that_is_gone_is_refused() {
            refuses(folder + "/absent", "pas de dossier à cet endroit");
        }

        function test_a_folder_inside_a_referential_opens_the_referential() {
            const whole = Workspace.folder;
            verify(Workspace.open(whole + "/tubes"));
            compare(Workspace.folder, whole);
        }

        function test_a_broken_file_is_told_and_the_rest_works() {
            files.write("tubes/veille/tube.yaml", "id: tube2\nname: \"@veille\n");
            verify(Workspace.reload());
            tryVerify(() => isShown("unreadable-banner"));
            verify(find("unreadable-banner").text.includes("tubes/veille/tube.yaml"));
            Navigation.open("tube1");
            const title = enter("entity-practicalTitle-field");
            title.cursorPosition = title.length;
            type("X");
            compare(changedLines("tubes/moteur/tube.yaml").length, 1);
            compare(files.read("tubes/veille/tube.yaml"), "id: tube2\nname: \"@veille\n");
        }

        function test_damaged_settings_are_told_and_left_alone() {
            files.write("referential.yaml", "format: [1\n");
            verify(Workspace.reload());
            tryVerify(() => isShown("unreadable-banner"));
            verify(find("unreadable-banner").text.includes("referential.yaml"));
            tryVerify(() => Workspace.errorCount > 0);
            Navigation.open("tube1");
            const title = enter("entity-practicalTitle-field");
            type("X");
            tryCompare(Workspace, "isSaved", true);
            compare(files.read("referential.yaml"), "format: [1\n");
        }

        function test_what_cannot_be_saved_is_told_and_kept() {
            Navigation.open("tube1");
            const title = enter("entity-practicalTitle-field");
            title.cursorPosition = title.length;
            type("X");
            files.write("tubes/moteur/tube.yaml", "id: tube1\nname: \"@autre\"\n");
            verify(!Workspace.save());
            verify(Workspace.failure.length > 0);
            verify(title.text.endsWith("X"));
            compare(files.read("tubes/moteur/tube.yaml"), "id: tube1\nname: \"@autre\"\n");
            compare(Workspace.savedText, "Pas enregistré");
            find("failure-discard-button").clicked();
            compare(Workspace.hasSaveFailed, false);
            compare(Workspace.nameOf("tube1"), "@autre");
        }

        function test_a_window_that_cannot_save_can_still_be_left() {
            Navigation.open("tube1");
            const title = enter("entity-practicalTitle-field");
            type("X");
            files.write("tubes/moteur/tube.yaml", "id: tube1\nname: \"@autre\"\n");
            studio.close();
            compare(studio.visible, true);
            tryVerify(() => isShown("failure-discard-button"));
            compare(find("failure-discard-button").text, "Quitter sans enregistrer");
            Workspace.reloadWithoutChanges();
        }
    }
}
