import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// Rich text in the learner's size, on paper.
Text {
    required property string html

    Layout.fillWidth: true
    text: html
    textFormat: Text.RichText
    font: Theme.learnerFont
    color: Theme.paper.text
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: html.replace(/<style>.*<\/style>/, "").replace(/<[^>]*>/g, "")
}
