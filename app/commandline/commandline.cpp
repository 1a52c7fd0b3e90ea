// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/commandline.h"

#include "app/commandline/askcommand.h"
#include "app/commandline/correctionscommand.h"
#include "app/commandline/exportcommand.h"
#include "app/commandline/extractcommand.h"
#include "app/commandline/messages.h"
#include "app/commandline/projectcommands.h"
#include "model/items/filename.h"

#include <QCoreApplication>

#include <filesystem>
#include <system_error>

namespace dateline {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString helpText()
{
    return CommandLine::tr(
        "Usage:\n"
        "  dateline [PATH...]                    open the window, on these files and folders\n"
        "  dateline extract PATH...              events, entities and relations as JSON Lines\n"
        "  dateline import PROJECT PATH...       read articles into a project (name.dateline)\n"
        "  dateline corrections export|import PROJECT   its corrections as JSON Lines\n"
        "  dateline export timeline -o FILE PATH...  the timeline: .png, .svg, .pdf, .csv, .ics, .json "
        "(TimelineJS)\n"
        "  dateline export graph -o FILE PATH...     the entity graph: .png, .svg, .pdf, .graphml, .gexf, "
        ".dot, .csv\n"
        "  dateline export report -o FILE.html PATH...  all of it as one document to read and print\n"
        "  dateline ask QUESTION PATH...         best-connected, bridges, influential, groups, rising, "
        "linked, shared\n"
        "  dateline COMMAND --help               the options of a command\n"
        "  dateline --version\n"
        "\n"
        "PATH is a file (text, web page, document, news feed, JSON Lines), a folder (read with all folders "
        "below\n"
        "it), or - for JSON Lines on standard input. A project can stand in place of PATH.\n"
        "PROJECT is a file, or what a team shares: postgresql://user@host:port/database/project\n"
        "Exit status: 0 all done, 1 something could not be read or written, 2 wrong usage.\n");
}

/// A bare word that is no file: rather a command spelled wrongly than an article, and no reason to open a
/// window.
bool isMistyped(const QString& word)
{
    std::error_code ignored;
    return !word.isEmpty() && !word.contains(QLatin1Char('/')) && !word.contains(QLatin1Char('.'))
        && word != QStringLiteral("-") && !std::filesystem::exists(fileNameBytes(word), ignored);
}

} // namespace

bool isCommand(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    const QStringList commands = {QStringLiteral("ask"), QStringLiteral("corrections"),
        QStringLiteral("export"), QStringLiteral("extract"), QStringLiteral("import")};
    return commands.contains(first) || (first.startsWith(QLatin1Char('-')) && first != QStringLiteral("-"))
        || isMistyped(first);
}

ExitStatus runCommand(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    if (first == QStringLiteral("ask")) {
        return runAsk(arguments);
    }
    if (first == QStringLiteral("extract")) {
        return runExtract(arguments);
    }
    if (first == QStringLiteral("export")) {
        return runExport(arguments);
    }
    if (first == QStringLiteral("corrections")) {
        return runCorrections(arguments);
    }
    if (first == QStringLiteral("import")) {
        return runImport(arguments);
    }
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h")) {
        return printOutput(helpText());
    }
    if (first == QStringLiteral("--version") || first == QStringLiteral("-v")) {
        return printOutput(QStringLiteral("dateline %1\n").arg(QStringLiteral(DATELINE_VERSION)));
    }
    return usageError(first.startsWith(QLatin1Char('-'))
            ? CommandLine::tr("unknown option '%1'").arg(first)
            : CommandLine::tr("'%1' is no command, and there is no such file or folder").arg(first));
}

} // namespace dateline
