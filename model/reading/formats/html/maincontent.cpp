// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/html/maincontent.h"

#include "model/reading/datestamp.h"
#include "model/reading/formats/html/elementhints.h"
#include "model/text/asciicase.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <array>

namespace dateline::markup {

namespace {

constexpr std::uint64_t leastProse = 150; // bytes of sentences below which a page has no main text
constexpr std::uint64_t leastTextOverComments = 500;
constexpr std::size_t maxTitleParagraphs = 3000; // that are compared with the titles
constexpr std::size_t maxTitleBytes = 300;
constexpr std::size_t maxHeadParagraphs = 15; // between the headline and the text
constexpr std::size_t maxBylineBytes = 200;
constexpr std::size_t maxStampBytes = 30;
constexpr std::size_t nearby = 4; // elements around a paragraph that may say what it is

std::vector<std::string> keysOf(std::span<const std::string> titles)
{
    std::vector<std::string> keys;
    for (const std::string& title : titles) {
        if (std::string key = nameKey(title); !key.empty()) {
            keys.push_back(std::move(key));
        }
    }
    return keys;
}

/// The same words, or "Headline - Site" and "Site: Headline", parted between words.
bool matchesTitle(std::string_view text, const std::vector<std::string>& titleKeys)
{
    const std::string key = nameKey(text);
    const auto spaces = std::count(key.begin(), key.end(), ' ');
    return std::any_of(titleKeys.begin(), titleKeys.end(), [&](const std::string& title) {
        return title == key
            || (spaces >= 2 && title.starts_with(key)
                && (title[key.size()] == ' ' || (title[key.size()] == ':' && key.size() * 2 > title.size())))
            || (spaces >= 3 && title.ends_with(key) && title[title.size() - key.size() - 1] == ' ');
    });
}

/// What asks the reader for something: consent, a subscription, an address for a newsletter. Sentences like
/// those of an article, so that two of these words have to stand in one paragraph.
bool isPrompt(std::string_view text)
{
    constexpr std::size_t most = 900;
    constexpr std::array<std::string_view, 4> sure{"partners store and access", "after newsletter promotion",
        "manage your cookie", "we value your privacy"};
    constexpr std::array<std::string_view, 25> words{"unique identifiers", "personal data",
        "legitimate interest", "privacy notice", "privacy policy", "your consent", "cookies", "your device",
        "browsing data", "newsletter", "sign up", "your inbox", "subscribe", "subscription", "subscriber",
        "log in", "free article", "unsubscribe", "all of your devices", "our journalism", "please consider",
        "your contribution", "every contribution", "terms and conditions", "the archive since"};
    if (text.size() > most) {
        return false;
    }
    const std::string small = lowerAscii(text);
    const auto isIn = [&small](std::string_view word) { return small.find(word) != std::string::npos; };
    const bool addresses = isIn("you") || isIn("sign up");
    if (!addresses && !isIn("newsletter")) { // of most paragraphs that is all that is asked
        return false;
    }
    return std::any_of(sure.begin(), sure.end(), isIn)
        || (addresses && std::count_if(words.begin(), words.end(), isIn) >= 2);
}

class MainFinder
{
public:
    MainFinder(const MarkupTree& tree, std::span<const PageParagraph> paragraphs,
        std::span<const std::string> titles)
        : m_tree(tree)
        , m_paragraphs(paragraphs)
        , m_titles(titles)
        , m_hints(tree.nodes.size(), Hint::None)
        , m_all(tree.nodes.size(), 0)
        , m_prose(tree.nodes.size(), 0)
        , m_furniture(paragraphs.size(), false)
    {
        m_content.verdicts.resize(paragraphs.size());
        for (const PageParagraph& paragraph : paragraphs) {
            m_prompts.push_back(isPrompt(paragraph.text));
            m_sentences.push_back(
                paragraph.isProse() && !m_prompts.back() ? paragraph.text.size() - paragraph.linkBytes : 0);
        }
        m_content.firstProse = paragraphs.size();
    }

