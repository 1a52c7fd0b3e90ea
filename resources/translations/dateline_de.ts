<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswerText</name>
    <message>
        <source>... and %1 more</source>
        <translation>... und %1 weitere</translation>
    </message>
    <message>
        <source>entities: %1</source>
        <translation>Namen: %1</translation>
    </message>
    <message>
        <source>Who is best connected? (%1)</source>
        <translation>Wer ist am besten vernetzt? (%1)</translation>
    </message>
    <message>
        <source>Who links the others? (%1)</source>
        <translation>Wer verbindet die anderen? (%1)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>estimated from %1 of them; the first value is right to +- %2 % in 19 of 20 cases</source>
        <translation>geschätzt aus %1 davon; der erste Wert stimmt in 19 von 20 Fällen auf +- %2 %</translation>
    </message>
    <message>
        <source>Who is influential? (%1)</source>
        <translation>Wer hat Einfluss? (%1)</translation>
    </message>
    <message>
        <source>Who keeps company? (%1)</source>
        <translation>Wer gehört zusammen? (%1)</translation>
    </message>
    <message>
        <source>; groups: %1, modularity %2</source>
        <translation>; Gruppen: %1, Modularität %2</translation>
    </message>
    <message>
        <source>Who is rising? (%1)</source>
        <translation>Wer steigt auf? (%1)</translation>
    </message>
    <message>
        <source>; %1 against %2</source>
        <translation>; %1 gegen %2</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>What do %1 and %2 share? (entities: %3)</source>
        <translation>Was haben %1 und %2 gemeinsam? (Namen: %3)</translation>
    </message>
    <message>
        <source>How are %1 and %2 linked?</source>
        <translation>Wie sind %1 und %2 verbunden?</translation>
    </message>
    <message>
        <source>No evidence links these two, directly or through others.</source>
        <translation>Kein Beleg verbindet diese beiden, weder direkt noch über andere.</translation>
    </message>
    <message>
        <source>Numbers count the sentences that name both. Strongest way first.</source>
        <translation>Die Zahlen zählen die Sätze, die beide nennen. Stärkster Weg zuerst.</translation>
    </message>
</context>
<context>
    <name>ArticleMarks</name>
    <message>
        <source>meant by a pronoun</source>
        <translation>mit einem Pronomen gemeint</translation>
    </message>
    <message>
        <source>meant by a description</source>
        <translation>mit einer Umschreibung gemeint</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch kein Datum</translation>
    </message>
    <message>
        <source>Not part of the article (menu, footer, advertisement): left out of all results</source>
        <translation>Kein Teil des Artikels (Menü, Fußzeile, Werbung): in keinem Ergebnis enthalten</translation>
    </message>
</context>
<context>
    <name>AskCommand</name>
    <message>
        <source>--format takes text, csv or json, not '%1'</source>
        <translation>--format verlangt text, csv oder json, nicht '%1'</translation>
    </message>
    <message>
        <source>--top takes a number from 1 on, not '%1'</source>
        <translation>--top verlangt eine Zahl ab 1, nicht '%1'</translation>
    </message>
    <message>
        <source>--against takes two days such as 2015-01-01..2015-12-31, not '%1'</source>
        <translation>--against verlangt zwei Tage wie 2015-01-01..2015-12-31, nicht '%1'</translation>
    </message>
    <message>
        <source>--against belongs to rising with --from and --to</source>
        <translation>--against gehört zu rising mit --from und --to</translation>
    </message>
    <message>
        <source>rising needs both --from and --to, or neither</source>
        <translation>rising braucht --from und --to, oder keines</translation>
    </message>
    <message>
        <source>this question needs --entity twice: --entity NAME --entity NAME</source>
        <translation>diese Frage braucht --entity zweimal: --entity NAME --entity NAME</translation>
    </message>
    <message>
        <source>--entity belongs to linked and shared</source>
        <translation>--entity gehört zu linked und shared</translation>
    </message>
    <message>
        <source>'%1' and '%2' are the same entity</source>
        <translation>'%1' und '%2' sind derselbe Name</translation>
    </message>
    <message>
        <source>too little of the evidence is dated to compare two times</source>
        <translation>zu wenige Belege sind datiert, um zwei Zeiten zu vergleichen</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>In DATEI statt auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>text, csv or json (default: by the ending of FILE, else text).</source>
        <translation>text, csv oder json (sonst nach der Endung von DATEI, sonst text).</translation>
    </message>
    <message>
        <source>linked and shared: one of the two, by name or alias; given twice.</source>
        <translation>linked und shared: einer der beiden, mit Namen oder Zweitnamen; zweimal anzugeben.</translation>
    </message>
    <message>
        <source>Only evidence of this day and later; of rising: the later time.</source>
        <translation>Nur Belege ab diesem Tag; bei rising: die spätere Zeit.</translation>
    </message>
    <message>
        <source>Only evidence of this day and earlier.</source>
        <translation>Nur Belege bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>rising: the earlier time (default: just before --from, as long).</source>
        <translation>rising: die frühere Zeit (sonst: gleich vor --from, ebenso lang).</translation>
    </message>
    <message>
        <source>Only relations that a sentence states, not mere mentions together.</source>
        <translation>Nur Beziehungen, die ein Satz ausspricht, keine bloß gemeinsamen Nennungen.</translation>
    </message>
    <message>
        <source>best-connected, bridges, influential, groups, rising, linked or shared</source>
        <translation>best-connected, bridges, influential, groups, rising, linked oder shared</translation>
    </message>
    <message>
        <source>Files, folders, a project, or - for JSON Lines on standard input.</source>
        <translation>Dateien, Ordner, ein Projekt oder - für JSON Lines von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Answers a question about who is linked with whom.</source>
        <translation>Beantwortet eine Frage danach, wer mit wem verbunden ist.</translation>
    </message>
    <message>
        <source>ask takes best-connected, bridges, influential, groups, rising, linked or shared</source>
        <translation>ask kennt best-connected, bridges, influential, groups, rising, linked und shared</translation>
    </message>
    <message>
        <source>ask needs a file or folder</source>
        <translation>ask braucht eine Datei oder einen Ordner</translation>
    </message>
    <message>
        <source>a project is asked by itself</source>
        <translation>ein Projekt wird für sich allein gefragt</translation>
    </message>
    <message>
        <source>--from lies after --to</source>
        <translation>--from liegt nach --to</translation>
    </message>
    <message>
        <source>--top of linked takes a number from 1 to %1, not '%2'</source>
        <translation>--top von linked verlangt eine Zahl von 1 bis %1, nicht '%2'</translation>
    </message>
    <message>
        <source>Only the first N rows (default: 20 in text, else all), or ways of linked (default: 3, at most %1).</source>
        <translation>Nur die ersten N Zeilen (sonst: 20 im Text, sonst alle) oder Wege bei linked (sonst: 3, höchstens %1).</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>unknown option '%1'</source>
        <translation>unbekannte Option '%1'</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2, not '%3'</source>
        <translation>--%1 verlangt eine Zahl von 1 bis %2, nicht '%3'</translation>
    </message>
    <message>
        <source>Try 'dateline --help'.</source>
        <translation>Siehe 'dateline --help'.</translation>
    </message>
    <message>
        <source>Work with N threads (default: one a core).</source>
        <translation>Mit N Fäden arbeiten (Vorgabe: einer je Kern).</translation>
    </message>
    <message>
        <source>Leave out files larger than N MiB (default: 16).</source>
        <translation>Dateien über N MiB auslassen (Vorgabe: 16).</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Apply the corrections in FILE, as saved by the window.</source>
        <translation>Die Korrekturen in DATEI anwenden, wie das Fenster sie speichert.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2016-05-30, not '%2'</source>
        <translation>--%1 verlangt ein Datum wie 2016-05-30, nicht '%2'</translation>
    </message>
    <message>
        <source>no entity is named '%1'</source>
        <translation>kein Name heißt '%1'</translation>
    </message>
    <message>
        <source>no entity is named '%1'; similar ones: %2</source>
        <translation>kein Name heißt '%1'; ähnliche: %2</translation>
    </message>
    <message>
        <source>'%1' is no command, and there is no such file or folder</source>
        <translation>„%1“ ist kein Befehl, und es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>%1: there is no article to read here</source>
        <translation>%1: hier gibt es keinen Artikel zu lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in %1: read, but nothing is extracted from this language yet</source>
        <translation>
            <numerusform>%n Artikel auf %1: gelesen, aber noch wird aus dieser Sprache nichts ausgewertet</numerusform>
            <numerusform>%n Artikel auf %1: gelesen, aber noch wird aus dieser Sprache nichts ausgewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage:
  dateline [PATH...]                    open the window, on these files and folders
  dateline extract PATH...              events, entities and relations as JSON Lines
  dateline import PROJECT PATH...       read articles into a project (name.dateline)
  dateline corrections export|import PROJECT   its corrections as JSON Lines
  dateline export timeline -o FILE PATH...  the timeline: .png, .svg, .pdf, .csv, .ics, .json (TimelineJS)
  dateline export graph -o FILE PATH...     the entity graph: .png, .svg, .pdf, .graphml, .gexf, .dot, .csv
  dateline export report -o FILE.html PATH...  all of it as one document to read and print
  dateline ask QUESTION PATH...         best-connected, bridges, influential, groups, rising, linked, shared
  dateline COMMAND --help               the options of a command
  dateline --version

PATH is a file (text, web page, document, news feed, JSON Lines), a folder (read with all folders below
it), or - for JSON Lines on standard input. A project can stand in place of PATH.
PROJECT is a file, or what a team shares: postgresql://user@host:port/database/project
Exit status: 0 all done, 1 something could not be read or written, 2 wrong usage.
</source>
        <translation>Aufruf:
  dateline [PFAD...]                    das Fenster öffnen, mit diesen Dateien und Ordnern
  dateline extract PFAD...              Ereignisse, Namen und Beziehungen als JSON Lines
  dateline import PROJEKT PFAD...       Artikel in ein Projekt einlesen (name.dateline)
  dateline corrections export|import PROJEKT   seine Korrekturen als JSON Lines
  dateline export timeline -o DATEI PFAD...  die Zeitleiste: .png, .svg, .pdf, .csv, .ics, .json (TimelineJS)
  dateline export graph -o DATEI PFAD...     der Graph der Namen: .png, .svg, .pdf, .graphml, .gexf, .dot, .csv
  dateline export report -o DATEI.html PFAD... alles als ein Dokument zum Lesen und Drucken
  dateline ask FRAGE PFAD...            best-connected, bridges, influential, groups, rising, linked, shared
  dateline BEFEHL --help                die Optionen eines Befehls
  dateline --version

PFAD ist eine Datei (Text, Webseite, Dokument, Nachrichten-Feed, JSON Lines), ein Ordner (samt allen Ordnern
darin) oder - für JSON Lines von der Standardeingabe. Statt PFAD kann ein Projekt stehen.
PROJEKT ist eine Datei, oder was ein Team teilt: postgresql://user@host:port/database/project
Rückgabewert: 0 alles getan, 1 etwas war nicht zu lesen oder zu schreiben, 2 falscher Aufruf.
</translation>
    </message>
    <message>
        <source>a project has its own corrections: add others with 'dateline corrections import'</source>
        <translation>ein Projekt hat eigene Korrekturen: weitere mit 'dateline corrections import' hinzufügen</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>there is no display for a window; 'dateline --help' says what is done without one</source>
        <translation>es gibt keinen Bildschirm für ein Fenster; 'dateline --help' sagt, was ohne geht</translation>
    </message>
</context>
<context>
    <name>ConsoleProgress</name>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 von %2 Artikeln</translation>
    </message>
</context>
<context>
    <name>CorrectionTexts</name>
    <message>
        <source>event at %1</source>
        <translation>Ereignis bei %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>source, relation, target: “Putin” met “Xi”</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>ein Artikel</translation>
    </message>
    <message>
        <source>title %1</source>
        <translation>Titel %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln Beteiligter</numerusform>
            <numerusform>%Ln Beteiligte</numerusform>
        </translation>
    </message>
    <message>
        <source>date an article %1</source>
        <translation>einen Artikel datieren: %1</translation>
    </message>
    <message>
        <source>leave the date of an article to the program</source>
        <translation>das Datum eines Artikels dem Programm überlassen</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>%1 umbenennen in %2</translation>
    </message>
    <message>
        <source>make %1 of kind %2</source>
        <translation>%1 wird: %2</translation>
    </message>
    <message>
        <source>merge %1 and %2</source>
        <translation>%1 und %2 zusammenführen</translation>
    </message>
    <message>
        <source>keep %1 and %2 apart</source>
        <translation>%1 und %2 getrennt halten</translation>
    </message>
    <message>
        <source>%1 here means %2</source>
        <translation>%1 meint hier %2</translation>
    </message>
    <message>
        <source>%1 in one article means %2</source>
        <translation>%1 meint in einem Artikel %2</translation>
    </message>
    <message>
        <source>%1 is a name of kind %2</source>
        <translation>%1 ist immer ein Name, Art: %2</translation>
    </message>
    <message>
        <source>%1 is never a name</source>
        <translation>%1 ist nie ein Name</translation>
    </message>
    <message>
        <source>%1 names %2</source>
        <translation>%1 nennt %2</translation>
    </message>
    <message>
        <source>%1 here is no name</source>
        <translation>%1 ist hier kein Name</translation>
    </message>
    <message>
        <source>change event at %1: %2</source>
        <translation>Ereignis bei %1 ändern: %2</translation>
    </message>
    <message>
        <source>add event %1</source>
        <translation>Ereignis %1 hinzufügen</translation>
    </message>
    <message>
        <source>turn round: %1</source>
        <translation>umdrehen: %1</translation>
    </message>
    <message>
        <source>turn round and make “%2”: %1</source>
        <translation>umdrehen und zu „%2“ machen: %1</translation>
    </message>
    <message>
        <source>make “%2”: %1</source>
        <translation>zu „%2“ machen: %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>accept %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>note on %1: %2</source>
        <translation>Notiz zu %1: %2</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <comment>3 links became 1</comment>
        <translation>aus %1 wurden %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied: %1 (its article is not here, or its text has changed)</source>
        <translation>Nicht angewandt: %1 (der Artikel ist nicht hier, oder sein Text hat sich geändert)</translation>
    </message>
    <message>
        <source>Not applied: %1 (the text does not have these words there)</source>
        <translation>Nicht angewandt: %1 (der Text hat diese Wörter dort nicht)</translation>
    </message>
    <message>
        <source>Not applied: %1 (nothing is called so any more)</source>
        <translation>Nicht angewandt: %1 (nichts heißt mehr so)</translation>
    </message>
    <message>
        <source>Not applied: %1 (no event is told there any more)</source>
        <translation>Nicht angewandt: %1 (dort wird kein Ereignis mehr erzählt)</translation>
    </message>
    <message>
        <source>Not applied: %1 (no such relation is stated there any more)</source>
        <translation>Nicht angewandt: %1 (dort steht keine solche Beziehung mehr)</translation>
    </message>
    <message>
        <source>Not applied: %1 (other corrections say otherwise)</source>
        <translation>Nicht angewandt: %1 (andere Korrekturen sagen etwas anderes)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>correction (author)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Two corrections disagree: %1; %2. The later one holds.</source>
        <translation>Zwei Korrekturen widersprechen sich: %1; %2. Die spätere gilt.</translation>
    </message>
    <message>
        <source>Corrections contradict each other: %1; %2. The names stay apart until one is taken back.</source>
        <translation>Korrekturen widersprechen einander: %1; %2. Die Namen bleiben getrennt, bis eine zurückgenommen wird.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: is no correction: %2</source>
        <translation>%1: ist keine Korrektur: %2</translation>
    </message>
    <message>
        <source>%1: another correction has the identifier %2</source>
        <translation>%1: Eine andere Korrektur hat die Kennung %2</translation>
    </message>
    <message>
        <source>%1: takes back a correction that is not there: %2</source>
        <translation>%1: nimmt eine Korrektur zurück, die es nicht gibt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis ohne Datum</numerusform>
            <numerusform>%Ln Ereignisse ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>take the note on %1 away</source>
        <translation>die Notiz zu %1 entfernen</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>The text has damaged characters.</source>
        <translation>Der Text enthält beschädigte Zeichen.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit.</source>
        <translation>Ein Name braucht einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The words that it is about are not there any more.</source>
        <translation>Die Wörter, um die es geht, sind nicht mehr da.</translation>
    </message>
    <message>
        <source>An event takes at most 64 participants.</source>
        <translation>Ein Ereignis hat höchstens 64 Beteiligte.</translation>
    </message>
    <message>
        <source>At most 64 names can be merged at once. Merge some of them first, then what came of it with the others.</source>
        <translation>Höchstens 64 Namen lassen sich auf einmal zusammenführen. Führen Sie erst einige davon zusammen, dann das Ergebnis mit den übrigen.</translation>
    </message>
    <message>
        <source>The date is outside of the years that can be shown.</source>
        <translation>Das Datum liegt außerhalb der Jahre, die sich darstellen lassen.</translation>
    </message>
    <message>
        <source>A step takes at most %1 corrections, and all of them together at most %2.</source>
        <translation>Ein Schritt umfasst höchstens %1 Korrekturen, alle zusammen höchstens %2.</translation>
    </message>
