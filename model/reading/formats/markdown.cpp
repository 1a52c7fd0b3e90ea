// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/decoding.h"
#include "model/reading/formats/articlefields.h"
#include "model/reading/formats/documenttitle.h"
#include "model/reading/formats/frontmatter.h"
#include "model/reading/formats/html/markuptree.h"
#include "model/reading/formats/html/pagetext.h"
#include "model/reading/formats/officeformats.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <md4c.h>

#include <algorithm>

namespace dateline {

namespace {

/// Takes what md4c meets and makes blocks of it.
class MarkdownWriter
{
public:
    MarkdownWriter(std::vector<DocumentBlock>& blocks, const Limits& limits)
        : m_blocks(blocks)
        , m_limits(limits)
    {
    }

    void begin(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            end(BlockKind::Body); // the words of the item that holds this list
            ++m_lists;
            break;
        case MD_BLOCK_LI:
            end(BlockKind::Body);
            m_startsItem = true;
            break;
        case MD_BLOCK_TD:
        case MD_BLOCK_TH: m_text += m_text.empty() ? "" : "\t"; break;
        default: break;
        }
    }

    void leave(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_H: end(BlockKind::Title); break;
        case MD_BLOCK_CODE: end(BlockKind::Boilerplate, true); break;
        case MD_BLOCK_HTML: endHtml(); break;
        case MD_BLOCK_TR: end(BlockKind::Body, true); break;
        case MD_BLOCK_P:
        case MD_BLOCK_LI: end(BlockKind::Body); break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            end(BlockKind::Body);
            m_lists -= m_lists > 0 ? 1 : 0;
            m_lastIsItem = m_lastIsItem && m_lists > 0;
            break;
        default: break;
        }
    }

    void beginSpan(MD_SPANTYPE type) { m_images += type == MD_SPAN_IMG ? 1 : 0; }
    void leaveSpan(MD_SPANTYPE type) { m_images -= type == MD_SPAN_IMG && m_images > 0 ? 1 : 0; }

    void text(MD_TEXTTYPE type, std::string_view text)
    {
        std::string& out = m_images > 0 ? m_imageText : m_text;
        switch (type) {
        case MD_TEXT_NULLCHAR: break;
        case MD_TEXT_BR: out += '\n'; break;
        case MD_TEXT_SOFTBR: out += ' '; break;
        case MD_TEXT_ENTITY: out += markup::decodeEntities(text); break;
        case MD_TEXT_HTML: m_html += text; break; // a tag inside a paragraph, or all of a block of HTML
        default: out += text; break;
        }
    }

private:
    void end(BlockKind kind, bool isSure = false)
    {
        m_html.clear();
        const std::string_view words = trimmed(m_text);
        if (words.empty() && !trimmed(m_imageText).empty()) {
            m_blocks.push_back({m_imageText, BlockKind::Caption, true});
            m_lastIsItem = false;
        } else if (!words.empty()) {
            const bool isItem = m_lists > 0 && m_startsItem && kind == BlockKind::Body;
            if (isItem && m_lastIsItem) {
                m_blocks.back().text += "\n\u2022 " + std::string(words);
            } else {
                m_blocks.push_back({(isItem ? "\u2022 " : "") + std::string(words), kind, isSure});
            }
            m_lastIsItem = isItem;
            m_startsItem = false;
        }
        m_text.clear();
        m_imageText.clear();
    }

    void endHtml()
    {
        const Expected<markup::MarkupTree> tree = markup::parsePage(m_html, m_limits);
        m_html.clear();
        if (tree) {
            for (const markup::PageParagraph& paragraph : markup::pageParagraphs(*tree, 0)) {
                m_blocks.push_back({paragraph.text, BlockKind::Body, false});
            }
        }
        m_text.clear();
        m_lastIsItem = false;
    }

    std::vector<DocumentBlock>& m_blocks;
    const Limits& m_limits;
    std::string m_text;
    std::string m_imageText;
    std::string m_html;
    std::size_t m_lists = 0;
    std::size_t m_images = 0;
    bool m_startsItem = false;
    bool m_lastIsItem = false; // the last block ends in an item of this list
};

MarkdownWriter& writer(void* pointer)
{
    return *static_cast<MarkdownWriter*>(pointer);
}

bool parseMarkdown(std::string_view text, MarkdownWriter& target)
{
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block
        = [](MD_BLOCKTYPE type, void*, void* pointer) { return writer(pointer).begin(type), 0; };
    parser.leave_block
        = [](MD_BLOCKTYPE type, void*, void* pointer) { return writer(pointer).leave(type), 0; };
    parser.enter_span
        = [](MD_SPANTYPE type, void*, void* pointer) { return writer(pointer).beginSpan(type), 0; };
    parser.leave_span
        = [](MD_SPANTYPE type, void*, void* pointer) { return writer(pointer).leaveSpan(type), 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* begin, MD_SIZE size, void* pointer) {
        return writer(pointer).text(type, {begin, size}), 0;
    };
    return md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &target) == 0;
}

/// The parser looks for the line of each bracket among all of its paragraph: no text has so many.
bool hasEndlessBrackets(std::string_view text)
{
    constexpr std::uint64_t mostSteps = 10'000'000'000; // three seconds
    std::uint64_t steps = 0;
    std::uint64_t lines = 0; // of the paragraph
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = trimmed(text.substr(begin, end - begin));
        begin = end + 1;
        lines = line.empty() ? 0 : lines + 1;
        steps += lines * static_cast<std::uint64_t>(std::count(line.begin(), line.end(), '['));
    }
    return steps > mostSteps;
}

/// What the front matter names is the title; a heading that says the same shows it.
void applyTitle(SourceDocument& document)
{
    const std::string key = nameKey(cleanField(document.title));
    bool isShown = false;
    for (DocumentBlock& block : document.blocks) {
        if (block.kind == BlockKind::Title) {
            const bool isTitle = !isShown && nameKey(cleanField(block.text)) == key;
            block.kind = isTitle ? BlockKind::Title : BlockKind::Body;
            block.isSure = isTitle;
            isShown = isShown || isTitle;
        }
    }
    if (!isShown) {
        document.blocks.insert(document.blocks.begin(), {document.title, BlockKind::Title, true});
    }
}

} // namespace

Expected<SourceDocument> readMarkdown(std::string_view bytes, const Limits& limits)
{
    Expected<DecodedText> decoded = decodeText(bytes);
    if (!decoded) {
        return Unexpected<Error>{decoded.error()};
    }
    SourceDocument document;
    document.encoding = std::move(decoded->encoding);
    document.repair = decoded->repair;
    const std::string_view text
        = std::string_view(decoded->text).substr(readFrontMatter(decoded->text, document));
    MarkdownWriter target(document.blocks, limits);
    if (hasEndlessBrackets(text)) {
        addParagraphs(text, document.blocks);
    } else if (!parseMarkdown(text, target)) {
        return Unexpected<Error>{Error{ErrorCode::BadDocument, "Markdown", {}}};
    }
    if (document.title.empty()) {
        chooseTitle(document, {});
    } else {
        applyTitle(document);
    }
    return document;
}

} // namespace dateline
