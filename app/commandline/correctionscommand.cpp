// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/correctionscommand.h"

#include "app/commandline/messages.h"
#include "app/commandline/projectopening.h"
#include "app/errortext.h"
#include "app/ledgerfile.h"
#include "model/corrections/ledgerlines.h"
#include "model/items/filename.h"
#include "model/project/keptledger.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace dateline {

namespace {

struct CorrectionsCommand
{
    Q_DECLARE_TR_FUNCTIONS(CorrectionsCommand)
};

ExitStatus failed(const Error& error)
{
    printError(errorText(error));
    return ExitStatus::Incomplete;
}

ExitStatus exportLedger(const std::string& project, const QString& to)
{
    const Expected<std::unique_ptr<Store>> store = openProjectStore(project, StoreAccess::Read);
    if (!store) {
        return failed(store.error());
    }
    const Expected<KeptLedger> kept = readLedger(**store);
    if (!kept) {
        return failed(kept.error());
    }
    printErrors(kept->lost);
    OutputFile output(to);
    if (!output.open() || !output.write(ledgerText(kept->ledger)) || !output.close()) {
        printError(output.problem());
        return ExitStatus::Incomplete;
    }
    return kept->lost.empty() ? ExitStatus::Done : ExitStatus::Incomplete;
}

ExitStatus importLedgers(const std::string& project, const std::vector<std::string>& files)
{
    const Expected<std::unique_ptr<Store>> store = openProjectStore(project, StoreAccess::Write);
    if (!store) {
        return failed(store.error());
    }
    printErrors((*store)->findings());
    Expected<KeptLedger> kept = readLedger(**store);
    if (!kept) {
        return failed(kept.error());
    }
    const std::size_t before = kept->ledger.entries().size();
    LedgerImport all;
    for (const std::string& file : files) {
        const Expected<std::string> text = readLedgerFile(fileNameText(file));
        if (!text) {
            return failed(text.error());
        }
        const Expected<LedgerImport> import = importLedger(*text, file, kept->ledger);
        if (!import) {
            return failed(import.error());
        }
        all.added += import->added;
        all.known += import->known;
    }
    const std::vector<LedgerEntry>& entries = kept->ledger.entries();
    if (const Expected<Done> done = appendEntries(**store, std::span(entries).subspan(before)); !done) {
        return failed(done.error());
    }
    std::fprintf(stderr, "%s\n",
        CorrectionsCommand::tr("dateline: %1 corrections added, %2 were there")
            .arg(all.added)
            .arg(all.known)
            .toUtf8()
            .constData());
    return ExitStatus::Done;
}

} // namespace

ExitStatus runCorrections(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CorrectionsCommand::tr(
        "Writes the corrections of a project as JSON Lines, or adds those of such a file."));
    const QCommandLineOption outputFile({QStringLiteral("o"), QStringLiteral("output")},
        CorrectionsCommand::tr("Write to FILE instead of standard output."), QStringLiteral("FILE"));
    parser.addOption(outputFile);
    parser.addPositionalArgument(QStringLiteral("corrections"), {}, QStringLiteral("corrections"));
    parser.addPositionalArgument(QStringLiteral("export|import"), {}, QStringLiteral("export|import"));
    parser.addPositionalArgument(QStringLiteral("PROJECT"),
        CorrectionsCommand::tr("A file that ends in .dateline, or the address of a shared project."),
        QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("FILE"),
        CorrectionsCommand::tr("To import: files of corrections, or - for standard input."),
        QStringLiteral("[FILE...]"));
    if (const std::optional<ExitStatus> ended = parse(parser, arguments)) {
        return *ended;
    }
    std::vector<std::string> rest = pathArguments(parser);
    const bool exporting = rest.size() == 2 && rest[0] == "export";
    if (!exporting && (rest.size() < 3 || rest[0] != "import")) {
        return usageError(CorrectionsCommand::tr(
            "corrections needs export and a project, or import, a project and a file"));
    }
    if (!exporting && parser.isSet(outputFile)) {
        return usageError(CorrectionsCommand::tr("--output belongs to corrections export"));
    }
    const std::string project = rest[1];
    rest.erase(rest.begin(), rest.begin() + 2);
    return exporting ? exportLedger(project, parser.value(outputFile)) : importLedgers(project, rest);
}

} // namespace dateline
