import QtQuick
import Acquis.Studio

// The smallest text: column heads, axis labels, help under a field.
Label {
    font: Theme.captionFont
    line: Theme.captionLine
    color: Theme.muted
}
