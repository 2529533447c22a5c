import QtQuick
import Acquis.Studio

// Ids, paths, YAML, answers. Elides in the middle.
Label {
    font: Theme.monoFont
    line: Theme.monoLine
    color: Theme.text
    elide: wrapMode === Text.NoWrap ? Text.ElideMiddle : Text.ElideNone
}
