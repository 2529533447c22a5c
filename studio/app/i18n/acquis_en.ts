<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AreaRow</name>
    <message numerus="yes">
        <source>%n tube(s)</source>
        <translation>
            <numerusform>%n tube</numerusform>
            <numerusform>%n tubes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed challenge(s)</source>
        <translation>
            <numerusform>%n proposed challenge</numerusform>
            <numerusform>%n proposed challenges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaView</name>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n competence</numerusform>
            <numerusform>%n competences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tube(s)</source>
        <translation>
            <numerusform>%n tube</numerusform>
            <numerusform>%n tubes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thematic(s)</source>
        <translation>
            <numerusform>%n thematic</numerusform>
            <numerusform>%n thematics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>%n right</numerusform>
            <numerusform>%n right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompetenceView</name>
    <message numerus="yes">
        <source>%n tube(s)</source>
        <translation>
            <numerusform>%n tube</numerusform>
            <numerusform>%n tubes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderBanners</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IllustrationPart</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>%n result(s), accents ignored</source>
        <translation>
            <numerusform>%n result, accents ignored</numerusform>
            <numerusform>%n results, accents ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more after this one.</source>
        <translation>
            <numerusform>And %n more after this one.</numerusform>
            <numerusform>And %n more after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParcoursCell</name>
    <message numerus="yes">
        <source>%n validated challenge(s)</source>
        <translation>
            <numerusform>%n validated challenge</numerusform>
            <numerusform>%n validated challenges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParcoursList</name>
    <message numerus="yes">
        <source>%n tube(s)</source>
        <translation>
            <numerusform>%n tube</numerusform>
            <numerusform>%n tubes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParcoursLive</name>
    <message numerus="yes">
        <source>of %n skill(s)</source>
        <translation>
            <numerusform>of %n skill</numerusform>
            <numerusform>of %n skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParcoursTotals</name>
    <message numerus="yes">
        <source>%n tube(s)</source>
        <translation>
            <numerusform>%n tube</numerusform>
            <numerusform>%n tubes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileExport</name>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%1, %n pending</source>
        <translation>
            <numerusform>%1, %n pending</numerusform>
            <numerusform>%1, %n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferentialTreePanel</name>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseContent</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseGate</name>
    <message numerus="yes">
        <source>%n problem(s) must be corrected, or accepted with a date and a reason.</source>
        <translation>
            <numerusform>%n problem must be corrected, or accepted with a date and a reason.</numerusform>
            <numerusform>%n problems must be corrected, or accepted with a date and a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) passed</source>
        <translation>
            <numerusform>%n rule passed</numerusform>
            <numerusform>%n rules passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseImport</name>
    <message numerus="yes">
        <source>%n thing(s) written to %1.</source>
        <translation>
            <numerusform>%n thing written to %1.</numerusform>
            <numerusform>%n things written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasePlan</name>
    <message numerus="yes">
        <source>%n blocking problem(s)</source>
        <translation>
            <numerusform>%n blocking problem</numerusform>
            <numerusform>%n blocking problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseRoom</name>
    <message numerus="yes">
        <source>The gate refuses %n problem(s): nothing was written.</source>
        <translation>
            <numerusform>The gate refuses %n problem: nothing was written.</numerusform>
            <numerusform>The gate refuses %n problems: nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %1 written to %2 (%n file(s)).</source>
        <translation>
            <numerusform>Release %1 written to %2 (%n file).</numerusform>
            <numerusform>Release %1 written to %2 (%n files).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseScreen</name>
    <message numerus="yes">
        <source>%n blocking problem(s) hold it: correct them, or choose another gate.</source>
        <translation>
            <numerusform>%n blocking problem holdss it: correct it, or choose another gate.</numerusform>
            <numerusform>%n blocking problems hold it: correct them, or choose another gate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gate is passed: %n rule(s) without a problem</source>
        <translation>
            <numerusform>The gate is passed: %n rule without a problem</numerusform>
            <numerusform>The gate is passed: %n rules without a problem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillGrid</name>
    <message numerus="yes">
        <source>%n tube(s)</source>
        <translation>
            <numerusform>%n tube</numerusform>
            <numerusform>%n tubes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillGridCell</name>
    <message numerus="yes">
        <source>%n validated challenge(s)</source>
        <translation>
            <numerusform>%n validated challenge</numerusform>
            <numerusform>%n validated challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translated</source>
        <translation>
            <numerusform>%n translated</numerusform>
            <numerusform>%n translated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillInspector</name>
    <message numerus="yes">
        <source>%n skill(s) at level %1</source>
        <translation>
            <numerusform>%n skill at level %1</numerusform>
            <numerusform>%n skills at level %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n parcours</source>
        <translation>
            <numerusform>in %n parcours</numerusform>
            <numerusform>in %n parcours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n validated</source>
        <translation>
            <numerusform>%n validated</numerusform>
            <numerusform>%n validated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TryTests</name>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n passes</numerusform>
            <numerusform>%n pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TubeEditor</name>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TubeSkillRow</name>
    <message numerus="yes">
        <source>%n validated challenge(s)</source>
        <translation>
            <numerusform>%n validated challenge</numerusform>
            <numerusform>%n validated challenges</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>By %1 · %n minute(s)</source>
        <translation>
            <numerusform>By %1 · %n minute</numerusform>
            <numerusform>By %1 · %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
