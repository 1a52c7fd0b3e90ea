// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/answerfiles.h"

#include "model/exporting/csvfield.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace dateline {

namespace {

using Json = nlohmann::ordered_json;

/// Named numbers of a row beside its entity, in the order of the columns.
using Values = std::vector<std::pair<const char*, double>>;

Values valuesOf(graph::Question question, const graph::AnswerRow& row, std::size_t place)
{
    using graph::Question;
    const auto number = static_cast<double>(place);
    const double links = row.links;
    const double sentences = row.sentences;
    switch (question) {
    case Question::BestConnected: return {{"rank", number}, {"links", links}, {"sentences", sentences}};
    case Question::Bridges:
        return {{"rank", number}, {"between", row.value}, {"links", links}, {"sentences", sentences}};
    case Question::Influential:
        return {{"rank", number}, {"weight", row.value}, {"links", links}, {"sentences", sentences}};
    case Question::Groups:
        return {{"group", static_cast<double>(row.group)}, {"links", links}, {"sentences", sentences}};
    case Question::Rising:
        return {{"rank", number}, {"before", static_cast<double>(row.before)}, {"now", sentences},
            {"times", row.value}};
    }
    return {};
}

Json number(double value)
{
    return std::floor(value) == value ? Json(static_cast<std::int64_t>(value))
                                      : Json(std::round(value * 1e6) / 1e6);
}

Json days(DayInterval interval)
{
    return {{"from", isoDate(interval.from)}, {"to", isoDate(interval.to)}};
}

Json named(const Corpus& corpus, EntityId id)
{
    return {{"entity", "e" + std::to_string(id.value())}, {"name", corpus[id].name},
        {"kind", toString(corpus[id].kind)}};
}

std::string text(const Json& document)
{
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string nameAndKind(const Corpus& corpus, EntityId id)
{
    return csvField(corpus[id].name) + ',' + std::string(toString(corpus[id].kind));
}

} // namespace

std::string plainNumber(double value)
{
    std::array<char, 64> buffer{};
    const auto end
        = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 6).ptr;
    std::string result(buffer.data(), end);
    result.erase(result.find_last_not_of('0') + 1);
    if (!result.empty() && result.back() == '.') {
        result.pop_back();
    }
    return result;
}

std::string answerCsv(const Corpus& corpus, const graph::Answer& answer, std::size_t most)
{
    const auto line = [](const Values& values, const std::string& middle, const auto& cell) {
        std::string result = cell(values.front()) + ',' + middle; // rank or group, then who
        for (std::size_t i = 1; i < values.size(); ++i) {
            result += ',' + cell(values[i]);
        }
        return result + "\r\n";
    };
    std::string result = line(valuesOf(answer.question, {}, 0), "name,kind",
        [](const auto& value) { return std::string(value.first); });
    for (std::size_t i = 0; i < std::min(most, answer.rows.size()); ++i) {
        const graph::AnswerRow& row = answer.rows[i];
        result += line(valuesOf(answer.question, row, i + 1), nameAndKind(corpus, row.entity),
            [](const auto& value) { return plainNumber(value.second); });
    }
    return result;
}

std::string answerJson(const Corpus& corpus, const graph::Answer& answer, std::size_t most)
{
    Json document{{"question", toString(answer.question)}, {"entities", answer.rows.size()}};
    if (answer.question == graph::Question::Bridges) {
        document["exact"] = answer.pivots == 0;
        if (answer.pivots != 0) {
            document["pivots"] = answer.pivots;
            document["error"] = number(answer.error);
        }
    } else if (answer.question == graph::Question::Groups) {
        document["groups"] = answer.groups;
        document["modularity"] = number(answer.modularity);
    } else if (answer.question == graph::Question::Rising) {
        document["earlier"] = days(answer.earlier);
        document["later"] = days(answer.later);
    }
    document["rows"] = Json::array();
    for (std::size_t i = 0; i < std::min(most, answer.rows.size()); ++i) {
        Json row = named(corpus, answer.rows[i].entity);
        for (const auto& [name, value] : valuesOf(answer.question, answer.rows[i], i + 1)) {
            row[name] = number(value);
        }
        document["rows"].push_back(std::move(row));
    }
    return text(document);
}

