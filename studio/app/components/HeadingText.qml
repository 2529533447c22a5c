import QtQuick
import Acquis.Studio

// The title of a dashboard block.
Label {
    font: Theme.headingFont
    line: Theme.headingLine
    color: Theme.text
}