</context>
<context>
    <name>CorrectionsCommand</name>
    <message>
        <source>dateline: %1 corrections added, %2 were there</source>
        <translation>dateline: %1 Korrekturen hinzugefügt, %2 waren schon da</translation>
    </message>
    <message>
        <source>Writes the corrections of a project as JSON Lines, or adds those of such a file.</source>
        <translation>Schreibt die Korrekturen eines Projekts als JSON Lines oder fügt die einer solchen Datei hinzu.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>In DATEI statt auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>To import: files of corrections, or - for standard input.</source>
        <translation>Beim Importieren: Dateien mit Korrekturen oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>corrections needs export and a project, or import, a project and a file</source>
        <translation>corrections braucht export und ein Projekt, oder import, ein Projekt und eine Datei</translation>
    </message>
    <message>
        <source>A file that ends in .dateline, or the address of a shared project.</source>
        <translation>Eine Datei, die auf .dateline endet, oder die Adresse eines gemeinsamen Projekts.</translation>
    </message>
    <message>
        <source>--output belongs to corrections export</source>
        <translation>--output gehört zu corrections export</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>nicht schreibbar: %1</translation>
    </message>
    <message>
        <source>is no ordinary file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>enthält keinen Text</translation>
    </message>
    <message>
        <source>is no text file: %1</source>
        <translation>ist keine Textdatei: %1</translation>
    </message>
    <message>
        <source>is larger than the limit: %1</source>
        <translation>ist größer als erlaubt: %1</translation>
    </message>
    <message>
        <source>has a line longer than the limit: %1</source>
        <translation>hat eine zu lange Zeile: %1</translation>
    </message>
    <message>
        <source>its character encoding is not known: %1</source>
        <translation>die Zeichenkodierung ist unbekannt: %1</translation>
    </message>
    <message>
        <source>is no valid article record: %1</source>
        <translation>ist kein gültiger Artikeldatensatz: %1</translation>
    </message>
    <message>
        <source>the identifier “%1” came before; this article is kept under another one</source>
        <translation>die Kennung „%1“ gab es schon; dieser Artikel steht unter einer anderen</translation>
    </message>
    <message>
        <source>this kind of file is not read yet: %1</source>
        <translation>diese Dateiart wird noch nicht gelesen: %1</translation>
    </message>
    <message>
        <source>nothing is extracted from this language yet: %1</source>
        <translation>aus dieser Sprache wird noch nichts entnommen: %1</translation>
    </message>
    <message>
        <source>a file of Dateline’s own data is missing or damaged: %1</source>
        <translation>eine Datendatei von Dateline fehlt oder ist beschädigt: %1</translation>
    </message>
    <message>
        <source>is no valid project file: %1</source>
        <translation>ist keine gültige Projektdatei: %1</translation>
    </message>
    <message>
        <source>was made by a newer version of Dateline (project format %1); this one cannot read it</source>
        <translation>stammt von einer neueren Version von Dateline (Projektformat %1); diese kann es nicht lesen</translation>
    </message>
    <message>
        <source>was made by an older version of Dateline (project format %1) and must be opened for writing once</source>
        <translation>stammt von einer älteren Version von Dateline (Projektformat %1) und muss einmal zum Schreiben geöffnet werden</translation>
    </message>
    <message>
        <source>the disk is full, or the file may not grow: %1</source>
        <translation>der Datenträger ist voll, oder die Datei darf nicht wachsen: %1</translation>
    </message>
    <message>
        <source>is in use by another program: %1</source>
        <translation>wird von einem anderen Programm benutzt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>damaged and lost, or to be read again: %1</source>
        <translation>beschädigt und verloren, oder neu zu lesen: %1</translation>
    </message>
    <message>
        <source>was damaged; all that could be read of it is here, the damaged file is kept as %1</source>
        <translation>war beschädigt; alles noch Lesbare ist hier, die beschädigte Datei ist als %1 aufgehoben</translation>
    </message>
    <message>
        <source>is no address of a shared project: %1</source>
        <translation>ist keine Adresse eines gemeinsamen Projekts: %1</translation>
    </message>
    <message>
        <source>there is no connection to the server: %1</source>
        <translation>es besteht keine Verbindung zum Server: %1</translation>
    </message>
    <message>
        <source>the server wants a password, or another one; it is looked for in ~/.pgpass and in the service file</source>
        <translation>der Server verlangt ein Passwort oder ein anderes; gesucht wird es in ~/.pgpass und in der Dienstdatei</translation>
    </message>
    <message>
        <source>the server does not allow it: %1</source>
        <translation>der Server erlaubt es nicht: %1</translation>
    </message>
    <message>
        <source>this correction is by %1, who alone can take it back</source>
        <translation>diese Korrektur ist von %1; nur diese Person kann sie zurücknehmen</translation>
    </message>
    <message>
        <source>there is no such project in that database</source>
        <translation>in dieser Datenbank gibt es kein solches Projekt</translation>
    </message>
    <message>
        <source>is no valid project: %1</source>
        <translation>ist kein gültiges Projekt: %1</translation>
    </message>
    <message>
        <source>the ending of the name says no format that can be written; these do: %1</source>
        <translation>die Endung des Namens nennt kein Format, das geschrieben werden kann; diese tun es: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) in it left out</source>
        <translation>
            <numerusform>%n verborgene Datei oder verborgener Ordner darin ausgelassen</numerusform>
            <numerusform>%n verborgene Dateien oder Ordner darin ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) with pictures and scripts of saved web pages in it left out</source>
        <translation>
            <numerusform>%n Ordner mit Bildern und Skripten gespeicherter Webseiten darin ausgelassen</numerusform>
            <numerusform>%n Ordner mit Bildern und Skripten gespeicherter Webseiten darin ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>is protected with a password</source>
        <translation>ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>holds pictures of text only; a text recognition program can add the text</source>
        <translation>enthält nur Bilder von Text; ein Programm zur Texterkennung kann den Text hinzufügen</translation>
    </message>
    <message>
        <source>cannot be read without another program: %1</source>
        <translation>lässt sich ohne ein weiteres Programm nicht lesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n linked folder(s) in it left out; name them to read them</source>
        <translation>
            <numerusform>%n verknüpfter Ordner darin ausgelassen; benannt wird er gelesen</numerusform>
            <numerusform>%n verknüpfte Ordner darin ausgelassen; benannt werden sie gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>attached documents are not read; save them as files to read them: %1</source>
        <translation>angehängte Dokumente werden nicht gelesen; als Dateien gespeichert werden sie gelesen: %1</translation>
    </message>
    <message>
        <source>dates such as %1 do not say which number is the month; the articles stay without date</source>
        <translation>Daten wie %1 sagen nicht, welche Zahl der Monat ist; die Artikel bleiben ohne Datum</translation>
    </message>
    <message>
        <source>no column or field holds the text of articles; there are: %1</source>
        <translation>keine Spalte und kein Feld enthält den Text von Artikeln; vorhanden: %1</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>gzip data that unpack to more than %1 times their size</source>
        <translation>gzip-Daten, die ausgepackt mehr als das %1-Fache ihrer Größe haben</translation>
    </message>
    <message>
        <source>gzip data are damaged</source>
        <translation>die gzip-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>&gt; %1 bytes</source>
        <translation>&gt; %1 Bytes</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 Artikel</translation>
    </message>
    <message>
        <source>%1 paragraphs</source>
        <translation>%1 Absätze</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>%1 packed files</source>
        <translation>%1 gepackte Dateien</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>folder depth</source>
        <translation>Tiefe der Ordner</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text with its places</source>
        <translation>Text mit seinen Stellen</translation>
    </message>
    <message>
        <source>elements in each other</source>
        <translation>ineinander liegende Elemente</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>endet zu früh</translation>
    </message>
    <message>
        <source>no pages in it</source>
        <translation>es sind keine Seiten darin</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>es ist keine Seite darin</translation>
    </message>
    <message>
        <source>the file ends inside of a record</source>
        <translation>die Datei endet mitten in einem Datensatz</translation>
    </message>
    <message>
        <source>the file ends inside of a value</source>
        <translation>die Datei endet mitten in einem Wert</translation>
    </message>
    <message>
        <source>a record of the archive does not begin where the last one ends</source>
        <translation>ein Eintrag des Archivs beginnt nicht dort, wo der vorige endet</translation>
    </message>
    <message>
        <source>a record's header is too long</source>
        <translation>der Kopf eines Eintrags ist zu lang</translation>
    </message>
    <message>
        <source>a record does not say its length</source>
        <translation>ein Eintrag nennt seine Länge nicht</translation>
    </message>
    <message>
        <source>no XML element</source>
        <translation>kein XML-Element</translation>
    </message>
    <message>
        <source>an element with too many attributes</source>
        <translation>ein Element mit zu vielen Attributen</translation>
    </message>
    <message>
        <source>a news item without text</source>
        <translation>eine Meldung ohne Text</translation>
    </message>
    <message>
        <source>a news message without items</source>
        <translation>eine Nachricht ohne Meldungen</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>id is empty</source>
        <translation>die Kennung (id) ist leer</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>':' is missing</source>
        <translation>„:“ fehlt</translation>
    </message>
    <message>
        <source>%1 is not a date: %2</source>
        <translation>%1 ist kein Datum: %2</translation>
    </message>
    <message>
        <source>%1 cells for %2 columns</source>
        <translation>%1 Zellen bei %2 Spalten</translation>
    </message>
    <message>
        <source>the page cannot be unpacked</source>
        <translation>die Seite lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>the page is packed as %1</source>
        <translation>die Seite ist als %1 gepackt</translation>
    </message>
    <message>
        <source>pdftotext could not be started</source>
        <translation>pdftotext ließ sich nicht starten</translation>
    </message>
    <message>
        <source>reading it took more than a minute</source>
        <translation>das Lesen dauerte länger als eine Minute</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>das Lesen ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>PDF needs poppler-utils</source>
        <translation>PDF braucht poppler-utils</translation>
    </message>
    <message>
        <source>is a document of Word 97–2003 or of another old office program; save it as DOCX there or in LibreOffice</source>
        <translation>ist ein Dokument von Word 97–2003 oder einem anderen alten Büroprogramm; speichern Sie es dort oder in LibreOffice als DOCX</translation>
    </message>
    <message>
        <source>packed inside of an archive</source>
        <translation>in einem Archiv gepackt</translation>
    </message>
    <message>
        <source>unpacks to more than %1 times its size</source>
        <translation>ergibt ausgepackt mehr als das %1-Fache seiner Größe</translation>
    </message>
    <message>
        <source>%1 bytes unpacked</source>
        <translation>%1 Bytes, ausgepackt</translation>
    </message>
    <message>
        <source>a record without an abstract: %1</source>
        <translation>ein Eintrag ohne Zusammenfassung: %1</translation>
    </message>
    <message>
        <source>corrections that stay there: %1</source>
        <translation>Korrekturen, die dort bleiben: %1</translation>
    </message>
    <message>
        <source>gzip data end too early</source>
        <translation>gzip-Daten enden zu früh</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation>%1 Sätze</translation>
    </message>
    <message>
        <source>%1 groups in each other</source>
        <translation>%1 ineinander liegende Gruppen</translation>
    </message>
    <message>
        <source>ZIP or Office document</source>
        <translation>ZIP oder Office-Dokument</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>kein Speicher</translation>
    </message>
    <message>
        <source>it is damaged, or not of the kind that its name says</source>
        <translation>sie ist beschädigt oder nicht von der Art, die ihr Name sagt</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>ihr Ende fehlt</translation>
    </message>
    <message>
        <source>it is packed by a method that is not known</source>
        <translation>sie ist mit einem unbekannten Verfahren gepackt</translation>
    </message>
    <message>
        <source>a part of it is damaged or missing: %1</source>
        <translation>ein Teil davon ist beschädigt oder fehlt: %1</translation>
    </message>
    <message>
        <source>a page without text; a browser would fetch it by scripts</source>
        <translation>eine Seite ohne Text; ein Browser würde ihn mit Skripten nachladen</translation>
    </message>
    <message>
        <source>a page without text</source>
        <translation>eine Seite ohne Text</translation>
    </message>
    <message>
        <source>a page of frames; its text is in other files</source>
        <translation>eine Seite aus Rahmen; ihr Text steht in anderen Dateien</translation>
    </message>
    <message>
        <source>a page that leads to another one</source>
        <translation>eine Seite, die auf eine andere weiterleitet</translation>
    </message>
    <message>
        <source>a feed without items</source>
        <translation>ein Feed ohne Einträge</translation>
    </message>
    <message>
        <source>no message: it has no header</source>
        <translation>keine Nachricht: der Kopf fehlt</translation>
    </message>
    <message>
        <source>no RTF</source>
        <translation>kein RTF</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is not a string</source>
        <translation>%1 ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>ab Byte %1 kein JSON</translation>
    </message>
    <message>
        <source>not JSON, or cut off</source>
        <translation>kein JSON oder abgeschnitten</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Verknüpfungen im Kreis</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>das Netzlaufwerk ist nicht mehr da</translation>
    </message>
    <message>
        <source>is packed as %1, which is not read; unpack it first</source>
        <translation>ist als %1 gepackt, was nicht gelesen wird; bitte zuerst auspacken</translation>
    </message>
    <message>
        <source>is a spreadsheet; save it as CSV to read it</source>
        <translation>ist eine Tabelle eines Tabellenprogramms; als CSV gespeichert wird sie gelesen</translation>
    </message>
    <message>
        <source>is too long to be read as a whole; its beginning was kept (%1)</source>
        <translation>ist zu lang, um ganz gelesen zu werden; der Anfang wurde behalten (%1)</translation>
    </message>
    <message>
        <source>is a link to what is not there: %1</source>
        <translation>ist eine Verknüpfung, deren Ziel fehlt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) in it left out; the files are read by their own names</source>
        <translation>
            <numerusform>%n Verknüpfung darin ausgelassen; die Datei wird unter ihrem eigenen Namen gelesen</numerusform>
            <numerusform>%n Verknüpfungen darin ausgelassen; die Dateien werden unter ihren eigenen Namen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>there are too many files: this one and all that would come after it are left out</source>
        <translation>es sind zu viele Dateien: Diese und alle, die nach ihr kämen, bleiben weg</translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation>sein Name ist kein UTF-8</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Sperrdatei</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, from 200x120 to %1x%1, not '%2'</source>
        <translation>--size verlangt BREITExHÖHE in Pixeln, von 200x120 bis %1x%1, nicht '%2'</translation>
    </message>
    <message>
        <source>--scale takes a number from 1 to 4, not '%1'</source>
        <translation>--scale verlangt eine Zahl von 1 bis 4, nicht '%1'</translation>
    </message>
    <message>
        <source>--from lies after --to</source>
        <translation>--from liegt nach --to</translation>
    </message>
    <message>
        <source>Write to FILE; its ending says the format.</source>
        <translation>In DATEI schreiben; ihre Endung nennt das Format.</translation>
    </message>
    <message>
        <source>Size of the picture in pixels (default: 1600x900; a timeline as high as its events need).</source>
        <translation>Größe des Bildes in Pixeln (Vorgabe: 1600x900; eine Zeitleiste so hoch wie nötig).</translation>
    </message>
    <message>
        <source>Draw everything this many times as large, 1 to 4.</source>
        <translation>Alles so viele Male größer zeichnen, 1 bis 4.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Hell auf dunkel.</translation>
    </message>
    <message>
        <source>Files, folders, or - for JSON Lines on standard input.</source>
        <translation>Dateien, Ordner oder - für JSON Lines von der Standardeingabe.</translation>
    </message>
    <message>
        <source>export needs a file or folder</source>
        <translation>export braucht eine Datei oder einen Ordner</translation>
    </message>
    <message>
        <source>export needs -o FILE</source>
        <translation>export braucht -o DATEI</translation>
    </message>
    <message>
        <source>--time takes happened or reported</source>
        <translation>--time verlangt happened oder reported</translation>
    </message>
    <message>
        <source>--dpi takes a number from 36 to 2400, not '%1'</source>
        <translation>--dpi verlangt eine Zahl von 36 bis 2400, nicht '%1'</translation>
    </message>
    <message>
        <source>Timeline: which time of an event counts, happened or reported.</source>
        <translation>Zeitleiste: welche Zeit eines Ereignisses zählt, happened (geschehen) oder reported (berichtet).</translation>
    </message>
    <message>
        <source>Timeline: without the list of sources.</source>
        <translation>Zeitleiste: ohne die Liste der Quellen.</translation>
    </message>
    <message>
        <source>a project is drawn by itself</source>
        <translation>ein Projekt wird für sich allein gezeichnet</translation>
    </message>
    <message>
        <source>--lanes takes none, entity-kind, entities, country, event-kind, source or community</source>
        <translation>--lanes verlangt none, entity-kind, entities, country, event-kind, source oder community</translation>
    </message>
    <message>
        <source>Timeline: none, entity-kind, entities, country, event-kind, source or community.</source>
        <translation>Zeitleiste: none, entity-kind, entities, country, event-kind, source oder community.</translation>
    </message>
    <message>
        <source>--per-kind takes a number from 1 to %1, not '%2'</source>
        <translation>--per-kind nimmt eine Zahl von 1 bis %1, nicht „%2“</translation>
    </message>
    <message>
        <source>First day that counts.</source>
        <translation>Erster Tag, der zählt.</translation>
    </message>
    <message>
        <source>Last day that counts.</source>
        <translation>Letzter Tag, der zählt.</translation>
    </message>
    <message>
        <source>Graph: NAME and who is linked with it.</source>
        <translation>Graph: NAME und wer damit verbunden ist.</translation>
    </message>
    <message>
        <source>Graph: the N most mentioned people and bodies, and two thirds as many countries (default: 12; files for other programs: everything).</source>
        <translation>Graph: die N meistgenannten Personen und Organisationen und zwei Drittel so viele Länder (sonst 12; Dateien für andere Programme: alles).</translation>
    </message>
    <message>
        <source>Without the legend.</source>
        <translation>Ohne Legende.</translation>
    </message>
    <message>
        <source>Without the numbers of what is shown.</source>
        <translation>Ohne die Anzahl dessen, was gezeigt wird.</translation>
    </message>
    <message>
        <source>--%1 takes a number up to %2, not '%3'</source>
        <translation>--%1 nimmt eine Zahl bis %2, nicht „%3“</translation>
    </message>
    <message>
        <source>Title of the picture or the report.</source>
        <translation>Titel des Bildes oder des Berichts.</translation>
    </message>
    <message>
        <source>Report: at most N dated events, those that most sources tell (default: %1).</source>
        <translation>Bericht: höchstens N datierte Ereignisse, die von den meisten Quellen berichteten (sonst %1).</translation>
    </message>
    <message>
        <source>Report: at most N names, those that most articles name (default: %1).</source>
        <translation>Bericht: höchstens N Namen, die in den meisten Artikeln genannten (sonst %1).</translation>
    </message>
    <message>
        <source>Timeline: without the notes of the project or the corrections; report: without both.</source>
        <translation>Zeitleiste: ohne die Notizen des Projekts oder der Korrekturen; Bericht: ohne beides.</translation>
    </message>
    <message>
        <source>timeline, graph or report</source>
        <translation>timeline (Zeitleiste), graph (Graph) oder report (Bericht)</translation>
    </message>
    <message>
        <source>Writes the timeline, the entity graph or a report of articles into a file.</source>
        <translation>Schreibt die Zeitleiste, den Graphen der Namen oder einen Bericht über Artikel in eine Datei.</translation>
    </message>
    <message>
        <source>export needs to know what: timeline, graph or report</source>
        <translation>export muss wissen, was: timeline, graph oder report</translation>
    </message>
    <message>
        <source>--titles takes all or fitting</source>
        <translation>--titles nimmt all oder fitting</translation>
    </message>
    <message>
        <source>Timeline without --size: as high as all titles need, within reason (all), or only those that fit (fitting).</source>
        <translation>Zeitleiste ohne --size: so hoch, wie alle Titel es brauchen, in Grenzen (all), oder nur die, die hineinpassen (fitting).</translation>
    </message>
    <message>
        <source>--paper takes a4, a4-landscape, a3, a3-landscape or picture</source>
        <translation>--paper nimmt a4, a4-landscape, a3, a3-landscape oder picture</translation>
    </message>
    <message>
        <source>--paper is for PNG, SVG and PDF</source>
        <translation>--paper gibt es für PNG, SVG und PDF</translation>
    </message>
    <message>
        <source>--paper says the size: it goes without --size and --scale</source>
        <translation>--paper gibt die Größe an: ohne --size und --scale</translation>
    </message>
    <message>
        <source>--pages takes as-needed, one, year, quarter or month</source>
        <translation>--pages verlangt as-needed, one, year, quarter oder month</translation>
    </message>
    <message>
        <source>Size of paper: a4, a4-landscape, a3 or a3-landscape (default: none, as --size has it).</source>
        <translation>Papierformat: a4, a4-landscape, a3 oder a3-landscape (sonst keines, wie --size es angibt).</translation>
    </message>
    <message>
        <source>Timeline: one picture of all (one), one a year, quarter or month, or on paper as many as all titles need (as-needed, the default): pages of a PDF, else files beside each other.</source>
        <translation>Zeitleiste: ein Bild von allem (one), eines je Jahr, Quartal oder Monat oder auf Papier so viele, wie alle Titel brauchen (as-needed, sonst üblich): Seiten eines PDF, sonst Dateien nebeneinander.</translation>
    </message>
    <message>
        <source>Dots per inch, the size on paper (default: 96 times the scale, with --paper 300).</source>
        <translation>Punkte je Zoll, die Größe auf Papier (sonst 96 mal der Maßstab, mit --paper 300).</translation>
    </message>
    <message>
        <source>--%1 does not go with %2</source>
        <translation>--%1 passt nicht zu %2</translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message>
        <source>Extracts dated events, entities and relations from articles, as JSON Lines.</source>
        <translation>Entnimmt Artikeln datierte Ereignisse, Namen und Beziehungen, als JSON Lines.</translation>
    </message>
    <message>
        <source>Treat every article as a corpus of its own and stream the results.</source>
        <translation>Jeden Artikel für sich behandeln und Ergebnisse laufend ausgeben.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>In DATEI statt auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>extract needs a file or folder</source>
        <translation>extract braucht eine Datei oder einen Ordner</translation>
    </message>
    <message>
        <source>Files, folders, or - for JSON Lines on standard input; or one project.</source>
        <translation>Dateien, Ordner oder - für JSON Lines von der Standardeingabe; oder ein Projekt.</translation>
    </message>
    <message>
        <source>a project is extracted by itself and as a whole</source>
        <translation>ein Projekt wird für sich allein und als Ganzes ausgewertet</translation>
    </message>
    <message>
        <source>--corrections speaks of a folder as a whole and does not go with --each-alone</source>
        <translation>--corrections gilt einem Ordner als Ganzem und verträgt sich nicht mit --each-alone</translation>
    </message>
