// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/newsexport/exportlines.h"
#include "model/reading/formats/pdfpages.h"

#include "model/text/asciiclass.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <unordered_set>

namespace dateline {

namespace {

using namespace std::string_view_literals;

constexpr float edge = 0.12F; // of a page's height: where headers and footers stand
constexpr float sameHeight = 1.15F; // lines of one size differ by less
constexpr float headlineHeight = 1.3F; // by the size of most text
constexpr std::size_t minHeadlineWords = 4; // a paper's own name has fewer
constexpr std::size_t maxHeadlineBytes = 250;
constexpr std::size_t maxFurniture = 100;

// --- Furniture -------------------------------------------------------------------------------------------------------

/// The line with every number alike: "Page 3 of 12" and "Page 4 of 12" are one.
std::string furnitureKey(std::string_view text)
{
    std::string key;
    for (const char c : foldName(text)) {
        const bool isDigitSign = isAsciiDigit(c);
        if (!isDigitSign || key.empty() || key.back() != '#') {
            key += isDigitSign ? '#' : c;
        }
    }
    return key;
}

bool isPageNumber(std::string_view key)
{
    constexpr std::array forms{"#"sv, "- # -"sv, "page #"sv, "page # of #"sv, "#/#"sv, "# / #"sv, "# of #"sv,
        "p #"sv, "[#]"sv, "| #"sv, "# |"sv};
    return std::find(forms.begin(), forms.end(), key) != forms.end();
}

void markFurniture(PdfPages& pages)
{
    const auto isAtEdge = [&pages](const PdfLine& line) {
        const float height = pages.heights[line.page];
        const float middle = (line.top + line.bottom) / 2;
        return middle < height * edge || middle > height * (1 - edge);
    };
    std::map<std::string, std::set<std::size_t>> seenOn; // pages by key
    for (const PdfLine& line : pages.lines) {
        if (isAtEdge(line) && line.text.size() <= 200) {
            seenOn[furnitureKey(line.text)].insert(line.page);
        }
    }
    for (PdfLine& line : pages.lines) {
        if (isAtEdge(line) && line.text.size() <= 200) {
            const std::string key = furnitureKey(line.text);
            const std::size_t count = seenOn[key].size();
            line.isFurniture = isPageNumber(key) || count >= 3 || (count == 2 && pages.heights.size() <= 4);
        }
    }
}

// --- Hyphens ---------------------------------------------------------------------------------------------------------

/// Calls `take` with each word of letters, hyphens inside it included, in lower case.
template <typename Take> void forEachWord(std::string_view text, Take take)
{
    const std::string lower = lowerCase(text);
    std::string word;
    for (std::size_t at = 0; at <= lower.size();) {
        const DecodedCodePoint c = at < lower.size() ? decodeUtf8(lower, at) : DecodedCodePoint{U' ', 1};
        if (isLetter(c.value) || (c.value == U'-' && !word.empty())) {
            word.append(lower, at, c.length);
        } else if (!word.empty()) {
            take(word);
            word.clear();
        }
        at += c.length;
    }
}

/// Whether "dam-" and "aged" are one word, told by the other words of the document.
class HyphenJudge
{
public:
    explicit HyphenJudge(const std::vector<PdfLine>& lines)
    {
        for (const PdfLine& line : lines) {
            forEachWord(line.text, [this](const std::string& word) {
                if (word.size() <= 60 && !word.ends_with('-')) {
                    m_words.insert(word);
                }
            });
        }
    }

