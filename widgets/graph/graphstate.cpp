// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What is kept of the graph with a project and in saved views.
#include "model/items/selectionjson.h"
#include "model/items/words.h"
#include "widgets/graph/entitycolumns.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphview.h"

#include <QAction>
#include <QJsonArray>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::size_t mostNodes = 1000; // more are not a view that somebody made by hand

const QString settingsKey = QStringLiteral("settings");
const QString openingKey = QStringLiteral("opening"); // nobody touched anything
const QString amountKey = QStringLiteral("amount"); // but the sliders
const QString nodesKey = QStringLiteral("nodes");
const QString askedKey = QStringLiteral("asked");
const QString wantedKey = QStringLiteral("wanted");
const QString freshKey = QStringLiteral("fresh"); // not folded
const QString openGroupsKey = QStringLiteral("open_groups");
const QString focusKey = QStringLiteral("focus");
const QString arrangementKey = QStringLiteral("arrangement");
const QString rememberedKey = QStringLiteral("remembered");
const QString xKey = QStringLiteral("x");
const QString yKey = QStringLiteral("y");
const QString pinnedKey = QStringLiteral("pinned");
const QString perKindKey = QStringLiteral("per_kind");
const QString sentencesKey = QStringLiteral("sentences");
const QString kindsKey = QStringLiteral("kinds");
const QString relationsKey = QStringLiteral("relations");
const QString groupingKey = QStringLiteral("grouping");
const QString outsideKey = QStringLiteral("outside");
const QString comparisonKey = QStringLiteral("comparison");
const QString depthKey = QStringLiteral("focus_depth");

// By the values of the enumerations.
constexpr std::array groupingWords{"none", "country", "community"};
constexpr std::array outsideWords{"hide", "dim", "show"};
constexpr std::array comparisonWords{"none", "just_before", "all_before", "remembered"};
constexpr std::array arrangementWords{"force", "rings", "columns", "circle", "time", "countries"};

template <typename Enum, std::size_t count>
QString wordOf(Enum value, const std::array<const char*, count>& words)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(value)));
}

template <typename Enum, std::size_t count>
std::optional<Enum> valueOf(const QJsonValue& word, const std::array<const char*, count>& words)
{
    const QString text = word.toString();
    const auto at = std::find_if(
        words.begin(), words.end(), [&text](const char* one) { return text == QLatin1String(one); });
    return at == words.end() ? std::nullopt : std::optional(static_cast<Enum>(at - words.begin()));
}

/// The settings of GraphSettings that are yes or no, in the order in which the controls make them.
constexpr std::array checkWords{"backbone", "fold_leaves", "community_colours", "hide_others"};

template <typename Enum> QString kindWordOf(std::size_t kind)
{
    return toQString(toString(static_cast<Enum>(kind)));
}

template <typename Id> std::vector<Id> sorted(std::vector<Id> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

QJsonArray namesToJson(const Corpus& corpus, const std::vector<EntityId>& ids)
{
    QJsonArray names;
    for (const EntityId id : sorted(ids)) {
        names.append(nameToJson(corpus, id));
    }
    return names;
}

/// Those that are there, sorted.
std::vector<EntityId> idsFrom(const Corpus& corpus, const QJsonValue& names)
{
    std::vector<EntityId> ids = sorted(namesFromJson(corpus, names.toArray()));
    std::erase(ids, EntityId());
    return ids;
}

} // namespace

QJsonObject GraphControls::toJson() const
{
    QJsonObject json{{perKindKey, static_cast<qint64>(perKind())},
        {sentencesKey, static_cast<qint64>(m_settings.part.minimumSentences)},
        {groupingKey, wordOf(m_settings.grouping, groupingWords)},
        {outsideKey, wordOf(m_settings.outside, outsideWords)},
        {comparisonKey, wordOf(m_settings.comparison, comparisonWords)},
        {depthKey, static_cast<qint64>(m_settings.focusDepth)}};
    QJsonArray kinds;
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        if (m_kinds.at(kind)->isChecked()) {
            kinds.append(kindWordOf<EntityKind>(kind));
        }
    }
    json[kindsKey] = kinds;
    QJsonArray relations;
    for (std::size_t kind = 0; kind < m_relations.size(); ++kind) {
        if (m_relations.at(kind)->isChecked()) {
            relations.append(kindWordOf<RelationKind>(kind));
        }
    }
    json[relationsKey] = relations;
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        json[QLatin1String(checkWords.at(i))] = m_settings.*m_checks[i].second;
    }
    return json;
}

