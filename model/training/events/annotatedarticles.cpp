// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/training/events/annotatedarticles.h"

#include "model/extraction/analyzer.h"
#include "model/extraction/events/eventfeatures.h"
#include "model/extraction/events/eventhead.h"
#include "model/extraction/language/tokenizer.h"
#include "model/extraction/languagedata.h"
#include "model/extraction/relations/relationhead.h"
#include "model/extraction/relations/relationlexicon.h"
#include "model/knowledge/holidays.h"
#include "model/reading/reader.h"
#include "model/resolution/normalisation/timenormalizer.h"
#include "model/text/asciicase.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <map>

namespace dateline {

namespace {

using Json = nlohmann::json;

TextSpan spanOf(const Json& record)
{
    return TextSpan::fromBounds(record.at("begin").get<std::size_t>(), record.at("end").get<std::size_t>());
}

int number(const std::string& text, std::size_t at, std::size_t size)
{
    return std::stoi(text.substr(at, size));
}

/// A gold TIMEX3 value as interval and interpretation, as far as the models look at them.
void readValue(const std::string& value, DayNumber published, TimeMention& time, ResolvedTime& resolved)
{
    TimeInterpretation& meaning = time.interpretation;
    resolved.value = value;
    const auto digits = [&](std::size_t from, std::size_t count) {
        return value.size() >= from + count
            && std::all_of(value.begin() + static_cast<std::ptrdiff_t>(from),
                value.begin() + static_cast<std::ptrdiff_t>(from + count),
                [](char c) { return c >= '0' && c <= '9'; });
    };
    const auto set = [&](DayNumber from, DayNumber to, TimeUnit unit, Precision precision) {
        resolved.interval = DatedInterval{{from, to}, precision, Qualifier::Exact, DateBasis::Explicit};
        meaning.unit = unit;
        meaning.anchor = TimeAnchor::Publication;
        meaning.direction = from > published ? TimeDirection::Future : TimeDirection::Past;
    };
    if (value.starts_with("P") && value.find("REF") == std::string::npos) {
        meaning.type = TimexType::Duration;
    } else if (value.starts_with("XXXX") || value.find("REF") != std::string::npos) {
        meaning.literal = value;
    } else if (digits(0, 4) && value.size() >= 10 && digits(5, 2) && digits(8, 2)
        && isValidDate(number(value, 0, 4), number(value, 5, 2), number(value, 8, 2))) {
        const DayNumber day = dayNumber(number(value, 0, 4), number(value, 5, 2), number(value, 8, 2));
        set(day, day, TimeUnit::Day, Precision::Day);
        meaning.type = value.size() > 10 ? TimexType::Time : TimexType::Date;
    } else if (digits(0, 4) && value.size() >= 8 && value.compare(4, 2, "-W") == 0 && digits(6, 2)) {
        const DayNumber monday = isoWeekBegin({number(value, 0, 4), number(value, 6, 2)});
        const bool weekend = value.ends_with("-WE");
        set(monday + (weekend ? 5 : 0), monday + 6, weekend ? TimeUnit::Weekend : TimeUnit::Week,
            Precision::Week);
    } else if (digits(0, 4) && value.size() == 7 && digits(5, 2)
        && isValidDate(number(value, 0, 4), number(value, 5, 2), 1)) {
        const int year = number(value, 0, 4);
        const int month = number(value, 5, 2);
        set(dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month)), TimeUnit::Month,
            Precision::Month);
    } else if (digits(0, 4) && value.size() == 7 && value[5] == 'Q'
        && isValidDate(2000, number(value, 6, 1) * 3, 1)) {
        const int year = number(value, 0, 4);
        const int month = number(value, 6, 1) * 3;
        set(dayNumber(year, month - 2, 1), dayNumber(year, month, daysInMonth(year, month)),
            TimeUnit::Quarter, Precision::Quarter);
    } else if (digits(0, 4) && value.size() == 7 && value[5] >= 'A') {
        const int year = number(value, 0, 4);
        const std::string season = value.substr(5);
        const int first = season == "SP" ? 3 : season == "SU" ? 6 : season == "FA" ? 9 : 12;
        const CivilDate last = addMonths({year, first, 1}, 2);
        set(dayNumber(year, first, 1), dayNumber(last.year, last.month, daysInMonth(last.year, last.month)),
            TimeUnit::Season, Precision::Season);
    } else if (value.size() == 4 && digits(0, 4)) {
        set(dayNumber(number(value, 0, 4), 1, 1), dayNumber(number(value, 0, 4), 12, 31), TimeUnit::Year,
            Precision::Year);
    } else if (value.size() == 3 && digits(0, 3)) {
        set(dayNumber(number(value, 0, 3) * 10, 1, 1), dayNumber(number(value, 0, 3) * 10 + 9, 12, 31),
            TimeUnit::Decade, Precision::Decade);
    } else {
        meaning.literal = value;
    }
    if (meaning.type == TimexType::Duration || !meaning.literal.empty()) {
        meaning.unit = TimeUnit::None;
    }
}

