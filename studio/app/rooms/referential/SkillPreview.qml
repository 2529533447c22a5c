pragma ComponentBehavior: Bound

import QtQuick
import Acquis.Studio

// The learner's screen of the challenge chosen in the inspector, on a wide window.
Item {
    id: root

    property string challenge: ""

    onChallengeChanged: question.locale = ""

    QuestionPreview {
        id: question

        challenge: root.challenge
    }

    ChallengePreview {
        anchors.fill: parent
        visible: root.challenge.length > 0
        question: question
        locale: question.locale
        canTry: false
        onLocaleActivated: locale => question.locale = locale
    }

    Rectangle {
        anchors.fill: parent
        visible: root.challenge.length === 0
        color: Theme.window

        EmptyState {
            anchors.fill: parent
            iconName: "preview"
            title: qsTr("Nothing to show")
            text: qsTr("Choose a challenge to see it as its learner will.")
        }
    }

    Hairline {
        height: parent.height
    }
}
