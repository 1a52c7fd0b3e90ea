// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/layout.h"

#include "model/reading/biography.h"
#include "model/reading/dateline.h"
#include "model/reading/navigation.h"
#include "model/reading/textline.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);
constexpr std::size_t maxTitleBytes = 250;
constexpr std::size_t maxHeadLines = 40; // a head of more lines is a list, not a head
constexpr std::size_t wrapBytes = 110; // hard-wrapped text has no longer lines
constexpr std::size_t minWrappedBytes = 45;

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

class Layouter
{
public:
    explicit Layouter(Article& article)
        : m_article(article)
        , m_text(article.text)
        , m_lines(cutLines(article.text))
        , m_parts(m_lines.size())
    {
    }

    void run()
    {
        markPlainLines();
        markCaptions();
        findHeadEnd();
        markHead();
        chooseTitle();
        markTail();
        markDateline();
        emitBlocks();
        collectDates();
    }

private:
    struct Part
    {
        TextSpan span;
        BlockKind kind = BlockKind::Body;
    };

    bool isDecided(std::size_t line) const { return !m_parts[line].empty(); }
    void decide(std::size_t line, BlockKind kind) { m_parts[line] = {{m_lines[line].span, kind}}; }
    bool is(std::size_t line, BlockKind kind) const { return m_parts[line].size() == 1 && m_parts[line][0].kind == kind; }
    std::string_view content(std::size_t line) const { return m_lines[line].span.in(m_text); }

    std::size_t nextLine(std::size_t line) const // the next one that is not blank
    {
        for (std::size_t i = line + 1; i < m_lines.size(); ++i) {
            if (!m_lines[i].isBlank()) {
                return i;
            }
        }
        return none;
    }
    std::size_t previousLine(std::size_t line) const
    {
        for (std::size_t i = line; i-- > 0;) {
            if (!m_lines[i].isBlank()) {
                return i;
            }
        }
        return none;
    }