/// "since", "from ... to", "between ... and" before gold times: what the recogniser would have said.
void readBounds(AnnotatedArticle& annotated)
{
    const Document& document = annotated.document;
    auto& times = annotated.analysis->times;
    for (std::size_t t = 0; t < times.size(); ++t) {
        const std::uint32_t first = document.tokenAt(times[t].span.begin);
        const std::string before = first > 0 ? lowerAscii(document.word(first - 1)) : std::string();
        if (before == "since") {
            times[t].qualifier = Qualifier::After;
        } else if (before == "until" || before == "by") {
            times[t].qualifier = Qualifier::Before;
        }
        if ((before == "from" || before == "between") && t + 1 < times.size()
            && times[t + 1].sentence == times[t].sentence
            && times[t + 1].span.begin - times[t].span.end() <= 10) {
            times[t].rangeRole = RangeRole::Begin;
            times[t].rangePartner = static_cast<std::uint32_t>(t + 1);
            times[t + 1].rangeRole = RangeRole::End;
            times[t + 1].rangePartner = static_cast<std::uint32_t>(t);
        }
    }
}

void fillFromGold(const Json& record, AnnotatedArticle& annotated)
{
    Analysis& analysis = *annotated.analysis;
    const auto sentenceAt = [&](TextSpan span) {
        std::uint32_t s = 0;
        while (s + 1 < annotated.goldSentences.size() && annotated.goldSentences[s + 1].begin <= span.begin) {
            ++s;
        }
        return s;
    };
    std::map<std::string, std::uint32_t> entities;
    for (const Json& item : record.at("mentions")) {
        EntityMention mention;
        mention.span = spanOf(item);
        mention.sentence = sentenceAt(mention.span);
        mention.kind = entityKindFrom(item.at("kind").get<std::string>()).value_or(EntityKind::Organisation);
        const auto name = item.at("name").get<std::string>();
        const auto [at, isNew]
            = entities.try_emplace(name, static_cast<std::uint32_t>(analysis.entities.size()));
        if (isNew) {
            LocalEntity entity;
            entity.name = name;
            entity.kind = mention.kind;
            analysis.entities.push_back(entity);
            annotated.goldNames.push_back(name);
        }
        mention.entity = at->second;
        mention.adjective = mention.kind == EntityKind::Country
            && mention.span.in(annotated.article->text) != name
            && mention.span.in(annotated.article->text).ends_with("n");
        analysis.mentions.push_back(mention);
    }
    for (const Json& item : record.at("times")) {
        TimeMention time;
        time.span = spanOf(item);
        time.sentence = sentenceAt(time.span);
        ResolvedTime resolved;
        resolved.span = time.span;
        resolved.sentence = time.sentence;
        readValue(item.at("value").get<std::string>(), annotated.published.days.from, time, resolved);
        analysis.times.push_back(time);
        annotated.times.push_back(resolved);
    }
    readBounds(annotated);
}

/// Document and analysis as the annotation says.
void startFromGold(const Json& record, AnnotatedArticle& annotated)
{
    Document& document = annotated.document;
    for (const TextSpan span : annotated.goldSentences) {
        Sentence sentence;
        sentence.span = span;
        sentence.firstToken = static_cast<std::uint32_t>(document.tokens.size());
        tokenize(annotated.article->text, span, document.tokens);
        sentence.tokenCount = static_cast<std::uint32_t>(document.tokens.size()) - sentence.firstToken;
        sentence.block = document.sentences.empty() ? BlockKind::Title : BlockKind::Body;
        document.sentences.push_back(sentence);
        annotated.analysis->sentences.push_back({span, sentence.block});
    }
    document.tags.resize(document.tokens.size());
    document.labels.resize(document.tokens.size());
    fillFromGold(record, annotated);
}

