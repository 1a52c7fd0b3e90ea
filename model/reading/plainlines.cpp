// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/navigation.h"
#include "model/reading/page.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 7> pictureWords{
    "photo", "getty", "via ap", "image", "screenshot", "afp/", "reuters/"};

class PlainLineMarker
{
public:
    explicit PlainLineMarker(Page& page)
        : m_page(page)
    {
    }

    void run()
    {
        markByWording();
        markCaptions();
    }

private:
    void markByWording()
    {
        for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
            const TextLine& line = m_page.lines[i];
            const bool headline = i == 0 && line.words >= 5 && !line.endsInPeriod
                && line.mark != LineMark::Stamp && !isNavigation(m_page.content(i));
            if (headline || m_page.isGiven(i) || isInsideSentence(i)) { // whatever words a headline has
                continue;
            }
            switch (line.mark) {
            case LineMark::Boilerplate:
            case LineMark::TailBegin:
            case LineMark::Credit: m_page.decide(i, BlockKind::Boilerplate); break;
            case LineMark::Caption:
                m_page.decide(i, line.words <= 3 ? BlockKind::Boilerplate : BlockKind::Caption);
                break;
            case LineMark::Agency: m_page.decide(i, BlockKind::Byline); break;
            case LineMark::Stamp:
                if (!line.stamps.empty()) {
                    m_page.decide(i, BlockKind::Header);
                } else if (line.words <= 2 && !line.startsLower) { // its date is lost
                    m_page.decide(i, BlockKind::Boilerplate);
                }
                break;
            case LineMark::Label: // only over a title
            case LineMark::None:
                if (!line.isBlank() && line.stamps.empty()
                    && (isNavigation(m_page.content(i)) || isAddress(m_page.content(i)))) {
                    m_page.decide(i, BlockKind::Boilerplate);
                }
                break;
            }
        }
    }

    static bool isAddress(std::string_view line)
    {
        return (line.starts_with("http://") || line.starts_with("https://"))
            && line.find_first_of(" \t") == std::string_view::npos;
    }

    /// The text of a link, which some pages put on a line of its own.
    bool isInsideSentence(std::size_t i) const
    {
        if (i == 0 || m_page.lines[i].isBlank() || m_page.lines[i - 1].isBlank()
            || m_page.lines[i - 1].endsInStop || m_page.lines[i - 1].words < 3) {
            return false;
        }
        if (m_page.lines[i].startsLower) {
            return true;
        }
        const bool next = i + 1 < m_page.lines.size() && !m_page.lines[i + 1].isBlank();
        return next
            && (m_page.lines[i + 1].startsLower || m_page.text[m_page.lines[i + 1].span.begin] == ','
                || m_page.text[m_page.lines[i + 1].span.begin] == '.');
    }

    void markCaptions()
    {
        std::size_t paragraphs = 0;
        for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
            if (m_page.isDecided(i) || m_page.lines[i].isBlank()) {
                continue;
            }
            const std::size_t next = m_page.nextLine(i);
            const bool creditFollows
                = next != noLine && m_page.lines[next].mark == LineMark::Credit && next - i <= 2;
            const bool firstParagraph = m_page.lines[i].endsInPeriod && m_page.lines[i].span.length >= 40
                && m_page.previousLine(i) != noLine && paragraphs++ == 0;
            if (endsInPictureCredit(m_page.lines[i])
                || (creditFollows && firstParagraph && m_page.lines[i].span.length <= 500)) {
                m_page.decide(i, BlockKind::Caption);
                paragraphs = 0; // the first of the body is still to come
            }
        }
    }

    bool endsInPictureCredit(const TextLine& line) const
    {
        if (line.folded.empty() || line.span.length > 600) {
            return false;
        }
        const std::string_view all = line.span.in(m_page.text);
        const std::size_t open = all.rfind('(');
        if (open == std::string_view::npos || all.back() != ')' || all.size() - open > 90) {
            return false;
        }
        const std::string credit = foldName(all.substr(open));
        return std::any_of(pictureWords.begin(), pictureWords.end(),
            [&credit](std::string_view word) { return credit.find(word) != std::string::npos; });
    }

    Page& m_page;
};

} // namespace

void markPlainLines(Page& page)
{
    PlainLineMarker(page).run();
}

} // namespace dateline
