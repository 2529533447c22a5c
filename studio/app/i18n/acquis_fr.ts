<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerListRow</name>
    <message>
        <source>Name of group %1</source>
        <translation>Nom du groupe %1</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Réponses de %1</translation>
    </message>
    <message>
        <source>An answer, then Enter</source>
        <translation>Une réponse, puis Entrée</translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation>Retirer le groupe %1</translation>
    </message>
    <message>
        <source>The answer fields have no field of this name.</source>
        <translation>Aucun champ de réponse ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>AnswerLists</name>
    <message>
        <source>Accept the answer %1</source>
        <translation>Accepter la réponse %1</translation>
    </message>
    <message>
        <source>Remove the answer %1</source>
        <translation>Retirer la réponse %1</translation>
    </message>
    <message>
        <source>group%1</source>
        <translation>groupe%1</translation>
    </message>
    <message>
        <source>Add a group of answers</source>
        <translation>Ajouter un groupe de réponses</translation>
    </message>
    <message>
        <source>Remove a group of answers</source>
        <translation>Retirer un groupe de réponses</translation>
    </message>
    <message>
        <source>Rename a group of answers</source>
        <translation>Renommer un groupe de réponses</translation>
    </message>
    <message>
        <source>Take the answers of the source</source>
        <translation>Reprendre les réponses de la source</translation>
    </message>
</context>
<context>
    <name>AnswerTestList</name>
    <message>
        <source>Remove an answer test</source>
        <translation>Retirer un test de réponse</translation>
    </message>
    <message>
        <source>Change what an answer test expects</source>
        <translation>Changer l’attendu d’un test de réponse</translation>
    </message>
</context>
<context>
    <name>AnswersEditor</name>
    <message>
        <source>Take those of the source</source>
        <translation>Reprendre celles de la source</translation>
    </message>
    <message>
        <source>Those of the source. They become the locale’s own when one is added or removed here.</source>
        <translation>Celles de la source. Elles deviennent propres à cette langue dès qu’on en ajoute ou retire une ici.</translation>
    </message>
    <message>
        <source>Write the answer fields above: each gets its list of answers here.</source>
        <translation>Écrivez les champs de réponse au-dessus&#xa0;: chacun reçoit ici sa liste de réponses.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message numerus="yes">
        <source>%n tube(s)</source>
        <translation>
            <numerusform>%n sujet</numerusform>
            <numerusform>%n sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n acquis</numerusform>
            <numerusform>%n acquis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n épreuve</numerusform>
            <numerusform>%n épreuves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed challenge(s)</source>
        <translation>
            <numerusform>%n épreuve proposée</numerusform>
            <numerusform>%n épreuves proposées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaView</name>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tube(s)</source>
        <translation>
            <numerusform>%n sujet</numerusform>
            <numerusform>%n sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n acquis</numerusform>
            <numerusform>%n acquis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n épreuve</numerusform>
            <numerusform>%n épreuves</numerusform>
        </translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Tubes</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Épreuves</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Compétences</translation>
    </message>
    <message numerus="yes">
        <source>%n thematic(s)</source>
        <translation>
            <numerusform>%n thématique</numerusform>
            <numerusform>%n thématiques</numerusform>
        </translation>
    </message>
    <message>
        <source>No tube yet</source>
        <translation>Aucun sujet pour l’instant</translation>
    </message>
    <message>
        <source>No competence yet in this area</source>
        <translation>Aucune compétence dans ce domaine</translation>
    </message>
    <message>
        <source>Competences come with their framework: they stand in the files of the folder “areas”.</source>
        <translation>Les compétences viennent avec leur référentiel&#xa0;: elles sont dans les fichiers du dossier «&#xa0;areas&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ArrangeMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Alt ↑</source>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Mettre dans «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
</context>
<context>
    <name>AttachmentsPart</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Voir les fichiers</translation>
    </message>