/// The gold name that most of an entity's mentions bear, where they overlap.
void nameEntities(const Json& record, AnnotatedArticle& annotated)
{
    const Analysis& analysis = *annotated.analysis;
    std::vector<std::map<std::string, int>> votes(analysis.entities.size());
    for (const EntityMention& mention : analysis.mentions) {
        for (const Json& item : record.at("mentions")) {
            if (mention.entity != noIndex && mention.span.overlaps(spanOf(item))) {
                votes[mention.entity][item.at("name").get<std::string>()]
                    += 1 + (mention.form == MentionForm::Name);
            }
        }
    }
    for (const auto& names : votes) {
        const auto best = std::max_element(
            names.begin(), names.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        annotated.goldNames.push_back(best == names.end() ? std::string() : best->first);
    }
}

/// The verdicts on all pairs, while the encoder's states are there.
void askHead(const LanguageData& language, LanguageModel::Scratch& scratch, AnnotatedArticle& annotated)
{
    Document document = annotated.document;
    document.text = annotated.article->text;
    language.model->annotate(document, scratch);
    for (std::size_t s = 0; s < document.sentences.size(); ++s) {
        if (annotated.document.sentences[s].parsed) {
            language.model->parse(document, s, scratch);
        }
    }
    const ArticleWordsRef words(document, *annotated.analysis, *language.events);
    const TakingHead head = takingHead(*language.model, document, *annotated.analysis, scratch);
    for (const TriggerCandidate& candidate : EventFeaturesRef(words, {}).candidates()) {
        for (const std::uint32_t mention : words.mentionsOf(candidate.sentence)) {
            annotated.takings[{candidate.token, mention}] = head(candidate.token, mention);
        }
    }
    const RelationFeaturesRef features(words, *language.relations, {});
    std::vector<MentionPair> pairs;
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        features.pairs(s, pairs);
        for (const MentionPair& pair : pairs) {
            annotated.verdicts[{pair.first, pair.second}]
                = relationVerdict(*language.model, document, *annotated.analysis, pair, scratch);
        }
    }
}

} // namespace

std::vector<AnnotatedArticle> loadAnnotated(
    const std::filesystem::path& file, Source source, const LanguageData* language)
{
    std::vector<AnnotatedArticle> articles;
    std::ifstream in(file);
    std::unique_ptr<Analyzer> analyzer;
    LanguageModel::ScratchPointer scratch;
    if (source == Source::Engine && language) {
        analyzer = std::make_unique<Analyzer>(*language, Limits());
        scratch = language->model->makeScratch();
    }
    for (std::string line; std::getline(in, line);) {
        const Json record = Json::parse(line);
        AnnotatedArticle annotated;
        const Json plain{
            {"id", record.at("id")}, {"text", record.at("text")}, {"published", record.at("published")}};
        auto article = articleFromJson(plain.dump(), {});
        if (!article) {
            continue;
        }
        annotated.article = std::make_shared<Article>(std::move(*article));
        annotated.analysis = std::make_shared<Analysis>();
        const DayNumber published = parseIsoDate(record.at("published").get<std::string>()).value_or(0);
        annotated.published.days = {published, published};
        for (const Json& item : record.at("sentences")) {
            annotated.goldSentences.push_back(
                TextSpan::fromBounds(item[0].get<std::size_t>(), item[1].get<std::size_t>()));
        }
        if (analyzer) {
            *annotated.analysis = analyzer->analyse(*annotated.article, annotated.document);
            annotated.times = normaliseTimes(
                {annotated.article, annotated.analysis}, annotated.published, *language->holidays);
            nameEntities(record, annotated);
            askHead(*language, *scratch, annotated);
        } else {
            annotated.document.text = annotated.article->text;
            startFromGold(record, annotated);
        }
        for (const Json& item : record.at("events")) {
            GoldEvent event;
            event.sentence = annotated.goldSentences[item.at("sentence").get<std::size_t>()];
            event.trigger = spanOf(item);
            event.days = {parseIsoDate(item.at("from").get<std::string>()).value_or(0),
                parseIsoDate(item.at("to").get<std::string>()).value_or(0)};
            event.status
                = eventStatusFrom(item.at("status").get<std::string>()).value_or(EventStatus::Happened);
            event.here = item.at("basis").get<std::string>() == "here";
            event.participants = item.at("participants").get<std::vector<std::string>>();
            annotated.events.push_back(event);
        }
        for (const Json& item : record.at("relations")) {
            annotated.relations.push_back({annotated.goldSentences[item.at("sentence").get<std::size_t>()],
                item.at("source").get<std::string>(), item.at("target").get<std::string>(),
                relationKindFrom(item.at("kind").get<std::string>()).value_or(RelationKind::Role)});
        }
        articles.push_back(std::move(annotated));
        articles.back().document.article = articles.back().article.get();
        articles.back().document.text = articles.back().article->text;
    }
    return articles;
}

} // namespace dateline
