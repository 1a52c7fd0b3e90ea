<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerText</name>
    <message>
        <source>... and %1 more</source>
        <translation>... y %1 más</translation>
    </message>
    <message>
        <source>entities: %1</source>
        <translation>nombres: %1</translation>
    </message>
    <message>
        <source>Who is best connected? (%1)</source>
        <translation>¿Quién está mejor conectado? (%1)</translation>
    </message>
    <message>
        <source>Who links the others? (%1)</source>
        <translation>¿Quién une a los demás? (%1)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>estimated from %1 of them; the first value is right to +- %2 % in 19 of 20 cases</source>
        <translation>estimado con %1 de ellos; el primer valor acierta con +- %2 % en 19 de 20 casos</translation>
    </message>
    <message>
        <source>Who is influential? (%1)</source>
        <translation>¿Quién tiene influencia? (%1)</translation>
    </message>
    <message>
        <source>Who keeps company? (%1)</source>
        <translation>¿Quiénes van juntos? (%1)</translation>
    </message>
    <message>
        <source>; groups: %1, modularity %2</source>
        <translation>; grupos: %1, modularidad %2</translation>
    </message>
    <message>
        <source>Who is rising? (%1)</source>
        <translation>¿Quién asciende? (%1)</translation>
    </message>
    <message>
        <source>; %1 against %2</source>
        <translation>; %1 frente a %2</translation>
    </message>
    <message>
        <source>links</source>
        <translation>vínculos</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>What do %1 and %2 share? (entities: %3)</source>
        <translation>¿Qué comparten %1 y %2? (nombres: %3)</translation>
    </message>
    <message>
        <source>How are %1 and %2 linked?</source>
        <translation>¿Cómo se vinculan %1 y %2?</translation>
    </message>
    <message>
        <source>No evidence links these two, directly or through others.</source>
        <translation>Ninguna prueba vincula a estos dos, ni directamente ni por otros.</translation>
    </message>
    <message>
        <source>Numbers count the sentences that name both. Strongest way first.</source>
        <translation>Las cifras cuentan las frases que nombran a ambos. Primero el camino más fuerte.</translation>
    </message>
</context>
<context>
    <name>ArticleMarks</name>
    <message>
        <source>meant by a pronoun</source>
        <translation>mencionado con un pronombre</translation>
    </message>
    <message>
        <source>meant by a description</source>
        <translation>mencionado con una descripción</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>aún sin fecha</translation>
    </message>
    <message>
        <source>Not part of the article (menu, footer, advertisement): left out of all results</source>
        <translation>No es parte del artículo (menú, pie, publicidad): excluido de todos los resultados</translation>
    </message>
</context>
<context>
    <name>AskCommand</name>
    <message>
        <source>--format takes text, csv or json, not '%1'</source>
        <translation>--format espera text, csv o json, no '%1'</translation>
    </message>
    <message>
        <source>--top takes a number from 1 on, not '%1'</source>
        <translation>--top espera un número desde 1, no '%1'</translation>
    </message>
    <message>
        <source>--against takes two days such as 2015-01-01..2015-12-31, not '%1'</source>
        <translation>--against espera dos días como 2015-01-01..2015-12-31, no '%1'</translation>
    </message>
    <message>
        <source>--against belongs to rising with --from and --to</source>
        <translation>--against va con rising, --from y --to</translation>
    </message>
    <message>
        <source>rising needs both --from and --to, or neither</source>
        <translation>rising necesita --from y --to, o ninguno</translation>
    </message>
    <message>
        <source>this question needs --entity twice: --entity NAME --entity NAME</source>
        <translation>esta pregunta necesita --entity dos veces: --entity NOMBRE --entity NOMBRE</translation>
    </message>
    <message>
        <source>--entity belongs to linked and shared</source>
        <translation>--entity va con linked y shared</translation>
    </message>
    <message>
        <source>'%1' and '%2' are the same entity</source>
        <translation>'%1' y '%2' son el mismo nombre</translation>
    </message>
    <message>
        <source>too little of the evidence is dated to compare two times</source>
        <translation>muy pocas pruebas tienen fecha para comparar dos períodos</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>Escribir en ARCHIVO en vez de la salida estándar.</translation>
    </message>
    <message>
        <source>text, csv or json (default: by the ending of FILE, else text).</source>
        <translation>text, csv o json (por omisión: según la extensión de ARCHIVO, o text).</translation>
    </message>
    <message>
        <source>linked and shared: one of the two, by name or alias; given twice.</source>
        <translation>linked y shared: uno de los dos, por nombre u otro nombre; se da dos veces.</translation>
    </message>
    <message>
        <source>Only evidence of this day and later; of rising: the later time.</source>
        <translation>Solo pruebas desde este día; en rising: el período posterior.</translation>
    </message>
    <message>
        <source>Only evidence of this day and earlier.</source>
        <translation>Solo pruebas hasta este día.</translation>
    </message>
    <message>
        <source>rising: the earlier time (default: just before --from, as long).</source>
        <translation>rising: el período anterior (por omisión: justo antes de --from, igual de largo).</translation>
    </message>
    <message>
        <source>Only relations that a sentence states, not mere mentions together.</source>
        <translation>Solo relaciones que una frase expresa, no meras menciones juntas.</translation>
    </message>
    <message>
        <source>best-connected, bridges, influential, groups, rising, linked or shared</source>
        <translation>best-connected, bridges, influential, groups, rising, linked o shared</translation>
    </message>
    <message>
        <source>Files, folders, a project, or - for JSON Lines on standard input.</source>
        <translation>Archivos, carpetas, un proyecto, o - para JSON Lines en la entrada estándar.</translation>
    </message>
    <message>
        <source>Answers a question about who is linked with whom.</source>
        <translation>Responde a una pregunta sobre quién está vinculado con quién.</translation>
    </message>
    <message>
        <source>ask takes best-connected, bridges, influential, groups, rising, linked or shared</source>
        <translation>ask conoce best-connected, bridges, influential, groups, rising, linked y shared</translation>
    </message>
    <message>
        <source>ask needs a file or folder</source>
        <translation>ask necesita un archivo o una carpeta</translation>
    </message>
    <message>
        <source>a project is asked by itself</source>
        <translation>un proyecto se consulta solo</translation>
    </message>
    <message>
        <source>--from lies after --to</source>
        <translation>--from es posterior a --to</translation>
    </message>
    <message>
        <source>--top of linked takes a number from 1 to %1, not '%2'</source>
        <translation>--top de linked espera un número de 1 a %1, no '%2'</translation>
    </message>
    <message>
        <source>Only the first N rows (default: 20 in text, else all), or ways of linked (default: 3, at most %1).</source>
        <translation>Solo las primeras N filas (por omisión: 20 en texto, si no todas), o caminos de linked (por omisión: 3, como máximo %1).</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>unknown option '%1'</source>
        <translation>opción desconocida '%1'</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2, not '%3'</source>
        <translation>--%1 espera un número de 1 a %2, no '%3'</translation>
    </message>
    <message>
        <source>Try 'dateline --help'.</source>
        <translation>Pruebe 'dateline --help'.</translation>
    </message>
    <message>
        <source>Work with N threads (default: one a core).</source>
        <translation>Trabajar con N hilos (por omisión: uno por núcleo).</translation>
    </message>
    <message>
        <source>Leave out files larger than N MiB (default: 16).</source>
        <translation>Omitir archivos de más de N MiB (por omisión: 16).</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: no se puede escribir: %2</translation>
    </message>
    <message>
        <source>Apply the corrections in FILE, as saved by the window.</source>
        <translation>Aplicar las correcciones de ARCHIVO, tal como las guarda la ventana.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2016-05-30, not '%2'</source>
        <translation>--%1 espera una fecha como 2016-05-30, no '%2'</translation>
    </message>
    <message>
        <source>no entity is named '%1'</source>
        <translation>ningún nombre es '%1'</translation>
    </message>
    <message>
        <source>no entity is named '%1'; similar ones: %2</source>
        <translation>ningún nombre es '%1'; parecidos: %2</translation>
    </message>
    <message>
        <source>'%1' is no command, and there is no such file or folder</source>
        <translation>«%1» no es un comando, y no hay ningún archivo ni carpeta con ese nombre</translation>
    </message>
    <message>
        <source>%1: there is no article to read here</source>
        <translation>%1: aquí no hay ningún artículo que leer</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in %1: read, but nothing is extracted from this language yet</source>
        <translation>
            <numerusform>%n artículo en %1: leído, pero aún no se extrae nada de este idioma</numerusform>
            <numerusform>%n artículos en %1: leídos, pero aún no se extrae nada de este idioma</numerusform>
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
        <translation>Uso:
  dateline [RUTA...]                    abrir la ventana con estos archivos y carpetas
  dateline extract RUTA...              sucesos, nombres y relaciones como JSON Lines
  dateline import PROYECTO RUTA...      leer artículos en un proyecto (nombre.dateline)
  dateline corrections export|import PROYECTO   sus correcciones como JSON Lines
  dateline export timeline -o ARCHIVO RUTA...  la cronología: .png, .svg, .pdf, .csv, .ics, .json (TimelineJS)
  dateline export graph -o ARCHIVO RUTA...     el grafo de nombres: .png, .svg, .pdf, .graphml, .gexf, .dot, .csv
  dateline export report -o ARCHIVO.html RUTA... todo como un documento para leer e imprimir
  dateline ask PREGUNTA RUTA...         best-connected, bridges, influential, groups, rising, linked, shared
  dateline ORDEN --help                 las opciones de una orden
  dateline --version

RUTA es un archivo (texto, página web, documento, canal de noticias, JSON Lines), una carpeta (con todas las que
contiene) o - para JSON Lines en la entrada estándar. En lugar de RUTA puede ir un proyecto.
PROYECTO es un archivo, o lo que comparte un equipo: postgresql://user@host:port/database/project
Estado de salida: 0 todo hecho, 1 algo no se pudo leer o escribir, 2 uso incorrecto.
</translation>
    </message>
    <message>
        <source>a project has its own corrections: add others with 'dateline corrections import'</source>
        <translation>un proyecto tiene sus propias correcciones: añada otras con 'dateline corrections import'</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>there is no display for a window; 'dateline --help' says what is done without one</source>
        <translation>no hay pantalla para una ventana; 'dateline --help' dice qué se hace sin ella</translation>
    </message>
</context>
<context>
    <name>ConsoleProgress</name>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 de %2 artículos</translation>
    </message>
</context>
<context>
    <name>CorrectionTexts</name>
    <message>
        <source>event at %1</source>
        <translation>suceso en %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>source, relation, target: “Putin” met “Xi”</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un artículo</translation>
    </message>
    <message>
        <source>title %1</source>
        <translation>título %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participante</numerusform>
            <numerusform>%Ln participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>date an article %1</source>
        <translation>fechar un artículo: %1</translation>
    </message>
    <message>
        <source>leave the date of an article to the program</source>
        <translation>dejar la fecha de un artículo al programa</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>make %1 of kind %2</source>
        <translation>%1 pasa a ser: %2</translation>
    </message>
    <message>
        <source>merge %1 and %2</source>
        <translation>fusionar %1 y %2</translation>
    </message>
    <message>
        <source>keep %1 and %2 apart</source>
        <translation>mantener separados %1 y %2</translation>
    </message>
    <message>
        <source>%1 here means %2</source>
        <translation>%1 se refiere aquí a %2</translation>
    </message>
    <message>
        <source>%1 in one article means %2</source>
        <translation>%1 se refiere en un artículo a %2</translation>
    </message>
    <message>
        <source>%1 is a name of kind %2</source>
        <translation>%1 es un nombre de tipo: %2</translation>
    </message>
    <message>
        <source>%1 is never a name</source>
        <translation>%1 nunca es un nombre</translation>
    </message>
    <message>
        <source>%1 names %2</source>
        <translation>%1 nombra a %2</translation>
    </message>
    <message>
        <source>%1 here is no name</source>
        <translation>%1 no es un nombre aquí</translation>
    </message>
    <message>
        <source>change event at %1: %2</source>
        <translation>cambiar el suceso en %1: %2</translation>
    </message>
    <message>
        <source>add event %1</source>
        <translation>añadir el suceso %1</translation>
    </message>
    <message>
        <source>turn round: %1</source>
        <translation>invertir: %1</translation>
    </message>
    <message>
        <source>turn round and make “%2”: %1</source>
        <translation>invertir y convertir en «%2»: %1</translation>
    </message>
    <message>
        <source>make “%2”: %1</source>
        <translation>convertir en «%2»: %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>añadir %1</translation>
    </message>
    <message>
        <source>accept %1</source>
        <translation>aceptar %1</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>rechazar %1</translation>
    </message>
    <message>
        <source>note on %1: %2</source>
        <translation>nota sobre %1: %2</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <comment>3 links became 1</comment>
        <translation>%1: ahora %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied: %1 (its article is not here, or its text has changed)</source>
        <translation>No aplicada: %1 (su artículo no está aquí o su texto ha cambiado)</translation>
    </message>
    <message>
        <source>Not applied: %1 (the text does not have these words there)</source>
        <translation>No aplicada: %1 (el texto no tiene esas palabras ahí)</translation>
    </message>
    <message>
        <source>Not applied: %1 (nothing is called so any more)</source>
        <translation>No aplicada: %1 (ya nada se llama así)</translation>
    </message>
    <message>
        <source>Not applied: %1 (no event is told there any more)</source>
        <translation>No aplicada: %1 (ahí ya no se cuenta ningún suceso)</translation>
    </message>
    <message>
        <source>Not applied: %1 (no such relation is stated there any more)</source>
        <translation>No aplicada: %1 (ahí ya no se afirma esa relación)</translation>
    </message>
    <message>
        <source>Not applied: %1 (other corrections say otherwise)</source>
        <translation>No aplicada: %1 (otras correcciones dicen otra cosa)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>correction (author)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Two corrections disagree: %1; %2. The later one holds.</source>
        <translation>Dos correcciones discrepan: %1; %2. Vale la posterior.</translation>
    </message>
    <message>
        <source>Corrections contradict each other: %1; %2. The names stay apart until one is taken back.</source>
        <translation>Hay correcciones contradictorias: %1; %2. Los nombres siguen separados hasta que se retire una.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1: is no correction: %2</source>
        <translation>%1: no es una corrección: %2</translation>
    </message>
    <message>
        <source>%1: another correction has the identifier %2</source>
        <translation>%1: otra corrección tiene el identificador %2</translation>
    </message>
    <message>
        <source>%1: takes back a correction that is not there: %2</source>
        <translation>%1: retira una corrección que no existe: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln vínculo</numerusform>
            <numerusform>%Ln vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln suceso</numerusform>
            <numerusform>%Ln sucesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated event(s)</source>
        <translation>
            <numerusform>%Ln suceso sin fecha</numerusform>
            <numerusform>%Ln sucesos sin fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>take the note on %1 away</source>
        <translation>quitar la nota de %1</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>El texto es demasiado largo.</translation>
    </message>
    <message>
        <source>The text has damaged characters.</source>
        <translation>El texto contiene caracteres dañados.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit.</source>
        <translation>Un nombre necesita una letra o una cifra.</translation>
    </message>
    <message>
        <source>The words that it is about are not there any more.</source>
        <translation>Las palabras de que se trata ya no están.</translation>
    </message>
    <message>
        <source>An event takes at most 64 participants.</source>
        <translation>Un acontecimiento admite como máximo 64 participantes.</translation>
    </message>
    <message>
        <source>At most 64 names can be merged at once. Merge some of them first, then what came of it with the others.</source>
        <translation>Se pueden unir como máximo 64 nombres a la vez. Una primero algunos y después el resultado con los demás.</translation>
    </message>
    <message>
        <source>The date is outside of the years that can be shown.</source>
        <translation>La fecha está fuera de los años que se pueden mostrar.</translation>
    </message>
    <message>
        <source>A step takes at most %1 corrections, and all of them together at most %2.</source>
        <translation>Un paso admite como máximo %1 correcciones, y todas juntas como máximo %2.</translation>
    </message>