</context>
<context>
    <name>AuthorButton</name>
    <message>
        <source>Author: %1</source>
        <translation>Auteur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BranchButton</name>
    <message>
        <source>no repository</source>
        <translation>aucun dépôt</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>Branche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>The steps before</source>
        <translation>Les étapes d’avant</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChallengeAnswerParts</name>
    <message>
        <source>Text with fields: ${name#placeholder§label}</source>
        <translation>Texte avec des champs&#xa0;: ${nom#exemple§libellé}</translation>
    </message>
</context>
<context>
    <name>ChallengeFacts</name>
    <message>
        <source>Change the status</source>
        <translation>Changer le statut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No instruction yet</source>
        <translation>Pas encore de consigne</translation>
    </message>
    <message>
        <source>prototype v%1</source>
        <translation>prototype v%1</translation>
    </message>
    <message>
        <source>alternative %1</source>
        <translation>déclinaison %1</translation>
    </message>
</context>
<context>
    <name>ChallengeFamilyPanel</name>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Add an alternative or a prototype</source>
        <translation>Ajouter une déclinaison ou un prototype</translation>
    </message>
    <message>
        <source>Alternative of this prototype</source>
        <translation>Déclinaison de ce prototype</translation>
    </message>
    <message>
        <source>Ctrl Shift D</source>
        <translation>Ctrl Maj D</translation>
    </message>
    <message>
        <source>Prototype %1</source>
        <translation>Prototype %1</translation>
    </message>
    <message>
        <source>Family of %1</source>
        <translation>Famille de %1</translation>
    </message>
</context>
<context>
    <name>ChallengeFamilyRow</name>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
</context>
<context>
    <name>ChallengeField</name>
    <message>
        <source>%1: set by the prototype. Go there</source>
        <translation>%1&#xa0;: fixé par le prototype. Y aller</translation>
    </message>
</context>
<context>
    <name>ChallengeFiles</name>
    <message>
        <source>Illustration</source>
        <translation>Illustration</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Le fichier manque</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Joindre %1</translation>
    </message>
    <message>
        <source>Detach %1</source>
        <translation>Détacher %1</translation>
    </message>
    <message>
        <source>Remove the illustration</source>
        <translation>Retirer l’illustration</translation>
    </message>
    <message>
        <source>Choose the illustration</source>
        <translation>Choisir l’illustration</translation>
    </message>
</context>
<context>
    <name>ChallengeFilesTab</name>
    <message>
        <source>Put files into the folder of the challenge, then read the folder again.</source>
        <translation>Déposez des fichiers dans le dossier de l’épreuve, puis relisez le dossier.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The challenge is not written to the disk yet.</source>
        <translation>L’épreuve n’est pas encore écrite sur le disque.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reads the whole content again; what you did before cannot be undone after that</source>
        <translation>Relit tout le contenu&#x202f;; ce que vous avez fait avant ne pourra plus être annulé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>This challenge has no file</source>
        <translation>Cette épreuve n’a pas de fichier</translation>
    </message>
    <message>
        <source>A picture or a file to download goes into its folder.</source>
        <translation>Une image ou un fichier à télécharger se dépose dans son dossier.</translation>
    </message>
</context>
<context>
    <name>ChallengeForm</name>
    <message>
        <source>An alternative takes its type and what goes with it from its prototype: those fields carry a lock.</source>
        <translation>Une déclinaison tient son type et ce qui va avec de son prototype&#xa0;: ces champs portent un cadenas.</translation>
    </message>
    <message>
        <source>Open the prototype</source>
        <translation>Ouvrir le prototype</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Moins de champs</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Plus de champs</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>fr, en…</source>
        <translation>fr, en…</translation>
    </message>
</context>
<context>
    <name>ChallengeHeader</name>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>Try answers</source>
        <translation>Essayer des réponses</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Ajouter une déclinaison</translation>
    </message>
    <message>
        <source>Ctrl Shift D</source>
        <translation>Ctrl Maj D</translation>
    </message>
    <message>
        <source>Open the prototype</source>
        <translation>Ouvrir le prototype</translation>
    </message>
    <message>
        <source>Open the skill</source>
        <translation>Ouvrir l’acquis</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChallengeLocales</name>
    <message>
        <source>Locale</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>%1: not translated</source>
        <translation>%1&#xa0;: non traduite</translation>
    </message>
    <message>
        <source>%1: paused</source>
        <translation>%1&#xa0;: en pause</translation>
    </message>
    <message>
        <source>%1: live</source>
        <translation>%1&#xa0;: en service</translation>
    </message>
    <message>
        <source>%1: the challenge’s own</source>
        <translation>%1&#xa0;: celle de l’épreuve</translation>
    </message>
</context>
<context>
    <name>ChallengeMoreFields</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Authors and life</source>
        <translation>Auteurs et vie</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>How it is played</source>
        <translation>Déroulement</translation>
    </message>
</context>
<context>
    <name>ChallengePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Width of the screen</source>
        <translation>Largeur de l’écran</translation>
    </message>
    <message>
        <source>Phone, %1 px</source>
        <translation>Téléphone, %1 px</translation>
    </message>
    <message>
        <source>Tablet, %1 px</source>
        <translation>Tablette, %1 px</translation>
    </message>
    <message>
        <source>Computer, %1 px</source>
        <translation>Ordinateur, %1 px</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>order drawn with seed %1</source>
        <translation>ordre mélangé au hasard %1</translation>
    </message>
    <message>
        <source>Draw another order</source>
        <translation>Tirer un autre ordre</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Answer as a learner and see the verdict</source>
        <translation>Répondre comme un apprenant et voir le verdict</translation>
    </message>
    <message>
        <source>shown at %1%</source>
        <translation>montrés à %1&#xa0;%</translation>
    </message>
    <message>
        <source>not translated: the source is shown</source>
        <translation>pas traduite&#xa0;: la source est montrée</translation>
    </message>
</context>
<context>
    <name>ChallengeProse</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>B</source>
        <translation>G</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
</context>
<context>
    <name>ChallengeRoom</name>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Views of the challenge</source>
        <translation>Vues de l’épreuve</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>of this challenge</source>
        <translation>de cette épreuve</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>ChallengeSwitch</name>
    <message>
        <source>%1: set by the prototype. Go there</source>
        <translation>%1&#xa0;: fixé par le prototype. Y aller</translation>
    </message>
</context>
<context>
    <name>ChallengeTranslation</name>
    <message>
        <source>source, read only</source>
        <translation>source, en lecture seule</translation>
    </message>
    <message>
        <source>not translated yet: write to begin</source>
        <translation>pas encore traduite&#xa0;: écrivez pour commencer</translation>
    </message>
    <message>
        <source>Status of the translation</source>
        <translation>Statut de la traduction</translation>
    </message>
    <message>
        <source>Choice %1, right</source>
        <translation>Proposition %1, juste</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Proposition %1</translation>
    </message>
</context>
<context>
    <name>ChallengeTry</name>
    <message>
        <source>Accepted.</source>
        <translation>Acceptée.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Refusée.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Passée.</translation>
    </message>
    <message>
        <source>The engine knows no such question.</source>
        <translation>Le moteur ne connaît pas ce type de question.</translation>
    </message>
    <message>
        <source>The engine fails.</source>
        <translation>Le moteur échoue.</translation>
    </message>
    <message>
        <source>engine’s verdict: %1</source>
        <translation>verdict du moteur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChallengeWord</name>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Add a choice</source>
        <translation>Ajouter une proposition</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>%n juste</numerusform>
            <numerusform>%n justes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Add a choice</source>
        <translation>Ajouter une proposition</translation>
    </message>
    <message>
        <source>Remove choice %1</source>
        <translation>Retirer la proposition %1</translation>
    </message>
    <message>
        <source>Move choice %1</source>
        <translation>Déplacer la proposition %1</translation>
    </message>
    <message>
        <source>Write choice %1</source>
        <translation>Écrire la proposition %1</translation>
    </message>
    <message>
        <source>Mark choice %1 as right</source>
        <translation>Marquer la proposition %1 comme juste</translation>
    </message>
    <message>
        <source>Mark choice %1 as wrong</source>
        <translation>Marquer la proposition %1 comme fausse</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Choice %1</source>
        <translation>Proposition %1</translation>
    </message>
    <message>
        <source>Choice %1 is right</source>
        <translation>La proposition %1 est juste</translation>
    </message>
    <message>
        <source>Write the choice</source>
        <translation>Écrire la proposition</translation>
    </message>
    <message>
        <source>Remove choice %1</source>
        <translation>Retirer la proposition %1</translation>
    </message>
</context>
<context>
    <name>CompetenceEditor</name>
    <message>
        <source>Add a name, then Enter</source>
        <translation>Ajouter un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Add a topic, then Enter</source>
        <translation>Ajouter un thème, puis Entrée</translation>
    </message>
    <message>
        <source>Name of a new thematic</source>
        <translation>Nom d’une nouvelle thématique</translation>
    </message>
    <message>
        <source>Thematic</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>Give the thematic a name.</source>
        <translation>Nommez la thématique.</translation>
    </message>
</context>
<context>
    <name>CompetenceView</name>
    <message numerus="yes">
        <source>%n tube(s)</source>
        <translation>
            <numerusform>%n sujet</numerusform>
            <numerusform>%n sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n acquis</numerusform>
            <numerusform>%n acquis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n épreuve</numerusform>
            <numerusform>%n épreuves</numerusform>
        </translation>
    </message>
    <message>
        <source>Tube</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Add a tube to this competence</source>
        <translation>Ajouter un sujet à cette compétence</translation>
    </message>
    <message>
        <source>Views of the competence</source>
        <translation>Vues de la compétence</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Where each skill is in its life, and how many validated challenges it has</source>
        <translation>Où en est chaque acquis, et combien d’épreuves validées il a</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>How many problems each skill and its challenges have</source>
        <translation>Combien de problèmes ont chaque acquis et ses épreuves</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>How many of the validated challenges are translated</source>
        <translation>Combien d’épreuves validées sont traduites</translation>
    </message>
    <message>
        <source>No tube yet in this competence</source>
        <translation>Pas encore de sujet dans cette compétence</translation>
    </message>
    <message>
        <source>A tube is one thing learners can do, from level 1 to level 8. Its skills will stand here.</source>
        <translation>Un sujet est une chose que l’on sait faire, du niveau 1 au niveau 8. Ses acquis s’afficheront ici.</translation>
    </message>
    <message>
        <source>Add a tube</source>
        <translation>Ajouter un sujet</translation>
    </message>
</context>
<context>
    <name>DescriptorChips</name>
    <message>
        <source>Choose a statement, or type its code</source>
        <translation>Choisir un énoncé, ou écrire son code</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>The competence has no official statement.</source>
        <translation>La compétence n’a pas d’énoncé officiel.</translation>
    </message>
    <message>
        <source>The competence has no such statement.</source>
        <translation>La compétence n’a pas cet énoncé.</translation>
    </message>
</context>
<context>
    <name>DescriptorTable</name>
    <message>
        <source>The official texts; they are read here and covered by skills.</source>
        <translation>Les textes officiels&#x202f;; on les lit ici, les acquis les couvrent.</translation>
    </message>
    <message>
        <source>No official statement.</source>
        <translation>Aucun énoncé officiel.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
</context>
<context>
    <name>EmbedPart</name>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
</context>
<context>
    <name>EntityChoice</name>
    <message>
        <source>not given</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>EntityField</name>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Translate: %1</source>
        <translation>Traduire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EntityLine</name>
    <message>
        <source>%1, in English</source>
        <translation>%1, en anglais</translation>
    </message>
    <message>
        <source>Not written like this: it is not kept.</source>
        <translation>Ce n’est pas la forme attendue&#xa0;: ce texte n’est pas gardé.</translation>
    </message>
</context>
<context>
    <name>EntityPair</name>
    <message>
        <source>Not translated</source>
        <translation>Non traduit</translation>
    </message>
</context>
<context>
    <name>EntityProse</name>
    <message>
        <source>%1, in English</source>
        <translation>%1, en anglais</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Releases (*.json)</source>
        <translation>Livraisons (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FolderBanners</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>On ne peut pas écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>You can look around and try things, but changes stay on the screen: copy the folder, or ask for the right to write.</source>
        <translation>Vous pouvez regarder et essayer, mais les modifications restent à l’écran&#xa0;: copiez le dossier, ou demandez le droit d’y écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What cannot be read is never written over. Correct it in a text editor, then read the folder again.</source>
        <translation>%1 Ce qui n’a pas pu être lu n’est jamais réécrit. Corrigez-le dans un éditeur de texte, puis relisez le dossier.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Chooses a file on this computer</source>
        <translation>Choisit un fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>Chooses a folder on this computer</source>
        <translation>Choisit un dossier de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
</context>
<context>
    <name>GitBadge</name>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>Since the last commit: %1</source>
        <translation>Depuis le dernier commit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>IllustrationPart</name>
    <message>
        <source>Picture: %1. Choose another</source>
        <translation>Image&#xa0;: %1. En choisir une autre</translation>
    </message>
    <message>
        <source>Choose the picture</source>
        <translation>Choisir l’image</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>The folder of this challenge holds no picture</source>
        <translation>Le dossier de cette épreuve ne contient pas d’image</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n signe</numerusform>
            <numerusform>%n signes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorFact</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LearnerPiece</name>
    <message>
        <source>Answer field: %1</source>
        <translation>Champ de réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LearnerQuestion</name>
    <message>
        <source>The learner’s screen</source>
        <translation>L’écran de l’apprenant</translation>
    </message>
    <message>
        <source>%1 s to answer</source>
        <translation>%1 s pour répondre</translation>
    </message>
    <message>
        <source>No instruction yet</source>
        <translation>Pas encore de consigne</translation>
    </message>
    <message>
        <source>Not translated into this locale</source>
        <translation>Pas traduite dans cette langue</translation>
    </message>
    <message>
        <source>Several answers are possible.</source>
        <translation>Plusieurs réponses sont possibles.</translation>
    </message>
    <message>
        <source>Text alternative</source>
        <translation>Alternative textuelle</translation>
    </message>
    <message>
        <source>I skip</source>
        <translation>Je passe</translation>
    </message>
    <message>
        <source>I confirm</source>
        <translation>Je valide</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Acquis</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Referential</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>%1 – Acquis</source>
        <translation>%1 – Acquis</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>The git branch of the open folder</source>
        <translation>La branche git du dossier ouvert</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), accents ignored</source>
        <translation>
            <numerusform>%n résultat, accents ignorés</numerusform>
            <numerusform>%n résultats, accents ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the referential</source>
        <translation>Aller au référentiel</translation>
    </message>
    <message>
        <source>Go to the parcours</source>
        <translation>Aller aux parcours</translation>
    </message>
    <message>
        <source>Go to the release</source>
        <translation>Aller à la livraison</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>New parcours</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>New tutorial</source>
        <translation>Nouveau tutoriel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Ctrl Maj Z</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Relire le dossier</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Changer de langue</translation>
    </message>
    <message>
        <source>Close this folder</source>
        <translation>Fermer ce dossier</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Read again without my changes</source>
        <translation>Relire sans mes modifications</translation>
    </message>
    <message>
        <source>“%1” was removed outside the studio while you were changing it.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé hors de l’atelier pendant que vous y travailliez.</translation>
    </message>
    <message>
        <source>“%1” was changed outside the studio while you were changing it.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié hors de l’atelier pendant que vous y travailliez.</translation>
    </message>
    <message>
        <source>Your version is on the screen, the other one in the folder: nothing is lost. Which one holds?</source>
        <translation>Votre version est à l’écran, l’autre dans le dossier&#xa0;: rien n’est perdu. Laquelle faut-il garder&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>And %n more after this one.</source>
        <translation>
            <numerusform>Il en reste %n après celui-ci.</numerusform>
            <numerusform>Il en reste %n après celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Writes what is on the screen</source>
        <translation>Écrit ce qui est à l’écran</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Shows what the folder has; undo brings yours back</source>
        <translation>Montre ce qu’a le dossier&#x202f;; annuler ramène la vôtre</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Lecture du dossier…</translation>
    </message>
</context>
<context>
    <name>NewSkillPlan</name>
    <message>
        <source>New skill here</source>
        <translation>Nouvel acquis ici</translation>
    </message>
    <message>
        <source>Add the skill</source>
        <translation>Ajouter l’acquis</translation>
    </message>
    <message>
        <source>%1%2 is added to the tube %1, at level %2.</source>
        <translation>%1%2 s’ajoute au sujet %1, au niveau %2.</translation>
    </message>
    <message>
        <source>It is under construction: learners are not asked it before it is active.</source>
        <translation>Il est en construction&#xa0;: il n’est proposé à personne avant d’être actif.</translation>
    </message>
</context>
<context>
    <name>NewTubePlan</name>
    <message>
        <source>New tube</source>
        <translation>Nouveau sujet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a thematic first, in the Competence tab.</source>
        <translation>Ajoutez d’abord une thématique, dans l’onglet Compétence.</translation>
    </message>
    <message>
        <source>Give the tube a name.</source>
        <translation>Nommez le sujet.</translation>
    </message>
    <message>
        <source>The name has letters only: no space and no digit.</source>
        <translation>Le nom n’a que des lettres&#xa0;: ni espace, ni chiffre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>@ then letters; the name of its skills is this with their level, such as @navigateur3.</source>
        <translation>@ puis des lettres&#x202f;; ses acquis prennent ce nom et leur niveau, par exemple @navigateur3.</translation>
    </message>
    <message>
        <source>Thematic</source>
        <translation>Thématique</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Search or act…</source>
        <translation>Chercher ou agir…</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
</context>
<context>
    <name>PaletteOverlay</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Search or act…</source>
        <translation>Chercher ou agir…</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>@ Skills</source>
        <translation>@ Acquis</translation>
    </message>
    <message>
        <source># Challenges</source>
        <translation># Épreuves</translation>
    </message>
    <message>
        <source>&gt; Actions</source>
        <translation>&gt; Actions</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Rien pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing to choose yet</source>
        <translation>Rien à choisir pour l’instant</translation>
    </message>
    <message>
        <source>Names, ids, words of an instruction and actions can be searched; accents do not matter.</source>
        <translation>On peut chercher un nom, un identifiant, les mots d’une consigne ou une action&#x202f;; les accents ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>PaletteResults</name>
    <message>
        <source>Skills and tubes</source>
        <translation>Acquis et sujets</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Épreuves</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>Tutoriels</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>ParcoursBadge</name>
    <message>
        <source>Badge %1</source>
        <translation>Badge %1</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Adds a criterion to %1</source>
        <translation>Ajoute un critère à %1</translation>
    </message>
</context>
<context>
    <name>ParcoursBadges</name>
    <message>
        <source>A badge is obtained when all its criteria are met.</source>
        <translation>Un badge s’obtient quand tous ses critères sont atteints.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Adds a badge at the end</source>
        <translation>Ajoute un badge à la fin</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Aucun badge</translation>
    </message>
    <message>
        <source>A badge rewards a mastery, of the whole parcours or of some of its tubes.</source>
        <translation>Un badge récompense une maîtrise, de tout le parcours ou de certains de ses sujets.</translation>
    </message>
</context>
<context>
    <name>ParcoursCapBox</name>
    <message>
        <source>various caps</source>
        <translation>plafonds divers</translation>
    </message>
</context>
<context>
    <name>ParcoursCell</name>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
    <message>
        <source>No active skill at level %1</source>
        <translation>Aucun acquis actif au niveau %1</translation>
    </message>
    <message>
        <source>The test jumps over this level.</source>
        <translation>Le test saute ce niveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n validated challenge(s)</source>
        <translation>
            <numerusform>%n épreuve validée</numerusform>
            <numerusform>%n épreuves validées</numerusform>
        </translation>
    </message>
    <message>
        <source>in English too</source>
        <translation>en anglais aussi</translation>
    </message>
    <message>
        <source>not in English</source>
        <translation>pas en anglais</translation>
    </message>
</context>
<context>
    <name>ParcoursCriterion</name>
    <message>
        <source>Remove criterion %1</source>
        <translation>Retirer le critère %1</translation>
    </message>
    <message>
        <source>Cap of %1</source>
        <translation>Plafond de %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>Add a tube to the criterion</source>
        <translation>Ajouter un sujet au critère</translation>
    </message>
    <message>
        <source>Add a tube…</source>
        <translation>Ajouter un sujet…</translation>
    </message>
</context>
<context>
    <name>ParcoursDifficulty</name>
    <message>
        <source>level %1: %2</source>
        <translation>niveau %1 : %2</translation>
    </message>
</context>
<context>
    <name>ParcoursList</name>
    <message>
        <source>Parcours</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tube(s)</source>
        <translation>
            <numerusform>%n sujet</numerusform>
            <numerusform>%n sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n acquis</numerusform>
            <numerusform>%n acquis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParcoursLive</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>acquis</translation>
    </message>
    <message>
        <source>challenges</source>
        <translation>épreuves</translation>
    </message>
    <message>
        <source>mean level</source>
        <translation>niveau moyen</translation>
    </message>
    <message>
        <source>tubes</source>
        <translation>sujets</translation>
    </message>
    <message>
        <source>competences</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>per skill</source>
        <translation>par acquis</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>skills by level</source>
        <translation>acquis par niveau</translation>
    </message>
    <message>
        <source>Share of the areas</source>
        <translation>Part des domaines</translation>
    </message>
    <message numerus="yes">
        <source>of %n skill(s)</source>
        <translation>
            <numerusform>de %n acquis</numerusform>
            <numerusform>de %n acquis</numerusform>
        </translation>
    </message>
    <message>
        <source>Playable</source>
        <translation>Jouable</translation>
    </message>
    <message>
        <source>share of the skills</source>
        <translation>part des acquis</translation>
    </message>
    <message>
        <source>on a computer</source>
        <translation>sur ordinateur</translation>
    </message>
    <message>
        <source>on a tablet</source>
        <translation>sur tablette</translation>
    </message>
    <message>
        <source>on a phone</source>
        <translation>sur téléphone</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>No problem found in this parcours</source>
        <translation>Aucun problème dans ce parcours</translation>
    </message>
</context>
<context>
    <name>ParcoursProblem</name>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Goes to the field</source>
        <translation>Va au champ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>ParcoursRecordHead</name>
    <message>
        <source>Move up: %1</source>
        <translation>Monter : %1</translation>
    </message>
    <message>
        <source>Alt ↑</source>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>C’est déjà le premier.</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Descendre : %1</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>C’est déjà le dernier.</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>ParcoursRoom</name>
    <message>
        <source>Tubes</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Makes a new parcours</source>
        <translation>Crée un parcours</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Ce que montre la liste</translation>
    </message>
    <message>
        <source>%1 chosen of %2</source>
        <translation>%1 retenus sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Parcours without a name</source>
        <translation>Parcours sans nom</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>Export the files</source>
        <translation>Exporter les fichiers</translation>
    </message>
    <message>
        <source>Writes what Pix Admin and Pix Orga take</source>
        <translation>Écrit ce que prennent Pix Admin et Pix Orga</translation>
    </message>
    <message>
        <source>Choose at least one tube first.</source>
        <translation>Retenez d’abord au moins un sujet.</translation>
    </message>
    <message>
        <source>Parts of the parcours</source>
        <translation>Parties du parcours</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>No parcours yet</source>
        <translation>Aucun parcours</translation>
    </message>
    <message>
        <source>Choose a parcours</source>
        <translation>Choisissez un parcours</translation>
    </message>
    <message>
        <source>A parcours is a choice of tubes, each up to a level, that a teacher hands to a class.</source>
        <translation>Un parcours est un choix de sujets, chacun jusqu’à un niveau, qu’un enseignant confie à une classe.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Choisissez d’abord un dossier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Files of the same name are replaced.</source>
        <translation>Les fichiers de même nom sont remplacés.</translation>
    </message>
</context>
<context>
    <name>ParcoursScale</name>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ParcoursSelection</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Ce que montrent les cases</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Épreuves</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Cap all at</source>
        <translation>Plafonner tout à</translation>
    </message>
    <message>
        <source>Cap all tubes at</source>
        <translation>Plafonner tous les sujets à</translation>
    </message>
    <message>
        <source>Tube chosen</source>
        <translation>Sujet retenu</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>%1, cap %2, %3 skills</source>
        <translation>%1, plafond %2, %3 acquis</translation>
    </message>
    <message>
        <source>cap all at</source>
        <translation>plafonner tout à</translation>
    </message>
    <message>
        <source>Cap the tubes of %1 at</source>
        <translation>Plafonner les sujets de %1 à</translation>
    </message>
    <message>
        <source>Cap of %1</source>
        <translation>Plafond de %1</translation>
    </message>
    <message>
        <source>No tube chosen</source>
        <translation>Aucun sujet retenu</translation>
    </message>
    <message>
        <source>Tick tubes in the list at the left: each comes with all its levels, then lower its cap.</source>
        <translation>Cochez des sujets dans la liste de gauche : chacun vient avec tous ses niveaux, abaissez ensuite son plafond.</translation>
    </message>
</context>
<context>
    <name>ParcoursStage</name>
    <message>
        <source>From the first skill on</source>
        <translation>Dès le premier acquis</translation>
    </message>
    <message>
        <source>From level %1 on</source>
        <translation>À partir du niveau %1</translation>
    </message>
    <message>
        <source>From %1% on</source>
        <translation>À partir de %1 %</translation>
    </message>
</context>
<context>
    <name>ParcoursStages</name>
    <message>
        <source>What a learner reads at the end, by the mastery reached.</source>
        <translation>Ce que l’apprenant lit à la fin, selon la maîtrise atteinte.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Adds a stage at the end</source>
        <translation>Ajoute un palier à la fin</translation>
    </message>
    <message>
        <source>No stage yet</source>
        <translation>Aucun palier</translation>
    </message>
    <message>
        <source>Without stages a learner sees a mark, and no word about it. Begin with the stage at 0%.</source>
        <translation>Sans palier, l’apprenant voit un résultat sans un mot. Commencez par le palier à 0 %.</translation>
    </message>
    <message>
        <source>Stage at 0%</source>
        <translation>Palier à 0 %</translation>
    </message>
</context>
<context>
    <name>ParcoursTotals</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%n tube(s)</source>
        <translation>
            <numerusform>%n sujet</numerusform>
            <numerusform>%n sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n acquis</numerusform>
            <numerusform>%n acquis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% can be played in English</source>
        <translation>%1 % jouables en anglais</translation>
    </message>
</context>
<context>
    <name>ParcoursTubes</name>
    <message>
        <source>Filter the tubes</source>
        <translation>Filtrer les sujets</translation>
    </message>
    <message>
        <source>Tubes</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>%1, %2 of %3 chosen</source>
        <translation>%1, %2 retenus sur %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No tube</source>
        <translation>Aucun sujet</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Rien pour « %1 »</translation>
    </message>
    <message>
        <source>The referential has no tube yet.</source>
        <translation>Le référentiel n’a pas encore de sujet.</translation>
    </message>
    <message>
        <source>No title of a tube holds these words.</source>
        <translation>Aucun titre de sujet ne contient ces mots.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>ParcoursWord</name>
    <message>
        <source>To be chosen</source>
        <translation>À choisir</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>a plan, nothing is done</source>
        <translation>plan, rien n’est fait</translation>
    </message>
    <message>
        <source>Escape closes</source>
        <translation>Échap pour fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ProblemBadge</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>corrigé</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>ProblemsStrip</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Which problems</source>
        <translation>Quels problèmes</translation>
    </message>
    <message>
        <source>compared to</source>
        <translation>comparé à</translation>
    </message>
    <message>
        <source>Unfold the problems</source>
        <translation>Déplier les problèmes</translation>
    </message>
    <message>
        <source>Fold the problems</source>
        <translation>Replier les problèmes</translation>
    </message>
    <message>
        <source>No problem here.</source>
        <translation>Aucun problème ici.</translation>
    </message>
    <message>
        <source>the %1 worst of %2</source>
        <translation>les %1 plus graves sur %2</translation>
    </message>
</context>
<context>
    <name>ProfileBuilder</name>
    <message>
        <source>Choose %1</source>
        <translation>Retenir %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>Cap at level %1</source>
        <translation>Plafonner au niveau %1</translation>
    </message>
    <message>
        <source>Cap everything at level %1</source>
        <translation>Tout plafonner au niveau %1</translation>
    </message>
</context>
<context>
    <name>ProfileExport</name>
    <message>
        <source>list of tubes for Pix Orga</source>
        <translation>liste de sujets pour Pix Orga</translation>
    </message>
    <message>
        <source>imported by Pix Admin</source>
        <translation>importé par Pix Admin</translation>
    </message>
    <message>
        <source>skills as a table</source>
        <translation>acquis en tableau</translation>
    </message>
    <message>
        <source>skills in one line</source>
        <translation>acquis en une ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPreview</name>
    <message>
        <source>Keep an answer test</source>
        <translation>Garder un test de réponse</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Acquis</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%1, %n pending</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RawTexts</name>
    <message>
        <source>This challenge keeps texts of an import as they were. They win over the fields above; empty them to let the fields speak.</source>
        <translation>Cette épreuve garde des textes d’un import tels quels. Ils l’emportent sur les champs du dessus&#x202f;; videz-les pour laisser parler les champs.</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Changer l’ordre</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Changer la liste</translation>
    </message>
</context>
<context>
    <name>ReferenceCards</name>
    <message>
        <source>This does not exist any more.</source>
        <translation>N’existe plus.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Alt ↑</source>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
</context>
<context>
    <name>ReferenceSearch</name>
    <message>
        <source>Nothing with these words.</source>
        <translation>Rien avec ces mots.</translation>
    </message>
</context>
<context>
    <name>ReferentialRoom</name>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Épreuves</translation>
    </message>
</context>
<context>
    <name>ReferentialTreePanel</name>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n acquis</numerusform>
            <numerusform>%n acquis</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions on the tree</source>
        <translation>Actions sur l’arbre</translation>
    </message>
    <message>
        <source>New tutorial</source>
        <translation>Nouveau tutoriel</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Referential</source>
        <translation>Référentiel</translation>
    </message>
</context>
<context>
    <name>ReleaseContent</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>What the release holds</source>
        <translation>Ce que contient la livraison</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>this format has no place for them</source>
        <translation>ce format n’a pas de place pour cela</translation>
    </message>
    <message>
        <source>Nothing that belongs in a release. Parcours leave from their own room.</source>
        <translation>Rien de ce qui va dans une livraison. Les parcours partent de leur salle.</translation>
    </message>
</context>
<context>
    <name>ReleaseFact</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ReleaseGate</name>
    <message>
        <source>Gate before the release</source>
        <translation>Contrôle avant livraison</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>contrôle en cours…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Looks at git and the content again</source>
        <translation>Relit git et le contenu</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Retenue par</translation>
    </message>
    <message>
        <source>What holds a release</source>
        <translation>Ce qui retient une livraison</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erreurs et alertes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>Release held.</source>
        <translation>Livraison retenue.</translation>
    </message>
    <message>
        <source>The gate is open.</source>
        <translation>Contrôle levé.</translation>
    </message>
    <message>
        <source>The release can leave.</source>
        <translation>La livraison peut partir.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) must be corrected, or accepted with a date and a reason.</source>
        <translation>
            <numerusform>%n problème à corriger, ou à accepter avec une date et une raison.</numerusform>
            <numerusform>%n problèmes à corriger, ou à accepter avec une date et une raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds the release, whatever the problems below.</source>
        <translation>Rien ne retient la livraison, quels que soient les problèmes ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing that this gate watches is wrong.</source>
        <translation>Rien de ce que surveille ce contrôle n’est en défaut.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted by %1 until %2: %3</source>
        <translation>accepté par %1 jusqu’au %2 : %3</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>bloquant</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Opens the first one in its field</source>
        <translation>Ouvre le premier, dans son champ</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) passed</source>
        <translation>
            <numerusform>%n règle passée</numerusform>
            <numerusform>%n règles passées</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 checked on the whole referential</source>
        <translation>sur %1, contrôlées dans tout le référentiel</translation>
    </message>
