// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/selectionjson.h"

#include "model/base/sorted.h"
#include "model/items/words.h"

#include <algorithm>
#include <map>

namespace dateline {

namespace {

constexpr qsizetype mostOfASort = 1000;
const QString articlesKey = QStringLiteral("articles");
const QString namesKey = QStringLiteral("names");
const QString eventsKey = QStringLiteral("events");
const QString linksKey = QStringLiteral("links");
const QString nameKeyWord = QStringLiteral("name");
const QString kindKey = QStringLiteral("kind");
const QString articleKey = QStringLiteral("article");
const QString sentenceKey = QStringLiteral("sentence");
const QString beginKey = QStringLiteral("begin");
const QString lengthKey = QStringLiteral("length");

QString idOf(const Corpus& corpus, ArticleId id)
{
    return toQString(corpus[id].article->id);
}

ArticleId articleFrom(const Corpus& corpus, const QString& name)
{
    const std::string wanted = name.toStdString();
    const auto at = std::lower_bound(corpus.articles.begin(), corpus.articles.end(), wanted,
        [](const auto& block, const std::string& id) { return block->article->id < id; });
    const bool found = at != corpus.articles.end() && (*at)->article->id == wanted;
    return found ? ArticleId::fromIndex(static_cast<std::size_t>(at - corpus.articles.begin())) : ArticleId();
}

TextSpan spanFrom(const QJsonObject& json)
{
    constexpr double most = 1U << 30U;
    const auto number = [&](const QString& key) {
        return static_cast<std::uint32_t>(std::clamp(json[key].toDouble(), 0.0, most));
    };
    return {number(beginKey), number(lengthKey)};
}

QJsonObject spanToJson(TextSpan span)
{
    return {{beginKey, static_cast<qint64>(span.begin)}, {lengthKey, static_cast<qint64>(span.length)}};
}

QJsonObject tellingToJson(const Corpus& corpus, EventId id)
{
    const MentionRef first = corpus[id].tellings.front();
    QJsonObject json = spanToJson(corpus[first.article].events[first.index].trigger);
    json[articleKey] = idOf(corpus, first.article);
    return json;
}

EventId eventFrom(const Corpus& corpus, const QJsonObject& json)
{
    const ArticleId article = articleFrom(corpus, json[articleKey].toString());
    if (!article) {
        return {};
    }
    const auto& tellings = corpus[article].events;
    const auto at = std::find_if(tellings.begin(), tellings.end(),
        [span = spanFrom(json)](const EventTelling& telling) { return telling.trigger == span; });
    return at == tellings.end() ? EventId() : at->event;
}

LinkId linkBetween(const Corpus& corpus, EntityId one, EntityId other)
{
    const auto ends = std::minmax(one, other);
    const auto at = std::lower_bound(
        corpus.links.begin(), corpus.links.end(), ends, [](const Link& link, const auto& wanted) {
            return std::pair(link.a, link.b) < std::pair(wanted.first, wanted.second);
        });
    const bool found = ends.first && at != corpus.links.end() && at->a == ends.first && at->b == ends.second;
    return found ? LinkId::fromIndex(static_cast<std::size_t>(at - corpus.links.begin())) : LinkId();
}

template <typename Id, typename Write> QJsonArray arrayOf(const std::vector<Id>& ids, const Write& write)
{
    QJsonArray array;
    for (const Id id : ids) {
        if (array.size() < mostOfASort) {
            array.append(write(id));
        }
    }
    return array;
}

/// Sorted, unique, without what is not there.
template <typename Id, typename Read> std::vector<Id> idsFrom(const QJsonArray& array, const Read& read)
{
    std::vector<Id> ids;
    for (qsizetype i = 0; i < std::min(array.size(), mostOfASort); ++i) {
        if (const Id id = read(array[i])) {
            ids.push_back(id);
        }
    }
    sortUnique(ids);
    return ids;
}

} // namespace

QJsonObject nameToJson(const Corpus& corpus, EntityId id)
{
    return {{nameKeyWord, toQString(corpus[id].name)}, {kindKey, toQString(toString(corpus[id].kind))}};
}

std::vector<EntityId> namesFromJson(const Corpus& corpus, const QJsonArray& names)
{
    std::multimap<std::pair<std::string, std::string>, std::size_t> wanted;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QJsonObject name = names[i].toObject();
        wanted.emplace(
            std::pair(name[nameKeyWord].toString().toStdString(), name[kindKey].toString().toStdString()),
            static_cast<std::size_t>(i));
    }
    std::vector<EntityId> ids(static_cast<std::size_t>(names.size()));
    for (std::size_t i = 0; i < corpus.entities.size() && !wanted.empty(); ++i) {
        const auto [begin, end]
            = wanted.equal_range({corpus.entities[i].name, std::string(toString(corpus.entities[i].kind))});
        for (auto at = begin; at != end; ++at) {
            ids[at->second] = ids[at->second] ? ids[at->second] : EntityId::fromIndex(i);
        }
    }
    return ids;
}

