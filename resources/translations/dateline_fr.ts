<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerText</name>
    <message>
        <source>... and %1 more</source>
        <translation>... et %1 de plus</translation>
    </message>
    <message>
        <source>entities: %1</source>
        <translation>noms : %1</translation>
    </message>
    <message>
        <source>Who is best connected? (%1)</source>
        <translation>Qui est le mieux relié ? (%1)</translation>
    </message>
    <message>
        <source>Who links the others? (%1)</source>
        <translation>Qui relie les autres ? (%1)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>estimated from %1 of them; the first value is right to +- %2 % in 19 of 20 cases</source>
        <translation>estimé d’après %1 d’entre eux ; la première valeur est juste à +- %2 % dans 19 cas sur 20</translation>
    </message>
    <message>
        <source>Who is influential? (%1)</source>
        <translation>Qui a de l’influence ? (%1)</translation>
    </message>
    <message>
        <source>Who keeps company? (%1)</source>
        <translation>Qui va ensemble ? (%1)</translation>
    </message>
    <message>
        <source>; groups: %1, modularity %2</source>
        <translation>; groupes : %1, modularité %2</translation>
    </message>
    <message>
        <source>Who is rising? (%1)</source>
        <translation>Qui monte ? (%1)</translation>
    </message>
    <message>
        <source>; %1 against %2</source>
        <translation>; %1 par rapport à %2</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>What do %1 and %2 share? (entities: %3)</source>
        <translation>Que partagent %1 et %2 ? (noms : %3)</translation>
    </message>
    <message>
        <source>How are %1 and %2 linked?</source>
        <translation>Comment %1 et %2 sont-ils liés ?</translation>
    </message>
    <message>
        <source>No evidence links these two, directly or through others.</source>
        <translation>Aucune preuve ne lie ces deux, directement ou par d’autres.</translation>
    </message>
    <message>
        <source>Numbers count the sentences that name both. Strongest way first.</source>
        <translation>Les nombres comptent les phrases qui citent les deux. Chemin le plus fort d’abord.</translation>
    </message>
</context>
<context>
    <name>ArticleMarks</name>
    <message>
        <source>meant by a pronoun</source>
        <translation>désigné par un pronom</translation>
    </message>
    <message>
        <source>meant by a description</source>
        <translation>désigné par une description</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>Not part of the article (menu, footer, advertisement): left out of all results</source>
        <translation>Hors de l’article (menu, pied de page, publicité) : exclu de tous les résultats</translation>
    </message>
</context>
<context>
    <name>AskCommand</name>
    <message>
        <source>--format takes text, csv or json, not '%1'</source>
        <translation>--format attend text, csv ou json, pas '%1'</translation>
    </message>
    <message>
        <source>--top takes a number from 1 on, not '%1'</source>
        <translation>--top attend un nombre à partir de 1, pas '%1'</translation>
    </message>
    <message>
        <source>--against takes two days such as 2015-01-01..2015-12-31, not '%1'</source>
        <translation>--against attend deux jours comme 2015-01-01..2015-12-31, pas '%1'</translation>
    </message>
    <message>
        <source>--against belongs to rising with --from and --to</source>
        <translation>--against va avec rising, --from et --to</translation>
    </message>
    <message>
        <source>rising needs both --from and --to, or neither</source>
        <translation>rising demande --from et --to, ou aucun des deux</translation>
    </message>
    <message>
        <source>this question needs --entity twice: --entity NAME --entity NAME</source>
        <translation>cette question demande deux fois --entity : --entity NOM --entity NOM</translation>
    </message>
    <message>
        <source>--entity belongs to linked and shared</source>
        <translation>--entity va avec linked et shared</translation>
    </message>
    <message>
        <source>'%1' and '%2' are the same entity</source>
        <translation>'%1' et '%2' sont le même nom</translation>
    </message>
    <message>
        <source>too little of the evidence is dated to compare two times</source>
        <translation>trop peu de preuves sont datées pour comparer deux périodes</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>Écrire dans FICHIER au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>text, csv or json (default: by the ending of FILE, else text).</source>
        <translation>text, csv ou json (par défaut : selon l’extension de FICHIER, sinon text).</translation>
    </message>
    <message>
        <source>linked and shared: one of the two, by name or alias; given twice.</source>
        <translation>linked et shared : l’un des deux, par nom ou autre nom ; à donner deux fois.</translation>
    </message>
    <message>
        <source>Only evidence of this day and later; of rising: the later time.</source>
        <translation>Seulement les preuves de ce jour et d’après ; pour rising : la période postérieure.</translation>
    </message>
    <message>
        <source>Only evidence of this day and earlier.</source>
        <translation>Seulement les preuves jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>rising: the earlier time (default: just before --from, as long).</source>
        <translation>rising : la période antérieure (par défaut : juste avant --from, aussi longue).</translation>
    </message>
    <message>
        <source>Only relations that a sentence states, not mere mentions together.</source>
        <translation>Seulement les relations qu’une phrase énonce, pas de simples mentions communes.</translation>
    </message>
    <message>
        <source>best-connected, bridges, influential, groups, rising, linked or shared</source>
        <translation>best-connected, bridges, influential, groups, rising, linked ou shared</translation>
    </message>
    <message>
        <source>Files, folders, a project, or - for JSON Lines on standard input.</source>
        <translation>Fichiers, dossiers, un projet, ou - pour du JSON Lines sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Answers a question about who is linked with whom.</source>
        <translation>Répond à une question sur qui est lié à qui.</translation>
    </message>
    <message>
        <source>ask takes best-connected, bridges, influential, groups, rising, linked or shared</source>
        <translation>ask connaît best-connected, bridges, influential, groups, rising, linked et shared</translation>
    </message>
    <message>
        <source>ask needs a file or folder</source>
        <translation>ask demande un fichier ou un dossier</translation>
    </message>
    <message>
        <source>a project is asked by itself</source>
        <translation>un projet est interrogé seul</translation>
    </message>
    <message>
        <source>--from lies after --to</source>
        <translation>--from est après --to</translation>
    </message>
    <message>
        <source>--top of linked takes a number from 1 to %1, not '%2'</source>
        <translation>--top de linked attend un nombre de 1 à %1, pas '%2'</translation>
    </message>
    <message>
        <source>Only the first N rows (default: 20 in text, else all), or ways of linked (default: 3, at most %1).</source>
        <translation>Seulement les N premières lignes (par défaut : 20 en texte, sinon toutes), ou chemins de linked (par défaut : 3, au plus %1).</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>unknown option '%1'</source>
        <translation>option inconnue '%1'</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2, not '%3'</source>
        <translation>--%1 attend un nombre de 1 à %2, pas '%3'</translation>
    </message>
    <message>
        <source>Try 'dateline --help'.</source>
        <translation>Essayez 'dateline --help'.</translation>
    </message>
    <message>
        <source>Work with N threads (default: one a core).</source>
        <translation>Travailler avec N fils (par défaut : un par cœur).</translation>
    </message>
    <message>
        <source>Leave out files larger than N MiB (default: 16).</source>
        <translation>Ignorer les fichiers de plus de N Mio (par défaut : 16).</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1 : écriture impossible : %2</translation>
    </message>
    <message>
        <source>Apply the corrections in FILE, as saved by the window.</source>
        <translation>Appliquer les corrections de FICHIER, telles que la fenêtre les enregistre.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2016-05-30, not '%2'</source>
        <translation>--%1 attend une date comme 2016-05-30, pas '%2'</translation>
    </message>
    <message>
        <source>no entity is named '%1'</source>
        <translation>aucun nom ne s’écrit '%1'</translation>
    </message>
    <message>
        <source>no entity is named '%1'; similar ones: %2</source>
        <translation>aucun nom ne s’écrit '%1' ; noms proches : %2</translation>
    </message>
    <message>
        <source>'%1' is no command, and there is no such file or folder</source>
        <translation>« %1 » n’est pas une commande, et il n’y a ni fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <source>%1: there is no article to read here</source>
        <translation>%1 : il n’y a aucun article à lire ici</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in %1: read, but nothing is extracted from this language yet</source>
        <translation>
            <numerusform>%n article en %1 : lu, mais rien n’est encore extrait de cette langue</numerusform>
            <numerusform>%n articles en %1 : lus, mais rien n’est encore extrait de cette langue</numerusform>
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
        <translation>Utilisation :
  dateline [CHEMIN...]                  ouvrir la fenêtre sur ces fichiers et dossiers
  dateline extract CHEMIN...            événements, noms et relations en JSON Lines
  dateline import PROJET CHEMIN...      lire des articles dans un projet (nom.dateline)
  dateline corrections export|import PROJET   ses corrections en JSON Lines
  dateline export timeline -o FICHIER CHEMIN...  la chronologie : .png, .svg, .pdf, .csv, .ics, .json (TimelineJS)
  dateline export graph -o FICHIER CHEMIN...     le graphe des noms : .png, .svg, .pdf, .graphml, .gexf, .dot, .csv
  dateline export report -o FICHIER.html CHEMIN... le tout en un document à lire et à imprimer
  dateline ask QUESTION CHEMIN...       best-connected, bridges, influential, groups, rising, linked, shared
  dateline COMMANDE --help              les options d’une commande
  dateline --version

CHEMIN est un fichier (texte, page web, document, flux d’actualités, JSON Lines), un dossier (lu avec tous ceux
qu’il contient) ou - pour JSON Lines sur l’entrée standard. Un projet peut remplacer CHEMIN.
PROJET est un fichier, ou ce qu’une équipe partage : postgresql://user@host:port/database/project
Code de retour : 0 tout est fait, 1 quelque chose n’a pu être lu ou écrit, 2 mauvaise utilisation.
</translation>
    </message>
    <message>
        <source>a project has its own corrections: add others with 'dateline corrections import'</source>
        <translation>un projet a ses propres corrections : ajoutez-en avec 'dateline corrections import'</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>there is no display for a window; 'dateline --help' says what is done without one</source>
        <translation>il n’y a pas d’écran pour une fenêtre ; 'dateline --help' dit ce qui se fait sans</translation>
    </message>
</context>
<context>
    <name>ConsoleProgress</name>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 articles sur %2</translation>
    </message>
</context>
<context>
    <name>CorrectionTexts</name>
    <message>
        <source>event at %1</source>
        <translation>événement à %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>source, relation, target: “Putin” met “Xi”</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un article</translation>
    </message>
    <message>
        <source>title %1</source>
        <translation>titre %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message>
        <source>date an article %1</source>
        <translation>dater un article : %1</translation>
    </message>
    <message>
        <source>leave the date of an article to the program</source>
        <translation>laisser la date d’un article au programme</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>renommer %1 en %2</translation>
    </message>
    <message>
        <source>make %1 of kind %2</source>
        <translation>%1 devient : %2</translation>
    </message>
    <message>
        <source>merge %1 and %2</source>
        <translation>fusionner %1 et %2</translation>
    </message>
    <message>
        <source>keep %1 and %2 apart</source>
        <translation>tenir %1 et %2 séparés</translation>
    </message>
    <message>
        <source>%1 here means %2</source>
        <translation>%1 désigne ici %2</translation>
    </message>
    <message>
        <source>%1 in one article means %2</source>
        <translation>%1 désigne %2 dans un article</translation>
    </message>
    <message>
        <source>%1 is a name of kind %2</source>
        <translation>%1 est un nom de type : %2</translation>
    </message>
    <message>
        <source>%1 is never a name</source>
        <translation>%1 n’est jamais un nom</translation>
    </message>
    <message>
        <source>%1 names %2</source>
        <translation>%1 nomme %2</translation>
    </message>
    <message>
        <source>%1 here is no name</source>
        <translation>%1 n’est pas un nom ici</translation>
    </message>
    <message>
        <source>change event at %1: %2</source>
        <translation>modifier l’événement à %1 : %2</translation>
    </message>
    <message>
        <source>add event %1</source>
        <translation>ajouter l’événement %1</translation>
    </message>
    <message>
        <source>turn round: %1</source>
        <translation>retourner : %1</translation>
    </message>
    <message>
        <source>turn round and make “%2”: %1</source>
        <translation>retourner et changer en « %2 » : %1</translation>
    </message>
    <message>
        <source>make “%2”: %1</source>
        <translation>changer en « %2 » : %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>accept %1</source>
        <translation>accepter %1</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>rejeter %1</translation>
    </message>
    <message>
        <source>note on %1: %2</source>
        <translation>note sur %1 : %2</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <comment>3 links became 1</comment>
        <translation>%1 : à présent %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <translation>
            <numerusform>%1, et %Ln autre</numerusform>
            <numerusform>%1, et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied: %1 (its article is not here, or its text has changed)</source>
        <translation>Non appliqué : %1 (l’article n’est pas ici, ou son texte a changé)</translation>
    </message>
    <message>
        <source>Not applied: %1 (the text does not have these words there)</source>
        <translation>Non appliqué : %1 (le texte n’a pas ces mots à cet endroit)</translation>
    </message>
    <message>
        <source>Not applied: %1 (nothing is called so any more)</source>
        <translation>Non appliqué : %1 (plus rien ne porte ce nom)</translation>
    </message>
    <message>
        <source>Not applied: %1 (no event is told there any more)</source>
        <translation>Non appliqué : %1 (plus aucun événement n’y est raconté)</translation>
    </message>
    <message>
        <source>Not applied: %1 (no such relation is stated there any more)</source>
        <translation>Non appliqué : %1 (cette relation n’y est plus affirmée)</translation>
    </message>
    <message>
        <source>Not applied: %1 (other corrections say otherwise)</source>
        <translation>Non appliqué : %1 (d’autres corrections disent autre chose)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>correction (author)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Two corrections disagree: %1; %2. The later one holds.</source>
        <translation>Deux corrections se contredisent : %1 ; %2. La plus récente vaut.</translation>
    </message>
    <message>
        <source>Corrections contradict each other: %1; %2. The names stay apart until one is taken back.</source>
        <translation>Des corrections se contredisent : %1 ; %2. Les noms restent séparés tant qu’aucune n’est retirée.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1: is no correction: %2</source>
        <translation>%1 : n’est pas une correction : %2</translation>
    </message>
    <message>
        <source>%1: another correction has the identifier %2</source>
        <translation>%1 : une autre correction a l’identifiant %2</translation>
    </message>
    <message>
        <source>%1: takes back a correction that is not there: %2</source>
        <translation>%1 : retire une correction qui n’existe pas : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nom</numerusform>
            <numerusform>%Ln noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated event(s)</source>
        <translation>
            <numerusform>%Ln événement sans date</numerusform>
            <numerusform>%Ln événements sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>take the note on %1 away</source>
        <translation>retirer la note sur %1</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>The text has damaged characters.</source>
        <translation>Le texte contient des caractères endommagés.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit.</source>
        <translation>Un nom doit contenir une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The words that it is about are not there any more.</source>
        <translation>Les mots concernés ne sont plus là.</translation>
    </message>
    <message>
        <source>An event takes at most 64 participants.</source>
        <translation>Un événement a au plus 64 participants.</translation>
    </message>
    <message>
        <source>At most 64 names can be merged at once. Merge some of them first, then what came of it with the others.</source>
        <translation>Au plus 64 noms peuvent être fusionnés à la fois. Fusionnez-en d’abord quelques-uns, puis le résultat avec les autres.</translation>
    </message>
    <message>
        <source>The date is outside of the years that can be shown.</source>
        <translation>La date est hors des années qui peuvent être affichées.</translation>
    </message>
    <message>
        <source>A step takes at most %1 corrections, and all of them together at most %2.</source>
        <translation>Une étape compte au plus %1 corrections, et leur ensemble au plus %2.</translation>
    </message>