void GraphControls::restore(const QJsonObject& json)
{
    const QSignalBlocker blocker(this);
    const auto choose = [](const std::vector<QAction*>& actions, const auto& value, auto& setting) {
        if (value) {
            setting = *value;
            actions.at(static_cast<std::size_t>(*value))->setChecked(true);
        }
    };
    const auto check = [](QAction* action, bool on) {
        const QSignalBlocker quiet(action);
        action->setChecked(on);
    };
    for (std::size_t kind = 0; json.contains(kindsKey) && kind < m_kinds.size(); ++kind) {
        const bool shown = json[kindsKey].toArray().contains(kindWordOf<EntityKind>(kind));
        check(m_kinds.at(kind), shown);
    }
    m_settings.relations = json.contains(relationsKey) ? 0 : m_settings.relations;
    for (std::size_t kind = 0; json.contains(relationsKey) && kind < m_relations.size(); ++kind) {
        const bool shown = json[relationsKey].toArray().contains(kindWordOf<RelationKind>(kind));
        check(m_relations.at(kind), shown);
        m_settings.relations = static_cast<std::uint16_t>(
            m_settings.relations | (shown ? graph::relationBit(static_cast<RelationKind>(kind)) : 0));
    }
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        const bool on = json[QLatin1String(checkWords.at(i))].toBool(m_settings.*m_checks[i].second);
        check(m_checks[i].first, on);
        m_settings.*m_checks[i].second = on;
    }
    choose(m_groupings, valueOf<graph::Grouping>(json[groupingKey], groupingWords), m_settings.grouping);
    choose(m_outsides, valueOf<OutsideWindow>(json[outsideKey], outsideWords), m_settings.outside);
    choose(m_comparisons, valueOf<Comparison>(json[comparisonKey], comparisonWords), m_settings.comparison);
    constexpr double most = 1e9;
    const auto number = [&](const QString& key, std::uint32_t otherwise) {
        return static_cast<std::uint32_t>(std::clamp(json[key].toDouble(otherwise), 1.0, most));
    };
    setFocusDepth(number(depthKey, m_settings.focusDepth));
    setMinimum(number(sentencesKey, m_settings.part.minimumSentences));
    setPerKind(number(perKindKey, perKind()));
}

QJsonObject GraphView::stateJson() const
{
    QJsonObject state{{settingsKey, m_controls->toJson()}};
    if (!m_networks.drawn || !isCurrent() || m_restoredState) {
        return m_restoredState.value_or(state);
    }
    if (m_remembered) {
        state[rememberedKey] = QJsonArray{m_remembered->from, m_remembered->to};
    }
    if (!m_desk.touched) {
        state[m_desk.opening ? openingKey : amountKey] = true;
    } else if (m_desk.exploration.shown().size() <= mostNodes) { // else the project alone keeps places()
        const QJsonObject table = tableJson();
        for (auto at = table.begin(); at != table.end(); ++at) {
            state[at.key()] = at.value();
        }
    }
    if (m_focusCentre.isValid() && m_canvas->isFocused()) {
        state[focusKey] = nameToJson(*m_networks.snapshot, m_focusCentre);
    }
    if (!m_canvas->scene().marks.empty()) { // what stands in the drawing besides nodes and links comes of it
        state[arrangementKey] = wordOf(m_arrangement, arrangementWords);
    }
    return state;
}