</context>
<context>
    <name>CorrectionsCommand</name>
    <message>
        <source>dateline: %1 corrections added, %2 were there</source>
        <translation>dateline: %1 correcciones añadidas, %2 ya estaban</translation>
    </message>
    <message>
        <source>Writes the corrections of a project as JSON Lines, or adds those of such a file.</source>
        <translation>Escribe las correcciones de un proyecto como JSON Lines, o añade las de un archivo así.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>Escribir en ARCHIVO en vez de la salida estándar.</translation>
    </message>
    <message>
        <source>To import: files of corrections, or - for standard input.</source>
        <translation>Para importar: archivos de correcciones, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>corrections needs export and a project, or import, a project and a file</source>
        <translation>corrections necesita export y un proyecto, o import, un proyecto y un archivo</translation>
    </message>
    <message>
        <source>A file that ends in .dateline, or the address of a shared project.</source>
        <translation>Un archivo que termina en .dateline, o la dirección de un proyecto compartido.</translation>
    </message>
    <message>
        <source>--output belongs to corrections export</source>
        <translation>--output va con corrections export</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>is no ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>no contiene texto</translation>
    </message>
    <message>
        <source>is no text file: %1</source>
        <translation>no es un archivo de texto: %1</translation>
    </message>
    <message>
        <source>is larger than the limit: %1</source>
        <translation>supera el límite: %1</translation>
    </message>
    <message>
        <source>has a line longer than the limit: %1</source>
        <translation>tiene una línea demasiado larga: %1</translation>
    </message>
    <message>
        <source>its character encoding is not known: %1</source>
        <translation>codificación de caracteres desconocida: %1</translation>
    </message>
    <message>
        <source>is no valid article record: %1</source>
        <translation>no es un registro de artículo válido: %1</translation>
    </message>
    <message>
        <source>the identifier “%1” came before; this article is kept under another one</source>
        <translation>el identificador «%1» ya existía; este artículo se guarda con otro</translation>
    </message>
    <message>
        <source>this kind of file is not read yet: %1</source>
        <translation>este tipo de archivo aún no se lee: %1</translation>
    </message>
    <message>
        <source>nothing is extracted from this language yet: %1</source>
        <translation>aún no se extrae nada de este idioma: %1</translation>
    </message>
    <message>
        <source>a file of Dateline’s own data is missing or damaged: %1</source>
        <translation>falta o está dañado un archivo de datos de Dateline: %1</translation>
    </message>
    <message>
        <source>is no valid project file: %1</source>
        <translation>no es un archivo de proyecto válido: %1</translation>
    </message>
    <message>
        <source>was made by a newer version of Dateline (project format %1); this one cannot read it</source>
        <translation>procede de una versión más nueva de Dateline (formato %1); esta no puede leerlo</translation>
    </message>
    <message>
        <source>was made by an older version of Dateline (project format %1) and must be opened for writing once</source>
        <translation>procede de una versión anterior de Dateline (formato %1) y debe abrirse una vez para escritura</translation>
    </message>
    <message>
        <source>the disk is full, or the file may not grow: %1</source>
        <translation>el disco está lleno o el archivo no puede crecer: %1</translation>
    </message>
    <message>
        <source>is in use by another program: %1</source>
        <translation>lo está usando otro programa: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>damaged and lost, or to be read again: %1</source>
        <translation>dañado y perdido, o por leer de nuevo: %1</translation>
    </message>
    <message>
        <source>was damaged; all that could be read of it is here, the damaged file is kept as %1</source>
        <translation>estaba dañado; todo lo que se pudo leer está aquí, el archivo dañado se conserva como %1</translation>
    </message>
    <message>
        <source>is no address of a shared project: %1</source>
        <translation>no es la dirección de un proyecto compartido: %1</translation>
    </message>
    <message>
        <source>there is no connection to the server: %1</source>
        <translation>no hay conexión con el servidor: %1</translation>
    </message>
    <message>
        <source>the server wants a password, or another one; it is looked for in ~/.pgpass and in the service file</source>
        <translation>el servidor pide una contraseña, u otra; se busca en ~/.pgpass y en el archivo de servicios</translation>
    </message>
    <message>
        <source>the server does not allow it: %1</source>
        <translation>el servidor no lo permite: %1</translation>
    </message>
    <message>
        <source>this correction is by %1, who alone can take it back</source>
        <translation>esta corrección es de %1, y solo esa persona puede retirarla</translation>
    </message>
    <message>
        <source>there is no such project in that database</source>
        <translation>no hay tal proyecto en esa base de datos</translation>
    </message>
    <message>
        <source>is no valid project: %1</source>
        <translation>no es un proyecto válido: %1</translation>
    </message>
    <message>
        <source>the ending of the name says no format that can be written; these do: %1</source>
        <translation>la terminación del nombre no indica ningún formato que se pueda escribir; estas sí: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) in it left out</source>
        <translation>
            <numerusform>%n archivo o carpeta oculto omitido</numerusform>
            <numerusform>%n archivos o carpetas ocultos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) with pictures and scripts of saved web pages in it left out</source>
        <translation>
            <numerusform>%n carpeta con imágenes y scripts de páginas web guardadas omitida</numerusform>
            <numerusform>%n carpetas con imágenes y scripts de páginas web guardadas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>is protected with a password</source>
        <translation>está protegido con una contraseña</translation>
    </message>
    <message>
        <source>holds pictures of text only; a text recognition program can add the text</source>
        <translation>contiene solo imágenes de texto; un programa de reconocimiento de texto puede añadir el texto</translation>
    </message>
    <message>
        <source>cannot be read without another program: %1</source>
        <translation>no se puede leer sin otro programa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n linked folder(s) in it left out; name them to read them</source>
        <translation>
            <numerusform>%n carpeta enlazada omitida; indíquela para leerla</numerusform>
            <numerusform>%n carpetas enlazadas omitidas; indíquelas para leerlas</numerusform>
        </translation>
    </message>
    <message>
        <source>attached documents are not read; save them as files to read them: %1</source>
        <translation>los documentos adjuntos no se leen; guárdelos como archivos para leerlos: %1</translation>
    </message>
    <message>
        <source>dates such as %1 do not say which number is the month; the articles stay without date</source>
        <translation>fechas como %1 no dicen qué número es el mes; los artículos quedan sin fecha</translation>
    </message>
    <message>
        <source>no column or field holds the text of articles; there are: %1</source>
        <translation>ninguna columna ni campo contiene el texto de artículos; hay: %1</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>caracteres de control</translation>
    </message>
    <message>
        <source>gzip data that unpack to more than %1 times their size</source>
        <translation>datos gzip que, descomprimidos, superan %1 veces su tamaño</translation>
    </message>
    <message>
        <source>gzip data are damaged</source>
        <translation>los datos gzip están dañados</translation>
    </message>
    <message>
        <source>&gt; %1 bytes</source>
        <translation>&gt; %1 bytes</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 artículos</translation>
    </message>
    <message>
        <source>%1 paragraphs</source>
        <translation>%1 párrafos</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 elementos</translation>
    </message>
    <message>
        <source>%1 packed files</source>
        <translation>%1 archivos comprimidos</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>folder depth</source>
        <translation>profundidad de las carpetas</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text with its places</source>
        <translation>texto con sus posiciones</translation>
    </message>
    <message>
        <source>elements in each other</source>
        <translation>elementos anidados</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>no pages in it</source>
        <translation>no hay páginas dentro</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>no hay ninguna página dentro</translation>
    </message>
    <message>
        <source>the file ends inside of a record</source>
        <translation>el archivo termina en medio de un registro</translation>
    </message>
    <message>
        <source>the file ends inside of a value</source>
        <translation>el archivo termina en medio de un valor</translation>
    </message>
    <message>
        <source>a record of the archive does not begin where the last one ends</source>
        <translation>un registro del archivo no empieza donde termina el anterior</translation>
    </message>
    <message>
        <source>a record's header is too long</source>
        <translation>la cabecera de un registro es demasiado larga</translation>
    </message>
    <message>
        <source>a record does not say its length</source>
        <translation>un registro no indica su longitud</translation>
    </message>
    <message>
        <source>no XML element</source>
        <translation>ningún elemento XML</translation>
    </message>
    <message>
        <source>an element with too many attributes</source>
        <translation>un elemento con demasiados atributos</translation>
    </message>
    <message>
        <source>a news item without text</source>
        <translation>una noticia sin texto</translation>
    </message>
    <message>
        <source>a news message without items</source>
        <translation>un mensaje sin noticias</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>anidado demasiado profundo</translation>
    </message>
    <message>
        <source>id is empty</source>
        <translation>el identificador (id) está vacío</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>falta un nombre</translation>
    </message>
    <message>
        <source>':' is missing</source>
        <translation>falta «:»</translation>
    </message>
    <message>
        <source>%1 is not a date: %2</source>
        <translation>%1 no es una fecha: %2</translation>
    </message>
    <message>
        <source>%1 cells for %2 columns</source>
        <translation>%1 celdas para %2 columnas</translation>
    </message>
    <message>
        <source>the page cannot be unpacked</source>
        <translation>la página no se puede descomprimir</translation>
    </message>
    <message>
        <source>the page is packed as %1</source>
        <translation>la página está comprimida como %1</translation>
    </message>
    <message>
        <source>pdftotext could not be started</source>
        <translation>no se pudo iniciar pdftotext</translation>
    </message>
    <message>
        <source>reading it took more than a minute</source>
        <translation>la lectura tardó más de un minuto</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>la lectura falló</translation>
    </message>
    <message>
        <source>PDF needs poppler-utils</source>
        <translation>PDF necesita poppler-utils</translation>
    </message>
    <message>
        <source>is a document of Word 97–2003 or of another old office program; save it as DOCX there or in LibreOffice</source>
        <translation>es un documento de Word 97–2003 o de otro programa de oficina antiguo; guárdelo como DOCX allí o en LibreOffice</translation>
    </message>
    <message>
        <source>packed inside of an archive</source>
        <translation>comprimido dentro de otro archivo</translation>
    </message>
    <message>
        <source>unpacks to more than %1 times its size</source>
        <translation>se descomprime a más de %1 veces su tamaño</translation>
    </message>
    <message>
        <source>%1 bytes unpacked</source>
        <translation>%1 bytes descomprimido</translation>
    </message>
    <message>
        <source>a record without an abstract: %1</source>
        <translation>un registro sin resumen: %1</translation>
    </message>
    <message>
        <source>corrections that stay there: %1</source>
        <translation>correcciones que se quedan ahí: %1</translation>
    </message>
    <message>
        <source>gzip data end too early</source>
        <translation>los datos gzip terminan antes de tiempo</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation>%1 frases</translation>
    </message>
    <message>
        <source>%1 groups in each other</source>
        <translation>%1 grupos anidados</translation>
    </message>
    <message>
        <source>ZIP or Office document</source>
        <translation>ZIP o documento de ofimática</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>sin memoria</translation>
    </message>
    <message>
        <source>it is damaged, or not of the kind that its name says</source>
        <translation>está dañado o no es del tipo que dice su nombre</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>le falta el final</translation>
    </message>
    <message>
        <source>it is packed by a method that is not known</source>
        <translation>está comprimido con un método desconocido</translation>
    </message>
    <message>
        <source>a part of it is damaged or missing: %1</source>
        <translation>una parte está dañada o falta: %1</translation>
    </message>
    <message>
        <source>a page without text; a browser would fetch it by scripts</source>
        <translation>una página sin texto; un navegador lo cargaría mediante scripts</translation>
    </message>
    <message>
        <source>a page without text</source>
        <translation>una página sin texto</translation>
    </message>
    <message>
        <source>a page of frames; its text is in other files</source>
        <translation>una página de marcos; su texto está en otros archivos</translation>
    </message>
    <message>
        <source>a page that leads to another one</source>
        <translation>una página que lleva a otra</translation>
    </message>
    <message>
        <source>a feed without items</source>
        <translation>un canal sin entradas</translation>
    </message>
    <message>
        <source>no message: it has no header</source>
        <translation>no es un mensaje: falta la cabecera</translation>
    </message>
    <message>
        <source>no RTF</source>
        <translation>no es RTF</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is not a string</source>
        <translation>%1 no es una cadena</translation>
    </message>
    <message>
        <source>not JSON from byte %1 on</source>
        <translation>no es JSON a partir del byte %1</translation>
    </message>
    <message>
        <source>not JSON, or cut off</source>
        <translation>no es JSON, o está cortado</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>enlaces en círculo</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>la unidad de red ya no está</translation>
    </message>
    <message>
        <source>is packed as %1, which is not read; unpack it first</source>
        <translation>está comprimido como %1, que no se lee; descomprímalo primero</translation>
    </message>
    <message>
        <source>is a spreadsheet; save it as CSV to read it</source>
        <translation>es una hoja de cálculo; guárdela como CSV para que se lea</translation>
    </message>
    <message>
        <source>is too long to be read as a whole; its beginning was kept (%1)</source>
        <translation>es demasiado largo para leerse entero; se conservó el principio (%1)</translation>
    </message>
    <message>
        <source>is a link to what is not there: %1</source>
        <translation>es un enlace cuyo destino no existe: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) in it left out; the files are read by their own names</source>
        <translation>
            <numerusform>%n enlace omitido; el archivo se lee con su propio nombre</numerusform>
            <numerusform>%n enlaces omitidos; los archivos se leen con sus propios nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>there are too many files: this one and all that would come after it are left out</source>
        <translation>hay demasiados archivos: este y todos los que vendrían después quedan fuera</translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation>su nombre no es UTF-8</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>archivo de bloqueo</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, from 200x120 to %1x%1, not '%2'</source>
        <translation>--size espera ANCHOxALTO en píxeles, de 200x120 a %1x%1, no '%2'</translation>
    </message>
    <message>
        <source>--scale takes a number from 1 to 4, not '%1'</source>
        <translation>--scale espera un número de 1 a 4, no '%1'</translation>
    </message>
    <message>
        <source>--from lies after --to</source>
        <translation>--from es posterior a --to</translation>
    </message>
    <message>
        <source>Write to FILE; its ending says the format.</source>
        <translation>Escribir en ARCHIVO; su extensión indica el formato.</translation>
    </message>
    <message>
        <source>Size of the picture in pixels (default: 1600x900; a timeline as high as its events need).</source>
        <translation>Tamaño de la imagen en píxeles (por omisión: 1600x900; una cronología tan alta como haga falta).</translation>
    </message>
    <message>
        <source>Draw everything this many times as large, 1 to 4.</source>
        <translation>Dibujar todo tantas veces más grande, de 1 a 4.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Claro sobre oscuro.</translation>
    </message>
    <message>
        <source>Files, folders, or - for JSON Lines on standard input.</source>
        <translation>Archivos, carpetas, o - para JSON Lines en la entrada estándar.</translation>
    </message>
    <message>
        <source>export needs a file or folder</source>
        <translation>export necesita un archivo o carpeta</translation>
    </message>
    <message>
        <source>export needs -o FILE</source>
        <translation>export necesita -o ARCHIVO</translation>
    </message>
    <message>
        <source>--time takes happened or reported</source>
        <translation>--time espera happened o reported</translation>
    </message>
    <message>
        <source>--dpi takes a number from 36 to 2400, not '%1'</source>
        <translation>--dpi espera un número de 36 a 2400, no '%1'</translation>
    </message>
    <message>
        <source>Timeline: which time of an event counts, happened or reported.</source>
        <translation>Cronología: qué momento de un suceso cuenta, happened (ocurrido) o reported (informado).</translation>
    </message>
    <message>
        <source>Timeline: without the list of sources.</source>
        <translation>Cronología: sin la lista de fuentes.</translation>
    </message>
    <message>
        <source>a project is drawn by itself</source>
        <translation>un proyecto se dibuja solo</translation>
    </message>
    <message>
        <source>--lanes takes none, entity-kind, entities, country, event-kind, source or community</source>
        <translation>--lanes admite none, entity-kind, entities, country, event-kind, source o community</translation>
    </message>
    <message>
        <source>Timeline: none, entity-kind, entities, country, event-kind, source or community.</source>
        <translation>Cronología: none, entity-kind, entities, country, event-kind, source o community.</translation>
    </message>
    <message>
        <source>--per-kind takes a number from 1 to %1, not '%2'</source>
        <translation>--per-kind toma un número de 1 a %1, no «%2»</translation>
    </message>
    <message>
        <source>First day that counts.</source>
        <translation>Primer día que cuenta.</translation>
    </message>
    <message>
        <source>Last day that counts.</source>
        <translation>Último día que cuenta.</translation>
    </message>
    <message>
        <source>Graph: NAME and who is linked with it.</source>
        <translation>Grafo: NOMBRE y lo que está vinculado con él.</translation>
    </message>
    <message>
        <source>Graph: the N most mentioned people and bodies, and two thirds as many countries (default: 12; files for other programs: everything).</source>
        <translation>Grafo: las N personas y organizaciones más mencionadas y dos tercios de países (12 por omisión; archivos para otros programas: todo).</translation>
    </message>
    <message>
        <source>Without the legend.</source>
        <translation>Sin la leyenda.</translation>
    </message>
    <message>
        <source>Without the numbers of what is shown.</source>
        <translation>Sin las cantidades de lo que se muestra.</translation>
    </message>
    <message>
        <source>--%1 takes a number up to %2, not '%3'</source>
        <translation>--%1 toma un número hasta %2, no «%3»</translation>
    </message>
    <message>
        <source>Title of the picture or the report.</source>
        <translation>Título de la imagen o del informe.</translation>
    </message>
    <message>
        <source>Report: at most N dated events, those that most sources tell (default: %1).</source>
        <translation>Informe: como mucho N sucesos fechados, los que cuentan más fuentes (por omisión, %1).</translation>
    </message>
    <message>
        <source>Report: at most N names, those that most articles name (default: %1).</source>
        <translation>Informe: como mucho N nombres, los que mencionan más artículos (por omisión, %1).</translation>
    </message>
    <message>
        <source>Timeline: without the notes of the project or the corrections; report: without both.</source>
        <translation>Cronología: sin las notas del proyecto o de las correcciones; informe: sin ambas.</translation>
    </message>
    <message>
        <source>timeline, graph or report</source>
        <translation>timeline (cronología), graph (grafo) o report (informe)</translation>
    </message>
    <message>
        <source>Writes the timeline, the entity graph or a report of articles into a file.</source>
        <translation>Escribe la cronología, el grafo de nombres o un informe de artículos en un archivo.</translation>
    </message>
    <message>
        <source>export needs to know what: timeline, graph or report</source>
        <translation>export tiene que saber qué: timeline, graph o report</translation>
    </message>
    <message>
        <source>--titles takes all or fitting</source>
        <translation>--titles acepta all o fitting</translation>
    </message>
    <message>
        <source>Timeline without --size: as high as all titles need, within reason (all), or only those that fit (fitting).</source>
        <translation>Cronología sin --size: tan alta como exigen todos los títulos, dentro de lo razonable (all), o solo los que caben (fitting).</translation>
    </message>
    <message>
        <source>--paper takes a4, a4-landscape, a3, a3-landscape or picture</source>
        <translation>--paper admite a4, a4-landscape, a3, a3-landscape o picture</translation>
    </message>
    <message>
        <source>--paper is for PNG, SVG and PDF</source>
        <translation>--paper es para PNG, SVG y PDF</translation>
    </message>
    <message>
        <source>--paper says the size: it goes without --size and --scale</source>
        <translation>--paper indica el tamaño: va sin --size ni --scale</translation>
    </message>
    <message>
        <source>--pages takes as-needed, one, year, quarter or month</source>
        <translation>--pages espera as-needed, one, year, quarter o month</translation>
    </message>
    <message>
        <source>Size of paper: a4, a4-landscape, a3 or a3-landscape (default: none, as --size has it).</source>
        <translation>Tamaño del papel: a4, a4-landscape, a3 o a3-landscape (por omisión ninguno, según --size).</translation>
    </message>
    <message>
        <source>Timeline: one picture of all (one), one a year, quarter or month, or on paper as many as all titles need (as-needed, the default): pages of a PDF, else files beside each other.</source>
        <translation>Cronología: una imagen de todo (one), una por año, trimestre o mes, o en papel tantas como pidan todos los títulos (as-needed, por omisión): páginas de un PDF, o archivos contiguos.</translation>
    </message>
    <message>
        <source>Dots per inch, the size on paper (default: 96 times the scale, with --paper 300).</source>
        <translation>Puntos por pulgada, el tamaño en papel (por omisión 96 por la escala, con --paper 300).</translation>
    </message>
    <message>
        <source>--%1 does not go with %2</source>
        <translation>--%1 no va con %2</translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message>
        <source>Extracts dated events, entities and relations from articles, as JSON Lines.</source>
        <translation>Extrae de los artículos sucesos fechados, nombres y relaciones, como JSON Lines.</translation>
    </message>
    <message>
        <source>Treat every article as a corpus of its own and stream the results.</source>
        <translation>Tratar cada artículo por separado y emitir los resultados sobre la marcha.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>Escribir en ARCHIVO en vez de la salida estándar.</translation>
    </message>
    <message>
        <source>extract needs a file or folder</source>
        <translation>extract necesita un archivo o carpeta</translation>
    </message>
    <message>
        <source>Files, folders, or - for JSON Lines on standard input; or one project.</source>
        <translation>Archivos, carpetas, o - para JSON Lines en la entrada estándar; o un proyecto.</translation>
    </message>
    <message>
        <source>a project is extracted by itself and as a whole</source>
        <translation>un proyecto se extrae solo y entero</translation>
    </message>
    <message>
        <source>--corrections speaks of a folder as a whole and does not go with --each-alone</source>
        <translation>--corrections se refiere a una carpeta entera y no va con --each-alone</translation>
    </message>