</context>
<context>
    <name>CorrectionsCommand</name>
    <message>
        <source>dateline: %1 corrections added, %2 were there</source>
        <translation>dateline : %1 corrections ajoutées, %2 y étaient déjà</translation>
    </message>
    <message>
        <source>Writes the corrections of a project as JSON Lines, or adds those of such a file.</source>
        <translation>Écrit les corrections d’un projet en JSON Lines, ou ajoute celles d’un tel fichier.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>Écrire dans FICHIER au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>To import: files of corrections, or - for standard input.</source>
        <translation>Pour importer : des fichiers de corrections, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>corrections needs export and a project, or import, a project and a file</source>
        <translation>corrections attend export et un projet, ou import, un projet et un fichier</translation>
    </message>
    <message>
        <source>A file that ends in .dateline, or the address of a shared project.</source>
        <translation>Un fichier qui se termine par .dateline, ou l’adresse d’un projet partagé.</translation>
    </message>
    <message>
        <source>--output belongs to corrections export</source>
        <translation>--output va avec corrections export</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>illisible : %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>écriture impossible : %1</translation>
    </message>
    <message>
        <source>is no ordinary file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>ne contient pas de texte</translation>
    </message>
    <message>
        <source>is no text file: %1</source>
        <translation>n’est pas un fichier texte : %1</translation>
    </message>
    <message>
        <source>is larger than the limit: %1</source>
        <translation>dépasse la limite : %1</translation>
    </message>
    <message>
        <source>has a line longer than the limit: %1</source>
        <translation>a une ligne trop longue : %1</translation>
    </message>
    <message>
        <source>its character encoding is not known: %1</source>
        <translation>encodage de caractères inconnu : %1</translation>
    </message>
    <message>
        <source>is no valid article record: %1</source>
        <translation>n’est pas un article valide : %1</translation>
    </message>
    <message>
        <source>the identifier “%1” came before; this article is kept under another one</source>
        <translation>l’identifiant « %1 » existait déjà ; cet article est gardé sous un autre</translation>
    </message>
    <message>
        <source>this kind of file is not read yet: %1</source>
        <translation>ce type de fichier n’est pas encore lu : %1</translation>
    </message>
    <message>
        <source>nothing is extracted from this language yet: %1</source>
        <translation>rien n’est encore extrait de cette langue : %1</translation>
    </message>
    <message>
        <source>a file of Dateline’s own data is missing or damaged: %1</source>
        <translation>un fichier de données de Dateline manque ou est endommagé : %1</translation>
    </message>
    <message>
        <source>is no valid project file: %1</source>
        <translation>n’est pas un fichier de projet valide : %1</translation>
    </message>
    <message>
        <source>was made by a newer version of Dateline (project format %1); this one cannot read it</source>
        <translation>vient d’une version plus récente de Dateline (format %1) ; celle-ci ne peut pas le lire</translation>
    </message>
    <message>
        <source>was made by an older version of Dateline (project format %1) and must be opened for writing once</source>
        <translation>vient d’une version plus ancienne de Dateline (format %1) et doit être ouvert une fois en écriture</translation>
    </message>
    <message>
        <source>the disk is full, or the file may not grow: %1</source>
        <translation>le disque est plein, ou le fichier ne peut pas grandir : %1</translation>
    </message>
    <message>
        <source>is in use by another program: %1</source>
        <translation>est utilisé par un autre programme : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>damaged and lost, or to be read again: %1</source>
        <translation>endommagé et perdu, ou à relire : %1</translation>
    </message>
    <message>
        <source>was damaged; all that could be read of it is here, the damaged file is kept as %1</source>
        <translation>était endommagé ; tout ce qui a pu être lu est ici, le fichier endommagé est gardé sous %1</translation>
    </message>
    <message>
        <source>is no address of a shared project: %1</source>
        <translation>n’est pas l’adresse d’un projet partagé : %1</translation>
    </message>
    <message>
        <source>there is no connection to the server: %1</source>
        <translation>il n’y a pas de connexion au serveur : %1</translation>
    </message>
    <message>
        <source>the server wants a password, or another one; it is looked for in ~/.pgpass and in the service file</source>
        <translation>le serveur demande un mot de passe, ou un autre ; il est cherché dans ~/.pgpass et dans le fichier de services</translation>
    </message>
    <message>
        <source>the server does not allow it: %1</source>
        <translation>le serveur ne le permet pas : %1</translation>
    </message>
    <message>
        <source>this correction is by %1, who alone can take it back</source>
        <translation>cette correction est de %1, qui seul peut la retirer</translation>
    </message>
    <message>
        <source>there is no such project in that database</source>
        <translation>il n’y a pas de tel projet dans cette base de données</translation>
    </message>
    <message>
        <source>is no valid project: %1</source>
        <translation>n’est pas un projet valide : %1</translation>
    </message>
    <message>
        <source>the ending of the name says no format that can be written; these do: %1</source>
        <translation>la fin du nom n’indique aucun format qui puisse être écrit ; celles-ci oui : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) in it left out</source>
        <translation>
            <numerusform>%n fichier ou dossier caché laissé de côté</numerusform>
            <numerusform>%n fichiers ou dossiers cachés laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) with pictures and scripts of saved web pages in it left out</source>
        <translation>
            <numerusform>%n dossier d’images et de scripts de pages web enregistrées laissé de côté</numerusform>
            <numerusform>%n dossiers d’images et de scripts de pages web enregistrées laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>is protected with a password</source>
        <translation>est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>holds pictures of text only; a text recognition program can add the text</source>
        <translation>ne contient que des images de texte ; un programme de reconnaissance de texte peut y ajouter le texte</translation>
    </message>
    <message>
        <source>cannot be read without another program: %1</source>
        <translation>ne peut être lu sans un autre programme : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n linked folder(s) in it left out; name them to read them</source>
        <translation>
            <numerusform>%n dossier lié laissé de côté ; nommez-le pour le lire</numerusform>
            <numerusform>%n dossiers liés laissés de côté ; nommez-les pour les lire</numerusform>
        </translation>
    </message>
    <message>
        <source>attached documents are not read; save them as files to read them: %1</source>
        <translation>les documents joints ne sont pas lus ; enregistrez-les comme fichiers pour les lire : %1</translation>
    </message>
    <message>
        <source>dates such as %1 do not say which number is the month; the articles stay without date</source>
        <translation>des dates comme %1 ne disent pas quel nombre est le mois ; les articles restent sans date</translation>
    </message>
    <message>
        <source>no column or field holds the text of articles; there are: %1</source>
        <translation>aucune colonne ni aucun champ ne contient le texte d'articles ; il y a : %1</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>caractères de contrôle</translation>
    </message>
    <message>
        <source>gzip data that unpack to more than %1 times their size</source>
        <translation>données gzip qui, décompressées, dépassent %1 fois leur taille</translation>
    </message>
    <message>
        <source>gzip data are damaged</source>
        <translation>les données gzip sont endommagées</translation>
    </message>
    <message>
        <source>&gt; %1 bytes</source>
        <translation>&gt; %1 octets</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 articles</translation>
    </message>
    <message>
        <source>%1 paragraphs</source>
        <translation>%1 paragraphes</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 éléments</translation>
    </message>
    <message>
        <source>%1 packed files</source>
        <translation>%1 fichiers compressés</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>folder depth</source>
        <translation>profondeur des dossiers</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>text with its places</source>
        <translation>texte avec ses positions</translation>
    </message>
    <message>
        <source>elements in each other</source>
        <translation>éléments imbriqués</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>se termine trop tôt</translation>
    </message>
    <message>
        <source>no pages in it</source>
        <translation>aucune page à l’intérieur</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>aucune page à l’intérieur</translation>
    </message>
    <message>
        <source>the file ends inside of a record</source>
        <translation>le fichier se termine au milieu d’un enregistrement</translation>
    </message>
    <message>
        <source>the file ends inside of a value</source>
        <translation>le fichier se termine au milieu d’une valeur</translation>
    </message>
    <message>
        <source>a record of the archive does not begin where the last one ends</source>
        <translation>un enregistrement de l’archive ne commence pas là où le précédent se termine</translation>
    </message>
    <message>
        <source>a record's header is too long</source>
        <translation>l’en-tête d’un enregistrement est trop long</translation>
    </message>
    <message>
        <source>a record does not say its length</source>
        <translation>un enregistrement n’indique pas sa longueur</translation>
    </message>
    <message>
        <source>no XML element</source>
        <translation>aucun élément XML</translation>
    </message>
    <message>
        <source>an element with too many attributes</source>
        <translation>un élément avec trop d’attributs</translation>
    </message>
    <message>
        <source>a news item without text</source>
        <translation>une dépêche sans texte</translation>
    </message>
    <message>
        <source>a news message without items</source>
        <translation>un message sans dépêches</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>pas un objet</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>imbriqué trop profondément</translation>
    </message>
    <message>
        <source>id is empty</source>
        <translation>l’identifiant (id) est vide</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>un nom manque</translation>
    </message>
    <message>
        <source>':' is missing</source>
        <translation>« : » manque</translation>
    </message>
    <message>
        <source>%1 is not a date: %2</source>
        <translation>%1 n’est pas une date : %2</translation>
    </message>
    <message>
        <source>%1 cells for %2 columns</source>
        <translation>%1 cellules pour %2 colonnes</translation>
    </message>
    <message>
        <source>the page cannot be unpacked</source>
        <translation>la page ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>the page is packed as %1</source>
        <translation>la page est compressée en %1</translation>
    </message>
    <message>
        <source>pdftotext could not be started</source>
        <translation>pdftotext n’a pas pu être lancé</translation>
    </message>
    <message>
        <source>reading it took more than a minute</source>
        <translation>la lecture a pris plus d’une minute</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>la lecture a échoué</translation>
    </message>
    <message>
        <source>PDF needs poppler-utils</source>
        <translation>PDF nécessite poppler-utils</translation>
    </message>
    <message>
        <source>is a document of Word 97–2003 or of another old office program; save it as DOCX there or in LibreOffice</source>
        <translation>est un document de Word 97–2003 ou d’un autre ancien logiciel de bureau ; enregistrez-le au format DOCX dans ce logiciel ou dans LibreOffice</translation>
    </message>
    <message>
        <source>packed inside of an archive</source>
        <translation>compressé dans une archive</translation>
    </message>
    <message>
        <source>unpacks to more than %1 times its size</source>
        <translation>se décompresse en plus de %1 fois sa taille</translation>
    </message>
    <message>
        <source>%1 bytes unpacked</source>
        <translation>%1 octets une fois décompressé</translation>
    </message>
    <message>
        <source>a record without an abstract: %1</source>
        <translation>une notice sans résumé : %1</translation>
    </message>
    <message>
        <source>corrections that stay there: %1</source>
        <translation>corrections qui y restent : %1</translation>
    </message>
    <message>
        <source>gzip data end too early</source>
        <translation>les données gzip se terminent trop tôt</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 éléments de liste</translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation>%1 phrases</translation>
    </message>
    <message>
        <source>%1 groups in each other</source>
        <translation>%1 groupes imbriqués</translation>
    </message>
    <message>
        <source>ZIP or Office document</source>
        <translation>ZIP ou document bureautique</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>it is damaged, or not of the kind that its name says</source>
        <translation>il est endommagé, ou n’est pas du type que son nom indique</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>sa fin manque</translation>
    </message>
    <message>
        <source>it is packed by a method that is not known</source>
        <translation>il est compressé par une méthode inconnue</translation>
    </message>
    <message>
        <source>a part of it is damaged or missing: %1</source>
        <translation>une partie en est endommagée ou manque : %1</translation>
    </message>
    <message>
        <source>a page without text; a browser would fetch it by scripts</source>
        <translation>une page sans texte ; un navigateur le chargerait par des scripts</translation>
    </message>
    <message>
        <source>a page without text</source>
        <translation>une page sans texte</translation>
    </message>
    <message>
        <source>a page of frames; its text is in other files</source>
        <translation>une page de cadres ; son texte est dans d’autres fichiers</translation>
    </message>
    <message>
        <source>a page that leads to another one</source>
        <translation>une page qui renvoie à une autre</translation>
    </message>
    <message>
        <source>a feed without items</source>
        <translation>un flux sans éléments</translation>
    </message>
    <message>
        <source>no message: it has no header</source>
        <translation>pas un message : l’en-tête manque</translation>
    </message>
    <message>
        <source>no RTF</source>
        <translation>pas de RTF</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is not a string</source>
        <translation>%1 n’est pas une chaîne</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>pas du JSON à partir de l’octet %1</translation>
    </message>
    <message>
        <source>not JSON, or cut off</source>
        <translation>pas du JSON, ou tronqué</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier inexistant</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>liens en boucle</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace sur le périphérique</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>le lecteur réseau n’est plus là</translation>
    </message>
    <message>
        <source>is packed as %1, which is not read; unpack it first</source>
        <translation>est compressé en %1, qui n’est pas lu ; décompressez-le d’abord</translation>
    </message>
    <message>
        <source>is a spreadsheet; save it as CSV to read it</source>
        <translation>est un classeur ; enregistrez-le en CSV pour qu’il soit lu</translation>
    </message>
    <message>
        <source>is too long to be read as a whole; its beginning was kept (%1)</source>
        <translation>est trop long pour être lu en entier ; son début a été conservé (%1)</translation>
    </message>
    <message>
        <source>is a link to what is not there: %1</source>
        <translation>est un lien dont la cible n’existe pas : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) in it left out; the files are read by their own names</source>
        <translation>
            <numerusform>%n lien ignoré dans ce dossier ; le fichier est lu sous son propre nom</numerusform>
            <numerusform>%n liens ignorés dans ce dossier ; les fichiers sont lus sous leurs propres noms</numerusform>
        </translation>
    </message>
    <message>
        <source>there are too many files: this one and all that would come after it are left out</source>
        <translation>il y a trop de fichiers : celui-ci et tous ceux qui suivraient sont laissés de côté</translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation>son nom n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>fichier de verrouillage</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, from 200x120 to %1x%1, not '%2'</source>
        <translation>--size attend LARGEURxHAUTEUR en pixels, de 200x120 à %1x%1, pas '%2'</translation>
    </message>
    <message>
        <source>--scale takes a number from 1 to 4, not '%1'</source>
        <translation>--scale attend un nombre de 1 à 4, pas '%1'</translation>
    </message>
    <message>
        <source>--from lies after --to</source>
        <translation>--from est après --to</translation>
    </message>
    <message>
        <source>Write to FILE; its ending says the format.</source>
        <translation>Écrire dans FICHIER ; son extension donne le format.</translation>
    </message>
    <message>
        <source>Size of the picture in pixels (default: 1600x900; a timeline as high as its events need).</source>
        <translation>Taille de l’image en pixels (par défaut : 1600x900 ; une chronologie aussi haute que nécessaire).</translation>
    </message>
    <message>
        <source>Draw everything this many times as large, 1 to 4.</source>
        <translation>Tout dessiner autant de fois plus grand, de 1 à 4.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Clair sur sombre.</translation>
    </message>
    <message>
        <source>Files, folders, or - for JSON Lines on standard input.</source>
        <translation>Fichiers, dossiers, ou - pour du JSON Lines sur l’entrée standard.</translation>
    </message>
    <message>
        <source>export needs a file or folder</source>
        <translation>export a besoin d’un fichier ou dossier</translation>
    </message>
    <message>
        <source>export needs -o FILE</source>
        <translation>export a besoin de -o FICHIER</translation>
    </message>
    <message>
        <source>--time takes happened or reported</source>
        <translation>--time attend happened ou reported</translation>
    </message>
    <message>
        <source>--dpi takes a number from 36 to 2400, not '%1'</source>
        <translation>--dpi attend un nombre de 36 à 2400, pas '%1'</translation>
    </message>
    <message>
        <source>Timeline: which time of an event counts, happened or reported.</source>
        <translation>Chronologie : quel moment d’un événement compte, happened (arrivé) ou reported (rapporté).</translation>
    </message>
    <message>
        <source>Timeline: without the list of sources.</source>
        <translation>Chronologie : sans la liste des sources.</translation>
    </message>
    <message>
        <source>a project is drawn by itself</source>
        <translation>un projet se dessine seul</translation>
    </message>
    <message>
        <source>--lanes takes none, entity-kind, entities, country, event-kind, source or community</source>
        <translation>--lanes accepte none, entity-kind, entities, country, event-kind, source ou community</translation>
    </message>
    <message>
        <source>Timeline: none, entity-kind, entities, country, event-kind, source or community.</source>
        <translation>Chronologie : none, entity-kind, entities, country, event-kind, source ou community.</translation>
    </message>
    <message>
        <source>--per-kind takes a number from 1 to %1, not '%2'</source>
        <translation>--per-kind prend un nombre de 1 à %1, et non « %2 »</translation>
    </message>
    <message>
        <source>First day that counts.</source>
        <translation>Premier jour qui compte.</translation>
    </message>
    <message>
        <source>Last day that counts.</source>
        <translation>Dernier jour qui compte.</translation>
    </message>
    <message>
        <source>Graph: NAME and who is linked with it.</source>
        <translation>Graphe : NOM et ce qui lui est lié.</translation>
    </message>
    <message>
        <source>Graph: the N most mentioned people and bodies, and two thirds as many countries (default: 12; files for other programs: everything).</source>
        <translation>Graphe : les N personnes et organisations les plus citées, et deux tiers d’autant de pays (12 par défaut ; fichiers pour d’autres programmes : tout).</translation>
    </message>
    <message>
        <source>Without the legend.</source>
        <translation>Sans la légende.</translation>
    </message>
    <message>
        <source>Without the numbers of what is shown.</source>
        <translation>Sans les nombres de ce qui est montré.</translation>
    </message>
    <message>
        <source>--%1 takes a number up to %2, not '%3'</source>
        <translation>--%1 prend un nombre jusqu’à %2, et non « %3 »</translation>
    </message>
    <message>
        <source>Title of the picture or the report.</source>
        <translation>Titre de l’image ou du rapport.</translation>
    </message>
    <message>
        <source>Report: at most N dated events, those that most sources tell (default: %1).</source>
        <translation>Rapport : au plus N événements datés, ceux que racontent le plus de sources (par défaut %1).</translation>
    </message>
    <message>
        <source>Report: at most N names, those that most articles name (default: %1).</source>
        <translation>Rapport : au plus N noms, ceux que citent le plus d’articles (par défaut %1).</translation>
    </message>
    <message>
        <source>Timeline: without the notes of the project or the corrections; report: without both.</source>
        <translation>Chronologie : sans les notes du projet ou des corrections ; rapport : sans les deux.</translation>
    </message>
    <message>
        <source>timeline, graph or report</source>
        <translation>timeline (chronologie), graph (graphe) ou report (rapport)</translation>
    </message>
    <message>
        <source>Writes the timeline, the entity graph or a report of articles into a file.</source>
        <translation>Écrit la chronologie, le graphe des noms ou un rapport sur des articles dans un fichier.</translation>
    </message>
    <message>
        <source>export needs to know what: timeline, graph or report</source>
        <translation>export doit savoir quoi : timeline, graph ou report</translation>
    </message>
    <message>
        <source>--titles takes all or fitting</source>
        <translation>--titles accepte all ou fitting</translation>
    </message>
    <message>
        <source>Timeline without --size: as high as all titles need, within reason (all), or only those that fit (fitting).</source>
        <translation>Chronologie sans --size : aussi haute que tous les titres l’exigent, dans certaines limites (all), ou seulement ceux qui tiennent (fitting).</translation>
    </message>
    <message>
        <source>--paper takes a4, a4-landscape, a3, a3-landscape or picture</source>
        <translation>--paper attend a4, a4-landscape, a3, a3-landscape ou picture</translation>
    </message>
    <message>
        <source>--paper is for PNG, SVG and PDF</source>
        <translation>--paper va avec PNG, SVG et PDF</translation>
    </message>
    <message>
        <source>--paper says the size: it goes without --size and --scale</source>
        <translation>--paper donne la taille : sans --size ni --scale</translation>
    </message>
    <message>
        <source>--pages takes as-needed, one, year, quarter or month</source>
        <translation>--pages attend as-needed, one, year, quarter ou month</translation>
    </message>
    <message>
        <source>Size of paper: a4, a4-landscape, a3 or a3-landscape (default: none, as --size has it).</source>
        <translation>Format du papier : a4, a4-landscape, a3 ou a3-landscape (par défaut aucun, selon --size).</translation>
    </message>
    <message>
        <source>Timeline: one picture of all (one), one a year, quarter or month, or on paper as many as all titles need (as-needed, the default): pages of a PDF, else files beside each other.</source>
        <translation>Chronologie : une image de tout (one), une par an, trimestre ou mois, ou sur papier autant qu’il en faut pour tous les titres (as-needed, par défaut) : pages d’un PDF, sinon fichiers côte à côte.</translation>
    </message>
    <message>
        <source>Dots per inch, the size on paper (default: 96 times the scale, with --paper 300).</source>
        <translation>Points par pouce, la taille sur papier (par défaut 96 fois l’échelle, avec --paper 300).</translation>
    </message>
    <message>
        <source>--%1 does not go with %2</source>
        <translation>--%1 ne va pas avec %2</translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message>
        <source>Extracts dated events, entities and relations from articles, as JSON Lines.</source>
        <translation>Extrait des articles les événements datés, noms et relations, en JSON Lines.</translation>
    </message>
    <message>
        <source>Treat every article as a corpus of its own and stream the results.</source>
        <translation>Traiter chaque article à part et émettre les résultats au fur et à mesure.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>Écrire dans FICHIER au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>extract needs a file or folder</source>
        <translation>extract a besoin d’un fichier ou dossier</translation>
    </message>
    <message>
        <source>Files, folders, or - for JSON Lines on standard input; or one project.</source>
        <translation>Fichiers, dossiers, ou - pour du JSON Lines sur l’entrée standard ; ou un projet.</translation>
    </message>
    <message>
        <source>a project is extracted by itself and as a whole</source>
        <translation>un projet s’extrait seul et en entier</translation>
    </message>
    <message>
        <source>--corrections speaks of a folder as a whole and does not go with --each-alone</source>
        <translation>--corrections porte sur un dossier entier et ne va pas avec --each-alone</translation>
    </message>