    void markPlainLines()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const TextLine& line = m_lines[i];
            const bool headline = i == 0 && line.words >= 5 && !line.endsInPeriod && line.mark != LineMark::Stamp && !isNavigation(content(i));
            if (headline || isInsideSentence(i)) { // whatever words a headline has
                continue;
            }
            switch (line.mark) {
            case LineMark::Boilerplate:
            case LineMark::TailBegin:
            case LineMark::Credit:
                decide(i, BlockKind::Boilerplate);
                break;
            case LineMark::Caption:
                decide(i, line.words <= 3 ? BlockKind::Boilerplate : BlockKind::Caption);
                break;
            case LineMark::Agency:
                decide(i, BlockKind::Byline);
                break;
            case LineMark::Stamp:
                if (!line.stamps.empty()) {
                    decide(i, BlockKind::Header);
                } else if (line.words <= 2 && !line.startsLower) { // its date is lost
                    decide(i, BlockKind::Boilerplate);
                }
                break;
            case LineMark::Label: // only over a title
            case LineMark::None:
                if (!line.isBlank() && line.stamps.empty() && isNavigation(content(i))) {
                    decide(i, BlockKind::Boilerplate);
                }
                break;
            }
        }
    }

    /// The text of a link, which some pages put on a line of its own.
    bool isInsideSentence(std::size_t i) const
    {
        if (i == 0 || m_lines[i].isBlank() || m_lines[i - 1].isBlank() || m_lines[i - 1].endsInStop || m_lines[i - 1].words < 3) {
            return false;
        }
        if (m_lines[i].startsLower) {
            return true;
        }
        const bool next = i + 1 < m_lines.size() && !m_lines[i + 1].isBlank();
        return next && (m_lines[i + 1].startsLower || m_text[m_lines[i + 1].span.begin] == ',' || m_text[m_lines[i + 1].span.begin] == '.');
    }

    void markCaptions()
    {
        std::size_t paragraphs = 0;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (isDecided(i) || m_lines[i].isBlank()) {
                continue;
            }
            const std::size_t next = nextLine(i);
            const bool creditFollows = next != none && m_lines[next].mark == LineMark::Credit && next - i <= 2;
            const bool firstParagraph = m_lines[i].endsInPeriod && m_lines[i].span.length >= 40 && previousLine(i) != none && paragraphs++ == 0;
            if (endsInPictureCredit(m_lines[i]) || (creditFollows && firstParagraph && m_lines[i].span.length <= 500)) {
                decide(i, BlockKind::Caption);
                paragraphs = 0; // the first of the body is still to come
            }
        }
    }

    bool endsInPictureCredit(const TextLine& line) const
    {
        if (line.folded.empty() || line.span.length > 600) {
            return false;
        }
        const std::string_view all = line.span.in(m_text);
        const std::size_t open = all.rfind('(');
        if (open == std::string_view::npos || all.back() != ')' || all.size() - open > 90) {
            return false;
        }
        const std::string credit = foldName(all.substr(open));
        for (const std::string_view word : {"photo", "getty", "via ap", "image", "screenshot", "afp/", "reuters/"}) {
            if (credit.find(word) != std::string::npos) {
                return true;
            }
        }
        return false;
    }

    bool isParagraph(std::size_t i) const
    {
        const TextLine& line = m_lines[i];
        const std::size_t bytes = line.span.length;
        if (bytes >= maxTitleBytes) {
            return true;
        }
        const bool title = line.isTitleCase();
        if (bytes >= 100 && !title && holdsSentenceEnd(content(i))) {
            return true;
        }
        if ((bytes >= 160 && line.endsInStop) || (line.endsInPeriod && !title && (bytes >= 100 || (bytes >= 60 && line.lower >= 5)))) {
            return true;
        }
        if (bytes < 120 && !line.endsInStop && m_text.substr(line.span.end() - 1, 1) != "_" && m_text.substr(line.span.end() - 1, 1) != "-") {
            return isWrapped(i);
        }
        return findDateline(m_text, line.span).has_value();
    }

    /// "... of others. A judge ...": a word of small letters, a stop, a capital.
    static bool holdsSentenceEnd(std::string_view line)
    {
        for (std::size_t at = line.find(". "); at != std::string_view::npos; at = line.find(". ", at + 2)) {
            const bool word = at >= 3 && isLower(static_cast<unsigned char>(line[at - 1])) && isLower(static_cast<unsigned char>(line[at - 2]))
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
        while (end + 1 < m_lines.size() && !m_lines[end + 1].isBlank() && m_lines[end + 1].span.length <= wrapBytes) {
            ++end;
        }
        return end >= i + 2 && m_lines[i].span.length >= minWrappedBytes && m_lines[i + 1].span.length >= minWrappedBytes
            && !m_lines[i].isTitleCase() && !m_lines[i].bullet && !m_lines[i + 1].bullet && (m_lines[i + 1].startsLower || m_lines[i + 2].startsLower);
    }

    void findHeadEnd()
    {
        std::size_t lines = 0;
        for (m_headEnd = 0; m_headEnd < m_lines.size(); ++m_headEnd) {
            if (m_lines[m_headEnd].isBlank()) {
                continue;
            }
            if (++lines > maxHeadLines || (!isDecided(m_headEnd) && !isNavigation(content(m_headEnd)) && isParagraph(m_headEnd))) {
                return;
            }
        }
    }

    std::size_t wordsBesideDates(const TextLine& line) const
    {
        std::size_t inside = 0;
        for (const DateStamp& stamp : line.stamps) {
            const std::string_view date = stamp.span.in(m_text);
            inside += 1 + static_cast<std::size_t>(std::count(date.begin(), date.end(), ' '));
        }
        return line.words > inside ? line.words - inside : 0;
    }

    bool isByline(const TextLine& line) const
    {
        if (line.folded.rfind("by ", 0) != 0 || line.span.length > 120 || line.words > 14 || line.endsInPeriod) {
            return false;
        }
        const std::string_view rest = trimmed(line.span.in(m_text).substr(3));
        return rest.rfind("our ", 0) == 0 || rest.rfind("a ", 0) == 0 || isUpper(decodeUtf8(rest, 0).value);
    }

    void markHead()
    {
        for (std::size_t i = 0; i < m_headEnd; ++i) {
            const TextLine& line = m_lines[i];
            if (line.isBlank() || isDecided(i)) {
                continue;
            }
            if (!line.stamps.empty() && isNavigation(content(i))) {
                splitAroundDates(i);
            } else if (!line.stamps.empty() && content(i).find('|') != std::string_view::npos && wordsBesideDates(line) <= 12) {
                splitAtBars(i);
            } else if (isByline(line)) {
                decide(i, BlockKind::Byline);
            } else if (isDateLine(i)) {
                decide(i, BlockKind::Header);
            }
        }
    }

    bool isDateLine(std::size_t i) const
    {
        const TextLine& line = m_lines[i];
        if (line.stamps.empty() || line.endsInPeriod || line.bullet || line.span.length > 120) {
            return false;
        }
        const bool toTheDay = std::any_of(line.stamps.begin(), line.stamps.end(), [](const DateStamp& stamp) { return stamp.days.isDay(); });
        const std::size_t most = !toTheDay ? 1 : previousLine(i) == none ? 3 : 6; // "North Sea in June 1950" may be a heading
        return wordsBesideDates(line) <= most;
    }

    void splitAroundDates(std::size_t i)
    {
        std::size_t at = m_lines[i].span.begin;
        for (const DateStamp& stamp : m_lines[i].stamps) {
            if (stamp.span.begin > at) {
                m_parts[i].push_back({TextSpan::fromBounds(at, stamp.span.begin), BlockKind::Boilerplate});
            }
            m_parts[i].push_back({stamp.span, BlockKind::Header});
            at = stamp.span.end();
        }
        if (at < m_lines[i].span.end()) {
            m_parts[i].push_back({TextSpan::fromBounds(at, m_lines[i].span.end()), BlockKind::Boilerplate});
        }
    }

    void splitAtBars(std::size_t i)
    {
        const TextSpan span = m_lines[i].span;
        for (std::size_t at = span.begin; at < span.end();) {
            std::size_t end = m_text.find('|', at);
            end = end == std::string_view::npos || end >= span.end() ? span.end() : end + 1;
            const TextSpan part = TextSpan::fromBounds(at, end);
            const std::string_view words = part.in(m_text);
            const bool dated = std::any_of(m_lines[i].stamps.begin(), m_lines[i].stamps.end(), [&](const DateStamp& stamp) {
                return part.contains(stamp.span) && std::count(words.begin(), words.end(), ' ') <= 9;
            });
            const std::string folded = foldName(part.in(m_text));
            m_parts[i].push_back({part, dated ? BlockKind::Header : folded.rfind("by ", 0) == 0 ? BlockKind::Byline : BlockKind::Boilerplate});
            at = end;
        }
    }

    bool canBeTitle(std::size_t i) const
    {
        const TextLine& line = m_lines[i];
        return !line.isBlank() && !isDecided(i) && !line.bullet && line.words > 0 && line.span.length < maxTitleBytes && line.mark != LineMark::Label;
    }

    /// A few capitalised words on top, right before navigation, a label or a date line.
    bool isSiteName(std::size_t i, std::size_t laterCandidates) const
    {
        const TextLine& line = m_lines[i];
        if (!m_article.source.empty() && line.folded == foldName(m_article.source)) {
            return true;
        }
        if (laterCandidates == 0 || line.words > 6 || line.endsInStop || line.lower * 3 > line.words) {
            return false;
        }
        const std::size_t next = nextLine(i);
        return next != none && next < m_headEnd
            && (m_lines[next].mark == LineMark::Label || (isDecided(next) && m_parts[next][0].kind == BlockKind::Boilerplate));
    }

    std::size_t repeatedHeadline(const std::vector<std::size_t>& candidates) const
    {
        for (const std::size_t i : candidates) {
            if (m_lines[i].words < 4) {
                continue;
            }
            if (i != candidates.front() && m_lines[candidates.front()].words > 6) {
                break; // the first line is a headline itself
            }
            for (std::size_t other = 0; other < m_headEnd; ++other) {
                const bool again = other != i && m_lines[other].folded.size() >= m_lines[i].folded.size()
                    && m_lines[other].folded.find(m_lines[i].folded) != std::string::npos;
                if (again && (m_parts[other].size() > 1 || is(other, BlockKind::Boilerplate) || m_lines[other].folded == m_lines[i].folded)) {
                    return i;
                }
            }
        }
        return none;
    }

    void chooseTitle()
    {
        std::vector<std::size_t> candidates;
        for (std::size_t i = 0; i < m_headEnd; ++i) {
            if (canBeTitle(i)) {
                candidates.push_back(i);
            }
        }
        std::size_t title = declaredTitle();
        if (title == none) {
            title = repeatedHeadline(candidates);
        }
        for (std::size_t c = 0; title == none && c < candidates.size(); ++c) {
            if (isSiteName(candidates[c], candidates.size() - c - 1)) {
                continue;
            }
            title = candidates[c];
        }
        if (title == none) {
            title = datedHeadline();
        }
        if (title != none) {
            takeTitle(title);
        }
    }

    std::size_t declaredTitle() const
    {
        if (m_article.title.empty()) {
            return none;
        }
        const std::string folded = nameKey(m_article.title);
        std::size_t seen = 0;
        for (std::size_t i = 0; i < m_lines.size() && seen < 10; ++i) {
            if (!m_lines[i].isBlank()) {
                ++seen;
                if (m_lines[i].span.length <= 4 * m_article.title.size() + 8 && nameKey(content(i)) == folded) {
                    return i;
                }
            }
        }
        return none;
    }

    /// "Chronology for April 7, 1998" as the only line over the text.
    std::size_t datedHeadline() const
    {
        const std::size_t first = m_lines.empty() ? none : m_lines[0].isBlank() ? nextLine(0) : 0;
        const bool fits = first != none && first < m_headEnd && is(first, BlockKind::Header) && m_lines[first].mark == LineMark::None
            && wordsBesideDates(m_lines[first]) >= 2 && content(first).find('(') != 0;
        return fits ? first : none;
    }

    void takeTitle(std::size_t title)
    {
        decide(title, BlockKind::Title);
        m_article.titleSpan = m_lines[title].span;
        if (m_article.title.empty()) {
            m_article.title = std::string(content(title));
        }
        for (std::size_t i = 0; i < std::min(m_headEnd, title); ++i) {
            const bool label = m_lines[i].mark == LineMark::Label;
            if (!label && (!canBeTitle(i) || m_lines[i].words > 6)) {
                continue;
            }
            decide(i, BlockKind::Boilerplate);
            if (!label && m_article.source.empty() && m_lines[i].lower * 3 <= m_lines[i].words) {
                m_article.source = std::string(content(i));
            }
        }
        for (std::size_t i = title + 1; i < m_headEnd; ++i) {
            if (!isDecided(i) && !m_lines[i].isBlank() && m_lines[i].folded == m_lines[title].folded) {
                decide(i, BlockKind::Boilerplate); // told twice
            }
        }
    }

    void markTail()
    {
        std::size_t last = m_lines.size();
        bool tail = false;
        bool body = false;
        for (std::size_t i = m_headEnd; i < m_lines.size(); ++i) {
            const TextLine& line = m_lines[i];
            tail = tail || (body && line.mark == LineMark::TailBegin && line.span.begin * 5ULL >= m_text.size() * 2ULL);
            body = body || (!line.isBlank() && !isDecided(i));
            if (line.isBlank() || isDecided(i)) {
                continue;
            }
            if (tail && line.span.length <= 120 && !line.endsInPeriod) {
                decide(i, BlockKind::Boilerplate);
            } else if (tail && isBiography(content(i), BiographyPlace::BehindTheArticle)) {
                decide(i, BlockKind::Boilerplate);
            }
        }
        for (std::size_t paragraphs = 0; paragraphs < 2 && last != none;) { // a biography that nothing announces
            last = previousLine(last);
            if (last == none || last < m_headEnd || isDecided(last)) {
                continue;
            }
            ++paragraphs;
            const std::size_t before = previousLine(last);
            const bool named = isNamedBefore(last);
            if (isBiography(content(last), named ? BiographyPlace::AfterItsName : BiographyPlace::AtTheEnd)) {
                decide(last, BlockKind::Boilerplate);
                if (before != none && before > m_headEnd && !isDecided(before) && m_lines[before].words <= 5 && named) {
                    decide(before, BlockKind::Boilerplate);
                }
            }
        }
    }

    /// The paragraph begins with the name of the byline or of the line before it.
    bool isNamedBefore(std::size_t i) const
    {
        const std::string begin = m_lines[i].folded.substr(0, 60);
        const std::string firstTwo = begin.substr(0, begin.find(' ', begin.find(' ') == std::string::npos ? 0 : begin.find(' ') + 1));
        if (firstTwo.size() < 5) {
            return false;
        }
        for (std::size_t line = 0; line < i; ++line) {
            const bool byline = !m_parts[line].empty() && m_parts[line][0].kind == BlockKind::Byline;
            const bool nameLine = line == previousLine(i) && m_lines[line].words <= 5 && !m_lines[line].endsInStop;
            if ((byline || nameLine) && m_lines[line].folded.find(firstTwo) != std::string::npos) {
                return true;
            }
        }
        return false;
    }

    void markDateline()
    {
        std::size_t paragraphs = 0;
        for (std::size_t i = 0; i < m_lines.size() && paragraphs < 3; ++i) {
            if (m_lines[i].isBlank() || isDecided(i) || m_lines[i].bullet) {
                continue;
            }
            const bool paragraph = i >= m_headEnd;
            paragraphs += paragraph ? 1 : 0;
            const std::optional<DatelinePrefix> prefix = paragraph ? findDateline(m_text, m_lines[i].span) : std::nullopt;
            if (!prefix) {
                continue;
            }
            m_parts[i].push_back({prefix->span, BlockKind::Dateline});
            if (prefix->span.end() < m_lines[i].span.end()) {
                m_parts[i].push_back({TextSpan::fromBounds(prefix->span.end(), m_lines[i].span.end()), BlockKind::Body});
            }
            if (m_article.source.empty() && !prefix->agency.isEmpty()) {
                const std::string agency = foldName(prefix->agency.in(m_text));
                if (agency != "agencies" && agency != "agency") {
                    m_article.source = std::string(trimmed(prefix->agency.in(m_text)));
                }
            }
            return;
        }
    }

    bool joins(std::size_t previous, std::size_t next) const
    {
        const TextLine& before = m_lines[previous];
        const TextLine& after = m_lines[next];
        if (next != previous + 1 || after.bullet) {
            return false;
        }
        if (after.startsLower || (before.spaceAtEnd && !before.endsInStop) || (after.indent == 1 && !before.endsInStop)) {
            return true;
        }
        const DecodedCodePoint first = decodeUtf8(content(next), 0);
        if (first.value == U',' || first.value == U'.' || first.value == U')' || m_text[before.span.end() - 1] == ',') {
            return true;
        }
        const bool wrapped = before.span.length >= minWrappedBytes && before.span.length <= wrapBytes && after.span.length <= wrapBytes;
        return wrapped && after.indent < 2 && before.lower > 0 && (!before.endsInStop || endsInAbbreviation(content(previous)));
    }

    /// "the U.S.", "Gen.", at the end of a wrapped line.
    static bool endsInAbbreviation(std::string_view line)
    {
        const std::size_t space = line.find_last_of(" (");
        const std::string_view word = space == std::string_view::npos ? line : line.substr(space + 1);
        return word.size() <= 5 && word.back() == '.' && isUpper(decodeUtf8(word, 0).value) && word.find_first_of("aeiouy") != 1;
    }

    void emitBlocks()
    {
        std::vector<Block>& blocks = m_article.blocks;
        blocks.clear();
        std::size_t previous = none;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].isBlank()) {
                continue;
            }
            if (!isDecided(i)) {
                decide(i, BlockKind::Body);
            }
            for (Part& part : m_parts[i]) {
                const bool first = &part == m_parts[i].data();
                const std::string_view inner = trimmed(part.span.in(m_text));
                if (inner.empty()) {
                    continue;
                }
                part.span = TextSpan::fromBounds(std::size_t(inner.data() - m_text.data()), std::size_t(inner.data() - m_text.data()) + inner.size());
                const bool bodyGoesOn = first && previous != none && part.kind == BlockKind::Body && !blocks.empty()
                    && blocks.back().kind == BlockKind::Body && joins(previous, i);
                const bool moreFurniture = part.kind == BlockKind::Boilerplate && !blocks.empty() && blocks.back().kind == BlockKind::Boilerplate;
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
        for (std::size_t b = 0; b < blocks.size(); ++b) { // white space between blocks belongs to the one before it
            const std::size_t end = b + 1 < blocks.size() ? blocks[b + 1].span.begin : m_text.size();
            blocks[b].span = TextSpan::fromBounds(blocks[b].span.begin, end);
        }
    }

    void collectDates()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            for (const Part& part : m_parts[i]) {
                if (part.kind == BlockKind::Header || part.kind == BlockKind::Byline || part.kind == BlockKind::Dateline) {
                    collectDates(part);
                }
            }
        }
    }

    void collectDates(const Part& part)
    {
        const bool dateline = part.kind == BlockKind::Dateline;
        const char* place = dateline ? "dateline" : part.kind == BlockKind::Byline ? "byline" : "header line";
        for (const DateStamp& stamp : findDateStamps(m_text, part.span)) {
            m_article.dateCandidates.push_back({stamp.days, dateline ? DateSource::Dateline : DateSource::Header, stamp.span,
                std::string(place) + " '" + shortened(trimmed(part.span.in(m_text))) + "'"});
        }
    }

    Article& m_article;
    std::string_view m_text;
    std::vector<TextLine> m_lines;
    std::vector<std::vector<Part>> m_parts; // by line; empty = undecided, which ends as body
    std::size_t m_headEnd = 0; // first line of running text
};

} // namespace

void layOutArticle(Article& article)
{
    Layouter(article).run();
}

} // namespace dateline
