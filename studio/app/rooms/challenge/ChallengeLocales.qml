import QtQuick
import Acquis.Studio

// The locales a challenge can be shown in; a missing one carries a plus, a paused one a pause.
SegmentedControl {
    id: root

    required property QuestionPreview question
    required property string locale

    readonly property var locales: question.locales

    signal localeActivated(string locale)

    compact: true
    visible: locales.length > 1
    label: qsTr("Locale")
    currentIndex: Math.max(0, locales.findIndex(one => one.locale === locale))
    options: locales.map(one => ({
                text: one.label,
                iconName: one.state === "missing" ? "add" : one.state === "paused" ? "pause" : "",
                help: one.state === "missing" ? qsTr("%1: not translated").arg(one.label) : one.state === "paused" ? qsTr("%1: paused").arg(one.label) : one.state === "live" ? qsTr("%1: live").arg(one.label) : qsTr("%1: the challenge’s own").arg(one.label)
            }))
    onActivated: index => root.localeActivated(locales[index].locale)
}