</context>
<context>
    <name>FilterOptions</name>
    <message>
        <source>Only what NAME takes part in or is linked with; may be given again.</source>
        <translation>Seulement ce à quoi NOM prend part ou est lié ; peut se répéter.</translation>
    </message>
    <message>
        <source>Only what has these words in its title or sentence.</source>
        <translation>Seulement ce qui a ces mots dans son titre ou sa phrase.</translation>
    </message>
    <message>
        <source>Only what was reported by that day.</source>
        <translation>Seulement ce qui était rapporté ce jour-là.</translation>
    </message>
    <message>
        <source>Only events of these kinds, between commas: attack, meeting, statement ...</source>
        <translation>Seulement les événements de ces types, séparés par des virgules : attack, meeting, statement...</translation>
    </message>
    <message>
        <source>Only events that are so: happened, ongoing, planned, alleged, denied.</source>
        <translation>Seulement les événements dans cet état : happened, ongoing, planned, alleged, denied.</translation>
    </message>
    <message>
        <source>Only names of these kinds: person, organisation, country, place, group.</source>
        <translation>Seulement les noms de ces types : person, organisation, country, place, group.</translation>
    </message>
    <message>
        <source>Only links of these kinds: met, attacked, supported ...</source>
        <translation>Seulement les liens de ces types : met, attacked, supported...</translation>
    </message>
    <message>
        <source>Only what this outlet reports.</source>
        <translation>Seulement ce que rapporte ce média.</translation>
    </message>
    <message>
        <source>Only what is at least that sure: likely or sure.</source>
        <translation>Seulement ce qui est au moins aussi sûr : likely ou sure.</translation>
    </message>
    <message>
        <source>Only what an analyst has accepted, changed or made.</source>
        <translation>Seulement ce qu’un analyste a accepté, modifié ou ajouté.</translation>
    </message>
    <message>
        <source>--%1 takes, between commas: %2</source>
        <translation>--%1 prend, séparés par des virgules : %2</translation>
    </message>
    <message>
        <source>--confidence takes likely or sure, not '%1'</source>
        <translation>--confidence prend likely ou sure, et non « %1 »</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>%1 of %2 kinds</source>
        <translation>%1 types sur %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>no named source</source>
        <translation>source non nommée</translation>
    </message>
    <message>
        <source>sure only</source>
        <translation>seulement le sûr</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>known by %1</source>
        <translation>connu au %1</translation>
    </message>
    <message>
        <source>accepted only</source>
        <translation>acceptés seulement</translation>
    </message>
</context>
<context>
    <name>FindRows</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>Dans les textes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
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
            <numerusform>%Ln phrase</numerusform>
            <numerusform>%Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln place(s)</source>
        <translation>
            <numerusform>%1 · %Ln passage</numerusform>
            <numerusform>%1 · %Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 in the list</source>
        <translation>Les %1 dans la liste</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>GraphAccess</name>
    <message>
        <source>%1, mentions: %2, links: %3</source>
        <translation>%1, mentions : %2, liens : %3</translation>
    </message>
    <message>
        <source>. Linked with %1</source>
        <translation>. Lié à %1</translation>
    </message>
</context>
<context>
    <name>GraphPainter</name>
    <message>
        <source>one article only</source>
        <translation>un seul article</translation>
    </message>
    <message>
        <source>stated relation</source>
        <translation>relation affirmée</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>coopération</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>mentioned together</source>
        <translation>cités ensemble</translation>
    </message>
    <message>
        <source>colour: group</source>
        <translation>couleur : groupe</translation>
    </message>
    <message>
        <source>several in one</source>
        <translation>plusieurs en un</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>in both times</source>
        <translation>aux deux périodes</translation>
    </message>
    <message>
        <source>outside the time chosen</source>
        <translation>hors de la période choisie</translation>
    </message>
    <message>
        <source>in focus</source>
        <translation>au centre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) away</source>
        <translation>
            <numerusform>à %Ln lien</numerusform>
            <numerusform>à %Ln liens</numerusform>
        </translation>
    </message>
    <message>
        <source>outside the focus</source>
        <translation>hors du voisinage</translation>
    </message>
</context>
<context>
    <name>GraphPicture</name>
    <message>
        <source>Entity graph</source>
        <translation>Graphe des noms</translation>
    </message>
    <message>
        <source>%1 of %2 names · %3 of %4 links</source>
        <translation>%1 noms sur %2 · %3 liens sur %4</translation>
    </message>
    <message>
        <source>No names to show</source>
        <translation>Aucun nom à montrer</translation>
    </message>
</context>
<context>
    <name>GraphTips</name>
    <message>
        <source>mentions: %1, articles: %2</source>
        <translation>mentions : %1, articles : %2</translation>
    </message>
    <message>
        <source>stands for %1 more: %2</source>
        <translation>en représente %1 autres : %2</translation>
    </message>
    <message>
        <source>folded: %1</source>
        <translation>repliés : %1</translation>
    </message>
    <message>
        <source>not drawn: %1 neighbours (double click shows the strongest)</source>
        <translation>non dessinés : %1 voisins (un double-clic montre les plus forts)</translation>
    </message>
    <message>
        <source>sentences: %1, articles: %2</source>
        <translation>phrases : %1, articles : %2</translation>
    </message>
</context>
<context>
    <name>LinkDossier</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln phrase</numerusform>
            <numerusform>%Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>How are %1 and %2 linked?</source>
        <translation>Comment %1 et %2 sont-ils liés ?</translation>
    </message>
    <message>
        <source>No evidence links these two, directly or through others.</source>
        <translation>Aucune preuve ne lie ces deux, directement ou par d’autres.</translation>
    </message>
    <message>
        <source>Numbers count the sentences that name both. Strongest way first.</source>
        <translation>Les nombres comptent les phrases qui citent les deux. Chemin le plus fort d’abord.</translation>
    </message>
</context>
<context>
    <name>NamedMenu</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
</context>
<context>
    <name>NodePlacement</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>NoteTexts</name>
    <message>
        <source>Event: %1</source>
        <translation>Événement : %1</translation>
    </message>
    <message>
        <source>Link: %1 – %2</source>
        <translation>Lien : %1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of name, the name</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>Article : %1</translation>
    </message>
    <message>
        <source>(not in these articles any more)</source>
        <translation>(plus dans ces articles)</translation>
    </message>
</context>
<context>
    <name>OpenProblems</name>
    <message>
        <source>no publication date was found; what hangs on it waits undated</source>
        <translation>aucune date de publication trouvée ; ce qui en dépend attend sans date</translation>
    </message>
    <message>
        <source>is written in %1; it can be read and searched, but nothing is extracted from this language yet</source>
        <translation>est rédigé en %1 ; on peut le lire et y chercher, mais rien n’est encore extrait de cette langue</translation>
    </message>
    <message>
        <source>some bytes are no text and were replaced</source>
        <translation>des octets ne sont pas du texte et ont été remplacés</translation>
    </message>
    <message>
        <source>some bytes are no UTF-8 and were read as letters of Windows-1252; are they right?</source>
        <translation>certains octets ne sont pas de l’UTF-8 et ont été lus comme des lettres de Windows-1252 ; sont-elles justes ?</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>dateline: %1 articles read, %2 of them new or changed</source>
        <translation>dateline : %1 articles lus, dont %2 nouveaux ou modifiés</translation>
    </message>
    <message>
        <source>Reads articles into a project, which is made if there is none. Can be interrupted: run again, it goes on where it was.</source>
        <translation>Lit des articles dans un projet, créé s’il n’existe pas. Peut être interrompu : relancé, il reprend où il en était.</translation>
    </message>
    <message>
        <source>Files, folders, or - for JSON Lines on standard input.</source>
        <translation>Fichiers, dossiers, ou - pour du JSON Lines sur l’entrée standard.</translation>
    </message>
    <message>
        <source>import needs a project and a file or folder</source>
        <translation>import attend un projet et un fichier ou dossier</translation>
    </message>
    <message>
        <source>A file that ends in .dateline, or the address of a shared project: postgresql://user@host:port/database/project.</source>
        <translation>Un fichier qui se termine par .dateline, ou l’adresse d’un projet partagé : postgresql://user@host:port/database/project.</translation>
    </message>
    <message>
        <source>'%1' is no name for a project: it has to end in .dateline, or be an address</source>
        <translation>'%1' n’est pas un nom de projet : il doit se terminer par .dateline, ou être une adresse</translation>
    </message>
    <message>
        <source>%1: its file is gone or holds it no longer, the article leaves the project</source>
        <translation>%1 : son fichier a disparu ou ne le contient plus, l’article quitte le projet</translation>
    </message>
