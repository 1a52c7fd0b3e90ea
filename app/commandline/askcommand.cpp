// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/askcommand.h"

#include "app/commandline/answertext.h"
#include "app/commandline/loadedcorpus.h"
#include "app/commandline/messages.h"
#include "app/errortext.h"
#include "model/project/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>
#include <variant>

namespace dateline {

namespace {

struct AskCommand
{
    Q_DECLARE_TR_FUNCTIONS(AskCommand)
};

enum class Format : std::uint8_t { Text, Csv, Json };
enum class OfTwo : std::uint8_t { Linked, Shared };
using Asked = std::variant<graph::Question, OfTwo>;

constexpr std::size_t rowsOfText = 20; // unless --top says otherwise; files have all
constexpr std::uint32_t waysUnlessTold = 3;
// Each costs searches of the whole network, and how many there are has no bound.
constexpr int mostWays = 1000;
constexpr DayNumber openEnd = 100'000'000; // beyond every date

struct Order
{
    Asked asked = graph::Question::BestConnected;
    Format format = Format::Text;
    std::optional<std::size_t> top;
    graph::EvidenceFilter evidence;
    std::optional<DayInterval> against;
    QStringList names;
};

QString option(const char* name)
{
    return QString::fromLatin1(name);
}

std::optional<Asked> askedFrom(const std::string& word)
{
    if (word == "linked" || word == "shared") {
        return word == "linked" ? OfTwo::Linked : OfTwo::Shared;
    }
    const std::optional<graph::Question> question = graph::questionFrom(word);
    return question ? std::optional<Asked>(*question) : std::nullopt;
}

std::optional<Format> formatFrom(const QCommandLineParser& parser)
{
    const QString file = parser.value(option("output"));
    const QString word = parser.isSet(option("format"))       ? parser.value(option("format"))
        : file.endsWith(option(".csv"), Qt::CaseInsensitive)  ? option("csv")
        : file.endsWith(option(".json"), Qt::CaseInsensitive) ? option("json")
                                                              : option("text");
    const qsizetype at = QStringList{option("text"), option("csv"), option("json")}.indexOf(word);
    return at < 0 ? std::nullopt : std::optional(static_cast<Format>(at));
}

/// FIRST..LAST, both inside.
std::optional<DayInterval> daysFrom(const QString& text)
{
    const QStringList ends = text.split(option(".."));
    const auto from = parseIsoDate(ends.value(0).toStdString());
    const auto to = parseIsoDate(ends.value(1).toStdString());
    return ends.size() == 2 && from && to && *from <= *to ? std::optional(DayInterval{*from, *to})
                                                          : std::nullopt;
}

/// What the options say is wrong; empty: `order` has it all.
QString takeOptions(const QCommandLineParser& parser, Order& order)
{
    const std::optional<Format> format = formatFrom(parser);
    if (!format) {
        return AskCommand::tr("--format takes text, csv or json, not '%1'")
            .arg(parser.value(option("format")));
    }
    order.format = *format;
    if (parser.isSet(option("top"))) {
        bool isNumber = false;
        const int top = parser.value(option("top")).toInt(&isNumber);
        if (order.asked == Asked(OfTwo::Linked) && (!isNumber || top < 1 || top > mostWays)) {
            return AskCommand::tr("--top of linked takes a number from 1 to %1, not '%2'")
                .arg(QString::number(mostWays), parser.value(option("top")));
        }
        if (!isNumber || top < 1) {
            return AskCommand::tr("--top takes a number from 1 on, not '%1'")
                .arg(parser.value(option("top")));
        }
        order.top = static_cast<std::size_t>(top);
    }
    const bool rising = order.asked == Asked(graph::Question::Rising);
    if (parser.isSet(option("against"))) {
        order.against = daysFrom(parser.value(option("against")));
        if (!order.against) {
            return AskCommand::tr("--against takes two days such as 2015-01-01..2015-12-31, not '%1'")
                .arg(parser.value(option("against")));
        }
        if (!rising || !order.evidence.window) {
            return AskCommand::tr("--against belongs to rising with --from and --to");
        }
    }
    if (rising && parser.isSet(option("from")) != parser.isSet(option("to"))) {
        return AskCommand::tr("rising needs both --from and --to, or neither");
    }
    if (parser.isSet(option("stated"))) {
        order.evidence.kinds = static_cast<std::uint16_t>(
            graph::allRelationKinds & ~graph::relationBit(RelationKind::MentionedWith));
    }
    order.names = parser.values(option("entity"));
    const bool two = std::holds_alternative<OfTwo>(order.asked);
    if (two ? order.names.size() != 2 : !order.names.isEmpty()) {
        return two ? AskCommand::tr("this question needs --entity twice: --entity NAME --entity NAME")
                   : AskCommand::tr("--entity belongs to linked and shared");
    }
    return {};
}

template <typename Answered>
std::string written(const Corpus& corpus, const Answered& answer, const Order& order)
{
    const std::size_t all = std::numeric_limits<std::size_t>::max();
    switch (order.format) {
    case Format::Text: break;
    case Format::Csv: return answerCsv(corpus, answer, order.top.value_or(all));
    case Format::Json: return answerJson(corpus, answer, order.top.value_or(all));
    }
    return answerText(corpus, answer, order.top.value_or(rowsOfText)).toStdString();
}

std::optional<std::string> answerOfTwo(const Corpus& corpus, const Order& order)
{
    const EntityId first = entityNamed(corpus, order.names[0]);
    const EntityId second = first ? entityNamed(corpus, order.names[1]) : EntityId();
    if (!second) {
        return std::nullopt;
    }
    if (first == second) {
        printError(AskCommand::tr("'%1' and '%2' are the same entity").arg(order.names[0], order.names[1]));
        return std::nullopt;
    }
    const graph::EntityNetwork network(corpus, order.evidence);
    if (order.asked == Asked(OfTwo::Shared)) {
        return written(corpus, SharedAnswer{first, second, graph::shared(network, first, second)}, order);
    }
    const auto ways = static_cast<std::uint32_t>(order.top.value_or(waysUnlessTold));
    return written(corpus, graph::dossier(corpus, network, first, second, order.evidence, ways), order);
}

std::optional<std::string> answerOf(const Corpus& corpus, const Order& order)
{
    if (std::holds_alternative<OfTwo>(order.asked)) {
        return answerOfTwo(corpus, order);
    }
    const auto question = std::get<graph::Question>(order.asked);
    if (question == graph::Question::Rising) {
        graph::EvidenceFilter evidence = order.evidence;
        const std::optional<DayInterval> window = std::exchange(evidence.window, std::nullopt);
        const std::optional<graph::Answer> rising = graph::rising(corpus, evidence, window, order.against);
        if (!rising) {
            printError(AskCommand::tr("too little of the evidence is dated to compare two times"));
            return std::nullopt;
        }
        return written(corpus, *rising, order);
    }
    Progress progress;
    const Expected<graph::Answer> answer
        = graph::answer(graph::EntityNetwork(corpus, order.evidence), question, progress);
    if (!answer) {
        printError(errorText(answer.error()));
        return std::nullopt;
    }
    return written(corpus, *answer, order);
}

void addOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const QStringList& names, const QString& description, const QString& value) {
        parser.addOption(QCommandLineOption(names, description, value));
    };
    add({option("o"), option("output")}, AskCommand::tr("Write to FILE instead of standard output."),
        option("FILE"));
    add({option("format")}, AskCommand::tr("text, csv or json (default: by the ending of FILE, else text)."),
        option("FORMAT"));
    add({option("entity")},
        AskCommand::tr("linked and shared: one of the two, by name or alias; given twice."), option("NAME"));
    add({option("top")},
        AskCommand::tr(
            "Only the first N rows (default: 20 in text, else all), or ways of linked (default: 3, at most "
            "%1).")
            .arg(mostWays),
        option("N"));
    add({option("from")}, AskCommand::tr("Only evidence of this day and later; of rising: the later time."),
        option("DATE"));
    add({option("to")}, AskCommand::tr("Only evidence of this day and earlier."), option("DATE"));
    add({option("against")},
        AskCommand::tr("rising: the earlier time (default: just before --from, as long)."),
        option("DATE..DATE"));
    parser.addOption(QCommandLineOption(option("stated"),
        AskCommand::tr("Only relations that a sentence states, not mere mentions together.")));
    addLoadOptions(parser);
    addCorrectionsOption(parser);
    parser.addPositionalArgument(option("ask"), {}, option("ask"));
    parser.addPositionalArgument(option("QUESTION"),
        AskCommand::tr("best-connected, bridges, influential, groups, rising, linked or shared"),
        option("QUESTION"));
    parser.addPositionalArgument(option("PATH"),
        AskCommand::tr("Files, folders, a project, or - for JSON Lines on standard input."),
        option("PATH..."));
}

} // namespace

