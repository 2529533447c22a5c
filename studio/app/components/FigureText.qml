import QtQuick
import Acquis.Studio

// A live figure.
Label {
    font: Theme.figureFont
    line: Theme.figureLine
    color: Theme.text
}
