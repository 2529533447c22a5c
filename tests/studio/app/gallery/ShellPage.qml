pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// The shell with believable content.
AppWindow {
    id: root

    visible: true
    rooms: ListModel {
        ListElement { label: "Référentiel"; iconName: "room-referential"; count: 0 }
        ListElement { label: "Parcours"; iconName: "room-parcours"; count: 0 }
        ListElement { label: "Modifications"; iconName: "room-changes"; count: 7 }
        ListElement { label: "Relecture"; iconName: "room-review"; count: 0 }
        ListElement { label: "Traductions"; iconName: "room-translations"; count: 0 }
        ListElement { label: "Laboratoire"; iconName: "room-laboratory"; count: 0 }
        ListElement { label: "Qualité"; iconName: "room-quality"; count: 0 }
        ListElement { label: "Livraison"; iconName: "room-release"; count: 0 }
    }
    results: ListModel {
        ListElement { section: "Acquis et sujets"; label: "@hameçonnage3"; detail: "Repérer les indices d’une tentative d’hameçonnage"; iconName: "room-referential"; area: "wild-strawberry"; badge: "actif"; badgeTone: "success"; place: "4.2"; keys: "" }
        ListElement { section: "Acquis et sujets"; label: "@hameçonnage4"; detail: "Vérifier une adresse avant de se connecter"; iconName: "room-referential"; area: "wild-strawberry"; badge: "actif"; badgeTone: "success"; place: "4.2"; keys: "" }
        ListElement { section: "Acquis et sujets"; label: "hameçonnage"; detail: "sujet, 7 niveaux"; iconName: "palier"; area: "wild-strawberry"; badge: ""; badgeTone: ""; place: "4.2"; keys: "" }
        ListElement { section: "Épreuves"; label: "Quels éléments doivent vous alerter dans ce message ?"; detail: "@hameçonnage3, prototype"; iconName: "type-qcm"; area: ""; badge: "modifiée"; badgeTone: "info"; place: ""; keys: "" }
        ListElement { section: "Épreuves"; label: "Que faire après avoir cliqué ?"; detail: "tutoriel lié « Hameçonnage, les réflexes »"; iconName: "type-qcm"; area: ""; badge: ""; badgeTone: ""; place: ""; keys: "" }
        ListElement { section: "Actions sur @hameçonnage3"; label: "Jouer une épreuve de cet acquis"; detail: ""; iconName: "play"; area: ""; badge: ""; badgeTone: ""; place: ""; keys: "F5" }
        ListElement { section: "Actions sur @hameçonnage3"; label: "Ajouter une déclinaison"; detail: ""; iconName: "add"; area: ""; badge: ""; badgeTone: ""; place: ""; keys: "Ctrl Maj D" }
        ListElement { section: "Actions sur @hameçonnage3"; label: "Voir les 9 parcours qui le contiennent"; detail: ""; iconName: "room-parcours"; area: ""; badge: ""; badgeTone: ""; place: ""; keys: "" }
    }
    palettePanel.summary: "14 résultats, accents ignorés"
    topBar.path: ["CRCN", "4 Protection et sécurité", "4.2 Données personnelles"]
    topBar.canUndo: true
    topBar.undoText: "marquer la proposition 4 comme juste"
    topBar.branch: "brouillon/donnees-perso"
    topBar.author: "Léa Martin"
    statusBar.journal: "Tout est enregistré, 14:32"
    statusBar.undoText: "marquer la proposition 4 comme juste"
    statusBar.errors: 2
    statusBar.warnings: 11
    statusBar.infos: 23
    statusBar.locale: "fr, défaut"
    statusBar.engine: "Moteur 2026-10, conforme"

    RoomFrame {
        anchors.fill: parent
        list: ColumnLayout {
            spacing: 0
            PanelHead {
                Layout.fillWidth: true
                title: "CRCN"
                detail: "807 acquis"
                Button { borderless: true; compact: true; iconName: "filter"; help: "Filtrer" }
                Button { borderless: true; compact: true; iconName: "more"; help: "Autres gestes" }
            }
            Repeater {
                model: Theme.areaOrder
                delegate: ListRow {
                    required property string modelData
                    required property int index
                    Layout.fillWidth: true
                    density: "tree"
                    separated: false
                    area: modelData
                    title: "Information et données " + modelData
                    trailing: "168"
                    chosen: index === 3
                }
            }
            Item { Layout.fillHeight: true }
        }
        centre: ColumnLayout {
            spacing: 0
            RoomBar {
                Layout.fillWidth: true
                title: "4.2 Protéger les données personnelles et la vie privée"
                facts: "11 sujets · 46 acquis · 139 épreuves"
                area: "wild-strawberry"
                Button { compact: true; text: "Sujet"; iconName: "add" }
            }
            EmptyState {
                Layout.fillWidth: true
                Layout.fillHeight: true
                iconName: "type-qcm"
                title: "Aucune épreuve ici"
                text: "Cet acquis attend son prototype."
                Button { compact: true; text: "Prototype"; iconName: "add" }
            }
        }
        inspector: ColumnLayout {
            spacing: 0
            PanelHead { Layout.fillWidth: true; title: "Aperçu" }
            Tabs {
                Layout.fillWidth: true
                label: "Acquis"
                tabs: [{ text: "Épreuves", count: 6 }, { text: "Acquis" }, { text: "Tutoriels" }]
            }
            ListRow { Layout.fillWidth: true; iconName: "type-qcm"; title: "Quels éléments doivent vous alerter dans ce message ?"; subtitle: "Prototype, v2"; trailing: "validée"; chosen: true; strong: true }
            ListRow { Layout.fillWidth: true; iconName: "type-qcm"; title: "Quels éléments doivent alerter Inès ?"; subtitle: "Déclinaison 1"; trailing: "validée" }
            Item { Layout.fillHeight: true }
        }
        footer: ProblemsStrip {
            detail: "compétence 4.2"
            comparedTo: "principale"
            filters: [{ text: "Nouveaux", count: 2 }, { text: "Anciens", count: 4 }, { text: "Corrigés", count: 1 }]
            model: ListModel {
                ListElement { severity: "error"; state: "new"; entity: "@géolocalisation3"; sentence: "La seule épreuve validée n’est pas jouable en anglais : le niveau 3 ne pourra pas être validé en « en »."; rule: "skill_not_playable_in_locale"; actionText: "" }
                ListElement { severity: "warning"; state: "old"; entity: "@hameçonnage4"; sentence: "La consigne mentionne « ci-dessous » mais l’illustration n’a pas de texte de remplacement."; rule: "illustration_without_alt"; actionText: "Voir" }
            }
        }
    }
}