</context>
<context>
    <name>FilterOptions</name>
    <message>
        <source>Only what NAME takes part in or is linked with; may be given again.</source>
        <translation>Solo aquello en que NOMBRE participa o con lo que está vinculado; puede repetirse.</translation>
    </message>
    <message>
        <source>Only what has these words in its title or sentence.</source>
        <translation>Solo lo que tiene estas palabras en su título o frase.</translation>
    </message>
    <message>
        <source>Only what was reported by that day.</source>
        <translation>Solo lo publicado hasta ese día.</translation>
    </message>
    <message>
        <source>Only events of these kinds, between commas: attack, meeting, statement ...</source>
        <translation>Solo sucesos de estas clases, separadas por comas: attack, meeting, statement...</translation>
    </message>
    <message>
        <source>Only events that are so: happened, ongoing, planned, alleged, denied.</source>
        <translation>Solo sucesos en este estado: happened, ongoing, planned, alleged, denied.</translation>
    </message>
    <message>
        <source>Only names of these kinds: person, organisation, country, place, group.</source>
        <translation>Solo nombres de estas clases: person, organisation, country, place, group.</translation>
    </message>
    <message>
        <source>Only links of these kinds: met, attacked, supported ...</source>
        <translation>Solo vínculos de estas clases: met, attacked, supported...</translation>
    </message>
    <message>
        <source>Only what this outlet reports.</source>
        <translation>Solo lo que publica este medio.</translation>
    </message>
    <message>
        <source>Only what is at least that sure: likely or sure.</source>
        <translation>Solo lo que es al menos así de seguro: likely o sure.</translation>
    </message>
    <message>
        <source>Only what an analyst has accepted, changed or made.</source>
        <translation>Solo lo que un analista ha aceptado, cambiado o añadido.</translation>
    </message>
    <message>
        <source>--%1 takes, between commas: %2</source>
        <translation>--%1 toma, separados por comas: %2</translation>
    </message>
    <message>
        <source>--confidence takes likely or sure, not '%1'</source>
        <translation>--confidence toma likely o sure, no «%1»</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>%1 of %2 kinds</source>
        <translation>%1 de %2 tipos</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>no named source</source>
        <translation>fuente sin nombre</translation>
    </message>
    <message>
        <source>sure only</source>
        <translation>solo lo seguro</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>known by %1</source>
        <translation>conocido hasta el %1</translation>
    </message>
    <message>
        <source>accepted only</source>
        <translation>solo aceptados</translation>
    </message>
</context>
<context>
    <name>FindRows</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>En los textos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln frase</numerusform>
            <numerusform>%Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln place(s)</source>
        <translation>
            <numerusform>%1 · %Ln lugar</numerusform>
            <numerusform>%1 · %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 in the list</source>
        <translation>Los %1 en la lista</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>GraphAccess</name>
    <message>
        <source>%1, mentions: %2, links: %3</source>
        <translation>%1, menciones: %2, vínculos: %3</translation>
    </message>
    <message>
        <source>. Linked with %1</source>
        <translation>. Vinculado con %1</translation>
    </message>
</context>
<context>
    <name>GraphPainter</name>
    <message>
        <source>one article only</source>
        <translation>un solo artículo</translation>
    </message>
    <message>
        <source>stated relation</source>
        <translation>relación afirmada</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>cooperación</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>mentioned together</source>
        <translation>mencionados juntos</translation>
    </message>
    <message>
        <source>colour: group</source>
        <translation>color: grupo</translation>
    </message>
    <message>
        <source>several in one</source>
        <translation>varios en uno</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>in both times</source>
        <translation>en ambos períodos</translation>
    </message>
    <message>
        <source>outside the time chosen</source>
        <translation>fuera del período elegido</translation>
    </message>
    <message>
        <source>in focus</source>
        <translation>en el centro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) away</source>
        <translation>
            <numerusform>a %Ln enlace</numerusform>
            <numerusform>a %Ln enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>outside the focus</source>
        <translation>fuera del entorno</translation>
    </message>
</context>
<context>
    <name>GraphPicture</name>
    <message>
        <source>Entity graph</source>
        <translation>Grafo de nombres</translation>
    </message>
    <message>
        <source>%1 of %2 names · %3 of %4 links</source>
        <translation>%1 de %2 nombres · %3 de %4 vínculos</translation>
    </message>
    <message>
        <source>No names to show</source>
        <translation>Ningún nombre que mostrar</translation>
    </message>
</context>
<context>
    <name>GraphTips</name>
    <message>
        <source>mentions: %1, articles: %2</source>
        <translation>menciones: %1, artículos: %2</translation>
    </message>
    <message>
        <source>stands for %1 more: %2</source>
        <translation>representa a %1 más: %2</translation>
    </message>
    <message>
        <source>folded: %1</source>
        <translation>plegados: %1</translation>
    </message>
    <message>
        <source>not drawn: %1 neighbours (double click shows the strongest)</source>
        <translation>sin dibujar: %1 vecinos (doble clic muestra los más fuertes)</translation>
    </message>
    <message>
        <source>sentences: %1, articles: %2</source>
        <translation>frases: %1, artículos: %2</translation>
    </message>
</context>
<context>
    <name>LinkDossier</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln frase</numerusform>
            <numerusform>%Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>How are %1 and %2 linked?</source>
        <translation>¿Cómo se vinculan %1 y %2?</translation>
    </message>
    <message>
        <source>No evidence links these two, directly or through others.</source>
        <translation>Ninguna prueba vincula a estos dos, ni directamente ni por otros.</translation>
    </message>
    <message>
        <source>Numbers count the sentences that name both. Strongest way first.</source>
        <translation>Las cifras cuentan las frases que nombran a ambos. Primero el camino más fuerte.</translation>
    </message>
</context>
<context>
    <name>NamedMenu</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
</context>
<context>
    <name>NodePlacement</name>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>NoteTexts</name>
    <message>
        <source>Event: %1</source>
        <translation>Suceso: %1</translation>
    </message>
    <message>
        <source>Link: %1 – %2</source>
        <translation>Vínculo: %1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of name, the name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>Artículo: %1</translation>
    </message>
    <message>
        <source>(not in these articles any more)</source>
        <translation>(ya no está en estos artículos)</translation>
    </message>
</context>
<context>
    <name>OpenProblems</name>
    <message>
        <source>no publication date was found; what hangs on it waits undated</source>
        <translation>no se encontró fecha de publicación; lo que depende de ella espera sin fecha</translation>
    </message>
    <message>
        <source>is written in %1; it can be read and searched, but nothing is extracted from this language yet</source>
        <translation>está escrito en %1; se puede leer y buscar, pero aún no se extrae nada de este idioma</translation>
    </message>
    <message>
        <source>some bytes are no text and were replaced</source>
        <translation>algunos bytes no son texto y se sustituyeron</translation>
    </message>
    <message>
        <source>some bytes are no UTF-8 and were read as letters of Windows-1252; are they right?</source>
        <translation>algunos bytes no son UTF-8 y se leyeron como letras de Windows-1252; ¿son correctas?</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>dateline: %1 articles read, %2 of them new or changed</source>
        <translation>dateline: %1 artículos leídos, %2 de ellos nuevos o modificados</translation>
    </message>
    <message>
        <source>Reads articles into a project, which is made if there is none. Can be interrupted: run again, it goes on where it was.</source>
        <translation>Lee artículos en un proyecto, que se crea si no existe. Se puede interrumpir: al repetirlo, sigue donde estaba.</translation>
    </message>
    <message>
        <source>Files, folders, or - for JSON Lines on standard input.</source>
        <translation>Archivos, carpetas, o - para JSON Lines en la entrada estándar.</translation>
    </message>
    <message>
        <source>import needs a project and a file or folder</source>
        <translation>import necesita un proyecto y un archivo o carpeta</translation>
    </message>
    <message>
        <source>A file that ends in .dateline, or the address of a shared project: postgresql://user@host:port/database/project.</source>
        <translation>Un archivo que termina en .dateline, o la dirección de un proyecto compartido: postgresql://user@host:port/database/project.</translation>
    </message>
    <message>
        <source>'%1' is no name for a project: it has to end in .dateline, or be an address</source>
        <translation>'%1' no es un nombre de proyecto: tiene que terminar en .dateline o ser una dirección</translation>
    </message>
    <message>
        <source>%1: its file is gone or holds it no longer, the article leaves the project</source>
        <translation>%1: su archivo ya no existe o ya no lo contiene; el artículo sale del proyecto</translation>
    </message>
