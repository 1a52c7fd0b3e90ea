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
        <source>%1, and %Ln more</source>
        <translation>
            <numerusform>%1, and %Ln more</numerusform>
            <numerusform>%1, and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated event(s)</source>
        <translation>
            <numerusform>%Ln undated event</numerusform>
            <numerusform>%Ln undated events</numerusform>
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
            <numerusform>%n linked folder in it left out; name it to read it</numerusform>
            <numerusform>%n linked folders in it left out; name them to read them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) in it left out; the files are read by their own names</source>
        <translation>
            <numerusform>%n link in it left out; the file is read by its own name</numerusform>
            <numerusform>%n links in it left out; the files are read by their own names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindRows</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln place(s)</source>
        <translation>
            <numerusform>%1 · %Ln place</numerusform>
            <numerusform>%1 · %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphPainter</name>
    <message numerus="yes">
        <source>%Ln link(s) away</source>
        <translation>
            <numerusform>%Ln link away</numerusform>
            <numerusform>%Ln links away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDossier</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent source(s)</source>
        <translation>
            <numerusform>%Ln independent source</numerusform>
            <numerusform>%Ln independent sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further place(s) tell it</source>
        <translation>
            <numerusform>%Ln further place tells it</numerusform>
            <numerusform>%Ln further places tell it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated event(s)</source>
        <translation>
            <numerusform>%Ln dated event</numerusform>
            <numerusform>%Ln dated events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a date</source>
        <translation>
            <numerusform>%Ln event without a date</numerusform>
            <numerusform>%Ln events without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a date</source>
        <translation>
            <numerusform>%Ln article without a date</numerusform>
            <numerusform>%Ln articles without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) nearly equal to others</source>
        <translation>
            <numerusform>%Ln article nearly equal to others</numerusform>
            <numerusform>%Ln articles nearly equal to others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open problem(s)</source>
        <translation>
            <numerusform>%Ln open problem</numerusform>
            <numerusform>%Ln open problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that this report leaves out</source>
        <translation>
            <numerusform>%Ln event that this report leaves out</numerusform>
            <numerusform>%Ln events that this report leaves out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineAccess</name>
    <message numerus="yes">
        <source>%Ln event(s), </source>
        <translation>
            <numerusform>%Ln event, </numerusform>
            <numerusform>%Ln events, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline, %Ln item(s) in view</source>
        <translation>
            <numerusform>Timeline, %Ln item in view</numerusform>
            <numerusform>Timeline, %Ln items in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineOverview</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message numerus="yes">
        <source> · %Ln article(s) without a named source</source>
        <translation>
            <numerusform> · %Ln article without a named source</numerusform>
            <numerusform> · %Ln articles without a named source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineTip</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s): </source>
        <translation>
            <numerusform>%Ln source: </numerusform>
            <numerusform>%Ln sources: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionCommands</name>
    <message numerus="yes">
        <source>date of %Ln article(s)</source>
        <translation>
            <numerusform>date of %Ln article</numerusform>
            <numerusform>date of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date of %Ln event(s)</source>
        <translation>
            <numerusform>date of %Ln event</numerusform>
            <numerusform>date of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EntityChooser</name>
    <message numerus="yes">
        <source>%1 – %2, %Ln mention(s)</source>
        <translation>
            <numerusform>%1 – %2, %Ln mention</numerusform>
            <numerusform>%1 – %2, %Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EventModel</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EvidencePanel</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s)</source>
        <translation>
            <numerusform>%1 of %Ln sentence</numerusform>
            <numerusform>%1 of %Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln independent)</source>
        <extracomment>of the articles before it, those that are no copies of each other</extracomment>
        <translation>
            <numerusform> (%Ln independent)</numerusform>
            <numerusform> (%Ln independent)</numerusform>
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
        <source>Up to %Ln link(s) away</source>
        <translation>
            <numerusform>Up to %Ln link away</numerusform>
            <numerusform>Up to %Ln links away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::GraphExportDialog</name>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::GraphView</name>
    <message numerus="yes">
        <source>%Ln selected name(s) not drawn</source>
        <translation>
            <numerusform>%Ln selected name not drawn</numerusform>
            <numerusform>%Ln selected names not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %Ln link(s) away: %1 of %2</source>
        <translation>
            <numerusform> · %Ln link away: %1 of %2</numerusform>
            <numerusform> · %Ln links away: %1 of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::GroupDateDialog</name>
    <message numerus="yes">
        <source>Date of %Ln event(s)</source>
        <translation>
            <numerusform>Date of %Ln event</numerusform>
            <numerusform>Date of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) that tell them were &amp;published then</source>
        <translation>
            <numerusform>The %Ln article that tells of them was &amp;published then</numerusform>
            <numerusform>The %Ln articles that tell of them were &amp;published then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::KeptViews</name>
    <message numerus="yes">
        <source>%Ln filter(s) of this view are about names that are not here.</source>
        <translation>
            <numerusform>%Ln filter of this view is about a name that is not here.</numerusform>
            <numerusform>%Ln filters of this view are about names that are not here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::NotesPanel</name>
    <message numerus="yes">
        <source>Not saved: %Ln character(s) too many for a note.</source>
        <translation>
            <numerusform>Not saved: %Ln character too many for a note.</numerusform>
            <numerusform>Not saved: %Ln characters too many for a note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ProblemModel</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ProblemPanel</name>
    <message numerus="yes">
        <source>%Ln problem(s). Enter or double-click goes to where it can be mended.</source>
        <translation>
            <numerusform>%Ln problem. Enter or double-click goes to where it can be mended.</numerusform>
            <numerusform>%Ln problems. Enter or double-click goes to where it can be mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ProjectActions</name>
    <message numerus="yes">
        <source>%Ln correction(s) could not be saved yet. What is not saved is lost.</source>
        <translation>
            <numerusform>%Ln correction could not be saved yet. What is not saved is lost.</numerusform>
            <numerusform>%Ln corrections could not be saved yet. What is not saved is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::QuestionPanel</name>
    <message numerus="yes">
        <source>%Ln shared by %1 and %2</source>
        <translation>
            <numerusform>%Ln shared by %1 and %2</numerusform>
            <numerusform>%Ln shared by %1 and %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::Session</name>
    <message numerus="yes">
        <source>%Ln correction(s) of this step: %1</source>
        <translation>
            <numerusform>%Ln correction of this step: %1</numerusform>
            <numerusform>%Ln corrections of this step: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::SessionNotices</name>
    <message numerus="yes">
        <source>%Ln correction(s) could not be saved yet. The window keeps what was corrected; saving is tried again with the next correction and before the project is closed, and a copy saved elsewhere has it, too.</source>
        <translation>
            <numerusform>%Ln correction could not be saved yet. The window keeps what was corrected; saving is tried again with the next correction and before the project is closed, and a copy saved elsewhere has it, too.</numerusform>
            <numerusform>%Ln corrections could not be saved yet. The window keeps what was corrected; saving is tried again with the next correction and before the project is closed, and a copy saved elsewhere has it, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::SharedProjects</name>
    <message numerus="yes">
        <source>%Ln correction(s) could not be sent to the server. They are kept on this computer and sent when the project is opened again.</source>
        <translation>
            <numerusform>%Ln correction could not be sent to the server. It is kept on this computer and sent when the project is opened again.</numerusform>
            <numerusform>%Ln corrections could not be sent to the server. They are kept on this computer and sent when the project is opened again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection: %Ln correction(s) wait to be sent</source>
        <translation>
            <numerusform>No connection: %Ln correction waits to be sent</numerusform>
            <numerusform>No connection: %Ln corrections wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCanvas</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filtered out</source>
        <translation>
            <numerusform>%Ln filtered out</numerusform>
            <numerusform>%Ln filtered out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No event, though %Ln article(s) appeared.</source>
        <translation>
            <numerusform>No event, though %Ln article appeared.</numerusform>
            <numerusform>No event, though %Ln articles appeared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineExportDialog</name>
    <message numerus="yes">
        <source>%Ln dated event(s)</source>
        <translation>
            <numerusform>%Ln dated event</numerusform>
            <numerusform>%Ln dated events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated event(s): in CSV only</source>
        <translation>
            <numerusform>%Ln undated event: in CSV only</numerusform>
            <numerusform>%Ln undated events: in CSV only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a title.</source>
        <translation>
            <numerusform>%Ln event without a title.</numerusform>
            <numerusform>%Ln events without a title.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), this is the first</source>
        <translation>
            <numerusform>%Ln page, this is the first</numerusform>
            <numerusform>%Ln pages, this is the first</numerusform>
        </translation>
    </message>
</context>
</TS>
