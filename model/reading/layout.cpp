// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/layout.h"

#include "model/reading/dateline.h"
#include "model/reading/dayorder.h"
#include "model/reading/page.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>

namespace dateline {

namespace {

std::string shortened(std::string_view text)
{
    constexpr std::size_t most = 80;
    if (text.size() <= most) {
        return std::string(text);
    }
    std::size_t end = most;
    while (end > 0 && isUtf8Continuation(text[end])) {
        --end;
    }
    return std::string(text.substr(0, end)) + "…";
}

class BlockWriter
{
public:
    explicit BlockWriter(Page& page)
        : m_page(page)
    {
    }

    void run()
    {
        markDateline();
        emitBlocks();
        collectDates();
    }

private:
    void markDateline()
    {
        std::size_t paragraphs = 0;
        for (std::size_t i = 0; i < m_page.lines.size() && paragraphs < 3; ++i) {
            if (m_page.lines[i].isBlank() || m_page.isDecided(i) || m_page.lines[i].bullet) {
                continue;
            }
            const bool paragraph = i >= m_page.headEnd;
            paragraphs += paragraph ? 1 : 0;
            const std::optional<DatelinePrefix> prefix
                = paragraph ? findDateline(m_page.text, m_page.lines[i].span) : std::nullopt;
            if (!prefix) {
                continue;
            }
            m_page.parts[i].push_back({prefix->span, BlockKind::Dateline});
            if (prefix->span.end() < m_page.lines[i].span.end()) {
                m_page.parts[i].push_back(
                    {TextSpan::fromBounds(prefix->span.end(), m_page.lines[i].span.end()), BlockKind::Body});
            }
            if (m_page.article.source.empty() && !prefix->agency.isEmpty()) {
                const std::string agency = foldName(prefix->agency.in(m_page.text));
                if (agency != "agencies" && agency != "agency") {
                    m_page.article.source = std::string(trimmed(prefix->agency.in(m_page.text)));
                }
            }
            return;
        }
    }

    bool joins(std::size_t previous, std::size_t next) const
    {
        const TextLine& before = m_page.lines[previous];
        const TextLine& after = m_page.lines[next];
        if (next != previous + 1 || after.bullet) {
            return false;
        }
        if (after.startsLower || (before.spaceAtEnd && !before.endsInStop)
            || (after.indent == 1 && !before.endsInStop)) {
            return true;
        }
        const DecodedCodePoint first = decodeUtf8(m_page.content(next), 0);
        if (first.value == U',' || first.value == U'.' || first.value == U')'
            || m_page.text[before.span.end() - 1] == ',') {
            return true;
        }
        const bool wrapped = before.span.length >= minWrappedBytes && before.span.length <= wrapBytes
            && after.span.length <= wrapBytes;
        return wrapped && after.indent < 2 && before.lower > 0
            && (!before.endsInStop || endsInAbbreviation(m_page.content(previous)));
    }

    /// "the U.S.", "Gen.", at the end of a wrapped line.
    static bool endsInAbbreviation(std::string_view line)
    {
        const std::size_t space = line.find_last_of(" (");
        const std::string_view word = space == std::string_view::npos ? line : line.substr(space + 1);
        return word.size() <= 5 && word.back() == '.' && isUpper(decodeUtf8(word, 0).value)
            && word.find_first_of("aeiouy") != 1;
    }

    void emitBlocks()
    {
        std::vector<Block>& blocks = m_page.article.blocks;
        blocks.clear();
        std::size_t previous = noLine;
        for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
            if (m_page.lines[i].isBlank()) {
                continue;
            }
            if (!m_page.isDecided(i)) {
                m_page.decide(i, BlockKind::Body);
            }
            for (PagePart& part : m_page.parts[i]) {
                const bool first = &part == m_page.parts[i].data();
                const std::string_view inner = trimmed(part.span.in(m_page.text));
                if (inner.empty()) {
                    continue;
                }
                part.span = TextSpan::fromBounds(std::size_t(inner.data() - m_page.text.data()),
                    std::size_t(inner.data() - m_page.text.data()) + inner.size());
                const bool bodyGoesOn = first && previous != noLine && part.kind == BlockKind::Body
                    && !blocks.empty() && blocks.back().kind == BlockKind::Body && joins(previous, i);
                const bool moreFurniture = part.kind == BlockKind::Boilerplate && !blocks.empty()
                    && blocks.back().kind == BlockKind::Boilerplate;
                if (!bodyGoesOn && !moreFurniture) {
                    blocks.push_back({part.span, part.kind});
                }
            }
            previous = i;
        }
        if (blocks.empty()) {
            blocks.push_back({{}, BlockKind::Body});
        }
        blocks.front().span.begin = 0;
        // white space between blocks belongs to the one before it
        for (std::size_t b = 0; b < blocks.size(); ++b) {
            const std::size_t end = b + 1 < blocks.size() ? blocks[b + 1].span.begin : m_page.text.size();
            blocks[b].span = TextSpan::fromBounds(blocks[b].span.begin, end);
        }
    }

    void collectDates()
    {
        readOrder();
        for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
            for (const PagePart& part : m_page.parts[i]) {
                if (part.kind == BlockKind::Header || part.kind == BlockKind::Byline
                    || part.kind == BlockKind::Dateline) {
                    collectDates(part);
                }
            }
        }
        takeChanges();
        takeTitleDate();
    }

