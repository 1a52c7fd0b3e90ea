// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/extractcommand.h"

#include "app/commandline/messages.h"
#include "app/commandline/projectcommands.h"
#include "app/errortext.h"
#include "app/resourcefolder.h"
#include "model/base/parallel.h"
#include "model/exporting/jsonlines.h"
#include "model/extraction/analyzer.h"
#include "model/extraction/languagedata.h"
#include "model/jobs/articlestream.h"
#include "model/jobs/corpusloader.h"
#include "model/project/store.h"
#include "model/resolution/resolver.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

namespace dateline {

namespace {

struct ExtractCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExtractCommand)
};

/// Writes the records of corpora one after another, with ids that stay unique in the run.
class RecordWriter
{
public:
    explicit RecordWriter(OutputFile& output)
        : m_output(output)
    {
    }

    bool begin(std::optional<std::uint64_t> articles)
    {
        return m_output.write(corpusRecord(articles, DATELINE_VERSION));
    }

    bool write(const Corpus& corpus)
    {
        const bool written = writeRecords(
            corpus, m_offsets, [this](const std::string& record) { return m_output.write(record); });
        advance(corpus);
        return written;
    }

private:
    void advance(const Corpus& corpus)
    {
        m_offsets.entities += corpus.entities.size();
        m_offsets.events += corpus.events.size();
        for (const auto& block : corpus.articles) {
            m_offsets.tellings += block->events.size();
        }
    }

    OutputFile& m_output;
    JsonIdOffsets m_offsets;
};

ExitStatus failed(const OutputFile& output)
{
    printError(output.problem());
    return ExitStatus::Incomplete;
}

ExitStatus failed(const Error& error)
{
    printError(errorText(error));
    return ExitStatus::Incomplete;
}

ExitStatus write(const Corpus& corpus, OutputFile& output)
{
    RecordWriter writer(output);
    const bool written = writer.begin(corpus.articles.size()) && writer.write(corpus) && output.close();
    return written ? ExitStatus::Done : failed(output);
}

ExitStatus extractProject(
    const std::string& project, const LanguageData& language, const LoadOptions& options, OutputFile& output)
{
    const Expected<ProjectCorpus> loaded = projectCorpus(project, language, options);
    if (!loaded) {
        return failed(loaded.error());
    }
    printErrors(loaded->lost);
    printRuleProblems(loaded->ledger, loaded->corpus->ruleProblems);
    printUnextracted(*loaded->corpus);
    const ExitStatus status = write(*loaded->corpus, output);
    return loaded->lost.empty() ? status : ExitStatus::Incomplete;
}

ExitStatus extractTogether(const std::vector<std::string>& paths, const LanguageData& language,
    const LoadOptions& options, const Ledger& ledger, OutputFile& output)
{
    Progress progress;
    const Expected<AnalysedFolder> folder = analysePaths(paths, language, options, progress);
    if (!folder) {
        return failed(folder.error());
    }
    const bool complete = printReading(paths, folder->articles.size(), folder->report.problems);
    const auto corpus = resolve(folder->articles, ledger.corrections(), language, progress, options.threads);
    if (!corpus) {
        return failed(corpus.error());
    }
    printRuleProblems(ledger, (*corpus)->ruleProblems);
    printUnextracted(**corpus);
    const ExitStatus status = write(**corpus, output);
    return complete ? status : ExitStatus::Incomplete;
}

/// One article as a corpus of its own, or why there is none.
Expected<std::shared_ptr<const Corpus>> extractAlone(PendingArticle& pending, Analyzer& analyzer,
    const LanguageData& language, const Limits& limits, Progress& progress)
{
    Expected<Article> read = pending.take(limits);
    if (!read) {
        return Unexpected{std::move(read.error())};
    }
    auto article = std::make_shared<const Article>(std::move(*read));
    auto analysis = std::make_shared<const Analysis>(analyzer.analyse(*article));
    const std::array<AnalysedArticle, 1> articles{AnalysedArticle{std::move(article), std::move(analysis)}};
    return resolve(articles, {}, language, progress, 1);
}

