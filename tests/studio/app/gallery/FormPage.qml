pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// A form with every kind of field in every state, as in b-challenge-qcm.
Rectangle {
    id: root

    width: 1366
    height: 768
    color: Theme.surface

    ScrollColumn {
        width: 678
        height: parent.height

        FormField {
            Layout.fillWidth: true
            label: "Consigne"
            help: "La phrase que l’élève lit en premier."
            actions: SmallText {
                text: "Markdown"
            }
            TextArea {
                Layout.fillWidth: true
                text: "Quels éléments doivent **vous alerter** dans ce message ?"
            }
        }
        RowLayout {
            spacing: 12

            FormField {
                Layout.fillWidth: false
                Layout.preferredWidth: 116
                Layout.alignment: Qt.AlignTop
                label: "Illustration"
                TextField {
                    Layout.fillWidth: true
                    text: "courriel.png"
                    mono: true
                }
            }
            FormField {
                Layout.fillWidth: true
                label: "Texte de remplacement"
                counter: "84 / 150"
                problem: "Le texte répète la réponse juste : un lecteur d’écran la donnerait."
                problemSeverity: "warning"
                TextArea {
                    Layout.fillWidth: true
                    minimumLines: 2
                    text: "Courriel d’une adresse inconnue qui imite une banque et menace de bloquer le compte."
                }
            }
        }
        RowLayout {
            spacing: 12

            FormField {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: "Pédagogie"
                ComboBox {
                    Layout.fillWidth: true
                    model: ["Mise en situation", "Question de savoir"]
                }
            }
            FormField {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: "Minuteur"
                TextField {
                    Layout.fillWidth: true
                    iconName: "timer"
                    placeholderText: "Aucun"
                    suffix: "s"
                }
            }
            FormField {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: "Langues"
                ChipField {
                    Layout.fillWidth: true
                    values: ["fr", "fr-fr", "en"]
                }
            }
        }
        FormField {
            Layout.fillWidth: true
            label: "Indice"
            optional: true
            counter: "131 / 104"
            problem: "L’indice a 131 signes : au-delà de 104, l’élève n’en voit que le début."
            TextField {
                Layout.fillWidth: true
                text: "Regardez l’adresse de l’expéditeur, puis celle du lien, puis comparez-les à celles de la banque"
            }
        }
        FormField {
            Layout.fillWidth: true
            label: "Identifiant"
            TextField {
                Layout.fillWidth: true
                text: "challenge2kQm81xLp0"
                mono: true
                readOnly: true
            }
        }
        FormField {
            Layout.fillWidth: true
            enabled: false
            label: "Tolérances"
            ChipField {
                Layout.fillWidth: true
                values: ["t1", "t2"]
            }
        }
        CheckBox {
            text: "Ordre mélangé"
            checked: true
        }
        CheckBox {
            Layout.fillWidth: true
            text: "Une épreuve qui fait sortir du site prévient l’élève avant de l’ouvrir, et cette phrase passe à la ligne quand elle est longue."
            wrapped: true
        }
        RadioButton {
            text: "Toutes les bonnes réponses"
            checked: true
        }
        Switch {
            text: "Compatible avec un lecteur d’écran"
            checked: true
        }
        RowLayout {
            spacing: 12
            TextField {
                Layout.fillWidth: true
                label: "Filtrer"
                iconName: "search"
                placeholderText: "Filtrer les sujets"
                keys: "Ctrl F"
            }
            TextField {
                Layout.preferredWidth: 120
                compact: true
                label: "Compact"
                text: "compact"
            }
            ComboBox {
                compact: true
                label: "Plafond"
                model: ["3", "4", "5"]
            }
            Stepper {
                label: "Plafond"
                from: 1
                to: 8
                value: 8
            }
        }
    }
}
