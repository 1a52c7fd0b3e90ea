// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the commands share: messages, option values, and result files.

#include "app/commandline/commandline.h"
#include "model/base/error.h"
#include "model/corpus/corpus.h"
#include "model/corrections/ledger.h"
#include "model/jobs/corpusloader.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QCommandLineParser;

namespace dateline {

/// UTF-8 for a terminal. Names of files come from outside: what would move the cursor, colour what follows or
/// begin a line is shown as a question mark.
QByteArray forTerminal(QString text);
void printError(const QString& message); // "dateline: message" on standard error
void printErrors(const std::vector<Error>& errors);
/// The problems of reading, or that there was nothing to read at all. True: all was read.
bool printReading(
    const std::vector<std::string>& paths, std::size_t articles, const std::vector<Error>& problems);
bool isComplete(const std::vector<Error>& problems); // nothing that was to be read is missing
ExitStatus printOutput(
    const QString& text); // on standard output; Incomplete, and said, where that takes no more
ExitStatus usageError(const QString& message); // prints it with a pointer to --help

/// Parses `arguments`, the first of which is the command's own word. nullopt: the command goes on; else the
/// status to end with (after --help or wrong options).
std::optional<ExitStatus> parse(QCommandLineParser& parser, const QStringList& arguments);

/// The options of every command that loads articles: --threads and --max-file-size.
void addLoadOptions(QCommandLineParser& parser);
/// Their values; nullopt (and a message) where one is no such number.
std::optional<LoadOptions> loadOptions(const QCommandLineParser& parser);

/// What --corrections names, an exported ledger; empty without the option, nullopt (and a message) where it
/// cannot be read whole.
void addCorrectionsOption(QCommandLineParser& parser);
/// --corrections does not go with a project, which has its own; nullopt: nothing against it.
std::optional<ExitStatus> refuseCorrections(
    const QCommandLineParser& parser, const std::vector<std::string>& paths);

std::optional<Ledger> correctionsOption(const QCommandLineParser& parser);
/// Conflicts in the ledger, and rules that could not be applied: each on standard error.
void printRuleProblems(const Ledger& ledger, const std::vector<RuleProblem>& problems);

/// How many articles are in languages from which nothing is extracted, by ISO code; adds those of `corpus`.
void countUnextracted(const Corpus& corpus, std::map<std::string, int>& articles);
void printUnextracted(const std::map<std::string, int>& articles); // a line a language on standard error
void printUnextracted(const Corpus& corpus);

std::vector<std::string> pathArguments(const QCommandLineParser& parser);

/// Standard output, or a file that appears under its name only when close() succeeds.
class OutputFile
{
public:
    explicit OutputFile(const QString& path); // empty or "-" = standard output
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    bool open();
    bool write(const std::string& bytes);
    bool close();
    QString problem() const; // why the last call failed

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace dateline