    MainContent run()
    {
        weigh();
        findTitle();
        doubtFurniture();
        markFurniture();
        if (m_prose[0] < leastProse) {
            readWhole();
        } else {
            m_region = chooseRegion();
            judge();
        }
        return std::move(m_content);
    }

private:
    std::uint64_t proseOf(std::size_t p) const { return m_sentences[p]; }

    void weigh()
    {
        std::vector<bool> seen(m_tree.nodes.size(), false);
        for (std::size_t p = 0; p < m_paragraphs.size(); ++p) {
            const std::uint64_t bytes = proseOf(p);
            for (NodeIndex at = m_paragraphs[p].element; at != noNode; at = m_tree.nodes[at].parent) {
                if (!seen[at]) {
                    seen[at] = true;
                    m_hints[at] = hintOf(m_tree, at);
                }
                m_all[at] += bytes;
            }
        }
    }

    bool isInside(NodeIndex node, NodeIndex outer) const
    {
        while (node != outer && node != noNode) {
            node = m_tree.nodes[node].parent;
        }
        return node == outer;
    }

    bool isFurniture(NodeIndex node) const
    {
        return m_hints[node] == Hint::Furniture || m_hints[node] == Hint::WeakFurniture
            || m_hints[node] == Hint::Comments;
    }

    bool hasFurnitureAround(NodeIndex node) const
    {
        while (node != noNode && !isFurniture(node)) {
            node = m_tree.nodes[node].parent;
        }
        return node != noNode;
    }

    /// Below a headline with enough text of its own: what calls itself comments is that, however long.
    bool isBelowText(NodeIndex node) const
    {
        std::uint64_t before = 0;
        for (std::size_t p = m_content.title ? *m_content.title + 1 : m_paragraphs.size();
             p < m_paragraphs.size(); ++p) {
            if (isInside(m_paragraphs[p].element, node)) {
                return before >= leastTextOverComments;
            }
            before += proseOf(p);
        }
        return false;
    }

    /// How well a paragraph is the headline; 0 = not at all.
    int titleRank(std::size_t p, const std::vector<std::string>& keys) const
    {
        const PageParagraph& paragraph = m_paragraphs[p];
        const bool isHeading = paragraph.kind == ParagraphKind::Heading;
        if (paragraph.text.size() > 300 || paragraph.text.empty()) {
            return 0;
        }
        if (matchesTitle(paragraph.text, keys)) {
            return isHeading ? (paragraph.level == 1 ? 5 : 4) : (paragraph.linkShare() > 0.5 ? 0 : 3);
        }
        return isHeading && paragraph.level == 1 && !hasFurnitureAround(paragraph.element) ? 2 : 0;
    }

    void findTitle()
    {
        const std::vector<std::string> keys = keysOf(m_titles);
        int best = 0;
        for (std::size_t p = 0; p < std::min(m_paragraphs.size(), maxTitleParagraphs); ++p) {
            if (const int rank = titleRank(p, keys); rank > best) {
                best = rank;
                m_content.title = p;
            }
        }
    }

    /// What holds half of all sentences, or the headline that metadata names, is no furniture.
    void doubtFurniture()
    {
        std::uint64_t kept = 0;
        for (std::size_t n = 0; n < m_tree.nodes.size(); ++n) {
            const bool doubted
                = isFurniture(static_cast<NodeIndex>(n)) && m_all[n] > 0 && m_all[n] * 2 > m_all[0];
            if (doubted && !(m_hints[n] == Hint::Comments && isBelowText(static_cast<NodeIndex>(n)))) {
                m_hints[n] = Hint::None;
            }
        }
        if (m_content.title) {
            for (NodeIndex at = m_paragraphs[*m_content.title].element; at != noNode;
                 at = m_tree.nodes[at].parent) {
                m_hints[at] = isFurniture(at) ? Hint::None : m_hints[at];
            }
        }
        for (std::size_t p = 0; p < m_paragraphs.size(); ++p) {
            kept += hasFurnitureAround(m_paragraphs[p].element) ? 0 : proseOf(p);
        }
        const std::uint64_t comments = proseOfComments();
        if (kept * 4 < m_all[0] - comments) { // a page of teasers and cards
            std::replace(m_hints.begin(), m_hints.end(), Hint::WeakFurniture, Hint::None);
        }
    }

