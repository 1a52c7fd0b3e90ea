// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/filteroptions.h"

#include "app/commandline/loadedcorpus.h"
#include "app/commandline/messages.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

namespace dateline {

namespace {

struct FilterOptions
{
    Q_DECLARE_TR_FUNCTIONS(FilterOptions)
};

QString named(const char* name)
{
    return QString::fromLatin1(name);
}

/// A list of words between commas as a mask; nullopt: one of them is no such word.
template <typename From> std::optional<std::uint32_t> maskOf(const QString& list, From from)
{
    std::uint32_t mask = 0;
    for (const QString& word : list.split(QLatin1Char(','))) {
        const auto kind = from(word.trimmed().toStdString());
        if (!kind) {
            return std::nullopt;
        }
        mask |= maskBit(*kind);
    }
    return mask;
}

template <typename Enum> QString wordsOf(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i) {
        const std::string_view word = toString(static_cast<Enum>(i));
        words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    return words.join(QStringLiteral(", "));
}

struct MaskOption
{
    const char* name;
    ClauseKind clause;
    std::optional<std::uint32_t> (*mask)(const QString& list);
    QString (*words)();
};

const std::array<MaskOption, 4>& maskOptions()
{
    static const std::array<MaskOption, 4> options{{
        {"event-kinds", ClauseKind::EventKinds,
            [](const QString& list) { return maskOf(list, eventKindFrom); },
            [] { return wordsOf<EventKind>(eventKindCount); }},
        {"statuses", ClauseKind::Statuses, [](const QString& list) { return maskOf(list, eventStatusFrom); },
            [] { return wordsOf<EventStatus>(5); }},
        {"entity-kinds", ClauseKind::EntityKinds,
            [](const QString& list) { return maskOf(list, entityKindFrom); },
            [] { return wordsOf<EntityKind>(entityKindCount); }},
        {"relations", ClauseKind::RelationKinds,
            [](const QString& list) { return maskOf(list, relationKindFrom); },
            [] { return wordsOf<RelationKind>(relationKindCount); }},
    }};
    return options;
}

} // namespace

void addFilterOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const QString& description, const char* value) {
        parser.addOption(QCommandLineOption(named(name), description, named(value)));
    };
    add("entity", FilterOptions::tr("Only what NAME takes part in or is linked with; may be given again."),
        "NAME");
    add("words", FilterOptions::tr("Only what has these words in its title or sentence."), "TEXT");
    add("known-by", FilterOptions::tr("Only what was reported by that day."), "DATE");
    add("event-kinds",
        FilterOptions::tr("Only events of these kinds, between commas: attack, meeting, statement ..."),
        "KINDS");
    add("statuses",
        FilterOptions::tr("Only events that are so: happened, ongoing, planned, alleged, denied."), "WORDS");
    add("entity-kinds",
        FilterOptions::tr("Only names of these kinds: person, organisation, country, place, group."),
        "KINDS");
    add("relations", FilterOptions::tr("Only links of these kinds: met, attacked, supported ..."), "KINDS");
    add("source", FilterOptions::tr("Only what this outlet reports."), "NAME");
    add("confidence", FilterOptions::tr("Only what is at least that sure: likely or sure."), "WORD");
    parser.addOption(QCommandLineOption(
        named("accepted"), FilterOptions::tr("Only what an analyst has accepted, changed or made.")));
}

bool filterOptionsAreRight(const QCommandLineParser& parser)
{
    for (const MaskOption& each : maskOptions()) {
        if (parser.isSet(named(each.name)) && !each.mask(parser.value(named(each.name)))) {
            usageError(
                FilterOptions::tr("--%1 takes, between commas: %2").arg(named(each.name), each.words()));
            return false;
        }
    }
    const QString confidence = parser.value(named("confidence"));
    if (parser.isSet(named("confidence")) && confidence != named("likely") && confidence != named("sure")) {
        usageError(FilterOptions::tr("--confidence takes likely or sure, not '%1'").arg(confidence));
        return false;
    }
    return dayOption(parser, "known-by").has_value();
}

std::optional<Filter> filterOptions(const QCommandLineParser& parser, const Corpus& corpus)
{
    Filter filter;
    const auto add = [&](ClauseKind kind) -> FilterClause& {
        filter.clauses.emplace_back();
        filter.clauses.back().kind = kind;
        return filter.clauses.back();
    };
    for (const QString& name : parser.values(named("entity"))) {
        const EntityId entity = entityNamed(corpus, name);
        if (!entity) {
            return std::nullopt;
        }
        add(ClauseKind::Entity).entity = entity;
    }
    if (parser.isSet(named("words"))) {
        add(ClauseKind::Text).text = parser.value(named("words")).toStdString();
    }
    if (const auto day = dayOption(parser, "known-by"); day && *day) {
        add(ClauseKind::KnownBy).days = {**day, **day};
    }
    for (const MaskOption& each : maskOptions()) {
        if (parser.isSet(named(each.name))) {
            add(each.clause).mask = each.mask(parser.value(named(each.name))).value_or(0);
        }
    }
    if (parser.isSet(named("source"))) {
        add(ClauseKind::Source).text = parser.value(named("source")).toStdString();
    }
    if (parser.isSet(named("confidence"))) {
        add(ClauseKind::Confidence).confidence
            = parser.value(named("confidence")) == named("sure") ? Confidence::Sure : Confidence::Likely;
    }
    if (parser.isSet(named("accepted"))) {
        add(ClauseKind::Accepted);
    }
    return filter;
}

} // namespace dateline
