import QtQuick
import Acquis.Studio

// The title of the entity in a room bar.
Label {
    font: Theme.titleFont
    line: Theme.titleLine
    color: Theme.text
}