</context>
<context>
    <name>FilterOptions</name>
    <message>
        <source>Only what NAME takes part in or is linked with; may be given again.</source>
        <translation>Nur woran NAME beteiligt oder womit NAME verbunden ist; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Only what has these words in its title or sentence.</source>
        <translation>Nur was diese Wörter im Titel oder im Satz hat.</translation>
    </message>
    <message>
        <source>Only what was reported by that day.</source>
        <translation>Nur was bis zu diesem Tag berichtet war.</translation>
    </message>
    <message>
        <source>Only events of these kinds, between commas: attack, meeting, statement ...</source>
        <translation>Nur Ereignisse dieser Arten, mit Kommas getrennt: attack, meeting, statement ...</translation>
    </message>
    <message>
        <source>Only events that are so: happened, ongoing, planned, alleged, denied.</source>
        <translation>Nur Ereignisse dieses Standes: happened, ongoing, planned, alleged, denied.</translation>
    </message>
    <message>
        <source>Only names of these kinds: person, organisation, country, place, group.</source>
        <translation>Nur Namen dieser Arten: person, organisation, country, place, group.</translation>
    </message>
    <message>
        <source>Only links of these kinds: met, attacked, supported ...</source>
        <translation>Nur Verbindungen dieser Arten: met, attacked, supported ...</translation>
    </message>
    <message>
        <source>Only what this outlet reports.</source>
        <translation>Nur was dieses Medium berichtet.</translation>
    </message>
    <message>
        <source>Only what is at least that sure: likely or sure.</source>
        <translation>Nur was mindestens so sicher ist: likely oder sure.</translation>
    </message>
    <message>
        <source>Only what an analyst has accepted, changed or made.</source>
        <translation>Nur was von Hand bestätigt, geändert oder angelegt wurde.</translation>
    </message>
    <message>
        <source>--%1 takes, between commas: %2</source>
        <translation>--%1 nimmt, mit Kommas getrennt: %2</translation>
    </message>
    <message>
        <source>--confidence takes likely or sure, not '%1'</source>
        <translation>--confidence nimmt likely oder sure, nicht „%1“</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>%1 of %2 kinds</source>
        <translation>%1 von %2 Arten</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>no named source</source>
        <translation>keine genannte Quelle</translation>
    </message>
    <message>
        <source>sure only</source>
        <translation>nur Sicheres</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>known by %1</source>
        <translation>bekannt bis %1</translation>
    </message>
    <message>
        <source>accepted only</source>
        <translation>nur bestätigte</translation>
    </message>
</context>
<context>
    <name>FindRows</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>In den Texten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Nennung</numerusform>
            <numerusform>%Ln Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln place(s)</source>
        <translation>
            <numerusform>%1 · %Ln Stelle</numerusform>
            <numerusform>%1 · %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 in the list</source>
        <translation>Alle %1 in der Liste</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>GraphAccess</name>
    <message>
        <source>%1, mentions: %2, links: %3</source>
        <translation>%1, Nennungen: %2, Verbindungen: %3</translation>
    </message>
    <message>
        <source>. Linked with %1</source>
        <translation>. Verbunden mit %1</translation>
    </message>
</context>
<context>
    <name>GraphPainter</name>
    <message>
        <source>one article only</source>
        <translation>nur ein Artikel</translation>
    </message>
    <message>
        <source>stated relation</source>
        <translation>ausgesagte Beziehung</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>mentioned together</source>
        <translation>zusammen genannt</translation>
    </message>
    <message>
        <source>colour: group</source>
        <translation>Farbe: Gruppe</translation>
    </message>
    <message>
        <source>several in one</source>
        <translation>mehrere in einem</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>in both times</source>
        <translation>in beiden Zeiten</translation>
    </message>
    <message>
        <source>outside the time chosen</source>
        <translation>außerhalb der gewählten Zeit</translation>
    </message>
    <message>
        <source>in focus</source>
        <translation>im Fokus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) away</source>
        <translation>
            <numerusform>%Ln Verbindung entfernt</numerusform>
            <numerusform>%Ln Verbindungen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>outside the focus</source>
        <translation>außerhalb des Fokus</translation>
    </message>
</context>
<context>
    <name>GraphPicture</name>
    <message>
        <source>Entity graph</source>
        <translation>Graph der Namen</translation>
    </message>
    <message>
        <source>%1 of %2 names · %3 of %4 links</source>
        <translation>%1 von %2 Namen · %3 von %4 Verbindungen</translation>
    </message>
    <message>
        <source>No names to show</source>
        <translation>Keine Namen zu zeigen</translation>
    </message>
</context>
<context>
    <name>GraphTips</name>
    <message>
        <source>mentions: %1, articles: %2</source>
        <translation>Nennungen: %1, Artikel: %2</translation>
    </message>
    <message>
        <source>stands for %1 more: %2</source>
        <translation>steht für %1 weitere: %2</translation>
    </message>
    <message>
        <source>folded: %1</source>
        <translation>eingeklappt: %1</translation>
    </message>
    <message>
        <source>not drawn: %1 neighbours (double click shows the strongest)</source>
        <translation>nicht gezeichnet: %1 Nachbarn (Doppelklick zeigt die stärksten)</translation>
    </message>
    <message>
        <source>sentences: %1, articles: %2</source>
        <translation>Sätze: %1, Artikel: %2</translation>
    </message>
</context>
<context>
    <name>LinkDossier</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>How are %1 and %2 linked?</source>
        <translation>Wie sind %1 und %2 verbunden?</translation>
    </message>
    <message>
        <source>No evidence links these two, directly or through others.</source>
        <translation>Kein Beleg verbindet diese beiden, weder direkt noch über andere.</translation>
    </message>
    <message>
        <source>Numbers count the sentences that name both. Strongest way first.</source>
        <translation>Die Zahlen zählen die Sätze, die beide nennen. Stärkster Weg zuerst.</translation>
    </message>
</context>
<context>
    <name>NamedMenu</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>NodePlacement</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>NoteTexts</name>
    <message>
        <source>Event: %1</source>
        <translation>Ereignis: %1</translation>
    </message>
    <message>
        <source>Link: %1 – %2</source>
        <translation>Verbindung: %1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of name, the name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>(not in these articles any more)</source>
        <translation>(nicht mehr in diesen Artikeln)</translation>
    </message>
</context>
<context>
    <name>OpenProblems</name>
    <message>
        <source>no publication date was found; what hangs on it waits undated</source>
        <translation>kein Veröffentlichungsdatum gefunden; was davon abhängt, wartet ohne Datum</translation>
    </message>
    <message>
        <source>is written in %1; it can be read and searched, but nothing is extracted from this language yet</source>
        <translation>ist auf %1 geschrieben; der Artikel kann gelesen und durchsucht werden, aber noch wird aus dieser Sprache nichts ausgewertet</translation>
    </message>
    <message>
        <source>some bytes are no text and were replaced</source>
        <translation>einige Bytes sind kein Text und wurden ersetzt</translation>
    </message>
    <message>
        <source>some bytes are no UTF-8 and were read as letters of Windows-1252; are they right?</source>
        <translation>einige Bytes sind kein UTF-8 und wurden als Buchstaben von Windows-1252 gelesen; stimmen sie?</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>dateline: %1 articles read, %2 of them new or changed</source>
        <translation>dateline: %1 Artikel gelesen, davon %2 neu oder geändert</translation>
    </message>
    <message>
        <source>Reads articles into a project, which is made if there is none. Can be interrupted: run again, it goes on where it was.</source>
        <translation>Liest Artikel in ein Projekt ein und legt es an, wenn es fehlt. Darf unterbrochen werden: Der nächste Aufruf macht dort weiter.</translation>
    </message>
    <message>
        <source>Files, folders, or - for JSON Lines on standard input.</source>
        <translation>Dateien, Ordner oder - für JSON Lines von der Standardeingabe.</translation>
    </message>
    <message>
        <source>import needs a project and a file or folder</source>
        <translation>import braucht ein Projekt und eine Datei oder einen Ordner</translation>
    </message>
    <message>
        <source>A file that ends in .dateline, or the address of a shared project: postgresql://user@host:port/database/project.</source>
        <translation>Eine Datei, die auf .dateline endet, oder die Adresse eines gemeinsamen Projekts: postgresql://user@host:port/database/project.</translation>
    </message>
    <message>
        <source>'%1' is no name for a project: it has to end in .dateline, or be an address</source>
        <translation>'%1' ist kein Name für ein Projekt: er muss auf .dateline enden oder eine Adresse sein</translation>
    </message>
    <message>
        <source>%1: its file is gone or holds it no longer, the article leaves the project</source>
        <translation>%1: Die Datei ist verschwunden oder enthält ihn nicht mehr, der Artikel verlässt das Projekt</translation>
    </message>
