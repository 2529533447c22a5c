import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// A menu as wide as its longest item. Its delegate is made by Qt in a context of its own, so nothing is bound here.
T.Menu {
    id: root

    property int widest: Theme.columnTreeMin

    implicitWidth: widest + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.spaceXs
    padding: Theme.spaceXs + Theme.strokeHairline
    overlap: Theme.strokeHairline
    onAboutToShow: {
        let width = Theme.columnTreeMin;
        for (let i = 0; i < count; ++i)
            width = Math.max(width, itemAt(i).implicitWidth);
        widest = width;
    }

    delegate: MenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        currentIndex: root.currentIndex
        interactive: root.height < contentHeight
        clip: interactive
        T.ScrollBar.vertical: ScrollBar {}
    }

    background: Rectangle {
        color: Theme.surface
        border.color: Theme.borderStrong
        radius: Theme.radiusL
    }
}