</context>
<context>
    <name>ProjectOpening</name>
    <message>
        <source>Password for %1:</source>
        <translation>Contraseña para %1:</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>in one sentence</source>
        <translation>en una misma frase</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>set by the analyst</source>
        <translation>fijado por el analista</translation>
    </message>
    <message>
        <source>no date of its own</source>
        <translation>sin fecha propia</translation>
    </message>
    <message>
        <source>no date to count from</source>
        <translation>sin fecha desde la que contar</translation>
    </message>
    <message>
        <source>told before</source>
        <translation>contado antes</translation>
    </message>
    <message>
        <source>until the article</source>
        <translation>hasta el artículo</translation>
    </message>
    <message>
        <source>event word %1 (verb)</source>
        <translation>palabra de suceso %1 (verbo)</translation>
    </message>
    <message>
        <source>event word %1 (noun)</source>
        <translation>palabra de suceso %1 (sustantivo)</translation>
    </message>
    <message>
        <source>verb %1 (verb)</source>
        <translation>verbo %1 (verbo)</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicado %1</translation>
    </message>
    <message>
        <source>article of %1</source>
        <translation>artículo del %1</translation>
    </message>
    <message>
        <source>%1 told before</source>
        <translation>%1 contado antes</translation>
    </message>
    <message>
        <source>%1 after the article of %2</source>
        <translation>%1 después del artículo del %2</translation>
    </message>
    <message>
        <source>%1 before the article of %2</source>
        <translation>%1 antes del artículo del %2</translation>
    </message>
    <message>
        <source>%1 after %2 of %3</source>
        <translation>%1 después de %2 del %3</translation>
    </message>
    <message>
        <source>%1 before %2 of %3</source>
        <translation>%1 antes de %2 del %3</translation>
    </message>
    <message>
        <source>noun %1 between</source>
        <translation>sustantivo %1 entre ambos</translation>
    </message>
    <message>
        <source>verb %1 between</source>
        <translation>verbo %1 entre ambos</translation>
    </message>
    <message>
        <source>%1 between</source>
        <translation>%1 entre ambos</translation>
    </message>
    <message>
        <source>pair model</source>
        <translation>modelo de pares</translation>
    </message>
    <message>
        <source>title before name</source>
        <translation>título ante el nombre</translation>
    </message>
    <message>
        <source>title in apposition</source>
        <translation>título en aposición</translation>
    </message>
    <message>
        <source>title with its body</source>
        <translation>título con su organismo</translation>
    </message>
    <message>
        <source>title, and the office table</source>
        <translation>título, y la tabla de cargos</translation>
    </message>
    <message>
        <source>name, title of body</source>
        <translation>nombre, título del organismo</translation>
    </message>
    <message>
        <source>name, body's title</source>
        <translation>nombre, título propio del organismo</translation>
    </message>
    <message>
        <source>name of body</source>
        <translation>nombre de organismo</translation>
    </message>
    <message>
        <source>name of country</source>
        <translation>nombre de país</translation>
    </message>
    <message>
        <source>name of country, and the office table</source>
        <translation>nombre de país, y la tabla de cargos</translation>
    </message>
    <message>
        <source>office told in the article</source>
        <translation>cargo dicho en el artículo</translation>
    </message>
    <message>
        <source>country's person</source>
        <translation>persona del país</translation>
    </message>
    <message>
        <source>country's person, and the office table</source>
        <translation>persona del país, y la tabla de cargos</translation>
    </message>
    <message>
        <source>country's body</source>
        <translation>organismo del país</translation>
    </message>
    <message>
        <source>country's city</source>
        <translation>ciudad del país</translation>
    </message>
    <message>
        <source>body of country</source>
        <translation>organismo de un país</translation>
    </message>
    <message>
        <source>country, an alliance's member</source>
        <translation>país, miembro de una alianza</translation>
    </message>
    <message>
        <source>alliance's ally</source>
        <translation>aliado de la alianza</translation>
    </message>
    <message>
        <source>somebody's party</source>
        <translation>partido de alguien</translation>
    </message>
    <message>
        <source>led by</source>
        <translation>dirigido por</translation>
    </message>
    <message>
        <source>based in</source>
        <translation>con sede en</translation>
    </message>
    <message>
        <source>joins against</source>
        <translation>se une contra</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>uno junto al otro</translation>
    </message>
    <message>
        <source>place, its country</source>
        <translation>lugar, su país</translation>
    </message>
    <message>
        <source>place, place</source>
        <translation>lugar, lugar</translation>
    </message>
    <message>
        <source>verb of agreeing</source>
        <translation>verbo de acuerdo</translation>
    </message>
    <message>
        <source>verb of attack</source>
        <translation>verbo de ataque</translation>
    </message>
    <message>
        <source>verb of meeting</source>
        <translation>verbo de encuentro</translation>
    </message>
    <message>
        <source>verb of opposing</source>
        <translation>verbo de oposición</translation>
    </message>
    <message>
        <source>verb of support</source>
        <translation>verbo de apoyo</translation>
    </message>
    <message>
        <source>known alias</source>
        <translation>alias conocido</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>short form of %1</source>
        <translation>forma corta de %1</translation>
    </message>
    <message>
        <source>other spelling of %1</source>
        <translation>otra grafía de %1</translation>
    </message>
    <message>
        <source>that of %1</source>
        <translation>el de %1</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>sigla</translation>
    </message>
    <message>
        <source>acronym in brackets</source>
        <translation>sigla entre paréntesis</translation>
    </message>
    <message>
        <source>acronym explained in another article</source>
        <translation>sigla explicada en otro artículo</translation>
    </message>
    <message>
        <source>with its legal form</source>
        <translation>con su forma jurídica</translation>
    </message>
    <message>
        <source>held that office when the article was published</source>
        <translation>tenía ese cargo cuando se publicó el artículo</translation>
    </message>
    <message>
        <source>names sound alike</source>
        <translation>los nombres suenan parecido</translation>
    </message>
    <message>
        <source>names are written almost alike</source>
        <translation>los nombres se escriben casi igual</translation>
    </message>
    <message>
        <source>first names begin differently</source>
        <translation>los nombres de pila empiezan distinto</translation>
    </message>
    <message>
        <source>one is the other's last name</source>
        <translation>uno es el apellido del otro</translation>
    </message>
    <message>
        <source>same last name, and the initial fits</source>
        <translation>mismo apellido, y la inicial encaja</translation>
    </message>
    <message>
        <source>same last name, and the first name may be its short form</source>
        <translation>mismo apellido, y el nombre puede ser su forma corta</translation>
    </message>
    <message>
        <source>the letters are the initials of %1</source>
        <translation>las letras son las iniciales de %1</translation>
    </message>
    <message>
        <source>named together in one sentence</source>
        <translation>nombrados juntos en una frase</translation>
    </message>
    <message>
        <source>both are linked with %1 and %2 more</source>
        <translation>ambos están vinculados con %1 y %2 más</translation>
    </message>
    <message>
        <source>both are linked with %1</source>
        <translation>ambos están vinculados con %1</translation>
    </message>
    <message>
        <source>header line %1</source>
        <translation>línea de encabezado %1</translation>
    </message>
    <message>
        <source>dateline %1</source>
        <translation>línea de fecha %1</translation>
    </message>
    <message>
        <source>byline %1</source>
        <translation>línea de autor %1</translation>
    </message>
    <message>
        <source>file name %1</source>
        <translation>nombre del archivo %1</translation>
    </message>
    <message>
        <source>%1 is past</source>
        <translation>%1 ha pasado</translation>
    </message>
    <message>
        <source>%1, a name since %2</source>
        <translation>%1, un nombre desde %2</translation>
    </message>
    <message>
        <source>typical of %1 to %2: %3</source>
        <translation>típico de %1 a %2: %3</translation>
    </message>
    <message>
        <source>names the same as %1 articles, most with %2: %3</source>
        <translation>nombra lo mismo que %1 artículos, sobre todo %2: %3</translation>
    </message>
    <message>
        <source>of the past: </source>
        <translation>del pasado: </translation>
    </message>
    <message>
        <source>contradicts the others: </source>
        <translation>contradice a los demás: </translation>
    </message>
    <message>
        <source>names the same as %1: %2</source>
        <translation>nombra lo mismo que %1: %2</translation>
    </message>
    <message>
        <source>%1 as the newest date told</source>
        <translation>%1 como fecha más reciente contada</translation>
    </message>
    <message>
        <source>%1, formerly (from %2)</source>
        <translation>%1, antes (desde %2)</translation>
    </message>
    <message>
        <source>%1, to come (%2 to %3)</source>
        <translation>%1, futuro (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 (%2 to today)</source>
        <translation>%1 (%2 hasta hoy)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>no date found</source>
        <translation>sin fecha encontrada</translation>
    </message>
    <message>
        <source>nearly the same text as %1; counts as one source</source>
        <translation>casi el mismo texto que %1; cuenta como una fuente</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>the first of them.</source>
        <translation>los primeros.</translation>
    </message>
    <message>
        <source>those that are quoted above come first.</source>
        <translation>primero los citados arriba.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Table of articles</source>
        <translation>Tabla de artículos</translation>
    </message>
    <message>
        <source>By date, with how the date was found</source>
        <translation>Por fecha, con el origen de la fecha</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The analyst’s notes and corrections</source>
        <translation>Notas y correcciones del analista</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>What was found was changed by hand here; everything above is as it is after them.</source>
        <translation>Aquí se cambió a mano lo encontrado; todo lo anterior ya lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Problemas abiertos</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <source>Found by a program</source>
        <translation>Hallado por un programa</translation>
    </message>
    <message>
        <source>Events, names, dates and links were found in the articles by a program. It errs. The sentence below each finding is what it rests on: read it before you rely on it.</source>
        <translation>Un programa halló sucesos, nombres, fechas y vínculos en los artículos. Se equivoca. La frase bajo cada hallazgo es aquello en que se apoya: léala antes de fiarse.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>A date is as exact as the text: “May 2017” is some day in that month, “about” near it, “by” and “from … on” know one end only. Below each sentence stands how its date was worked out.</source>
        <translation>Una fecha es tan exacta como el texto: «mayo de 2017» es algún día de ese mes, «hacia» está cerca, «hasta» y «desde» conocen un solo extremo. Bajo cada frase consta cómo se averiguó su fecha.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Happened: told as a fact. Ongoing: it had not ended. Planned: it lay ahead when it was told; whether it came about is another event. Alleged: somebody says so. Denied: somebody says that it is not so.</source>
        <translation>Ocurrido: contado como un hecho. En curso: no había terminado. Previsto: estaba por venir cuando se contó; si llegó a ocurrir es otro suceso. Alegado: alguien lo dice. Desmentido: alguien dice que no es así.</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <translation>Fuentes independientes</translation>
    </message>
    <message>
        <source>Articles that tell it, where nearly equal texts, such as agency copy, count once. Where sources give other dates, these are named.</source>
        <translation>Artículos que lo cuentan; los textos casi iguales, como los de agencia, cuentan una vez. Si hay fuentes con otras fechas, se indican.</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>What cannot be dated is not put on the timeline; it has a list of its own.</source>
        <translation>Lo que no se puede fechar no está en la cronología; tiene su propia lista.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Two names are linked where a sentence states a relation of them, or names both; “mentioned together” says no more than that.</source>
        <translation>Dos nombres están vinculados cuando una frase enuncia una relación entre ellos o menciona ambos; «mencionados juntos» no dice más que eso.</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>checked by the analyst</source>
        <translation>revisado por el analista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent source(s)</source>
        <translation>
            <numerusform>%Ln fuente independiente</numerusform>
            <numerusform>%Ln fuentes independientes</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Sources disagree. Others say: %1</source>
        <translation>Las fuentes discrepan. Otras dicen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further place(s) tell it</source>
        <translation>
            <numerusform>%Ln pasaje más lo cuenta</numerusform>
            <numerusform>%Ln pasajes más lo cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Only events with these words:</source>
        <translation>Solo sucesos con estas palabras:</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 de %2 sucesos</translation>
    </message>
    <message>
        <source>those that most independent sources tell. What the others say is in Dateline, and in its tables.</source>
        <translation>los que cuentan más fuentes independientes. Los demás están en Dateline y en sus tablas.</translation>
    </message>
    <message>
        <source>Events by date</source>
        <translation>Sucesos por fecha</translation>
    </message>
    <message>
        <source>The articles tell these without a date that could be worked out. Nothing is guessed: they wait until somebody knows more.</source>
        <translation>Los artículos cuentan estos sin una fecha que se pueda averiguar. No se adivina nada: esperan a que alguien sepa más.</translation>
    </message>
    <message>
        <source>Events without a date</source>
        <translation>Sucesos sin fecha</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>Tabla de nombres</translation>
    </message>
    <message>
        <source>Most named first</source>
        <translation>Primero los más mencionados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>También llamado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln frase</numerusform>
            <numerusform>%Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Links, strongest first</source>
        <translation>Vínculos, primero los más fuertes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>those that most articles name.</source>
        <translation>los que mencionan más artículos.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>article without a date</source>
        <translation>artículo sin fecha</translation>
    </message>
    <message>
        <source>The text of this article cannot be read.</source>
        <translation>El texto de este artículo no se puede leer.</translation>
    </message>
    <message>
        <source>Analyst’s note:</source>
        <translation>Nota del analista:</translation>
    </message>
    <message>
        <source>%1 of %2 are here:</source>
        <translation>Aquí hay %1 de %2:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated event(s)</source>
        <translation>
            <numerusform>%Ln suceso fechado</numerusform>
            <numerusform>%Ln sucesos fechados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what passes this filter: %1</source>
        <translation>Solo lo que deja pasar este filtro: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a date</source>
        <translation>
            <numerusform>%Ln suceso sin fecha</numerusform>
            <numerusform>%Ln sucesos sin fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a date</source>
        <translation>
            <numerusform>%Ln artículo sin fecha</numerusform>
            <numerusform>%Ln artículos sin fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) nearly equal to others</source>
        <translation>
            <numerusform>%Ln artículo casi igual a otro</numerusform>
            <numerusform>%Ln artículos casi iguales a otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open problem(s)</source>
        <translation>
            <numerusform>%Ln problema abierto</numerusform>
            <numerusform>%Ln problemas abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Made with Dateline %1 from the articles named above, and from nothing else.</source>
        <translation>Hecho con Dateline %1 a partir de los artículos citados arriba y de nada más.</translation>
    </message>
    <message>
        <source>Graph of names</source>
        <translation>Grafo de nombres</translation>
    </message>
    <message>
        <source>Drawing of the events on a time axis; the same events are listed below with their sentences.</source>
        <translation>Dibujo de los sucesos en un eje de tiempo; los mismos aparecen abajo con sus frases.</translation>
    </message>
    <message>
        <source>Drawing of the most named and their links; the same are listed below with their sentences.</source>
        <translation>Dibujo de los más mencionados y sus vínculos; los mismos aparecen abajo con sus frases.</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Ir al contenido</translation>
    </message>
    <message>
        <source>Every event that passes the filter, or its share of the bars; solid signs are exact days, fading ones are not.</source>
        <translation>Cada suceso que deja pasar el filtro, o su parte en las barras; los signos llenos son días exactos, los difuminados no.</translation>
    </message>
    <message>
        <source>The strongest part: solid lines are stated relations, dashed ones only that both stand in one sentence.</source>
        <translation>La parte más fuerte: las líneas continuas son relaciones enunciadas; las discontinuas, solo que ambos están en una frase.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that this report leaves out</source>
        <translation>
            <numerusform>%Ln suceso que este informe omite</numerusform>
            <numerusform>%Ln sucesos que este informe omite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>These files are written, too, and exist already:
%1
Replace them?</source>
        <translation>También se escriben estos archivos, que ya existen:
%1
¿Reemplazarlos?</translation>
    </message>
</context>
<context>
    <name>TimelineAccess</name>
    <message>
        <source>Open its sentence</source>
        <translation>Abrir su frase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), </source>
        <translation>
            <numerusform>%Ln suceso, </numerusform>
            <numerusform>%Ln sucesos, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline, %Ln item(s) in view</source>
        <translation>
            <numerusform>Cronología, %Ln elemento a la vista</numerusform>
            <numerusform>Cronología, %Ln elementos a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>its day has passed</source>
        <translation>su día ha pasado</translation>
    </message>
    <message>
        <source>sources give other dates</source>
        <translation>hay fuentes con otras fechas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineOverview</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>no reports, %1</source>
        <translation>sin informes, %1</translation>
    </message>
    <message>
        <source>no events, %1</source>
        <translation>sin sucesos, %1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 después</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 events shown one by one</source>
        <translation>%1 de %2 sucesos mostrados uno a uno</translation>
    </message>
    <message>
        <source>%1 only counted</source>
        <translation>%1 solo contados</translation>
    </message>
    <message>
        <source>%1 outside this range</source>
        <translation>%1 fuera de este período</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>%1 sin fecha</translation>
    </message>
    <message>
        <source>%1 filtered out</source>
        <translation>%1 filtrados</translation>
    </message>
    <message>
        <source>No dated events here</source>
        <translation>Ningún suceso fechado aquí</translation>
    </message>
    <message>
        <source>Made with Dateline</source>
        <translation>Hecho con Dateline</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln article(s) without a named source</source>
        <translation>
            <numerusform> · %Ln artículo sin fuente indicada</numerusform>
            <numerusform> · %Ln artículos sin fuente indicada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> y %Ln más</numerusform>
            <numerusform> y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without their titles</source>
        <translation>%1 sin su título</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <translation>%1 · página %2 de %3</translation>
    </message>
    <message>
        <source>%1 on other pages</source>
        <translation>%1 en otras páginas</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>known by %1</source>
        <translation>conocido hasta el %1</translation>
    </message>
</context>
<context>
    <name>TimelineTip</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> y %Ln más</numerusform>
            <numerusform> y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s): </source>
        <translation>
            <numerusform>%Ln fuente: </numerusform>
            <numerusform>%Ln fuentes: </numerusform>
        </translation>
    </message>
    <message>
        <source>Others say: %1</source>
        <translation>Otros dicen: %1</translation>
    </message>
    <message>
        <source>Its day has passed: the latest article is of %1. Nothing here says whether it happened.</source>
        <translation>Su día ha pasado: el último artículo es del %1. Nada aquí dice si ocurrió.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Other or no country</source>
        <translation>Otro país o ninguno</translation>
    </message>
    <message>
        <source>Other or unknown source</source>
        <translation>Otra fuente o desconocida</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie mencionado</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>exact day</source>
        <translation>día exacto</translation>
    </message>
    <message>
        <source>lasting, first to last day</source>
        <translation>duradero, del primer al último día</translation>
    </message>
    <message>
        <source>some time within (week, month, year)</source>
        <translation>en algún momento de (semana, mes, año)</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aproximado</translation>
    </message>
    <message>
        <source>by that day</source>
        <translation>a más tardar ese día</translation>
    </message>
    <message>
        <source>from that day on</source>
        <translation>desde ese día</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>presunto</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>desmentido</translation>
    </message>
    <message>
        <source>sources give other dates</source>
        <translation>hay fuentes con otras fechas</translation>
    </message>
    <message>
        <source>number of sources</source>
        <translation>número de fuentes</translation>
    </message>
    <message>
        <source>number of events</source>
        <translation>número de sucesos</translation>
    </message>
    <message>
        <source>BC</source>
        <translation>a. C.</translation>
    </message>
    <message>
        <source>planned for a day that has passed</source>
        <translation>previsto para un día que ya pasó</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Ninguna comunidad</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Saved Vie&amp;ws</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Congelar</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltro</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>WindowViews</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Deaths and disasters</source>
        <translation>Muertes y catástrofes</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justicia</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Diplomacia</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Troop movements</source>
        <translation>Movimientos de tropas</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Otros sucesos</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 a. C.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>a más tardar %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Ataque</translation>
    </message>
    <message>
        <source>Battle</source>
        <translation>Batalla</translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation>Detención</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Muerte</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Catástrofe</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Accidente</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>Protesta</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanción</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nombramiento</translation>
    </message>
    <message>
        <source>Resignation</source>
        <translation>Dimisión</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descubrimiento</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>Fundación</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>ocurrido</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>presunto</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>desmentido</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>actuante</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>afectado</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>means</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>has a role in</source>
        <translation>tiene un cargo en</translation>
    </message>
    <message>
        <source>belongs to the country</source>
        <translation>pertenece al país</translation>
    </message>
    <message>
        <source>is located in</source>
        <translation>está en</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>es miembro de</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familia</translation>
    </message>
    <message>
        <source>met</source>
        <translation>se reunió con</translation>
    </message>
    <message>
        <source>attacked</source>
        <translation>atacó</translation>
    </message>
    <message>
        <source>opposed</source>
        <translation>se opuso a</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>apoyó</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordó con</translation>
    </message>
    <message>
        <source>mentioned together</source>
        <translation>mencionados juntos</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fijada por usted</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <source>header line</source>
        <translation>línea de cabecera</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>data</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre de archivo</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>dirección web</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducida</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>nombrada en el texto</translation>
    </message>
    <message>
        <source>counted from the article's date</source>
        <translation>contada desde la fecha del artículo</translation>
    </message>
    <message>
        <source>counted from another date in the text</source>
        <translation>contada desde otra fecha del texto</translation>
    </message>
    <message>
        <source>counted from an inferred article date</source>
        <translation>contada desde una fecha de artículo deducida</translation>
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
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>undated (%1)</source>
        <translation>sin fecha (%1)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>[The text of this article cannot be read.]</source>
        <translation>[El texto de este artículo no se puede leer.]</translation>
    </message>
    <message>
        <source>en</source>
        <comment>ISO 639-1 code of the language of these words</comment>
        <translation>es</translation>
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
        <translation>Acerca de Dateline</translation>
    </message>
    <message>
        <source>News articles as a timeline of events and a graph of names.
Copyright Dateline contributors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Artículos de prensa como cronología de sucesos y como grafo de nombres.
Copyright Dateline contributors. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>The list of data sources is missing from this installation.</source>
        <translation>La lista de fuentes de datos falta en esta instalación.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Dateline is built with these libraries:</source>
        <translation>Dateline está construido con estas bibliotecas:</translation>
    </message>
</context>
<context>
    <name>dateline::AnswerModel</name>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>To how many others</source>
        <translation>Con cuántos otros</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Sentences of evidence of all its links</source>
        <translation>Frases en que se basan todos sus vínculos</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>En medio</translation>
    </message>
    <message>
        <source>Share of all pairs of others whose shortest way passes here</source>
        <translation>Parte de los pares de otros cuyo camino más corto pasa por aquí</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Share of a walk that follows links by their evidence (PageRank)</source>
        <translation>Parte de un recorrido que sigue los vínculos según sus pruebas (PageRank)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Primero los mayores</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Sentences of evidence in the earlier time</source>
        <translation>Frases de prueba en el período anterior</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Sentences of evidence in the later time</source>
        <translation>Frases de prueba en el período posterior</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Evidence a day, later against earlier</source>
        <translation>Pruebas por día, período posterior frente al anterior</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Sentences shared with %1</source>
        <translation>Frases compartidas con %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
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
        <translation>Encontrado: %1 (%2)</translation>
    </message>
    <message>
        <source>No date was found in this article.</source>
        <translation>No se encontró ninguna fecha en este artículo.</translation>
    </message>
    <message>
        <source>&amp;Take my date back; use what was found</source>
        <translation>&amp;Retirar mi fecha; usar la encontrada</translation>
    </message>
    <message>
        <source>Date of an article</source>
        <translation>Fecha de un artículo</translation>
    </message>
    <message>
        <source>Date of %1 articles</source>
        <translation>Fecha de %1 artículos</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Dates in the text that hang on it: %1</source>
        <translation>Fechas del texto que dependen de ella: %1</translation>
    </message>
    <message>
        <source>2016-05-29, 29 May 2016, May 2016, 2016</source>
        <translation>2016-05-29, 29 May 2016, May 2016, 2016</translation>
    </message>
    <message>
        <source>How you know; may stay empty</source>
        <translation>Cómo lo sabe; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Publicado:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>What the dates in the text would be</source>
        <translation>Lo que serían las fechas del texto</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>“%1”: %2 (now %3)</source>
        <translation>«%1»: %2 (ahora %3)</translation>
    </message>
    <message>
        <source>No date in the text would change.</source>
        <translation>Ninguna fecha del texto cambiaría.</translation>
    </message>
    <message>
        <source>Type a day, a month or a year.</source>
        <translation>Escriba un día, un mes o un año.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a date, where it stands</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Take this date: what would change is shown below (Enter accepts it)</source>
        <translation>Tomar esta fecha: abajo se ve qué cambiaría (Intro la acepta)</translation>
    </message>
    <message>
        <source>Dates that the article names</source>
        <translation>Fechas que nombra el artículo</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Fecha según</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleReader</name>
    <message>
        <source>Publication date</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Mark in the text: %1</source>
        <translation>Marcar en el texto: %1</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F3)</source>
        <translation>Mención anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Mención anterior</translation>
    </message>
    <message>
        <source>Next mention (F3)</source>
        <translation>Mención siguiente (F3)</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Mención siguiente</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>Choose an article, event or name to read.</source>
        <translation>Elija un artículo, un suceso o un nombre para leer.</translation>
    </message>
    <message>
        <source>No date – set one</source>
        <translation>Sin fecha: fijar una</translation>
    </message>
    <message>
        <source>When this article was published. Click to change it.</source>
        <translation>Cuándo se publicó este artículo. Haga clic para cambiarlo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>In %1: nothing is extracted from this language yet</source>
        <translation>En %1: aún no se extrae nada de este idioma</translation>
    </message>