ExitStatus extractEachAlone(const std::vector<std::string>& paths, const LanguageData& language,
    const LoadOptions& options, OutputFile& output)
{
    RecordWriter writer(output);
    bool written = writer.begin(std::nullopt);
    Progress progress;
    std::vector<std::unique_ptr<Analyzer>> analyzers;
    for (int i = 0; i < threadCount(options.threads); ++i) {
        analyzers.push_back(std::make_unique<Analyzer>(language, options.limits));
    }
    ExitStatus status = ExitStatus::Done;
    std::map<std::string, int> unextracted;
    const auto work = [&](std::vector<PendingArticle>& batch, std::uint64_t) {
        std::vector<std::optional<Expected<std::shared_ptr<const Corpus>>>> corpora(batch.size());
        parallelFor(batch.size(), options.threads, progress, [&](std::size_t worker, std::size_t item) {
            corpora[item] = extractAlone(batch[item], *analyzers[worker], language, options.limits, progress);
        });
        for (const auto& corpus : corpora) {
            if (*corpus) {
                countUnextracted(***corpus, unextracted);
                written = written && writer.write(***corpus);
            } else {
                status = failed(corpus->error());
            }
        }
        return written;
    };
    const std::vector<Error> unlisted
        = streamArticles(paths, options.limits, work, StreamOrder::AsListed, options.threads);
    printErrors(unlisted);
    printUnextracted(unextracted);
    if (!written || !output.close()) {
        return failed(output);
    }
    return isComplete(unlisted) ? status : ExitStatus::Incomplete;
}

} // namespace

ExitStatus runExtract(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        ExtractCommand::tr("Extracts dated events, entities and relations from articles, as JSON Lines."));
    const QCommandLineOption eachAlone(QStringLiteral("each-alone"),
        ExtractCommand::tr("Treat every article as a corpus of its own and stream the results."));
    const QCommandLineOption outputFile({QStringLiteral("o"), QStringLiteral("output")},
        ExtractCommand::tr("Write to FILE instead of standard output."), QStringLiteral("FILE"));
    parser.addOptions({eachAlone, outputFile});
    addLoadOptions(parser);
    addCorrectionsOption(parser);
    parser.addPositionalArgument(QStringLiteral("extract"), {}, QStringLiteral("extract"));
    parser.addPositionalArgument(QStringLiteral("PATH"),
        ExtractCommand::tr("Files, folders, or - for JSON Lines on standard input; or one project."),
        QStringLiteral("PATH..."));
    if (const std::optional<ExitStatus> ended = parse(parser, arguments)) {
        return *ended;
    }
    const std::vector<std::string> paths = pathArguments(parser);
    if (paths.empty()) {
        return usageError(ExtractCommand::tr("extract needs a file or folder"));
    }
    const bool project = isProjectName(paths.front());
    if (project && (paths.size() > 1 || parser.isSet(eachAlone))) {
        return usageError(ExtractCommand::tr("a project is extracted by itself and as a whole"));
    }
    const std::optional<LoadOptions> options = loadOptions(parser);
    if (!options) {
        return ExitStatus::Usage;
    }
    if (parser.isSet(eachAlone) && parser.isSet(QStringLiteral("corrections"))) {
        return usageError(ExtractCommand::tr(
            "--corrections speaks of a folder as a whole and does not go with --each-alone"));
    }
    if (const std::optional<ExitStatus> refused = refuseCorrections(parser, paths)) {
        return *refused;
    }
    const std::optional<Ledger> ledger = correctionsOption(parser);
    if (!ledger) {
        return ExitStatus::Incomplete;
    }
    const Expected<LanguageData> language = loadLanguageData(resourceFolder());
    if (!language) {
        return failed(language.error());
    }
    OutputFile output(parser.value(outputFile));
    if (!output.open()) {
        return failed(output);
    }
    if (project) {
        return extractProject(paths.front(), *language, *options, output);
    }
    return parser.isSet(eachAlone) ? extractEachAlone(paths, *language, *options, output)
                                   : extractTogether(paths, *language, *options, *ledger, output);
}

} // namespace dateline
