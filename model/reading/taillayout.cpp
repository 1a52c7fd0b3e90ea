// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/biography.h"
#include "model/reading/page.h"

namespace dateline {

namespace {

class TailLayouter
{
public:
    explicit TailLayouter(Page& page)
        : m_page(page)
    {
    }

    void run() { markTail(); }

private:
    void markTail()
    {
        std::size_t last = m_page.lines.size();
        bool tail = false;
        bool body = false;
        for (std::size_t i = m_page.headEnd; i < m_page.lines.size(); ++i) {
            const TextLine& line = m_page.lines[i];
            tail = tail
                || (body && line.mark == LineMark::TailBegin
                    && line.span.begin * 5ULL >= m_page.text.size() * 2ULL);
            body = body || (!line.isBlank() && (!m_page.isDecided(i) || m_page.isGiven(i, BlockKind::Body)));
            if (line.isBlank() || m_page.isDecided(i)) {
                continue;
            }
            const bool shortLine = line.span.length <= 120 && !line.endsInPeriod;
            if (tail && (shortLine || isBiography(m_page.content(i), BiographyPlace::BehindTheArticle))) {
                m_page.decide(i, BlockKind::Boilerplate);
            }
        }
        // a biography that nothing announces
        for (std::size_t paragraphs = 0; paragraphs < 2 && last != noLine;) {
            last = m_page.previousLine(last);
            if (last == noLine || last < m_page.headEnd || m_page.isDecided(last)) {
                continue;
            }
            ++paragraphs;
            const std::size_t before = m_page.previousLine(last);
            const bool named = isNamedBefore(last);
            if (isBiography(
                    m_page.content(last), named ? BiographyPlace::AfterItsName : BiographyPlace::AtTheEnd)) {
                m_page.decide(last, BlockKind::Boilerplate);
                if (before != noLine && before > m_page.headEnd && !m_page.isDecided(before)
                    && m_page.lines[before].words <= 5 && named) {
                    m_page.decide(before, BlockKind::Boilerplate);
                }
            }
        }
    }

    /// The paragraph begins with the name of the byline or of the line before it.
    bool isNamedBefore(std::size_t i) const
    {
        const std::string begin = m_page.lines[i].folded.substr(0, 60);
        const std::string firstTwo = begin.substr(
            0, begin.find(' ', begin.find(' ') == std::string::npos ? 0 : begin.find(' ') + 1));
        if (firstTwo.size() < 5) {
            return false;
        }
        // asked once: there may be blank lines without end between
        const std::size_t before = m_page.previousLine(i);
        for (std::size_t line = 0; line < i; ++line) {
            const bool byline
                = !m_page.parts[line].empty() && m_page.parts[line][0].kind == BlockKind::Byline;
            const bool nameLine
                = line == before && m_page.lines[line].words <= 5 && !m_page.lines[line].endsInStop;
            if ((byline || nameLine) && m_page.lines[line].folded.find(firstTwo) != std::string::npos) {
                return true;
            }
        }
        return false;
    }

    Page& m_page;
};

} // namespace

void layOutTail(Page& page)
{
    TailLayouter(page).run();
}

} // namespace dateline