</context>
<context>
    <name>ReleaseImport</name>
    <message>
        <source>The folder %1 is not empty: an import never writes over anything. Choose another one.</source>
        <translation>Le dossier %1 n’est pas vide : un import n’écrase jamais rien. Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) written to %1.</source>
        <translation>
            <numerusform>%n élément écrit dans %1.</numerusform>
            <numerusform>%n éléments écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasePlan</name>
    <message>
        <source>no commit</source>
        <translation>aucun commit</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Livraison %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no branch</source>
        <translation>sans branche</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
    <message numerus="yes">
        <source>%n blocking problem(s)</source>
        <translation>
            <numerusform>%n problème bloquant</numerusform>
            <numerusform>%n problèmes bloquants</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing holds the release</source>
        <translation>rien ne retient la livraison</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>written, with its fingerprint</source>
        <translation>écrit, avec son empreinte</translation>
    </message>
    <message>
        <source>package and fingerprint</source>
        <translation>paquet et empreinte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>October 2024</source>
        <translation>octobre 2024</translation>
    </message>
    <message>
        <source>April 2026</source>
        <translation>avril 2026</translation>
    </message>
    <message>
        <source>No git history.</source>
        <translation>Pas d’historique git.</translation>
    </message>
    <message>
        <source>Uncommitted changes.</source>
        <translation>Modifications hors commit.</translation>
    </message>
    <message>
        <source>The release would be dated now and marked as such: nobody could make the same bytes again. Commit first for one that can.</source>
        <translation>La livraison serait datée de maintenant et marquée comme telle : personne ne pourrait refaire les mêmes octets. Faites d’abord un commit pour une livraison qu’on peut refaire.</translation>
    </message>
    <message>
        <source>The same commit and the same choices give the same bytes.</source>
        <translation>Même commit et mêmes choix donnent les mêmes octets.</translation>
    </message>
