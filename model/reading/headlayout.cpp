// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/dateline.h"
#include "model/reading/navigation.h"
#include "model/reading/page.h"
#include "model/text/asciicase.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t maxTitleBytes = 250;
constexpr std::size_t maxHeadLines = 40; // a head of more lines is a list, not a head

/// Bytes of "Title: " before the title itself, in files with a head of fields; 0: none.
std::size_t titleLabelBytes(std::string_view line)
{
    const std::size_t colon = line.find(':');
    const std::string_view label = trimmed(line.substr(0, colon));
    if (colon == std::string_view::npos
        || (!isInAnyCase(label, "title") && !isInAnyCase(label, "headline"))) {
        return 0;
    }
    const std::size_t begin = line.find_first_not_of(" \t", colon + 1);
    return begin == std::string_view::npos ? 0 : begin;
}

class HeadLayouter
{
public:
    explicit HeadLayouter(Page& page)
        : m_page(page)
    {
    }

    void run()
    {
        findHeadEnd();
        markHead();
        chooseTitle();
    }

private:
    bool isParagraph(std::size_t i) const
    {
        const TextLine& line = m_page.lines[i];
        const std::size_t bytes = line.span.length;
        if (bytes >= maxTitleBytes) {
            return true;
        }
        const bool title = line.isTitleCase();
        if (bytes >= 100 && !title && holdsSentenceEnd(m_page.content(i))) {
            return true;
        }
        if ((bytes >= 160 && line.endsInStop)
            || (line.endsInPeriod && !title && (bytes >= 100 || (bytes >= 60 && line.lower >= 5)))) {
            return true;
        }
        if (bytes < 120 && !line.endsInStop && m_page.text.substr(line.span.end() - 1, 1) != "_"
            && m_page.text.substr(line.span.end() - 1, 1) != "-") {
            return isWrapped(i);
        }
        return findDateline(m_page.text, line.span).has_value();
    }

    /// "... of others. A judge ...": a word of small letters, a stop, a capital.
    static bool holdsSentenceEnd(std::string_view line)
    {
        for (std::size_t at = line.find(". "); at != std::string_view::npos; at = line.find(". ", at + 2)) {
            const bool word = at >= 3 && isLower(static_cast<unsigned char>(line[at - 1]))
                && isLower(static_cast<unsigned char>(line[at - 2]))
                && isLower(static_cast<unsigned char>(line[at - 3]));
            if (word && isUpper(decodeUtf8(line, at + 2).value)) {
                return true;
            }
        }
        return false;
    }

    /// The first of several lines that a program has wrapped.
    bool isWrapped(std::size_t i) const
    {
        std::size_t end = i;
        while (end + 1 < m_page.lines.size() && !m_page.lines[end + 1].isBlank()
            && m_page.lines[end + 1].span.length <= wrapBytes) {
            ++end;
        }
        return end >= i + 2 && m_page.lines[i].span.length >= minWrappedBytes
            && m_page.lines[i + 1].span.length >= minWrappedBytes && !m_page.lines[i].isTitleCase()
            && !m_page.lines[i].bullet && !m_page.lines[i + 1].bullet
            && (m_page.lines[i + 1].startsLower || m_page.lines[i + 2].startsLower);
    }

    void findHeadEnd()
    {
        std::size_t lines = 0;
        for (m_page.headEnd = 0; m_page.headEnd < m_page.lines.size(); ++m_page.headEnd) {
            if (m_page.lines[m_page.headEnd].isBlank()) {
                continue;
            }
            lines += m_page.isGiven(m_page.headEnd) ? 0 : 1;
            const bool isOpen
                = !m_page.isDecided(m_page.headEnd) || m_page.isGiven(m_page.headEnd, BlockKind::Body);
            if (lines > maxHeadLines
                || (isOpen && !isNavigation(m_page.content(m_page.headEnd)) && isParagraph(m_page.headEnd))) {
                return;
            }
        }
    }

    std::size_t wordsBesideDates(const TextLine& line) const
    {
        std::size_t inside = 0;
        for (const DateStamp& stamp : line.stamps) {
            const std::string_view date = stamp.span.in(m_page.text);
            inside += 1 + static_cast<std::size_t>(std::count(date.begin(), date.end(), ' '));
        }
        return line.words > inside ? line.words - inside : 0;
    }

    bool isByline(const TextLine& line) const
    {
        if (line.folded.rfind("by ", 0) != 0 || line.span.length > 120 || line.words > 14
            || line.endsInPeriod) {
            return false;
        }
        const std::string_view rest = trimmed(line.span.in(m_page.text).substr(3));
        return rest.rfind("our ", 0) == 0 || rest.rfind("a ", 0) == 0 || isUpper(decodeUtf8(rest, 0).value);
    }

