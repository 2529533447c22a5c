pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Acquis.Studio

// Every part in every state, arranged as in shared/design/look/n-components.
Rectangle {
    id: root

    property alias hoveredButton: hoveredButton
    property alias pressedButton: pressedButton
    property alias focusButton: focusButton
    property alias focusField: focusField

    width: 1366
    height: 768
    color: Theme.window

    Column {
        x: 12
        y: 12
        width: 396
        spacing: 9

        Card {
            width: parent.width
            title: "Boutons"

            GridLayout {
                columns: 4
                columnSpacing: 6
                rowSpacing: 8

                Specimen {
                    word: "repos"
                    Button {
                        text: "Essayer"
                    }
                }
                Specimen {
                    word: "survol"
                    Button {
                        id: hoveredButton
                        text: "Essayer"
                    }
                }
                Specimen {
                    word: "appui"
                    Button {
                        id: pressedButton
                        text: "Essayer"
                        down: true
                    }
                }
                Specimen {
                    word: "focus"
                    Button {
                        id: focusButton
                        text: "Essayer"
                    }
                }
                Specimen {
                    word: "inactif"
                    Button {
                        text: "Essayer"
                        enabled: false
                    }
                }
                Specimen {
                    word: "repos"
                    Button {
                        text: "Exporter"
                        primary: true
                    }
                }
                Specimen {
                    word: "appui"
                    Button {
                        text: "Exporter"
                        primary: true
                        down: true
                    }
                }
                Specimen {
                    word: "icône"
                    Button {
                        text: "Jouer"
                        iconName: "play"
                    }
                }
                Specimen {
                    word: "inactif"
                    Button {
                        text: "Exporter"
                        primary: true
                        reason: "Rien à exporter."
                    }
                }
                Specimen {
                    word: "sans cadre"
                    Button {
                        text: "Exporter"
                        borderless: true
                    }
                }
            }
        }

        Card {
            width: parent.width
            title: "Champs"

            GridLayout {
                columns: 2
                columnSpacing: 10
                rowSpacing: 8

                Specimen {
                    word: "repos"
                    TextField {
                        width: 180
                        text: "Indice"
                        label: "Indice"
                    }
                }
                Specimen {
                    word: "focus"
                    TextField {
                        id: focusField
                        width: 180
                        text: "Indice"
                        label: "Indice"
                    }
                }
                Specimen {
                    word: "plus de 104 signes"
                    fault: true
                    TextField {
                        width: 180
                        text: "Indice"
                        label: "Indice"
                        invalid: true
                    }
                }
                Specimen {
                    word: "lecture seule"
                    TextField {
                        width: 180
                        text: "Indice"
                        label: "Indice"
                        readOnly: true
                    }
                }
                Specimen {
                    word: "vide"
                    TextField {
                        width: 180
                        placeholderText: "Aucun indice"
                    }
                }
                Specimen {
                    word: "inactif"
                    TextField {
                        width: 180
                        text: "Indice"
                        label: "Indice"
                        enabled: false
                    }
                }
            }
        }

        Card {
            width: parent.width
            title: "Commandes"

            RowLayout {
                spacing: 8

                CheckBox {}
                CheckBox {
                    checked: true
                }
                CheckBox {
                    checkState: Qt.PartiallyChecked
                }
                RadioButton {}
                RadioButton {
                    checked: true
                }
                Switch {}
                Switch {
                    checked: true
                }
                CheckBox {
                    enabled: false
                    checked: true
                }
                Switch {
                    enabled: false
                }
                Stepper {
                    label: "Plafond"
                    from: 0
                    to: 8
                    value: 3
                }
            }
            RowLayout {
                spacing: 14

                SegmentedControl {
                    label: "Vue"
                    options: ["Rendu", "Champs", "YAML"]
                }
                KeyHint {
                    keys: "Ctrl K"
                }
                SegmentedControl {
                    label: "Appareil"
                    compact: true
                    options: [
                        {
                            iconName: "phone",
                            help: "Téléphone"
                        },
                        {
                            iconName: "tablet",
                            help: "Tablette"
                        },
                        {
                            iconName: "desktop",
                            help: "Ordinateur"
                        }
                    ]
                }
            }
        }

        Card {
            width: parent.width
            title: "Lettres"

            Repeater {
                model: 1

                delegate: GridLayout {
                    columns: 2
                    columnSpacing: 16
                    rowSpacing: 2

                    CaptionText {
                        text: "28/34 600"
                    }
                    DisplayText {
                        text: "Acquis"
                    }
                    CaptionText {
                        text: "22/26 600"
                    }
                    FigureText {
                        text: "2 364 épreuves"
                    }
                    CaptionText {
                        text: "18/24 600"
                    }
                    HeadingText {
                        text: "Couverture"
                    }
                    CaptionText {
                        text: "15/20 600"
                    }
                    TitleText {
                        text: "@hameçonnage3"
                    }
                    CaptionText {
                        text: "13/18 400"
                    }
                    BodyText {
                        text: "Le texte que l’on lit et que l’on édite"
                    }
                    CaptionText {
                        text: "12/16 400"
                    }
                    SmallText {
                        text: "Le texte secondaire, les tables"
                    }
                    CaptionText {
                        text: "11/14 500"
                    }
                    CaptionText {
                        text: "Le plus petit"
                    }
                    CaptionText {
                        text: "mono 12"
                    }
                    MonoText {
                        text: "challenge2kQm81xLp0"
                    }
                }
            }
        }
    }

    Column {
        x: 418
        y: 12
        width: 526
        spacing: 9

        Card {
            width: parent.width
            title: "Statuts, git, problèmes"

            RowLayout {
                spacing: 6
                Repeater {
                    model: ["underConstruction", "proposed", "validated", "archived", "obsolete"]
                    delegate: StatusBadge {
                        required property string modelData
                        status: modelData
                    }
                }
            }
            RowLayout {
                spacing: 6
                Repeater {
                    model: ["added", "modified", "removed", "moved", "conflict"]
                    delegate: GitBadge {
                        required property string modelData
                        change: modelData
                    }
                }
            }
            RowLayout {
                spacing: 6
                Repeater {
                    model: ["error", "warning", "info"]
                    delegate: SeverityBadge {
                        required property string modelData
                        severity: modelData
                    }
                }
                Repeater {
                    model: ["new", "old", "fixed"]
                    delegate: ProblemBadge {
                        required property string modelData
                        age: modelData
                    }
                }
                Chip {
                    text: "fr-fr"
                    removable: true
                }
                CountBadge {
                    count: 7
                }
            }
        }

        Card {
            width: parent.width
            title: "Rangées"

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: rows.height + 2
                color: Theme.surface
                border.color: Theme.border
                radius: 3

                Column {
                    id: rows

                    x: 1
                    y: 1
                    width: parent.width - 2

                    ListRow {
                        width: parent.width
                        density: "tree"
                        area: "wild-strawberry"
                        title: "@hameçonnage3"
                        trailing: "repos"
                    }
                    ListRow {
                        width: parent.width
                        density: "tree"
                        area: "wild-strawberry"
                        title: "@hameçonnage3"
                        trailing: "appui"
                        down: true
                    }
                    ListRow {
                        width: parent.width
                        density: "tree"
                        area: "wild-strawberry"
                        title: "@hameçonnage3"
                        trailing: "choisie"
                        chosen: true
                    }
                    ListRow {
                        width: parent.width
                        density: "tree"
                        area: "wild-strawberry"
                        title: "@hameçonnage3"
                        trailing: "choisie, panneau inactif"
                        chosen: true
                        panelActive: false
                    }
                    Item {
                        width: parent.width
                        height: 44

                        ListRow {
                            anchors.fill: parent
                            separated: false
                            iconName: "type-qcm"
                            title: "Quels éléments doivent vous alerter dans ce message ?"
                            subtitle: "Prototype, v2"
                            strong: true

                            StatusBadge {
                                status: "validated"
                            }
                        }
                        RowFill {
                            anchors.fill: parent
                            focused: true
                        }
                    }
                }
            }
        }

        Card {
            width: parent.width
            title: "Domaines"

            Repeater {
                model: Theme.areaOrder

                delegate: RowLayout {
                    id: areaRow

                    required property string modelData

                    Layout.fillWidth: true
                    spacing: 5

                    Label {
                        Layout.preferredWidth: 94
                        text: areaRow.modelData
                        font: Theme.weighted(Theme.smallFont, 600)
                        color: Theme.area(areaRow.modelData).text
                    }
                    Repeater {
                        model: ["tint", "line", "mid", "solid", "text"]
                        delegate: Rectangle {
                            id: cell
                            required property string modelData
                            Layout.fillWidth: true
                            implicitHeight: 22
                            radius: 3
                            color: Theme.area(areaRow.modelData)[modelData]
                            border.color: Theme.area(areaRow.modelData).line
                            CaptionText {
                                anchors.centerIn: parent
                                visible: ["tint", "line", "mid"].includes(cell.modelData)
                                text: "12"
                                color: Theme.text
                            }
                        }
                    }
                }
            }
        }

        Rectangle {
            width: parent.width
            height: 180
            color: Theme.surface
            border.color: Theme.border

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: 1
                spacing: 0

                RoomBar {
                    Layout.fillWidth: true
                    title: "Quels éléments doivent vous alerter ?"
                    subtitle: "QCM · @hameçonnage3 · prototype v2"
                    monoSubtitle: "challenge2kQm81xLp0"
                    area: "wild-strawberry"
                    iconName: "type-qcm"

                    StatusBadge {
                        status: "validated"
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Button {
                        compact: true
                        iconName: "more"
                        help: "Autres gestes"
                    }
                }
                Tabs {
                    Layout.fillWidth: true
                    label: "Épreuve"
                    tabs: [
                        {
                            text: "Épreuve"
                        },
                        {
                            text: "Essai"
                        },
                        {
                            text: "Famille",
                            count: 6
                        },
                        {
                            text: "Fichiers",
                            count: 1
                        }
                    ]
                    Button {
                        borderless: true
                        compact: true
                        iconName: "history"
                        help: "Historique"
                    }
                }
                PanelHead {
                    Layout.fillWidth: true
                    title: "CRCN"
                    detail: "807 acquis"
                    Button {
                        borderless: true
                        compact: true
                        iconName: "filter"
                        help: "Filtrer"
                    }
                    Button {
                        borderless: true
                        compact: true
                        iconName: "more"
                        help: "Autres gestes"
                    }
                }
                RoomBar {
                    Layout.fillWidth: true
                    title: "4.2 Protéger les données personnelles et la vie privée"
                    facts: "11 sujets · 46 acquis"
                    area: "wild-strawberry"
                    Button {
                        compact: true
                        text: "Sujet"
                        iconName: "add"
                    }
                }
                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }

    GridLayout {
        id: side

        x: 954
        y: 12
        width: 400
        columns: 2
        columnSpacing: 12
        rowSpacing: 12

        component Box: Rectangle {
            Layout.preferredWidth: 194
            Layout.preferredHeight: 158
            color: Theme.surface
            border.color: Theme.border
            radius: 6
        }

        Box {
            EmptyState {
                anchors.fill: parent
                iconName: "type-qcm"
                title: "Aucune épreuve ici"
                text: "Cet acquis attend son prototype."
                Button {
                    compact: true
                    iconName: "add"
                    text: "Prototype"
                }
            }
        }
        Box {
            LoadingRows {
                x: 14
                y: 12
                width: parent.width - 28
                title: "Chargement"
                detail: "51 %"
                delay: 0
            }
        }
        Box {
            EmptyState {
                anchors.fill: parent
                failed: true
                iconName: "git-fetch"
                title: "Dépôt injoignable"
                text: "Vos fichiers sont à jour jusqu’à 14:02."
                Button {
                    compact: true
                    text: "Réessayer"
                }
            }
        }
        Box {
            EmptyState {
                anchors.fill: parent
                iconName: "search"
                title: "Rien pour « cooky »"
                text: "Vouliez-vous dire cookies ?"
                Button {
                    compact: true
                    text: "Chercher cookies"
                }
            }
        }
    }

    Card {
        id: banners

        x: 954
        y: 349
        width: 400
        title: "Bandeaux"

        Banner {
            Layout.fillWidth: true
            iconName: "lock"
            strong: "Lecture seule."
            text: "Version livrée 2026-10-12."
            Button {
                compact: true
                text: "Revenir à la branche"
            }
        }
        Banner {
            Layout.fillWidth: true
            severity: "error"
            iconName: "file"
            strong: "tube.yaml"
            text: "illisible ligne 14 : montré tel quel, jamais réécrit."
            Button {
                compact: true
                text: "Ouvrir"
            }
        }
        Banner {
            Layout.fillWidth: true
            severity: "warning"
            iconName: "history"
            strong: "3 gestes"
            text: "à reprendre"
            Button {
                compact: true
                text: "Reprendre"
            }
            Button {
                compact: true
                text: "Comparer"
            }
            Button {
                compact: true
                borderless: true
                text: "Jeter"
            }
        }
        Banner {
            Layout.fillWidth: true
            severity: "error"
            iconName: "git-conflict"
            strong: "Conflit"
            text: "sur 3 champs de @hameçonnage3."
            Button {
                compact: true
                text: "Trancher"
            }
        }
        Banner {
            Layout.fillWidth: true
            severity: "success"
            strong: "Acceptée"
            text: "comme « https », à une faute près."
            dismissible: true
        }
    }

    Toast {
        x: 1188
        y: banners.y + banners.height + 12
        text: "3 enregistrées"
        actionText: "Annuler"
        shown: true
    }

    ComboBox {
        x: 954
        y: banners.y + banners.height + 12
        label: "Pédagogie"
        model: ["Mise en situation", "Question de savoir"]
    }
}