</context>
<context>
    <name>ProjectOpening</name>
    <message>
        <source>Password for %1:</source>
        <translation>Mot de passe pour %1 :</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>in one sentence</source>
        <translation>dans une même phrase</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>set by the analyst</source>
        <translation>fixé par l’analyste</translation>
    </message>
    <message>
        <source>no date of its own</source>
        <translation>pas de date propre</translation>
    </message>
    <message>
        <source>no date to count from</source>
        <translation>pas de date à partir de laquelle compter</translation>
    </message>
    <message>
        <source>told before</source>
        <translation>dit auparavant</translation>
    </message>
    <message>
        <source>until the article</source>
        <translation>jusqu’à l’article</translation>
    </message>
    <message>
        <source>event word %1 (verb)</source>
        <translation>mot d’événement %1 (verbe)</translation>
    </message>
    <message>
        <source>event word %1 (noun)</source>
        <translation>mot d’événement %1 (nom)</translation>
    </message>
    <message>
        <source>verb %1 (verb)</source>
        <translation>verbe %1 (verbe)</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publié %1</translation>
    </message>
    <message>
        <source>article of %1</source>
        <translation>article du %1</translation>
    </message>
    <message>
        <source>%1 told before</source>
        <translation>%1 dit auparavant</translation>
    </message>
    <message>
        <source>%1 after the article of %2</source>
        <translation>%1 après l’article du %2</translation>
    </message>
    <message>
        <source>%1 before the article of %2</source>
        <translation>%1 avant l’article du %2</translation>
    </message>
    <message>
        <source>%1 after %2 of %3</source>
        <translation>%1 après %2 du %3</translation>
    </message>
    <message>
        <source>%1 before %2 of %3</source>
        <translation>%1 avant %2 du %3</translation>
    </message>
    <message>
        <source>noun %1 between</source>
        <translation>nom %1 entre les deux</translation>
    </message>
    <message>
        <source>verb %1 between</source>
        <translation>verbe %1 entre les deux</translation>
    </message>
    <message>
        <source>%1 between</source>
        <translation>%1 entre les deux</translation>
    </message>
    <message>
        <source>pair model</source>
        <translation>modèle des paires</translation>
    </message>
    <message>
        <source>title before name</source>
        <translation>titre devant le nom</translation>
    </message>
    <message>
        <source>title in apposition</source>
        <translation>titre en apposition</translation>
    </message>
    <message>
        <source>title with its body</source>
        <translation>titre avec son organisme</translation>
    </message>
    <message>
        <source>title, and the office table</source>
        <translation>titre, et la table des fonctions</translation>
    </message>
    <message>
        <source>name, title of body</source>
        <translation>nom, titre de l’organisme</translation>
    </message>
    <message>
        <source>name, body's title</source>
        <translation>nom, titre propre à l’organisme</translation>
    </message>
    <message>
        <source>name of body</source>
        <translation>nom d’organisme</translation>
    </message>
    <message>
        <source>name of country</source>
        <translation>nom de pays</translation>
    </message>
    <message>
        <source>name of country, and the office table</source>
        <translation>nom de pays, et la table des fonctions</translation>
    </message>
    <message>
        <source>office told in the article</source>
        <translation>fonction dite dans l’article</translation>
    </message>
    <message>
        <source>country's person</source>
        <translation>personne du pays</translation>
    </message>
    <message>
        <source>country's person, and the office table</source>
        <translation>personne du pays, et la table des fonctions</translation>
    </message>
    <message>
        <source>country's body</source>
        <translation>organisme du pays</translation>
    </message>
    <message>
        <source>country's city</source>
        <translation>ville du pays</translation>
    </message>
    <message>
        <source>body of country</source>
        <translation>organisme d’un pays</translation>
    </message>
    <message>
        <source>country, an alliance's member</source>
        <translation>pays, membre d’une alliance</translation>
    </message>
    <message>
        <source>alliance's ally</source>
        <translation>allié de l’alliance</translation>
    </message>
    <message>
        <source>somebody's party</source>
        <translation>parti de quelqu’un</translation>
    </message>
    <message>
        <source>led by</source>
        <translation>dirigé par</translation>
    </message>
    <message>
        <source>based in</source>
        <translation>basé à</translation>
    </message>
    <message>
        <source>joins against</source>
        <translation>se joint contre</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>côte à côte</translation>
    </message>
    <message>
        <source>place, its country</source>
        <translation>lieu, son pays</translation>
    </message>
    <message>
        <source>place, place</source>
        <translation>lieu, lieu</translation>
    </message>
    <message>
        <source>verb of agreeing</source>
        <translation>verbe d’accord</translation>
    </message>
    <message>
        <source>verb of attack</source>
        <translation>verbe d’attaque</translation>
    </message>
    <message>
        <source>verb of meeting</source>
        <translation>verbe de rencontre</translation>
    </message>
    <message>
        <source>verb of opposing</source>
        <translation>verbe d’opposition</translation>
    </message>
    <message>
        <source>verb of support</source>
        <translation>verbe de soutien</translation>
    </message>
    <message>
        <source>known alias</source>
        <translation>autre nom connu</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>short form of %1</source>
        <translation>forme courte de %1</translation>
    </message>
    <message>
        <source>other spelling of %1</source>
        <translation>autre graphie de %1</translation>
    </message>
    <message>
        <source>that of %1</source>
        <translation>celui de %1</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>sigle</translation>
    </message>
    <message>
        <source>acronym in brackets</source>
        <translation>sigle entre parenthèses</translation>
    </message>
    <message>
        <source>acronym explained in another article</source>
        <translation>sigle expliqué dans un autre article</translation>
    </message>
    <message>
        <source>with its legal form</source>
        <translation>avec sa forme juridique</translation>
    </message>
    <message>
        <source>held that office when the article was published</source>
        <translation>avait cette fonction quand l’article a paru</translation>
    </message>
    <message>
        <source>names sound alike</source>
        <translation>noms de même sonorité</translation>
    </message>
    <message>
        <source>names are written almost alike</source>
        <translation>noms écrits presque pareil</translation>
    </message>
    <message>
        <source>first names begin differently</source>
        <translation>prénoms à l’initiale différente</translation>
    </message>
    <message>
        <source>one is the other's last name</source>
        <translation>l’un est le nom de famille de l’autre</translation>
    </message>
    <message>
        <source>same last name, and the initial fits</source>
        <translation>même nom de famille, et l’initiale convient</translation>
    </message>
    <message>
        <source>same last name, and the first name may be its short form</source>
        <translation>même nom de famille, et le prénom peut en être la forme courte</translation>
    </message>
    <message>
        <source>the letters are the initials of %1</source>
        <translation>les lettres sont les initiales de %1</translation>
    </message>
    <message>
        <source>named together in one sentence</source>
        <translation>nommés ensemble dans une phrase</translation>
    </message>
    <message>
        <source>both are linked with %1 and %2 more</source>
        <translation>les deux sont liés à %1 et %2 de plus</translation>
    </message>
    <message>
        <source>both are linked with %1</source>
        <translation>les deux sont liés à %1</translation>
    </message>
    <message>
        <source>header line %1</source>
        <translation>ligne d’en-tête %1</translation>
    </message>
    <message>
        <source>dateline %1</source>
        <translation>ligne de lieu et date %1</translation>
    </message>
    <message>
        <source>byline %1</source>
        <translation>ligne d’auteur %1</translation>
    </message>
    <message>
        <source>file name %1</source>
        <translation>nom du fichier %1</translation>
    </message>
    <message>
        <source>%1 is past</source>
        <translation>%1 est passé</translation>
    </message>
    <message>
        <source>%1, a name since %2</source>
        <translation>%1, un nom depuis %2</translation>
    </message>
    <message>
        <source>typical of %1 to %2: %3</source>
        <translation>typique de %1 à %2 : %3</translation>
    </message>
    <message>
        <source>names the same as %1 articles, most with %2: %3</source>
        <translation>nomme les mêmes que %1 articles, surtout %2 : %3</translation>
    </message>
    <message>
        <source>of the past: </source>
        <translation>du passé : </translation>
    </message>
    <message>
        <source>contradicts the others: </source>
        <translation>contredit les autres : </translation>
    </message>
    <message>
        <source>names the same as %1: %2</source>
        <translation>nomme les mêmes que %1 : %2</translation>
    </message>
    <message>
        <source>%1 as the newest date told</source>
        <translation>%1, la date la plus récente racontée</translation>
    </message>
    <message>
        <source>%1, formerly (from %2)</source>
        <translation>%1, auparavant (à partir du %2)</translation>
    </message>
    <message>
        <source>%1, to come (%2 to %3)</source>
        <translation>%1, à venir (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 (%2 to today)</source>
        <translation>%1 (%2 à aujourd’hui)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>no date found</source>
        <translation>aucune date trouvée</translation>
    </message>
    <message>
        <source>nearly the same text as %1; counts as one source</source>
        <translation>presque le même texte que %1 ; compte pour une source</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>the first of them.</source>
        <translation>les premiers.</translation>
    </message>
    <message>
        <source>those that are quoted above come first.</source>
        <translation>ceux qui sont cités plus haut passent d’abord.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Table of articles</source>
        <translation>Tableau des articles</translation>
    </message>
    <message>
        <source>By date, with how the date was found</source>
        <translation>Par date, avec l’origine de la date</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Raconte</translation>
    </message>
    <message>
        <source>The analyst’s notes and corrections</source>
        <translation>Notes et corrections de l’analyste</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>What was found was changed by hand here; everything above is as it is after them.</source>
        <translation>Ce qui avait été trouvé a été modifié ici à la main ; tout ce qui précède en tient compte.</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Problèmes ouverts</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Comment lire ceci</translation>
    </message>
    <message>
        <source>Found by a program</source>
        <translation>Trouvé par un programme</translation>
    </message>
    <message>
        <source>Events, names, dates and links were found in the articles by a program. It errs. The sentence below each finding is what it rests on: read it before you rely on it.</source>
        <translation>Événements, noms, dates et liens ont été trouvés dans les articles par un programme. Il se trompe. La phrase sous chaque résultat est ce sur quoi il repose : lisez-la avant de vous y fier.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>A date is as exact as the text: “May 2017” is some day in that month, “about” near it, “by” and “from … on” know one end only. Below each sentence stands how its date was worked out.</source>
        <translation>Une date est aussi précise que le texte : « mai 2017 » est un jour de ce mois, « vers » en est proche, « jusqu’à » et « à partir de » ne connaissent qu’une borne. Sous chaque phrase figure le calcul de sa date.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Happened: told as a fact. Ongoing: it had not ended. Planned: it lay ahead when it was told; whether it came about is another event. Alleged: somebody says so. Denied: somebody says that it is not so.</source>
        <translation>Arrivé : raconté comme un fait. En cours : pas encore terminé. Prévu : à venir quand on l’a raconté ; s’il a eu lieu est un autre événement. Allégué : quelqu’un le dit. Démenti : quelqu’un dit que non.</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <translation>Sources indépendantes</translation>
    </message>
    <message>
        <source>Articles that tell it, where nearly equal texts, such as agency copy, count once. Where sources give other dates, these are named.</source>
        <translation>Articles qui le racontent ; les textes presque identiques, comme les dépêches, comptent une fois. Si des sources donnent d’autres dates, elles sont indiquées.</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>What cannot be dated is not put on the timeline; it has a list of its own.</source>
        <translation>Ce qui ne peut être daté n’est pas sur la chronologie ; il a sa propre liste.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Two names are linked where a sentence states a relation of them, or names both; “mentioned together” says no more than that.</source>
        <translation>Deux noms sont liés quand une phrase énonce une relation entre eux, ou les cite tous deux ; « cités ensemble » ne dit rien de plus.</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>checked by the analyst</source>
        <translation>vérifié par l’analyste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent source(s)</source>
        <translation>
            <numerusform>%Ln source indépendante</numerusform>
            <numerusform>%Ln sources indépendantes</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Sources disagree. Others say: %1</source>
        <translation>Les sources divergent. D’autres disent : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further place(s) tell it</source>
        <translation>
            <numerusform>%Ln autre passage le raconte</numerusform>
            <numerusform>%Ln autres passages le racontent</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Only events with these words:</source>
        <translation>Seulement les événements avec ces mots :</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 événements sur %2</translation>
    </message>
    <message>
        <source>those that most independent sources tell. What the others say is in Dateline, and in its tables.</source>
        <translation>ceux que racontent le plus de sources indépendantes. Les autres sont dans Dateline et dans ses tableaux.</translation>
    </message>
    <message>
        <source>Events by date</source>
        <translation>Événements par date</translation>
    </message>
    <message>
        <source>The articles tell these without a date that could be worked out. Nothing is guessed: they wait until somebody knows more.</source>
        <translation>Les articles racontent ceux-ci sans date qu’on puisse établir. Rien n’est deviné : ils attendent que quelqu’un en sache plus.</translation>
    </message>
    <message>
        <source>Events without a date</source>
        <translation>Événements sans date</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>Tableau des noms</translation>
    </message>
    <message>
        <source>Most named first</source>
        <translation>Les plus cités d’abord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>Aussi appelé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln phrase</numerusform>
            <numerusform>%Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>Links, strongest first</source>
        <translation>Liens, les plus forts d’abord</translation>
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
    <message>
        <source>those that most articles name.</source>
        <translation>ceux que citent le plus d’articles.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>article without a date</source>
        <translation>article sans date</translation>
    </message>
    <message>
        <source>The text of this article cannot be read.</source>
        <translation>Le texte de cet article est illisible.</translation>
    </message>
    <message>
        <source>Analyst’s note:</source>
        <translation>Note de l’analyste :</translation>
    </message>
    <message>
        <source>%1 of %2 are here:</source>
        <translation>%1 sur %2 sont ici :</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publiés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated event(s)</source>
        <translation>
            <numerusform>%Ln événement daté</numerusform>
            <numerusform>%Ln événements datés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nom</numerusform>
            <numerusform>%Ln noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what passes this filter: %1</source>
        <translation>Seulement ce que laisse passer ce filtre : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a date</source>
        <translation>
            <numerusform>%Ln événement sans date</numerusform>
            <numerusform>%Ln événements sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a date</source>
        <translation>
            <numerusform>%Ln article sans date</numerusform>
            <numerusform>%Ln articles sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) nearly equal to others</source>
        <translation>
            <numerusform>%Ln article presque identique à un autre</numerusform>
            <numerusform>%Ln articles presque identiques à d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open problem(s)</source>
        <translation>
            <numerusform>%Ln problème ouvert</numerusform>
            <numerusform>%Ln problèmes ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Made with Dateline %1 from the articles named above, and from nothing else.</source>
        <translation>Fait avec Dateline %1 à partir des articles cités plus haut, et de rien d’autre.</translation>
    </message>
    <message>
        <source>Graph of names</source>
        <translation>Graphe des noms</translation>
    </message>
    <message>
        <source>Drawing of the events on a time axis; the same events are listed below with their sentences.</source>
        <translation>Dessin des événements sur un axe du temps ; les mêmes sont listés plus bas avec leurs phrases.</translation>
    </message>
    <message>
        <source>Drawing of the most named and their links; the same are listed below with their sentences.</source>
        <translation>Dessin des noms les plus cités et de leurs liens ; les mêmes sont listés plus bas avec leurs phrases.</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Every event that passes the filter, or its share of the bars; solid signs are exact days, fading ones are not.</source>
        <translation>Chaque événement que laisse passer le filtre, ou sa part des barres ; les signes pleins sont des jours exacts, les estompés non.</translation>
    </message>
    <message>
        <source>The strongest part: solid lines are stated relations, dashed ones only that both stand in one sentence.</source>
        <translation>La partie la plus forte : les traits pleins sont des relations énoncées, les tirets disent seulement que les deux figurent dans une phrase.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that this report leaves out</source>
        <translation>
            <numerusform>%Ln événement absent de ce rapport</numerusform>
            <numerusform>%Ln événements absents de ce rapport</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>These files are written, too, and exist already:
%1
Replace them?</source>
        <translation>Ces fichiers seront écrits aussi et existent déjà :
%1
Les remplacer ?</translation>
    </message>
</context>
<context>
    <name>TimelineAccess</name>
    <message>
        <source>Open its sentence</source>
        <translation>Ouvrir sa phrase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), </source>
        <translation>
            <numerusform>%Ln événement, </numerusform>
            <numerusform>%Ln événements, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline, %Ln item(s) in view</source>
        <translation>
            <numerusform>Chronologie, %Ln élément visible</numerusform>
            <numerusform>Chronologie, %Ln éléments visibles</numerusform>
        </translation>
    </message>
    <message>
        <source>its day has passed</source>
        <translation>son jour est passé</translation>
    </message>
    <message>
        <source>sources give other dates</source>
        <translation>des sources donnent d’autres dates</translation>
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
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no reports, %1</source>
        <translation>aucun article, %1</translation>
    </message>
    <message>
        <source>no events, %1</source>
        <translation>aucun événement, %1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 après</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 events shown one by one</source>
        <translation>%1 événements sur %2 montrés un à un</translation>
    </message>
    <message>
        <source>%1 only counted</source>
        <translation>%1 seulement comptés</translation>
    </message>
    <message>
        <source>%1 outside this range</source>
        <translation>%1 hors de cette période</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>%1 sans date</translation>
    </message>
    <message>
        <source>%1 filtered out</source>
        <translation>%1 filtrés</translation>
    </message>
    <message>
        <source>No dated events here</source>
        <translation>Aucun événement daté ici</translation>
    </message>
    <message>
        <source>Made with Dateline</source>
        <translation>Fait avec Dateline</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources : %1</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln article(s) without a named source</source>
        <translation>
            <numerusform> · %Ln article sans source indiquée</numerusform>
            <numerusform> · %Ln articles sans source indiquée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> et %Ln autre</numerusform>
            <numerusform> et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without their titles</source>
        <translation>%1 sans leur titre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <translation>%1 · page %2 sur %3</translation>
    </message>
    <message>
        <source>%1 on other pages</source>
        <translation>%1 sur d’autres pages</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>known by %1</source>
        <translation>connu au %1</translation>
    </message>
</context>
<context>
    <name>TimelineTip</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> et %Ln autre</numerusform>
            <numerusform> et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s): </source>
        <translation>
            <numerusform>%Ln source : </numerusform>
            <numerusform>%Ln sources : </numerusform>
        </translation>
    </message>
    <message>
        <source>Others say: %1</source>
        <translation>D’autres disent : %1</translation>
    </message>
    <message>
        <source>Its day has passed: the latest article is of %1. Nothing here says whether it happened.</source>
        <translation>Son jour est passé : le dernier article est du %1. Rien ici ne dit si cela a eu lieu.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Other or no country</source>
        <translation>Autre pays ou aucun</translation>
    </message>
    <message>
        <source>Other or unknown source</source>
        <translation>Autre source ou inconnue</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne de nommé</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>exact day</source>
        <translation>jour exact</translation>
    </message>
    <message>
        <source>lasting, first to last day</source>
        <translation>durée, du premier au dernier jour</translation>
    </message>
    <message>
        <source>some time within (week, month, year)</source>
        <translation>à un moment de (semaine, mois, année)</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>by that day</source>
        <translation>au plus tard ce jour</translation>
    </message>
    <message>
        <source>from that day on</source>
        <translation>à partir de ce jour</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>allégué</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>sources give other dates</source>
        <translation>des sources donnent d’autres dates</translation>
    </message>
    <message>
        <source>number of sources</source>
        <translation>nombre de sources</translation>
    </message>
    <message>
        <source>number of events</source>
        <translation>nombre d’événements</translation>
    </message>
    <message>
        <source>BC</source>
        <translation>av. J.-C.</translation>
    </message>
    <message>
        <source>planned for a day that has passed</source>
        <translation>prévu pour un jour passé</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Aucune communauté</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Saved Vie&amp;ws</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Figer</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltre</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>WindowViews</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Deaths and disasters</source>
        <translation>Morts et catastrophes</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justice</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Diplomatie</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Troop movements</source>
        <translation>Mouvements de troupes</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Autres événements</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>au plus tard %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>Battle</source>
        <translation>Bataille</translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation>Arrestation</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Procès</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Mort</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Catastrophe</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Accident</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>Manifestation</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanction</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Élection</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>Resignation</source>
        <translation>Démission</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>Fondation</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>allégué</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>agissant</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>touché</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>means</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>has a role in</source>
        <translation>a un rôle dans</translation>
    </message>
    <message>
        <source>belongs to the country</source>
        <translation>relève du pays</translation>
    </message>
    <message>
        <source>is located in</source>
        <translation>se trouve en</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>est membre de</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>met</source>
        <translation>a rencontré</translation>
    </message>
    <message>
        <source>attacked</source>
        <translation>a attaqué</translation>
    </message>
    <message>
        <source>opposed</source>
        <translation>s’est opposé à</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>a soutenu</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>s’est accordé avec</translation>
    </message>
    <message>
        <source>mentioned together</source>
        <translation>cités ensemble</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fixée par vous</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>header line</source>
        <translation>ligne d’en-tête</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>ligne de date</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom de fichier</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduite</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>nommée dans le texte</translation>
    </message>
    <message>
        <source>counted from the article's date</source>
        <translation>comptée depuis la date de l’article</translation>
    </message>
    <message>
        <source>counted from another date in the text</source>
        <translation>comptée depuis une autre date du texte</translation>
    </message>
    <message>
        <source>counted from an inferred article date</source>
        <translation>comptée depuis une date d’article déduite</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>a day: day, short name of the month, year</extracomment>
        <translation>%1 %2 %3</translation>
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
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>undated (%1)</source>
        <translation>sans date (%1)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>[The text of this article cannot be read.]</source>
        <translation>[Le texte de cet article ne peut pas être lu.]</translation>
    </message>
    <message>
        <source>en</source>
        <comment>ISO 639-1 code of the language of these words</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>some time in: months or years</extracomment>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>dateline::AboutDialog</name>
    <message>
        <source>About Dateline</source>
        <translation>À propos de Dateline</translation>
    </message>
    <message>
        <source>News articles as a timeline of events and a graph of names.
Copyright Dateline contributors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Des articles de presse sous forme de chronologie d’événements et de graphe de noms.
Copyright Dateline contributors. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure ; sans aucune garantie.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>The list of data sources is missing from this installation.</source>
        <translation>La liste des sources de données manque dans cette installation.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Dateline is built with these libraries:</source>
        <translation>Dateline est construit avec ces bibliothèques :</translation>
    </message>
</context>
<context>
    <name>dateline::AnswerModel</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>To how many others</source>
        <translation>Vers combien d’autres</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Sentences of evidence of all its links</source>
        <translation>Phrases qui fondent tous ses liens</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Share of all pairs of others whose shortest way passes here</source>
        <translation>Part des paires d’autres noms dont le plus court chemin passe ici</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Share of a walk that follows links by their evidence (PageRank)</source>
        <translation>Part d’un parcours qui suit les liens selon leurs preuves (PageRank)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Les plus grands d’abord</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Sentences of evidence in the earlier time</source>
        <translation>Phrases à l’appui dans la période antérieure</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Sentences of evidence in the later time</source>
        <translation>Phrases à l’appui dans la période postérieure</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Evidence a day, later against earlier</source>
        <translation>Preuves par jour, période postérieure contre antérieure</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Sentences shared with %1</source>
        <translation>Phrases partagées avec %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleDateDialog</name>
    <message>
        <source>Found: %1 (%2)</source>
        <translation>Trouvé : %1 (%2)</translation>
    </message>
    <message>
        <source>No date was found in this article.</source>
        <translation>Aucune date n’a été trouvée dans cet article.</translation>
    </message>
    <message>
        <source>&amp;Take my date back; use what was found</source>
        <translation>Ret&amp;irer ma date ; utiliser celle trouvée</translation>
    </message>
    <message>
        <source>Date of an article</source>
        <translation>Date d’un article</translation>
    </message>
    <message>
        <source>Date of %1 articles</source>
        <translation>Date de %1 articles</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Dates in the text that hang on it: %1</source>
        <translation>Dates du texte qui en dépendent : %1</translation>
    </message>
    <message>
        <source>2016-05-29, 29 May 2016, May 2016, 2016</source>
        <translation>2016-05-29, 29 May 2016, May 2016, 2016</translation>
    </message>
    <message>
        <source>How you know; may stay empty</source>
        <translation>Comment vous le savez ; peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Publié :</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Raison :</translation>
    </message>
    <message>
        <source>What the dates in the text would be</source>
        <translation>Ce que seraient les dates du texte</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>“%1”: %2 (now %3)</source>
        <translation>« %1 » : %2 (maintenant %3)</translation>
    </message>
    <message>
        <source>No date in the text would change.</source>
        <translation>Aucune date du texte ne changerait.</translation>
    </message>
    <message>
        <source>Type a day, a month or a year.</source>
        <translation>Saisissez un jour, un mois ou une année.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a date, where it stands</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Take this date: what would change is shown below (Enter accepts it)</source>
        <translation>Prendre cette date : ce qui changerait est indiqué dessous (Entrée l’accepte)</translation>
    </message>
    <message>
        <source>Dates that the article names</source>
        <translation>Dates citées par l’article</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Date issue de</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleReader</name>
    <message>
        <source>Publication date</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Mark in the text: %1</source>
        <translation>Marquer dans le texte : %1</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F3)</source>
        <translation>Mention précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Mention précédente</translation>
    </message>
    <message>
        <source>Next mention (F3)</source>
        <translation>Mention suivante (F3)</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Mention suivante</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <source>Choose an article, event or name to read.</source>
        <translation>Choisissez un article, un événement ou un nom à lire.</translation>
    </message>
    <message>
        <source>No date – set one</source>
        <translation>Sans date – en fixer une</translation>
    </message>
    <message>
        <source>When this article was published. Click to change it.</source>
        <translation>Quand cet article a été publié. Cliquez pour changer.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>In %1: nothing is extracted from this language yet</source>
        <translation>En %1 : rien n’est encore extrait de cette langue</translation>
    </message>