    void markHead()
    {
        for (std::size_t i = 0; i < m_page.headEnd; ++i) {
            const TextLine& line = m_page.lines[i];
            if (line.isBlank() || m_page.isDecided(i)) {
                continue;
            }
            if (!line.stamps.empty() && isNavigation(m_page.content(i))) {
                splitAroundDates(i);
            } else if (!line.stamps.empty() && m_page.content(i).find('|') != std::string_view::npos
                && wordsBesideDates(line) <= 12) {
                splitAtBars(i);
            } else if (isByline(line)) {
                m_page.decide(i, BlockKind::Byline);
            } else if (isDateLine(i)) {
                m_page.decide(i, BlockKind::Header);
            }
        }
    }

    bool isDateLine(std::size_t i) const
    {
        const TextLine& line = m_page.lines[i];
        if (line.stamps.empty() || line.endsInPeriod || line.bullet || line.span.length > 120) {
            return false;
        }
        const bool toTheDay = std::any_of(line.stamps.begin(), line.stamps.end(),
            [](const DateStamp& stamp) { return stamp.days.isDay(); });
        // "North Sea in June 1950" may be a heading
        const std::size_t most = !toTheDay ? 1 : m_page.previousLine(i) == noLine ? 3 : 6;
        return wordsBesideDates(line) <= most;
    }

    void splitAroundDates(std::size_t i)
    {
        std::size_t at = m_page.lines[i].span.begin;
        for (const DateStamp& stamp : m_page.lines[i].stamps) {
            if (stamp.span.begin > at) {
                m_page.parts[i].push_back(
                    {TextSpan::fromBounds(at, stamp.span.begin), BlockKind::Boilerplate});
            }
            m_page.parts[i].push_back({stamp.span, BlockKind::Header});
            at = stamp.span.end();
        }
        if (at < m_page.lines[i].span.end()) {
            m_page.parts[i].push_back(
                {TextSpan::fromBounds(at, m_page.lines[i].span.end()), BlockKind::Boilerplate});
        }
    }

    void splitAtBars(std::size_t i)
    {
        const TextSpan span = m_page.lines[i].span;
        for (std::size_t at = span.begin; at < span.end();) {
            std::size_t end = m_page.text.find('|', at);
            end = end == std::string_view::npos || end >= span.end() ? span.end() : end + 1;
            const TextSpan part = TextSpan::fromBounds(at, end);
            const std::string_view words = part.in(m_page.text);
            const bool dated = std::any_of(
                m_page.lines[i].stamps.begin(), m_page.lines[i].stamps.end(), [&](const DateStamp& stamp) {
                    return part.contains(stamp.span) && std::count(words.begin(), words.end(), ' ') <= 9;
                });
            const std::string folded = foldName(part.in(m_page.text));
            m_page.parts[i].push_back({part,
                dated                             ? BlockKind::Header
                    : folded.rfind("by ", 0) == 0 ? BlockKind::Byline
                                                  : BlockKind::Boilerplate});
            at = end;
        }
    }

    bool canBeTitle(std::size_t i) const
    {
        const TextLine& line = m_page.lines[i];
        return !line.isBlank() && !m_page.isDecided(i) && !line.bullet && line.words > 0
            && line.span.length < maxTitleBytes && line.mark != LineMark::Label;
    }

    /// A few capitalised words on top, right before navigation, a label or a date line.
    bool isSiteName(std::size_t i, std::size_t laterCandidates) const
    {
        const TextLine& line = m_page.lines[i];
        if (!m_page.article.source.empty() && line.folded == foldName(m_page.article.source)) {
            return true;
        }
        if (laterCandidates == 0 || line.words > 6 || line.endsInStop || line.lower * 3 > line.words) {
            return false;
        }
        const std::size_t next = m_page.nextLine(i);
        return next != noLine && next < m_page.headEnd
            && (m_page.lines[next].mark == LineMark::Label
                || (m_page.isDecided(next) && m_page.parts[next][0].kind == BlockKind::Boilerplate));
    }

    std::size_t repeatedHeadline(const std::vector<std::size_t>& candidates) const
    {
        for (const std::size_t i : candidates) {
            if (m_page.lines[i].words < 4) {
                continue;
            }
            if (i != candidates.front() && m_page.lines[candidates.front()].words > 6) {
                break; // the first line is a headline itself
            }
            for (std::size_t other = 0; other < m_page.headEnd; ++other) {
                const bool again = other != i
                    && m_page.lines[other].folded.size() >= m_page.lines[i].folded.size()
                    && m_page.lines[other].folded.find(m_page.lines[i].folded) != std::string::npos;
                if (again
                    && (m_page.parts[other].size() > 1 || m_page.is(other, BlockKind::Boilerplate)
                        || m_page.lines[other].folded == m_page.lines[i].folded)) {
                    return i;
                }
            }
        }
        return noLine;
    }

