// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/filterjson.h"

#include "model/items/words.h"

#include <QJsonObject>

#include <algorithm>

namespace dateline {

namespace {

constexpr int clausesAtMost = 200;
constexpr int statusCount = 5;

const QString kindKey = QStringLiteral("kind");
const QString offKey = QStringLiteral("off");
const QString wordsKey = QStringLiteral("words");
const QString nameKeyWord = QStringLiteral("name");
const QString fromKey = QStringLiteral("from");
const QString toKey = QStringLiteral("to");
const QString textKey = QStringLiteral("text");

struct KindWord
{
    ClauseKind kind;
    const char* word;
};

constexpr KindWord kindWords[] = {{ClauseKind::EntityKinds, "entity_kinds"},
    {ClauseKind::EventKinds, "event_kinds"}, {ClauseKind::Statuses, "statuses"},
    {ClauseKind::RelationKinds, "relation_kinds"}, {ClauseKind::Entity, "entity"},
    {ClauseKind::Window, "window"}, {ClauseKind::Source, "source"}, {ClauseKind::Confidence, "confidence"},
    {ClauseKind::Text, "text"}, {ClauseKind::KnownBy, "known_by"}, {ClauseKind::Accepted, "accepted"}};

template <typename Enum> QJsonArray maskWords(std::uint32_t mask, int count)
{
    QJsonArray words;
    for (int i = 0; i < count; ++i) {
        if ((mask >> i & 1U) != 0) {
            words.append(toQString(toString(static_cast<Enum>(i))));
        }
    }
    return words;
}

template <typename Enum> std::uint32_t maskFrom(const QJsonArray& words, int count)
{
    std::uint32_t mask = 0;
    for (int i = 0; i < count; ++i) {
        mask |= std::uint32_t(words.contains(toQString(toString(static_cast<Enum>(i))))) << i;
    }
    return mask;
}

QJsonArray maskWords(const FilterClause& clause)
{
    switch (clause.kind) {
    case ClauseKind::EntityKinds: return maskWords<EntityKind>(clause.mask, entityKindCount);
    case ClauseKind::EventKinds: return maskWords<EventKind>(clause.mask, eventKindCount);
    case ClauseKind::Statuses: return maskWords<EventStatus>(clause.mask, statusCount);
    default: return maskWords<RelationKind>(clause.mask, relationKindCount);
    }
}

std::uint32_t maskFrom(ClauseKind kind, const QJsonArray& words)
{
    switch (kind) {
    case ClauseKind::EntityKinds: return maskFrom<EntityKind>(words, entityKindCount);
    case ClauseKind::EventKinds: return maskFrom<EventKind>(words, eventKindCount);
    case ClauseKind::Statuses: return maskFrom<EventStatus>(words, statusCount);
    default: return maskFrom<RelationKind>(words, relationKindCount);
    }
}

std::optional<DayNumber> dayFrom(const QString& text)
{
    return parseIsoDate(text.toStdString());
}

EntityId entityFrom(const Corpus& corpus, const QJsonObject& json)
{
    const std::string name = json[nameKeyWord].toString().toStdString();
    const auto kind = entityKindFrom(json[textKey].toString().toStdString());
    const auto at = std::find_if(corpus.entities.begin(), corpus.entities.end(), [&](const Entity& entity) {
        return (!kind || entity.kind == *kind)
            && (entity.name == name
                || std::any_of(entity.aliases.begin(), entity.aliases.end(),
                    [&](const AliasReason& alias) { return alias.name == name; }));
    });
    return at == corpus.entities.end()
        ? EntityId()
        : EntityId::fromIndex(static_cast<std::size_t>(at - corpus.entities.begin()));
}

/// What belongs to the clause beside its kind; false = not to be had here.
bool fill(const Corpus& corpus, const QJsonObject& json, FilterClause& clause)
{
    const auto from = dayFrom(json[fromKey].toString());
    const auto to = dayFrom(json[toKey].toString());
    switch (clause.kind) {
    case ClauseKind::Entity: clause.entity = entityFrom(corpus, json); return clause.entity.isValid();
    case ClauseKind::Window:
    case ClauseKind::KnownBy:
        clause.days = from && to ? DayInterval{*from, *to} : DayInterval{};
        return from && to && *from <= *to;
    case ClauseKind::Confidence:
        clause.confidence = json[textKey] == QLatin1String("sure") ? Confidence::Sure : Confidence::Likely;
        return true;
    case ClauseKind::Source:
    case ClauseKind::Text:
        clause.text = json[textKey].toString().toStdString();
        return clause.kind == ClauseKind::Source || !clause.text.empty();
    case ClauseKind::Accepted: return true;
    default: clause.mask = maskFrom(clause.kind, json[wordsKey].toArray()); return true;
    }
}

} // namespace

QJsonArray filterToJson(const Corpus& corpus, const Filter& filter)
{
    QJsonArray all;
    for (const FilterClause& clause : filter.clauses) {
        const auto word = std::find_if(std::begin(kindWords), std::end(kindWords),
            [&](const KindWord& one) { return one.kind == clause.kind; });
        if (word == std::end(kindWords)) {
            continue; // one that means nothing beyond this run
        }
        QJsonObject json{{kindKey, QLatin1String(word->word)}};
        if (!clause.enabled) {
            json[offKey] = true;
        }
        if (clause.kind == ClauseKind::Entity) {
            json[nameKeyWord] = toQString(corpus[clause.entity].name);
            json[textKey] = toQString(toString(corpus[clause.entity].kind));
        } else if (clause.kind == ClauseKind::Window || clause.kind == ClauseKind::KnownBy) {
            json[fromKey] = toQString(isoDate(clause.days.from));
            json[toKey] = toQString(isoDate(clause.days.to));
        } else if (clause.kind == ClauseKind::Confidence) {
            json[textKey] = toQString(toString(clause.confidence));
        } else if (clause.kind == ClauseKind::Source || clause.kind == ClauseKind::Text) {
            json[textKey] = toQString(clause.text);
        } else if (clause.kind != ClauseKind::Accepted) {
            json[wordsKey] = maskWords(clause);
        }
        all.append(json);
    }
    return all;
}

ReadFilter filterFromJson(const Corpus& corpus, const QJsonArray& json)
{
    ReadFilter read;
    for (qsizetype i = 0; i < std::min<qsizetype>(json.size(), clausesAtMost); ++i) {
        const QJsonObject one = json[i].toObject();
        const auto word = std::find_if(std::begin(kindWords), std::end(kindWords),
            [&](const KindWord& known) { return one[kindKey] == QLatin1String(known.word); });
        FilterClause clause;
        clause.kind = word == std::end(kindWords) ? ClauseKind::Text : word->kind;
        clause.enabled = !one[offKey].toBool();
        if (word != std::end(kindWords) && fill(corpus, one, clause)) {
            read.filter.clauses.push_back(std::move(clause));
        } else {
            ++read.leftOut;
        }
    }
    return read;
}

} // namespace dateline