</context>
<context>
    <name>ReleaseRoom</name>
    <message>
        <source>Frameworks</source>
        <translation>Référentiels</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Thematics</source>
        <translation>Thématiques</translation>
    </message>
    <message>
        <source>Tubes</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Épreuves</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>Tutoriels</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Tests statiques</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>The gate refuses %n problem(s): nothing was written.</source>
        <translation>
            <numerusform>Le contrôle refuse %n problème&#xa0;: rien n’a été écrit.</numerusform>
            <numerusform>Le contrôle refuse %n problèmes&#xa0;: rien n’a été écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %1 written to %2 (%n file(s)).</source>
        <translation>
            <numerusform>Livraison %1 écrite dans %2 (%n fichier).</numerusform>
            <numerusform>Livraison %1 écrite dans %2 (%n fichiers).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ReleaseScreen</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The fingerprint is known once the release is written</source>
        <translation>L’empreinte est connue une fois la livraison écrite</translation>
    </message>
    <message>
        <source>Fingerprint of release.json</source>
        <translation>Empreinte de release.json</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Export the release</source>
        <translation>Exporter le paquet</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n blocking problem(s) hold it: correct them, or choose another gate.</source>
        <translation>
            <numerusform>%n problème bloquant la retient : corrigez-le, ou choisissez un autre contrôle.</numerusform>
            <numerusform>%n problèmes bloquants la retiennent : corrigez-les, ou choisissez un autre contrôle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export release %1</source>
        <translation>Exporter la livraison %1</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Choisissez d’abord un dossier.</translation>
    </message>
    <message>
        <source>release.json, manifest.json and the pictures and files of the challenges</source>
        <translation>release.json, manifest.json, les images et les fichiers des épreuves</translation>
    </message>
    <message>
        <source>The gate is open: problems are written in the manifest</source>
        <translation>Contrôle levé : les problèmes sont inscrits dans le manifeste</translation>
    </message>
    <message numerus="yes">
        <source>The gate is passed: %n rule(s) without a problem</source>
        <translation>
            <numerusform>Contrôle passé : %n règle sans problème</numerusform>
            <numerusform>Contrôle passé : %n règles sans problème</numerusform>
        </translation>
    </message>
    <message>
        <source>Dated now and marked as made from uncommitted changes</source>
        <translation>Datée de maintenant et marquée comme faite hors commit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Files of the same name are replaced.</source>
        <translation>Les fichiers de même nom sont remplacés.</translation>
    </message>