</context>
<context>
    <name>dateline::ColumnLines</name>
    <message>
        <source>%1 – %2 · sentences: %3</source>
        <translation>%1 – %2 · frases: %3</translation>
    </message>
</context>
<context>
    <name>dateline::CorrectionCommands</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Mark what is selected as looked at and right</source>
        <translation>Marcar lo seleccionado como revisado y correcto</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;chazar</translation>
    </message>
    <message>
        <source>What is selected is wrong: take it out</source>
        <translation>Lo seleccionado es erróneo: quitarlo</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change the selected event or name</source>
        <translation>Cambiar el suceso o nombre seleccionado</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Ca&amp;mbiar nombre…</translation>
    </message>
    <message>
        <source>Show the selected name under another</source>
        <translation>Mostrar el nombre seleccionado con otro</translation>
    </message>
    <message>
        <source>Mer&amp;ge Names…</source>
        <translation>&amp;Fusionar nombres…</translation>
    </message>
    <message>
        <source>The selected names are one, or the selected name is another that you choose</source>
        <translation>Los nombres seleccionados son uno solo, o el seleccionado es otro que usted elige</translation>
    </message>
    <message>
        <source>Means A&amp;nother…</source>
        <translation>Se refiere a &amp;otro…</translation>
    </message>
    <message>
        <source>Here the name means somebody or something else</source>
        <translation>Aquí el nombre se refiere a otra persona o cosa</translation>
    </message>
    <message>
        <source>&amp;Turn Round</source>
        <translation>In&amp;vertir</translation>
    </message>
    <message>
        <source>Source and target of the selected relation change places</source>
        <translation>Intercambiar origen y destino de la relación seleccionada</translation>
    </message>
    <message>
        <source>Ne&amp;ver a Name</source>
        <translation>N&amp;unca un nombre</translation>
    </message>
    <message>
        <source>These words never name anything, wherever they stand</source>
        <translation>Estas palabras nunca nombran nada, estén donde estén</translation>
    </message>
    <message>
        <source>&amp;History of Corrections…</source>
        <translation>&amp;Historial de correcciones…</translation>
    </message>
    <message>
        <source>All that was corrected, by whom, and what holds</source>
        <translation>Todo lo corregido, por quién y lo que vale</translation>
    </message>
    <message>
        <source>&amp;Import Corrections…</source>
        <translation>&amp;Importar correcciones…</translation>
    </message>
    <message>
        <source>Add the corrections that a colleague saved</source>
        <translation>Añadir las correcciones que guardó un colega</translation>
    </message>
    <message>
        <source>Save &amp;Corrections…</source>
        <translation>&amp;Guardar correcciones…</translation>
    </message>
    <message>
        <source>Save all corrections as a file, for colleagues and the command line</source>
        <translation>Guardar todas las correcciones en un archivo, para colegas y la línea de órdenes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name from now on (what the articles write stays an alias):</source>
        <translation>Nombre desde ahora (lo que escriben los artículos queda como alias):</translation>
    </message>
    <message>
        <source>Merge %1 with…</source>
        <translation>Fusionar %1 con…</translation>
    </message>
    <message>
        <source>“%1” here means…</source>
        <translation>«%1» se refiere aquí a…</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Nombre erróneo</translation>
    </message>
    <message>
        <source>Which of them is not meant here?</source>
        <translation>¿A cuál de ellos no se refiere aquí?</translation>
    </message>
    <message>
        <source>Instead of %1 it means…</source>
        <translation>En lugar de %1 se refiere a…</translation>
    </message>
    <message>
        <source>%1 in this article means…</source>
        <translation>%1 se refiere en este artículo a…</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>Importar correcciones</translation>
    </message>
    <message>
        <source>Corrections (*.jsonl);;All files (*)</source>
        <translation>Correcciones (*.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Nothing was imported.

%1</source>
        <translation>No se importó nada.

%1</translation>
    </message>
    <message>
        <source>Save corrections</source>
        <translation>Guardar correcciones</translation>
    </message>
    <message>
        <source>Corrections (*.jsonl)</source>
        <translation>Correcciones (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Kind of Name</source>
        <translation>&amp;Tipo de nombre</translation>
    </message>
    <message>
        <source>&amp;Is Not the Same as</source>
        <translation>&amp;No es lo mismo que</translation>
    </message>
    <message>
        <source>Means Another in This Article…</source>
        <translation>Se refiere a otro en este artículo…</translation>
    </message>
    <message>
        <source>&amp;Not a Name Here</source>
        <translation>Aquí no es un nom&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Kind of Relation</source>
        <translation>&amp;Tipo de relación</translation>
    </message>
    <message>
        <source>“%1” Here Is a</source>
        <translation>«%1» es aquí</translation>
    </message>
    <message>
        <source>“%1” Is Always a</source>
        <translation>«%1» es siempre</translation>
    </message>
    <message>
        <source>“%1” Here Means…</source>
        <translation>«%1» se refiere aquí a…</translation>
    </message>
    <message>
        <source>“%1” means…</source>
        <translation>«%1» se refiere a…</translation>
    </message>
    <message>
        <source>“%1” Is Never a Name</source>
        <translation>«%1» nunca es un nombre</translation>
    </message>
    <message>
        <source>Make an &amp;Event of It…</source>
        <translation>Convertirlo en &amp;suceso…</translation>
    </message>
    <message>
        <source>Note on the timeline</source>
        <translation>Nota en la cronología</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Nota sobre %1:</translation>
    </message>
    <message>
        <source>Note on %1 (leave it empty to take it away):</source>
        <translation>Nota sobre %1 (dejarla vacía para quitarla):</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ota…</translation>
    </message>
    <message>
        <source>Write a note on what is selected, or on the article</source>
        <translation>Escribir una nota sobre lo seleccionado o sobre el artículo</translation>
    </message>
    <message>
        <source>Make a &amp;Relation of It…</source>
        <translation>Convertirlo en una &amp;relación…</translation>
    </message>
    <message>
        <source>Select words with two names in them</source>
        <translation>Seleccione palabras que contengan dos nombres</translation>
    </message>
    <message>
        <source>Set Date of E&amp;vents…</source>
        <translation>Fechar los e&amp;ventos…</translation>
    </message>
    <message>
        <source>Say when all selected events happened, or when their articles were published</source>
        <translation>Decir cuándo sucedieron todos los eventos elegidos, o cuándo se publicaron sus artículos</translation>
    </message>
    <message numerus="yes">
        <source>date of %Ln article(s)</source>
        <translation>
            <numerusform>fecha de %Ln artículo</numerusform>
            <numerusform>fecha de %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date of %Ln event(s)</source>
        <translation>
            <numerusform>fecha de %Ln evento</numerusform>
            <numerusform>fecha de %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Too Much Text Selected for a Correction</source>
        <translation>Demasiado texto seleccionado para una corrección</translation>
    </message>
</context>
<context>
    <name>dateline::DateActions</name>
    <message>
        <source>date of “%1”</source>
        <translation>fecha de «%1»</translation>
    </message>
    <message>
        <source>date of %1 articles</source>
        <translation>fecha de %1 artículos</translation>
    </message>
    <message>
        <source>dates from file names</source>
        <translation>fechas según los nombres de archivo</translation>
    </message>
    <message>
        <source>dates from a table</source>
        <translation>fechas de una tabla</translation>
    </message>
</context>
<context>
    <name>dateline::DatePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>dateline::DockTitle</name>
    <message>
        <source>Take this panel out of the window, or put it back</source>
        <translation>Sacar este panel de la ventana o devolverlo</translation>
    </message>
    <message>
        <source>Close this panel (View &gt; Panels brings it back)</source>
        <translation>Cerrar este panel (Ver &gt; Paneles lo recupera)</translation>
    </message>
</context>
<context>
    <name>dateline::EntityChooser</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Nombres que encajan</translation>
    </message>
    <message>
        <source>Kind of the new name</source>
        <translation>Tipo del nombre nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %Ln mention(s)</source>
        <translation>
            <numerusform>%1 – %2, %Ln mención</numerusform>
            <numerusform>%1 – %2, %Ln menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>New name: %1</source>
        <translation>Nombre nuevo: %1</translation>
    </message>
    <message>
        <source>A new name is of this kind:</source>
        <translation>Un nombre nuevo es de este tipo:</translation>
    </message>
</context>
<context>
    <name>dateline::EntityColumnModel</name>
    <message>
        <source>%1, shared sentences: %2, mentions: %3</source>
        <translation>%1, frases comunes: %2, menciones: %3</translation>
    </message>
    <message>
        <source>%1, mentions: %2</source>
        <translation>%1, menciones: %2</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Sentences shared with the selected</source>
        <translation>Frases compartidas con lo elegido</translation>
    </message>
</context>
<context>
    <name>dateline::EntityColumns</name>
    <message>
        <source>Sort the lists by strength</source>
        <translation>Ordenar las listas por fuerza</translation>
    </message>
    <message>
        <source>Sort the lists by name</source>
        <translation>Ordenar las listas por nombre</translation>
    </message>
</context>
<context>
    <name>dateline::EntityModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
</context>
<context>
    <name>dateline::EventDialog</name>
    <message>
        <source>went on from the first to the last &amp;day</source>
        <translation>duró del primer al último &amp;día</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>undated – or 2017-05-25, May 2017, 2017-05-25 / 2017-05-27</source>
        <translation>sin fecha – o 2017-05-25, May 2017, 2017-05-25 / 2017-05-27</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quién participó</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ipo:</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Estado:</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Cuándo:</translation>
    </message>
    <message>
        <source>Who took &amp;part:</source>
        <translation>&amp;Participantes:</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (part in the event)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>¿Quién participó?</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>Without a date it waits on the shelf.</source>
        <translation>Sin fecha espera en el estante.</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>Pape&amp;l:</translation>
    </message>
</context>
<context>
    <name>dateline::EventModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>others say: %1</source>
        <translation>otros dicen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
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
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
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
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select an event, a name or a link, and the sentences it rests on are listed here.</source>
        <translation>Seleccione un suceso, un nombre o un vínculo; aquí aparecen las frases en que se basa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln frase</numerusform>
            <numerusform>%Ln frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s)</source>
        <translation>
            <numerusform>%1 de %Ln frase</numerusform>
            <numerusform>%1 de %Ln frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>How many sentences when: %1</source>
        <translation>Cuántas frases cuándo: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%Ln independent)</source>
        <extracomment>of the articles before it, those that are no copies of each other</extracomment>
        <translation>
            <numerusform> (%Ln independiente)</numerusform>
            <numerusform> (%Ln independientes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ExportActions</name>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>Documento HTML</translation>
    </message>
    <message>
        <source>Save all results, also what the filter hides</source>
        <translation>Guardar todos los resultados, también lo que oculta el filtro</translation>
    </message>
    <message>
        <source>Save all results</source>
        <translation>Guardar todos los resultados</translation>
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
        <translation>&amp;Solo artículos aún sin fecha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Dates from file names</source>
        <translation>Fechas según los nombres de archivo</translation>
    </message>
    <message>
        <source>YYYY, MM and DD stand for the numbers of the date, * for anything, ? for one character. Without DD it is a month, without MM a year.</source>
        <translation>YYYY, MM y DD son los números de la fecha, * cualquier cosa, ? un carácter. Sin DD es un mes, sin MM un año.</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Patrón:</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1 of %2 articles get a date.</source>
        <translation>%1 de %2 artículos reciben una fecha.</translation>
    </message>
    <message>
        <source>The pattern needs a year: YYYY or YY.</source>
        <translation>El patrón necesita un año: YYYY o YY.</translation>
    </message>
</context>
<context>
    <name>dateline::FileSaver</name>
    <message>
        <source>How much is saved</source>
        <translation>Cuánto se ha guardado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop saving; what stood in the file before stays</source>
        <translation>Dejar de guardar; lo que había antes en el archivo se queda</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Not saved: %1 is as it was</source>
        <translation>No guardado: %1 sigue como estaba</translation>
    </message>
</context>
<context>
    <name>dateline::FilterBar</name>
    <message>
        <source>Earlier filter (Ctrl+PgUp)</source>
        <translation>Filtro anterior (Ctrl+RePág)</translation>
    </message>
    <message>
        <source>Later filter (Ctrl+PgDown)</source>
        <translation>Filtro siguiente (Ctrl+AvPág)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a filter: every view shows only what passes</source>
        <translation>Añadir un filtro: cada vista muestra solo lo que pasa</translation>
    </message>
    <message>
        <source>Switch this filter off: %1</source>
        <translation>Desactivar este filtro: %1</translation>
    </message>
    <message>
        <source>Switch this filter on: %1</source>
        <translation>Activar este filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter: %1</source>
        <translation>Quitar este filtro: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>Tipos de suceso</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Al menos %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kinds of name</source>
        <translation>Tipos de nombre</translation>
    </message>
    <message>
        <source>Kinds of link</source>
        <translation>Tipos de vínculo</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Texto…</translation>
    </message>
    <message>
        <source>Time window…</source>
        <translation>Período…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Show only what is told in sentences with these words:</source>
        <translation>Mostrar solo lo dicho en frases con estas palabras:</translation>
    </message>
    <message>
        <source>Accepted only</source>
        <translation>Solo aceptados</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>filtrando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s)</source>
        <translation>
            <numerusform>%1 nombre</numerusform>
            <numerusform>%1 nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation>
            <numerusform>%1 artículo</numerusform>
            <numerusform>%1 artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::FindBox</name>
    <message>
        <source>Find names, events, texts, commands (Ctrl+K)</source>
        <translation>Buscar nombres, sucesos, textos, órdenes (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Buscar todo</translation>
    </message>
    <message>
        <source>Names, events, links, articles, words in the texts, and commands. Begin with &gt; for commands alone.</source>
        <translation>Nombres, sucesos, vínculos, artículos, palabras de los textos y órdenes. Empiece por &gt; para solo órdenes.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Show only what is told with “%1”</source>
        <translation>Mostrar solo lo que se cuenta con «%1»</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>The texts are being looked through…</source>
        <translation>Se están examinando los textos…</translation>
    </message>
    <message>
        <source>Find everything (Ctrl+K)</source>
        <translation>Buscar en todo (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Not all texts could be searched: their index cannot be read or written.</source>
        <translation>No se pudieron buscar todos los textos: su índice no se puede leer o escribir.</translation>
    </message>
</context>
<context>
    <name>dateline::GraphCanvas</name>
    <message>
        <source>Entity graph</source>
        <translation>Grafo de nombres</translation>
    </message>
    <message>
        <source>%1 · %2 · mentions: %3</source>
        <translation>%1 · %2 · menciones: %3</translation>
    </message>
    <message>
        <source>%1 – %2 · sentences: %3</source>
        <translation>%1 – %2 · frases: %3</translation>
    </message>
</context>
<context>
    <name>dateline::GraphControls</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>How many sentences a link must rest on</source>
        <translation>En cuántas frases debe basarse un vínculo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Which kinds and relations, how much is drawn together, what happens with time</source>
        <translation>Qué tipos y relaciones, cuánto se dibuja junto, qué pasa con el tiempo</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disponer</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Only what is linked with the selected</source>
        <translation>Solo lo vinculado con lo seleccionado</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Stated ones only</source>
        <translation>Solo las afirmadas</translation>
    </message>
    <message>
        <source>Less at once</source>
        <translation>Menos a la vez</translation>
    </message>
    <message>
        <source>Backbone only</source>
        <translation>Solo el armazón</translation>
    </message>
    <message>
        <source>Only links that are more than their ends' other links would let one expect</source>
        <translation>Solo vínculos más fuertes de lo que harían esperar los demás de sus extremos</translation>
    </message>
    <message>
        <source>Leaves folded</source>
        <translation>Hojas plegadas</translation>
    </message>
    <message>
        <source>Who hangs on one other only is counted there as +n</source>
        <translation>Quien solo depende de otro se cuenta allí como +n</translation>
    </message>
    <message>
        <source>Draw together</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>A nadie</translation>
    </message>
    <message>
        <source>Who belongs to a country</source>
        <translation>Los de un mismo país</translation>
    </message>
    <message>
        <source>Who keeps company (communities)</source>
        <translation>Los que van juntos (comunidades)</translation>
    </message>
    <message>
        <source>Colours show communities</source>
        <translation>Los colores muestran comunidades</translation>
    </message>
    <message>
        <source>Hide what lies outside</source>
        <translation>Ocultar lo de fuera</translation>
    </message>
    <message>
        <source>Dim what lies outside</source>
        <translation>Atenuar lo de fuera</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The time just before, as long</source>
        <translation>El período justo anterior, igual de largo</translation>
    </message>
    <message>
        <source>All time before</source>
        <translation>Todo el tiempo anterior</translation>
    </message>
    <message>
        <source>The remembered time</source>
        <translation>El período recordado</translation>
    </message>
    <message>
        <source>Remember this time</source>
        <translation>Recordar este período</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln link(s) away</source>
        <translation>
            <numerusform>A %Ln vínculo como máximo</numerusform>
            <numerusform>A %Ln vínculos como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation>Ocultar los demás</translation>
    </message>
    <message>
        <source>Two times of my choice…</source>
        <translation>Dos períodos a mi elección…</translation>
    </message>
    <message>
        <source>Brushed time</source>
        <translation>Período marcado</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Where the names stand</source>
        <translation>Dónde se colocan los nombres</translation>
    </message>
    <message>
        <source>So many names are drawn: all that have links</source>
        <translation>Nombres dibujados: todos los que tienen vínculos</translation>
    </message>
    <message>
        <source>So many names are drawn: the %1 most mentioned of each kind that have links, of countries %2</source>
        <translation>Nombres dibujados: los %1 más mencionados de cada tipo que tienen vínculos, %2 de los países</translation>
    </message>
</context>
<context>
    <name>dateline::GraphExportDialog</name>
    <message>
        <source>Export the graph</source>
        <translation>Exportar el grafo</translation>
    </message>
    <message>
        <source>What is on screen</source>
        <translation>Lo que está en pantalla</translation>
    </message>
    <message>
        <source>The strongest part</source>
        <translation>La parte más fuerte</translation>
    </message>
    <message>
        <source>%1 and neighbours</source>
        <translation>%1 y vecinos</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Mo&amp;strar:</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
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
        <translation>Tablas CSV</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln vínculo</numerusform>
            <numerusform>%Ln vínculos</numerusform>
        </translation>
    </message>
    <message>
        <source>With kinds, other names, numbers of sentences and dates. CSV: a table of links, one of names, and one of the sentences.</source>
        <translation>Con clases, otros nombres, número de frases y fechas. CSV: una tabla de vínculos, otra de nombres y otra de frases.</translation>
    </message>
</context>
<context>
    <name>dateline::GraphLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>dateline::GraphView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>By links</source>
        <translation>Por vínculos</translation>
    </message>
    <message>
        <source>Rings about the selected</source>
        <translation>Anillos alrededor de lo seleccionado</translation>
    </message>
    <message>
        <source>A column for each kind</source>
        <translation>Una columna por tipo</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Quitar marcas</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Open a folder of articles to see who is linked with whom.</source>
        <translation>Abra una carpeta de artículos para ver quién está vinculado con quién.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>Aquí no hay artículos.</translation>
    </message>
    <message>
        <source>No people, organisations or countries were found here.</source>
        <translation>Aquí no se encontraron personas, organizaciones ni países.</translation>
    </message>
    <message>
        <source>%1. Selected: %2</source>
        <translation>%1. Seleccionado: %2</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read the evidence</source>
        <translation>Leer las pruebas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>En orden de tiempo</translation>
    </message>
    <message>
        <source>Around their countries</source>
        <translation>Alrededor de sus países</translation>
    </message>
    <message>
        <source>Only the selected and what is linked with it</source>
        <translation>Solo lo seleccionado y lo vinculado</translation>
    </message>
    <message>
        <source>How are the two linked?</source>
        <translation>¿Cómo se vinculan los dos?</translation>
    </message>
    <message>
        <source>What do the two share?</source>
        <translation>¿Qué tienen en común los dos?</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Fusionar los dos</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Ask who is best connected, who links the others, how two are linked (Q)</source>
        <translation>Preguntar quién está mejor vinculado, quién une a los demás, cómo se vinculan dos (Q)</translation>
    </message>
    <message>
        <source> · %1 more drawn within them</source>
        <translation> · %1 más dibujados dentro</translation>
    </message>
    <message>
        <source> · crowded: Show has ways to draw less</source>
        <translation> · muy lleno: «Mostrar» permite dibujar menos</translation>
    </message>
    <message>
        <source>Expand by</source>
        <translation>Ampliar con</translation>
    </message>
    <message>
        <source>Up to 100 of all</source>
        <translation>Hasta 100 de todos</translation>
    </message>
    <message>
        <source>Expand: %1 strongest neighbours</source>
        <translation>Ampliar: %1 vecinos más fuertes</translation>
    </message>
    <message>
        <source>Only this and what is linked with it</source>
        <translation>Solo esto y lo vinculado con ello</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>Fusionar los dos…</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Dibujarlo</translation>
    </message>
    <message>
        <source> · %1 compared with all time before</source>
        <translation> · %1 comparado con todo el tiempo anterior</translation>
    </message>
    <message>
        <source> · %1 compared with %2</source>
        <translation> · %1 comparado con %2</translation>
    </message>
    <message>
        <source>: %1 links new, %2 gone, %3 kept</source>
        <translation>: %1 vínculos nuevos, %2 desaparecidos, %3 conservados</translation>
    </message>
    <message>
        <source>%1 · drawing…</source>
        <translation>%1 · dibujando…</translation>
    </message>
    <message>
        <source>No name passes the filter.</source>
        <translation>Ningún nombre pasa el filtro.</translation>
    </message>
    <message>
        <source>Draw the selected</source>
        <translation>Dibujar lo seleccionado</translation>
    </message>
    <message>
        <source>%1 is not drawn</source>
        <translation>%1 no está dibujado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected name(s) not drawn</source>
        <translation>
            <numerusform>%Ln nombre seleccionado sin dibujar</numerusform>
            <numerusform>%Ln nombres seleccionados sin dibujar</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw (A)</source>
        <extracomment>a link and its key: adds the selected names to the drawing</extracomment>
        <translation>Dibujar (A)</translation>
    </message>
    <message>
        <source>The same as lists, beside the drawing (B)</source>
        <translation>Lo mismo en listas, junto al dibujo (B)</translation>
    </message>
    <message>
        <source>%1 of %2 names · %3 of %4 links</source>
        <translation>%1 de %2 nombres · %3 de %4 vínculos</translation>
    </message>
    <message>
        <source>Nothing is drawn: move the slider “Names”.</source>
        <translation>No se dibuja nada: mueva el control «Nombres».</translation>
    </message>
    <message>
        <source> · focus on %1</source>
        <translation> · en torno a %1</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln link(s) away: %1 of %2</source>
        <translation>
            <numerusform> · a %Ln enlace: %1 de %2</numerusform>
            <numerusform> · a %Ln enlaces: %1 de %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::GroupDateDialog</name>
    <message numerus="yes">
        <source>Date of %Ln event(s)</source>
        <translation>
            <numerusform>Fecha de %Ln evento</numerusform>
            <numerusform>Fecha de %Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>They &amp;happened then</source>
        <translation>&amp;Sucedieron entonces</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) that tell them were &amp;published then</source>
        <translation>
            <numerusform>El %Ln artículo que los cuenta se &amp;publicó entonces</numerusform>
            <numerusform>Los %Ln artículos que los cuentan se &amp;publicaron entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>2016-05-29, 29 May 2016, May 2016, 2016</source>
        <translation>2016-05-29, 29 May 2016, May 2016, 2016</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Fecha:</translation>
    </message>
    <message>
        <source>Words of time in the articles, such as “on Thursday”, are counted from the date of the article: events that wait for it find their own days.</source>
        <translation>Las palabras de tiempo de los artículos, como «el jueves», se cuentan desde la fecha del artículo: los eventos que la esperan encuentran sus propios días.</translation>
    </message>
    <message>
        <source>Type a day, a month or a year.</source>
        <translation>Escriba un día, un mes o un año.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
</context>
<context>
    <name>dateline::HelpWindow</name>
    <message>
        <source>Help – Dateline</source>
        <translation>Ayuda – Dateline</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
</context>
<context>
    <name>dateline::HistoryDialog</name>
    <message>
        <source>History of corrections</source>
        <translation>Historial de correcciones</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Newest first. What is taken back stays in the list and can be brought again.</source>
        <translation>Primero las más recientes. Lo retirado queda en la lista y se puede recuperar.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>&amp;Bring Again</source>
        <translation>R&amp;ecuperar</translation>
    </message>
    <message>
        <source>Nothing has been corrected yet.</source>
        <translation>Aún no se ha corregido nada.</translation>
    </message>
</context>
<context>
    <name>dateline::KeptLayouts</name>
    <message>
        <source>Save this layout</source>
        <translation>Guardar esta disposición</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>Nombre de la disposición:</translation>
    </message>
    <message>
        <source>There is a layout “%1” already. Once replaced, it cannot be brought back.</source>
        <translation>Ya hay una disposición «%1». Una vez reemplazada, no se podrá recuperar.</translation>
    </message>
    <message>
        <source>&amp;Replace It</source>
        <translation>&amp;Reemplazarla</translation>
    </message>
    <message>
        <source>Forget a saved layout</source>
        <translation>Olvidar una disposición guardada</translation>
    </message>
    <message>
        <source>Forget the layout “%1”? It cannot be brought back.</source>
        <translation>¿Olvidar la disposición «%1»? No se podrá recuperar.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>“%1” is forgotten</source>
        <translation>«%1» está olvidada</translation>
    </message>
</context>
<context>
    <name>dateline::KeptViews</name>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nombre de la vista:</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Once replaced, it cannot be brought back.</source>
        <translation>Ya hay una vista «%1». Una vez reemplazada, no se puede recuperar.</translation>
    </message>
    <message>
        <source>&amp;Replace It</source>
        <translation>&amp;Reemplazarla</translation>
    </message>
    <message>
        <source>Kept as “%1”: Filter &gt; Saved Views</source>
        <translation>Guardada como «%1»: Filtro &gt; Vistas guardadas</translation>
    </message>
    <message>
        <source>Forget a saved view</source>
        <translation>Olvidar una vista guardada</translation>
    </message>
    <message>
        <source>Forget the view “%1”? It cannot be brought back.</source>
        <translation>¿Olvidar la vista «%1»? No se podrá recuperar.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>“%1” is forgotten</source>
        <translation>«%1» está olvidada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) of this view are about names that are not here.</source>
        <translation>
            <numerusform>%Ln filtro de esta vista trata de un nombre que no está aquí.</numerusform>
            <numerusform>%Ln filtros de esta vista tratan de nombres que no están aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::LinkModel</name>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 y %2: %3</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Stated</source>
        <comment>sentences that state a relation</comment>
        <translation>Afirmado</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>together</source>
        <translation>juntos</translation>
    </message>