QJsonObject selectionToJson(const Corpus& corpus, const Selection& selection)
{
    return {{articlesKey, arrayOf(selection.articles, [&](ArticleId id) { return idOf(corpus, id); })},
        {namesKey, arrayOf(selection.entities, [&](EntityId id) { return nameToJson(corpus, id); })},
        {eventsKey, arrayOf(selection.events, [&](EventId id) { return tellingToJson(corpus, id); })},
        {linksKey, arrayOf(selection.links, [&](LinkId id) {
             return QJsonArray{nameToJson(corpus, corpus[id].a), nameToJson(corpus, corpus[id].b)};
         })}};
}

Selection selectionFromJson(const Corpus& corpus, const QJsonObject& json)
{
    QJsonArray names = json[namesKey].toArray();
    const qsizetype selected = names.size();
    const QJsonArray links = json[linksKey].toArray();
    for (const auto link : links) { // all names are looked up in one pass
        names.append(link.toArray().at(0));
        names.append(link.toArray().at(1));
    }
    const std::vector<EntityId> ids = namesFromJson(corpus, names);
    Selection selection;
    selection.articles = idsFrom<ArticleId>(json[articlesKey].toArray(),
        [&](const QJsonValue& id) { return articleFrom(corpus, id.toString()); });
    selection.events = idsFrom<EventId>(json[eventsKey].toArray(),
        [&](const QJsonValue& event) { return eventFrom(corpus, event.toObject()); });
    for (qsizetype i = 0; i < std::min(selected, mostOfASort); ++i) {
        if (const EntityId id = ids[static_cast<std::size_t>(i)]) {
            selection.entities.push_back(id);
        }
    }
    for (qsizetype i = 0; i < std::min(links.size(), mostOfASort); ++i) {
        const auto first = static_cast<std::size_t>(selected + 2 * i);
        if (const LinkId id = linkBetween(corpus, ids[first], ids[first + 1])) {
            selection.links.push_back(id);
        }
    }
    std::sort(selection.entities.begin(), selection.entities.end());
    std::sort(selection.links.begin(), selection.links.end());
    return selection;
}

QJsonObject placeToJson(const Corpus& corpus, const TextPlace& place)
{
    QJsonObject json = spanToJson(place.span);
    json[articleKey] = idOf(corpus, place.article);
    if (place.sentence != noIndex) {
        json[sentenceKey] = static_cast<qint64>(place.sentence);
    }
    return json;
}

std::optional<TextPlace> placeFromJson(const Corpus& corpus, const QJsonObject& json)
{
    TextPlace place;
    place.article = articleFrom(corpus, json[articleKey].toString());
    if (!place.article) {
        return std::nullopt;
    }
    const double sentence = json[sentenceKey].toDouble(-1);
    const auto sentences = static_cast<double>(corpus[place.article].sentences.size());
    if (sentence >= 0 && sentence < sentences) { // else the text is another now
        place.sentence = static_cast<std::uint32_t>(sentence);
        const TextSpan whole = corpus[place.article].sentences[place.sentence].span;
        const TextSpan span = spanFrom(json);
        place.span = whole.contains(span) ? span : TextSpan();
    }
    return place;
}

} // namespace dateline
