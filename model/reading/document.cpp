// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/document.h"

#include "model/reading/datestamp.h"
#include "model/reading/decoding.h"
#include "model/reading/languagedetection.h"
#include "model/reading/layout.h"
#include "model/text/asciiclass.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline {

namespace {

constexpr std::size_t maxPublished = 8;
constexpr std::size_t maxBylineBytes = 200;
constexpr std::size_t maxAddressBytes = 2000;

enum class Sign : std::uint8_t { Letter, Space, Tab, LineEnd, Nothing };

Sign signOf(char32_t c)
{
    switch (c) {
    case U'\n':
    case 0x2028:
    case 0x2029: return Sign::LineEnd;
    case U'\t': return Sign::Tab;
    case 0x00AD: // soft hyphen: where a word may be broken, unseen
    case 0x200B:
    case 0x2060:
    case 0xFEFF: return Sign::Nothing;
    case 0x7F:
    case 0x85:
    case 0xA0:
    case 0x202F:
    case 0x205F:
    case 0x3000: return Sign::Space;
    default: return (c <= 0x20 && c != 0) || (c >= 0x2000 && c <= 0x200A) ? Sign::Space : Sign::Letter;
    }
}

/// Takes white space as it comes and writes what is left of it before the next letter.
class CleanWriter
{
public:
    explicit CleanWriter(std::string& out)
        : m_out(out)
    {
    }

    void add(char32_t c, Sign sign)
    {
        switch (sign) {
        case Sign::Nothing: return;
        case Sign::Space: m_space = true; return;
        case Sign::Tab: ++m_tabs; return;
        case Sign::LineEnd: m_lineEnd = true; return;
        case Sign::Letter: break;
        }
        if (!m_out.empty()) {
            if (m_lineEnd) {
                m_out += '\n';
            } else if (m_tabs > 0) {
                m_out.append(std::min<std::size_t>(m_tabs, 64), '\t');
            } else if (m_space) {
                m_out += ' ';
            }
        }
        m_space = m_lineEnd = false;
        m_tabs = 0;
        appendUtf8(m_out, c);
    }

private:
    std::string& m_out;
    std::size_t m_tabs = 0;
    bool m_space = false;
    bool m_lineEnd = false;
};

/// "By Ann Example and Bo Sample": what is left is the authors' names and nothing else.
bool namesAuthors(std::string_view text, const std::vector<std::string>& authorKeys)
{
    if (text.size() > maxBylineBytes || authorKeys.empty()) {
        return false;
    }
    std::string key = nameKey(text);
    bool any = false;
    for (const std::string& author : authorKeys) {
        if (const std::size_t at = key.find(author); at != std::string::npos) {
            key.erase(at, author.size());
            any = true;
        }
    }
    std::size_t other = 0;
    for (std::size_t begin = 0; begin < key.size();) {
        const std::size_t end = std::min(key.find(' ', begin), key.size());
        const std::string_view word = std::string_view(key).substr(begin, end - begin);
        other += word.empty() || word == "by" || word == "and" || word == "," || word == "|" ? 0 : 1;
        begin = end + 1;
    }
    return any && other == 0;
}

class Composer
{
public:
    Composer(SourceDocument& document, const Limits& limits)
        : m_document(document)
        , m_limits(limits)
    {
        for (const std::string& author : document.authors) {
            std::string key = nameKey(cleanField(author, maxBylineBytes));
            if (key.size() >= 3 && m_authors.size() < 20) {
                m_authors.push_back(std::move(key));
            }
        }
    }

    Expected<Article> run(std::string id, std::string_view name)
    {
        m_article.id = std::move(id);
        m_article.repair = m_document.repair;
        m_article.encoding = m_document.encoding.empty() ? "UTF-8" : std::move(m_document.encoding);
        m_article.title = cleanField(m_document.title);
        m_article.source = cleanField(m_document.source, 200);
        m_article.url = cleanField(m_document.url, maxAddressBytes);
        m_article.language = languageCode(m_document.language);
        if (std::optional<Error> error = composeText()) {
            return Unexpected<Error>{std::move(*error)};
        }
        m_article.hash = ContentHash::of(m_article.text);
        addPublished();
        layOutArticle(m_article, m_given);
        detectLanguage(m_article);
        if (m_article.source.empty()) {
            m_article.source = hostOf(m_article.url);
        }
        addNames(name);
        return std::move(m_article);
    }

private:
    static std::string languageCode(std::string_view declared)
    {
        std::string code = lowerCase(cleanField(declared, 35));
        code.resize(std::min(code.find_first_of("-_"), code.size()));
        const bool isCode
            = code.size() >= 2 && code.size() <= 3 && std::all_of(code.begin(), code.end(), isAsciiLower);
        return isCode ? code : std::string();
    }

