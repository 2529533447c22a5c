import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The head of one record of a list: what it is, and the buttons that move and remove it. Alt with an arrow moves it too.
RowLayout {
    id: root

    required property RecordList list
    required property int position
    required property string title

    property string iconName: ""
    property string severity: ""
    property string what: ""

    signal moved(int to)

    spacing: Theme.spaceXs

    function shift(by: int) {
        const to = position + by;
        if (to < 0 || to >= list.count)
            return;
        list.move(position, to);
        moved(to);
    }

    Icon {
        Layout.rightMargin: Theme.spaceXs
        iconName: root.iconName
    }

    StrongText {
        Layout.maximumWidth: Math.ceil(implicitWidth)
        Layout.fillWidth: true
        text: root.title
        Accessible.role: Accessible.Heading
    }

    SeverityIcon {
        visible: root.severity.length > 0
        severity: root.severity
    }

    Item {
        Layout.fillWidth: true
    }

    Button {
        compact: true
        borderless: true
        visible: root.list.count > 1
        iconName: "chevron-up"
        help: qsTr("Move up: %1").arg(root.what)
        keys: qsTr("Alt ↑")
        reason: root.position === 0 ? qsTr("It is the first already.") : ""
        onClicked: root.shift(-1)
    }

    Button {
        compact: true
        borderless: true
        visible: root.list.count > 1
        iconName: "chevron-down"
        help: qsTr("Move down: %1").arg(root.what)
        keys: qsTr("Alt ↓")
        reason: root.position === root.list.count - 1 ? qsTr("It is the last already.") : ""
        onClicked: root.shift(1)
    }

    Button {
        compact: true
        borderless: true
        iconName: "remove"
        help: qsTr("Remove: %1").arg(root.what)
        onClicked: root.list.remove(root.position)
    }
}
