import QtQuick
import QtTest
import Acquis.Studio

// Takes pictures of every part, light and dark, and fails on any warning on the way.
Item {
    id: root

    width: 1366
    height: 768

    Loader {
        id: page
        anchors.fill: parent
    }

    Component {
        id: shellPage

        ShellPage {}
    }

    TestCase {
        id: test

        name: "Gallery"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.reducedMotion = true;
        }

        function picture(name: string) {
            wait(60);
            if (shots.folder.length > 0)
                verify(shots.save(root.Window.window, name));
        }

        function bothThemes(name: string) {
            for (const dark of [false, true]) {
                Theme.dark = dark;
                picture(name + (dark ? "-dark" : "-light"));
            }
            Theme.dark = false;
        }

        function open(source: string): Item {
            page.setSource(source);
            compare(page.status, Loader.Ready);
            return page.item;
        }

        function test_allPartsShowTheirStates() {
            const parts = open("ComponentsPage.qml");
            parts.focusButton.forceActiveFocus(Qt.TabFocusReason);
            mouseMove(parts.hoveredButton);
            bothThemes("components");
            parts.focusField.forceActiveFocus(Qt.TabFocusReason);
            picture("components-field-light");
        }

        function test_aFormShowsItsFields() {
            open("FormPage.qml");
            bothThemes("form");
        }

        function test_whatFloats() {
            const floating = open("FloatingPage.qml");
            floating.menu.open();
            floating.menu.currentIndex = 1;
            bothThemes("menu");
            floating.menu.close();
            floating.plan.open();
            bothThemes("plan");
            floating.plan.close();
            tryCompare(floating.plan, "visible", false);
            floating.combo.popup.open();
            bothThemes("combo");
            floating.combo.popup.close();
        }

        function test_theShell_data() {
            return [
                {
                    tag: "1366",
                    width: 1366,
                    height: 768
                },
                {
                    tag: "1280",
                    width: 1280,
                    height: 680
                },
                {
                    tag: "1920",
                    width: 1920,
                    height: 1080
                }
            ];
        }

        function test_theShell(data) {
            page.setSource("");
            const shell = createTemporaryObject(shellPage, root);
            shell.width = data.width;
            shell.height = data.height;
            tryCompare(shell, "visible", true);
            for (const dark of [false, true]) {
                Theme.dark = dark;
                wait(100);
                if (shots.folder.length > 0)
                    verify(shots.save(shell, "shell-" + data.tag + (dark ? "-dark" : "-light")));
            }
            Theme.dark = false;
            shell.palettePanel.open();
            shell.palettePanel.query = "hamec";
            wait(100);
            if (shots.folder.length > 0)
                verify(shots.save(shell, "palette-" + data.tag));
            shell.palettePanel.close();
        }
    }
}
