// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/projectcommands.h"

#include "app/commandline/consoleprogress.h"
#include "app/commandline/messages.h"
#include "app/commandline/projectopening.h"
#include "app/errortext.h"
#include "app/resourcefolder.h"
#include "model/extraction/languagedata.h"
#include "model/jobs/projectimport.h"
#include "model/jobs/projectload.h"
#include "model/project/keptledger.h"
#include "model/resolution/resolver.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace dateline {

namespace {

struct ProjectCommands
{
    Q_DECLARE_TR_FUNCTIONS(ProjectCommands)
};

ExitStatus failed(const Error& error)
{
    printError(errorText(error));
    return ExitStatus::Incomplete;
}

ExitStatus import(
    const std::string& project, const std::vector<std::string>& paths, const LoadOptions& options)
{
    const Expected<LanguageData> language = loadLanguageData(resourceFolder());
    if (!language) {
        return failed(language.error());
    }
    const Expected<EngineVersion> version = engineVersion(resourceFolder());
    if (!version) {
        return failed(version.error());
    }
    const Expected<std::unique_ptr<Store>> store = openOrCreateProject(project);
    if (!store) {
        return failed(store.error());
    }
    printErrors((*store)->findings());
    Expected<ImportReport> report = [&] {
        ConsoleProgress progress;
        return importPaths(**store, paths, *language, *version, options, progress);
    }();
    if (!report) {
        return failed(report.error());
    }
    printErrors(report->problems);
    for (const std::string& id : report->vanished) {
        printError(
            ProjectCommands::tr("%1: its file is gone or holds it no longer, the article leaves the project")
                .arg(QString::fromStdString(id)));
    }
    std::fprintf(stderr, "%s\n",
        ProjectCommands::tr("dateline: %1 articles read, %2 of them new or changed")
            .arg(report->read)
            .arg(report->analysed)
            .toUtf8()
            .constData());
    return isComplete(report->problems) ? ExitStatus::Done : ExitStatus::Incomplete;
}

} // namespace

ExitStatus runImport(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        ProjectCommands::tr("Reads articles into a project, which is made if there is none. Can be "
                            "interrupted: run again, it goes on where it was."));
    addLoadOptions(parser);
    parser.addPositionalArgument(QStringLiteral("import"), {}, QStringLiteral("import"));
    parser.addPositionalArgument(QStringLiteral("PROJECT"),
        ProjectCommands::tr("A file that ends in .dateline, or the address of a shared project: "
                            "postgresql://user@host:port/database/project."),
        QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("PATH"),
        ProjectCommands::tr("Files, folders, or - for JSON Lines on standard input."),
        QStringLiteral("PATH..."));
    if (const std::optional<ExitStatus> ended = parse(parser, arguments)) {
        return *ended;
    }
    std::vector<std::string> paths = pathArguments(parser);
    if (paths.size() < 2) {
        return usageError(ProjectCommands::tr("import needs a project and a file or folder"));
    }
    const std::string project = paths.front();
    if (!isProjectName(project)) {
        return usageError(
            ProjectCommands::tr("'%1' is no name for a project: it has to end in .dateline, or be an address")
                .arg(QString::fromStdString(project)));
    }
    const std::optional<LoadOptions> options = loadOptions(parser);
    if (!options) {
        return ExitStatus::Usage;
    }
    paths.erase(paths.begin());
    return import(project, paths, *options);
}

Expected<ProjectCorpus> projectCorpus(
    const std::string& project, const LanguageData& language, const LoadOptions& options)
{
    const Expected<EngineVersion> version = engineVersion(resourceFolder());
    if (!version) {
        return Unexpected{version.error()};
    }
    const Expected<std::unique_ptr<Store>> store = openProjectToRead(project);
    if (!store) {
        return Unexpected{store.error()};
    }
    ConsoleProgress progress;
    const Expected<AnalysedFolder> folder = loadProject(**store, language, *version, options, progress);
    if (!folder) {
        return Unexpected{folder.error()};
    }
    Expected<KeptLedger> kept = readLedger(**store);
    if (!kept) {
        return Unexpected{kept.error()};
    }
    Expected<std::shared_ptr<const Corpus>> corpus
        = resolve(folder->articles, kept->ledger.corrections(), language, progress, options.threads);
    if (!corpus) {
        return Unexpected{corpus.error()};
    }
    ProjectCorpus result{std::move(*corpus), std::move(kept->ledger), std::move(kept->lost)};
    for (const Error& problem : folder->report.problems) {
        if (problem.code == ErrorCode::DamagedProject) { // the others were told when they were imported
            result.lost.push_back(problem);
        }
    }
    return result;
}

} // namespace dateline