    std::optional<Error> composeText()
    {
        if (m_document.blocks.size() > m_limits.documentBlocks) {
            return Error{ErrorCode::TooLarge, std::to_string(m_limits.documentBlocks) + " paragraphs", {}};
        }
        for (DocumentBlock& block : m_document.blocks) {
            std::string text = block.kind == BlockKind::Title ? cleanTitle(block.text)
                                                              : cleanText(block.text, m_article.repair);
            block.text = std::string(); // two copies of a large text are enough
            if (!text.empty()) {
                add(text, block);
            }
            if (m_article.text.size() > m_limits.fileBytes) {
                return Error{ErrorCode::TooLarge, std::to_string(m_limits.fileBytes) + " bytes", {}};
            }
        }
        if (m_article.text.empty()) {
            return Error{ErrorCode::Empty, {}, {}};
        }
        m_article.text += '\n';
        return std::nullopt;
    }

    std::string cleanTitle(std::string_view text)
    {
        std::string title = cleanText(text, m_article.repair);
        std::replace_if(
            title.begin(), title.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
        return title;
    }

    void add(const std::string& text, const DocumentBlock& block)
    {
        if (!m_article.text.empty()) {
            m_article.text += "\n\n";
        }
        const std::size_t begin = m_article.text.size();
        m_article.text += text;
        const TextSpan span = TextSpan::fromBounds(begin, m_article.text.size());
        if (block.isSure) {
            m_given.push_back({span, block.kind});
        } else if (namesAuthors(text, m_authors)) {
            m_given.push_back({span, BlockKind::Byline});
        }
    }

    void addPublished()
    {
        for (const PublishedField& field : m_document.published) {
            const std::string text = cleanField(field.text, 80);
            std::optional<DayInterval> days = parsePublished(text);
            if (!days && !text.empty()) { // "Published: Monday, May 29, 2017 at 10:00"
                const std::vector<DateStamp> stamps
                    = findDateStamps(text, TextSpan::fromBounds(0, text.size()));
                days = stamps.empty() ? std::nullopt : std::optional(stamps.front().days);
            }
            if (days && m_article.dateCandidates.size() < maxPublished) {
                m_article.dateCandidates.push_back(
                    {*days, DateSource::Metadata, {}, cleanField(field.place, 100) + " '" + text + "'"});
            }
        }
    }

    void addNames(std::string_view name)
    {
        if (const std::optional<DayInterval> days = dateInFileName(name)) {
            const std::string base = cleanField(name.substr(name.find_last_of('/') + 1), 300);
            m_article.dateCandidates.push_back({*days, DateSource::FileName, {}, "file name '" + base + "'"});
        }
        if (const std::optional<DayInterval> days = dateInUrl(m_article.url)) {
            m_article.dateCandidates.push_back(
                {*days, DateSource::Url, {}, "address '" + m_article.url + "'"});
        }
    }

    SourceDocument& m_document;
    const Limits& m_limits;
    std::vector<std::string> m_authors; // folded
    std::vector<Block> m_given;
    Article m_article;
};

} // namespace

std::string cleanText(std::string_view text, Repair& repair)
{
    std::string repaired;
    if (!isValidUtf8(text)) {
        repaired.reserve(text.size());
        repair = worse(repair, repairMixed(text, repaired).kind());
        text = repaired;
    }
    std::string out;
    out.reserve(text.size());
    CleanWriter writer(out);
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCodePoint next = decodeUtf8(text, at);
        at += next.length;
        char32_t c = next.value;
        Sign sign = signOf(c);
        if (c == 0) {
            c = replacementCharacter;
            repair = worse(repair, Repair::NulReplaced);
        } else if (c >= 0x80 && c <= 0x9F && sign == Sign::Letter) {
            // pages give the numbers of Windows-1252 (&#146;) for those of Unicode
            c = windows1252(static_cast<unsigned char>(c));
        }
        writer.add(c, sign);
    }
    return out;
}

std::string cleanField(std::string_view text, std::size_t most)
{
    Repair ignored = Repair::None;
    std::string out = cleanText(text.substr(0, most * 8), ignored);
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    if (out.size() > most) {
        std::size_t end = most;
        while (end > 0 && isUtf8Continuation(out[end])) {
            --end;
        }
        out.resize(end);
    }
    return out;
}

std::string hostOf(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos) {
        return {};
    }
    std::string_view host = url.substr(scheme + 3);
    host = host.substr(0, host.find_first_of("/?#:"));
    return std::string(host.rfind("www.", 0) == 0 ? host.substr(4) : host);
}

Expected<Article> articleFromDocument(
    std::string id, std::string_view name, SourceDocument document, const Limits& limits)
{
    return Composer(document, limits).run(std::move(id), name);
}

} // namespace dateline