</context>
<context>
    <name>dateline::ColumnLines</name>
    <message>
        <source>%1 – %2 · sentences: %3</source>
        <translation>%1 – %2 · phrases : %3</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionCommands</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Mark what is selected as looked at and right</source>
        <translation>Marquer la sélection comme vérifiée et juste</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>What is selected is wrong: take it out</source>
        <translation>La sélection est fausse : la retirer</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change the selected event or name</source>
        <translation>Modifier l’événement ou le nom sélectionné</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Show the selected name under another</source>
        <translation>Montrer le nom sélectionné sous un autre</translation>
    </message>
    <message>
        <source>Mer&amp;ge Names…</source>
        <translation>&amp;Fusionner des noms…</translation>
    </message>
    <message>
        <source>The selected names are one, or the selected name is another that you choose</source>
        <translation>Les noms sélectionnés n’en font qu’un, ou le nom sélectionné en est un autre que vous choisissez</translation>
    </message>
    <message>
        <source>Means A&amp;nother…</source>
        <translation>Désigne un a&amp;utre…</translation>
    </message>
    <message>
        <source>Here the name means somebody or something else</source>
        <translation>Ici, le nom désigne quelqu’un ou autre chose</translation>
    </message>
    <message>
        <source>&amp;Turn Round</source>
        <translation>Re&amp;tourner</translation>
    </message>
    <message>
        <source>Source and target of the selected relation change places</source>
        <translation>Échanger source et cible de la relation sélectionnée</translation>
    </message>
    <message>
        <source>Ne&amp;ver a Name</source>
        <translation>&amp;Jamais un nom</translation>
    </message>
    <message>
        <source>These words never name anything, wherever they stand</source>
        <translation>Ces mots ne nomment jamais rien, où qu’ils soient</translation>
    </message>
    <message>
        <source>&amp;History of Corrections…</source>
        <translation>&amp;Historique des corrections…</translation>
    </message>
    <message>
        <source>All that was corrected, by whom, and what holds</source>
        <translation>Tout ce qui a été corrigé, par qui, et ce qui vaut</translation>
    </message>
    <message>
        <source>&amp;Import Corrections…</source>
        <translation>&amp;Importer des corrections…</translation>
    </message>
    <message>
        <source>Add the corrections that a colleague saved</source>
        <translation>Ajouter les corrections enregistrées par un collègue</translation>
    </message>
    <message>
        <source>Save &amp;Corrections…</source>
        <translation>Enregistrer les &amp;corrections…</translation>
    </message>
    <message>
        <source>Save all corrections as a file, for colleagues and the command line</source>
        <translation>Enregistrer toutes les corrections dans un fichier, pour les collègues et la ligne de commande</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name from now on (what the articles write stays an alias):</source>
        <translation>Nom désormais (ce qu’écrivent les articles reste un alias) :</translation>
    </message>
    <message>
        <source>Merge %1 with…</source>
        <translation>Fusionner %1 avec…</translation>
    </message>
    <message>
        <source>“%1” here means…</source>
        <translation>« %1 » désigne ici…</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Nom erroné</translation>
    </message>
    <message>
        <source>Which of them is not meant here?</source>
        <translation>Lequel n’est pas désigné ici ?</translation>
    </message>
    <message>
        <source>Instead of %1 it means…</source>
        <translation>Au lieu de %1, il s’agit de…</translation>
    </message>
    <message>
        <source>%1 in this article means…</source>
        <translation>%1 désigne dans cet article…</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>Importer des corrections</translation>
    </message>
    <message>
        <source>Corrections (*.jsonl);;All files (*)</source>
        <translation>Corrections (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Nothing was imported.

%1</source>
        <translation>Rien n’a été importé.

%1</translation>
    </message>
    <message>
        <source>Save corrections</source>
        <translation>Enregistrer les corrections</translation>
    </message>
    <message>
        <source>Corrections (*.jsonl)</source>
        <translation>Corrections (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Kind of Name</source>
        <translation>&amp;Type de nom</translation>
    </message>
    <message>
        <source>&amp;Is Not the Same as</source>
        <translation>N’est &amp;pas le même que</translation>
    </message>
    <message>
        <source>Means Another in This Article…</source>
        <translation>Désigne un autre dans cet article…</translation>
    </message>
    <message>
        <source>&amp;Not a Name Here</source>
        <translation>Pas &amp;un nom ici</translation>
    </message>
    <message>
        <source>&amp;Kind of Relation</source>
        <translation>&amp;Type de relation</translation>
    </message>
    <message>
        <source>“%1” Here Is a</source>
        <translation>« %1 » est ici</translation>
    </message>
    <message>
        <source>“%1” Is Always a</source>
        <translation>« %1 » est toujours</translation>
    </message>
    <message>
        <source>“%1” Here Means…</source>
        <translation>« %1 » désigne ici…</translation>
    </message>
    <message>
        <source>“%1” means…</source>
        <translation>« %1 » désigne…</translation>
    </message>
    <message>
        <source>“%1” Is Never a Name</source>
        <translation>« %1 » n’est jamais un nom</translation>
    </message>
    <message>
        <source>Make an &amp;Event of It…</source>
        <translation>En faire un &amp;événement…</translation>
    </message>
    <message>
        <source>Note on the timeline</source>
        <translation>Note sur la chronologie</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Note sur %1 :</translation>
    </message>
    <message>
        <source>Note on %1 (leave it empty to take it away):</source>
        <translation>Note sur %1 (laisser vide pour la retirer) :</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ote…</translation>
    </message>
    <message>
        <source>Write a note on what is selected, or on the article</source>
        <translation>Écrire une note sur la sélection ou sur l’article</translation>
    </message>
    <message>
        <source>Make a &amp;Relation of It…</source>
        <translation>En faire une &amp;relation…</translation>
    </message>
    <message>
        <source>Select words with two names in them</source>
        <translation>Sélectionnez des mots qui contiennent deux noms</translation>
    </message>
    <message>
        <source>Set Date of E&amp;vents…</source>
        <translation>Dater les é&amp;vénements…</translation>
    </message>
    <message>
        <source>Say when all selected events happened, or when their articles were published</source>
        <translation>Dire quand tous les événements choisis ont eu lieu, ou quand leurs articles ont paru</translation>
    </message>
    <message numerus="yes">
        <source>date of %Ln article(s)</source>
        <translation>
            <numerusform>date de %Ln article</numerusform>
            <numerusform>date de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date of %Ln event(s)</source>
        <translation>
            <numerusform>date de %Ln événement</numerusform>
            <numerusform>date de %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Too Much Text Selected for a Correction</source>
        <translation>Trop de texte sélectionné pour une correction</translation>
    </message>
</context>
<context>
    <name>dateline::DateActions</name>
    <message>
        <source>date of “%1”</source>
        <translation>date de « %1 »</translation>
    </message>
    <message>
        <source>date of %1 articles</source>
        <translation>date de %1 articles</translation>
    </message>
    <message>
        <source>dates from file names</source>
        <translation>dates d’après les noms de fichiers</translation>
    </message>
    <message>
        <source>dates from a table</source>
        <translation>dates d’après un tableau</translation>
    </message>
</context>
<context>
    <name>dateline::DatePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>dateline::DockTitle</name>
    <message>
        <source>Take this panel out of the window, or put it back</source>
        <translation>Détacher ce panneau de la fenêtre, ou l’y remettre</translation>
    </message>
    <message>
        <source>Close this panel (View &gt; Panels brings it back)</source>
        <translation>Fermer ce panneau (Affichage &gt; Panneaux le rouvre)</translation>
    </message>
</context>
<context>
    <name>dateline::EntityChooser</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Noms qui conviennent</translation>
    </message>
    <message>
        <source>Kind of the new name</source>
        <translation>Type du nouveau nom</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %Ln mention(s)</source>
        <translation>
            <numerusform>%1 – %2, %Ln mention</numerusform>
            <numerusform>%1 – %2, %Ln mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>New name: %1</source>
        <translation>Nouveau nom : %1</translation>
    </message>
    <message>
        <source>A new name is of this kind:</source>
        <translation>Un nouveau nom est de ce type :</translation>
    </message>
</context>
<context>
    <name>dateline::EntityColumnModel</name>
    <message>
        <source>%1, shared sentences: %2, mentions: %3</source>
        <translation>%1, phrases communes : %2, mentions : %3</translation>
    </message>
    <message>
        <source>%1, mentions: %2</source>
        <translation>%1, mentions : %2</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Sentences shared with the selected</source>
        <translation>Phrases partagées avec la sélection</translation>
    </message>
</context>
<context>
    <name>dateline::EntityColumns</name>
    <message>
        <source>Sort the lists by strength</source>
        <translation>Trier les listes par force</translation>
    </message>
    <message>
        <source>Sort the lists by name</source>
        <translation>Trier les listes par nom</translation>
    </message>
</context>
<context>
    <name>dateline::EntityModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
</context>
<context>
    <name>dateline::EventDialog</name>
    <message>
        <source>went on from the first to the last &amp;day</source>
        <translation>a duré du premier au dernier &amp;jour</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>undated – or 2017-05-25, May 2017, 2017-05-25 / 2017-05-27</source>
        <translation>sans date – ou 2017-05-25, May 2017, 2017-05-25 / 2017-05-27</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre :</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype :</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Statut :</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Quand :</translation>
    </message>
    <message>
        <source>Who took &amp;part:</source>
        <translation>&amp;Participants :</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (part in the event)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Qui a participé ?</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>Without a date it waits on the shelf.</source>
        <translation>Sans date, il attend sur l’étagère.</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>Rô&amp;le :</translation>
    </message>
</context>
<context>
    <name>dateline::EventModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>others say: %1</source>
        <translation>d’autres disent : %1</translation>
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
    <name>dateline::EvidenceModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>dateline::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Select an event, a name or a link, and the sentences it rests on are listed here.</source>
        <translation>Sélectionnez un événement, un nom ou un lien ; les phrases qui le fondent s’affichent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln phrase</numerusform>
            <numerusform>%Ln phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s)</source>
        <translation>
            <numerusform>%1 sur %Ln phrase</numerusform>
            <numerusform>%1 sur %Ln phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>How many sentences when: %1</source>
        <translation>Combien de phrases quand : %1</translation>
    </message>
    <message numerus="yes">
        <source> (%Ln independent)</source>
        <extracomment>of the articles before it, those that are no copies of each other</extracomment>
        <translation>
            <numerusform> (%Ln indépendant)</numerusform>
            <numerusform> (%Ln indépendants)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ExportActions</name>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>Document HTML</translation>
    </message>
    <message>
        <source>Save all results, also what the filter hides</source>
        <translation>Enregistrer tous les résultats, même ce que le filtre cache</translation>
    </message>
    <message>
        <source>Save all results</source>
        <translation>Enregistrer tous les résultats</translation>
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
        <translation>&amp;Seulement les articles encore sans date</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Dates from file names</source>
        <translation>Dates d’après les noms de fichiers</translation>
    </message>
    <message>
        <source>YYYY, MM and DD stand for the numbers of the date, * for anything, ? for one character. Without DD it is a month, without MM a year.</source>
        <translation>YYYY, MM et DD désignent les nombres de la date, * n’importe quoi, ? un caractère. Sans DD c’est un mois, sans MM une année.</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Motif :</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1 of %2 articles get a date.</source>
        <translation>%1 articles sur %2 reçoivent une date.</translation>
    </message>
    <message>
        <source>The pattern needs a year: YYYY or YY.</source>
        <translation>Le motif a besoin d’une année : YYYY ou YY.</translation>
    </message>
</context>
<context>
    <name>dateline::FileSaver</name>
    <message>
        <source>How much is saved</source>
        <translation>Part enregistrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop saving; what stood in the file before stays</source>
        <translation>Arrêter l’enregistrement ; ce qui était dans le fichier y reste</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Not saved: %1 is as it was</source>
        <translation>Non enregistré : %1 est inchangé</translation>
    </message>
</context>
<context>
    <name>dateline::FilterBar</name>
    <message>
        <source>Earlier filter (Ctrl+PgUp)</source>
        <translation>Filtre précédent (Ctrl+Page haut)</translation>
    </message>
    <message>
        <source>Later filter (Ctrl+PgDown)</source>
        <translation>Filtre suivant (Ctrl+Page bas)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Add a filter: every view shows only what passes</source>
        <translation>Ajouter un filtre : chaque vue ne montre que ce qui passe</translation>
    </message>
    <message>
        <source>Switch this filter off: %1</source>
        <translation>Désactiver ce filtre : %1</translation>
    </message>
    <message>
        <source>Switch this filter on: %1</source>
        <translation>Activer ce filtre : %1</translation>
    </message>
    <message>
        <source>Remove this filter: %1</source>
        <translation>Retirer ce filtre : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>Types d’événements</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement : %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Au moins %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Kinds of name</source>
        <translation>Types de noms</translation>
    </message>
    <message>
        <source>Kinds of link</source>
        <translation>Types de liens</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Texte…</translation>
    </message>
    <message>
        <source>Time window…</source>
        <translation>Période…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>Show only what is told in sentences with these words:</source>
        <translation>Ne montrer que ce qui est dit dans des phrases contenant ces mots :</translation>
    </message>
    <message>
        <source>Accepted only</source>
        <translation>Acceptés seulement</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>filtrage…</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 événement</numerusform>
            <numerusform>%1 événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s)</source>
        <translation>
            <numerusform>%1 nom</numerusform>
            <numerusform>%1 noms</numerusform>
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
    <name>dateline::FindBox</name>
    <message>
        <source>Find names, events, texts, commands (Ctrl+K)</source>
        <translation>Chercher noms, événements, textes, commandes (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Names, events, links, articles, words in the texts, and commands. Begin with &gt; for commands alone.</source>
        <translation>Noms, événements, liens, articles, mots des textes et commandes. Commencez par &gt; pour les seules commandes.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Show only what is told with “%1”</source>
        <translation>Ne montrer que ce qui est dit avec « %1 »</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>The texts are being looked through…</source>
        <translation>Recherche dans les textes en cours…</translation>
    </message>
    <message>
        <source>Find everything (Ctrl+K)</source>
        <translation>Tout chercher (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Not all texts could be searched: their index cannot be read or written.</source>
        <translation>Tous les textes n’ont pas pu être cherchés : leur index ne peut être lu ou écrit.</translation>
    </message>
</context>
<context>
    <name>dateline::GraphCanvas</name>
    <message>
        <source>Entity graph</source>
        <translation>Graphe des noms</translation>
    </message>
    <message>
        <source>%1 · %2 · mentions: %3</source>
        <translation>%1 · %2 · mentions : %3</translation>
    </message>
    <message>
        <source>%1 – %2 · sentences: %3</source>
        <translation>%1 – %2 · phrases : %3</translation>
    </message>
</context>
<context>
    <name>dateline::GraphControls</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>How many sentences a link must rest on</source>
        <translation>Sur combien de phrases un lien doit reposer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Which kinds and relations, how much is drawn together, what happens with time</source>
        <translation>Quels types et relations, ce qui se dessine ensemble, ce que fait le temps</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Only what is linked with the selected</source>
        <translation>Seulement ce qui est lié à la sélection</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Stated ones only</source>
        <translation>Seulement les affirmées</translation>
    </message>
    <message>
        <source>Less at once</source>
        <translation>Moins à la fois</translation>
    </message>
    <message>
        <source>Backbone only</source>
        <translation>Ossature seule</translation>
    </message>
    <message>
        <source>Only links that are more than their ends' other links would let one expect</source>
        <translation>Seulement les liens plus forts que ne le laissent attendre les autres liens de leurs extrémités</translation>
    </message>
    <message>
        <source>Leaves folded</source>
        <translation>Feuilles repliées</translation>
    </message>
    <message>
        <source>Who hangs on one other only is counted there as +n</source>
        <translation>Qui ne tient qu’à un seul autre y est compté comme +n</translation>
    </message>
    <message>
        <source>Draw together</source>
        <translation>Regrouper</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Who belongs to a country</source>
        <translation>Ceux d’un même pays</translation>
    </message>
    <message>
        <source>Who keeps company (communities)</source>
        <translation>Ceux qui vont ensemble (communautés)</translation>
    </message>
    <message>
        <source>Colours show communities</source>
        <translation>Les couleurs montrent les communautés</translation>
    </message>
    <message>
        <source>Hide what lies outside</source>
        <translation>Masquer le reste</translation>
    </message>
    <message>
        <source>Dim what lies outside</source>
        <translation>Estomper le reste</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The time just before, as long</source>
        <translation>La période juste avant, aussi longue</translation>
    </message>
    <message>
        <source>All time before</source>
        <translation>Tout le temps d’avant</translation>
    </message>
    <message>
        <source>The remembered time</source>
        <translation>La période mémorisée</translation>
    </message>
    <message>
        <source>Remember this time</source>
        <translation>Mémoriser cette période</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln link(s) away</source>
        <translation>
            <numerusform>À %Ln lien au plus</numerusform>
            <numerusform>À %Ln liens au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation>Masquer les autres</translation>
    </message>
    <message>
        <source>Two times of my choice…</source>
        <translation>Deux périodes de mon choix…</translation>
    </message>
    <message>
        <source>Brushed time</source>
        <translation>Période marquée</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Where the names stand</source>
        <translation>Où se placent les noms</translation>
    </message>
    <message>
        <source>So many names are drawn: all that have links</source>
        <translation>Nombre de noms dessinés : tous ceux qui ont des liens</translation>
    </message>
    <message>
        <source>So many names are drawn: the %1 most mentioned of each kind that have links, of countries %2</source>
        <translation>Nombre de noms dessinés : les %1 plus cités de chaque genre qui ont des liens, %2 pour les pays</translation>
    </message>
</context>
<context>
    <name>dateline::GraphExportDialog</name>
    <message>
        <source>Export the graph</source>
        <translation>Exporter le graphe</translation>
    </message>
    <message>
        <source>What is on screen</source>
        <translation>Ce qui est à l’écran</translation>
    </message>
    <message>
        <source>The strongest part</source>
        <translation>La partie la plus forte</translation>
    </message>
    <message>
        <source>%1 and neighbours</source>
        <translation>%1 et voisins</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Mont&amp;rer :</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
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
        <translation>Tableaux CSV</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nom</numerusform>
            <numerusform>%Ln noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message>
        <source>With kinds, other names, numbers of sentences and dates. CSV: a table of links, one of names, and one of the sentences.</source>
        <translation>Avec types, autres noms, nombre de phrases et dates. CSV : un tableau des liens, un des noms et un des phrases.</translation>
    </message>
</context>
<context>
    <name>dateline::GraphLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>dateline::GraphView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>By links</source>
        <translation>Selon les liens</translation>
    </message>
    <message>
        <source>Rings about the selected</source>
        <translation>Anneaux autour de la sélection</translation>
    </message>
    <message>
        <source>A column for each kind</source>
        <translation>Une colonne par type</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Effacer les marques</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Open a folder of articles to see who is linked with whom.</source>
        <translation>Ouvrez un dossier d’articles pour voir qui est lié à qui.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>Il n’y a pas d’article ici.</translation>
    </message>
    <message>
        <source>No people, organisations or countries were found here.</source>
        <translation>Aucune personne, organisation ni pays trouvé ici.</translation>
    </message>
    <message>
        <source>%1. Selected: %2</source>
        <translation>%1. Sélection : %2</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read the evidence</source>
        <translation>Lire les preuves</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>Dans l’ordre du temps</translation>
    </message>
    <message>
        <source>Around their countries</source>
        <translation>Autour de leurs pays</translation>
    </message>
    <message>
        <source>Only the selected and what is linked with it</source>
        <translation>Seulement la sélection et ce qui lui est lié</translation>
    </message>
    <message>
        <source>How are the two linked?</source>
        <translation>Comment les deux sont-ils liés ?</translation>
    </message>
    <message>
        <source>What do the two share?</source>
        <translation>Qu’ont les deux en commun ?</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Fusionner les deux</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Ask who is best connected, who links the others, how two are linked (Q)</source>
        <translation>Demander qui a le plus de liens, qui relie les autres, comment deux sont liés (Q)</translation>
    </message>
    <message>
        <source> · %1 more drawn within them</source>
        <translation> · %1 autres dessinés dedans</translation>
    </message>
    <message>
        <source> · crowded: Show has ways to draw less</source>
        <translation> · chargé : « Montrer » permet d’en dessiner moins</translation>
    </message>
    <message>
        <source>Expand by</source>
        <translation>Développer par</translation>
    </message>
    <message>
        <source>Up to 100 of all</source>
        <translation>Jusqu’à 100 de tous</translation>
    </message>
    <message>
        <source>Expand: %1 strongest neighbours</source>
        <translation>Développer : %1 voisins les plus forts</translation>
    </message>
    <message>
        <source>Only this and what is linked with it</source>
        <translation>Seulement ceci et ce qui lui est lié</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>Fusionner les deux…</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Le dessiner</translation>
    </message>
    <message>
        <source> · %1 compared with all time before</source>
        <translation> · %1 comparé à tout le temps d’avant</translation>
    </message>
    <message>
        <source> · %1 compared with %2</source>
        <translation> · %1 comparé à %2</translation>
    </message>
    <message>
        <source>: %1 links new, %2 gone, %3 kept</source>
        <translation>: %1 liens nouveaux, %2 disparus, %3 restés</translation>
    </message>
    <message>
        <source>%1 · drawing…</source>
        <translation>%1 · dessin en cours…</translation>
    </message>
    <message>
        <source>No name passes the filter.</source>
        <translation>Aucun nom ne passe le filtre.</translation>
    </message>
    <message>
        <source>Draw the selected</source>
        <translation>Dessiner la sélection</translation>
    </message>
    <message>
        <source>%1 is not drawn</source>
        <translation>%1 n’est pas dessiné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected name(s) not drawn</source>
        <translation>
            <numerusform>%Ln nom sélectionné non dessiné</numerusform>
            <numerusform>%Ln noms sélectionnés non dessinés</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw (A)</source>
        <extracomment>a link and its key: adds the selected names to the drawing</extracomment>
        <translation>Dessiner (A)</translation>
    </message>
    <message>
        <source>The same as lists, beside the drawing (B)</source>
        <translation>La même chose en listes, à côté du dessin (B)</translation>
    </message>
    <message>
        <source>%1 of %2 names · %3 of %4 links</source>
        <translation>%1 noms sur %2 · %3 liens sur %4</translation>
    </message>
    <message>
        <source>Nothing is drawn: move the slider “Names”.</source>
        <translation>Rien n’est dessiné : déplacez le curseur « Noms ».</translation>
    </message>
    <message>
        <source> · focus on %1</source>
        <translation> · autour de %1</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln link(s) away: %1 of %2</source>
        <translation>
            <numerusform> · à %Ln lien : %1 sur %2</numerusform>
            <numerusform> · à %Ln liens : %1 sur %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::GroupDateDialog</name>
    <message numerus="yes">
        <source>Date of %Ln event(s)</source>
        <translation>
            <numerusform>Date de %Ln événement</numerusform>
            <numerusform>Date de %Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>They &amp;happened then</source>
        <translation>Ils se sont p&amp;roduits alors</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) that tell them were &amp;published then</source>
        <translation>
            <numerusform>L’%Ln article qui les raconte a &amp;paru alors</numerusform>
            <numerusform>Les %Ln articles qui les racontent ont &amp;paru alors</numerusform>
        </translation>
    </message>
    <message>
        <source>2016-05-29, 29 May 2016, May 2016, 2016</source>
        <translation>2016-05-29, 29 May 2016, May 2016, 2016</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date :</translation>
    </message>
    <message>
        <source>Words of time in the articles, such as “on Thursday”, are counted from the date of the article: events that wait for it find their own days.</source>
        <translation>Les mots de temps des articles, comme « jeudi », se comptent à partir de la date de l’article : les événements qui l’attendent trouvent leurs propres jours.</translation>
    </message>
    <message>
        <source>Type a day, a month or a year.</source>
        <translation>Saisissez un jour, un mois ou une année.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
</context>
<context>
    <name>dateline::HelpWindow</name>
    <message>
        <source>Help – Dateline</source>
        <translation>Aide – Dateline</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>dateline::HistoryDialog</name>
    <message>
        <source>History of corrections</source>
        <translation>Historique des corrections</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vaut</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Newest first. What is taken back stays in the list and can be brought again.</source>
        <translation>Les plus récentes d’abord. Ce qui est retiré reste dans la liste et peut être rétabli.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>&amp;Bring Again</source>
        <translation>R&amp;établir</translation>
    </message>
    <message>
        <source>Nothing has been corrected yet.</source>
        <translation>Rien n’a encore été corrigé.</translation>
    </message>
</context>
<context>
    <name>dateline::KeptLayouts</name>
    <message>
        <source>Save this layout</source>
        <translation>Enregistrer cette disposition</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>Nom de la disposition :</translation>
    </message>
    <message>
        <source>There is a layout “%1” already. Once replaced, it cannot be brought back.</source>
        <translation>Il y a déjà une disposition « %1 ». Une fois remplacée, elle ne peut être rétablie.</translation>
    </message>
    <message>
        <source>&amp;Replace It</source>
        <translation>La &amp;remplacer</translation>
    </message>
    <message>
        <source>Forget a saved layout</source>
        <translation>Oublier une disposition enregistrée</translation>
    </message>
    <message>
        <source>Forget the layout “%1”? It cannot be brought back.</source>
        <translation>Oublier la disposition « %1 » ? Elle ne pourra être rétablie.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>“%1” is forgotten</source>
        <translation>« %1 » est oubliée</translation>
    </message>
</context>
<context>
    <name>dateline::KeptViews</name>
    <message>
        <source>None yet</source>
        <translation>Encore aucune</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nom de la vue :</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Once replaced, it cannot be brought back.</source>
        <translation>Il y a déjà une vue « %1 ». Une fois remplacée, elle ne peut être rétablie.</translation>
    </message>
    <message>
        <source>&amp;Replace It</source>
        <translation>La &amp;remplacer</translation>
    </message>
    <message>
        <source>Kept as “%1”: Filter &gt; Saved Views</source>
        <translation>Gardée sous « %1 » : Filtre &gt; Vues enregistrées</translation>
    </message>
    <message>
        <source>Forget a saved view</source>
        <translation>Oublier une vue enregistrée</translation>
    </message>
    <message>
        <source>Forget the view “%1”? It cannot be brought back.</source>
        <translation>Oublier la vue « %1 » ? Elle ne pourra être rétablie.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>“%1” is forgotten</source>
        <translation>« %1 » est oubliée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) of this view are about names that are not here.</source>
        <translation>
            <numerusform>%Ln filtre de cette vue porte sur un nom absent d’ici.</numerusform>
            <numerusform>%Ln filtres de cette vue portent sur des noms absents d’ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::LinkModel</name>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 et %2 : %3</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Stated</source>
        <comment>sentences that state a relation</comment>
        <translation>Affirmé</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
