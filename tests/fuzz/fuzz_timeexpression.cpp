// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Any text through the temporal tagger: spans stay in the text and in order, intervals are intervals, and
// nothing depends on being asked twice. First byte: 0 = no publication date.

#include "tests/support/timetext.h"

#include <cstdint>
#include <cstdlib>

using namespace dateline;

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1 || size > 100'000) {
        return 0;
    }
    auto article = std::make_shared<Article>();
    for (std::size_t i = 1; i < size; ++i) {
        article->text += data[i] < 0x80 ? static_cast<char>(data[i]) : '?'; // reading has made it valid UTF-8
    }
    article->blocks.push_back({TextSpan::fromBounds(0, article->text.size()), BlockKind::Body});
    Document document;
    (void)splitSentences(*article, Limits{}, document);
    auto analysis = std::make_shared<Analysis>();
    for (const Sentence& sentence : document.sentences) {
        analysis->sentences.push_back({sentence.span, sentence.block});
    }
    const test::TimeTables& tables = test::timeTables();
    analysis->times = recogniseTimes(document, tables.lexicon, tables.holidays);
    const std::optional<PublicationDate> date = data[0] == 0
        ? std::nullopt
        : std::optional(PublicationDate{
            {17000 + data[0], 17000 + data[0] + (data[0] % 3) * 20}, DateSource::Metadata, {}});
    const std::vector<ResolvedTime> times = normaliseTimes({article, analysis}, date, tables.holidays);
    require(times.size() == analysis->times.size());
    require(times == normaliseTimes({article, analysis}, date, tables.holidays));
    for (std::size_t i = 0; i < times.size(); ++i) {
        require(!times[i].span.isEmpty() && times[i].span.end() <= article->text.size()
            && !times[i].value.empty());
        require(!times[i].interval || times[i].interval->days.from <= times[i].interval->days.to);
        require(i == 0 || times[i - 1].span.end() <= times[i].span.begin);
    }
    return 0;
}