QJsonObject GraphView::tableJson() const
{
    const Corpus& corpus = *m_networks.snapshot;
    QJsonArray nodes;
    for (const EntityId id : m_desk.exploration.shown()) {
        QJsonObject node = nameToJson(corpus, id);
        if (const auto place = m_desk.places.find(id); place != m_desk.places.end()) {
            node[xKey] = static_cast<double>(place->second.x);
            node[yKey] = static_cast<double>(place->second.y);
        }
        if (m_desk.isPinned(id)) {
            node[pinnedKey] = true;
        }
        nodes.append(node);
    }
    QJsonArray asked;
    for (const LinkId id : sorted(m_desk.asked)) {
        asked.append(QJsonArray{nameToJson(corpus, corpus[id].a), nameToJson(corpus, corpus[id].b)});
    }
    return {{nodesKey, nodes}, {askedKey, asked}, {wantedKey, namesToJson(corpus, m_desk.wanted)},
        {freshKey, namesToJson(corpus, m_desk.fresh)},
        {openGroupsKey, namesToJson(corpus, m_desk.openGroups)}};
}

void GraphView::restoreState(const QJsonObject& state)
{
    m_controls->restore(state[settingsKey].toObject());
    const QJsonArray kinds = state[settingsKey].toObject()[kindsKey].toArray();
    for (int kind = 0; !kinds.isEmpty() && kind < entityKindCount; ++kind) {
        m_columns->setShown(static_cast<EntityKind>(kind),
            kinds.contains(kindWordOf<EntityKind>(static_cast<std::size_t>(kind))));
    }
    const QJsonArray remembered = state[rememberedKey].toArray();
    if (remembered.size() == 2 && remembered[0].toInt() <= remembered[1].toInt()) {
        m_remembered = DayInterval{remembered[0].toInt(), remembered[1].toInt()};
    }
    if (m_state->snapshot()) {
        m_restoredState = state;
        rebuildNetwork();
    }
}

void GraphView::takeState(const QJsonObject& state)
{
    clearMarks();
    m_arrangeNext.reset();
    m_canvas->setMarks({});
    m_minimum = m_controls->settings().part.minimumSentences;
    if (state[openingKey].toBool()) {
        m_desk.clear(); // and takeNetworks() chooses
    } else if (state.contains(nodesKey)) {
        takeTable(state);
    } else if (state[amountKey].toBool()) {
        graph::PartOptions options = m_controls->settings().part;
        options.fewLinks = 0;
        m_desk.clear();
        m_desk.opening = false;
        m_desk.exploration.begin(graph::strongestPart(*m_networks.drawn, options).entities);
    }
    const std::vector<EntityId> focus = namesFromJson(*m_networks.snapshot, {state[focusKey]});
    m_focusCentre = focus.front();
    m_arrangeNext = valueOf<GraphArrangement>(state[arrangementKey], arrangementWords);
}

void GraphView::takeTable(const QJsonObject& state)
{
    const Corpus& corpus = *m_networks.snapshot;
    const QJsonArray nodes = state[nodesKey].toArray();
    const std::vector<EntityId> ids = namesFromJson(corpus, nodes);
    std::vector<EntityId> shown;
    m_desk.clear();
    m_desk.opening = false;
    m_desk.touched = true;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const EntityId id = ids[static_cast<std::size_t>(i)];
        const QJsonObject node = nodes[i].toObject();
        if (!id) {
            continue;
        }
        shown.push_back(id);
        m_desk.setPinned(id, node[pinnedKey].toBool());
        if (node[xKey].isDouble() && node[yKey].isDouble()) {
            m_desk.places[id]
                = {static_cast<float>(node[xKey].toDouble()), static_cast<float>(node[yKey].toDouble())};
        }
    }
    m_desk.exploration.begin(sorted(std::move(shown)));
    m_desk.wanted = idsFrom(corpus, state[wantedKey]);
    m_desk.fresh = idsFrom(corpus, state[freshKey]);
    m_desk.openGroups = idsFrom(corpus, state[openGroupsKey]);
    m_desk.asked = selectionFromJson(corpus, {{QStringLiteral("links"), state[askedKey]}}).links;
}

} // namespace dateline
