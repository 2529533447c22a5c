import QtQuick
import QtQuick.Controls.impl
import Acquis.Studio

// One icon of icons/ by its file name, drawn in one colour. It is decoration: its control carries the name.
IconImage {
    property string iconName: ""
    property int size: Theme.iconNormal

    source: iconName.length > 0 ? "qrc:/qt/qml/Acquis/Studio/icons/" + iconName + ".svg" : ""
    sourceSize.width: size
    sourceSize.height: size
    width: size
    height: size
    color: Theme.muted
    Accessible.ignored: true
}
