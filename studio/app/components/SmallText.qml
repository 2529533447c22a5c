import QtQuick
import Acquis.Studio

// Secondary text, tables, the meta of a tree.
Label {
    font: Theme.smallFont
    line: Theme.smallLine
    color: Theme.muted
}