</context>
<context>
    <name>RoomFrame</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Acquis – sample</source>
        <translation>Acquis – exemple</translation>
    </message>
</context>
<context>
    <name>SegmentedControl</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SettingsKey</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>gardés sur cet ordinateur</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>of the studio; the content keeps its own</source>
        <translation>de l’atelier ; le contenu garde les siennes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>what learners see stays light</source>
        <translation>ce que voient les apprenants reste clair</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Animations réduites</translation>
    </message>
    <message>
        <source>nothing slides or fades</source>
        <translation>rien ne glisse ni ne s’estompe</translation>
    </message>
    <message>
        <source>Author and folder</source>
        <translation>Auteur et dossier</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>from git: user.name</source>
        <translation>de git : user.name</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>of the open folder</source>
        <translation>du dossier ouvert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>rien n’est ouvert</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>find anything, do anything</source>
        <translation>tout trouver, tout faire</translation>
    </message>
    <message>
        <source>Ctrl 1 … 3</source>
        <translation>Ctrl 1 … 3</translation>
    </message>
    <message>
        <source>go to a room</source>
        <translation>aller à une salle</translation>
    </message>
    <message>
        <source>Ctrl Z, Ctrl Shift Z</source>
        <translation>Ctrl Z, Ctrl Maj Z</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>annuler, rétablir</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>back to where you were</source>
        <translation>revenir où l’on était</translation>
    </message>
    <message>
        <source>F8, Shift F8</source>
        <translation>F8, Maj F8</translation>
    </message>
    <message>
        <source>next, previous problem</source>
        <translation>problème suivant, précédent</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation>Ctrl O</translation>
    </message>
    <message>
        <source>open a folder</source>
        <translation>ouvrir un dossier</translation>
    </message>
    <message>
        <source>Arrows, Space</source>
        <translation>Flèches, Espace</translation>
    </message>
    <message>
        <source>move in a list or a grid, tick</source>
        <translation>se déplacer dans une liste ou une grille, cocher</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open what is chosen</source>
        <translation>ouvrir ce qui est choisi</translation>
    </message>
    <message>
        <source>Alt ↑, Alt ↓</source>
        <translation>Alt ↑, Alt ↓</translation>
    </message>
    <message>
        <source>move an item of a list</source>
        <translation>déplacer un élément de liste</translation>
    </message>
    <message>
        <source>change the cap of a tube</source>
        <translation>changer le plafond d’un sujet</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>leave a tube out of a parcours</source>
        <translation>écarter un sujet d’un parcours</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close what floats</source>
        <translation>fermer ce qui flotte</translation>
    </message>
    <message>
        <source>F6, Shift F6</source>
        <translation>F6, Maj F6</translation>
    </message>
    <message>
        <source>next, previous panel</source>
        <translation>panneau suivant, précédent</translation>
    </message>
    <message>
        <source>try answers of a challenge</source>
        <translation>essayer des réponses à une épreuve</translation>
    </message>
