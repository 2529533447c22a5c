import QtQuick
import QtTest
import Acquis.Studio

// Exporting a release from its room, by the keyboard.
Item {
    id: root

    width: 10
    height: 10

    RoomsCase {
        name: "ReleaseRoom"

        function openPlan() {
            Navigation.openRoom("release");
            tryVerify(() => isShown("release-export-button"));
            enter("release-export-button");
            keyClick(Qt.Key_Return);
            tryVerify(() => studio.activeFocusItem && studio.activeFocusItem.objectName === "folder-field");
        }

        function fill(field: Item, words: string) {
            field.selectAll();
            field.remove(0, field.length);
            type(words);
        }

        function test_the_keyboard_comes_with_the_room() {
            Navigation.openRoom("release");
            tryVerify(() => studio.activeFocusItem && studio.activeFocusItem.visible && studio.activeFocusItem.activeFocusOnTab);
            compare(find("release-dialect-box").displayText.length > 0, true);
        }

        function test_a_release_is_written_and_told() {
            openPlan();
            fill(studio.activeFocusItem, folder + "/out");
            keyClick(Qt.Key_Return);
            tryVerify(() => isShown("release-result-banner"));
            compare(find("release-result-banner").severity, "success");
            verify(find("release-result-banner").text.includes(folder + "/out"));
            compare(JSON.parse(files.read("out/release.json")).content.skills.length, 1);
            verify(find("release-fingerprint").text.startsWith("sha256 "));
            tryVerify(() => find("release-export-button").visualFocus);
        }

        function test_a_folder_that_cannot_be_written_is_told() {
            openPlan();
            fill(studio.activeFocusItem, folder + "/referential.yaml/out");
            keyClick(Qt.Key_Return);
            tryVerify(() => isShown("release-result-banner"));
            compare(find("release-result-banner").severity, "error");
            verify(find("release-result-banner").text.includes("referential.yaml/out"));
        }

        function test_escape_writes_nothing() {
            openPlan();
            keyClick(Qt.Key_Escape);
            verify(!isShown("release-result-banner"));
            tryVerify(() => find("release-export-button").activeFocus);
        }

        function test_an_error_holds_the_release() {
            files.write("tubes/veille/tube.yaml", "id: tube2\nname: \"@veille\n");
            verify(Workspace.reload());
            Navigation.openRoom("release");
            tryVerify(() => isShown("release-gate-banner") && find("release-gate-banner").severity === "error");
            verify(find("release-export-button").reason.length > 0);
        }
    }
}
