// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/failure.h"
#include "model/reading/formats/codepage.h"
#include "model/reading/formats/documenttitle.h"
#include "model/reading/formats/officeflow.h"
#include "model/reading/formats/officeformats.h"
#include "model/reading/formats/rtftokens.h"
#include "model/text/asciiclass.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t maxTableEntries = 10'000; // fonts, styles
constexpr std::size_t maxFieldBytes = 2000; // of a title, a name of a style

enum class Place : std::uint8_t { Text, Nowhere, Fonts, Styles, Info, Title, Author, Alternative };
enum class Style : std::uint8_t { Text, Title, Heading, Caption, Contents };

Style styleOf(std::string_view name)
{
    const std::string folded = foldName(trimmed(name));
    if (folded == "title") {
        return Style::Title;
    }
    if (folded.rfind("heading", 0) == 0) {
        return Style::Heading;
    }
    return folded == "caption"         ? Style::Caption
        : folded.rfind("toc ", 0) == 0 ? Style::Contents
                                       : Style::Text;
}

/// What opens a group whose text is not the document's, beside those that say so themselves (\*).
constexpr std::array notText{"colortbl"sv, "pict"sv, "objdata"sv, "objclass"sv, "objname"sv, "objalias"sv,
    "fldinst"sv, "nonshppict"sv, "nonesttables"sv, "shprslt"sv, "sp"sv, "xe"sv, "tc"sv, "rxe"sv, "txe"sv,
    "pntext"sv, "listtext"sv, "pntxta"sv, "pntxtb"sv, "ftnsep"sv, "ftnsepc"sv, "ftncn"sv, "aftnsep"sv,
    "aftnsepc"sv, "aftncn"sv, "filetbl"sv, "private"sv, "themedata"sv, "datastore"sv, "listtable"sv,
    "listoverridetable"sv, "revtbl"sv, "rsidtbl"sv, "generator"sv, "bkmkstart"sv, "bkmkend"sv, "atnid"sv,
    "atnauthor"sv, "annotation"sv, "template"sv, "falt"sv, "panose"sv};

/// Groups that begin with \* and whose text counts all the same.
constexpr std::array starredText{
    "shpinst"sv, "ud"sv, "shptxt"sv, "do"sv, "dptxbxtext"sv, "shppict"sv, "footnote"sv};

struct SpecialSign
{
    std::string_view word;
    std::string_view text;
};

constexpr std::array specialSigns{SpecialSign{"tab", "\t"}, SpecialSign{"line", "\n"},
    SpecialSign{"emdash", "\u2014"}, SpecialSign{"endash", "\u2013"}, SpecialSign{"lquote", "\u2018"},
    SpecialSign{"rquote", "\u2019"}, SpecialSign{"ldblquote", "\u201C"}, SpecialSign{"rdblquote", "\u201D"},
    SpecialSign{"bullet", "\u2022"}, SpecialSign{"emspace", " "}, SpecialSign{"enspace", " "},
    SpecialSign{"qmspace", " "}, SpecialSign{"nestcell", "\t"}};

const SpecialSign* findSpecialSign(std::string_view word)
{
    const auto sign = std::find_if(specialSigns.begin(), specialSigns.end(),
        [word](const SpecialSign& special) { return special.word == word; });
    return sign == specialSigns.end() ? nullptr : &*sign;
}