</context>
<context>
    <name>SeverityBadge</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Gravité&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SkillChallengeRow</name>
    <message>
        <source>translated</source>
        <translation>traduite</translation>
    </message>
</context>
<context>
    <name>SkillEditor</name>
    <message>
        <source>It is being written. Learners are not asked it.</source>
        <translation>En cours d’écriture. Il n’est proposé à personne.</translation>
    </message>
    <message>
        <source>It is live. Learners are asked its validated challenges, and it gives pix.</source>
        <translation>En service. Ses épreuves validées sont posées, et il rapporte des pix.</translation>
    </message>
    <message>
        <source>It is withdrawn. New tests leave it out; what learners earned stays.</source>
        <translation>Retiré. Les nouveaux tests l’ignorent&#x202f;; ce qui est acquis le reste.</translation>
    </message>
    <message>
        <source>It is out of use for good. It stays so that old results can be read.</source>
        <translation>Hors d’usage pour de bon. Il reste pour que les anciens résultats se lisent.</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Tube</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Open the tube of this skill</source>
        <translation>Ouvrir le sujet de cet acquis</translation>
    </message>
    <message>
        <source>No tutorial.</source>
        <translation>Aucun tutoriel.</translation>
    </message>
    <message>
        <source>Add a tutorial…</source>
        <translation>Ajouter un tutoriel…</translation>
    </message>
    <message>
        <source>New tutorial</source>
        <translation>Nouveau tutoriel</translation>
    </message>