    void chooseTitle()
    {
        std::vector<std::size_t> candidates;
        for (std::size_t i = 0; i < m_page.headEnd; ++i) {
            if (canBeTitle(i)) {
                candidates.push_back(i);
            }
        }
        std::size_t title = givenTitle();
        if (title == noLine) {
            title = declaredTitle();
        }
        for (std::size_t c = 0; title == noLine && c < candidates.size(); ++c) {
            title = titleLabelBytes(m_page.content(candidates[c])) > 0 ? candidates[c] : noLine;
        }
        if (title == noLine) {
            title = repeatedHeadline(candidates);
        }
        for (std::size_t c = 0; title == noLine && c < candidates.size(); ++c) {
            if (isSiteName(candidates[c], candidates.size() - c - 1) || isSentenceOfText(candidates[c])) {
                continue;
            }
            title = candidates[c];
        }
        if (title == noLine) {
            title = datedHeadline();
        }
        if (title != noLine) {
            takeTitle(title);
        }
    }

    /// "Gabon votes on Saturday." is a short message, where the title is known from elsewhere or it is all
    /// there is.
    bool isSentenceOfText(std::size_t i) const
    {
        const bool alone = m_page.nextLine(i) == noLine && m_page.previousLine(i) == noLine;
        return m_page.lines[i].endsInPeriod && m_page.lines[i].words >= 4
            && (alone || !m_page.article.title.empty());
    }

    std::size_t givenTitle() const
    {
        for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
            if (m_page.isGiven(i, BlockKind::Title)) {
                return i;
            }
        }
        return noLine;
    }

    std::size_t declaredTitle() const
    {
        if (m_page.article.title.empty()) {
            return noLine;
        }
        const std::string folded = nameKey(m_page.article.title);
        std::size_t seen = 0;
        for (std::size_t i = 0; i < m_page.lines.size() && seen < 10; ++i) {
            if (!m_page.lines[i].isBlank()) {
                ++seen;
                if (!m_page.isGiven(i) && m_page.lines[i].span.length <= 4 * m_page.article.title.size() + 8
                    && nameKey(m_page.content(i)) == folded) {
                    return i;
                }
            }
        }
        return noLine;
    }

    /// "Chronology for April 7, 1998" as the only line over the text.
    std::size_t datedHeadline() const
    {
        const std::size_t first = m_page.lines.empty() ? noLine
            : m_page.lines[0].isBlank()                ? m_page.nextLine(0)
                                                       : 0;
        const bool fits = first != noLine && first < m_page.headEnd && m_page.is(first, BlockKind::Header)
            && m_page.lines[first].mark == LineMark::None && wordsBesideDates(m_page.lines[first]) >= 2
            && m_page.content(first).find('(') != 0;
        return fits ? first : noLine;
    }

    void takeTitle(std::size_t title)
    {
        TextSpan span = m_page.lines[title].span;
        if (const std::size_t label = m_page.isGiven(title) ? 0 : titleLabelBytes(m_page.content(title))) {
            m_page.parts[title]
                = {{TextSpan::fromBounds(span.begin, span.begin + label), BlockKind::Boilerplate}};
            span = TextSpan::fromBounds(span.begin + label, span.end());
            m_page.parts[title].push_back({span, BlockKind::Title});
        } else {
            m_page.decide(title, BlockKind::Title);
        }
        m_page.article.titleSpan = span;
        if (m_page.article.title.empty()) {
            m_page.article.title = std::string(span.in(m_page.text));
        }
        for (std::size_t i = 0; i < std::min(m_page.headEnd, title); ++i) {
            const bool label = m_page.lines[i].mark == LineMark::Label && !m_page.isGiven(i);
            if (!label && (!canBeTitle(i) || m_page.lines[i].words > 6)) {
                continue;
            }
            m_page.decide(i, BlockKind::Boilerplate);
            if (!label && m_page.article.source.empty()
                && m_page.lines[i].lower * 3 <= m_page.lines[i].words) {
                m_page.article.source = std::string(m_page.content(i));
            }
        }
        for (std::size_t i = title + 1; i < m_page.headEnd; ++i) {
            if (!m_page.isDecided(i) && !m_page.lines[i].isBlank()
                && m_page.lines[i].folded == m_page.lines[title].folded) {
                m_page.decide(i, BlockKind::Boilerplate); // told twice
            }
        }
        markRepeated(title);
    }

    /// The headline at the end of a navigation line names whom the article speaks of, unlike the rest of that
    /// line.
    void markRepeated(std::size_t title)
    {
        const std::string headline = nameKey(m_page.content(title));
        for (std::size_t i = 0; i < m_page.headEnd; ++i) {
            if (m_page.parts[i].size() < 2) {
                continue;
            }
            for (PagePart& part : m_page.parts[i]) {
                if (part.kind == BlockKind::Boilerplate && nameKey(part.span.in(m_page.text)) == headline) {
                    part.kind = BlockKind::Header;
                }
            }
        }
    }

    Page& m_page;
};

} // namespace

void layOutHead(Page& page)
{
    HeadLayouter(page).run();
}

} // namespace dateline
