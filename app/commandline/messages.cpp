// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/messages.h"

#include "app/correcting/correctiontext.h"
#include "app/errortext.h"
#include "app/ledgerfile.h"
#include "model/corrections/ledgerlines.h"
#include "model/exporting/textfile.h"
#include "model/items/filename.h"
#include "model/items/words.h"
#include "model/project/store.h"
#include "model/reading/languagedetection.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace dateline {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A number from 1 to `most`; nullopt (and a message) for anything else.
std::optional<int> numberOption(const QCommandLineParser& parser, const QString& name, int most)
{
    const QString value = parser.value(name);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < 1 || number > most) {
        usageError(
            CommandLine::tr("--%1 takes a number from 1 to %2, not '%3'").arg(name).arg(most).arg(value));
        return std::nullopt;
    }
    return number;
}

} // namespace

QByteArray forTerminal(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, u'?');
    return text.toUtf8();
}

void printError(const QString& message)
{
    std::fprintf(stderr, "dateline: %s\n", forTerminal(message).constData());
}

void printErrors(const std::vector<Error>& errors)
{
    for (const Error& error : errors) {
        printError(errorText(error));
    }
}

bool printReading(
    const std::vector<std::string>& paths, std::size_t articles, const std::vector<Error>& problems)
{
    printErrors(problems);
    const bool complete = isComplete(problems);
    if (articles == 0 && complete) {
        printError(CommandLine::tr("%1: there is no article to read here").arg(fileNameText(paths.front())));
    }
    return articles > 0 && complete;
}

bool isComplete(const std::vector<Error>& problems)
{
    return std::all_of(
        problems.begin(), problems.end(), [](const Error& problem) { return isMessage(problem.code); });
}

ExitStatus printOutput(const QString& text)
{
    OutputFile output({});
    if (!output.write(text.toStdString()) || !output.close()) {
        printError(output.problem());
        return ExitStatus::Incomplete;
    }
    return ExitStatus::Done;
}

ExitStatus usageError(const QString& message)
{
    printError(message);
    std::fprintf(stderr, "%s\n", CommandLine::tr("Try 'dateline --help'.").toUtf8().constData());
    return ExitStatus::Usage;
}

std::optional<ExitStatus> parse(QCommandLineParser& parser, const QStringList& arguments)
{
    const QCommandLineOption help( // QCommandLineParser's own names options of Qt that no command has
        {QStringLiteral("h"), QStringLiteral("help")}, CommandLine::tr("Show this help."));
    parser.addOption(help);
    if (!parser.parse(QStringList(QStringLiteral("dateline")) + arguments)) {
        return usageError(parser.errorText());
    }
    if (parser.isSet(help)) {
        return printOutput(parser.helpText());
    }
    return std::nullopt;
}

void addLoadOptions(QCommandLineParser& parser)
{
    parser.addOption(QCommandLineOption(QStringLiteral("threads"),
        CommandLine::tr("Work with N threads (default: one a core)."), QStringLiteral("N")));
    parser.addOption(QCommandLineOption(QStringLiteral("max-file-size"),
        CommandLine::tr("Leave out files larger than N MiB (default: 16)."), QStringLiteral("N")));
}

std::optional<LoadOptions> loadOptions(const QCommandLineParser& parser)
{
    LoadOptions options;
    if (parser.isSet(QStringLiteral("threads"))) {
        const std::optional<int> threads = numberOption(parser, QStringLiteral("threads"), 256);
        if (!threads) {
            return std::nullopt;
        }
        options.threads = *threads;
    }
    if (parser.isSet(QStringLiteral("max-file-size"))) {
        const std::optional<int> size = numberOption(parser, QStringLiteral("max-file-size"), 1024);
        if (!size) {
            return std::nullopt;
        }
        options.limits.fileBytes = static_cast<std::uint64_t>(*size) << 20U;
        options.limits.jsonLineBytes = options.limits.fileBytes;
    }
    return options;
}

