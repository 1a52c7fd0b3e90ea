// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A text run through the temporal tagger as the program does it, without the language model, and the table
// files of tests/data/time.

#include "model/corpus/reasons.h"
#include "model/extraction/language/sentencesplitter.h"
#include "model/extraction/time/timelexicon.h"
#include "model/extraction/time/timerecognizer.h"
#include "model/knowledge/holidays.h"
#include "model/resolution/normalisation/timenormalizer.h"

#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::test {

struct TimeTables
{
    TimeLexicon lexicon;
    HolidayTable holidays;
};

inline const TimeTables& timeTables()
{
    static const TimeTables tables = [] {
        const std::filesystem::path resources = DATELINE_RESOURCES;
        auto lexicon = TimeLexicon::load(resources / "lexicon" / "time");
        auto holidays = HolidayTable::load(resources / "holidays");
        if (!lexicon || !holidays) {
            throw std::runtime_error("time tables cannot be loaded");
        }
        return TimeTables{std::move(*lexicon), std::move(*holidays)};
    }();
    return tables;
}

struct TaggedText
{
    std::shared_ptr<Article> article;
    std::shared_ptr<Analysis> analysis;
    std::vector<ResolvedTime> times;

    std::string_view text(std::size_t time) const { return times[time].span.in(article->text); }
    std::optional<PublicationDate> published;

    std::string reason(std::size_t i) const { return reasonOf(times.at(i), published, article->text); }
};

/// `published`: ISO day, or two parted by ".." for an inferred interval, or empty.
inline TaggedText tagTimes(std::string text, std::string_view published)
{
    TaggedText result;
    result.article = std::make_shared<Article>();
    result.article->text = std::move(text);
    result.article->blocks.push_back({TextSpan::fromBounds(0, result.article->text.size()), BlockKind::Body});
    Document document;
    if (!splitSentences(*result.article, Limits{}, document)) {
        throw std::runtime_error("text is cut");
    }
    result.analysis = std::make_shared<Analysis>();
    for (const Sentence& sentence : document.sentences) {
        result.analysis->sentences.push_back({sentence.span, sentence.block});
    }
    result.analysis->times = recogniseTimes(document, timeTables().lexicon, timeTables().holidays);
    std::optional<PublicationDate>& date = result.published;
    if (!published.empty()) {
        const std::size_t dots = published.find("..");
        const auto from = parseIsoDate(published.substr(0, dots));
        const auto to = dots == std::string_view::npos ? from : parseIsoDate(published.substr(dots + 2));
        date = PublicationDate{{from.value(), to.value()},
            dots == std::string_view::npos ? DateSource::Metadata : DateSource::Inferred, "test"};
    }
    result.times = normaliseTimes({result.article, result.analysis}, date, timeTables().holidays);
    return result;
}

/// Lines of a tab-separated file without comments and empty lines.
inline std::vector<std::vector<std::string>> readTable(const std::string& file)
{
    std::ifstream in(file);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') {
            continue;
        }
        std::vector<std::string> fields;
        for (std::size_t begin = 0;;) {
            const std::size_t end = line.find('\t', begin);
            fields.push_back(line.substr(begin, end == std::string::npos ? end : end - begin));
            if (end == std::string::npos) {
                break;
            }
            begin = end + 1;
        }
        rows.push_back(std::move(fields));
    }
    return rows;
}

} // namespace dateline::test