</context>
<context>
    <name>ProjectOpening</name>
    <message>
        <source>Password for %1:</source>
        <translation>Passwort für %1:</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>in one sentence</source>
        <translation>in einem Satz</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>set by the analyst</source>
        <translation>vom Analysten gesetzt</translation>
    </message>
    <message>
        <source>no date of its own</source>
        <translation>kein eigenes Datum</translation>
    </message>
    <message>
        <source>no date to count from</source>
        <translation>kein Datum, von dem zu zählen wäre</translation>
    </message>
    <message>
        <source>told before</source>
        <translation>zuvor erzählt</translation>
    </message>
    <message>
        <source>until the article</source>
        <translation>bis zum Artikel</translation>
    </message>
    <message>
        <source>event word %1 (verb)</source>
        <translation>Ereigniswort %1 (Verb)</translation>
    </message>
    <message>
        <source>event word %1 (noun)</source>
        <translation>Ereigniswort %1 (Substantiv)</translation>
    </message>
    <message>
        <source>verb %1 (verb)</source>
        <translation>Verb %1 (Verb)</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>article of %1</source>
        <translation>Artikel vom %1</translation>
    </message>
    <message>
        <source>%1 told before</source>
        <translation>%1 zuvor erzählt</translation>
    </message>
    <message>
        <source>%1 after the article of %2</source>
        <translation>%1 nach dem Artikel vom %2</translation>
    </message>
    <message>
        <source>%1 before the article of %2</source>
        <translation>%1 vor dem Artikel vom %2</translation>
    </message>
    <message>
        <source>%1 after %2 of %3</source>
        <translation>%1 nach %2 vom %3</translation>
    </message>
    <message>
        <source>%1 before %2 of %3</source>
        <translation>%1 vor %2 vom %3</translation>
    </message>
    <message>
        <source>noun %1 between</source>
        <translation>Substantiv %1 dazwischen</translation>
    </message>
    <message>
        <source>verb %1 between</source>
        <translation>Verb %1 dazwischen</translation>
    </message>
    <message>
        <source>%1 between</source>
        <translation>%1 dazwischen</translation>
    </message>
    <message>
        <source>pair model</source>
        <translation>Modell der Paare</translation>
    </message>
    <message>
        <source>title before name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>title in apposition</source>
        <translation>Titel als Beifügung</translation>
    </message>
    <message>
        <source>title with its body</source>
        <translation>Titel mit seiner Organisation</translation>
    </message>
    <message>
        <source>title, and the office table</source>
        <translation>Titel, und die Ämtertabelle</translation>
    </message>
    <message>
        <source>name, title of body</source>
        <translation>Name, Titel der Organisation</translation>
    </message>
    <message>
        <source>name, body's title</source>
        <translation>Name, der Organisation Titel</translation>
    </message>
    <message>
        <source>name of body</source>
        <translation>Name von Organisation</translation>
    </message>
    <message>
        <source>name of country</source>
        <translation>Name von Land</translation>
    </message>
    <message>
        <source>name of country, and the office table</source>
        <translation>Name von Land, und die Ämtertabelle</translation>
    </message>
    <message>
        <source>office told in the article</source>
        <translation>Amt im Artikel genannt</translation>
    </message>
    <message>
        <source>country's person</source>
        <translation>Person des Landes</translation>
    </message>
    <message>
        <source>country's person, and the office table</source>
        <translation>Person des Landes, und die Ämtertabelle</translation>
    </message>
    <message>
        <source>country's body</source>
        <translation>Organisation des Landes</translation>
    </message>
    <message>
        <source>country's city</source>
        <translation>Stadt des Landes</translation>
    </message>
    <message>
        <source>body of country</source>
        <translation>Organisation eines Landes</translation>
    </message>
    <message>
        <source>country, an alliance's member</source>
        <translation>Land, Mitglied eines Bündnisses</translation>
    </message>
    <message>
        <source>alliance's ally</source>
        <translation>Verbündeter des Bündnisses</translation>
    </message>
    <message>
        <source>somebody's party</source>
        <translation>jemandes Partei</translation>
    </message>
    <message>
        <source>led by</source>
        <translation>geführt von</translation>
    </message>
    <message>
        <source>based in</source>
        <translation>mit Sitz in</translation>
    </message>
    <message>
        <source>joins against</source>
        <translation>schließt sich an gegen</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>place, its country</source>
        <translation>Ort, sein Land</translation>
    </message>
    <message>
        <source>place, place</source>
        <translation>Ort, Ort</translation>
    </message>
    <message>
        <source>verb of agreeing</source>
        <translation>Verb der Einigung</translation>
    </message>
    <message>
        <source>verb of attack</source>
        <translation>Verb des Angriffs</translation>
    </message>
    <message>
        <source>verb of meeting</source>
        <translation>Verb des Treffens</translation>
    </message>
    <message>
        <source>verb of opposing</source>
        <translation>Verb der Gegnerschaft</translation>
    </message>
    <message>
        <source>verb of support</source>
        <translation>Verb der Unterstützung</translation>
    </message>
    <message>
        <source>known alias</source>
        <translation>bekannter Zweitname</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>short form of %1</source>
        <translation>Kurzform von %1</translation>
    </message>
    <message>
        <source>other spelling of %1</source>
        <translation>andere Schreibung von %1</translation>
    </message>
    <message>
        <source>that of %1</source>
        <translation>das von %1</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>acronym in brackets</source>
        <translation>Abkürzung in Klammern</translation>
    </message>
    <message>
        <source>acronym explained in another article</source>
        <translation>Abkürzung, in einem anderen Artikel erklärt</translation>
    </message>
    <message>
        <source>with its legal form</source>
        <translation>mit Rechtsform</translation>
    </message>
    <message>
        <source>held that office when the article was published</source>
        <translation>hatte dieses Amt, als der Artikel erschien</translation>
    </message>
    <message>
        <source>names sound alike</source>
        <translation>Namen klingen ähnlich</translation>
    </message>
    <message>
        <source>names are written almost alike</source>
        <translation>Namen sind fast gleich geschrieben</translation>
    </message>
    <message>
        <source>first names begin differently</source>
        <translation>Vornamen beginnen verschieden</translation>
    </message>
    <message>
        <source>one is the other's last name</source>
        <translation>das eine ist der Nachname des anderen</translation>
    </message>
    <message>
        <source>same last name, and the initial fits</source>
        <translation>gleicher Nachname, und der Anfangsbuchstabe passt</translation>
    </message>
    <message>
        <source>same last name, and the first name may be its short form</source>
        <translation>gleicher Nachname, und der Vorname kann die Kurzform sein</translation>
    </message>
    <message>
        <source>the letters are the initials of %1</source>
        <translation>die Buchstaben sind die Anfangsbuchstaben von %1</translation>
    </message>
    <message>
        <source>named together in one sentence</source>
        <translation>in einem Satz zusammen genannt</translation>
    </message>
    <message>
        <source>both are linked with %1 and %2 more</source>
        <translation>beide sind mit %1 und %2 weiteren verbunden</translation>
    </message>
    <message>
        <source>both are linked with %1</source>
        <translation>beide sind mit %1 verbunden</translation>
    </message>
    <message>
        <source>header line %1</source>
        <translation>Kopfzeile %1</translation>
    </message>
    <message>
        <source>dateline %1</source>
        <translation>Ortszeile %1</translation>
    </message>
    <message>
        <source>byline %1</source>
        <translation>Autorenzeile %1</translation>
    </message>
    <message>
        <source>file name %1</source>
        <translation>Dateiname %1</translation>
    </message>
    <message>
        <source>%1 is past</source>
        <translation>%1 ist vergangen</translation>
    </message>
    <message>
        <source>%1, a name since %2</source>
        <translation>%1, ein Name seit %2</translation>
    </message>
    <message>
        <source>typical of %1 to %2: %3</source>
        <translation>typisch für %1 bis %2: %3</translation>
    </message>
    <message>
        <source>names the same as %1 articles, most with %2: %3</source>
        <translation>nennt dasselbe wie %1 Artikel, am meisten mit %2: %3</translation>
    </message>
    <message>
        <source>of the past: </source>
        <translation>der Vergangenheit: </translation>
    </message>
    <message>
        <source>contradicts the others: </source>
        <translation>widerspricht den anderen: </translation>
    </message>
    <message>
        <source>names the same as %1: %2</source>
        <translation>nennt dasselbe wie %1: %2</translation>
    </message>
    <message>
        <source>%1 as the newest date told</source>
        <translation>%1 als neuestes erzähltes Datum</translation>
    </message>
    <message>
        <source>%1, formerly (from %2)</source>
        <translation>%1, früher (ab %2)</translation>
    </message>
    <message>
        <source>%1, to come (%2 to %3)</source>
        <translation>%1, künftig (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 (%2 to today)</source>
        <translation>%1 (%2 bis heute)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>no date found</source>
        <translation>kein Datum gefunden</translation>
    </message>
    <message>
        <source>nearly the same text as %1; counts as one source</source>
        <translation>fast derselbe Text wie %1; zählt als eine Quelle</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the first of them.</source>
        <translation>die ersten davon.</translation>
    </message>
    <message>
        <source>those that are quoted above come first.</source>
        <translation>die oben zitierten gehen vor.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Table of articles</source>
        <translation>Tabelle der Artikel</translation>
    </message>
    <message>
        <source>By date, with how the date was found</source>
        <translation>Nach Datum, mit dem Grund für das Datum</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Berichtet von</translation>
    </message>
    <message>
        <source>The analyst’s notes and corrections</source>
        <translation>Notizen und Korrekturen von Hand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>What was found was changed by hand here; everything above is as it is after them.</source>
        <translation>Hier wurde von Hand geändert, was gefunden war; alles oben steht so da, wie es danach ist.</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Offene Probleme</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Wie man das liest</translation>
    </message>
    <message>
        <source>Found by a program</source>
        <translation>Von einem Programm gefunden</translation>
    </message>
    <message>
        <source>Events, names, dates and links were found in the articles by a program. It errs. The sentence below each finding is what it rests on: read it before you rely on it.</source>
        <translation>Ereignisse, Namen, Daten und Verbindungen hat ein Programm in den Artikeln gefunden. Es irrt sich. Der Satz unter jedem Fund ist das, worauf er beruht: bitte lesen, bevor man sich darauf verlässt.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>A date is as exact as the text: “May 2017” is some day in that month, “about” near it, “by” and “from … on” know one end only. Below each sentence stands how its date was worked out.</source>
        <translation>Ein Datum ist so genau wie der Text: „Mai 2017“ ist irgendein Tag in diesem Monat, „etwa“ in seiner Nähe, „bis“ und „ab“ kennen nur ein Ende. Unter jedem Satz steht, wie sein Datum ermittelt wurde.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Happened: told as a fact. Ongoing: it had not ended. Planned: it lay ahead when it was told; whether it came about is another event. Alleged: somebody says so. Denied: somebody says that it is not so.</source>
        <translation>Geschehen: als Tatsache berichtet. Andauernd: war noch nicht zu Ende. Geplant: lag noch voraus, als davon berichtet wurde; ob es dazu kam, ist ein anderes Ereignis. Behauptet: jemand sagt es. Bestritten: jemand sagt, dass es nicht so ist.</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <translation>Unabhängige Quellen</translation>
    </message>
    <message>
        <source>Articles that tell it, where nearly equal texts, such as agency copy, count once. Where sources give other dates, these are named.</source>
        <translation>Artikel, die davon berichten; fast gleiche Texte, etwa Agenturmeldungen, zählen einmal. Wo Quellen andere Daten nennen, stehen diese dabei.</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>What cannot be dated is not put on the timeline; it has a list of its own.</source>
        <translation>Was nicht zu datieren ist, steht nicht auf der Zeitleiste, sondern in einer eigenen Liste.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Two names are linked where a sentence states a relation of them, or names both; “mentioned together” says no more than that.</source>
        <translation>Zwei Namen sind verbunden, wo ein Satz eine Beziehung zwischen ihnen nennt oder beide erwähnt; „zusammen genannt“ heißt nicht mehr als das.</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>checked by the analyst</source>
        <translation>von Hand geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent source(s)</source>
        <translation>
            <numerusform>%Ln unabhängige Quelle</numerusform>
            <numerusform>%Ln unabhängige Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Sources disagree. Others say: %1</source>
        <translation>Die Quellen sind uneins. Andere sagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further place(s) tell it</source>
        <translation>
            <numerusform>%Ln weitere Stelle berichtet davon</numerusform>
            <numerusform>%Ln weitere Stellen berichten davon</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Only events with these words:</source>
        <translation>Nur Ereignisse mit diesen Wörtern:</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>those that most independent sources tell. What the others say is in Dateline, and in its tables.</source>
        <translation>die von den meisten unabhängigen Quellen berichteten. Die übrigen stehen in Dateline und seinen Tabellen.</translation>
    </message>
    <message>
        <source>Events by date</source>
        <translation>Ereignisse nach Datum</translation>
    </message>
    <message>
        <source>The articles tell these without a date that could be worked out. Nothing is guessed: they wait until somebody knows more.</source>
        <translation>Von diesen berichten die Artikel ohne ein Datum, das sich ermitteln ließe. Nichts ist geraten: sie warten, bis jemand mehr weiß.</translation>
    </message>
    <message>
        <source>Events without a date</source>
        <translation>Ereignisse ohne Datum</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>Tabelle der Namen</translation>
    </message>
    <message>
        <source>Most named first</source>
        <translation>Die meistgenannten zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>Auch genannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Links, strongest first</source>
        <translation>Verbindungen, die stärksten zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Nennung</numerusform>
            <numerusform>%Ln Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>those that most articles name.</source>
        <translation>die in den meisten Artikeln genannten.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>article without a date</source>
        <translation>Artikel ohne Datum</translation>
    </message>
    <message>
        <source>The text of this article cannot be read.</source>
        <translation>Der Text dieses Artikels ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Analyst’s note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>%1 of %2 are here:</source>
        <translation>%1 von %2 stehen hier:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated event(s)</source>
        <translation>
            <numerusform>%Ln datiertes Ereignis</numerusform>
            <numerusform>%Ln datierte Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what passes this filter: %1</source>
        <translation>Nur was dieser Filter durchlässt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a date</source>
        <translation>
            <numerusform>%Ln Ereignis ohne Datum</numerusform>
            <numerusform>%Ln Ereignisse ohne Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a date</source>
        <translation>
            <numerusform>%Ln Artikel ohne Datum</numerusform>
            <numerusform>%Ln Artikel ohne Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) nearly equal to others</source>
        <translation>
            <numerusform>%Ln Artikel fast wie ein anderer</numerusform>
            <numerusform>%Ln Artikel fast wie andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open problem(s)</source>
        <translation>
            <numerusform>%Ln offenes Problem</numerusform>
            <numerusform>%Ln offene Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Made with Dateline %1 from the articles named above, and from nothing else.</source>
        <translation>Mit Dateline %1 aus den oben genannten Artikeln gemacht und aus nichts sonst.</translation>
    </message>
    <message>
        <source>Graph of names</source>
        <translation>Graph der Namen</translation>
    </message>
    <message>
        <source>Drawing of the events on a time axis; the same events are listed below with their sentences.</source>
        <translation>Zeichnung der Ereignisse auf einer Zeitachse; dieselben Ereignisse stehen unten mit ihren Sätzen.</translation>
    </message>
    <message>
        <source>Drawing of the most named and their links; the same are listed below with their sentences.</source>
        <translation>Zeichnung der meistgenannten Namen und ihrer Verbindungen; dieselben stehen unten mit ihren Sätzen.</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Zum Inhalt</translation>
    </message>
    <message>
        <source>Every event that passes the filter, or its share of the bars; solid signs are exact days, fading ones are not.</source>
        <translation>Jedes Ereignis, das der Filter durchlässt, oder sein Anteil an den Balken; volle Zeichen sind genaue Tage, verlaufende nicht.</translation>
    </message>
    <message>
        <source>The strongest part: solid lines are stated relations, dashed ones only that both stand in one sentence.</source>
        <translation>Der stärkste Teil: durchgezogene Linien sind genannte Beziehungen, gestrichelte nur, dass beide in einem Satz stehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that this report leaves out</source>
        <translation>
            <numerusform>%Ln Ereignis, das in diesem Bericht fehlt</numerusform>
            <numerusform>%Ln Ereignisse, die in diesem Bericht fehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>These files are written, too, and exist already:
%1
Replace them?</source>
        <translation>Auch diese Dateien werden geschrieben und sind schon da:
%1
Ersetzen?</translation>
    </message>
</context>
<context>
    <name>TimelineAccess</name>
    <message>
        <source>Open its sentence</source>
        <translation>Seinen Satz öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), </source>
        <translation>
            <numerusform>%Ln Ereignis, </numerusform>
            <numerusform>%Ln Ereignisse, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline, %Ln item(s) in view</source>
        <translation>
            <numerusform>Zeitleiste, %Ln Eintrag zu sehen</numerusform>
            <numerusform>Zeitleiste, %Ln Einträge zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>its day has passed</source>
        <translation>sein Tag ist vorbei</translation>
    </message>
    <message>
        <source>sources give other dates</source>
        <translation>Quellen nennen andere Daten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineOverview</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>no reports, %1</source>
        <translation>keine Berichte, %1</translation>
    </message>
    <message>
        <source>no events, %1</source>
        <translation>keine Ereignisse, %1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 events shown one by one</source>
        <translation>%1 von %2 Ereignissen einzeln gezeigt</translation>
    </message>
    <message>
        <source>%1 only counted</source>
        <translation>%1 nur gezählt</translation>
    </message>
    <message>
        <source>%1 outside this range</source>
        <translation>%1 außerhalb dieser Spanne</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>%1 ohne Datum</translation>
    </message>
    <message>
        <source>%1 filtered out</source>
        <translation>%1 weggefiltert</translation>
    </message>
    <message>
        <source>No dated events here</source>
        <translation>Hier keine datierten Ereignisse</translation>
    </message>
    <message>
        <source>Made with Dateline</source>
        <translation>Mit Dateline erstellt</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln article(s) without a named source</source>
        <translation>
            <numerusform> · %Ln Artikel ohne genannte Quelle</numerusform>
            <numerusform> · %Ln Artikel ohne genannte Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weitere</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without their titles</source>
        <translation>%1 ohne ihren Titel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <translation>%1 · Seite %2 von %3</translation>
    </message>
    <message>
        <source>%1 on other pages</source>
        <translation>%1 auf anderen Seiten</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>known by %1</source>
        <translation>bekannt bis %1</translation>
    </message>
</context>
<context>
    <name>TimelineTip</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weiteres</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s): </source>
        <translation>
            <numerusform>%Ln Quelle: </numerusform>
            <numerusform>%Ln Quellen: </numerusform>
        </translation>
    </message>
    <message>
        <source>Others say: %1</source>
        <translation>Andere sagen: %1</translation>
    </message>
    <message>
        <source>Its day has passed: the latest article is of %1. Nothing here says whether it happened.</source>
        <translation>Sein Tag ist vorbei: Der neueste Artikel ist vom %1. Nichts hier sagt, ob es geschehen ist.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Other or no country</source>
        <translation>Anderes oder kein Land</translation>
    </message>
    <message>
        <source>Other or unknown source</source>
        <translation>Andere oder unbekannte Quelle</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>exact day</source>
        <translation>genauer Tag</translation>
    </message>
    <message>
        <source>lasting, first to last day</source>
        <translation>andauernd, erster bis letzter Tag</translation>
    </message>
    <message>
        <source>some time within (week, month, year)</source>
        <translation>irgendwann innerhalb (Woche, Monat, Jahr)</translation>
    </message>
    <message>
        <source>about</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>by that day</source>
        <translation>bis zu diesem Tag</translation>
    </message>
    <message>
        <source>from that day on</source>
        <translation>von diesem Tag an</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>sources give other dates</source>
        <translation>Quellen nennen andere Daten</translation>
    </message>
    <message>
        <source>number of sources</source>
        <translation>Zahl der Quellen</translation>
    </message>
    <message>
        <source>number of events</source>
        <translation>Zahl der Ereignisse</translation>
    </message>
    <message>
        <source>BC</source>
        <translation>v. Chr.</translation>
    </message>
    <message>
        <source>planned for a day that has passed</source>
        <translation>für einen Tag geplant, der vorbei ist</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Keine Gruppe</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Saved Vie&amp;ws</source>
        <translation>Gespeicherte &amp;Ansichten</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Einfrieren</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>WindowViews</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Deaths and disasters</source>
        <translation>Todesfälle und Katastrophen</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justiz</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Diplomatie</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Äußerungen</translation>
    </message>
    <message>
        <source>Troop movements</source>
        <translation>Truppenbewegungen</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 v. Chr.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>Battle</source>
        <translation>Kampf</translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation>Festnahme</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Tod</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Katastrophe</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Unfall</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>Protest</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Äußerung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Abkommen</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanktion</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Ernennung</translation>
    </message>
    <message>
        <source>Resignation</source>
        <translation>Rücktritt</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Entsendung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Drohung</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Entdeckung</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>Gründung</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Zusammenschluss</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>andauernd</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>handelnd</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>betroffen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>means</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>beteiligt</translation>
    </message>
    <message>
        <source>has a role in</source>
        <translation>hat ein Amt in</translation>
    </message>
    <message>
        <source>belongs to the country</source>
        <translation>gehört zum Land</translation>
    </message>
    <message>
        <source>is located in</source>
        <translation>liegt in</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>ist Mitglied von</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>met</source>
        <translation>traf</translation>
    </message>
    <message>
        <source>attacked</source>
        <translation>griff an</translation>
    </message>
    <message>
        <source>opposed</source>
        <translation>widersprach</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>unterstützte</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>einigte sich mit</translation>
    </message>
    <message>
        <source>mentioned together</source>
        <translation>zusammen genannt</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>header line</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>im Text genannt</translation>
    </message>
    <message>
        <source>counted from the article's date</source>
        <translation>vom Datum des Artikels gezählt</translation>
    </message>
    <message>
        <source>counted from another date in the text</source>
        <translation>von einem anderen Datum im Text gezählt</translation>
    </message>
    <message>
        <source>counted from an inferred article date</source>
        <translation>von einem erschlossenen Artikeldatum gezählt</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>a day: day, short name of the month, year</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>days of one month: first day, last day with month and year</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month: short name, year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4</source>
        <translation>%1 %2 – %3 %4</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>vom %1 bis %2</translation>
    </message>
    <message>
        <source>undated (%1)</source>
        <translation>ohne Datum (%1)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>[The text of this article cannot be read.]</source>
        <translation>[Der Text dieses Artikels kann nicht gelesen werden.]</translation>
    </message>
    <message>
        <source>en</source>
        <comment>ISO 639-1 code of the language of these words</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>some time in: months or years</extracomment>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>dateline::AboutDialog</name>
    <message>
        <source>About Dateline</source>
        <translation>Über Dateline</translation>
    </message>
    <message>
        <source>News articles as a timeline of events and a graph of names.
Copyright Dateline contributors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Nachrichtenartikel als Zeitleiste von Ereignissen und als Graph von Namen.
Copyright Dateline contributors. Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>The list of data sources is missing from this installation.</source>
        <translation>Die Liste der Datenquellen fehlt in dieser Installation.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Dateline is built with these libraries:</source>
        <translation>Dateline ist mit diesen Bibliotheken gebaut:</translation>
    </message>