</context>
<context>
    <name>dateline::ListPanel</name>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Rows shown: %1</source>
        <translation>Lignes affichées : %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Nothing here passes the filter.</source>
        <translation>Rien ici ne passe le filtre.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Rien ici ne contient ces mots.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>Il n’y a pas d’article ici.</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>Aucun nom trouvé.</translation>
    </message>
    <message>
        <source>No events were found.</source>
        <translation>Aucun événement trouvé.</translation>
    </message>
    <message>
        <source>Nobody is linked with anybody.</source>
        <translation>Personne n’est lié à personne.</translation>
    </message>
</context>
<context>
    <name>dateline::LoadProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading; what is already there stays</source>
        <translation>Arrêter la lecture ; ce qui est déjà là reste</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 articles sur %2</translation>
    </message>
    <message>
        <source>Being read: %1</source>
        <translation>En cours de lecture : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Saving the project…</source>
        <translation>Enregistrement du projet…</translation>
    </message>
    <message>
        <source>Reading the articles… The first results appear here as soon as there are some.</source>
        <translation>Lecture des articles… Les premiers résultats s’affichent ici dès qu’il y en a.</translation>
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
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Click into the view that is to be frozen first.</source>
        <translation>Cliquez d’abord dans la vue à figer.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notes (%1)</translation>
    </message>
    <message>
        <source>The note on %1 is too long and not saved. It waits in the panel.</source>
        <translation>La note sur %1 est trop longue et n’est pas enregistrée. Elle attend dans le panneau.</translation>
    </message>
</context>
<context>
    <name>dateline::MergeDialog</name>
    <message>
        <source>Merge names</source>
        <translation>Fusionner des noms</translation>
    </message>
    <message>
        <source>Do these mean the same? After merging they are one name with all mentions, events and links. Undo brings them apart again.</source>
        <translation>Désignent-ils la même chose ? Fusionnés, ils ne font qu’un nom avec toutes les mentions, événements et liens. Annuler les sépare de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences with %1</source>
        <translation>Phrases avec %1</translation>
    </message>
    <message>
        <source>Name of the merged</source>
        <translation>Nom du résultat de la fusion</translation>
    </message>
    <message>
        <source>&amp;Name from now on:</source>
        <translation>&amp;Nom désormais :</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
</context>
<context>
    <name>dateline::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note. It is kept when you go elsewhere (Ctrl+Enter keeps it at once).</source>
        <translation>Écrivez une note. Elle est gardée quand vous allez ailleurs (Ctrl+Entrée : tout de suite).</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>Enter shows what a note is on</source>
        <translation>Entrée montre sur quoi porte une note</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a note, who wrote it and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select one thing, or read an article, to write a note on it.</source>
        <translation>Sélectionnez une chose, ou lisez un article, pour écrire une note.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote it, the note</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %Ln character(s) too many for a note.</source>
        <translation>
            <numerusform>Non enregistrée : %Ln caractère de trop pour une note.</numerusform>
            <numerusform>Non enregistrée : %Ln caractères de trop pour une note.</numerusform>
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
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Twice as sharp at 2: the same layout with more pixels</source>
        <translation>Deux fois plus net à 2 : la même image avec plus de pixels</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>Lé&amp;gende</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>No&amp;mbres</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>&amp;Titre :</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Largeur :</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Hauteur :</translation>
    </message>
    <message>
        <source>S&amp;cale:</source>
        <translation>É&amp;chelle :</translation>
    </message>
    <message>
        <source>Too large or too small to draw.
At most 32,767 pixels a side: take a shorter range.</source>
        <translation>Trop grand ou trop petit à dessiner.
Au plus 32 767 pixels par côté : prenez une période plus courte.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 × %2 mm on paper</source>
        <translation>%1 × %2 mm sur papier</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>&amp;Format :</translation>
    </message>
    <message>
        <source>Nothing is filtered out</source>
        <translation>Rien n’est filtré</translation>
    </message>
    <message>
        <source>Only what passes the filter: %1</source>
        <translation>Seulement ce que laisse passer le filtre : %1</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>Comme l'image</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>A4, across</source>
        <translation>A4, paysage</translation>
    </message>
    <message>
        <source>A3, upright</source>
        <translation>A3, portrait</translation>
    </message>
    <message>
        <source>A3, across</source>
        <translation>A3, paysage</translation>
    </message>
    <message>
        <source>Paper si&amp;ze:</source>
        <translation>Papier (A&amp;4, A3) :</translation>
    </message>
    <message>
        <source>Text becomes a little smaller where a page has to hold much.</source>
        <translation>Le texte rapetisse un peu là où une page a beaucoup à contenir.</translation>
    </message>
    <message>
        <source>&amp;Dots per inch:</source>
        <translation>Points par po&amp;uce :</translation>
    </message>
    <message>
        <source>96 × scale</source>
        <translation>96 × échelle</translation>
    </message>
    <message>
        <source>How sharp it is: so many pixels for each inch of the paper</source>
        <translation>Sa netteté : tant de pixels pour chaque pouce du papier</translation>
    </message>
    <message>
        <source>Written into the file: how large it is on paper. The pixels stay the same.</source>
        <translation>Inscrit dans le fichier : sa taille sur papier. Les pixels restent les mêmes.</translation>
    </message>
</context>
<context>
    <name>dateline::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>A click or Space shows this place in its own size</source>
        <translation>Un clic ou Espace montre cet endroit à sa propre taille</translation>
    </message>
    <message>
        <source>A click or Space shows all of it; dragging moves it</source>
        <translation>Un clic ou Espace montre tout ; faire glisser le déplace</translation>
    </message>
</context>
<context>
    <name>dateline::ProblemModel</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s). Enter or double-click goes to where it can be mended.</source>
        <translation>
            <numerusform>%Ln problème. Entrée ou double-clic mène là où il se corrige.</numerusform>
            <numerusform>%Ln problèmes. Entrée ou double-clic mène là où ils se corrigent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ProjectActions</name>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Articles (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Dateline projects (*.dateline)</source>
        <translation>Projets Dateline (*.dateline)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>%1 exists. Open it, or choose another name.</source>
        <translation>%1 existe. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) could not be saved yet. What is not saved is lost.</source>
        <translation>
            <numerusform>%Ln correction n’est pas encore enregistrée. Sans cela, elle est perdue.</numerusform>
            <numerusform>%Ln corrections ne sont pas encore enregistrées. Sans cela, elles sont perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>&amp;Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>You have corrected something and not saved it as a project. Without saving, the corrections are lost.</source>
        <translation>Vous avez corrigé quelque chose sans l’enregistrer comme projet. Sans enregistrement, les corrections sont perdues.</translation>
    </message>
    <message>
        <source>Notes that are not saved</source>
        <translation>Notes non enregistrées</translation>
    </message>
    <message>
        <source>What you wrote on %1 is too long for a note and not saved. It will be lost.</source>
        <comment>a name, an event or an article; several: between commas</comment>
        <translation>Ce que vous avez écrit sur %1 est trop long pour une note et n’est pas enregistré. Ce sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Lose It</source>
        <translation>&amp;Perdre</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;Oublier ceux-ci</translation>
    </message>