template <std::size_t count>
bool holds(const std::array<std::string_view, count>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What a group inherits from the one around it and gives back at its end.
struct Group
{
    Place place = Place::Text;
    int font = -1;
    int style = 0;
    int outlineLevel = 9; // 9: no heading
    std::size_t charactersAfterUnicode = 1;
    bool isHidden = false;
    bool isInTable = false;
    bool opensAside = false;
    bool isStarred = false; // begins with \*
    bool isNew = false; // nothing has come in it yet
    Place alternativeOf = Place::Text; // in Alternative: where its better half goes
};

class RtfReader
{
public:
    RtfReader(std::string_view bytes, const Limits& limits)
        : m_tokens(
            bytes.substr(std::min(bytes.find('{'), bytes.size()))) // a byte order mark or blanks before it
        , m_limits(limits)
        , m_flow(limits)
    {
    }

    Expected<SourceDocument> run()
    {
        for (RtfToken token = m_tokens.next(); token.kind != RtfToken::Kind::End; token = m_tokens.next()) {
            if (m_groups.size() > m_limits.markupDepth) {
                return failure(
                    ErrorCode::TooLarge, std::to_string(m_limits.markupDepth) + " groups in each other");
            }
            take(token);
            if (m_groups.size() == 1) {
                break; // what follows the document is none
            }
        }
        writeBytes();
        if (m_groups.size() > 2) { // the last brace alone is often missing
            return failure(ErrorCode::BadDocument, "ends too early");
        }
        if (m_flow.isCut()) {
            return failure(ErrorCode::TooLarge, std::to_string(m_limits.fileBytes) + " bytes");
        }
        endParagraph();
        SourceDocument document;
        document.blocks = m_flow.take();
        document.repair = m_codePages.repair();
        if (!trimmed(m_author).empty()) {
            document.authors.emplace_back(trimmed(m_author));
        }
        chooseTitle(document, m_title);
        return document;
    }

private:
    Group& group() { return m_groups.back(); }

    void take(const RtfToken& token)
    {
        const bool wasNew = group().isNew;
        switch (token.kind) {
        case RtfToken::Kind::GroupBegin:
            writeBytes();
            m_skip = 0;
            m_groups.push_back(group());
            group().isNew = true;
            group().opensAside = false;
            group().isStarred = false;
            return;
        case RtfToken::Kind::GroupEnd: endGroup(); return;
        case RtfToken::Kind::Text: takeText(token.text); break;
        case RtfToken::Kind::Symbol: takeSymbol(token); break;
        case RtfToken::Kind::Word: takeWord(token); break;
        case RtfToken::Kind::End: break;
        }
        if (wasNew) {
            group().isNew = token.kind == RtfToken::Kind::Symbol && token.text == "*";
        }
    }

    void endGroup()
    {
        writeBytes();
        m_skip = 0;
        if (m_groups.size() == 1) {
            return; // one brace too many
        }
        const Group ended = group();
        m_groups.pop_back();
        if (ended.place == Place::Styles && group().place == Place::Styles) {
            endStyle();
        }
        if (ended.opensAside) {
            endTable(); // of the aside
            m_flow.endParagraph();
            m_flow.endAside();
            m_hasTable = m_tablesOutside.back();
            m_tablesOutside.pop_back();
        }
    }

    void endStyle()
    {
        const Style style = styleOf(m_styleName.substr(0, m_styleName.find(';')));
        if (style != Style::Text && m_styles.size() < maxTableEntries) {
            m_styles[m_styleNumber] = style;
        }
        m_styleName.clear();
        m_styleNumber = 0;
    }

    // --- words -------------------------------------------------------------------------------------------------------

    void takeWord(const RtfToken& token)
    {
        if (m_skip > 0 && findSpecialSign(token.text) != nullptr) {
            --m_skip;
            return;
        }
        writeBytes();
        if (group().isNew && openPlace(token.text)) {
            return;
        }
        if (group().place == Place::Nowhere) {
            return;
        }
        if (token.text == "u" && token.hasNumber) {
            takeUnicode(token.number);
        } else if (token.text == "uc") {
            group().charactersAfterUnicode = static_cast<std::size_t>(std::clamp(token.number, 0, 16));
        } else if (token.text == "ansicpg") {
            m_page = token.number;
        } else if (token.text == "mac" || token.text == "pc" || token.text == "pca") {
            m_page = token.text == "mac" ? 10000 : token.text == "pc" ? 437 : 850;
        } else if (token.text == "f" || token.text == "deff") {
            group().font = token.number;
            m_defaultFont = token.text == "deff" ? token.number : m_defaultFont;
        } else if (token.text == "fcharset" && group().place == Place::Fonts) {
            setFontPage(token.number == 2 ? symbolPage : codePageOfCharset(token.number));
        } else if (token.text == "cpg" && group().place == Place::Fonts) {
            setFontPage(token.number);
        } else if (!takeSettings(token)) {
            takeStructure(token.text);
        }
    }

    /// The first word of a group says what the group is for.
    bool openPlace(std::string_view word)
    {
        const Place outer = group().place;
        if (outer == Place::Nowhere) {
            return true;
        }
        // the same twice: in the code page, then in Unicode
        if (word == "upr" || outer == Place::Alternative) {
            group().alternativeOf
                = word == "upr" && outer != Place::Alternative ? outer : group().alternativeOf;
            group().place = word == "ud" ? group().alternativeOf : Place::Alternative;
            return true;
        }
        if (word == "fonttbl" || word == "stylesheet" || word == "info") {
            group().place = word == "info" ? Place::Info : word == "fonttbl" ? Place::Fonts : Place::Styles;
            return true;
        }
        if (outer == Place::Info) {
            group().place = word == "title" ? Place::Title
                : word == "author"          ? Place::Author
                                            : Place::Nowhere;
            return true;
        }
        const bool isSkipped = group().isStarred ? !holds(starredText, word) : holds(notText, word);
        if (isSkipped) {
            group().place = Place::Nowhere;
            return true;
        }
        return outer == Place::Text && openAside(word);
    }

    bool openAside(std::string_view word)
    {
        const bool isNote = word == "footnote";
        const bool isBox = word == "shptxt" || word == "dptxbxtext";
        const bool isFurniture = word.rfind("header", 0) == 0 || word.rfind("footer", 0) == 0;
        const bool isPlace = isFurniture && word.size() <= 7
            && (word.size() == 6 || word[6] == 'l' || word[6] == 'r' || word[6] == 'f');
        if (!isNote && !isBox && !isPlace) {
            return false;
        }
        group().opensAside = true;
        group().isInTable = false;
        m_tablesOutside.push_back(m_hasTable);
        m_hasTable = false;
        m_flow.beginAside(isNote ? OfficeFlow::Aside::Note
                : isBox          ? OfficeFlow::Aside::TextBox
                                 : OfficeFlow::Aside::PageFurniture);
        return true;
    }

    void setFontPage(int page)
    {
        if (m_fontPages.size() < maxTableEntries && page != 0) {
            m_fontPages[group().font] = page;
        }
    }

    bool takeSettings(const RtfToken& token)
    {
        const bool isOn = !token.hasNumber || token.number != 0;
        if (token.text == "pard") {
            group().style = 0;
            group().outlineLevel = 9;
            group().isInTable = false;
        } else if (token.text == "s") {
            group().style = token.number;
            m_styleNumber = token.number;
        } else if (token.text == "outlinelevel") {
            group().outlineLevel = token.number;
        } else if (token.text == "intbl") {
            group().isInTable = true;
        } else if (token.text == "v" || token.text == "deleted") {
            group().isHidden = isOn;
        } else if (token.text == "plain") {
            group().isHidden = false;
            group().font = m_defaultFont;
        } else if (token.text == "trowd") {
            m_isInRow = true; // not every writer says \intbl
        } else {
            return false;
        }
        return true;
    }

    void takeStructure(std::string_view word)
    {
        if (word == "par" || word == "sect" || word == "page" || word == "nestrow") {
            endParagraph();
        } else if (word == "cell" && group().place == Place::Text) {
            if (!m_hasTable) {
                m_flow.beginTableAtParagraph();
                m_hasTable = true;
            }
            m_flow.endCell();
        } else if (word == "row" && group().place == Place::Text) {
            m_flow.endRow();
            m_isInRow = false;
        } else if (const SpecialSign* sign = findSpecialSign(word)) {
            write(sign->text);
        }
    }

    // --- text --------------------------------------------------------------------------------------------------------

    void takeText(std::string_view bytes)
    {
        if (group().place == Place::Nowhere) {
            return; // pictures are long
        }
        const std::size_t skipped = std::min(m_skip, bytes.size());
        m_skip -= skipped;
        m_bytes += bytes.substr(skipped);
    }

    void takeSymbol(const RtfToken& token)
    {
        if (token.hasNumber) { // a byte
            if (m_skip > 0) {
                --m_skip;
            } else {
                m_bytes += static_cast<char>(token.number);
            }
            return;
        }
        if (token.text == "*") {
            group().isStarred = true;
            return;
        }
        if (m_skip > 0) {
            --m_skip;
            return;
        }
        const char sign = token.text.front();
        if (sign == '{' || sign == '}' || sign == '\\') {
            m_bytes += sign;
        } else if (sign == '~' || sign == '_') {
            writeBytes();
            write(sign == '~' ? "\u00A0" : "-");
        } else if (sign == '\r' || sign == '\n') {
            writeBytes();
            endParagraph();
        } else if (sign == '\t') {
            writeBytes();
            write("\t");
        }
    }

    /// Two halves of a character beyond the first plane come one after the other.
    void takeUnicode(std::int32_t number)
    {
        const auto unit = static_cast<char16_t>(number);
        m_skip = group().charactersAfterUnicode;
        if (unit >= 0xD800 && unit < 0xDC00) {
            m_high = unit;
            return;
        }
        char32_t c = unit;
        if (unit >= 0xDC00 && unit < 0xE000) {
            c = m_high == 0 ? replacementCharacter
                            : 0x10000 + ((char32_t(m_high) - 0xD800) << 10) + (char32_t(unit) - 0xDC00);
        }
        m_high = 0;
        const bool isPrivate = c >= 0xE000 && c < 0xF900; // of a symbol font: says nothing outside it
        if (c != 0 && !isPrivate) {
            std::string text;
            appendUtf8(text, c);
            write(text);
        }
    }

    /// Bytes wait until something else comes: characters of East Asian pages are two, and may be told one by
    /// one.
    void writeBytes()
    {
        if (m_bytes.empty()) {
            return;
        }
        const auto font = m_fontPages.find(group().font);
        const int page = font == m_fontPages.end() ? m_page : font->second;
        if (page == symbolPage) {
            m_bytes.erase(std::remove_if(m_bytes.begin(), m_bytes.end(), isBeyondAscii), m_bytes.end());
        }
        write(m_codePages.toUtf8(m_bytes, page == symbolPage ? 1252 : page));
        m_bytes.clear();
    }

    void write(std::string_view text)
    {
        switch (group().place) {
        case Place::Text:
            if (!group().isHidden) {
                const bool isInTable = group().isInTable || m_isInRow;
                if (isInTable && !m_hasTable) {
                    m_flow.beginTable();
                    m_hasTable = true;
                } else if (!isInTable && m_hasTable && !trimmed(text).empty()) {
                    endTable();
                }
                m_flow.text(text);
            }
            return;
        case Place::Styles: addField(m_styleName, text); return;
        case Place::Title: addField(m_title, text); return;
        case Place::Author: addField(m_author, text); return;
        case Place::Nowhere:
        case Place::Alternative:
        case Place::Fonts:
        case Place::Info: return;
        }
    }

    static void addField(std::string& field, std::string_view text)
    {
        if (field.size() + text.size() <= maxFieldBytes) {
            field += text;
        }
    }

    void endTable()
    {
        if (m_hasTable) {
            m_flow.endTable();
            m_hasTable = false;
        }
    }

    void endParagraph()
    {
        m_skip = 0; // a stand-in that is missing
        if (group().place != Place::Text) {
            return;
        }
        if (m_hasTable && !group().isInTable && !m_isInRow) {
            endTable();
        }
        const auto style = m_styles.find(group().style);
        switch (style == m_styles.end() ? Style::Text : style->second) {
        case Style::Title: m_flow.endParagraph(BlockKind::Title, true); return;
        case Style::Heading: m_flow.endParagraph(BlockKind::Title, false); return;
        case Style::Caption: m_flow.endParagraph(BlockKind::Caption, true); return;
        case Style::Contents: m_flow.endParagraph(BlockKind::Boilerplate, true); return;
        case Style::Text:
            m_flow.endParagraph(group().outlineLevel < 9 ? BlockKind::Title : BlockKind::Body);
            return;
        }
    }

    static constexpr int symbolPage = -2;

    RtfTokens m_tokens;
    const Limits& m_limits;
    OfficeFlow m_flow;
    CodePages m_codePages;
    std::vector<Group> m_groups = std::vector<Group>(1);
    std::map<int, int> m_fontPages;
    std::map<int, Style> m_styles;
    std::vector<bool> m_tablesOutside; // around each open aside
    bool m_hasTable = false;
    bool m_isInRow = false;
    int m_defaultFont = -1;
    int m_page = 1252;
    std::size_t m_skip = 0; // characters that stand for a Unicode one, for readers that know none
    char16_t m_high = 0;
    std::string m_bytes; // in the code page
    int m_styleNumber = 0;
    std::string m_styleName;
    std::string m_title;
    std::string m_author;
};

} // namespace

Expected<SourceDocument> readRtf(std::string_view bytes, const Limits& limits)
{
    const std::string_view begin = trimmed(bytes.substr(0, std::min<std::size_t>(bytes.size(), 100)));
    if (begin.rfind("{\\rtf", 0) != 0) {
        return Unexpected<Error>{Error{ErrorCode::BadDocument, "no RTF", {}}};
    }
    return RtfReader(bytes, limits).run();
}

} // namespace dateline
