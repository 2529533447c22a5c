import QtQuick
import Acquis.Studio

// Caps several tubes at once: shows their cap when they share one, and a dash when they do not.
ComboBox {
    id: root

    property int cap: 0

    signal capped(int cap)

    compact: true
    model: [1, 2, 3, 4, 5, 6, 7, 8]
    currentIndex: -1
    displayText: cap > 0 ? String(cap) : "–"
    Accessible.description: cap > 0 ? displayText : qsTr("various caps")
    onCapChanged: currentIndex = cap - 1
    onActivated: index => {
        root.capped(index + 1);
        currentIndex = cap - 1;
    }
}
