import QtQuick
import Acquis.Studio

// The name of a field, 4 px above it.
SmallText {
    property bool active: true

    color: active ? Theme.muted : Theme.disabled
}