    std::uint64_t proseOfComments() const
    {
        std::uint64_t bytes = 0;
        for (std::size_t p = 0; p < m_paragraphs.size(); ++p) {
            NodeIndex at = m_paragraphs[p].element;
            while (at != noNode && m_hints[at] != Hint::Comments) {
                at = m_tree.nodes[at].parent;
            }
            bytes += at == noNode ? 0 : proseOf(p);
        }
        return bytes;
    }

    void markFurniture()
    {
        for (std::size_t p = 0; p < m_paragraphs.size(); ++p) {
            m_furniture[p] = hasFurnitureAround(m_paragraphs[p].element);
            if (m_furniture[p]) {
                continue;
            }
            for (NodeIndex at = m_paragraphs[p].element; at != noNode; at = m_tree.nodes[at].parent) {
                m_prose[at] += proseOf(p);
            }
        }
    }

    NodeIndex commonAncestor(NodeIndex a, NodeIndex b) const
    {
        while (a != noNode && !isInside(b, a)) {
            a = m_tree.nodes[a].parent;
        }
        return a == noNode ? 0 : a;
    }

    /// The element around all that gives this hint, where these hold enough of the sentences; noNode where
    /// not.
    NodeIndex regionOf(Hint hint, std::uint64_t percent) const
    {
        std::uint64_t bytes = 0;
        std::uint64_t most = 0;
        NodeIndex largest = noNode;
        NodeIndex around = noNode;
        for (NodeIndex n = 0; n < m_tree.nodes.size(); ++n) {
            if (m_hints[n] != hint || m_prose[n] == 0 || hasOuter(n, hint)) {
                continue;
            }
            bytes += m_prose[n];
            around = around == noNode ? n : commonAncestor(around, n);
            if (m_prose[n] > most) {
                most = m_prose[n];
                largest = n;
            }
        }
        if (bytes * 100 < m_prose[0] * percent || bytes < leastProse) {
            return noNode;
        }
        // one article with cards of others, or a list of them
        return most * 10 >= bytes * 6 ? largest : around;
    }

    bool hasOuter(NodeIndex node, Hint hint) const
    {
        for (NodeIndex at = m_tree.nodes[node].parent; at != noNode; at = m_tree.nodes[at].parent) {
            if (m_hints[at] == hint) {
                return true;
            }
        }
        return false;
    }

    NodeIndex chooseRegion() const
    {
        struct Way
        {
            Hint hint;
            std::uint64_t percent;
        };
        for (const Way& way : {Way{Hint::ArticleBody, 30}, Way{Hint::ArticleText, 40}, Way{Hint::Article, 40},
                 Way{Hint::Main, 40}}) {
            if (const NodeIndex region = regionOf(way.hint, way.percent); region != noNode) {
                return region;
            }
        }
        NodeIndex at = 0;
        for (bool deeper = true; deeper;) {
            deeper = false;
            for (NodeIndex child = m_tree.nodes[at].firstChild; child != noNode && !deeper;
                 child = m_tree.nodes[child].next) {
                if (m_prose[child] * 10 >= m_prose[0] * 8 && isContainer(m_tree.nodes[child].tag)) {
                    at = child;
                    deeper = true;
                }
            }
        }
        return at;
    }

    /// What may hold an article; paragraphs and fonts that nobody closed are in each other, and hold only
    /// what follows.
    static bool isContainer(Tag tag)
    {
        return isBlockElement(tag) && tag != Tag::P && tag != Tag::Li && tag != Tag::Blockquote
            && tag != Tag::Pre && !(tag >= Tag::H1 && tag <= Tag::H6);
    }

    bool says(std::size_t p, bool (*what)(const MarkupTree&, NodeIndex)) const
    {
        NodeIndex at = m_paragraphs[p].element;
        for (std::size_t step = 0; step < nearby && at != noNode && at != m_region;
             ++step, at = m_tree.nodes[at].parent) {
            if (what(m_tree, at)) {
                return true;
            }
        }
        return false;
    }