</context>
<context>
    <name>dateline::AnswerModel</name>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>To how many others</source>
        <translation>Zu wie vielen anderen</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Sentences of evidence of all its links</source>
        <translation>Sätze, die alle Verbindungen belegen</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>Share of all pairs of others whose shortest way passes here</source>
        <translation>Anteil aller Paare anderer, deren kürzester Weg hier durchführt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Share of a walk that follows links by their evidence (PageRank)</source>
        <translation>Anteil eines Wegs, der den Verbindungen nach ihren Belegen folgt (PageRank)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Sentences of evidence in the earlier time</source>
        <translation>Belegende Sätze in der früheren Zeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Sentences of evidence in the later time</source>
        <translation>Belegende Sätze in der späteren Zeit</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Evidence a day, later against earlier</source>
        <translation>Belege je Tag, spätere Zeit gegen frühere</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Sentences shared with %1</source>
        <translation>Gemeinsame Sätze mit %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleDateDialog</name>
    <message>
        <source>Found: %1 (%2)</source>
        <translation>Gefunden: %1 (%2)</translation>
    </message>
    <message>
        <source>No date was found in this article.</source>
        <translation>In diesem Artikel wurde kein Datum gefunden.</translation>
    </message>
    <message>
        <source>&amp;Take my date back; use what was found</source>
        <translation>Mein Datum &amp;zurücknehmen; das gefundene verwenden</translation>
    </message>
    <message>
        <source>Date of an article</source>
        <translation>Datum eines Artikels</translation>
    </message>
    <message>
        <source>Date of %1 articles</source>
        <translation>Datum von %1 Artikeln</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Dates in the text that hang on it: %1</source>
        <translation>Daten im Text, die davon abhängen: %1</translation>
    </message>
    <message>
        <source>2016-05-29, 29 May 2016, May 2016, 2016</source>
        <translation>2016-05-29, 29 May 2016, May 2016, 2016</translation>
    </message>
    <message>
        <source>How you know; may stay empty</source>
        <translation>Woher Sie es wissen; kann leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Veröffentlicht:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>What the dates in the text would be</source>
        <translation>Was die Daten im Text wären</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>“%1”: %2 (now %3)</source>
        <translation>„%1“: %2 (jetzt %3)</translation>
    </message>
    <message>
        <source>No date in the text would change.</source>
        <translation>Kein Datum im Text würde sich ändern.</translation>
    </message>
    <message>
        <source>Type a day, a month or a year.</source>
        <translation>Geben Sie einen Tag, einen Monat oder ein Jahr ein.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a date, where it stands</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Take this date: what would change is shown below (Enter accepts it)</source>
        <translation>Dieses Datum nehmen: unten steht, was sich ändern würde (Eingabe übernimmt es)</translation>
    </message>
    <message>
        <source>Dates that the article names</source>
        <translation>Daten, die der Artikel nennt</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Datum aus</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleReader</name>
    <message>
        <source>Publication date</source>
        <translation>Veröffentlichungsdatum</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Mark in the text: %1</source>
        <translation>Im Text markieren: %1</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F3)</source>
        <translation>Vorherige Nennung (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Vorherige Nennung</translation>
    </message>
    <message>
        <source>Next mention (F3)</source>
        <translation>Nächste Nennung (F3)</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Nächste Nennung</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>Choose an article, event or name to read.</source>
        <translation>Wählen Sie einen Artikel, ein Ereignis oder einen Namen zum Lesen.</translation>
    </message>
    <message>
        <source>No date – set one</source>
        <translation>Kein Datum – setzen</translation>
    </message>
    <message>
        <source>When this article was published. Click to change it.</source>
        <translation>Wann dieser Artikel erschienen ist. Klicken, um es zu ändern.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>In %1: nothing is extracted from this language yet</source>
        <translation>Auf %1: aus dieser Sprache wird noch nichts ausgewertet</translation>
    </message>
</context>
<context>
    <name>dateline::ColumnLines</name>
    <message>
        <source>%1 – %2 · sentences: %3</source>
        <translation>%1 – %2 · Sätze: %3</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionCommands</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Mark what is selected as looked at and right</source>
        <translation>Das Ausgewählte als geprüft und richtig kennzeichnen</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>What is selected is wrong: take it out</source>
        <translation>Das Ausgewählte ist falsch: entfernen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>B&amp;earbeiten…</translation>
    </message>
    <message>
        <source>Change the selected event or name</source>
        <translation>Das ausgewählte Ereignis oder den Namen ändern</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>U&amp;mbenennen…</translation>
    </message>
    <message>
        <source>Show the selected name under another</source>
        <translation>Den ausgewählten Namen unter einem anderen zeigen</translation>
    </message>
    <message>
        <source>Mer&amp;ge Names…</source>
        <translation>&amp;Namen zusammenführen…</translation>
    </message>
    <message>
        <source>The selected names are one, or the selected name is another that you choose</source>
        <translation>Die ausgewählten Namen meinen dasselbe, oder der ausgewählte ist ein anderer, den Sie wählen</translation>
    </message>
    <message>
        <source>Means A&amp;nother…</source>
        <translation>Meint &amp;anderes…</translation>
    </message>
    <message>
        <source>Here the name means somebody or something else</source>
        <translation>Hier meint der Name jemand oder etwas anderes</translation>
    </message>
    <message>
        <source>&amp;Turn Round</source>
        <translation>Um&amp;drehen</translation>
    </message>
    <message>
        <source>Source and target of the selected relation change places</source>
        <translation>Ausgangspunkt und Ziel der ausgewählten Beziehung tauschen</translation>
    </message>
    <message>
        <source>Ne&amp;ver a Name</source>
        <translation>N&amp;ie ein Name</translation>
    </message>
    <message>
        <source>These words never name anything, wherever they stand</source>
        <translation>Diese Wörter nennen nie etwas, wo sie auch stehen</translation>
    </message>
    <message>
        <source>&amp;History of Corrections…</source>
        <translation>Verlauf der &amp;Korrekturen…</translation>
    </message>
    <message>
        <source>All that was corrected, by whom, and what holds</source>
        <translation>Alles, was korrigiert wurde, von wem, und was gilt</translation>
    </message>
    <message>
        <source>&amp;Import Corrections…</source>
        <translation>Korrekturen im&amp;portieren…</translation>
    </message>
    <message>
        <source>Add the corrections that a colleague saved</source>
        <translation>Die Korrekturen hinzufügen, die ein Kollege gespeichert hat</translation>
    </message>
    <message>
        <source>Save &amp;Corrections…</source>
        <translation>Korrekturen &amp;speichern…</translation>
    </message>
    <message>
        <source>Save all corrections as a file, for colleagues and the command line</source>
        <translation>Alle Korrekturen als Datei speichern, für Kollegen und die Befehlszeile</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name from now on (what the articles write stays an alias):</source>
        <translation>Name von jetzt an (was die Artikel schreiben, bleibt ein Zweitname):</translation>
    </message>
    <message>
        <source>Merge %1 with…</source>
        <translation>%1 zusammenführen mit…</translation>
    </message>
    <message>
        <source>“%1” here means…</source>
        <translation>„%1“ meint hier…</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Falscher Name</translation>
    </message>
    <message>
        <source>Which of them is not meant here?</source>
        <translation>Welcher davon ist hier nicht gemeint?</translation>
    </message>
    <message>
        <source>Instead of %1 it means…</source>
        <translation>Statt %1 ist gemeint…</translation>
    </message>
    <message>
        <source>%1 in this article means…</source>
        <translation>%1 meint in diesem Artikel…</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>Korrekturen importieren</translation>
    </message>
    <message>
        <source>Corrections (*.jsonl);;All files (*)</source>
        <translation>Korrekturen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Nothing was imported.

%1</source>
        <translation>Nichts wurde importiert.

%1</translation>
    </message>
    <message>
        <source>Save corrections</source>
        <translation>Korrekturen speichern</translation>
    </message>
    <message>
        <source>Corrections (*.jsonl)</source>
        <translation>Korrekturen (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Kind of Name</source>
        <translation>&amp;Art des Namens</translation>
    </message>
    <message>
        <source>&amp;Is Not the Same as</source>
        <translation>Ist &amp;nicht dasselbe wie</translation>
    </message>
    <message>
        <source>Means Another in This Article…</source>
        <translation>Meint in diesem Artikel anderes…</translation>
    </message>
    <message>
        <source>&amp;Not a Name Here</source>
        <translation>Hier &amp;kein Name</translation>
    </message>
    <message>
        <source>&amp;Kind of Relation</source>
        <translation>&amp;Art der Beziehung</translation>
    </message>
    <message>
        <source>“%1” Here Is a</source>
        <translation>„%1“ ist hier</translation>
    </message>
    <message>
        <source>“%1” Is Always a</source>
        <translation>„%1“ ist immer</translation>
    </message>
    <message>
        <source>“%1” Here Means…</source>
        <translation>„%1“ meint hier…</translation>
    </message>
    <message>
        <source>“%1” means…</source>
        <translation>„%1“ meint…</translation>
    </message>
    <message>
        <source>“%1” Is Never a Name</source>
        <translation>„%1“ ist nie ein Name</translation>
    </message>
    <message>
        <source>Make an &amp;Event of It…</source>
        <translation>Ein &amp;Ereignis daraus machen…</translation>
    </message>
    <message>
        <source>Note on the timeline</source>
        <translation>Notiz auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Notiz zu %1:</translation>
    </message>
    <message>
        <source>Note on %1 (leave it empty to take it away):</source>
        <translation>Notiz zu %1 (leer lassen, um sie zu entfernen):</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;otiz…</translation>
    </message>
    <message>
        <source>Write a note on what is selected, or on the article</source>
        <translation>Eine Notiz zum Ausgewählten oder zum Artikel schreiben</translation>
    </message>
    <message>
        <source>Make a &amp;Relation of It…</source>
        <translation>&amp;Beziehung daraus machen…</translation>
    </message>
    <message>
        <source>Select words with two names in them</source>
        <translation>Wörter auswählen, in denen zwei Namen stehen</translation>
    </message>
    <message>
        <source>Set Date of E&amp;vents…</source>
        <translation>Datum der E&amp;reignisse setzen…</translation>
    </message>
    <message>
        <source>Say when all selected events happened, or when their articles were published</source>
        <translation>Sagen, wann alle ausgewählten Ereignisse geschahen oder ihre Artikel erschienen</translation>
    </message>
    <message numerus="yes">
        <source>date of %Ln article(s)</source>
        <translation>
            <numerusform>Datum von %Ln Artikel</numerusform>
            <numerusform>Datum von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date of %Ln event(s)</source>
        <translation>
            <numerusform>Datum von %Ln Ereignis</numerusform>
            <numerusform>Datum von %Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Too Much Text Selected for a Correction</source>
        <translation>Zu viel Text für eine Korrektur ausgewählt</translation>
    </message>
</context>
<context>
    <name>dateline::DateActions</name>
    <message>
        <source>date of “%1”</source>
        <translation>Datum von „%1“</translation>
    </message>
    <message>
        <source>date of %1 articles</source>
        <translation>Datum von %1 Artikeln</translation>
    </message>
    <message>
        <source>dates from file names</source>
        <translation>Daten aus Dateinamen</translation>
    </message>
    <message>
        <source>dates from a table</source>
        <translation>Daten aus einer Tabelle</translation>
    </message>
</context>
<context>
    <name>dateline::DatePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>dateline::DockTitle</name>
    <message>
        <source>Take this panel out of the window, or put it back</source>
        <translation>Dieses Feld aus dem Fenster lösen oder zurücksetzen</translation>
    </message>
    <message>
        <source>Close this panel (View &gt; Panels brings it back)</source>
        <translation>Dieses Feld schließen (Ansicht &gt; Felder holt es zurück)</translation>
    </message>
</context>
<context>
    <name>dateline::EntityChooser</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Einen Namen eingeben</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Passende Namen</translation>
    </message>
    <message>
        <source>Kind of the new name</source>
        <translation>Art des neuen Namens</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %Ln mention(s)</source>
        <translation>
            <numerusform>%1 – %2, %Ln Nennung</numerusform>
            <numerusform>%1 – %2, %Ln Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>New name: %1</source>
        <translation>Neuer Name: %1</translation>
    </message>
    <message>
        <source>A new name is of this kind:</source>
        <translation>Ein neuer Name ist von dieser Art:</translation>
    </message>
</context>
<context>
    <name>dateline::EntityColumnModel</name>
    <message>
        <source>%1, shared sentences: %2, mentions: %3</source>
        <translation>%1, gemeinsame Sätze: %2, Nennungen: %3</translation>
    </message>
    <message>
        <source>%1, mentions: %2</source>
        <translation>%1, Nennungen: %2</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Namen sortieren</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Sentences shared with the selected</source>
        <translation>Gemeinsame Sätze mit dem Gewählten</translation>
    </message>
</context>
<context>
    <name>dateline::EntityColumns</name>
    <message>
        <source>Sort the lists by strength</source>
        <translation>Listen nach Stärke sortieren</translation>
    </message>
    <message>
        <source>Sort the lists by name</source>
        <translation>Listen nach Namen sortieren</translation>
    </message>
</context>
<context>
    <name>dateline::EntityModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>dateline::EventDialog</name>
    <message>
        <source>went on from the first to the last &amp;day</source>
        <translation>dauerte vom ersten bis zum letzten Ta&amp;g</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>undated – or 2017-05-25, May 2017, 2017-05-25 / 2017-05-27</source>
        <translation>ohne Datum – oder 2017-05-25, May 2017, 2017-05-25 / 2017-05-27</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer beteiligt war</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Status:</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Wann:</translation>
    </message>
    <message>
        <source>Who took &amp;part:</source>
        <translation>&amp;Beteiligt:</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (part in the event)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Wer war beteiligt?</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>Without a date it waits on the shelf.</source>
        <translation>Ohne Datum wartet es im Regal.</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>R&amp;olle:</translation>
    </message>
</context>
<context>
    <name>dateline::EventModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>others say: %1</source>
        <translation>andere sagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::EvidenceModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dateline::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select an event, a name or a link, and the sentences it rests on are listed here.</source>
        <translation>Wählen Sie ein Ereignis, einen Namen oder eine Verbindung; hier stehen dann die Sätze, auf denen sie beruhen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s)</source>
        <translation>
            <numerusform>%1 von %Ln Satz</numerusform>
            <numerusform>%1 von %Ln Sätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>How many sentences when: %1</source>
        <translation>Wie viele Sätze wann: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%Ln independent)</source>
        <extracomment>of the articles before it, those that are no copies of each other</extracomment>
        <translation>
            <numerusform> (%Ln unabhängiger)</numerusform>
            <numerusform> (%Ln unabhängige)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ExportActions</name>
    <message>
        <source>Save the list</source>
        <translation>Die Liste speichern</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>HTML-Dokument</translation>
    </message>
    <message>
        <source>Save all results, also what the filter hides</source>
        <translation>Alle Ergebnisse speichern, auch was der Filter verbirgt</translation>
    </message>
    <message>
        <source>Save all results</source>
        <translation>Alle Ergebnisse speichern</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
</context>
<context>
    <name>dateline::FileNameDateDialog</name>
    <message>
        <source>&amp;Only articles that have no date yet</source>
        <translation>&amp;Nur Artikel, die noch kein Datum haben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Dates from file names</source>
        <translation>Daten aus Dateinamen</translation>
    </message>
    <message>
        <source>YYYY, MM and DD stand for the numbers of the date, * for anything, ? for one character. Without DD it is a month, without MM a year.</source>
        <translation>YYYY, MM und DD stehen für die Zahlen des Datums, * für Beliebiges, ? für ein Zeichen. Ohne DD ist es ein Monat, ohne MM ein Jahr.</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Muster:</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>%1 of %2 articles get a date.</source>
        <translation>%1 von %2 Artikeln bekommen ein Datum.</translation>
    </message>
    <message>
        <source>The pattern needs a year: YYYY or YY.</source>
        <translation>Das Muster braucht ein Jahr: YYYY oder YY.</translation>
    </message>
</context>
<context>
    <name>dateline::FileSaver</name>
    <message>
        <source>How much is saved</source>
        <translation>Wie viel gespeichert ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop saving; what stood in the file before stays</source>
        <translation>Nicht weiter speichern; was vorher in der Datei stand, bleibt</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Not saved: %1 is as it was</source>
        <translation>Nicht gespeichert: %1 ist wie vorher</translation>
    </message>