</context>
<context>
    <name>dateline::ListPanel</name>
    <message>
        <source>Find in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Rows shown: %1</source>
        <translation>Filas mostradas: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing here passes the filter.</source>
        <translation>Nada de esto pasa el filtro.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nada de esto tiene estas palabras.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>Aquí no hay artículos.</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>No se encontraron nombres.</translation>
    </message>
    <message>
        <source>No events were found.</source>
        <translation>No se encontraron sucesos.</translation>
    </message>
    <message>
        <source>Nobody is linked with anybody.</source>
        <translation>Nadie está vinculado con nadie.</translation>
    </message>
</context>
<context>
    <name>dateline::LoadProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading; what is already there stays</source>
        <translation>Detener la lectura; lo que ya está se queda</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 de %2 artículos</translation>
    </message>
    <message>
        <source>Being read: %1</source>
        <translation>Se está leyendo: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saving the project…</source>
        <translation>Guardando el proyecto…</translation>
    </message>
    <message>
        <source>Reading the articles… The first results appear here as soon as there are some.</source>
        <translation>Leyendo los artículos… Los primeros resultados aparecen aquí en cuanto los haya.</translation>
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
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Click into the view that is to be frozen first.</source>
        <translation>Haga clic primero en la vista que desea congelar.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notas (%1)</translation>
    </message>
    <message>
        <source>The note on %1 is too long and not saved. It waits in the panel.</source>
        <translation>La nota sobre %1 es demasiado larga y no se ha guardado. Espera en el panel.</translation>
    </message>
</context>
<context>
    <name>dateline::MergeDialog</name>
    <message>
        <source>Merge names</source>
        <translation>Fusionar nombres</translation>
    </message>
    <message>
        <source>Do these mean the same? After merging they are one name with all mentions, events and links. Undo brings them apart again.</source>
        <translation>¿Se refieren a lo mismo? Una vez fusionados son un solo nombre con todas las menciones, sucesos y vínculos. Deshacer los separa de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences with %1</source>
        <translation>Frases con %1</translation>
    </message>
    <message>
        <source>Name of the merged</source>
        <translation>Nombre del resultado</translation>
    </message>
    <message>
        <source>&amp;Name from now on:</source>
        <translation>&amp;Nombre desde ahora:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
</context>
<context>
    <name>dateline::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note. It is kept when you go elsewhere (Ctrl+Enter keeps it at once).</source>
        <translation>Escriba una nota. Se guarda al ir a otro sitio (Ctrl+Intro la guarda enseguida).</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>Enter shows what a note is on</source>
        <translation>Intro muestra a qué se refiere una nota</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a note, who wrote it and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select one thing, or read an article, to write a note on it.</source>
        <translation>Seleccione una cosa, o lea un artículo, para escribir una nota.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote it, the note</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %Ln character(s) too many for a note.</source>
        <translation>
            <numerusform>No guardada: sobra %Ln carácter para una nota.</numerusform>
            <numerusform>No guardada: sobran %Ln caracteres para una nota.</numerusform>
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
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Twice as sharp at 2: the same layout with more pixels</source>
        <translation>El doble de nítido con 2: la misma imagen con más píxeles</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>Le&amp;yenda</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>C&amp;ifras</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>An&amp;chura:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>A&amp;ltura:</translation>
    </message>
    <message>
        <source>S&amp;cale:</source>
        <translation>&amp;Escala:</translation>
    </message>
    <message>
        <source>Too large or too small to draw.
At most 32,767 pixels a side: take a shorter range.</source>
        <translation>Demasiado grande o pequeño para dibujar.
Como máximo 32 767 píxeles por lado: tome un período más corto.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>%1 × %2 mm on paper</source>
        <translation>%1 × %2 mm en papel</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>For&amp;mato:</translation>
    </message>
    <message>
        <source>Nothing is filtered out</source>
        <translation>No se filtra nada</translation>
    </message>
    <message>
        <source>Only what passes the filter: %1</source>
        <translation>Solo lo que deja pasar el filtro: %1</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>Como la imagen</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4 vertical</translation>
    </message>
    <message>
        <source>A4, across</source>
        <translation>A4 horizontal</translation>
    </message>
    <message>
        <source>A3, upright</source>
        <translation>A3 vertical</translation>
    </message>
    <message>
        <source>A3, across</source>
        <translation>A3 horizontal</translation>
    </message>
    <message>
        <source>Paper si&amp;ze:</source>
        <translation>Papel (A&amp;4, A3):</translation>
    </message>
    <message>
        <source>Text becomes a little smaller where a page has to hold much.</source>
        <translation>El texto se reduce un poco donde una página ha de contener mucho.</translation>
    </message>
    <message>
        <source>&amp;Dots per inch:</source>
        <translation>Puntos por pulg&amp;ada:</translation>
    </message>
    <message>
        <source>96 × scale</source>
        <translation>96 × escala</translation>
    </message>
    <message>
        <source>How sharp it is: so many pixels for each inch of the paper</source>
        <translation>Su nitidez: tantos píxeles por cada pulgada del papel</translation>
    </message>
    <message>
        <source>Written into the file: how large it is on paper. The pixels stay the same.</source>
        <translation>Escrito en el archivo: su tamaño en papel. Los píxeles no cambian.</translation>
    </message>
</context>
<context>
    <name>dateline::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>A click or Space shows this place in its own size</source>
        <translation>Un clic o la barra espaciadora muestra este lugar a su propio tamaño</translation>
    </message>
    <message>
        <source>A click or Space shows all of it; dragging moves it</source>
        <translation>Un clic o la barra espaciadora lo muestra todo; arrastrar lo mueve</translation>
    </message>
</context>
<context>
    <name>dateline::ProblemModel</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Sin problemas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s). Enter or double-click goes to where it can be mended.</source>
        <translation>
            <numerusform>%Ln problema. Intro o doble clic lleva a donde se puede arreglar.</numerusform>
            <numerusform>%Ln problemas. Intro o doble clic lleva a donde se pueden arreglar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ProjectActions</name>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Artículos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Dateline projects (*.dateline)</source>
        <translation>Proyectos de Dateline (*.dateline)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>%1 exists. Open it, or choose another name.</source>
        <translation>%1 ya existe. Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) could not be saved yet. What is not saved is lost.</source>
        <translation>
            <numerusform>%Ln corrección aún no está guardada. Sin guardarla se pierde.</numerusform>
            <numerusform>%Ln correcciones aún no están guardadas. Sin guardarlas se pierden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>&amp;Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>You have corrected something and not saved it as a project. Without saving, the corrections are lost.</source>
        <translation>Ha corregido algo y no lo ha guardado como proyecto. Si no lo guarda, las correcciones se pierden.</translation>
    </message>
    <message>
        <source>Notes that are not saved</source>
        <translation>Notas sin guardar</translation>
    </message>
    <message>
        <source>What you wrote on %1 is too long for a note and not saved. It will be lost.</source>
        <comment>a name, an event or an article; several: between commas</comment>
        <translation>Lo que ha escrito sobre %1 es demasiado largo para una nota y no está guardado. Se perderá.</translation>
    </message>
    <message>
        <source>&amp;Lose It</source>
        <translation>&amp;Perder</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada aún</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;Olvidar estos</translation>
    </message>
