import QtQuick
import Acquis.Studio

// The greeting of the first run and the score at the end of one.
Label {
    font: Theme.displayFont
    line: Theme.displayLine
    color: Theme.text
}
