import QtQuick
import Acquis.Studio

// The icon of a severity in its own colour.
Icon {
    required property string severity

    size: Theme.iconSmall
    iconName: severity.length > 0 ? "problem-" + severity : ""
    color: Theme.tone(severity).text
}