ExitStatus runAsk(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(AskCommand::tr("Answers a question about who is linked with whom."));
    addOptions(parser);
    if (const std::optional<ExitStatus> ended = parse(parser, arguments)) {
        return *ended;
    }
    std::vector<std::string> paths = pathArguments(parser);
    const std::optional<Asked> asked = paths.empty() ? std::nullopt : askedFrom(paths.front());
    if (!asked) {
        return usageError(AskCommand::tr(
            "ask takes best-connected, bridges, influential, groups, rising, linked or shared"));
    }
    paths.erase(paths.begin());
    if (paths.empty()) {
        return usageError(AskCommand::tr("ask needs a file or folder"));
    }
    if (isProjectName(paths.front()) && paths.size() > 1) {
        return usageError(AskCommand::tr("a project is asked by itself"));
    }
    if (const std::optional<ExitStatus> refused = refuseCorrections(parser, paths)) {
        return *refused;
    }
    Order order;
    order.asked = *asked;
    const auto from = dayOption(parser, "from");
    const auto to = from ? dayOption(parser, "to") : std::nullopt;
    if (!to) {
        return ExitStatus::Usage;
    }
    if (*from || *to) {
        order.evidence.window = DayInterval{from->value_or(-openEnd), to->value_or(openEnd)};
        if (order.evidence.window->from > order.evidence.window->to) {
            return usageError(AskCommand::tr("--from lies after --to"));
        }
    }
    if (const QString wrong = takeOptions(parser, order); !wrong.isEmpty()) {
        return usageError(wrong);
    }
    const std::optional<LoadOptions> loading = loadOptions(parser);
    if (!loading) {
        return ExitStatus::Usage;
    }
    const std::optional<LoadedCorpus> loaded = loadCorpus(parser, paths, *loading);
    const std::optional<std::string> answer = loaded ? answerOf(*loaded->corpus, order) : std::nullopt;
    if (!answer) {
        return ExitStatus::Incomplete;
    }
    OutputFile output(parser.value(option("output")));
    if (!output.open() || !output.write(*answer) || !output.close()) {
        printError(output.problem());
        return ExitStatus::Incomplete;
    }
    return loaded->complete ? ExitStatus::Done : ExitStatus::Incomplete;
}

} // namespace dateline