</context>
<context>
    <name>dateline::QuestionPanel</name>
    <message>
        <source>Who is best connected?</source>
        <translation>¿Quién está mejor vinculado?</translation>
    </message>
    <message>
        <source>Who links the others? (bridges)</source>
        <translation>¿Quién une a los demás? (puentes)</translation>
    </message>
    <message>
        <source>Who is influential?</source>
        <translation>¿Quién es influyente?</translation>
    </message>
    <message>
        <source>Who keeps company? (groups)</source>
        <translation>¿Quiénes van juntos? (grupos)</translation>
    </message>
    <message>
        <source>Who is rising?</source>
        <translation>¿Quién está en alza?</translation>
    </message>
    <message>
        <source>How are these two linked?</source>
        <translation>¿Cómo se vinculan estos dos?</translation>
    </message>
    <message>
        <source>What do these two share?</source>
        <translation>¿Qué tienen en común estos dos?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop working on the answer</source>
        <translation>Detener el cálculo de la respuesta</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw the first %1 of the table</source>
        <translation>Dibujar los %1 primeros de la tabla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this answer as a file</source>
        <translation>Guardar esta respuesta como archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Ways between the two</source>
        <translation>Caminos entre los dos</translation>
    </message>
    <message>
        <source>Open a folder of articles first.</source>
        <translation>Abra primero una carpeta de artículos.</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Too little of the evidence is dated to compare two times.</source>
        <translation>Hay muy pocas pruebas fechadas para comparar dos períodos.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>estimated from %1 of them; the first value is right to ± %2 % in 19 of 20 cases</source>
        <translation>estimado con %1 de ellos; el primer valor acierta con ± %2 % en 19 de 20 casos</translation>
    </message>
    <message>
        <source>groups: %1 · modularity %2</source>
        <translation>grupos: %1 · modularidad %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared by %1 and %2</source>
        <translation>
            <numerusform>%Ln en común entre %1 y %2</numerusform>
            <numerusform>%Ln en común entre %1 y %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;Markdown (*.md);;Text (*.txt)</source>
        <translation>Página web (*.html);;PDF (*.pdf);;Markdown (*.md);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Select two names with Ctrl+click (or Space), then ask again.</source>
        <translation>Seleccione dos nombres con Ctrl+clic (o Espacio) y pregunte de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::RelationDialog</name>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>as the text has it: “Secretary General”; may stay empty</source>
        <translation>como está en el texto: «Secretario General»; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Quién:</translation>
    </message>
    <message>
        <source>&amp;Relation:</source>
        <translation>&amp;Relación:</translation>
    </message>
    <message>
        <source>W&amp;ith whom:</source>
        <translation>&amp;Con quién:</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Etiqueta:</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>source, relation, target: Putin met Xi</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Choose two different names.</source>
        <translation>Elija dos nombres distintos.</translation>
    </message>
</context>
<context>
    <name>dateline::ReportDialog</name>
    <message>
        <source>&amp;Notes and corrections</source>
        <translation>&amp;Notas y correcciones</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exportar un informe</translation>
    </message>
    <message>
        <source>One HTML file for people who have no Dateline: timeline, events with their sentences, graph, names and articles. It needs no network and can be printed.</source>
        <translation>Un archivo HTML para quien no tiene Dateline: cronología, sucesos con sus frases, grafo, nombres y artículos. No necesita red y se puede imprimir.</translation>
    </message>
    <message>
        <source>Nothing is filtered out</source>
        <translation>No se filtra nada</translation>
    </message>
    <message>
        <source>Only what passes the filter: %1</source>
        <translation>Solo lo que deja pasar el filtro: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Of more, those that most independent sources tell; the report says how many it leaves out</source>
        <translation>Si hay más, los que cuentan más fuentes independientes; el informe dice cuántos omite</translation>
    </message>
    <message>
        <source>Of more, those that most articles name; the report says how many it leaves out</source>
        <translation>Si hay más, los que mencionan más artículos; el informe dice cuántos omite</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>At most so many &amp;events:</source>
        <translation>Como mucho tantos &amp;sucesos:</translation>
    </message>
    <message>
        <source>At most so &amp;many names:</source>
        <translation>Como mucho tantos no&amp;mbres:</translation>
    </message>
</context>
<context>
    <name>dateline::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>It is right (Space)</source>
        <translation>Es correcto (Espacio)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>It is wrong: take it out (X)</source>
        <translation>Es erróneo: quitarlo (X)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>It is nearly right (E)</source>
        <translation>Es casi correcto (E)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Leave it for now (N)</source>
        <translation>Dejarlo por ahora (N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Do these names mean the same?</source>
        <translation>¿Se refieren estos nombres a lo mismo?</translation>
    </message>
    <message>
        <source>Is this event right?</source>
        <translation>¿Es correcto este suceso?</translation>
    </message>
    <message>
        <source>Is this stated here?</source>
        <translation>¿Se afirma esto aquí?</translation>
    </message>
    <message>
        <source>Nothing is in doubt any more.</source>
        <translation>Ya no hay nada dudoso.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 de %2 revisados</translation>
    </message>
</context>
<context>
    <name>dateline::SelectionMenu</name>
    <message>
        <source>&amp;Export Timeline of %1…</source>
        <translation>&amp;Exportar la cronología de %1…</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
</context>
<context>
    <name>dateline::Session</name>
    <message>
        <source>The articles are still being read. Save when that is done, or cancel it.</source>
        <translation>Aún se leen los artículos. Guarde cuando termine, o cancele la lectura.</translation>
    </message>
    <message>
        <source>redone: %1</source>
        <translation>rehecho: %1</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>deshecho: %1</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>retirar: %1</translation>
    </message>
    <message>
        <source>bring again: %1</source>
        <translation>recuperar: %1</translation>
    </message>
    <message>
        <source>corrections from %1</source>
        <translation>correcciones de %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was done, what came of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>corregido por %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) of this step: %1</source>
        <translation>
            <numerusform>%Ln corrección de este paso: %1</numerusform>
            <numerusform>%Ln correcciones de este paso: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::SessionNotices</name>
    <message>
        <source>This could not be opened.

%1</source>
        <translation>No se pudo abrir.

%1</translation>
    </message>
    <message>
        <source>The project could not be saved.

%1</source>
        <translation>No se pudo guardar el proyecto.

%1</translation>
    </message>
    <message>
        <source>This was not saved as a correction.

%1</source>
        <translation>Esto no se guardó como corrección.

%1</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>The project file is in use. What you corrected waits and is saved as soon as it is free.</source>
        <translation>El archivo del proyecto está en uso. Su corrección espera y se guardará en cuanto quede libre.</translation>
    </message>
    <message>
        <source>The project file is free again; what you corrected is saved</source>
        <translation>El archivo del proyecto vuelve a estar libre; su corrección está guardada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) could not be saved yet. The window keeps what was corrected; saving is tried again with the next correction and before the project is closed, and a copy saved elsewhere has it, too.</source>
        <translation>
            <numerusform>%Ln corrección aún no está guardada. Vale en esta ventana. Se vuelve a intentar con la próxima corrección y antes de cerrar; una copia guardada en otro lugar también la tiene.</numerusform>
            <numerusform>%Ln correcciones aún no están guardadas. Valen en esta ventana. Se vuelve a intentar con la próxima corrección y antes de cerrar; una copia guardada en otro lugar también las tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
</context>
<context>
    <name>dateline::SharedProjects</name>
    <message>
        <source>The correction was not taken into the shared project and is undone here.

%1</source>
        <translation>La corrección no se aceptó en el proyecto compartido y aquí queda deshecha.

%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) could not be sent to the server. They are kept on this computer and sent when the project is opened again.</source>
        <translation>
            <numerusform>No se pudo enviar %Ln corrección al servidor. Se guarda en este equipo y se envía cuando se vuelva a abrir el proyecto.</numerusform>
            <numerusform>No se pudieron enviar %Ln correcciones al servidor. Se guardan en este equipo y se envían cuando se vuelva a abrir el proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a shared project</source>
        <translation>Abrir un proyecto compartido</translation>
    </message>
    <message>
        <source>Address of the project on its PostgreSQL server. Passwords are taken from ~/.pgpass or asked for, and never kept.
postgresql://user@host:port/database/project</source>
        <translation>Dirección del proyecto en su servidor PostgreSQL. Las contraseñas se toman de ~/.pgpass o se preguntan, y nunca se guardan.
postgresql://user@host:port/database/project</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>There is no such project in that database. Make a new one?

%1</source>
        <translation>No hay tal proyecto en esa base de datos. ¿Crear uno nuevo?

%1</translation>
    </message>
    <message>
        <source>This could not be opened.

%1</source>
        <translation>No se pudo abrir.

%1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password for %1
It is not stored. To be asked no more, put it into ~/.pgpass.</source>
        <translation>Contraseña para %1
No se guarda. Para que no se vuelva a preguntar, póngala en ~/.pgpass.</translation>
    </message>
    <message numerus="yes">
        <source>No connection: %Ln correction(s) wait to be sent</source>
        <translation>
            <numerusform>Sin conexión: %Ln corrección espera su envío</numerusform>
            <numerusform>Sin conexión: %Ln correcciones esperan su envío</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to the shared project</source>
        <translation>Sin conexión con el proyecto compartido</translation>
    </message>
</context>
<context>
    <name>dateline::StartPage</name>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>From a folder of news articles to a timeline of events and a graph of who is behind them. Everything stays on this computer.</source>
        <translation>De una carpeta de artículos de prensa a una cronología de sucesos y un grafo de quién está detrás. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>One article or several</source>
        <translation>Un artículo o varios</translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation>Ver los ejemplos</translation>
    </message>
    <message>
        <source>Thirty short articles on events from 2014 to 2021</source>
        <translation>Treinta artículos cortos sobre sucesos de 2014 a 2021</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Three minutes through the window, on the samples</source>
        <translation>Tres minutos por la ventana, con los ejemplos</translation>
    </message>
    <message>
        <source>Or drop a folder or files anywhere in this window.</source>
        <translation>O suelte una carpeta o archivos en esta ventana.</translation>
    </message>
    <message>
        <source>Go on with unsaved work</source>
        <translation>Seguir con trabajo sin guardar</translation>
    </message>
    <message>
        <source>Left on %1 without being closed</source>
        <translation>Dejado el %1 sin cerrarse</translation>
    </message>
    <message>
        <source>Web pages, documents, feeds, plain text and more; all folders inside it are read too</source>
        <translation>Páginas web, documentos, canales, texto sin formato y más; también se leen todas las carpetas que contiene</translation>
    </message>