</context>
<context>
    <name>dateline::FilterBar</name>
    <message>
        <source>Earlier filter (Ctrl+PgUp)</source>
        <translation>Früherer Filter (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Later filter (Ctrl+PgDown)</source>
        <translation>Späterer Filter (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter: every view shows only what passes</source>
        <translation>Einen Filter hinzufügen: jede Ansicht zeigt nur, was durchkommt</translation>
    </message>
    <message>
        <source>Switch this filter off: %1</source>
        <translation>Diesen Filter ausschalten: %1</translation>
    </message>
    <message>
        <source>Switch this filter on: %1</source>
        <translation>Diesen Filter einschalten: %1</translation>
    </message>
    <message>
        <source>Remove this filter: %1</source>
        <translation>Diesen Filter entfernen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>Arten von Ereignissen</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kinds of name</source>
        <translation>Arten von Namen</translation>
    </message>
    <message>
        <source>Kinds of link</source>
        <translation>Arten von Verbindungen</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Text…</translation>
    </message>
    <message>
        <source>Time window…</source>
        <translation>Zeitfenster…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Show only what is told in sentences with these words:</source>
        <translation>Nur zeigen, was in Sätzen mit diesen Wörtern steht:</translation>
    </message>
    <message>
        <source>Accepted only</source>
        <translation>Nur bestätigte</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>wird gefiltert…</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s)</source>
        <translation>
            <numerusform>%1 Name</numerusform>
            <numerusform>%1 Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation>
            <numerusform>%1 Artikel</numerusform>
            <numerusform>%1 Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::FindBox</name>
    <message>
        <source>Find names, events, texts, commands (Ctrl+K)</source>
        <translation>Namen, Ereignisse, Texte, Befehle finden (Strg+K)</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Names, events, links, articles, words in the texts, and commands. Begin with &gt; for commands alone.</source>
        <translation>Namen, Ereignisse, Verbindungen, Artikel, Wörter in den Texten und Befehle. Mit &gt; beginnen nur Befehle.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Show only what is told with “%1”</source>
        <translation>Nur zeigen, was mit „%1“ erzählt wird</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>The texts are being looked through…</source>
        <translation>Die Texte werden durchsucht …</translation>
    </message>
    <message>
        <source>Find everything (Ctrl+K)</source>
        <translation>Alles durchsuchen (Strg+K)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Not all texts could be searched: their index cannot be read or written.</source>
        <translation>Nicht alle Texte konnten durchsucht werden: Ihr Verzeichnis lässt sich nicht lesen oder schreiben.</translation>
    </message>
</context>
<context>
    <name>dateline::GraphCanvas</name>
    <message>
        <source>Entity graph</source>
        <translation>Graph der Namen</translation>
    </message>
    <message>
        <source>%1 · %2 · mentions: %3</source>
        <translation>%1 · %2 · Nennungen: %3</translation>
    </message>
    <message>
        <source>%1 – %2 · sentences: %3</source>
        <translation>%1 – %2 · Sätze: %3</translation>
    </message>
</context>
<context>
    <name>dateline::GraphControls</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>How many sentences a link must rest on</source>
        <translation>Auf wie vielen Sätzen eine Verbindung beruhen muss</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Which kinds and relations, how much is drawn together, what happens with time</source>
        <translation>Welche Arten und Beziehungen, wie viel zusammengezeichnet wird, was mit der Zeit geschieht</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Only what is linked with the selected</source>
        <translation>Nur, was mit dem Ausgewählten verbunden ist</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stated ones only</source>
        <translation>Nur ausgesprochene</translation>
    </message>
    <message>
        <source>Less at once</source>
        <translation>Weniger auf einmal</translation>
    </message>
    <message>
        <source>Backbone only</source>
        <translation>Nur das Gerüst</translation>
    </message>
    <message>
        <source>Only links that are more than their ends' other links would let one expect</source>
        <translation>Nur Verbindungen, die stärker sind, als die übrigen ihrer Enden erwarten lassen</translation>
    </message>
    <message>
        <source>Leaves folded</source>
        <translation>Blätter eingeklappt</translation>
    </message>
    <message>
        <source>Who hangs on one other only is counted there as +n</source>
        <translation>Wer nur an einem anderen hängt, wird dort als +n gezählt</translation>
    </message>
    <message>
        <source>Draw together</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemanden</translation>
    </message>
    <message>
        <source>Who belongs to a country</source>
        <translation>Wer zu einem Land gehört</translation>
    </message>
    <message>
        <source>Who keeps company (communities)</source>
        <translation>Wer zusammen auftritt (Gruppen)</translation>
    </message>
    <message>
        <source>Colours show communities</source>
        <translation>Farben zeigen Gruppen</translation>
    </message>
    <message>
        <source>Hide what lies outside</source>
        <translation>Äußeres verbergen</translation>
    </message>
    <message>
        <source>Dim what lies outside</source>
        <translation>Äußeres dimmen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The time just before, as long</source>
        <translation>Der Zeit direkt davor, gleich lang</translation>
    </message>
    <message>
        <source>All time before</source>
        <translation>Aller Zeit davor</translation>
    </message>
    <message>
        <source>The remembered time</source>
        <translation>Der gemerkten Zeit</translation>
    </message>
    <message>
        <source>Remember this time</source>
        <translation>Diese Zeit merken</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln link(s) away</source>
        <translation>
            <numerusform>Bis %Ln Verbindung entfernt</numerusform>
            <numerusform>Bis %Ln Verbindungen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation>Die anderen verbergen</translation>
    </message>
    <message>
        <source>Two times of my choice…</source>
        <translation>Zwei Zeiten meiner Wahl…</translation>
    </message>
    <message>
        <source>Brushed time</source>
        <translation>Markierte Zeit</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Where the names stand</source>
        <translation>Wo die Namen stehen</translation>
    </message>
    <message>
        <source>So many names are drawn: all that have links</source>
        <translation>So viele Namen sind gezeichnet: alle, die Verbindungen haben</translation>
    </message>
    <message>
        <source>So many names are drawn: the %1 most mentioned of each kind that have links, of countries %2</source>
        <translation>So viele Namen sind gezeichnet: von jeder Art die %1 meistgenannten, die Verbindungen haben, von Ländern %2</translation>
    </message>
</context>
<context>
    <name>dateline::GraphExportDialog</name>
    <message>
        <source>Export the graph</source>
        <translation>Graph exportieren</translation>
    </message>
    <message>
        <source>What is on screen</source>
        <translation>Was auf dem Bildschirm ist</translation>
    </message>
    <message>
        <source>The strongest part</source>
        <translation>Der stärkste Teil</translation>
    </message>
    <message>
        <source>%1 and neighbours</source>
        <translation>%1 und Nachbarn</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Z&amp;eigen:</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>GEXF</source>
        <translation>GEXF</translation>
    </message>
    <message>
        <source>DOT</source>
        <translation>DOT</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>With kinds, other names, numbers of sentences and dates. CSV: a table of links, one of names, and one of the sentences.</source>
        <translation>Mit Arten, anderen Namen, Zahl der Sätze und Daten. CSV: eine Tabelle der Verbindungen, eine der Namen und eine der Sätze.</translation>
    </message>
</context>
<context>
    <name>dateline::GraphLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>dateline::GraphView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>By links</source>
        <translation>Nach Verbindungen</translation>
    </message>
    <message>
        <source>Rings about the selected</source>
        <translation>Ringe um das Ausgewählte</translation>
    </message>
    <message>
        <source>A column for each kind</source>
        <translation>Eine Spalte je Art</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Hervorhebung aufheben</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Open a folder of articles to see who is linked with whom.</source>
        <translation>Öffnen Sie einen Ordner mit Artikeln, um zu sehen, wer mit wem verbunden ist.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>Hier sind keine Artikel.</translation>
    </message>
    <message>
        <source>No people, organisations or countries were found here.</source>
        <translation>Hier wurden keine Personen, Organisationen oder Länder gefunden.</translation>
    </message>
    <message>
        <source>%1. Selected: %2</source>
        <translation>%1. Ausgewählt: %2</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the evidence</source>
        <translation>Die Belege lesen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>In der Reihenfolge der Zeit</translation>
    </message>
    <message>
        <source>Around their countries</source>
        <translation>Um ihre Länder herum</translation>
    </message>
    <message>
        <source>Only the selected and what is linked with it</source>
        <translation>Nur das Ausgewählte und damit Verbundenes</translation>
    </message>
    <message>
        <source>How are the two linked?</source>
        <translation>Wie sind die beiden verbunden?</translation>
    </message>
    <message>
        <source>What do the two share?</source>
        <translation>Was haben die beiden gemeinsam?</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Die beiden zusammenführen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask who is best connected, who links the others, how two are linked (Q)</source>
        <translation>Fragen, wer am besten verbunden ist, wer die anderen verbindet, wie zwei verbunden sind (Q)</translation>
    </message>
    <message>
        <source> · %1 more drawn within them</source>
        <translation> · %1 weitere darin enthalten</translation>
    </message>
    <message>
        <source> · crowded: Show has ways to draw less</source>
        <translation> · voll: „Zeigen“ kann weniger zeichnen</translation>
    </message>
    <message>
        <source>Expand by</source>
        <translation>Erweitern um</translation>
    </message>
    <message>
        <source>Up to 100 of all</source>
        <translation>Bis zu 100 von allen</translation>
    </message>
    <message>
        <source>Expand: %1 strongest neighbours</source>
        <translation>Erweitern: %1 stärkste Nachbarn</translation>
    </message>
    <message>
        <source>Only this and what is linked with it</source>
        <translation>Nur dies und damit Verbundenes</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>Die beiden zusammenführen…</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source> · %1 compared with all time before</source>
        <translation> · %1 verglichen mit aller Zeit davor</translation>
    </message>
    <message>
        <source> · %1 compared with %2</source>
        <translation> · %1 verglichen mit %2</translation>
    </message>
    <message>
        <source>: %1 links new, %2 gone, %3 kept</source>
        <translation>: %1 Verbindungen neu, %2 weg, %3 geblieben</translation>
    </message>
    <message>
        <source>%1 · drawing…</source>
        <translation>%1 · wird gezeichnet…</translation>
    </message>
    <message>
        <source>No name passes the filter.</source>
        <translation>Kein Name kommt durch den Filter.</translation>
    </message>
    <message>
        <source>Draw the selected</source>
        <translation>Ausgewählte zeichnen</translation>
    </message>
    <message>
        <source>%1 is not drawn</source>
        <translation>%1 ist nicht gezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected name(s) not drawn</source>
        <translation>
            <numerusform>%Ln ausgewählter Name nicht gezeichnet</numerusform>
            <numerusform>%Ln ausgewählte Namen nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw (A)</source>
        <extracomment>a link and its key: adds the selected names to the drawing</extracomment>
        <translation>Zeichnen (A)</translation>
    </message>
    <message>
        <source>The same as lists, beside the drawing (B)</source>
        <translation>Dasselbe als Listen neben der Zeichnung (B)</translation>
    </message>
    <message>
        <source>%1 of %2 names · %3 of %4 links</source>
        <translation>%1 von %2 Namen · %3 von %4 Verbindungen</translation>
    </message>
    <message>
        <source>Nothing is drawn: move the slider “Names”.</source>
        <translation>Nichts wird gezeichnet: Bewegen Sie den Regler „Namen“.</translation>
    </message>
    <message>
        <source> · focus on %1</source>
        <translation> · Fokus auf %1</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln link(s) away: %1 of %2</source>
        <translation>
            <numerusform> · %Ln Verbindung entfernt: %1 von %2</numerusform>
            <numerusform> · %Ln Verbindungen entfernt: %1 von %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::GroupDateDialog</name>
    <message numerus="yes">
        <source>Date of %Ln event(s)</source>
        <translation>
            <numerusform>Datum von %Ln Ereignis</numerusform>
            <numerusform>Datum von %Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>They &amp;happened then</source>
        <translation>Sie &amp;geschahen dann</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) that tell them were &amp;published then</source>
        <translation>
            <numerusform>Der %Ln Artikel, der davon berichtet, &amp;erschien dann</numerusform>
            <numerusform>Die %Ln Artikel, die davon berichten, &amp;erschienen dann</numerusform>
        </translation>
    </message>
    <message>
        <source>2016-05-29, 29 May 2016, May 2016, 2016</source>
        <translation>2016-05-29, 29 May 2016, May 2016, 2016</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Datum:</translation>
    </message>
    <message>
        <source>Words of time in the articles, such as “on Thursday”, are counted from the date of the article: events that wait for it find their own days.</source>
        <translation>Zeitangaben in den Artikeln wie „am Donnerstag“ werden vom Datum des Artikels aus gezählt: Ereignisse, die darauf warten, finden ihre eigenen Tage.</translation>
    </message>
    <message>
        <source>Type a day, a month or a year.</source>
        <translation>Geben Sie einen Tag, einen Monat oder ein Jahr ein.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
</context>
<context>
    <name>dateline::HelpWindow</name>
    <message>
        <source>Help – Dateline</source>
        <translation>Hilfe – Dateline</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>dateline::HistoryDialog</name>
    <message>
        <source>History of corrections</source>
        <translation>Verlauf der Korrekturen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Newest first. What is taken back stays in the list and can be brought again.</source>
        <translation>Neueste zuerst. Zurückgenommenes bleibt in der Liste und kann wieder gelten.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>&amp;Bring Again</source>
        <translation>&amp;Wieder anwenden</translation>
    </message>
    <message>
        <source>Nothing has been corrected yet.</source>
        <translation>Noch nichts ist korrigiert.</translation>
    </message>
</context>
<context>
    <name>dateline::KeptLayouts</name>
    <message>
        <source>Save this layout</source>
        <translation>Diese Anordnung speichern</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>Name der Anordnung:</translation>
    </message>
    <message>
        <source>There is a layout “%1” already. Once replaced, it cannot be brought back.</source>
        <translation>Eine Anordnung „%1“ gibt es schon. Ist sie ersetzt, kommt sie nicht zurück.</translation>
    </message>
    <message>
        <source>&amp;Replace It</source>
        <translation>Sie e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Forget a saved layout</source>
        <translation>Eine gespeicherte Anordnung vergessen</translation>
    </message>
    <message>
        <source>Forget the layout “%1”? It cannot be brought back.</source>
        <translation>Die Anordnung „%1“ vergessen? Sie kommt nicht zurück.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>“%1” is forgotten</source>
        <translation>„%1“ ist vergessen</translation>
    </message>
</context>
<context>
    <name>dateline::KeptViews</name>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Once replaced, it cannot be brought back.</source>
        <translation>Eine Ansicht „%1“ gibt es schon. Ist sie ersetzt, kommt sie nicht zurück.</translation>
    </message>
    <message>
        <source>&amp;Replace It</source>
        <translation>Sie e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Kept as “%1”: Filter &gt; Saved Views</source>
        <translation>Als „%1“ behalten: Filter &gt; Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Forget a saved view</source>
        <translation>Eine gespeicherte Ansicht vergessen</translation>
    </message>
    <message>
        <source>Forget the view “%1”? It cannot be brought back.</source>
        <translation>Die Ansicht „%1“ vergessen? Sie kommt nicht zurück.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>“%1” is forgotten</source>
        <translation>„%1“ ist vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) of this view are about names that are not here.</source>
        <translation>
            <numerusform>%Ln Filter dieser Ansicht betrifft Namen, die es hier nicht gibt.</numerusform>
            <numerusform>%Ln Filter dieser Ansicht betreffen Namen, die es hier nicht gibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::LinkModel</name>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 und %2: %3</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Stated</source>
        <comment>sentences that state a relation</comment>
        <translation>Ausgesagt</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
</context>
<context>
    <name>dateline::ListPanel</name>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rows shown: %1</source>
        <translation>Gezeigte Zeilen: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing here passes the filter.</source>
        <translation>Nichts hiervon kommt durch den Filter.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nichts hiervon hat diese Wörter.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>Hier sind keine Artikel.</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>Keine Namen gefunden.</translation>
    </message>
    <message>
        <source>No events were found.</source>
        <translation>Keine Ereignisse gefunden.</translation>
    </message>
    <message>
        <source>Nobody is linked with anybody.</source>
        <translation>Niemand ist mit jemandem verbunden.</translation>
    </message>
</context>
<context>
    <name>dateline::LoadProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading; what is already there stays</source>
        <translation>Das Lesen beenden; was schon da ist, bleibt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 von %2 Artikeln</translation>
    </message>
    <message>
        <source>Being read: %1</source>
        <translation>Wird gelesen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saving the project…</source>
        <translation>Das Projekt wird gespeichert…</translation>
    </message>
    <message>
        <source>Reading the articles… The first results appear here as soon as there are some.</source>
        <translation>Die Artikel werden gelesen… Die ersten Ergebnisse erscheinen hier, sobald es welche gibt.</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>%1 – Dateline</source>
        <translation>%1 – Dateline</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Click into the view that is to be frozen first.</source>
        <translation>Klicken Sie zuerst in die Ansicht, die eingefroren werden soll.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notizen (%1)</translation>
    </message>
    <message>
        <source>The note on %1 is too long and not saved. It waits in the panel.</source>
        <translation>Die Notiz zu %1 ist zu lang und nicht gespeichert. Sie wartet im Notizbereich.</translation>
    </message>
</context>
<context>
    <name>dateline::MergeDialog</name>
    <message>
        <source>Merge names</source>
        <translation>Namen zusammenführen</translation>
    </message>
    <message>
        <source>Do these mean the same? After merging they are one name with all mentions, events and links. Undo brings them apart again.</source>
        <translation>Meinen diese dasselbe? Danach sind sie ein Name mit allen Nennungen, Ereignissen und Verbindungen. Rückgängig trennt sie wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Nennung</numerusform>
            <numerusform>%Ln Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences with %1</source>
        <translation>Sätze mit %1</translation>
    </message>
    <message>
        <source>Name of the merged</source>
        <translation>Name des Zusammengeführten</translation>
    </message>
    <message>
        <source>&amp;Name from now on:</source>
        <translation>&amp;Name von jetzt an:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
</context>
<context>
    <name>dateline::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note. It is kept when you go elsewhere (Ctrl+Enter keeps it at once).</source>
        <translation>Notiz schreiben. Sie wird behalten, wenn Sie woandershin gehen (Strg+Eingabe: sofort).</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Enter shows what a note is on</source>
        <translation>Eingabe zeigt, worum es in der Notiz geht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a note, who wrote it and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select one thing, or read an article, to write a note on it.</source>
        <translation>Wählen Sie etwas aus oder lesen Sie einen Artikel, um eine Notiz dazu zu schreiben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote it, the note</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %Ln character(s) too many for a note.</source>
        <translation>
            <numerusform>Nicht gespeichert: %Ln Zeichen zu viel für eine Notiz.</numerusform>
            <numerusform>Nicht gespeichert: %Ln Zeichen zu viel für eine Notiz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::PictureDialog</name>
    <message>
        <source> px</source>
        <extracomment>pixels, behind a number</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Twice as sharp at 2: the same layout with more pixels</source>
        <translation>Bei 2 doppelt so scharf: dasselbe Bild mit mehr Pixeln</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>B&amp;reite:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Höhe:</translation>
    </message>
    <message>
        <source>S&amp;cale:</source>
        <translation>&amp;Maßstab:</translation>
    </message>
    <message>
        <source>Too large or too small to draw.
At most 32,767 pixels a side: take a shorter range.</source>
        <translation>Zu groß oder zu klein zum Zeichnen.
Höchstens 32.767 Pixel je Seite: nehmen Sie eine kürzere Spanne.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 mm on paper</source>
        <translation>%1 × %2 mm auf Papier</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>Nothing is filtered out</source>
        <translation>Nichts ist ausgefiltert</translation>
    </message>
    <message>
        <source>Only what passes the filter: %1</source>
        <translation>Nur was der Filter durchlässt: %1</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>So groß wie das Bild</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4 hoch</translation>
    </message>
    <message>
        <source>A4, across</source>
        <translation>A4 quer</translation>
    </message>
    <message>
        <source>A3, upright</source>
        <translation>A3 hoch</translation>
    </message>
    <message>
        <source>A3, across</source>
        <translation>A3 quer</translation>
    </message>
    <message>
        <source>Paper si&amp;ze:</source>
        <translation>&amp;Papierformat:</translation>
    </message>
    <message>
        <source>Text becomes a little smaller where a page has to hold much.</source>
        <translation>Die Schrift wird etwas kleiner, wo eine Seite viel zu fassen hat.</translation>
    </message>
    <message>
        <source>&amp;Dots per inch:</source>
        <translation>Pun&amp;kte je Zoll:</translation>
    </message>
    <message>
        <source>96 × scale</source>
        <translation>96 × Maßstab</translation>
    </message>
    <message>
        <source>How sharp it is: so many pixels for each inch of the paper</source>
        <translation>Wie scharf es ist: so viele Pixel für jeden Zoll des Papiers</translation>
    </message>
    <message>
        <source>Written into the file: how large it is on paper. The pixels stay the same.</source>
        <translation>Steht in der Datei: wie groß es auf Papier ist. Die Pixel bleiben gleich.</translation>
    </message>
</context>
<context>
    <name>dateline::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>A click or Space shows this place in its own size</source>
        <translation>Ein Klick oder die Leertaste zeigt diese Stelle in ihrer eigenen Größe</translation>
    </message>
    <message>
        <source>A click or Space shows all of it; dragging moves it</source>
        <translation>Ein Klick oder die Leertaste zeigt alles; Ziehen verschiebt es</translation>
    </message>
</context>
<context>
    <name>dateline::ProblemModel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s). Enter or double-click goes to where it can be mended.</source>
        <translation>
            <numerusform>%Ln Problem. Eingabe oder Doppelklick führt dorthin, wo es sich beheben lässt.</numerusform>
            <numerusform>%Ln Probleme. Eingabe oder Doppelklick führt dorthin, wo sie sich beheben lassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ProjectActions</name>
    <message>
        <source>Open a folder</source>
        <translation>Einen Ordner öffnen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Artikel (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Dateline projects (*.dateline)</source>
        <translation>Dateline-Projekte (*.dateline)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>%1 exists. Open it, or choose another name.</source>
        <translation>%1 gibt es schon. Öffnen Sie es oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Das Projekt speichern unter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) could not be saved yet. What is not saved is lost.</source>
        <translation>
            <numerusform>%Ln Korrektur ist noch nicht gespeichert. Ohne Speichern geht sie verloren.</numerusform>
            <numerusform>%Ln Korrekturen sind noch nicht gespeichert. Ohne Speichern gehen sie verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>&amp;Anderswo speichern…</translation>
    </message>
    <message>
        <source>You have corrected something and not saved it as a project. Without saving, the corrections are lost.</source>
        <translation>Sie haben etwas korrigiert und nicht als Projekt gespeichert. Ohne Speichern gehen die Korrekturen verloren.</translation>
    </message>
    <message>
        <source>Notes that are not saved</source>
        <translation>Notizen, die nicht gespeichert sind</translation>
    </message>
    <message>
        <source>What you wrote on %1 is too long for a note and not saved. It will be lost.</source>
        <comment>a name, an event or an article; several: between commas</comment>
        <translation>Was Sie zu %1 geschrieben haben, ist zu lang für eine Notiz und nicht gespeichert. Es geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Lose It</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>dateline::QuestionPanel</name>
    <message>
        <source>Who is best connected?</source>
        <translation>Wer ist am besten verbunden?</translation>
    </message>
    <message>
        <source>Who links the others? (bridges)</source>
        <translation>Wer verbindet die anderen? (Brücken)</translation>
    </message>
    <message>
        <source>Who is influential?</source>
        <translation>Wer hat Einfluss?</translation>
    </message>
    <message>
        <source>Who keeps company? (groups)</source>
        <translation>Wer tritt zusammen auf? (Gruppen)</translation>
    </message>
    <message>
        <source>Who is rising?</source>
        <translation>Wer kommt auf?</translation>
    </message>
    <message>
        <source>How are these two linked?</source>
        <translation>Wie sind diese beiden verbunden?</translation>
    </message>
    <message>
        <source>What do these two share?</source>
        <translation>Was haben diese beiden gemeinsam?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop working on the answer</source>
        <translation>Die Arbeit an der Antwort anhalten</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw the first %1 of the table</source>
        <translation>Die ersten %1 der Tabelle zeichnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this answer as a file</source>
        <translation>Diese Antwort als Datei speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ways between the two</source>
        <translation>Wege zwischen den beiden</translation>
    </message>
    <message>
        <source>Open a folder of articles first.</source>
        <translation>Öffnen Sie zuerst einen Ordner mit Artikeln.</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Too little of the evidence is dated to compare two times.</source>
        <translation>Zu wenige Belege haben ein Datum, um zwei Zeiten zu vergleichen.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>estimated from %1 of them; the first value is right to ± %2 % in 19 of 20 cases</source>
        <translation>geschätzt aus %1 davon; der erste Wert stimmt in 19 von 20 Fällen auf ± %2 %</translation>
    </message>
    <message>
        <source>groups: %1 · modularity %2</source>
        <translation>Gruppen: %1 · Modularität %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared by %1 and %2</source>
        <translation>
            <numerusform>%1 und %2 haben %Ln gemeinsam</numerusform>
            <numerusform>%1 und %2 haben %Ln gemeinsam</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Die Antwort speichern</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;Markdown (*.md);;Text (*.txt)</source>
        <translation>Webseite (*.html);;PDF (*.pdf);;Markdown (*.md);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Select two names with Ctrl+click (or Space), then ask again.</source>
        <translation>Wählen Sie zwei Namen mit Strg+Klick (oder Leertaste) und fragen Sie dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::RelationDialog</name>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>as the text has it: “Secretary General”; may stay empty</source>
        <translation>wie es im Text steht: „Generalsekretär“; kann leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Wer:</translation>
    </message>
    <message>
        <source>&amp;Relation:</source>
        <translation>&amp;Beziehung:</translation>
    </message>
    <message>
        <source>W&amp;ith whom:</source>
        <translation>&amp;Mit wem:</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>Be&amp;zeichnung:</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>source, relation, target: Putin met Xi</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Choose two different names.</source>
        <translation>Wählen Sie zwei verschiedene Namen.</translation>
    </message>
