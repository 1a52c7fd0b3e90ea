<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n article(s) in %1: read, but nothing is extracted from this language yet</source>
        <translation>
            <numerusform>%n article in %1: read, but nothing is extracted from this language yet</numerusform>
            <numerusform>%n articles in %1: read, but nothing is extracted from this language yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionTexts</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated event(s)</source>
        <translation>
            <numerusform>%n undated event</numerusform>
            <numerusform>%n undated events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) in it left out</source>
        <translation>
            <numerusform>%n hidden file or folder in it left out</numerusform>
            <numerusform>%n hidden files or folders in it left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) with pictures and scripts of saved web pages in it left out</source>
        <translation>
            <numerusform>%n folder with pictures and scripts of saved web pages in it left out</numerusform>
            <numerusform>%n folders with pictures and scripts of saved web pages in it left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked folder(s) in it left out; name them to read them</source>
        <translation>
            <numerusform>%n linked folder in it left out; name them to read them</numerusform>
            <numerusform>%n linked folders in it left out; name them to read them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindRows</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n place(s)</source>
        <translation>
            <numerusform>%1 · %n place</numerusform>
            <numerusform>%1 · %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDossier</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <translation>
            <numerusform>%n independent source</numerusform>
            <numerusform>%n independent sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further place(s) tell it</source>
        <translation>
            <numerusform>%n further place tell it</numerusform>
            <numerusform>%n further places tell it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dated event(s)</source>
        <translation>
            <numerusform>%n dated event</numerusform>
            <numerusform>%n dated events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date</source>
        <translation>
            <numerusform>%n event without a date</numerusform>
            <numerusform>%n events without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without a date</source>
        <translation>
            <numerusform>%n article without a date</numerusform>
            <numerusform>%n articles without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) nearly equal to others</source>
        <translation>
            <numerusform>%n article nearly equal to others</numerusform>
            <numerusform>%n articles nearly equal to others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open problem(s)</source>
        <translation>
            <numerusform>%n open problem</numerusform>
            <numerusform>%n open problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineAccess</name>
    <message numerus="yes">
        <source>%n event(s), </source>
        <translation>
            <numerusform>%n event, </numerusform>
            <numerusform>%n events, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline, %n item(s) in view</source>
        <translation>
            <numerusform>Timeline, %n item in view</numerusform>
            <numerusform>Timeline, %n items in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineOverview</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message numerus="yes">
        <source> · %n article(s) without a named source</source>
        <translation>
            <numerusform> · %n article without a named source</numerusform>
            <numerusform> · %n articles without a named source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineTip</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): </source>
        <translation>
            <numerusform>%n source: </numerusform>
            <numerusform>%n sources: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EntityChooser</name>
    <message numerus="yes">
        <source>%1 – %2, %n mention(s)</source>
        <translation>
            <numerusform>%1 – %2, %n mention</numerusform>
            <numerusform>%1 – %2, %n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EventModel</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EvidencePanel</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sentence(s)</source>
        <translation>
            <numerusform>%1 of %n sentence</numerusform>
            <numerusform>%1 of %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::FilterBar</name>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s)</source>
        <translation>
            <numerusform>%1 name</numerusform>
            <numerusform>%1 names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation>
            <numerusform>%1 article</numerusform>
            <numerusform>%1 articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::GraphControls</name>
    <message numerus="yes">
        <source>Up to %n link(s) away</source>
        <translation>
            <numerusform>Up to %n link away</numerusform>
            <numerusform>Up to %n links away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::GraphExportDialog</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message numerus="yes">
        <source>%n filter(s) of this view are about names that are not here.</source>
        <translation>
            <numerusform>%n filter of this view is about a name that is not here.</numerusform>
            <numerusform>%n filters of this view are about names that are not here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::MergeDialog</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ProblemPanel</name>
    <message numerus="yes">
        <source>%n problem(s). Enter or double-click goes to where it can be mended.</source>
        <translation>
            <numerusform>%n problem. Enter or double-click goes to where it can be mended.</numerusform>
            <numerusform>%n problems. Enter or double-click goes to where it can be mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::QuestionPanel</name>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared by %1 and %2</source>
        <translation>
            <numerusform>%n shared by %1 and %2</numerusform>
            <numerusform>%n shared by %1 and %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReviewPanel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::SharedProjects</name>
    <message numerus="yes">
        <source>%n correction(s) could not be sent to the server. They are kept on this computer and sent when the project is opened again.</source>
        <translation>
            <numerusform>%n correction could not be sent to the server. They are kept on this computer and sent when the project is opened again.</numerusform>
            <numerusform>%n corrections could not be sent to the server. They are kept on this computer and sent when the project is opened again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection: %n correction(s) wait to be sent</source>
        <translation>
            <numerusform>No connection: %n correction wait to be sent</numerusform>
            <numerusform>No connection: %n corrections wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCanvas</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered out</source>
        <translation>
            <numerusform>%n filtered out</numerusform>
            <numerusform>%n filtered out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No event, though %n article(s) appeared.</source>
        <translation>
            <numerusform>No event, though %n article appeared.</numerusform>
            <numerusform>No event, though %n articles appeared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineExportDialog</name>
    <message numerus="yes">
        <source>%n dated event(s)</source>
        <translation>
            <numerusform>%n dated event</numerusform>
            <numerusform>%n dated events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated event(s): in CSV only</source>
        <translation>
            <numerusform>%n undated event: in CSV only</numerusform>
            <numerusform>%n undated events: in CSV only</numerusform>
        </translation>
    </message>
</context>
</TS>