</context>
<context>
    <name>dateline::QuestionPanel</name>
    <message>
        <source>Who is best connected?</source>
        <translation>Qui a le plus de liens ?</translation>
    </message>
    <message>
        <source>Who links the others? (bridges)</source>
        <translation>Qui relie les autres ? (ponts)</translation>
    </message>
    <message>
        <source>Who is influential?</source>
        <translation>Qui a de l’influence ?</translation>
    </message>
    <message>
        <source>Who keeps company? (groups)</source>
        <translation>Qui va ensemble ? (groupes)</translation>
    </message>
    <message>
        <source>Who is rising?</source>
        <translation>Qui monte ?</translation>
    </message>
    <message>
        <source>How are these two linked?</source>
        <translation>Comment ces deux sont-ils liés ?</translation>
    </message>
    <message>
        <source>What do these two share?</source>
        <translation>Qu’ont ces deux en commun ?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop working on the answer</source>
        <translation>Arrêter le calcul de la réponse</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Draw the first %1 of the table</source>
        <translation>Dessiner les %1 premiers du tableau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this answer as a file</source>
        <translation>Enregistrer cette réponse dans un fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Ways between the two</source>
        <translation>Chemins entre les deux</translation>
    </message>
    <message>
        <source>Open a folder of articles first.</source>
        <translation>Ouvrez d’abord un dossier d’articles.</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Too little of the evidence is dated to compare two times.</source>
        <translation>Trop peu de preuves sont datées pour comparer deux périodes.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>estimated from %1 of them; the first value is right to ± %2 % in 19 of 20 cases</source>
        <translation>estimé d’après %1 d’entre eux ; la première valeur est juste à ± %2 % dans 19 cas sur 20</translation>
    </message>
    <message>
        <source>groups: %1 · modularity %2</source>
        <translation>groupes : %1 · modularité %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared by %1 and %2</source>
        <translation>
            <numerusform>%Ln commun à %1 et %2</numerusform>
            <numerusform>%Ln communs à %1 et %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;Markdown (*.md);;Text (*.txt)</source>
        <translation>Page web (*.html);;PDF (*.pdf);;Markdown (*.md);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Select two names with Ctrl+click (or Space), then ask again.</source>
        <translation>Sélectionnez deux noms par Ctrl+clic (ou Espace), puis redemandez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nom</numerusform>
            <numerusform>%Ln noms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::RelationDialog</name>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>as the text has it: “Secretary General”; may stay empty</source>
        <translation>comme dans le texte : « Secrétaire général » ; peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Qui :</translation>
    </message>
    <message>
        <source>&amp;Relation:</source>
        <translation>&amp;Relation :</translation>
    </message>
    <message>
        <source>W&amp;ith whom:</source>
        <translation>&amp;Avec qui :</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Libellé :</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>source, relation, target: Putin met Xi</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Choose two different names.</source>
        <translation>Choisissez deux noms différents.</translation>
    </message>
</context>
<context>
    <name>dateline::ReportDialog</name>
    <message>
        <source>&amp;Notes and corrections</source>
        <translation>&amp;Notes et corrections</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>One HTML file for people who have no Dateline: timeline, events with their sentences, graph, names and articles. It needs no network and can be printed.</source>
        <translation>Un fichier HTML pour qui n’a pas Dateline : chronologie, événements avec leurs phrases, graphe, noms et articles. Il se passe de réseau et s’imprime.</translation>
    </message>
    <message>
        <source>Nothing is filtered out</source>
        <translation>Rien n’est filtré</translation>
    </message>
    <message>
        <source>Only what passes the filter: %1</source>
        <translation>Seulement ce que laisse passer le filtre : %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Of more, those that most independent sources tell; the report says how many it leaves out</source>
        <translation>S’il y en a plus, ceux que racontent le plus de sources indépendantes ; le rapport dit combien il en laisse</translation>
    </message>
    <message>
        <source>Of more, those that most articles name; the report says how many it leaves out</source>
        <translation>S’il y en a plus, ceux que citent le plus d’articles ; le rapport dit combien il en laisse</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre :</translation>
    </message>
    <message>
        <source>At most so many &amp;events:</source>
        <translation>Au plus tant d’é&amp;vénements :</translation>
    </message>
    <message>
        <source>At most so &amp;many names:</source>
        <translation>Au plus tant de no&amp;ms :</translation>
    </message>
</context>
<context>
    <name>dateline::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>It is right (Space)</source>
        <translation>C’est juste (Espace)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>It is wrong: take it out (X)</source>
        <translation>C’est faux : le retirer (X)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>It is nearly right (E)</source>
        <translation>C’est presque juste (E)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Leave it for now (N)</source>
        <translation>Laisser pour l’instant (N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Do these names mean the same?</source>
        <translation>Ces noms désignent-ils la même chose ?</translation>
    </message>
    <message>
        <source>Is this event right?</source>
        <translation>Cet événement est-il juste ?</translation>
    </message>
    <message>
        <source>Is this stated here?</source>
        <translation>Est-ce bien affirmé ici ?</translation>
    </message>
    <message>
        <source>Nothing is in doubt any more.</source>
        <translation>Plus rien n’est douteux.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 vérifiés sur %2</translation>
    </message>
</context>
<context>
    <name>dateline::SelectionMenu</name>
    <message>
        <source>&amp;Export Timeline of %1…</source>
        <translation>&amp;Exporter la chronologie de %1…</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier « %1 »</translation>
    </message>
</context>
<context>
    <name>dateline::Session</name>
    <message>
        <source>The articles are still being read. Save when that is done, or cancel it.</source>
        <translation>Les articles sont en cours de lecture. Enregistrez ensuite, ou annulez la lecture.</translation>
    </message>
    <message>
        <source>redone: %1</source>
        <translation>rétabli : %1</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>annulé : %1</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>retirer : %1</translation>
    </message>
    <message>
        <source>bring again: %1</source>
        <translation>rétablir : %1</translation>
    </message>
    <message>
        <source>corrections from %1</source>
        <translation>corrections de %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was done, what came of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>corrigé par %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) of this step: %1</source>
        <translation>
            <numerusform>%Ln correction de cette étape : %1</numerusform>
            <numerusform>%Ln corrections de cette étape : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::SessionNotices</name>
    <message>
        <source>This could not be opened.

%1</source>
        <translation>Ouverture impossible.

%1</translation>
    </message>
    <message>
        <source>The project could not be saved.

%1</source>
        <translation>Le projet n’a pu être enregistré.

%1</translation>
    </message>
    <message>
        <source>This was not saved as a correction.

%1</source>
        <translation>Cela n’a pas été enregistré comme correction.

%1</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>The project file is in use. What you corrected waits and is saved as soon as it is free.</source>
        <translation>Le fichier du projet est utilisé. Votre correction attend et sera enregistrée dès qu’il sera libre.</translation>
    </message>
    <message>
        <source>The project file is free again; what you corrected is saved</source>
        <translation>Le fichier du projet est de nouveau libre ; votre correction est enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) could not be saved yet. The window keeps what was corrected; saving is tried again with the next correction and before the project is closed, and a copy saved elsewhere has it, too.</source>
        <translation>
            <numerusform>%Ln correction n’est pas encore enregistrée. Elle vaut dans cette fenêtre. L’enregistrement est retenté avec la prochaine correction et avant la fermeture ; une copie enregistrée ailleurs l’a aussi.</numerusform>
            <numerusform>%Ln corrections ne sont pas encore enregistrées. Elles valent dans cette fenêtre. L’enregistrement est retenté avec la prochaine correction et avant la fermeture ; une copie enregistrée ailleurs les a aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
</context>
<context>
    <name>dateline::SharedProjects</name>
    <message>
        <source>The correction was not taken into the shared project and is undone here.

%1</source>
        <translation>La correction n’a pas été reprise dans le projet partagé et est annulée ici.

%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) could not be sent to the server. They are kept on this computer and sent when the project is opened again.</source>
        <translation>
            <numerusform>%Ln correction n’a pas pu être envoyée au serveur. Elle est conservée sur cet ordinateur et sera envoyée à la prochaine ouverture du projet.</numerusform>
            <numerusform>%Ln corrections n’ont pas pu être envoyées au serveur. Elles sont conservées sur cet ordinateur et seront envoyées à la prochaine ouverture du projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a shared project</source>
        <translation>Ouvrir un projet partagé</translation>
    </message>
    <message>
        <source>Address of the project on its PostgreSQL server. Passwords are taken from ~/.pgpass or asked for, and never kept.
postgresql://user@host:port/database/project</source>
        <translation>Adresse du projet sur son serveur PostgreSQL. Les mots de passe viennent de ~/.pgpass ou sont demandés, et ne sont jamais conservés.
postgresql://user@host:port/database/project</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>There is no such project in that database. Make a new one?

%1</source>
        <translation>Il n’y a pas de tel projet dans cette base de données. En créer un nouveau ?

%1</translation>
    </message>
    <message>
        <source>This could not be opened.

%1</source>
        <translation>Impossible d’ouvrir cela.

%1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password for %1
It is not stored. To be asked no more, put it into ~/.pgpass.</source>
        <translation>Mot de passe pour %1
Il n’est pas conservé. Pour qu’il ne soit plus demandé, mettez-le dans ~/.pgpass.</translation>
    </message>
    <message numerus="yes">
        <source>No connection: %Ln correction(s) wait to be sent</source>
        <translation>
            <numerusform>Pas de connexion : %Ln correction attend d’être envoyée</numerusform>
            <numerusform>Pas de connexion : %Ln corrections attendent d’être envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to the shared project</source>
        <translation>Pas de connexion au projet partagé</translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Opened before</source>
        <translation>Ouverts auparavant</translation>
    </message>
    <message>
        <source>From a folder of news articles to a timeline of events and a graph of who is behind them. Everything stays on this computer.</source>
        <translation>D’un dossier d’articles de presse à une chronologie des événements et un graphe de leurs acteurs. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>One article or several</source>
        <translation>Un article ou plusieurs</translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation>Voir les exemples</translation>
    </message>
    <message>
        <source>Thirty short articles on events from 2014 to 2021</source>
        <translation>Trente courts articles sur des événements de 2014 à 2021</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Three minutes through the window, on the samples</source>
        <translation>Trois minutes à travers la fenêtre, sur les exemples</translation>
    </message>
    <message>
        <source>Or drop a folder or files anywhere in this window.</source>
        <translation>Ou déposez un dossier ou des fichiers dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Go on with unsaved work</source>
        <translation>Reprendre un travail non enregistré</translation>
    </message>
    <message>
        <source>Left on %1 without being closed</source>
        <translation>Laissé le %1 sans être fermé</translation>
    </message>
    <message>
        <source>Web pages, documents, feeds, plain text and more; all folders inside it are read too</source>
        <translation>Pages web, documents, flux, texte brut et plus ; tous les dossiers qu’il contient sont lus aussi</translation>
    </message>