</context>
<context>
    <name>dateline::ReportDialog</name>
    <message>
        <source>&amp;Notes and corrections</source>
        <translation>&amp;Notizen und Korrekturen</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Einen Bericht exportieren</translation>
    </message>
    <message>
        <source>One HTML file for people who have no Dateline: timeline, events with their sentences, graph, names and articles. It needs no network and can be printed.</source>
        <translation>Eine HTML-Datei für alle, die Dateline nicht haben: Zeitleiste, Ereignisse mit ihren Sätzen, Graph, Namen und Artikel. Sie braucht kein Netz und lässt sich drucken.</translation>
    </message>
    <message>
        <source>Nothing is filtered out</source>
        <translation>Nichts ist ausgefiltert</translation>
    </message>
    <message>
        <source>Only what passes the filter: %1</source>
        <translation>Nur was der Filter durchlässt: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Of more, those that most independent sources tell; the report says how many it leaves out</source>
        <translation>Von mehr die, von denen die meisten unabhängigen Quellen berichten; der Bericht sagt, wie viele er auslässt</translation>
    </message>
    <message>
        <source>Of more, those that most articles name; the report says how many it leaves out</source>
        <translation>Von mehr die in den meisten Artikeln genannten; der Bericht sagt, wie viele er auslässt</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>At most so many &amp;events:</source>
        <translation>Höchstens so viele &amp;Ereignisse:</translation>
    </message>
    <message>
        <source>At most so &amp;many names:</source>
        <translation>Höchstens so viele Na&amp;men:</translation>
    </message>
</context>
<context>
    <name>dateline::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>It is right (Space)</source>
        <translation>Es stimmt (Leertaste)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>It is wrong: take it out (X)</source>
        <translation>Es ist falsch: entfernen (X)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>It is nearly right (E)</source>
        <translation>Es stimmt fast (E)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave it for now (N)</source>
        <translation>Vorerst so lassen (N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Nennung</numerusform>
            <numerusform>%Ln Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Do these names mean the same?</source>
        <translation>Meinen diese Namen dasselbe?</translation>
    </message>
    <message>
        <source>Is this event right?</source>
        <translation>Stimmt dieses Ereignis?</translation>
    </message>
    <message>
        <source>Is this stated here?</source>
        <translation>Steht das hier so?</translation>
    </message>
    <message>
        <source>Nothing is in doubt any more.</source>
        <translation>Nichts ist mehr zweifelhaft.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
</context>
<context>
    <name>dateline::SelectionMenu</name>
    <message>
        <source>&amp;Export Timeline of %1…</source>
        <translation>Zeitleiste von %1 &amp;exportieren…</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
</context>
<context>
    <name>dateline::Session</name>
    <message>
        <source>The articles are still being read. Save when that is done, or cancel it.</source>
        <translation>Die Artikel werden noch gelesen. Speichern Sie danach, oder brechen Sie das Lesen ab.</translation>
    </message>
    <message>
        <source>redone: %1</source>
        <translation>wiederholt: %1</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>zurücknehmen: %1</translation>
    </message>
    <message>
        <source>bring again: %1</source>
        <translation>wieder anwenden: %1</translation>
    </message>
    <message>
        <source>corrections from %1</source>
        <translation>Korrekturen aus %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was done, what came of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>korrigiert von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) of this step: %1</source>
        <translation>
            <numerusform>%Ln Korrektur dieses Schritts: %1</numerusform>
            <numerusform>%Ln Korrekturen dieses Schritts: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::SessionNotices</name>
    <message>
        <source>This could not be opened.

%1</source>
        <translation>Das konnte nicht geöffnet werden.

%1</translation>
    </message>
    <message>
        <source>The project could not be saved.

%1</source>
        <translation>Das Projekt konnte nicht gespeichert werden.

%1</translation>
    </message>
    <message>
        <source>This was not saved as a correction.

%1</source>
        <translation>Das wurde nicht als Korrektur gespeichert.

%1</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>The project file is in use. What you corrected waits and is saved as soon as it is free.</source>
        <translation>Die Projektdatei ist in Gebrauch. Ihre Korrektur wartet und wird gespeichert, sobald sie frei ist.</translation>
    </message>
    <message>
        <source>The project file is free again; what you corrected is saved</source>
        <translation>Die Projektdatei ist wieder frei; Ihre Korrektur ist gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) could not be saved yet. The window keeps what was corrected; saving is tried again with the next correction and before the project is closed, and a copy saved elsewhere has it, too.</source>
        <translation>
            <numerusform>%Ln Korrektur ist noch nicht gespeichert. Sie gilt in diesem Fenster. Mit der nächsten Korrektur und vor dem Schließen wird das Speichern wieder versucht; eine anderswo gespeicherte Kopie hat sie auch.</numerusform>
            <numerusform>%Ln Korrekturen sind noch nicht gespeichert. Sie gelten in diesem Fenster. Mit der nächsten Korrektur und vor dem Schließen wird das Speichern wieder versucht; eine anderswo gespeicherte Kopie hat sie auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
</context>
<context>
    <name>dateline::SharedProjects</name>
    <message>
        <source>The correction was not taken into the shared project and is undone here.

%1</source>
        <translation>Die Korrektur wurde nicht in das gemeinsame Projekt aufgenommen und ist hier rückgängig gemacht.

%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) could not be sent to the server. They are kept on this computer and sent when the project is opened again.</source>
        <translation>
            <numerusform>%Ln Korrektur konnte nicht zum Server gesendet werden. Sie bleibt auf diesem Rechner und wird gesendet, wenn das Projekt wieder geöffnet wird.</numerusform>
            <numerusform>%Ln Korrekturen konnten nicht zum Server gesendet werden. Sie bleiben auf diesem Rechner und werden gesendet, wenn das Projekt wieder geöffnet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a shared project</source>
        <translation>Ein gemeinsames Projekt öffnen</translation>
    </message>
    <message>
        <source>Address of the project on its PostgreSQL server. Passwords are taken from ~/.pgpass or asked for, and never kept.
postgresql://user@host:port/database/project</source>
        <translation>Adresse des Projekts auf seinem PostgreSQL-Server. Passwörter kommen aus ~/.pgpass oder werden erfragt und nie gespeichert.
postgresql://user@host:port/database/project</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt …</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>There is no such project in that database. Make a new one?

%1</source>
        <translation>In dieser Datenbank gibt es kein solches Projekt. Ein neues anlegen?

%1</translation>
    </message>
    <message>
        <source>This could not be opened.

%1</source>
        <translation>Das konnte nicht geöffnet werden.

%1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password for %1
It is not stored. To be asked no more, put it into ~/.pgpass.</source>
        <translation>Passwort für %1
Es wird nicht gespeichert. Wer nicht mehr gefragt werden will, schreibt es in ~/.pgpass.</translation>
    </message>
    <message numerus="yes">
        <source>No connection: %Ln correction(s) wait to be sent</source>
        <translation>
            <numerusform>Keine Verbindung: %Ln Korrektur wartet auf das Senden</numerusform>
            <numerusform>Keine Verbindung: %Ln Korrekturen warten auf das Senden</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to the shared project</source>
        <translation>Keine Verbindung zum gemeinsamen Projekt</translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Opened before</source>
        <translation>Zuvor geöffnet</translation>
    </message>
    <message>
        <source>From a folder of news articles to a timeline of events and a graph of who is behind them. Everything stays on this computer.</source>
        <translation>Von einem Ordner mit Nachrichtenartikeln zu einer Zeitleiste der Ereignisse und einem Graphen derer, die dahinterstehen. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Einen Ordner öffnen</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>One article or several</source>
        <translation>Ein Artikel oder mehrere</translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation>Die Beispiele ansehen</translation>
    </message>
    <message>
        <source>Thirty short articles on events from 2014 to 2021</source>
        <translation>Dreißig kurze Artikel über Ereignisse von 2014 bis 2021</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Den Rundgang machen</translation>
    </message>
    <message>
        <source>Three minutes through the window, on the samples</source>
        <translation>Drei Minuten durch das Fenster, an den Beispielen</translation>
    </message>
    <message>
        <source>Or drop a folder or files anywhere in this window.</source>
        <translation>Oder ziehen Sie einen Ordner oder Dateien in dieses Fenster.</translation>
    </message>
    <message>
        <source>Go on with unsaved work</source>
        <translation>Mit ungespeicherter Arbeit weitermachen</translation>
    </message>
    <message>
        <source>Left on %1 without being closed</source>
        <translation>Am %1 verlassen, ohne geschlossen zu sein</translation>
    </message>
    <message>
        <source>Web pages, documents, feeds, plain text and more; all folders inside it are read too</source>
        <translation>Webseiten, Dokumente, Feeds, Text und mehr; alle Ordner darin werden mitgelesen</translation>
    </message>
