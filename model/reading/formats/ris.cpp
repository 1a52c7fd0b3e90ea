// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/decoding.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/listfile.h"
#include "model/text/asciiclass.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

// RIS, what EBSCO, ProQuest, Factiva and others write for reference programs: "TY  - NEWS", "TI  - Port
// closes", ... "ER  -". A record is an article where it has an abstract, which news databases fill with the
// text.

namespace dateline {

namespace {

using namespace std::string_view_literals;

struct RisTag
{
    std::string_view tag;
    // as a table's column would be called: articlefields.h knows what it is, the best names first
    std::string_view name;
};

constexpr std::array tags{RisTag{"TI", "title"}, RisTag{"T1", "headline"}, RisTag{"CT", "heading"},
    RisTag{"AB", "text"}, RisTag{"N2", "full text"}, RisTag{"DA", "published"},
    RisTag{"Y1", "publication date"}, RisTag{"PY", "date"}, RisTag{"JF", "source"}, RisTag{"T2", "outlet"},
    RisTag{"JO", "newspaper"}, RisTag{"JA", "publication"}, RisTag{"PB", "medium"}, RisTag{"UR", "url"},
    RisTag{"L2", "link"}, RisTag{"LA", "language"}, RisTag{"AU", "author"}, RisTag{"A1", "author"},
    RisTag{"AN", "id"}, RisTag{"ID", "uid"}, RisTag{"DO", "guid"}};

struct RisLine
{
    std::string_view tag; // empty: the line goes on with the field before
    std::string_view value;
};

RisLine cutLine(std::string_view line)
{
    const auto isSign = [](char c) { return isAsciiUpper(c) || isAsciiDigit(c); };
    const bool hasTag = line.size() >= 5 && isSign(line[0]) && isSign(line[1]) && line.substr(2, 3) == "  -";
    return hasTag ? RisLine{line.substr(0, 2), trimmed(line.substr(5))} : RisLine{{}, line};
}

/// "2017/05/26/", "2017///spring": the parts that are there, as ISO writes them.
std::string isoOf(std::string_view date)
{
    std::string iso;
    for (std::size_t begin = 0, parts = 0; begin < date.size() && parts < 3; ++parts) {
        const std::size_t end = std::min(date.find('/', begin), date.size());
        const std::string_view part = date.substr(begin, end - begin);
        if (part.empty() || part.find_first_not_of("0123456789") != std::string_view::npos) {
            break;
        }
        iso += (iso.empty() ? "" : "-") + std::string(part.size() == 1 ? "0" : "") + std::string(part);
        begin = end + 1;
    }
    return iso.empty() || date.find('/') == std::string_view::npos ? std::string(date) : iso;
}

ReadRecord recordOf(ArticleFields fields, const DecodedText& decoded, const Limits& limits)
{
    ReadRecord record;
    if (!fields.hasText()) {
        record.article = Unexpected<Error>{
            {ErrorCode::BadDocument, "a record without an abstract: " + cleanField(fields.title, 200), {}}};
        return record;
    }
    const std::string name
        = ItemIds::nameOf(fields.id.empty() ? fields.url : fields.id, fields.title + fields.text.front());
    readFields(std::move(fields), decoded.encoding, decoded.repair, limits, record);
    record.name = name;
    return record;
}

class RisFile
{
public:
    RisFile(const DecodedText& decoded, ListFile& list, const Limits& limits)
        : m_decoded(decoded)
        , m_list(list)
        , m_limits(limits)
    {
    }

    void cut()
    {
        std::uint64_t number = 0;
        for (std::size_t begin = 0; begin < m_decoded.text.size() && m_list.isWanted();) {
            const std::size_t end = std::min(m_decoded.text.find('\n', begin), m_decoded.text.size());
            ++number;
            const RisLine line = cutLine(std::string_view(m_decoded.text).substr(begin, end - begin));
            begin = end + 1;
            if (line.tag == "TY" || line.tag == "ER") {
                finish();
                m_isOpen = line.tag == "TY";
                m_line = number;
            } else if (m_isOpen) {
                add(line);
            }
        }
        finish(); // cut short before its "ER"
        m_list.end();
    }

private:
    void add(const RisLine& line)
    {
        if (line.tag.empty()) {
            m_value += '\n';
            m_value += line.value;
            return;
        }
        keepField();
        m_tag = line.tag;
        m_value = line.value;
    }

    void keepField()
    {
        const auto known
            = std::find_if(tags.begin(), tags.end(), [this](const RisTag& tag) { return tag.tag == m_tag; });
        if (known != tags.end()) {
            const bool isDate = m_tag == "DA" || m_tag == "Y1" || m_tag == "PY";
            m_fields.add(known->name, isDate ? isoOf(trimmed(m_value)) : std::move(m_value));
        }
        m_tag.clear();
        m_value.clear();
    }

    void finish()
    {
        keepField();
        ArticleFields fields = m_fields.take();
        if (std::exchange(m_isOpen, false)) {
            m_list.add(0, m_line, [fields = std::move(fields), &decoded = m_decoded, &limits = m_limits] {
                return recordOf(fields, decoded, limits);
            });
        }
    }

    const DecodedText& m_decoded;
    ListFile& m_list;
    const Limits& m_limits;
    FieldCollector m_fields;
    std::string m_tag;
    std::string m_value;
    std::uint64_t m_line = 0;
    bool m_isOpen = false;
};

} // namespace

bool isRis(std::string_view head)
{
    head = trimmed(head.substr(head.starts_with("\xEF\xBB\xBF") ? 3 : 0));
    return head.starts_with("TY  - ");
}

void readRis(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    ListFile list(source, limits, 1, take);
    const Expected<std::string> bytes = readFileBytes(source.path, limits.fileBytes);
    const Expected<DecodedText> decoded = bytes ? decodeText(*bytes) : Unexpected{bytes.error()};
    if (decoded) {
        RisFile(*decoded, list, limits).cut();
    } else {
        list.end(decoded.error());
    }
}

} // namespace dateline