</context>
<context>
    <name>dateline::TableDateDialog</name>
    <message>
        <source>Choose a table with one line for each article: its file and its date.</source>
        <translation>Choisissez un tableau avec une ligne par article : son fichier et sa date.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Dates from a table</source>
        <translation>Dates d’après un tableau</translation>
    </message>
    <message>
        <source>&amp;Choose a table…</source>
        <translation>&amp;Choisir un tableau…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>no such article</source>
        <translation>article inconnu</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1 of %2 lines give an article its date.</source>
        <translation>%1 lignes sur %2 donnent sa date à un article.</translation>
    </message>
    <message>
        <source>The second: the day comes first</source>
        <translation>Le deuxième : le jour vient d’abord</translation>
    </message>
    <message>
        <source>The first: the month comes first</source>
        <translation>Le premier : le mois vient d’abord</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Ordre du jour et du mois</translation>
    </message>
    <message>
        <source>Which number of %1 is the month?</source>
        <translation>Quel nombre de %1 est le mois ?</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filtered out</source>
        <translation>
            <numerusform>%Ln filtré</numerusform>
            <numerusform>%Ln filtrés</numerusform>
        </translation>
    </message>
    <message>
        <source>hatched: the share of imprecise dates that cover these days</source>
        <translation>hachuré : la part des dates imprécises couvrant ces jours</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No event, and no article was published then: it may be the coverage that is missing.</source>
        <translation>Aucun événement, et aucun article publié alors : c’est peut-être la couverture qui manque.</translation>
    </message>
    <message numerus="yes">
        <source>No event, though %Ln article(s) appeared.</source>
        <translation>
            <numerusform>Aucun événement, bien que %Ln article ait paru.</numerusform>
            <numerusform>Aucun événement, bien que %Ln articles aient paru.</numerusform>
        </translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>après « %1 »</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <translation>avant « %1 »</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineExportDialog</name>
    <message>
        <source>One for all</source>
        <translation>Une pour tout</translation>
    </message>
    <message>
        <source>By kind of name</source>
        <translation>Par type de nom</translation>
    </message>
    <message>
        <source>By the most frequent names</source>
        <translation>Par les noms les plus fréquents</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By kind of event</source>
        <translation>Par type d’événement</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>Export the timeline of %1</source>
        <translation>Exporter la chronologie de %1</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Exporter la chronologie</translation>
    </message>
    <message>
        <source>Whole &amp;range</source>
        <translation>T&amp;oute la période</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>selon besoin</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Du :</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Au :</translation>
    </message>
    <message>
        <source>L&amp;anes:</source>
        <translation>Coulo&amp;irs :</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>One a year</source>
        <translation>Une par année</translation>
    </message>
    <message>
        <source>One a quarter</source>
        <translation>Une par trimestre</translation>
    </message>
    <message>
        <source>One a month</source>
        <translation>Une par mois</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation>&amp;Pages :</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>Par communauté</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
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
            <numerusform>%Ln événement daté</numerusform>
            <numerusform>%Ln événements datés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated event(s): in CSV only</source>
        <translation>
            <numerusform>%Ln événement sans date : en CSV seulement</numerusform>
            <numerusform>%Ln événements sans date : en CSV seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>Each with its dates, status, kind, names, the sentence that tells it, and how its date was worked out.</source>
        <translation>Chacun avec ses dates, son état, son type, ses noms, la phrase qui le raconte et le calcul de sa date.</translation>
    </message>
    <message>
        <source>All, in a higher picture</source>
        <translation>Tous, dans une image plus haute</translation>
    </message>
    <message>
        <source>Those that fit</source>
        <translation>Ceux qui tiennent</translation>
    </message>
    <message>
        <source>Of a picture whose height is as needed</source>
        <translation>D’une image dont la hauteur s’adapte</translation>
    </message>
    <message>
        <source>Titl&amp;es:</source>
        <translation>Tit&amp;res :</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a title.</source>
        <translation>
            <numerusform>%Ln événement sans titre.</numerusform>
            <numerusform>%Ln événements sans titre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A higher picture has room for more.</source>
        <translation>Une image plus haute en accueille davantage.</translation>
    </message>
    <message>
        <source>A wider one or one picture a year has room for more.</source>
        <translation>Une image plus large ou une par année en accueille davantage.</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Selon les besoins</translation>
    </message>
    <message>
        <source>Pages of one PDF; other formats: files beside each other. As needed: on paper as many as all titles need, else one.</source>
        <translation>Pages d’un PDF ; autres formats : fichiers côte à côte. Selon les besoins : sur papier autant qu’il en faut pour tous les titres, sinon une.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), this is the first</source>
        <translation>
            <numerusform>%Ln page, voici la première</numerusform>
            <numerusform>%Ln pages, voici la première</numerusform>
        </translation>
    </message>
    <message>
        <source>As many pages as needed have room for all.</source>
        <translation>Autant de pages qu’il en faut ont de la place pour tous.</translation>
    </message>
    <message>
        <source>Larger paper or a shorter range has room for more.</source>
        <translation>Un papier plus grand ou une période plus courte en contiendrait davantage.</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message>
        <source>Go to the events before</source>
        <translation>Aller aux événements d’avant</translation>
    </message>
    <message>
        <source>Go to the events after</source>
        <translation>Aller aux événements d’après</translation>
    </message>
    <message>
        <source>&amp;Lanes:</source>
        <translation>&amp;Couloirs :</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Most mentioned</source>
        <translation>Les plus cités</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where the view was before (Alt+Left)</source>
        <translation>Où la vue était avant (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>De nouveau en avant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show all events (0)</source>
        <translation>Montrer tous les événements (0)</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Zoom to the selected events (F)</source>
        <translation>Zoomer sur les événements sélectionnés (F)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic bars: small numbers stay visible beside large ones (L)</source>
        <translation>Barres logarithmiques : les petits nombres restent visibles (L)</translation>
    </message>
    <message>
        <source>Open a folder of articles to see its events in time.</source>
        <translation>Ouvrez un dossier d’articles pour voir ses événements dans le temps.</translation>
    </message>
    <message>
        <source>No dated event passes the filter.</source>
        <translation>Aucun événement daté ne passe le filtre.</translation>
    </message>
    <message>
        <source>No event has a date yet. Give the articles their dates, and the events follow.</source>
        <translation>Aucun événement n’a encore de date. Datez les articles, et les événements suivront.</translation>
    </message>
    <message>
        <source>No events were found in these articles.</source>
        <translation>Aucun événement trouvé dans ces articles.</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Sélectionner les %1</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>%1 repliés</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>%1 sans date</translation>
    </message>
    <message>
        <source>%1 filtered out</source>
        <translation>%1 filtrés</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 après</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Détacher</translation>
    </message>
    <message>
        <source>&amp;Pin on top (P)</source>
        <translation>É&amp;pingler en haut (P)</translation>
    </message>
    <message>
        <source>&amp;Expand (C)</source>
        <translation>D&amp;éplier (C)</translation>
    </message>
    <message>
        <source>&amp;Collapse (C)</source>
        <translation>&amp;Replier (C)</translation>
    </message>
    <message>
        <source>Move u&amp;p (Alt+Up)</source>
        <translation>&amp;Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move &amp;down (Alt+Down)</source>
        <translation>&amp;Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>&amp;Lane for %1</source>
        <translation>&amp;Couloir pour %1</translation>
    </message>
    <message>
        <source>&amp;Order by number of events</source>
        <translation>&amp;Trier par nombre d’événements</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time: reported</source>
        <translation>Temps : rapporté</translation>
    </message>
    <message>
        <source>Which time counts</source>
        <translation>Quel moment compte</translation>
    </message>
    <message>
        <source>When it &amp;happened</source>
        <translation>Quand cela est &amp;arrivé</translation>
    </message>
    <message>
        <source>When it was first &amp;reported (T)</source>
        <translation>Quand on l’a d’abord &amp;rapporté (T)</translation>
    </message>
    <message>
        <source>Only what was &amp;known by a day (K)</source>
        <translation>Seulement ce qui était &amp;connu un jour (K)</translation>
    </message>
    <message>
        <source>Let the days pass, here and in the graph (R)</source>
        <translation>Laisser passer les jours, ici et dans le graphe (R)</translation>
    </message>
    <message>
        <source>Putting %1 events into order…</source>
        <translation>Mise en ordre de %1 événements…</translation>
    </message>
    <message>
        <source>No article bears a date yet. Give the articles their dates to see when things were reported.</source>
        <translation>Aucun article n’est encore daté. Datez les articles pour voir quand les choses ont été rapportées.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>&amp;Note on This Lane… (Shift+N)</source>
        <translation>&amp;Note sur cette ligne… (Maj+N)</translation>
    </message>
    <message>
        <source>&amp;Note on %1… (N)</source>
        <translation>&amp;Note sur %1… (N)</translation>
    </message>
    <message>
        <source>Note on the &amp;Time Window, %1…</source>
        <translation>Note sur la &amp;fenêtre de temps, %1…</translation>
    </message>
    <message>
        <source>&amp;Show Only These Days</source>
        <translation>N’afficher &amp;que ces jours</translation>
    </message>
    <message>
        <source>There are no articles here. Files that could not be read are listed under Problems.</source>
        <translation>Il n’y a pas d’article ici. Les fichiers qui n’ont pas pu être lus sont indiqués sous Problèmes.</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Type de nom</translation>
    </message>
</context>
<context>
    <name>dateline::TimesDialog</name>
    <message>
        <source>Compare two times</source>
        <translation>Comparer deux périodes</translation>
    </message>
    <message>
        <source>One time</source>
        <translation>Une période</translation>
    </message>
    <message>
        <source>The other time</source>
        <translation>L’autre période</translation>
    </message>
    <message>
        <source>What only the other time has is new, what only the one time has is gone.</source>
        <translation>Ce que seule l’autre période contient est nouveau, ce que seule la première contient a disparu.</translation>
    </message>
    <message>
        <source>%1: first day</source>
        <translation>%1 : premier jour</translation>
    </message>
    <message>
        <source>%1: last day</source>
        <translation>%1 : dernier jour</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;Premier jour :</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Dernier jour :</translation>
    </message>
    <message>
        <source>F&amp;irst day:</source>
        <translation>P&amp;remier jour :</translation>
    </message>
    <message>
        <source>L&amp;ast day:</source>
        <translation>D&amp;ernier jour :</translation>
    </message>
</context>
<context>
    <name>dateline::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>&amp;Terminer la visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>T&amp;erminé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>dateline::UndatedModel</name>
    <message>
        <source>some time within %1</source>
        <translation>à un moment de %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>dateline::UndatedShelf</name>
    <message>
        <source>Events whose date is not known</source>
        <translation>Événements dont la date n’est pas connue</translation>
    </message>
    <message>
        <source>Undated events</source>
        <translation>Événements sans date</translation>
    </message>
    <message>
        <source>Undated (%1)</source>
        <translation>Sans date (%1)</translation>
    </message>
</context>
<context>
    <name>dateline::ViewFrame</name>
    <message>
        <source>Freeze: %1</source>
        <translation>Figer : %1</translation>
    </message>
    <message>
        <source>Freeze: %1 stays as it is while the other views go on</source>
        <translation>Figer : %1 reste tel quel pendant que les autres vues continuent</translation>
    </message>
    <message>
        <source>Frozen: this view does not follow the others</source>
        <translation>Figée : cette vue ne suit pas les autres</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Suivre à nouveau</translation>
    </message>
    <message>
        <source>Follow selection and filter again</source>
        <translation>Suivre à nouveau sélection et filtre</translation>
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
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ouvrir un dossier d’articles</translation>
    </message>
    <message>
        <source>Open &amp;Files…</source>
        <translation>Ouvrir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Open single files</source>
        <translation>Ouvrir des fichiers isolés</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add a second folder to what is open</source>
        <translation>Ajouter un second dossier à ce qui est ouvert</translation>
    </message>
    <message>
        <source>Open the &amp;Samples</source>
        <translation>Ouvrir les &amp;exemples</translation>
    </message>
    <message>
        <source>Thirty short articles to try things out</source>
        <translation>Trente courts articles pour essayer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Timeline of the Selected &amp;Name…</source>
        <translation>Chronologie du &amp;nom sélectionné…</translation>
    </message>
    <message>
        <source>List as &amp;CSV…</source>
        <translation>Liste en &amp;CSV…</translation>
    </message>
    <message>
        <source>Save the rows of the list in front (events, names, links, articles) as a table for spreadsheets</source>
        <translation>Enregistrer les lignes de la liste au premier plan (événements, noms, liens, articles) en tableau</translation>
    </message>
    <message>
        <source>Save everything that was found, for other programs</source>
        <translation>Enregistrer tout ce qui a été trouvé, pour d’autres programmes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave Dateline</source>
        <translation>Quitter Dateline</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected text or rows</source>
        <translation>Copier le texte ou les lignes sélectionnés</translation>
    </message>
    <message>
        <source>Set &amp;Date of Article…</source>
        <translation>&amp;Dater l’article…</translation>
    </message>
    <message>
        <source>Say when the selected articles were published</source>
        <translation>Dire quand les articles sélectionnés ont été publiés</translation>
    </message>
    <message>
        <source>Dates from File &amp;Names…</source>
        <translation>Dates d’après les &amp;noms de fichiers…</translation>
    </message>
    <message>
        <source>Take the dates of articles from a pattern in their file names</source>
        <translation>Prendre les dates des articles d’un motif de leurs noms de fichiers</translation>
    </message>
    <message>
        <source>Dates from a &amp;Table…</source>
        <translation>Dates d’après un &amp;tableau…</translation>
    </message>
    <message>
        <source>Take the dates of articles from a table of files and dates</source>
        <translation>Prendre les dates des articles d’un tableau de fichiers et dates</translation>
    </message>
    <message>
        <source>&amp;Find Here…</source>
        <translation>&amp;Chercher ici…</translation>
    </message>
    <message>
        <source>Find in the list or help page that has the keyboard; elsewhere find everything</source>
        <translation>Chercher dans la liste ou l’aide qui a le clavier ; ailleurs, tout chercher</translation>
    </message>
    <message>
        <source>Find &amp;Everything…</source>
        <translation>&amp;Tout chercher…</translation>
    </message>
    <message>
        <source>Find names, events, articles, words in the texts, and commands</source>
        <translation>Chercher noms, événements, articles, mots des textes et commandes</translation>
    </message>
    <message>
        <source>Filter by Te&amp;xt…</source>
        <translation>Filtrer par te&amp;xte…</translation>
    </message>
    <message>
        <source>Show only what is told in sentences with some words</source>
        <translation>Ne montrer que ce qui est dit dans des phrases avec certains mots</translation>
    </message>
    <message>
        <source>Sa&amp;ve This View…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Keep the filter, the lanes and the layout under a name</source>
        <translation>Garder filtre, couloirs et disposition sous un nom</translation>
    </message>
    <message>
        <source>Filter to &amp;Selection</source>
        <translation>Filtrer sur la &amp;sélection</translation>
    </message>
    <message>
        <source>Show only what belongs to the selection</source>
        <translation>Ne montrer que ce qui relève de la sélection</translation>
    </message>
    <message>
        <source>Time &amp;Window…</source>
        <translation>&amp;Période…</translation>
    </message>
    <message>
        <source>Show only what happened between two days</source>
        <translation>Ne montrer que ce qui s’est passé entre deux jours</translation>
    </message>
    <message>
        <source>&amp;Remove All Filters</source>
        <translation>&amp;Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout montrer à nouveau</translation>
    </message>
    <message>
        <source>Select &amp;Nothing</source>
        <translation>Ne rien &amp;sélectionner</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>&amp;Earlier Filter</source>
        <translation>Filtre &amp;précédent</translation>
    </message>
    <message>
        <source>Back to the filter before</source>
        <translation>Revenir au filtre d’avant</translation>
    </message>
    <message>
        <source>&amp;Later Filter</source>
        <translation>Filtre &amp;suivant</translation>
    </message>
    <message>
        <source>Forward to the filter after</source>
        <translation>Avancer au filtre d’après</translation>
    </message>
    <message>
        <source>&amp;Read the Sentence</source>
        <translation>&amp;Lire la phrase</translation>
    </message>
    <message>
        <source>Go to the sentence that the selection rests on</source>
        <translation>Aller à la phrase qui fonde la sélection</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>Mention &amp;suivante</translation>
    </message>
    <message>
        <source>Next place in the texts where the selection is told of</source>
        <translation>Passage suivant des textes sur la sélection</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>Mention &amp;précédente</translation>
    </message>
    <message>
        <source>Previous place where the selection is told of</source>
        <translation>Passage précédent sur la sélection</translation>
    </message>
    <message>
        <source>Ne&amp;xt Panel</source>
        <translation>Panneau s&amp;uivant</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>Déplacer le clavier au panneau suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>Panneau pré&amp;cédent</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous panel</source>
        <translation>Déplacer le clavier au panneau précédent</translation>
    </message>
    <message>
        <source>Free&amp;ze This View</source>
        <translation>&amp;Figer cette vue</translation>
    </message>
    <message>
        <source>The view that has the keyboard stays as it is while the others go on</source>
        <translation>La vue qui a le clavier reste telle quelle pendant que les autres continuent</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Layout for reading: lists and the text</source>
        <translation>Disposition pour lire : listes et texte</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>Layout with the timeline alone beside lists and text</source>
        <translation>Disposition avec la seule chronologie à côté des listes et du texte</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graphe</translation>
    </message>
    <message>
        <source>Layout with the graph alone beside evidence and text</source>
        <translation>Disposition avec le seul graphe à côté des preuves et du texte</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Partagé</translation>
    </message>
    <message>
        <source>Layout with the timeline over the graph</source>
        <translation>Disposition avec la chronologie au-dessus du graphe</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Preuves</translation>
    </message>
    <message>
        <source>Layout for checking: wide evidence and text beside the timeline</source>
        <translation>Disposition pour vérifier : preuves et texte larges à côté de la chronologie</translation>
    </message>
    <message>
        <source>Save This &amp;Layout…</source>
        <translation>&amp;Enregistrer cette disposition…</translation>
    </message>
    <message>
        <source>Keep the layout of the panels under a name</source>
        <translation>Garder la disposition des panneaux sous un nom</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>Put all panels back to where they were at first</source>
        <translation>Remettre tous les panneaux à leur place d’origine</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Light, dark or high contrast as the system is</source>
        <translation>Clair, sombre ou contraste élevé, comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark letters on light</source>
        <translation>Lettres sombres sur clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light letters on dark</source>
        <translation>Lettres claires sur sombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>White letters on black, everything stands out</source>
        <translation>Lettres blanches sur noir, tout ressort</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>How to work with Dateline</source>
        <translation>Comment travailler avec Dateline</translation>
    </message>
    <message>
        <source>&amp;Tour in Three Minutes</source>
        <translation>&amp;Visite en trois minutes</translation>
    </message>
    <message>
        <source>A walk through the window, on the samples</source>
        <translation>Un tour de la fenêtre, sur les exemples</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Toutes les touches sur une page</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>À &amp;propos de Dateline</translation>
    </message>
    <message>
        <source>Version, licences, and whose work is in it</source>
        <translation>Version, licences, et le travail de qui s’y trouve</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>Make a project file that keeps everything</source>
        <translation>Créer un fichier de projet qui garde tout</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Enregistrer le projet &amp;sous…</translation>
    </message>
    <message>
        <source>Keep articles, results and corrections in a project file of that name</source>
        <translation>Garder articles, résultats et corrections dans un fichier de projet de ce nom</translation>
    </message>
    <message>
        <source>Open S&amp;hared Project…</source>
        <translation>Ouvrir un projet &amp;partagé…</translation>
    </message>
    <message>
        <source>Open a project on a server that several people work on</source>
        <translation>Ouvrir un projet sur un serveur auquel plusieurs travaillent</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>&amp;Chronologie…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture (PNG, SVG, PDF) or its events for other programs (CSV, iCalendar, TimelineJS)</source>
        <translation>Enregistrer la chronologie comme image (PNG, SVG, PDF) ou ses événements pour d’autres programmes (CSV, iCalendar, TimelineJS)</translation>
    </message>
    <message>
        <source>&amp;Graph…</source>
        <translation>&amp;Graphe…</translation>
    </message>
    <message>
        <source>Save the graph as a picture (PNG, SVG, PDF) or for other programs (GraphML, GEXF, DOT, CSV)</source>
        <translation>Enregistrer le graphe comme image (PNG, SVG, PDF) ou pour d’autres programmes (GraphML, GEXF, DOT, CSV)</translation>
    </message>
    <message>
        <source>Save the timeline of the selected name alone, as a picture or for other programs</source>
        <translation>Enregistrer la chronologie du seul nom choisi, comme image ou pour d’autres programmes</translation>
    </message>
    <message>
        <source>&amp;Report (HTML)…</source>
        <translation>&amp;Rapport (HTML)…</translation>
    </message>
    <message>
        <source>Save all that is shown as one document to read, to print and to hand on</source>
        <translation>Enregistrer tout ce qui est montré en un document à lire, à imprimer et à transmettre</translation>
    </message>
    <message>
        <source>Results as &amp;JSON Lines…</source>
        <translation>Résultats en &amp;JSON Lines…</translation>
    </message>
</context>
<context>
    <name>dateline::WindowDialog</name>
    <message>
        <source>Time window</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;Premier jour :</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Dernier jour :</translation>
    </message>
</context>
<context>
    <name>dateline::WindowTour</name>
    <message>
        <source>From articles to evidence</source>
        <translation>Des articles aux preuves</translation>
    </message>
    <message>
        <source>Dateline has read the articles and found names, dates, events and who had to do with whom. Everything you see rests on a sentence, one click away. You can work in the window while this tour is open.</source>
        <translation>Dateline a lu les articles et trouvé noms, dates, événements et qui a eu affaire à qui. Tout ce que vous voyez repose sur une phrase, à un clic. Vous pouvez travailler dans la fenêtre pendant la visite.</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>La chronologie</translation>
    </message>
    <message>
        <source>Every event with its date. Precise days are filled, imprecise ones hatched or faded. Turn the wheel with Ctrl to zoom, drag to move, and click an event: it is selected everywhere.</source>
        <translation>Chaque événement avec sa date. Les jours précis sont pleins, les imprécis hachurés ou estompés. Molette avec Ctrl pour zoomer, glisser pour se déplacer, et un clic sur un événement : il est sélectionné partout.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>The article scrolls to the sentence that tells the selected event. Names, dates and events are marked; rest the pointer on a date to see how it was worked out. F3 goes to the next place.</source>
        <translation>L’article défile jusqu’à la phrase qui raconte l’événement choisi. Noms, dates et événements sont marqués ; laissez le pointeur sur une date pour voir comment elle a été calculée. F3 va au passage suivant.</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Les preuves</translation>
    </message>
    <message>
        <source>All sentences that the selection rests on, from all articles. Nothing counts that is not listed here.</source>
        <translation>Toutes les phrases qui fondent la sélection, de tous les articles. Rien ne compte qui ne soit ici.</translation>
    </message>
    <message>
        <source>The graph</source>
        <translation>Le graphe</translation>
    </message>
    <message>
        <source>Who is linked with whom: circles are people, squares organisations, hexagons countries. Solid lines are stated in a text, dashed ones only mentioned together. Click a line to read its sentences.</source>
        <translation>Qui est lié à qui : cercles pour les personnes, carrés pour les organisations, hexagones pour les pays. Les traits pleins sont affirmés dans un texte, les tirets seulement cités ensemble. Cliquez un trait pour lire ses phrases.</translation>
    </message>
    <message>
        <source>The lists</source>
        <translation>Les listes</translation>
    </message>
    <message>
        <source>Articles, names, events, links and problems. Sort by a click on a column; the field above finds in the list. What belongs to the selection is tinted.</source>
        <translation>Articles, noms, événements, liens et problèmes. Un clic sur une colonne trie ; le champ au-dessus cherche dans la liste. Ce qui relève de la sélection est teinté.</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Ctrl+K, and type: a name, two names, words of a text, or a command. Enter takes what is marked.</source>
        <translation>Ctrl+K, puis tapez : un nom, deux noms, des mots d’un texte, ou une commande. Entrée prend ce qui est marqué.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Selecting never hides anything; filters do, in every view at once. Ctrl+Enter keeps what belongs to the selection. Each filter is a chip that can be switched off and removed, and the counts always say how much is shown.</source>
        <translation>Sélectionner ne masque jamais rien ; les filtres si, dans toutes les vues à la fois. Ctrl+Entrée garde ce qui relève de la sélection. Chaque filtre est une puce qu’on désactive ou retire, et les nombres disent toujours combien est montré.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce qui n’est pas connu</translation>
    </message>
    <message>
        <source>Articles without a date and files that cannot be read are listed under Problems. Give an article its date, and its events leave the shelf of the undated.</source>
        <translation>Les articles sans date et les fichiers illisibles figurent sous Problèmes. Datez un article, et ses événements quittent l’étagère des non datés.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>F1 opens the help. File &gt; Open Folder reads your own articles; nothing leaves this computer.</source>
        <translation>F1 ouvre l’aide. Fichier &gt; Ouvrir un dossier lit vos propres articles ; rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>dateline::ZoomButtons</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Show all that is drawn (0)</source>
        <translation>Montrer tout le dessin (0)</translation>
    </message>
</context>
</TS>