</context>
<context>
    <name>SkillGrid</name>
    <message numerus="yes">
        <source>%n tube(s)</source>
        <translation>
            <numerusform>%n sujet</numerusform>
            <numerusform>%n sujets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillGridCell</name>
    <message>
        <source>under construction</source>
        <translation>en construction</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>%1 at level %2: no skill</source>
        <translation>%1 au niveau %2&#xa0;: aucun acquis</translation>
    </message>
    <message numerus="yes">
        <source>%n validated challenge(s)</source>
        <translation>
            <numerusform>%n épreuve validée</numerusform>
            <numerusform>%n épreuves validées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translated</source>
        <translation>
            <numerusform>%n traduite</numerusform>
            <numerusform>%n traduites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillGridLegend</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>some</source>
        <translation>une partie</translation>
    </message>
    <message>
        <source>no challenge</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>under construction</source>
        <translation>en construction</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
</context>
<context>
    <name>SkillGridView</name>
    <message>
        <source>Skills by tube and level</source>
        <translation>Acquis par sujet et par niveau</translation>
    </message>
    <message>
        <source>Tube</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Learners cannot reach level %1 today.</source>
        <translation>Le niveau %1 n’est pas jouable aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>SkillInspector</name>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>validated</source>
        <translation>validée</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>About the skill</source>
        <translation>À propos de l’acquis</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Épreuves</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>Tutoriels</translation>
    </message>
    <message>
        <source>Challenges of the skill</source>
        <translation>Épreuves de l’acquis</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1, v%2</translation>
    </message>
    <message>
        <source>No challenge yet</source>
        <translation>Pas encore d’épreuve</translation>
    </message>
    <message>
        <source>A skill is measured by a prototype and its alternatives.</source>
        <translation>Un acquis se mesure par un prototype et ses déclinaisons.</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Déclinaison</translation>
    </message>
    <message>
        <source>Write the chosen prototype’s question in another way</source>
        <translation>Écrire autrement la question du prototype choisi</translation>
    </message>
    <message>
        <source>An alternative needs a prototype.</source>
        <translation>Une déclinaison a besoin d’un prototype.</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Prototype</translation>
    </message>
    <message>
        <source>Write a new question for this skill</source>
        <translation>Écrire une nouvelle question pour cet acquis</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1 pix, %2</source>
        <translation>%1 pix, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) at level %1</source>
        <translation>
            <numerusform>%n acquis au niveau %1</numerusform>
            <numerusform>%n acquis au niveau %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no pix</source>
        <translation>aucun pix</translation>
    </message>
    <message>
        <source>Playable in</source>
        <translation>Jouable en</translation>
    </message>
    <message>
        <source>no language yet</source>
        <translation>aucune langue pour l’instant</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Parcours</translation>
    </message>
    <message numerus="yes">
        <source>in %n parcours</source>
        <translation>
            <numerusform>dans %n parcours</numerusform>
            <numerusform>dans %n parcours</numerusform>
        </translation>
    </message>
    <message>
        <source>in none</source>
        <translation>dans aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n validated</source>
        <translation>
            <numerusform>%n validée</numerusform>
            <numerusform>%n validées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>A tube is chosen</source>
        <translation>Un sujet est choisi</translation>
    </message>
    <message>
        <source>No skill at level %1</source>
        <translation>Aucun acquis au niveau %1</translation>
    </message>
    <message>
        <source>Choose a skill of the grid to see its challenges.</source>
        <translation>Choisissez un acquis de la grille pour voir ses épreuves.</translation>
    </message>
    <message>
        <source>Enter opens its texts and its skills.</source>
        <translation>Entrée ouvre ses textes et ses acquis.</translation>
    </message>
    <message>
        <source>This tube has nothing to measure at this level.</source>
        <translation>Ce sujet n’a rien à mesurer à ce niveau.</translation>
    </message>
    <message>
        <source>New skill here</source>
        <translation>Nouvel acquis ici</translation>
    </message>
    <message>
        <source>Open the tube</source>
        <translation>Ouvrir le sujet</translation>
    </message>
</context>
<context>
    <name>SkillPreview</name>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à montrer</translation>
    </message>
    <message>
        <source>Choose a challenge to see it as its learner will.</source>
        <translation>Choisissez une épreuve pour la voir comme son apprenant la verra.</translation>
    </message>
</context>
<context>
    <name>SkillSummary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Edit the skill</source>
        <translation>Modifier l’acquis</translation>
    </message>
</context>
<context>
    <name>SkillTutorials</name>
    <message>
        <source>No tutorial.</source>
        <translation>Aucun tutoriel.</translation>
    </message>
    <message>
        <source>Add a tutorial…</source>
        <translation>Ajouter un tutoriel…</translation>
    </message>
    <message>
        <source>New tutorial</source>
        <translation>Nouveau tutoriel</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <source>Border between two panels</source>
        <translation>Bord entre deux panneaux</translation>
    </message>
</context>
<context>
    <name>StatusBadge</name>
    <message>
        <source>under construction</source>
        <translation>en construction</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>validated</source>
        <translation>validée</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status bar</source>
        <translation>Barre d’état</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>The referential has no tag.</source>
        <translation>Le référentiel n’a pas d’étiquette.</translation>
    </message>
    <message>
        <source>Choose tags, or type a name</source>
        <translation>Choisir des étiquettes, ou écrire un nom</translation>
    </message>
</context>
<context>
    <name>ThematicEditor</name>
    <message>
        <source>%1, in English</source>
        <translation>%1, en anglais</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Non traduit</translation>
    </message>
    <message>
        <source>Move the thematic up</source>
        <translation>Monter la thématique</translation>
    </message>
    <message>
        <source>Alt ↑</source>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation>C’est la première.</translation>
    </message>
    <message>
        <source>Move the thematic down</source>
        <translation>Descendre la thématique</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>It is the last.</source>
        <translation>C’est la dernière.</translation>
    </message>
    <message>
        <source>Remove the thematic</source>
        <translation>Supprimer la thématique</translation>
    </message>
    <message>
        <source>It still holds tubes.</source>
        <translation>Elle contient encore des sujets.</translation>
    </message>
    <message>
        <source>No tube yet.</source>
        <translation>Pas encore de sujet.</translation>
    </message>
    <message>
        <source>Add a tube</source>
        <translation>Ajouter un sujet</translation>
    </message>
</context>
<context>
    <name>ThematicList</name>
    <message>
        <source>Add the thematic %1</source>
        <translation>Ajouter la thématique %1</translation>
    </message>
    <message>
        <source>Move the thematic %1</source>
        <translation>Déplacer la thématique %1</translation>
    </message>
    <message>
        <source>Remove the thematic %1</source>
        <translation>Supprimer la thématique %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Barre du haut</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Maj+Z</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
</context>
<context>
    <name>TranslationPair</name>
    <message>
        <source>Not translated</source>
        <translation>Non traduit</translation>
    </message>
