import QtQuick
import QtQuick.Layouts

// The rows of a list that may change, one below the other and as wide as their column. A Repeater directly inside a
// ColumnLayout reads rows that are already gone when its model changes (Qt 6.4), and brings the studio down.
Column {
    Layout.fillWidth: true
    visible: children.length > 1
}