</context>
<context>
    <name>dateline::TableDateDialog</name>
    <message>
        <source>Choose a table with one line for each article: its file and its date.</source>
        <translation>Elija una tabla con una línea por artículo: su archivo y su fecha.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Dates from a table</source>
        <translation>Fechas de una tabla</translation>
    </message>
    <message>
        <source>&amp;Choose a table…</source>
        <translation>&amp;Elegir una tabla…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Elegir una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>no such article</source>
        <translation>no hay tal artículo</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1 of %2 lines give an article its date.</source>
        <translation>%1 de %2 líneas dan su fecha a un artículo.</translation>
    </message>
    <message>
        <source>The second: the day comes first</source>
        <translation>El segundo: el día va primero</translation>
    </message>
    <message>
        <source>The first: the month comes first</source>
        <translation>El primero: el mes va delante</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Orden de día y mes</translation>
    </message>
    <message>
        <source>Which number of %1 is the month?</source>
        <translation>¿Qué número de %1 es el mes?</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln suceso</numerusform>
            <numerusform>%Ln sucesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filtered out</source>
        <translation>
            <numerusform>%Ln filtrado</numerusform>
            <numerusform>%Ln filtrados</numerusform>
        </translation>
    </message>
    <message>
        <source>hatched: the share of imprecise dates that cover these days</source>
        <translation>rayado: la parte de fechas imprecisas que abarcan estos días</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No event, and no article was published then: it may be the coverage that is missing.</source>
        <translation>Ningún suceso, y no se publicó ningún artículo entonces: quizá falte la cobertura.</translation>
    </message>
    <message numerus="yes">
        <source>No event, though %Ln article(s) appeared.</source>
        <translation>
            <numerusform>Ningún suceso, aunque apareció %Ln artículo.</numerusform>
            <numerusform>Ningún suceso, aunque aparecieron %Ln artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>después de «%1»</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <translation>antes de «%1»</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineExportDialog</name>
    <message>
        <source>One for all</source>
        <translation>Una para todo</translation>
    </message>
    <message>
        <source>By kind of name</source>
        <translation>Por tipo de nombre</translation>
    </message>
    <message>
        <source>By the most frequent names</source>
        <translation>Por los nombres más frecuentes</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By kind of event</source>
        <translation>Por tipo de suceso</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <source>Export the timeline of %1</source>
        <translation>Exportar la cronología de %1</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Exportar la cronología</translation>
    </message>
    <message>
        <source>Whole &amp;range</source>
        <translation>To&amp;do el período</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>según haga falta</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>De&amp;sde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>L&amp;anes:</source>
        <translation>Ca&amp;rriles:</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>One a year</source>
        <translation>Una por año</translation>
    </message>
    <message>
        <source>One a quarter</source>
        <translation>Una por trimestre</translation>
    </message>
    <message>
        <source>One a month</source>
        <translation>Una por mes</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation>&amp;Páginas:</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>Por comunidad</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
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
            <numerusform>%Ln suceso fechado</numerusform>
            <numerusform>%Ln sucesos fechados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated event(s): in CSV only</source>
        <translation>
            <numerusform>%Ln suceso sin fecha: solo en CSV</numerusform>
            <numerusform>%Ln sucesos sin fecha: solo en CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>Each with its dates, status, kind, names, the sentence that tells it, and how its date was worked out.</source>
        <translation>Cada uno con sus fechas, estado, clase, nombres, la frase que lo cuenta y cómo se averiguó su fecha.</translation>
    </message>
    <message>
        <source>All, in a higher picture</source>
        <translation>Todos, en una imagen más alta</translation>
    </message>
    <message>
        <source>Those that fit</source>
        <translation>Los que caben</translation>
    </message>
    <message>
        <source>Of a picture whose height is as needed</source>
        <translation>De una imagen cuya altura se adapta</translation>
    </message>
    <message>
        <source>Titl&amp;es:</source>
        <translation>Tít&amp;ulos:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a title.</source>
        <translation>
            <numerusform>%Ln suceso sin título.</numerusform>
            <numerusform>%Ln sucesos sin título.</numerusform>
        </translation>
    </message>
    <message>
        <source>A higher picture has room for more.</source>
        <translation>En una imagen más alta caben más.</translation>
    </message>
    <message>
        <source>A wider one or one picture a year has room for more.</source>
        <translation>En una más ancha o en una imagen por año caben más.</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Según haga falta</translation>
    </message>
    <message>
        <source>Pages of one PDF; other formats: files beside each other. As needed: on paper as many as all titles need, else one.</source>
        <translation>Páginas de un PDF; otros formatos: archivos contiguos. Según haga falta: en papel tantas como pidan los títulos; si no, una.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), this is the first</source>
        <translation>
            <numerusform>%Ln página, esta es la primera</numerusform>
            <numerusform>%Ln páginas, esta es la primera</numerusform>
        </translation>
    </message>
    <message>
        <source>As many pages as needed have room for all.</source>
        <translation>Tantas páginas como hagan falta tienen sitio para todos.</translation>
    </message>
    <message>
        <source>Larger paper or a shorter range has room for more.</source>
        <translation>Un papel mayor o un período más corto tiene sitio para más.</translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message>
        <source>Go to the events before</source>
        <translation>Ir a los sucesos anteriores</translation>
    </message>
    <message>
        <source>Go to the events after</source>
        <translation>Ir a los sucesos posteriores</translation>
    </message>
    <message>
        <source>&amp;Lanes:</source>
        <translation>&amp;Carriles:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Most mentioned</source>
        <translation>Más mencionados</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de suceso</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where the view was before (Alt+Left)</source>
        <translation>Donde estaba la vista antes (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>De nuevo adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show all events (0)</source>
        <translation>Mostrar todos los sucesos (0)</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Zoom to the selected events (F)</source>
        <translation>Acercar a los sucesos seleccionados (F)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic bars: small numbers stay visible beside large ones (L)</source>
        <translation>Barras logarítmicas: los números pequeños siguen visibles (L)</translation>
    </message>
    <message>
        <source>Open a folder of articles to see its events in time.</source>
        <translation>Abra una carpeta de artículos para ver sus sucesos en el tiempo.</translation>
    </message>
    <message>
        <source>No dated event passes the filter.</source>
        <translation>Ningún suceso fechado pasa el filtro.</translation>
    </message>
    <message>
        <source>No event has a date yet. Give the articles their dates, and the events follow.</source>
        <translation>Ningún suceso tiene fecha aún. Feche los artículos y los sucesos seguirán.</translation>
    </message>
    <message>
        <source>No events were found in these articles.</source>
        <translation>No se encontraron sucesos en estos artículos.</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleccionar los %1</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>se muestran %1 de %2</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>%1 plegados</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>%1 sin fecha</translation>
    </message>
    <message>
        <source>%1 filtered out</source>
        <translation>%1 filtrados</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Soltar</translation>
    </message>
    <message>
        <source>&amp;Pin on top (P)</source>
        <translation>&amp;Fijar arriba (P)</translation>
    </message>
    <message>
        <source>&amp;Expand (C)</source>
        <translation>&amp;Expandir (C)</translation>
    </message>
    <message>
        <source>&amp;Collapse (C)</source>
        <translation>&amp;Contraer (C)</translation>
    </message>
    <message>
        <source>Move u&amp;p (Alt+Up)</source>
        <translation>&amp;Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move &amp;down (Alt+Down)</source>
        <translation>&amp;Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>&amp;Lane for %1</source>
        <translation>&amp;Carril para %1</translation>
    </message>
    <message>
        <source>&amp;Order by number of events</source>
        <translation>&amp;Ordenar por número de sucesos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time: reported</source>
        <translation>Tiempo: informado</translation>
    </message>
    <message>
        <source>Which time counts</source>
        <translation>Qué momento cuenta</translation>
    </message>
    <message>
        <source>When it &amp;happened</source>
        <translation>Cuándo &amp;ocurrió</translation>
    </message>
    <message>
        <source>When it was first &amp;reported (T)</source>
        <translation>Cuándo se &amp;informó primero (T)</translation>
    </message>
    <message>
        <source>Only what was &amp;known by a day (K)</source>
        <translation>Solo lo &amp;conocido hasta un día (K)</translation>
    </message>
    <message>
        <source>Let the days pass, here and in the graph (R)</source>
        <translation>Dejar pasar los días, aquí y en el grafo (R)</translation>
    </message>
    <message>
        <source>Putting %1 events into order…</source>
        <translation>Ordenando %1 sucesos…</translation>
    </message>
    <message>
        <source>No article bears a date yet. Give the articles their dates to see when things were reported.</source>
        <translation>Ningún artículo tiene fecha aún. Feche los artículos para ver cuándo se informó de las cosas.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>&amp;Note on This Lane… (Shift+N)</source>
        <translation>&amp;Nota sobre esta banda… (Mayús+N)</translation>
    </message>
    <message>
        <source>&amp;Note on %1… (N)</source>
        <translation>&amp;Nota sobre %1… (N)</translation>
    </message>
    <message>
        <source>Note on the &amp;Time Window, %1…</source>
        <translation>Nota sobre la &amp;ventana de tiempo, %1…</translation>
    </message>
    <message>
        <source>&amp;Show Only These Days</source>
        <translation>Mostrar &amp;solo estos días</translation>
    </message>
    <message>
        <source>There are no articles here. Files that could not be read are listed under Problems.</source>
        <translation>Aquí no hay artículos. Los archivos que no se pudieron leer figuran en Problemas.</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Tipo de nombre</translation>
    </message>
</context>
<context>
    <name>dateline::TimesDialog</name>
    <message>
        <source>Compare two times</source>
        <translation>Comparar dos períodos</translation>
    </message>
    <message>
        <source>One time</source>
        <translation>Un período</translation>
    </message>
    <message>
        <source>The other time</source>
        <translation>El otro período</translation>
    </message>
    <message>
        <source>What only the other time has is new, what only the one time has is gone.</source>
        <translation>Lo que solo tiene el otro período es nuevo; lo que solo tiene el primero ha desaparecido.</translation>
    </message>
    <message>
        <source>%1: first day</source>
        <translation>%1: primer día</translation>
    </message>
    <message>
        <source>%1: last day</source>
        <translation>%1: último día</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;Primer día:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Último día:</translation>
    </message>
    <message>
        <source>F&amp;irst day:</source>
        <translation>P&amp;rimer día:</translation>
    </message>
    <message>
        <source>L&amp;ast day:</source>
        <translation>Úl&amp;timo día:</translation>
    </message>
</context>
<context>
    <name>dateline::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>&amp;Terminar el recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>dateline::UndatedModel</name>
    <message>
        <source>some time within %1</source>
        <translation>en algún momento de %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>dateline::UndatedShelf</name>
    <message>
        <source>Events whose date is not known</source>
        <translation>Sucesos cuya fecha no se conoce</translation>
    </message>
    <message>
        <source>Undated events</source>
        <translation>Sucesos sin fecha</translation>
    </message>
    <message>
        <source>Undated (%1)</source>
        <translation>Sin fecha (%1)</translation>
    </message>
</context>
<context>
    <name>dateline::ViewFrame</name>
    <message>
        <source>Freeze: %1</source>
        <translation>Congelar: %1</translation>
    </message>
    <message>
        <source>Freeze: %1 stays as it is while the other views go on</source>
        <translation>Congelar: %1 se queda como está mientras las otras vistas siguen</translation>
    </message>
    <message>
        <source>Frozen: this view does not follow the others</source>
        <translation>Congelada: esta vista no sigue a las otras</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Volver a seguir</translation>
    </message>
    <message>
        <source>Follow selection and filter again</source>
        <translation>Volver a seguir selección y filtro</translation>
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
        <translation>&amp;Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Abrir una carpeta de artículos</translation>
    </message>
    <message>
        <source>Open &amp;Files…</source>
        <translation>Abrir a&amp;rchivos…</translation>
    </message>
    <message>
        <source>Open single files</source>
        <translation>Abrir archivos sueltos</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>A&amp;ñadir carpeta…</translation>
    </message>
    <message>
        <source>Add a second folder to what is open</source>
        <translation>Añadir otra carpeta a lo abierto</translation>
    </message>
    <message>
        <source>Open the &amp;Samples</source>
        <translation>Abrir los &amp;ejemplos</translation>
    </message>
    <message>
        <source>Thirty short articles to try things out</source>
        <translation>Treinta artículos cortos para probar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Cerrar lo abierto</translation>
    </message>
    <message>
        <source>Timeline of the Selected &amp;Name…</source>
        <translation>Cronología del &amp;nombre seleccionado…</translation>
    </message>
    <message>
        <source>List as &amp;CSV…</source>
        <translation>Lista como &amp;CSV…</translation>
    </message>
    <message>
        <source>Save the rows of the list in front (events, names, links, articles) as a table for spreadsheets</source>
        <translation>Guardar las filas de la lista al frente (sucesos, nombres, vínculos, artículos) como tabla</translation>
    </message>
    <message>
        <source>Save everything that was found, for other programs</source>
        <translation>Guardar todo lo encontrado, para otros programas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave Dateline</source>
        <translation>Salir de Dateline</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected text or rows</source>
        <translation>Copiar el texto o las filas seleccionadas</translation>
    </message>
    <message>
        <source>Set &amp;Date of Article…</source>
        <translation>Fijar &amp;fecha del artículo…</translation>
    </message>
    <message>
        <source>Say when the selected articles were published</source>
        <translation>Decir cuándo se publicaron los artículos seleccionados</translation>
    </message>
    <message>
        <source>Dates from File &amp;Names…</source>
        <translation>Fechas según &amp;nombres de archivo…</translation>
    </message>
    <message>
        <source>Take the dates of articles from a pattern in their file names</source>
        <translation>Tomar las fechas de los artículos de un patrón en sus nombres de archivo</translation>
    </message>
    <message>
        <source>Dates from a &amp;Table…</source>
        <translation>Fechas de una &amp;tabla…</translation>
    </message>
    <message>
        <source>Take the dates of articles from a table of files and dates</source>
        <translation>Tomar las fechas de los artículos de una tabla de archivos y fechas</translation>
    </message>
    <message>
        <source>&amp;Find Here…</source>
        <translation>&amp;Buscar aquí…</translation>
    </message>
    <message>
        <source>Find in the list or help page that has the keyboard; elsewhere find everything</source>
        <translation>Buscar en la lista o ayuda con el teclado; en otro sitio, buscar todo</translation>
    </message>
    <message>
        <source>Find &amp;Everything…</source>
        <translation>Buscar &amp;todo…</translation>
    </message>
    <message>
        <source>Find names, events, articles, words in the texts, and commands</source>
        <translation>Buscar nombres, sucesos, artículos, palabras de los textos y órdenes</translation>
    </message>
    <message>
        <source>Filter by Te&amp;xt…</source>
        <translation>Filtrar por te&amp;xto…</translation>
    </message>
    <message>
        <source>Show only what is told in sentences with some words</source>
        <translation>Mostrar solo lo dicho en frases con ciertas palabras</translation>
    </message>
    <message>
        <source>Sa&amp;ve This View…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>Keep the filter, the lanes and the layout under a name</source>
        <translation>Guardar filtro, carriles y disposición con un nombre</translation>
    </message>
    <message>
        <source>Filter to &amp;Selection</source>
        <translation>Filtrar por la &amp;selección</translation>
    </message>
    <message>
        <source>Show only what belongs to the selection</source>
        <translation>Mostrar solo lo que pertenece a la selección</translation>
    </message>
    <message>
        <source>Time &amp;Window…</source>
        <translation>&amp;Período…</translation>
    </message>
    <message>
        <source>Show only what happened between two days</source>
        <translation>Mostrar solo lo que pasó entre dos días</translation>
    </message>
    <message>
        <source>&amp;Remove All Filters</source>
        <translation>&amp;Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Volver a mostrar todo</translation>
    </message>
    <message>
        <source>Select &amp;Nothing</source>
        <translation>No seleccionar &amp;nada</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>&amp;Earlier Filter</source>
        <translation>Filtro &amp;anterior</translation>
    </message>
    <message>
        <source>Back to the filter before</source>
        <translation>Volver al filtro de antes</translation>
    </message>
    <message>
        <source>&amp;Later Filter</source>
        <translation>Filtro si&amp;guiente</translation>
    </message>
    <message>
        <source>Forward to the filter after</source>
        <translation>Avanzar al filtro siguiente</translation>
    </message>
    <message>
        <source>&amp;Read the Sentence</source>
        <translation>&amp;Leer la frase</translation>
    </message>
    <message>
        <source>Go to the sentence that the selection rests on</source>
        <translation>Ir a la frase en que se basa la selección</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>Mención &amp;siguiente</translation>
    </message>
    <message>
        <source>Next place in the texts where the selection is told of</source>
        <translation>Siguiente lugar de los textos sobre la selección</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>Mención &amp;anterior</translation>
    </message>
    <message>
        <source>Previous place where the selection is told of</source>
        <translation>Lugar anterior sobre la selección</translation>
    </message>
    <message>
        <source>Ne&amp;xt Panel</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>Mover el teclado al panel siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous panel</source>
        <translation>Mover el teclado al panel anterior</translation>
    </message>
    <message>
        <source>Free&amp;ze This View</source>
        <translation>Con&amp;gelar esta vista</translation>
    </message>
    <message>
        <source>The view that has the keyboard stays as it is while the others go on</source>
        <translation>La vista con el teclado se queda como está mientras las otras siguen</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>Layout for reading: lists and the text</source>
        <translation>Disposición para leer: listas y texto</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>Layout with the timeline alone beside lists and text</source>
        <translation>Disposición con solo la cronología junto a listas y texto</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Grafo</translation>
    </message>
    <message>
        <source>Layout with the graph alone beside evidence and text</source>
        <translation>Disposición con solo el grafo junto a pruebas y texto</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Dividido</translation>
    </message>
    <message>
        <source>Layout with the timeline over the graph</source>
        <translation>Disposición con la cronología sobre el grafo</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Pruebas</translation>
    </message>
    <message>
        <source>Layout for checking: wide evidence and text beside the timeline</source>
        <translation>Disposición para comprobar: pruebas y texto anchos junto a la cronología</translation>
    </message>
    <message>
        <source>Save This &amp;Layout…</source>
        <translation>&amp;Guardar esta disposición…</translation>
    </message>
    <message>
        <source>Keep the layout of the panels under a name</source>
        <translation>Guardar la disposición de los paneles con un nombre</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>Put all panels back to where they were at first</source>
        <translation>Devolver todos los paneles a su lugar inicial</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Light, dark or high contrast as the system is</source>
        <translation>Claro, oscuro o alto contraste, como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark letters on light</source>
        <translation>Letras oscuras sobre claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light letters on dark</source>
        <translation>Letras claras sobre oscuro</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>White letters on black, everything stands out</source>
        <translation>Letras blancas sobre negro, todo resalta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>How to work with Dateline</source>
        <translation>Cómo trabajar con Dateline</translation>
    </message>
    <message>
        <source>&amp;Tour in Three Minutes</source>
        <translation>&amp;Recorrido en tres minutos</translation>
    </message>
    <message>
        <source>A walk through the window, on the samples</source>
        <translation>Un paseo por la ventana, con los ejemplos</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Todas las teclas en una página</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>A&amp;cerca de Dateline</translation>
    </message>
    <message>
        <source>Version, licences, and whose work is in it</source>
        <translation>Versión, licencias y de quién es el trabajo</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Make a project file that keeps everything</source>
        <translation>Crear un archivo de proyecto que lo conserva todo</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>Abrir &amp;proyecto…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Abrir un archivo de proyecto</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Guardar proyecto &amp;como…</translation>
    </message>
    <message>
        <source>Keep articles, results and corrections in a project file of that name</source>
        <translation>Conservar artículos, resultados y correcciones en un archivo de proyecto con ese nombre</translation>
    </message>
    <message>
        <source>Open S&amp;hared Project…</source>
        <translation>Abrir proyecto co&amp;mpartido…</translation>
    </message>
    <message>
        <source>Open a project on a server that several people work on</source>
        <translation>Abrir un proyecto de un servidor en el que trabajan varias personas</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>&amp;Cronología…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture (PNG, SVG, PDF) or its events for other programs (CSV, iCalendar, TimelineJS)</source>
        <translation>Guardar la cronología como imagen (PNG, SVG, PDF) o sus sucesos para otros programas (CSV, iCalendar, TimelineJS)</translation>
    </message>
    <message>
        <source>&amp;Graph…</source>
        <translation>&amp;Grafo…</translation>
    </message>
    <message>
        <source>Save the graph as a picture (PNG, SVG, PDF) or for other programs (GraphML, GEXF, DOT, CSV)</source>
        <translation>Guardar el grafo como imagen (PNG, SVG, PDF) o para otros programas (GraphML, GEXF, DOT, CSV)</translation>
    </message>
    <message>
        <source>Save the timeline of the selected name alone, as a picture or for other programs</source>
        <translation>Guardar solo la cronología del nombre elegido, como imagen o para otros programas</translation>
    </message>
    <message>
        <source>&amp;Report (HTML)…</source>
        <translation>&amp;Informe (HTML)…</translation>
    </message>
    <message>
        <source>Save all that is shown as one document to read, to print and to hand on</source>
        <translation>Guardar todo lo que se muestra como un documento para leer, imprimir y entregar</translation>
    </message>
    <message>
        <source>Results as &amp;JSON Lines…</source>
        <translation>Resultados como &amp;JSON Lines…</translation>
    </message>
</context>
<context>
    <name>dateline::WindowDialog</name>
    <message>
        <source>Time window</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;Primer día:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Último día:</translation>
    </message>
</context>
<context>
    <name>dateline::WindowTour</name>
    <message>
        <source>From articles to evidence</source>
        <translation>De los artículos a las pruebas</translation>
    </message>
    <message>
        <source>Dateline has read the articles and found names, dates, events and who had to do with whom. Everything you see rests on a sentence, one click away. You can work in the window while this tour is open.</source>
        <translation>Dateline ha leído los artículos y encontrado nombres, fechas, sucesos y quién tuvo que ver con quién. Todo lo que ve se basa en una frase, a un clic. Puede trabajar en la ventana mientras este recorrido está abierto.</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>La cronología</translation>
    </message>
    <message>
        <source>Every event with its date. Precise days are filled, imprecise ones hatched or faded. Turn the wheel with Ctrl to zoom, drag to move, and click an event: it is selected everywhere.</source>
        <translation>Cada suceso con su fecha. Los días precisos están llenos, los imprecisos rayados o tenues. Rueda con Ctrl para acercar, arrastre para mover y haga clic en un suceso: queda seleccionado en todas partes.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>The article scrolls to the sentence that tells the selected event. Names, dates and events are marked; rest the pointer on a date to see how it was worked out. F3 goes to the next place.</source>
        <translation>El artículo se desplaza a la frase que cuenta el suceso elegido. Nombres, fechas y sucesos están marcados; deje el puntero sobre una fecha para ver cómo se calculó. F3 va al lugar siguiente.</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Las pruebas</translation>
    </message>
    <message>
        <source>All sentences that the selection rests on, from all articles. Nothing counts that is not listed here.</source>
        <translation>Todas las frases en que se basa la selección, de todos los artículos. Nada cuenta que no esté aquí.</translation>
    </message>
    <message>
        <source>The graph</source>
        <translation>El grafo</translation>
    </message>
    <message>
        <source>Who is linked with whom: circles are people, squares organisations, hexagons countries. Solid lines are stated in a text, dashed ones only mentioned together. Click a line to read its sentences.</source>
        <translation>Quién está vinculado con quién: los círculos son personas, los cuadrados organizaciones, los hexágonos países. Las líneas continuas se afirman en un texto, las discontinuas solo se mencionan juntas. Haga clic en una línea para leer sus frases.</translation>
    </message>
    <message>
        <source>The lists</source>
        <translation>Las listas</translation>
    </message>
    <message>
        <source>Articles, names, events, links and problems. Sort by a click on a column; the field above finds in the list. What belongs to the selection is tinted.</source>
        <translation>Artículos, nombres, sucesos, vínculos y problemas. Un clic en una columna ordena; el campo de arriba busca en la lista. Lo que pertenece a la selección está coloreado.</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Buscar todo</translation>
    </message>
    <message>
        <source>Ctrl+K, and type: a name, two names, words of a text, or a command. Enter takes what is marked.</source>
        <translation>Ctrl+K y escriba: un nombre, dos nombres, palabras de un texto o una orden. Intro toma lo marcado.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Selecting never hides anything; filters do, in every view at once. Ctrl+Enter keeps what belongs to the selection. Each filter is a chip that can be switched off and removed, and the counts always say how much is shown.</source>
        <translation>Seleccionar nunca oculta nada; los filtros sí, en todas las vistas a la vez. Ctrl+Intro conserva lo que pertenece a la selección. Cada filtro es una ficha que se desactiva o quita, y las cifras siempre dicen cuánto se muestra.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Lo que no se sabe</translation>
    </message>
    <message>
        <source>Articles without a date and files that cannot be read are listed under Problems. Give an article its date, and its events leave the shelf of the undated.</source>
        <translation>Los artículos sin fecha y los archivos ilegibles figuran en Problemas. Dé su fecha a un artículo y sus sucesos dejarán el estante de los no fechados.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>F1 opens the help. File &gt; Open Folder reads your own articles; nothing leaves this computer.</source>
        <translation>F1 abre la ayuda. Archivo &gt; Abrir carpeta lee sus propios artículos; nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>dateline::ZoomButtons</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Show all that is drawn (0)</source>
        <translation>Mostrar todo el dibujo (0)</translation>
    </message>
</context>
</TS>