void addCorrectionsOption(QCommandLineParser& parser)
{
    parser.addOption(QCommandLineOption(QStringLiteral("corrections"),
        CommandLine::tr("Apply the corrections in FILE, as saved by the window."), QStringLiteral("FILE")));
}

std::optional<ExitStatus> refuseCorrections(
    const QCommandLineParser& parser, const std::vector<std::string>& paths)
{
    if (paths.empty() || !isProjectName(paths.front()) || !parser.isSet(QStringLiteral("corrections"))) {
        return std::nullopt;
    }
    return usageError(
        CommandLine::tr("a project has its own corrections: add others with 'dateline corrections import'"));
}

std::optional<Ledger> correctionsOption(const QCommandLineParser& parser)
{
    Ledger ledger;
    for (const QString& path : parser.values(QStringLiteral("corrections"))) {
        const Expected<std::string> text = readLedgerFile(path);
        if (!text) {
            printError(errorText(text.error()));
            return std::nullopt;
        }
        const Expected<LedgerImport> imported = importLedger(*text, fileNameBytes(path), ledger);
        if (!imported) {
            printError(ledgerErrorText(imported.error()));
            return std::nullopt;
        }
    }
    return ledger;
}

void printRuleProblems(const Ledger& ledger, const std::vector<RuleProblem>& problems)
{
    for (const Conflict& conflict : findConflicts(ledger)) {
        printError(conflictText(ledger, conflict));
    }
    for (const RuleProblem& problem : problems) {
        printError(ruleProblemText(problem));
    }
}

void countUnextracted(const Corpus& corpus, std::map<std::string, int>& articles)
{
    for (const auto& block : corpus.articles) {
        if (!isExtracted(block->article->language)) {
            ++articles[block->article->language];
        }
    }
}

void printUnextracted(const std::map<std::string, int>& articles)
{
    for (const auto& [language, count] : articles) {
        printError(CommandLine::tr(
            "%n article(s) in %1: read, but nothing is extracted from this language yet", nullptr, count)
                       .arg(languageWord(language)));
    }
}

void printUnextracted(const Corpus& corpus)
{
    std::map<std::string, int> articles;
    countUnextracted(corpus, articles);
    printUnextracted(articles);
}

std::vector<std::string> pathArguments(const QCommandLineParser& parser)
{
    std::vector<std::string> paths;
    for (const QString& path : parser.positionalArguments().mid(1)) { // after the command's own word
        paths.push_back(fileNameBytes(path));
    }
    return paths;
}

struct OutputFile::Private
{
    QString path;
    std::optional<NewFile> file; // none: standard output
    QString problem;

    bool note(const Expected<Done>& done)
    {
        problem = done ? QString() : QString::fromStdString(done.error().detail);
        return done.has_value();
    }
    bool note(bool done)
    {
        problem = done ? QString() : qt_error_string(errno);
        return done;
    }
};

OutputFile::OutputFile(const QString& path)
    : m_private(std::make_unique<Private>())
{
    m_private->path = path == QStringLiteral("-") ? QString() : path;
}

OutputFile::~OutputFile() = default;

bool OutputFile::open()
{
    if (m_private->path.isEmpty()) {
        return true;
    }
    m_private->file.emplace(fileNameBytes(m_private->path));
    return m_private->note(m_private->file->state());
}

bool OutputFile::write(const std::string& bytes)
{
    if (m_private->file) {
        m_private->file->write(bytes);
        return m_private->note(m_private->file->state());
    }
    return m_private->note(std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size());
}

bool OutputFile::close()
{
    return m_private->file ? m_private->note(m_private->file->commit())
                           : m_private->note(std::fflush(stdout) == 0);
}

QString OutputFile::problem() const
{
    const QString place = m_private->path.isEmpty() ? CommandLine::tr("standard output") : m_private->path;
    return CommandLine::tr("%1: cannot be written: %2").arg(place, m_private->problem);
}

} // namespace dateline
