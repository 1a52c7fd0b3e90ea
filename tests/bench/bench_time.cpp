// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// The temporal tagger alone: bench_time FILE.jsonl [--tags] [--print]
// In: JSON lines {id, published, text}. Out: bytes a second of recognition and of normalisation (tokens,
// sentences and, with --tags, the language model's tags are made outside the clock), or with --print one line
// {id, times} an article.

#include "model/corpus/reasons.h"
#include "model/extraction/language/languagemodel.h"
#include "model/extraction/language/sentencesplitter.h"
#include "model/extraction/time/timelexicon.h"
#include "model/extraction/time/timerecognizer.h"
#include "model/knowledge/holidays.h"
#include "model/resolution/normalisation/timenormalizer.h"
#include "tests/support/measured.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

using namespace dateline;

namespace {

struct Item
{
    std::shared_ptr<const Article> article;
    Document document;
    std::optional<PublicationDate> published;
};

// As the analyzer does it: everything tagged, sentences with a name or an event parsed.
void annotate(const LanguageModel& model, LanguageModel::Scratch& scratch, Document& document)
{
    model.annotate(document, scratch);
    for (std::size_t i = 0; i < document.sentences.size(); ++i) {
        const Sentence& sentence = document.sentences[i];
        bool wanted = false;
        for (std::uint32_t token = sentence.firstToken; token < sentence.endToken(); ++token) {
            wanted = wanted || document.labels[token].name != 0 || document.labels[token].trigger != 0;
        }
        if (wanted) {
            model.parse(document, i, scratch);
        }
    }
}

std::vector<Item> load(const char* path, const LanguageModel* model)
{
    LanguageModel::ScratchPointer scratch;
    if (model != nullptr) {
        scratch = model->makeScratch();
    }
    std::vector<Item> items;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        const auto json = nlohmann::json::parse(line);
        auto article = std::make_shared<Article>();
        article->id = json.at("id");
        article->text = json.at("text");
        article->blocks.push_back({TextSpan::fromBounds(0, article->text.size()), BlockKind::Body});
        Item item;
        item.article = article;
        if (json.contains("published") && json["published"].is_string()) {
            if (const auto day = parseIsoDate(json["published"].get<std::string>().substr(0, 10))) {
                item.published = PublicationDate{{*day, *day}, DateSource::Metadata, "metadata"};
            }
        }
        (void)splitSentences(*article, Limits{}, item.document);
        if (model != nullptr) {
            annotate(*model, *scratch, item.document);
        }
        items.push_back(std::move(item));
    }
    return items;
}

std::size_t codePoints(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text) {
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
    }
    return count;
}

void print(const Item& item, const TimeLexicon& lexicon, const HolidayTable& holidays)
{
    auto analysis = std::make_shared<Analysis>();
    for (const Sentence& sentence : item.document.sentences) {
        analysis->sentences.push_back({sentence.span, sentence.block});
    }
    analysis->times = recogniseTimes(item.document, lexicon, holidays);
    nlohmann::ordered_json times = nlohmann::ordered_json::array();
    std::size_t index = 0;
    for (const ResolvedTime& time : normaliseTimes({item.article, analysis}, item.published, holidays)) {
        const std::string_view text = item.article->text;
        const std::size_t begin = codePoints(text.substr(0, time.span.begin));
        times.push_back({{"begin", begin}, {"end", begin + codePoints(time.span.in(text))},
            {"text", time.span.in(text)}, {"value", time.value.view()},
            {"why", reasonOf(time, item.published, text)}, {"rule", analysis->times[index].rule}});
        const TimeMention& mention = analysis->times[index];
        times.back()["tense"] = mention.governedByFuture ? "future"
            : mention.governingTense == Tense::Past      ? "past"
            : mention.governingTense == Tense::Present   ? "present"
                                                         : "none";
        if (time.interval) {
            times.back()["from"] = isoDate(time.interval->days.from);
            times.back()["to"] = isoDate(time.interval->days.to);
        }
        ++index;
    }
    std::printf("%s\n", nlohmann::ordered_json{{"id", item.article->id}, {"times", times}}.dump().c_str());
}

// Of this thread alone: other work on the machine does not count.
void measure(const std::vector<Item>& items, const TimeLexicon& lexicon, const HolidayTable& holidays)
{
    std::size_t bytes = 0;
    std::size_t times = 0;
    double recognition = 0;
    double normalisation = 0;
    for (int round = 0; round < 5; ++round) {
        for (const Item& item : items) {
            const double begin = test::threadCpuSeconds();
            auto analysis = std::make_shared<Analysis>();
            analysis->times = recogniseTimes(item.document, lexicon, holidays);
            const double middle = test::threadCpuSeconds();
            times += normaliseTimes({item.article, analysis}, item.published, holidays).size();
            recognition += middle - begin;
            normalisation += test::threadCpuSeconds() - middle;
            bytes += item.article->text.size();
        }
    }
    const double megabytes = static_cast<double>(bytes) / 1e6;
    std::printf("{\"megabytes\":%.2f,\"times\":%zu,\"recognition MB/s\":%.1f,\"normalisation "
                "MB/s\":%.1f,\"both MB/s\":%.1f}\n",
        megabytes, times, megabytes / recognition, megabytes / normalisation,
        megabytes / (recognition + normalisation));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_time FILE.jsonl [--print]\n");
        return 2;
    }
    const std::filesystem::path resources = DATELINE_RESOURCES;
    const auto lexicon = TimeLexicon::load(resources / "lexicon" / "time");
    const auto holidays = HolidayTable::load(resources / "holidays" / "holidays.tsv");
    if (!lexicon || !holidays) {
        const Error& error = !lexicon ? lexicon.error() : holidays.error();
        std::fprintf(stderr, "%s:%llu: %s\n", error.where.file.c_str(),
            static_cast<unsigned long long>(error.where.line), error.detail.c_str());
        return 1;
    }
    bool printing = false;
    std::optional<LanguageModel> model;
    for (int i = 2; i < argc; ++i) {
        printing = printing || std::string_view(argv[i]) == "--print";
        if (std::string_view(argv[i]) == "--tags") {
            auto opened = LanguageModel::open(resources / "models" / "english.dlm");
            if (!opened) {
                std::fprintf(stderr, "no language model\n");
                return 1;
            }
            model.emplace(std::move(*opened));
        }
    }
    const std::vector<Item> items = load(argv[1], model ? &*model : nullptr);
    if (printing) {
        for (const Item& item : items) {
            print(item, *lexicon, *holidays);
        }
    } else {
        measure(items, *lexicon, *holidays);
    }
    return 0;
}