    /// The same for what stands inside of it: <p><time>.
    bool holds(std::size_t p, bool (*what)(const MarkupTree&, NodeIndex)) const
    {
        constexpr int most = 30;
        int nodes = 0;
        const NodeIndex top = m_paragraphs[p].element;
        for (NodeIndex at = m_tree.following(top, top); at != noNode && ++nodes < most;
             at = m_tree.following(at, top)) {
            if (m_tree.nodes[at].tag != Tag::Text && what(m_tree, at)) {
                return true;
            }
        }
        return false;
    }

    bool isBylineLike(std::size_t p) const
    {
        const PageParagraph& paragraph = m_paragraphs[p];
        return paragraph.text.size() <= maxBylineBytes && paragraph.kind != ParagraphKind::Heading
            && !paragraph.isProse()
            && (paragraph.text.starts_with("By ") || paragraph.text.starts_with("Written By ")
                || paragraph.text.starts_with("Written by ") || says(p, saysByline));
    }

    bool isDateLike(std::size_t p) const
    {
        const PageParagraph& paragraph = m_paragraphs[p];
        return paragraph.text.size() <= maxBylineBytes && paragraph.kind != ParagraphKind::Heading
            && !paragraph.isProse() && (says(p, saysDate) || holds(p, saysDate))
            && !findDateStamps(paragraph.text, TextSpan::fromBounds(0, paragraph.text.size())).empty();
    }

    /// "214", "5 years ago", "8.10" of an entry, an address alone: what pages count and stamp.
    bool isCounter(std::size_t p) const
    {
        const PageParagraph& paragraph = m_paragraphs[p];
        const std::string_view text = paragraph.text;
        if (paragraph.kind != ParagraphKind::Text || text.size() > maxStampBytes) {
            return text.starts_with("http") && text.find(' ') == std::string_view::npos
                && text.find("://") != std::string_view::npos;
        }
        const bool isNumber = text.find_first_not_of("0123456789.,:") == std::string_view::npos;
        return isNumber
            || (!paragraph.isProse() && (says(p, saysDate) || holds(p, saysDate))
                && text.find_first_of("0123456789") != std::string_view::npos);
    }

    bool isLinkList(std::size_t p) const
    {
        const PageParagraph& paragraph = m_paragraphs[p];
        const double share = paragraph.linkShare();
        switch (paragraph.kind) {
        case ParagraphKind::Row: return share > 0.8;
        case ParagraphKind::Heading: return false; // as what follows it
        case ParagraphKind::Item: return share > 0.5;
        default: return share > (paragraph.text.size() > 120 ? 0.8 : 0.55);
        }
    }

    void judge()
    {
        std::size_t first = m_paragraphs.size();
        for (std::size_t p = 0; p < m_paragraphs.size() && first == m_paragraphs.size(); ++p) {
            first = isInRegion(p) ? p : first;
        }
        for (std::size_t p = first; p < m_paragraphs.size() && m_content.firstProse == m_paragraphs.size();
             ++p) {
            m_content.firstProse
                = isInRegion(p) && m_paragraphs[p].isProse() && !isLinkList(p) ? p : m_content.firstProse;
        }
        const bool titleBefore = m_content.title && *m_content.title < first
            && first - *m_content.title <= maxHeadParagraphs * 2;
        for (std::size_t p = 0; p < m_paragraphs.size(); ++p) {
            const bool inHead = titleBefore && p > *m_content.title && p < first;
            m_content.verdicts[p] = m_furniture[p] ? Verdict{}
                : isInRegion(p)                    ? inRegion(p)
                : inHead                           ? inHeadVerdict(p, first)
                                                   : Verdict{};
        }
        judgeHeadings();
        judgeTitle();
    }

    bool isInRegion(std::size_t p) const
    {
        return !m_furniture[p] && isInside(m_paragraphs[p].element, m_region);
    }

    Verdict inRegion(std::size_t p) const
    {
        // "credit" may be the author's
        const bool isDateInHead
            = p < m_content.firstProse && m_paragraphs[p].kind != ParagraphKind::Caption && isDateLike(p);
        if (m_paragraphs[p].kind == ParagraphKind::Caption
            || (!isDateInHead && m_paragraphs[p].kind != ParagraphKind::Row && says(p, saysCaption))) {
            return {BlockKind::Caption, true};
        }
        if (p < m_content.firstProse) {
            if (isDateInHead) {
                return {isBylineLike(p) ? BlockKind::Byline : BlockKind::Header, true};
            }
            if (isBylineLike(p)) {
                return {BlockKind::Byline, true};
            }
        }
        if (isLinkList(p) || isCounter(p) || m_prompts[p]) {
            return {};
        }
        return {BlockKind::Body, m_paragraphs[p].kind == ParagraphKind::Row};
    }

