pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// What the engine forgives: three switches with their names and a sentence each.
ChallengeField {
    id: root

    function takeFocus(part: string) {
        const at = Array.of("form", "punctuation", "typos").findIndex(name => part.endsWith(name));
        (rows.itemAt(Math.max(0, at)) as ToleranceRow).takeFocus(part);
    }

    path: "tolerances"

    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXs
        spacing: Theme.spaceM

        Repeater {
            id: rows

            model: ["form", "punctuation", "typos"]

            delegate: ToleranceRow {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                facts: root.facts
                path: "tolerances." + modelData
                badge: "t" + (index + 1)
                locale: root.locale
            }
        }
    }
}