    /// "Transcript of the press briefing, 4 March 2020": a day set apart at the end of the title, where no
    /// line gives one.
    void takeTitleDate()
    {
        const bool given = std::any_of(m_page.article.dateCandidates.begin(),
            m_page.article.dateCandidates.end(), [](const DateCandidate& candidate) {
                return candidate.source == DateSource::Header || candidate.source == DateSource::Dateline;
            });
        if (given || !m_page.article.titleSpan) {
            return;
        }
        const TextSpan title = *m_page.article.titleSpan;
        const std::vector<DateStamp> stamps = findDateStamps(m_page.text, title);
        if (stamps.size() != 1 || !stamps[0].days.isDay()) {
            return;
        }
        const std::string_view before
            = trimmed(TextSpan::fromBounds(title.begin, stamps[0].span.begin).in(m_page.text));
        const std::string_view after
            = trimmed(TextSpan::fromBounds(stamps[0].span.end(), title.end()).in(m_page.text));
        const bool apart = before.ends_with(',') || before.ends_with('(') || before.ends_with('-')
            || before.ends_with("\u2013") || before.ends_with("\u2014");
        if (apart && (after.empty() || after == ")" || after == ".")) {
            m_page.article.dateCandidates.push_back({stamps[0].days, DateSource::Header, stamps[0].span,
                "title '" + shortened(trimmed(title.in(m_page.text))) + "'"});
        }
    }

    void collectDates(const PagePart& part)
    {
        const bool dateline = part.kind == BlockKind::Dateline;
        const char* place = dateline ? "dateline" : part.kind == BlockKind::Byline ? "byline" : "header line";
        std::size_t before = part.span.begin;
        for (const DateStamp& stamp : findDateStamps(m_page.text, part.span, StampForms::OfHeads)) {
            const bool isChange
                = !dateline && saysChange(TextSpan::fromBounds(before, stamp.span.begin).in(m_page.text));
            before = stamp.span.end();
            DateCandidate candidate{stamp.days, dateline ? DateSource::Dateline : DateSource::Header,
                stamp.span, std::string(place) + " '" + shortened(trimmed(part.span.in(m_page.text))) + "'"};
            if (stamp.monthFirst && m_order.order() == DayOrder::MonthFirst) {
                candidate.days = {*stamp.monthFirst, *stamp.monthFirst};
            } else if (stamp.monthFirst && m_order.order() == DayOrder::Open) {
                const auto [from, to] = std::minmax(stamp.days.from, *stamp.monthFirst);
                candidate.days = {from, to};
                candidate.source = DateSource::Inferred;
                candidate.why += ": " + isoDate(from) + " or " + isoDate(to);
            }
            if (isChange && candidate.source == DateSource::Inferred) {
                continue; // one of two days, and of neither does it say that it is the publication's
            }
            (isChange ? m_changes : m_page.article.dateCandidates).push_back(std::move(candidate));
        }
    }

    /// "13/11/2020" in one line tells how "12/11/2020" in another is meant.
    void readOrder()
    {
        for (const TextLine& line : m_page.lines) {
            for (const DateStamp& stamp : line.stamps) {
                m_order.add(stamp.span.in(m_page.text));
            }
        }
    }

    /// "Updated", "Last modified on Thu": the day of a change, and of the publication only where no other
    /// line tells.
    static bool saysChange(std::string_view before)
    {
        constexpr std::size_t looked = 40;
        const std::string words = lowerCase(before.substr(before.size() - std::min(before.size(), looked)));
        return words.find("update") != std::string::npos || words.find("modified") != std::string::npos
            || words.find("edited") != std::string::npos;
    }

    void takeChanges()
    {
        const bool given = std::any_of(m_page.article.dateCandidates.begin(),
            m_page.article.dateCandidates.end(), [](const DateCandidate& candidate) {
                return candidate.source == DateSource::Header || candidate.source == DateSource::Metadata;
            });
        if (!given) {
            const auto before
                = std::find_if(m_page.article.dateCandidates.begin(), m_page.article.dateCandidates.end(),
                    [](const DateCandidate& candidate) { return candidate.source == DateSource::Dateline; });
            m_page.article.dateCandidates.insert(before, m_changes.begin(), m_changes.end());
        }
    }

    Page& m_page;
    std::vector<DateCandidate> m_changes;
    DayOrderOfColumn m_order; // of dates of numbers alone
};

} // namespace

void layOutArticle(Article& article, std::span<const Block> given)
{
    Page page(article);
    page.take(given);
    markPlainLines(page);
    layOutHead(page);
    layOutTail(page);
    BlockWriter(page).run();
    article.opening = openingOf(article);
}

std::string openingOf(const Article& article)
{
    constexpr std::size_t most = 120;
    for (const Block& block : article.title.empty() ? article.blocks : std::vector<Block>()) {
        const std::string_view words = trimmed(block.span.in(article.text));
        if ((block.kind == BlockKind::Title || block.kind == BlockKind::Body) && !words.empty()) {
            std::size_t end = std::min(words.size(), most);
            while (end > 0 && end < words.size() && isUtf8Continuation(words[end])) {
                --end;
            }
            return std::string(words.substr(0, end));
        }
    }
    return {};
}

} // namespace dateline
