import QtQuick
import Acquis.Studio

// What floats: menu, plan, list of a combo box, tooltip.
Rectangle {
    id: root

    property alias menu: menu
    property alias plan: plan
    property alias combo: combo

    color: Theme.window

    Menu {
        id: menu

        x: 40
        y: 40

        MenuItem {
            iconName: "play"
            text: "Jouer"
            keys: "F5"
        }
        MenuItem {
            iconName: "edit"
            text: "Renommer l’acquis…"
            keys: "F2"
        }
        MenuItem {
            iconName: "copy"
            text: "Dupliquer à un autre niveau…"
        }
        MenuSeparator {}
        MenuItem {
            iconName: "status-archived"
            text: "Archiver…"
            enabled: false
        }
        MenuItem {
            text: "Afficher les brouillons"
            checkable: true
            checked: true
        }
        MenuItem {
            iconName: "remove"
            text: "Retirer…"
            destructive: true
        }
    }

    ComboBox {
        id: combo

        x: 400
        y: 40
        label: "Pédagogie"
        model: ["Mise en situation", "Question de savoir", "Question à laquelle on répond en cherchant"]
        currentIndex: 1
    }

    ToolTip {
        parent: root
        x: 700
        y: 40
        visible: true
        delay: 0
        text: "Protéger les données personnelles"
        detail: "info-bulle, texte entier"
    }

    PlanDialog {
        id: plan

        title: "Archiver @géolocalisation5"
        confirmText: "Archiver"
        lines: [
            {
                text: "1 acquis et 2 épreuves archivés, 1 brouillon périmé",
                iconName: "status-archived"
            },
            {
                text: "3 parcours perdent leur dernier niveau",
                iconName: "problem-warning",
                tone: "warning"
            },
            {
                text: "une seule étape à annuler, 7 fichiers touchés",
                iconName: "undo",
                tone: "neutral"
            }
        ]
    }
}