    /// Both in lower case, without the hyphen.
    bool isOneWord(const std::string& before, const std::string& after) const
    {
        if (m_words.contains(before + after) || m_words.contains(before + "-" + after)) {
            return m_words.contains(before + after);
        }
        // Only halves that hardly ever begin or end a longer word: "co-", "state-", "-day" do.
        constexpr std::array firstHalves{"non"sv, "self"sv, "vice"sv, "anti"sv, "half"sv, "two"sv, "three"sv,
            "five"sv, "twenty"sv, "thirty"sv, "forty"sv, "fifty"sv, "sixty"sv, "seventy"sv, "eighty"sv,
            "ninety"sv};
        constexpr std::array secondHalves{"term"sv, "based"sv, "led"sv, "backed"sv, "run"sv, "wide"sv,
            "style"sv, "scale"sv, "owned"sv, "controlled"sv, "held"sv, "related"sv, "elect"sv, "president"sv,
            "general"sv, "level"sv, "free"sv, "made"sv, "of"sv, "the"sv, "and"sv};
        if (after.find('-') != std::string::npos || (before == "year" && after == "old")
            || std::find(firstHalves.begin(), firstHalves.end(), before) != firstHalves.end()
            || std::find(secondHalves.begin(), secondHalves.end(), after) != secondHalves.end()) {
            return false;
        }
        // two words of their own: may be a compound
        return !(m_words.contains(before) && m_words.contains(after));
    }

private:
    std::unordered_set<std::string> m_words;
};

/// Joins two lines of a paragraph.
class LineJoiner
{
public:
    explicit LineJoiner(const HyphenJudge& judge)
        : m_judge(judge)
    {
    }

    void join(std::string& paragraph, const std::string& line) const
    {
        const DecodedCodePoint last = decodeUtf8Before(paragraph, paragraph.size());
        const bool isHyphen = last.value == U'-' || last.value == 0x2010 || last.value == 0xAD;
        const std::size_t hyphen = paragraph.size() - last.length;
        if (!isHyphen || hyphen == 0 || !isLetter(decodeUtf8Before(paragraph, hyphen).value)) {
            paragraph += ' ';
        } else if (last.value == 0xAD
            || (isLower(decodeUtf8(line, 0).value) && isOneWord(paragraph.substr(0, hyphen), line))) {
            paragraph.resize(hyphen);
        }
        paragraph += line;
    }

private:
    bool isOneWord(std::string_view before, std::string_view after) const
    {
        std::string left;
        std::string right;
        forEachWord(before.substr(before.size() - std::min<std::size_t>(before.size(), 100)),
            [&left](const std::string& word) { left = word; });
        forEachWord(after.substr(0, 100),
            [&right](const std::string& word) { right = right.empty() ? word : right; });
        const bool isCompound = left.find('-') != std::string::npos; // "state-of-the-"
        return !isCompound && m_judge.isOneWord(left, right);
    }

    const HyphenJudge& m_judge;
};

// --- Paragraphs ------------------------------------------------------------------------------------------------------

struct BlockEdges
{
    float left = 1e6F;
    float right = -1e6F;
};

bool beginsItem(std::string_view text)
{
    const DecodedCodePoint first = decodeUtf8(text, 0);
    const DecodedCodePoint second = decodeUtf8(text, first.length);
    return first.value == 0x2022 || first.value == 0x25CF || first.value == 0x25AA || first.value == 0x2023
        || (isDash(first.value) && isSpace(second.value));
}

bool endsSentence(std::string_view text)
{
    std::size_t at = text.size();
    while (at > 0) {
        const DecodedCodePoint c = decodeUtf8Before(text, at);
        if (!isQuote(c.value) && c.value != U')' && c.value != U']') {
            return c.value == U'.' || c.value == U'!' || c.value == U'?' || c.value == U':'
                || c.value == 0x2026;
        }
        at -= c.length;
    }
    return false;
}

bool isSameSize(const PdfLine& a, const PdfLine& b)
{
    const float small = std::min(a.height(), b.height());
    const float large = std::max(a.height(), b.height());
    return large <= small * sameHeight + 0.5F;
}

class ParagraphMaker
{
public:
    explicit ParagraphMaker(const PdfPages& pages)
        : m_pages(pages)
        , m_judge(pages.lines)
        , m_joiner(m_judge)
    {
        for (const PdfLine& line : pages.lines) {
            BlockEdges& edges = m_edges[line.block];
            edges.left = std::min(edges.left, line.left);
            edges.right = std::max(edges.right, line.right);
        }
        m_isDelivery = std::any_of(pages.lines.begin(), pages.lines.end(),
            [](const PdfLine& line) { return newsexport::isWord(line.text, "End of Document"); });
    }

