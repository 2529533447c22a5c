import QtQuick
import Acquis.Studio

// Everything that is read.
Label {
    font: Theme.bodyFont
    line: Theme.bodyLine
    color: Theme.text
}