    Verdict inHeadVerdict(std::size_t p, std::size_t first) const
    {
        const Verdict verdict = inRegion(p);
        return verdict.kind == BlockKind::Body && first - p > maxHeadParagraphs ? Verdict{} : verdict;
    }

    /// A heading is what follows it: over links it is "Related stories".
    void judgeHeadings()
    {
        bool follows = false; // text of the article, before the next heading of that kind
        for (std::size_t p = m_paragraphs.size(); p-- > 0;) {
            Verdict& verdict = m_content.verdicts[p];
            if (m_paragraphs[p].kind != ParagraphKind::Heading) {
                const bool tells = isInRegion(p)
                    && (verdict.kind == BlockKind::Body || verdict.kind == BlockKind::Boilerplate);
                follows = tells ? verdict.kind == BlockKind::Body : follows;
            } else if (verdict.kind == BlockKind::Body && !follows) {
                verdict = {};
            }
        }
    }

    void judgeTitle()
    {
        if (!m_content.title) {
            return;
        }
        const std::string key = nameKey(m_paragraphs[*m_content.title].text);
        for (std::size_t p = 0; p < m_paragraphs.size(); ++p) {
            if (m_paragraphs[p].text.size() < 300 && m_content.verdicts[p].kind == BlockKind::Body
                && nameKey(m_paragraphs[p].text) == key) {
                m_content.verdicts[p] = {}; // told twice
            }
        }
        m_content.verdicts[*m_content.title] = {BlockKind::Title, true};
    }

    /// No main text is to be seen: all is read but what says that it is furniture, and if that is all,
    /// everything.
    void readWhole()
    {
        const bool any = std::find(m_furniture.begin(), m_furniture.end(), false) != m_furniture.end();
        for (std::size_t p = 0; p < m_paragraphs.size(); ++p) {
            const bool caption = m_paragraphs[p].kind == ParagraphKind::Caption;
            m_content.verdicts[p] = any && m_furniture[p]
                ? Verdict{}
                : Verdict{caption ? BlockKind::Caption : BlockKind::Body, caption};
        }
        judgeTitle();
    }

    const MarkupTree& m_tree;
    std::span<const PageParagraph> m_paragraphs;
    std::span<const std::string> m_titles;
    std::vector<bool> m_prompts; // by paragraph
    std::vector<std::uint64_t> m_sentences; // by paragraph: bytes of them, without links
    std::vector<Hint> m_hints; // by node
    std::vector<std::uint64_t> m_all; // by node: bytes of sentences in it
    std::vector<std::uint64_t> m_prose; // the same without furniture
    std::vector<bool> m_furniture; // by paragraph
    NodeIndex m_region = 0;
    MainContent m_content;
};

} // namespace

void splitTitleLines(std::vector<PageParagraph>& paragraphs, std::span<const std::string> titles)
{
    const std::vector<std::string> keys = keysOf(titles);
    for (std::size_t p = 0; p < std::min(paragraphs.size(), maxTitleParagraphs); ++p) {
        const std::size_t end = paragraphs[p].text.find('\n');
        if (end > maxTitleBytes || !matchesTitle(paragraphs[p].text.substr(0, end), keys)) {
            continue;
        }
        PageParagraph rest = paragraphs[p];
        rest.text.erase(0, end + 1);
        paragraphs[p].text.resize(end);
        paragraphs.insert(paragraphs.begin() + static_cast<std::ptrdiff_t>(p) + 1, std::move(rest));
        return;
    }
}

MainContent findMainContent(
    const MarkupTree& tree, std::span<const PageParagraph> paragraphs, std::span<const std::string> titles)
{
    return MainFinder(tree, paragraphs, titles).run();
}

} // namespace dateline::markup
