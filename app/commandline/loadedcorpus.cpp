// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/loadedcorpus.h"

#include "app/commandline/messages.h"
#include "app/commandline/projectcommands.h"
#include "app/errortext.h"
#include "app/resourcefolder.h"
#include "model/corrections/timelinenotes.h"
#include "model/extraction/languagedata.h"
#include "model/project/store.h"
#include "model/resolution/resolver.h"
#include "model/text/foldname.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype mostSuggested = 5;

template <typename Test> bool anyName(const Entity& entity, const Test& test)
{
    return test(entity.name)
        || std::any_of(entity.aliases.begin(), entity.aliases.end(),
            [&](const AliasReason& alias) { return test(alias.name); });
}

/// Names with a word of `name` in them, most mentioned first.
QStringList similarNames(const Corpus& corpus, const std::string& name)
{
    const QStringList words
        = QString::fromStdString(foldName(name)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::tuple<int, std::size_t, std::size_t>> found; // words, articles, index: sorted by less
    for (std::size_t i = 0; i < corpus.entities.size(); ++i) {
        const QString folded = QString::fromStdString(foldName(corpus.entities[i].name));
        const auto shared = std::count_if(words.begin(), words.end(),
            [&](const QString& word) { return word.size() > 2 && folded.contains(word); });
        if (shared > 0) {
            found.emplace_back(-static_cast<int>(shared), ~std::size_t(corpus.entities[i].articles), i);
        }
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto& [shared, articles, index] : found) {
        if (names.size() < mostSuggested) {
            names << QString::fromStdString(corpus.entities[index].name);
        }
    }
    return names;
}

} // namespace

std::optional<LoadedCorpus> loadCorpus(
    const QCommandLineParser& parser, const std::vector<std::string>& paths, const LoadOptions& options)
{
    const std::optional<Ledger> ledger = correctionsOption(parser);
    if (!ledger) {
        return std::nullopt;
    }
    Progress progress;
    const Expected<LanguageData> language = loadLanguageData(resourceFolder());
    if (!language) {
        printError(errorText(language.error()));
        return std::nullopt;
    }
    if (isProjectName(paths.front())) {
        const Expected<ProjectCorpus> project = projectCorpus(paths.front(), *language, options);
        if (!project) {
            printError(errorText(project.error()));
            return std::nullopt;
        }
        printErrors(project->lost);
        printRuleProblems(project->ledger, project->corpus->ruleProblems);
        printUnextracted(*project->corpus);
        return LoadedCorpus{project->corpus, timelineNotes(project->ledger), project->ledger, project->lost,
            {}, project->lost.empty()};
    }
    const Expected<AnalysedFolder> folder = analysePaths(paths, *language, options, progress);
    if (!folder) {
        printError(errorText(folder.error()));
        return std::nullopt;
    }
    const bool complete = printReading(paths, folder->articles.size(), folder->report.problems);
    const auto corpus
        = resolve(folder->articles, ledger->corrections(), *language, progress, options.threads);
    if (!corpus) {
        printError(errorText(corpus.error()));
        return std::nullopt;
    }
    printRuleProblems(*ledger, (*corpus)->ruleProblems);
    printUnextracted(**corpus);
    return LoadedCorpus{*corpus, timelineNotes(*ledger), *ledger, {}, folder->report.problems, complete};
}

std::optional<std::optional<DayNumber>> dayOption(const QCommandLineParser& parser, const char* name)
{
    const QString option = QString::fromLatin1(name);
    if (!parser.isSet(option)) {
        return std::optional<DayNumber>();
    }
    const QString value = parser.value(option);
    const std::optional<DayNumber> day = parseIsoDate(value.toStdString());
    if (!day) {
        usageError(CommandLine::tr("--%1 takes a date such as 2016-05-30, not '%2'").arg(option, value));
        return std::nullopt;
    }
    return day;
}

EntityId entityNamed(const Corpus& corpus, const QString& name)
{
    const std::string wanted = name.toStdString();
    EntityId best;
    bool bestIsExact = false;
    for (std::size_t i = 0; i < corpus.entities.size(); ++i) {
        const Entity& entity = corpus.entities[i];
        const bool exact = anyName(entity, [&](const std::string& each) { return each == wanted; });
        if (!exact && (bestIsExact || !anyName(entity, [&](const std::string& each) {
                return sameFolded(each, wanted);
            }))) {
            continue;
        }
        if (!best || exact != bestIsExact || corpus[best].articles < entity.articles) {
            best = EntityId::fromIndex(i);
            bestIsExact = exact;
        }
    }
    if (!best) {
        const QStringList similar = similarNames(corpus, wanted);
        printError(similar.isEmpty() ? CommandLine::tr("no entity is named '%1'").arg(name)
                                     : CommandLine::tr("no entity is named '%1'; similar ones: %2")
                                           .arg(name, similar.join(QStringLiteral("; "))));
    }
    return best;
}

} // namespace dateline
