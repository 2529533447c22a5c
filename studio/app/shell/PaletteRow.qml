import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Acquis.Studio

// One result of the palette: icon, area dot, name with what matched, detail, badges, keys.
T.ItemDelegate {
    id: root

    property string section: ""
    property bool divided: false
    property string name: ""
    property string detail: ""
    property string iconName: ""
    property string area: ""
    property string badgeText: ""
    property string badgeTone: "neutral"
    property string place: ""
    property string keys: ""
    property string query: ""
    property bool current: false

    implicitHeight: Theme.controlLearner + head.height
    topPadding: head.height
    horizontalPadding: Theme.spaceL + Theme.spaceXxs
    bottomPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([name, detail, badgeText, place, keys])
    Accessible.selected: current

    // The words with the part that matches, whatever its accents and capitals, in bold accent; escaped.
    function marked(words: string): string {
        const plain = folded(words);
        const wanted = folded(query.replace(/^[@#>]/, "").trim());
        const at = wanted.length > 0 && plain.length === words.length ? plain.indexOf(wanted) : -1;
        if (at < 0)
            return Words.escaped(words);
        const end = at + wanted.length;
        return Words.escaped(words.slice(0, at)) + "<font color=\"" + Theme.accentText + "\"><b>" + Words.escaped(words.slice(at, end)) + "</b></font>" + Words.escaped(words.slice(end));
    }

    function folded(words: string): string {
        return words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    }

    contentItem: RowLayout {
        spacing: Theme.spaceL

        Icon {
            iconName: root.iconName
            color: root.current ? Theme.selectionText : Theme.muted
        }

        Swatch {
            area: root.area
            round: true
        }

        Text {
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.fillWidth: true
            text: root.marked(root.name)
            textFormat: Text.StyledText
            font: Theme.bodyFont
            color: root.current ? Theme.selectionText : Theme.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Text {
            Layout.fillWidth: true
            text: root.marked(root.detail)
            textFormat: Text.StyledText
            font: Theme.smallFont
            color: root.current ? Theme.selectionText : Theme.muted
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Badge {
            visible: text.length > 0
            text: root.badgeText
            tone: root.badgeTone
            Accessible.ignored: true
        }

        Badge {
            visible: text.length > 0
            text: root.place
            Accessible.ignored: true
        }

        KeyHint {
            keys: root.keys
            Accessible.ignored: true
        }
    }

    background: Item {
        RowFill {
            y: head.height
            width: parent.width
            height: parent.height - y
            hovered: root.hovered
            chosen: root.current
        }
    }

    PaletteSection {
        id: head

        width: root.width
        height: visible ? implicitHeight : 0
        visible: root.section.length > 0
        section: root.section
        divided: root.divided
    }
}