</context>
<context>
    <name>dateline::TableDateDialog</name>
    <message>
        <source>Choose a table with one line for each article: its file and its date.</source>
        <translation>Wählen Sie eine Tabelle mit einer Zeile je Artikel: seine Datei und sein Datum.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Dates from a table</source>
        <translation>Daten aus einer Tabelle</translation>
    </message>
    <message>
        <source>&amp;Choose a table…</source>
        <translation>Eine Tabelle &amp;wählen…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Eine Tabelle wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>no such article</source>
        <translation>kein solcher Artikel</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>%1 of %2 lines give an article its date.</source>
        <translation>%1 von %2 Zeilen geben einem Artikel sein Datum.</translation>
    </message>
    <message>
        <source>The second: the day comes first</source>
        <translation>Die zweite: der Tag steht vorn</translation>
    </message>
    <message>
        <source>The first: the month comes first</source>
        <translation>Die erste: der Monat steht vorn</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Reihenfolge von Tag und Monat</translation>
    </message>
    <message>
        <source>Which number of %1 is the month?</source>
        <translation>Welche Zahl in %1 ist der Monat?</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filtered out</source>
        <translation>
            <numerusform>%Ln weggefiltert</numerusform>
            <numerusform>%Ln weggefiltert</numerusform>
        </translation>
    </message>
    <message>
        <source>hatched: the share of imprecise dates that cover these days</source>
        <translation>schraffiert: der Anteil ungenauer Daten, die diese Tage umfassen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No event, and no article was published then: it may be the coverage that is missing.</source>
        <translation>Kein Ereignis, und kein Artikel ist damals erschienen: Vielleicht fehlt nur die Berichterstattung.</translation>
    </message>
    <message numerus="yes">
        <source>No event, though %Ln article(s) appeared.</source>
        <translation>
            <numerusform>Kein Ereignis, obwohl %Ln Artikel erschien.</numerusform>
            <numerusform>Kein Ereignis, obwohl %Ln Artikel erschienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>nach „%1“</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <translation>vor „%1“</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineExportDialog</name>
    <message>
        <source>One for all</source>
        <translation>Eine für alle</translation>
    </message>
    <message>
        <source>By kind of name</source>
        <translation>Nach Art des Namens</translation>
    </message>
    <message>
        <source>By the most frequent names</source>
        <translation>Nach den häufigsten Namen</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>By kind of event</source>
        <translation>Nach Art des Ereignisses</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>Export the timeline of %1</source>
        <translation>Zeitleiste von %1 exportieren</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Zeitleiste exportieren</translation>
    </message>
    <message>
        <source>Whole &amp;range</source>
        <translation>&amp;Ganze Spanne</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>L&amp;anes:</source>
        <translation>Sp&amp;uren:</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>One a year</source>
        <translation>Eins je Jahr</translation>
    </message>
    <message>
        <source>One a quarter</source>
        <translation>Eins je Quartal</translation>
    </message>
    <message>
        <source>One a month</source>
        <translation>Eins je Monat</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation>S&amp;eiten:</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>Nach Gruppen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>TimelineJS</source>
        <translation>TimelineJS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated event(s)</source>
        <translation>
            <numerusform>%Ln datiertes Ereignis</numerusform>
            <numerusform>%Ln datierte Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated event(s): in CSV only</source>
        <translation>
            <numerusform>%Ln undatiertes Ereignis: nur in CSV</numerusform>
            <numerusform>%Ln undatierte Ereignisse: nur in CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>Each with its dates, status, kind, names, the sentence that tells it, and how its date was worked out.</source>
        <translation>Jedes mit Daten, Stand, Art, Namen, dem Satz, der davon berichtet, und wie sein Datum ermittelt wurde.</translation>
    </message>
    <message>
        <source>All, in a higher picture</source>
        <translation>Alle, in einem höheren Bild</translation>
    </message>
    <message>
        <source>Those that fit</source>
        <translation>Die hineinpassen</translation>
    </message>
    <message>
        <source>Of a picture whose height is as needed</source>
        <translation>Eines Bildes, das so hoch wird wie nötig</translation>
    </message>
    <message>
        <source>Titl&amp;es:</source>
        <translation>T&amp;itel der Ereignisse:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a title.</source>
        <translation>
            <numerusform>%Ln Ereignis ohne Titel.</numerusform>
            <numerusform>%Ln Ereignisse ohne Titel.</numerusform>
        </translation>
    </message>
    <message>
        <source>A higher picture has room for more.</source>
        <translation>Ein höheres Bild hat Platz für mehr.</translation>
    </message>
    <message>
        <source>A wider one or one picture a year has room for more.</source>
        <translation>Ein breiteres oder ein Bild für jedes Jahr hat Platz für mehr.</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Nach Bedarf</translation>
    </message>
    <message>
        <source>Pages of one PDF; other formats: files beside each other. As needed: on paper as many as all titles need, else one.</source>
        <translation>Seiten eines PDF; andere Formate: Dateien nebeneinander. Nach Bedarf: auf Papier so viele, wie alle Titel brauchen, sonst eine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), this is the first</source>
        <translation>
            <numerusform>%Ln Seite, dies ist die erste</numerusform>
            <numerusform>%Ln Seiten, dies ist die erste</numerusform>
        </translation>
    </message>
    <message>
        <source>As many pages as needed have room for all.</source>
        <translation>Seiten nach Bedarf haben Platz für alle.</translation>
    </message>
    <message>
        <source>Larger paper or a shorter range has room for more.</source>
        <translation>Größeres Papier oder ein kürzerer Zeitraum hat Platz für mehr.</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message>
        <source>Go to the events before</source>
        <translation>Zu den Ereignissen davor</translation>
    </message>
    <message>
        <source>Go to the events after</source>
        <translation>Zu den Ereignissen danach</translation>
    </message>
    <message>
        <source>&amp;Lanes:</source>
        <translation>&amp;Spuren:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Most mentioned</source>
        <translation>Meistgenannte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the view was before (Alt+Left)</source>
        <translation>Wo die Ansicht vorher war (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Wieder vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all events (0)</source>
        <translation>Alle Ereignisse zeigen (0)</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Zoom to the selected events (F)</source>
        <translation>Auf die ausgewählten Ereignisse zoomen (F)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic bars: small numbers stay visible beside large ones (L)</source>
        <translation>Logarithmische Balken: kleine Zahlen bleiben neben großen sichtbar (L)</translation>
    </message>
    <message>
        <source>Open a folder of articles to see its events in time.</source>
        <translation>Öffnen Sie einen Ordner mit Artikeln, um seine Ereignisse in der Zeit zu sehen.</translation>
    </message>
    <message>
        <source>No dated event passes the filter.</source>
        <translation>Kein datiertes Ereignis kommt durch den Filter.</translation>
    </message>
    <message>
        <source>No event has a date yet. Give the articles their dates, and the events follow.</source>
        <translation>Noch kein Ereignis hat ein Datum. Geben Sie den Artikeln ihre Daten, und die Ereignisse folgen.</translation>
    </message>
    <message>
        <source>No events were found in these articles.</source>
        <translation>In diesen Artikeln wurden keine Ereignisse gefunden.</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>%1 eingeklappt</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>%1 ohne Datum</translation>
    </message>
    <message>
        <source>%1 filtered out</source>
        <translation>%1 weggefiltert</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin on top (P)</source>
        <translation>&amp;Oben anheften (P)</translation>
    </message>
    <message>
        <source>&amp;Expand (C)</source>
        <translation>&amp;Ausklappen (C)</translation>
    </message>
    <message>
        <source>&amp;Collapse (C)</source>
        <translation>&amp;Einklappen (C)</translation>
    </message>
    <message>
        <source>Move u&amp;p (Alt+Up)</source>
        <translation>Nach &amp;oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move &amp;down (Alt+Down)</source>
        <translation>Nach &amp;unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>&amp;Lane for %1</source>
        <translation>&amp;Spur für %1</translation>
    </message>
    <message>
        <source>&amp;Order by number of events</source>
        <translation>Nach &amp;Zahl der Ereignisse ordnen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time: reported</source>
        <translation>Zeit: berichtet</translation>
    </message>
    <message>
        <source>Which time counts</source>
        <translation>Welche Zeit zählt</translation>
    </message>
    <message>
        <source>When it &amp;happened</source>
        <translation>Wann es &amp;geschah</translation>
    </message>
    <message>
        <source>When it was first &amp;reported (T)</source>
        <translation>Wann es zuerst &amp;berichtet wurde (T)</translation>
    </message>
    <message>
        <source>Only what was &amp;known by a day (K)</source>
        <translation>Nur, was an einem Tag be&amp;kannt war (K)</translation>
    </message>
    <message>
        <source>Let the days pass, here and in the graph (R)</source>
        <translation>Die Tage vergehen lassen, hier und im Graphen (R)</translation>
    </message>
    <message>
        <source>Putting %1 events into order…</source>
        <translation>%1 Ereignisse werden geordnet…</translation>
    </message>
    <message>
        <source>No article bears a date yet. Give the articles their dates to see when things were reported.</source>
        <translation>Noch trägt kein Artikel ein Datum. Geben Sie den Artikeln ihre Daten, um zu sehen, wann etwas berichtet wurde.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>&amp;Note on This Lane… (Shift+N)</source>
        <translation>&amp;Notiz zu dieser Spur… (Umschalt+N)</translation>
    </message>
    <message>
        <source>&amp;Note on %1… (N)</source>
        <translation>&amp;Notiz zu %1… (N)</translation>
    </message>
    <message>
        <source>Note on the &amp;Time Window, %1…</source>
        <translation>Notiz zum &amp;Zeitfenster, %1…</translation>
    </message>
    <message>
        <source>&amp;Show Only These Days</source>
        <translation>Nur diese Tage &amp;zeigen</translation>
    </message>
    <message>
        <source>There are no articles here. Files that could not be read are listed under Problems.</source>
        <translation>Hier sind keine Artikel. Dateien, die nicht gelesen werden konnten, stehen unter Probleme.</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Art des Namens</translation>
    </message>
</context>
<context>
    <name>dateline::TimesDialog</name>
    <message>
        <source>Compare two times</source>
        <translation>Zwei Zeiten vergleichen</translation>
    </message>
    <message>
        <source>One time</source>
        <translation>Die eine Zeit</translation>
    </message>
    <message>
        <source>The other time</source>
        <translation>Die andere Zeit</translation>
    </message>
    <message>
        <source>What only the other time has is new, what only the one time has is gone.</source>
        <translation>Was nur die andere Zeit hat, ist neu; was nur die eine hat, ist weg.</translation>
    </message>
    <message>
        <source>%1: first day</source>
        <translation>%1: erster Tag</translation>
    </message>
    <message>
        <source>%1: last day</source>
        <translation>%1: letzter Tag</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;Erster Tag:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Letzter Tag:</translation>
    </message>
    <message>
        <source>F&amp;irst day:</source>
        <translation>E&amp;rster Tag:</translation>
    </message>
    <message>
        <source>L&amp;ast day:</source>
        <translation>Le&amp;tzter Tag:</translation>
    </message>
</context>
<context>
    <name>dateline::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>Rundgang &amp;beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>dateline::UndatedModel</name>
    <message>
        <source>some time within %1</source>
        <translation>irgendwann innerhalb %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>dateline::UndatedShelf</name>
    <message>
        <source>Events whose date is not known</source>
        <translation>Ereignisse, deren Datum nicht bekannt ist</translation>
    </message>
    <message>
        <source>Undated events</source>
        <translation>Undatierte Ereignisse</translation>
    </message>
    <message>
        <source>Undated (%1)</source>
        <translation>Undatiert (%1)</translation>
    </message>
</context>
<context>
    <name>dateline::ViewFrame</name>
    <message>
        <source>Freeze: %1</source>
        <translation>Einfrieren: %1</translation>
    </message>
    <message>
        <source>Freeze: %1 stays as it is while the other views go on</source>
        <translation>Einfrieren: %1 bleibt, wie es ist, während die anderen Ansichten weitergehen</translation>
    </message>
    <message>
        <source>Frozen: this view does not follow the others</source>
        <translation>Eingefroren: Diese Ansicht folgt den anderen nicht</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Wieder folgen</translation>
    </message>
    <message>
        <source>Follow selection and filter again</source>
        <translation>Auswahl und Filter wieder folgen</translation>
    </message>
</context>
<context>
    <name>dateline::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>Ordner ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Einen Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Files…</source>
        <translation>&amp;Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open single files</source>
        <translation>Einzelne Dateien öffnen</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a second folder to what is open</source>
        <translation>Einen zweiten Ordner zum Geöffneten hinzufügen</translation>
    </message>
    <message>
        <source>Open the &amp;Samples</source>
        <translation>&amp;Beispiele öffnen</translation>
    </message>
    <message>
        <source>Thirty short articles to try things out</source>
        <translation>Dreißig kurze Artikel zum Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Das Geöffnete schließen</translation>
    </message>
    <message>
        <source>Timeline of the Selected &amp;Name…</source>
        <translation>Zeitleiste des gewählten &amp;Namens…</translation>
    </message>
    <message>
        <source>List as &amp;CSV…</source>
        <translation>Liste als &amp;CSV…</translation>
    </message>
    <message>
        <source>Save the rows of the list in front (events, names, links, articles) as a table for spreadsheets</source>
        <translation>Die Zeilen der vorderen Liste (Ereignisse, Namen, Verbindungen, Artikel) als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save everything that was found, for other programs</source>
        <translation>Alles Gefundene speichern, für andere Programme</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Dateline</source>
        <translation>Dateline verlassen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text or rows</source>
        <translation>Ausgewählten Text oder Zeilen kopieren</translation>
    </message>
    <message>
        <source>Set &amp;Date of Article…</source>
        <translation>&amp;Datum des Artikels setzen…</translation>
    </message>
    <message>
        <source>Say when the selected articles were published</source>
        <translation>Sagen, wann die gewählten Artikel erschienen sind</translation>
    </message>
    <message>
        <source>Dates from File &amp;Names…</source>
        <translation>Daten aus Datei&amp;namen…</translation>
    </message>
    <message>
        <source>Take the dates of articles from a pattern in their file names</source>
        <translation>Daten der Artikel aus einem Muster in ihren Dateinamen nehmen</translation>
    </message>
    <message>
        <source>Dates from a &amp;Table…</source>
        <translation>Daten aus einer &amp;Tabelle…</translation>
    </message>
    <message>
        <source>Take the dates of articles from a table of files and dates</source>
        <translation>Daten der Artikel aus einer Tabelle von Dateien und Daten nehmen</translation>
    </message>
    <message>
        <source>&amp;Find Here…</source>
        <translation>&amp;Hier suchen…</translation>
    </message>
    <message>
        <source>Find in the list or help page that has the keyboard; elsewhere find everything</source>
        <translation>In der Liste oder Hilfeseite mit der Tastatur suchen; sonst alles</translation>
    </message>
    <message>
        <source>Find &amp;Everything…</source>
        <translation>&amp;Alles finden…</translation>
    </message>
    <message>
        <source>Find names, events, articles, words in the texts, and commands</source>
        <translation>Namen, Ereignisse, Artikel, Wörter in den Texten und Befehle finden</translation>
    </message>
    <message>
        <source>Filter by Te&amp;xt…</source>
        <translation>Nach Te&amp;xt filtern…</translation>
    </message>
    <message>
        <source>Show only what is told in sentences with some words</source>
        <translation>Nur zeigen, was in Sätzen mit bestimmten Wörtern steht</translation>
    </message>
    <message>
        <source>Sa&amp;ve This View…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Keep the filter, the lanes and the layout under a name</source>
        <translation>Filter, Spuren und Anordnung unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Filter to &amp;Selection</source>
        <translation>Auf &amp;Auswahl filtern</translation>
    </message>
    <message>
        <source>Show only what belongs to the selection</source>
        <translation>Nur zeigen, was zur Auswahl gehört</translation>
    </message>
    <message>
        <source>Time &amp;Window…</source>
        <translation>&amp;Zeitfenster…</translation>
    </message>
    <message>
        <source>Show only what happened between two days</source>
        <translation>Nur zeigen, was zwischen zwei Tagen geschah</translation>
    </message>
    <message>
        <source>&amp;Remove All Filters</source>
        <translation>Alle Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Select &amp;Nothing</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Die Auswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Earlier Filter</source>
        <translation>&amp;Früherer Filter</translation>
    </message>
    <message>
        <source>Back to the filter before</source>
        <translation>Zurück zum vorigen Filter</translation>
    </message>
    <message>
        <source>&amp;Later Filter</source>
        <translation>&amp;Späterer Filter</translation>
    </message>
    <message>
        <source>Forward to the filter after</source>
        <translation>Vor zum nächsten Filter</translation>
    </message>
    <message>
        <source>&amp;Read the Sentence</source>
        <translation>Den Satz &amp;lesen</translation>
    </message>
    <message>
        <source>Go to the sentence that the selection rests on</source>
        <translation>Zum Satz gehen, auf dem die Auswahl beruht</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>&amp;Nächste Nennung</translation>
    </message>
    <message>
        <source>Next place in the texts where the selection is told of</source>
        <translation>Nächste Stelle in den Texten zur Auswahl</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>&amp;Vorherige Nennung</translation>
    </message>
    <message>
        <source>Previous place where the selection is told of</source>
        <translation>Vorherige Stelle zur Auswahl</translation>
    </message>
    <message>
        <source>Ne&amp;xt Panel</source>
        <translation>N&amp;ächstes Feld</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>Die Tastatur ins nächste Feld bewegen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>V&amp;origes Feld</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous panel</source>
        <translation>Die Tastatur ins vorige Feld bewegen</translation>
    </message>
    <message>
        <source>Free&amp;ze This View</source>
        <translation>Diese Ansicht &amp;einfrieren</translation>
    </message>
    <message>
        <source>The view that has the keyboard stays as it is while the others go on</source>
        <translation>Die Ansicht mit der Tastatur bleibt, wie sie ist, während die anderen weitergehen</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Layout for reading: lists and the text</source>
        <translation>Anordnung zum Lesen: Listen und der Text</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Layout with the timeline alone beside lists and text</source>
        <translation>Anordnung mit der Zeitleiste allein neben Listen und Text</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graph</translation>
    </message>
    <message>
        <source>Layout with the graph alone beside evidence and text</source>
        <translation>Anordnung mit dem Graphen allein neben Belegen und Text</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Geteilt</translation>
    </message>
    <message>
        <source>Layout with the timeline over the graph</source>
        <translation>Anordnung mit der Zeitleiste über dem Graphen</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Belege</translation>
    </message>
    <message>
        <source>Layout for checking: wide evidence and text beside the timeline</source>
        <translation>Anordnung zum Prüfen: breite Belege und Text neben der Zeitleiste</translation>
    </message>
    <message>
        <source>Save This &amp;Layout…</source>
        <translation>Diese &amp;Anordnung speichern…</translation>
    </message>
    <message>
        <source>Keep the layout of the panels under a name</source>
        <translation>Die Anordnung der Felder unter einem Namen behalten</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>Anordnung zurück&amp;setzen</translation>
    </message>
    <message>
        <source>Put all panels back to where they were at first</source>
        <translation>Alle Felder dorthin setzen, wo sie zuerst waren</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light, dark or high contrast as the system is</source>
        <translation>Hell, dunkel oder hoher Kontrast, wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark letters on light</source>
        <translation>Dunkle Schrift auf Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light letters on dark</source>
        <translation>Helle Schrift auf Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>White letters on black, everything stands out</source>
        <translation>Weiße Schrift auf Schwarz, alles hebt sich ab</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>How to work with Dateline</source>
        <translation>Wie man mit Dateline arbeitet</translation>
    </message>
    <message>
        <source>&amp;Tour in Three Minutes</source>
        <translation>&amp;Rundgang in drei Minuten</translation>
    </message>
    <message>
        <source>A walk through the window, on the samples</source>
        <translation>Ein Gang durch das Fenster, an den Beispielen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Alle Tasten auf einer Seite</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>Ü&amp;ber Dateline</translation>
    </message>
    <message>
        <source>Version, licences, and whose work is in it</source>
        <translation>Version, Lizenzen und wessen Arbeit darin steckt</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>Make a project file that keeps everything</source>
        <translation>Eine Projektdatei anlegen, die alles behält</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Eine Projektdatei öffnen</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Projekt speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Keep articles, results and corrections in a project file of that name</source>
        <translation>Artikel, Ergebnisse und Korrekturen in einer Projektdatei dieses Namens behalten</translation>
    </message>
    <message>
        <source>Open S&amp;hared Project…</source>
        <translation>&amp;Gemeinsames Projekt öffnen …</translation>
    </message>
    <message>
        <source>Open a project on a server that several people work on</source>
        <translation>Ein Projekt auf einem Server öffnen, an dem mehrere arbeiten</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>&amp;Zeitleiste …</translation>
    </message>
    <message>
        <source>Save the timeline as a picture (PNG, SVG, PDF) or its events for other programs (CSV, iCalendar, TimelineJS)</source>
        <translation>Die Zeitleiste als Bild speichern (PNG, SVG, PDF) oder ihre Ereignisse für andere Programme (CSV, iCalendar, TimelineJS)</translation>
    </message>
    <message>
        <source>&amp;Graph…</source>
        <translation>&amp;Graph …</translation>
    </message>
    <message>
        <source>Save the graph as a picture (PNG, SVG, PDF) or for other programs (GraphML, GEXF, DOT, CSV)</source>
        <translation>Das Graph als Bild speichern (PNG, SVG, PDF) oder für andere Programme (GraphML, GEXF, DOT, CSV)</translation>
    </message>
    <message>
        <source>Save the timeline of the selected name alone, as a picture or for other programs</source>
        <translation>Nur die Zeitleiste des gewählten Namens speichern, als Bild oder für andere Programme</translation>
    </message>
    <message>
        <source>&amp;Report (HTML)…</source>
        <translation>&amp;Bericht (HTML)…</translation>
    </message>
    <message>
        <source>Save all that is shown as one document to read, to print and to hand on</source>
        <translation>Alles, was gezeigt wird, als ein Dokument zum Lesen, Drucken und Weitergeben speichern</translation>
    </message>
    <message>
        <source>Results as &amp;JSON Lines…</source>
        <translation>Ergebnisse als &amp;JSON Lines…</translation>
    </message>
</context>
<context>
    <name>dateline::WindowDialog</name>
    <message>
        <source>Time window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;Erster Tag:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Letzter Tag:</translation>
    </message>
</context>
<context>
    <name>dateline::WindowTour</name>
    <message>
        <source>From articles to evidence</source>
        <translation>Von Artikeln zu Belegen</translation>
    </message>
    <message>
        <source>Dateline has read the articles and found names, dates, events and who had to do with whom. Everything you see rests on a sentence, one click away. You can work in the window while this tour is open.</source>
        <translation>Dateline hat die Artikel gelesen und Namen, Daten, Ereignisse gefunden und wer mit wem zu tun hatte. Alles, was Sie sehen, beruht auf einem Satz, einen Klick entfernt. Sie können im Fenster arbeiten, während dieser Rundgang offen ist.</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>Die Zeitleiste</translation>
    </message>
    <message>
        <source>Every event with its date. Precise days are filled, imprecise ones hatched or faded. Turn the wheel with Ctrl to zoom, drag to move, and click an event: it is selected everywhere.</source>
        <translation>Jedes Ereignis mit seinem Datum. Genaue Tage sind gefüllt, ungenaue schraffiert oder blass. Mit Strg am Rad drehen zum Zoomen, ziehen zum Bewegen, und ein Ereignis anklicken: Es ist überall ausgewählt.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The article scrolls to the sentence that tells the selected event. Names, dates and events are marked; rest the pointer on a date to see how it was worked out. F3 goes to the next place.</source>
        <translation>Der Artikel rollt zum Satz, der das gewählte Ereignis erzählt. Namen, Daten und Ereignisse sind markiert; der Zeiger auf einem Datum zeigt, wie es errechnet wurde. F3 geht zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Die Belege</translation>
    </message>
    <message>
        <source>All sentences that the selection rests on, from all articles. Nothing counts that is not listed here.</source>
        <translation>Alle Sätze, auf denen die Auswahl beruht, aus allen Artikeln. Nichts zählt, was nicht hier steht.</translation>
    </message>
    <message>
        <source>The graph</source>
        <translation>Der Graph</translation>
    </message>
    <message>
        <source>Who is linked with whom: circles are people, squares organisations, hexagons countries. Solid lines are stated in a text, dashed ones only mentioned together. Click a line to read its sentences.</source>
        <translation>Wer mit wem verbunden ist: Kreise sind Personen, Quadrate Organisationen, Sechsecke Länder. Durchgezogene Linien stehen in einem Text, gestrichelte nennen nur zusammen. Eine Linie anklicken, um ihre Sätze zu lesen.</translation>
    </message>
    <message>
        <source>The lists</source>
        <translation>Die Listen</translation>
    </message>
    <message>
        <source>Articles, names, events, links and problems. Sort by a click on a column; the field above finds in the list. What belongs to the selection is tinted.</source>
        <translation>Artikel, Namen, Ereignisse, Verbindungen und Probleme. Ein Klick auf eine Spalte sortiert; das Feld darüber sucht in der Liste. Was zur Auswahl gehört, ist getönt.</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Ctrl+K, and type: a name, two names, words of a text, or a command. Enter takes what is marked.</source>
        <translation>Strg+K, und tippen: einen Namen, zwei Namen, Wörter eines Textes oder einen Befehl. Eingabe nimmt das Markierte.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Selecting never hides anything; filters do, in every view at once. Ctrl+Enter keeps what belongs to the selection. Each filter is a chip that can be switched off and removed, and the counts always say how much is shown.</source>
        <translation>Auswählen verbirgt nie etwas; Filter schon, in allen Ansichten zugleich. Strg+Eingabe behält, was zur Auswahl gehört. Jeder Filter ist eine Marke, die sich aus- und einschalten und entfernen lässt, und die Zahlen sagen immer, wie viel zu sehen ist.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Articles without a date and files that cannot be read are listed under Problems. Give an article its date, and its events leave the shelf of the undated.</source>
        <translation>Artikel ohne Datum und unlesbare Dateien stehen unter Probleme. Geben Sie einem Artikel sein Datum, und seine Ereignisse verlassen das Regal der undatierten.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>F1 opens the help. File &gt; Open Folder reads your own articles; nothing leaves this computer.</source>
        <translation>F1 öffnet die Hilfe. Datei &gt; Ordner öffnen liest Ihre eigenen Artikel; nichts verlässt diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>dateline::ZoomButtons</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Show all that is drawn (0)</source>
        <translation>Alles Gezeichnete zeigen (0)</translation>
    </message>
</context>
</TS>
