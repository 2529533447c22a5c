import QtQuick
import QtQuick.Templates as T
import Acquis.Studio

// A sentence below its parent. With a detail, the text is the name and the detail follows, muted.
T.ToolTip {
    id: root

    property string detail: ""

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Theme.spaceXs : 0
    margins: Theme.spaceS
    horizontalPadding: Theme.spaceM + Theme.strokeHairline
    verticalPadding: Theme.spaceS
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    delay: Theme.tooltipDelay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Column {
        Text {
            id: name

            width: Math.min(implicitWidth, Theme.tooltipMax)
            text: root.text
            textFormat: Text.PlainText
            color: Theme.text
            font: root.detail.length > 0 ? Theme.weighted(Theme.smallFont, Font.DemiBold) : Theme.smallFont
            lineHeight: Theme.smallLine
            lineHeightMode: Text.FixedHeight
            wrapMode: Text.Wrap
        }

        Text {
            width: Math.min(implicitWidth, Theme.tooltipMax)
            visible: root.detail.length > 0
            text: root.detail
            textFormat: Text.PlainText
            color: Theme.muted
            font: Theme.smallFont
            lineHeight: Theme.smallLine
            lineHeightMode: Text.FixedHeight
            wrapMode: Text.Wrap
        }
    }

    background: Rectangle {
        color: Theme.surface
        border.color: Theme.borderStrong
        radius: Theme.radiusM
    }
}