std::string answerCsv(const Corpus& corpus, const SharedAnswer& answer, std::size_t most)
{
    std::string result = "rank,name,kind,sentences_with_first,sentences_with_second\r\n";
    for (std::size_t i = 0; i < std::min(most, answer.rows.size()); ++i) {
        const graph::SharedNeighbour& row = answer.rows[i];
        result += std::to_string(i + 1) + ',' + nameAndKind(corpus, row.entity) + ','
            + std::to_string(row.sentencesA) + ',' + std::to_string(row.sentencesB) + "\r\n";
    }
    return result;
}

std::string answerJson(const Corpus& corpus, const SharedAnswer& answer, std::size_t most)
{
    Json document{{"question", "shared"},
        {"between", Json::array({named(corpus, answer.a), named(corpus, answer.b)})},
        {"entities", answer.rows.size()}, {"rows", Json::array()}};
    for (std::size_t i = 0; i < std::min(most, answer.rows.size()); ++i) {
        Json row = named(corpus, answer.rows[i].entity);
        row["rank"] = i + 1;
        row["sentences"] = Json::array({answer.rows[i].sentencesA, answer.rows[i].sentencesB});
        document["rows"].push_back(std::move(row));
    }
    return text(document);
}

std::string answerCsv(const Corpus& corpus, const graph::Dossier& dossier, std::size_t most)
{
    std::string result
        = "way,step,from,to,sentences,subject,relation,object,first,last,article,source,sentence\r\n";
    for (std::size_t way = 0; way < std::min(most, dossier.ways.size()); ++way) {
        for (std::size_t step = 0; step < dossier.ways[way].size(); ++step) {
            const graph::DossierHop& hop = dossier.ways[way][step];
            const ArticleBlock& block = corpus[hop.evidence.article];
            const RelationTelling telling = block.relation(hop.evidence.index);
            result += std::to_string(way + 1) + ',' + std::to_string(step + 1);
            for (const std::string& field :
                {corpus[hop.from].name, corpus[hop.to].name, std::to_string(hop.sentences),
                    corpus[telling.source].name, std::string(toString(telling.kind)),
                    corpus[telling.target].name, telling.date ? isoDate(telling.date->from) : std::string(),
                    telling.date ? isoDate(telling.date->to) : std::string(), block.article->id,
                    block.article->source, sentenceText(corpus, hop.evidence.article, telling.sentence)}) {
                result += ',' + csvField(field);
            }
            result += "\r\n";
        }
    }
    return result;
}

std::string answerJson(const Corpus& corpus, const graph::Dossier& dossier, std::size_t most)
{
    Json document{{"question", "linked"},
        {"between", Json::array({named(corpus, dossier.from), named(corpus, dossier.to)})},
        {"ways", Json::array()}};
    for (std::size_t way = 0; way < std::min(most, dossier.ways.size()); ++way) {
        Json hops = Json::array();
        for (const graph::DossierHop& hop : dossier.ways[way]) {
            const ArticleBlock& block = corpus[hop.evidence.article];
            const RelationTelling telling = block.relation(hop.evidence.index);
            Json evidence{{"subject", corpus[telling.source].name}, {"relation", toString(telling.kind)},
                {"object", corpus[telling.target].name}};
            if (telling.date) {
                evidence["date"] = days(*telling.date);
            }
            evidence["article"] = block.article->id;
            if (!block.article->source.empty()) {
                evidence["source"] = block.article->source;
            }
            evidence["sentence"] = sentenceText(corpus, hop.evidence.article, telling.sentence);
            hops.push_back({{"from", named(corpus, hop.from)}, {"to", named(corpus, hop.to)},
                {"sentences", hop.sentences}, {"evidence", std::move(evidence)}});
        }
        document["ways"].push_back({{"hops", std::move(hops)}});
    }
    return text(document);
}

} // namespace dateline