</context>
<context>
    <name>TryAnswer</name>
    <message>
        <source>Answer tried</source>
        <translation>Réponse essayée</translation>
    </message>
    <message>
        <source>Enter tries the answer as it stands, blanks included.</source>
        <translation>Entrée essaie la réponse telle quelle, espaces compris.</translation>
    </message>
    <message>
        <source>Make it a test</source>
        <translation>En faire un test</translation>
    </message>
    <message>
        <source>Keep this answer, and what the engine says of it, beside the challenge</source>
        <translation>Garder cette réponse, et ce qu’en dit le moteur, avec l’épreuve</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Spaces, case and accents</source>
        <translation>Espaces, casse et accents</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <source>Edit distance</source>
        <translation>Distance d’édition</translation>
    </message>
    <message>
        <source>Equality</source>
        <translation>Égalité</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égales</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>Off. %1</source>
        <translation>Désactivé. %1</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différents</translation>
    </message>
</context>
<context>
    <name>TrySteps</name>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>the answer and the solution go the same way</source>
        <translation>la réponse et la solution suivent le même chemin</translation>
    </message>
</context>
<context>
    <name>TryTestRow</name>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>obtained: %1</source>
        <translation>obtenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected of %1</source>
        <translation>Attendu pour %1</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Retirer ce test</translation>
    </message>
</context>
<context>
    <name>TryTests</name>
    <message>
        <source>Answer tests</source>
        <translation>Tests de réponse</translation>
    </message>
    <message>
        <source>played at each check, here and in integration</source>
        <translation>joués à chaque contrôle, ici et en intégration</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n passe</numerusform>
            <numerusform>%n passent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n échoue</numerusform>
            <numerusform>%n échouent</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>No answer test yet</source>
        <translation>Pas encore de test de réponse</translation>
    </message>
    <message>
        <source>Try a right answer and a wrong one, then keep each as a test: the check will play them for ever.</source>
        <translation>Essayez une réponse juste et une fausse, puis gardez chacune comme test&#xa0;: le contrôle les jouera toujours.</translation>
    </message>
</context>
<context>
    <name>TubeEditor</name>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n acquis</numerusform>
            <numerusform>%n acquis</numerusform>
        </translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Add a skill at a level</source>
        <translation>Ajouter un acquis à un niveau</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Skills by level</source>
        <translation>Acquis par niveau</translation>
    </message>
    <message>
        <source>Enter opens a skill.</source>
        <translation>Entrée ouvre un acquis.</translation>
    </message>
    <message>
        <source>No skill yet</source>
        <translation>Pas encore d’acquis</translation>
    </message>
    <message>
        <source>A tube grows by level: add its first skill where it begins.</source>
        <translation>Un sujet grandit par niveau&#xa0;: ajoutez son premier acquis là où il commence.</translation>
    </message>
</context>
<context>
    <name>TubeSkillRow</name>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message numerus="yes">
        <source>%n validated challenge(s)</source>
        <translation>
            <numerusform>%n épreuve validée</numerusform>
            <numerusform>%n épreuves validées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>TutorialCard</name>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>The learner’s card</source>
        <translation>La carte de l’apprenant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Useful tutorial</source>
        <translation>Tuto utile</translation>
    </message>
</context>
<context>
    <name>TutorialEditor</name>
    <message>
        <source>The link was last seen</source>
        <translation>Le lien a été vu</translation>
    </message>
</context>
<context>
    <name>TutorialInspector</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The learner’s card</source>
        <translation>La carte de l’apprenant</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n acquis</numerusform>
            <numerusform>%n acquis</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills that show this tutorial</source>
        <translation>Acquis qui montrent ce tutoriel</translation>
    </message>
    <message>
        <source>to succeed next time</source>
        <translation>pour réussir la prochaine fois</translation>
    </message>
    <message>
        <source>to learn more</source>
        <translation>pour en apprendre davantage</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>No skill shows it</source>
        <translation>Aucun acquis ne le montre</translation>
    </message>
    <message>
        <source>Open a skill and add this tutorial to one of its two lists.</source>
        <translation>Ouvrez un acquis et ajoutez ce tutoriel à l’une de ses deux listes.</translation>
    </message>
</context>
<context>
    <name>WelcomeRecents</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 n’existe plus</translation>
    </message>
    <message>
        <source>Forget this folder</source>
        <translation>Oublier ce dossier</translation>
    </message>
</context>
<context>
    <name>WelcomeRoom</name>
    <message>
        <source>Acquis</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>The studio where a referential of digital competences is written, reviewed, tried and released. Your files stay files; nothing is sent without you.</source>
        <translation>L’atelier où s’écrit, se relit, s’essaie et se livre un référentiel de compétences numériques. Vos fichiers restent des fichiers ; rien n’est envoyé sans vous.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Discover with the sample referential</source>
        <translation>Découvrir avec le référentiel d’exemple</translation>
    </message>
    <message>
        <source>5 areas and 16 competences, to read and to try</source>
        <translation>5 domaines, 16 compétences, à lire et à essayer</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>a git repository that holds referential.yaml</source>
        <translation>un dépôt git qui contient referential.yaml</translation>
    </message>
    <message>
        <source>Import a release</source>
        <translation>Importer une livraison</translation>
    </message>
    <message>
        <source>its content becomes files in a new folder</source>
        <translation>son contenu devient des fichiers dans un nouveau dossier</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose a release first.</source>
        <translation>Choisissez d’abord une livraison.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Choisissez d’abord un dossier.</translation>
    </message>
    <message>
        <source>The release is read as it is, of October 2024 or April 2026.</source>
        <translation>La livraison est lue telle quelle, d’octobre 2024 ou d’avril 2026.</translation>
    </message>
    <message>
        <source>Its content is written as files; what has no place in them is kept, and comes back at export.</source>
        <translation>Son contenu s’écrit en fichiers ; ce qui n’y a pas de place est gardé et revient à l’export.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>release.json, as the engine takes it</source>
        <translation>release.json, tel que le prend le moteur</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Empty, or not there yet: an import never writes over anything.</source>
        <translation>Vide, ou pas encore là : un import n’écrase jamais rien.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Prototype</source>
        <translation>Prototype</translation>
    </message>
    <message>
        <source>Alternative %1</source>
        <translation>Déclinaison %1</translation>
    </message>
    <message>
        <source>No instruction yet</source>
        <translation>Pas encore de consigne</translation>
    </message>
    <message numerus="yes">
        <source>By %1 · %n minute(s)</source>
        <translation>
            <numerusform>Par %1 · %n minute</numerusform>
            <numerusform>Par %1 · %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>Tutoriels</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Rien d’ouvert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Everything is saved, %1</source>
        <translation>Tout est enregistré, %1</translation>
    </message>
    <message>
        <source>Prototype v%1</source>
        <translation>Prototype v%1</translation>
    </message>
    <message>
        <source>Add the tube %1</source>
        <translation>Ajouter le sujet %1</translation>
    </message>
    <message>
        <source>Add the skill %1%2</source>
        <translation>Ajouter l’acquis %1%2</translation>
    </message>
    <message>
        <source>Add a prototype to %1</source>
        <translation>Ajouter un prototype à %1</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Ajouter une déclinaison</translation>
    </message>
    <message>
        <source>New tutorial</source>
        <translation>Nouveau tutoriel</translation>
    </message>
    <message>
        <source>Add a tutorial</source>
        <translation>Ajouter un tutoriel</translation>
    </message>
    <message>
        <source>New parcours</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>Add a parcours</source>
        <translation>Ajouter un parcours</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Take the version of the disk</source>
        <translation>Prendre la version du dossier</translation>
    </message>
    <message>
        <source>Waiting for your choice</source>
        <translation>En attente de votre choix</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Lecture du dossier…</translation>
    </message>
</context>
</TS>
