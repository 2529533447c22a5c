import QtQuick
import Acquis.Studio

// The name of an entity, a first column, the title of a block.
Label {
    font: Theme.bodyStrongFont
    line: Theme.bodyStrongLine
    color: Theme.text
}