    std::vector<DocumentBlock> run()
    {
        const float usual = usualHeight();
        const PdfLine* previous = nullptr;
        const PdfLine* first = nullptr;
        std::vector<DocumentBlock> blocks;
        std::string paragraph;
        const auto end = [&] {
            if (!paragraph.empty()) {
                const bool isHeadline = first->page == 0 && first->height() >= usual * headlineHeight
                    && paragraph.size() <= maxHeadlineBytes
                    && static_cast<std::size_t>(std::count(paragraph.begin(), paragraph.end(), ' ')) + 1
                        >= minHeadlineWords;
                blocks.push_back(
                    {std::move(paragraph), isHeadline ? BlockKind::Title : BlockKind::Body, false});
                paragraph.clear();
            }
        };
        for (const PdfLine& line : m_pages.lines) {
            if (line.isFurniture) {
                continue;
            }
            if (previous == nullptr || !goesOn(*previous, line)) {
                end();
                first = &line;
                paragraph = line.text;
            } else {
                m_joiner.join(paragraph, line.text);
            }
            previous = &line;
        }
        end();
        addFurniture(blocks);
        return blocks;
    }

private:
    /// The height of the lines that hold most of the text.
    float usualHeight() const
    {
        std::map<int, std::size_t> letters; // by half points
        for (const PdfLine& line : m_pages.lines) {
            letters[static_cast<int>(std::lround(line.height() * 2))] += line.text.size();
        }
        const auto most = std::max_element(
            letters.begin(), letters.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        return most == letters.end() ? 0 : static_cast<float>(most->first) / 2;
    }

    bool goesOn(const PdfLine& before, const PdfLine& line) const
    {
        if (!isSameSize(before, line) || beginsItem(line.text)) {
            return false;
        }
        if (m_isDelivery
            && (newsexport::isNexisUniField(before.text) || newsexport::isNexisUniField(line.text))) {
            return false;
        }
        const BlockEdges& edges = m_edges.at(before.block);
        const bool isFull = before.right >= edges.right - (edges.right - edges.left) * 0.12F;
        const char32_t last = decodeUtf8Before(before.text, before.text.size()).value;
        const bool isBroken = last == U'-' || last == 0xAD || last == U',';
        const bool beginsLower = isLower(decodeUtf8(line.text, 0).value);
        if (before.block != line.block) { // the next column or page
            return !endsSentence(before.text) && beginsLower && (isFull || isBroken);
        }
        const bool isIndented = line.left > edges.left + line.height() * 0.7F
            && before.left <= edges.left + line.height() * 0.7F;
        const bool isSpaced = line.top - before.bottom > line.height() * 0.7F;
        if (isIndented || isSpaced) {
            return beginsLower && !endsSentence(before.text); // a quotation set in, a raised sign
        }
        return isFull || isBroken || beginsLower || !endsSentence(before.text);
    }

    void addFurniture(std::vector<DocumentBlock>& blocks) const
    {
        std::set<std::string_view> known;
        for (const PdfLine& line : m_pages.lines) {
            if (line.isFurniture && known.size() < maxFurniture && known.insert(line.text).second) {
                blocks.push_back({line.text, BlockKind::Boilerplate, true});
            }
        }
    }

    const PdfPages& m_pages;
    HyphenJudge m_judge;
    LineJoiner m_joiner;
    std::map<std::size_t, BlockEdges> m_edges;
    bool m_isDelivery = false; // of a news database: fields stand on lines of their own
};

} // namespace

std::vector<DocumentBlock> paragraphsOf(PdfPages pages)
{
    markFurniture(pages);
    return ParagraphMaker(pages).run();
}

} // namespace dateline
