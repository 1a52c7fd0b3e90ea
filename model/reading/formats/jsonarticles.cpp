// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// JSON files: one article, an array of them, an object that holds such an array (the answer of an interface),
// or several of these one after another. Objects are cut out of the stream one by one by their brackets, so
// that memory is bounded and a broken one is an error of its own; only what is cut out is parsed.
#include "model/reading/datestamp.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/jsonobject.h"
#include "model/reading/formats/listfile.h"
#include "model/reading/formats/textstream.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

using namespace std::string_view_literals;

constexpr int noByte = -1;
constexpr std::size_t maxListDepth = 4; // objects around the array
constexpr std::size_t maxNameBytes = 100;

/// Arrays of these names hold articles.
bool isListName(std::string_view name)
{
    constexpr std::array names{"articles"sv, "items"sv, "results"sv, "docs"sv, "documents"sv, "data"sv,
        "hits"sv, "entries"sv, "news"sv, "stories"sv, "posts"sv, "records"sv, "value"sv};
    const std::string small = lowerCase(name);
    return std::find(names.begin(), names.end(), small) != names.end();
}

/// An object cut out of the file.
struct JsonRecord
{
    std::string text;
    ErrorLocation where;
    std::string encoding; // of the file
    Repair repair = Repair::None; // of the file, up to here
};

ReadRecord recordOf(const JsonRecord& cut, const Limits& limits)
{
    ReadRecord record;
    Repair repair = cut.repair;
    const Expected<nlohmann::json> object = parseJsonObject(cut.text, cut.where, repair);
    if (!object) {
        record.article = Unexpected{object.error()};
        return record;
    }
    ArticleFields fields = fieldsOfJson(*object);
    if (!fields.hasText()) {
        record.article = Unexpected<Error>{{ErrorCode::NoTextField, namesInJson(*object), {}}};
    } else if (!trimmed(fields.published).empty() && !parsePublished(fields.published)) {
        record.article = Unexpected<Error>{{ErrorCode::BadJson,
            fields.publishedName + " is not a date: " + cleanField(fields.published, 40), {}}};
    } else {
        readFields(std::move(fields), cut.encoding, repair, limits, record);
    }
    return record;
}

class JsonFile
{
public:
    JsonFile(TextStream& text, ListFile& list, const Limits& limits)
        : m_text(text)
        , m_list(list)
        , m_limits(limits)
    {
    }

    void cut()
    {
        for (skipSpace(); peek() != noByte && m_list.isWanted() && !m_isOver; skipSpace()) {
            if (peek() == '[') {
                readList();
            } else if (peek() == '{') {
                readTop();
            } else if (peek() == ',') {
                get();
            } else {
                m_isOver = !fail("neither an object nor a list", m_line);
            }
        }
        m_list.end(m_text.error(), m_line);
    }

private:
    bool fail(std::string detail, std::uint64_t line)
    {
        m_failed = true;
        return m_list.fail(ErrorCode::BadJson, std::move(detail), line);
    }

    int peek()
    {
        if (m_at == m_piece.size()) {
            m_at = 0;
            if (!m_text.next(m_piece)) {
                m_piece.clear();
                return noByte;
            }
        }
        return static_cast<unsigned char>(m_piece[m_at]);
    }

    int get()
    {
        const int c = peek();
        if (c != noByte) {
            ++m_at;
            m_line += c == '\n' ? 1 : 0;
            if (m_kept != nullptr && m_kept->size() <= m_limits.jsonLineBytes) {
                *m_kept += static_cast<char>(c);
            }
        }
        return c;
    }

    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            get();
        }
    }

    /// A string, from its opening quote on; what is longer than a name is cut.
    std::string getString()
    {
        std::string out;
        get();
        for (int c = get(); c != noByte && c != '"'; c = get()) {
            if (c == '\\') {
                c = get();
            }
            if (out.size() < maxNameBytes) {
                out += static_cast<char>(c);
            }
        }
        return out;
    }

    /// Passes over a value. False: the file ended in it.
    bool skipValue()
    {
        std::size_t depth = 0;
        for (skipSpace(); peek() != noByte;) {
            const int c = peek();
            if (c == '"') {
                getString();
            } else if (c == '{' || c == '[') {
                ++depth;
                get();
                continue;
            } else if (c == '}' || c == ']') {
                if (depth == 0) {
                    return true;
                }
                --depth;
                get();
            } else if (depth == 0 && c == ',') {
                return true;
            } else {
                get();
                if (depth > 0
                    || (peek() != noByte
                        && std::string_view(",]} \n\r\t").find(static_cast<char>(peek()))
                            == std::string_view::npos)) {
                    continue;
                }
            }
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    void emit(std::string object, std::uint64_t line)
    {
        if (object.size() > m_limits.jsonLineBytes) {
            m_list.refuse(ErrorCode::TooLarge, std::to_string(m_limits.jsonLineBytes) + " bytes", line);
            return;
        }
        const std::size_t bytes = object.size();
        m_list.add(bytes, line,
            [record
                = JsonRecord{std::move(object), {m_list.file(), line}, m_text.encoding(), m_text.repair()},
                &limits = m_limits] { return recordOf(record, limits); });
    }

    bool endsTooEarly() { return fail("the file ends inside of a value", m_line); }

    /// An array; its objects are articles.
    bool readList()
    {
        get();
        for (skipSpace(); m_list.isWanted(); skipSpace()) {
            const int c = peek();
            if (c == ']') {
                get();
                return true;
            }
            if (c == ',') {
                get();
                continue;
            }
            const std::uint64_t line = m_line;
            std::string object;
            m_kept = c == '{' ? &object : nullptr;
            const bool isWhole = skipValue();
            m_kept = nullptr;
            if (!isWhole) {
                return endsTooEarly();
            }
            if (c == '{') {
                emit(std::move(object), line);
            } else if (c == '}' || !m_saidNoObject) {
                m_saidNoObject = true;
                fail("not an object", line);
                if (c == '}') {
                    return false;
                }
            }
        }
        return false;
    }

    /// An object that may be an article or hold a list of them.
    void readTop()
    {
        const std::uint64_t line = m_line;
        std::string object;
        m_kept = &object;
        m_listed = false;
        const bool isWhole = readObject(0);
        m_kept = nullptr;
        if (!m_list.isWanted()) {
            return;
        }
        if (!isWhole) {
            if (!m_failed) {
                endsTooEarly();
            }
            m_isOver = true;
        } else if (!m_listed) {
            emit(std::move(object), line);
        }
    }

    bool readObject(std::size_t depth)
    {
        get();
        bool hasText = false; // then it is an article, and no list in it holds others
        for (skipSpace(); m_list.isWanted(); skipSpace()) {
            if (peek() == '}') {
                get();
                return true;
            }
            if (peek() == ',') {
                get();
                continue;
            }
            if (peek() != '"') {
                return peek() != noByte && fail("a name is missing", m_line);
            }
            const std::string name = getString();
            skipSpace();
            if (peek() != ':') {
                return peek() != noByte && fail("':' is missing", m_line);
            }
            get();
            skipSpace();
            hasText = hasText || (fieldOfName(name).field == ArticleField::Text && peek() == '"');
            const bool mayHold = !hasText && depth < maxListDepth;
            if (mayHold && peek() == '[' && isListName(name)) {
                std::string* const kept = std::exchange(m_kept, nullptr);
                get();
                skipSpace();
                m_listed = m_listed || peek() == '{';
                const bool isWhole = peek() == '{' ? readRest() : skipRest();
                if (!isWhole) {
                    return false;
                }
                m_kept = kept;
                if (kept != nullptr) {
                    *kept += "[]";
                }
            } else if (mayHold && peek() == '{') {
                if (!readObject(depth + 1)) {
                    return false;
                }
            } else if (!skipValue()) {
                return false;
            }
        }
        return false;
    }

    /// Of an array whose bracket was read.
    bool readRest()
    {
        m_piece.insert(m_at, 1, '[');
        return readList();
    }
    bool skipRest()
    {
        m_piece.insert(m_at, 1, '[');
        return skipValue();
    }

    TextStream& m_text;
    ListFile& m_list;
    const Limits& m_limits;
    std::string m_piece;
    std::size_t m_at = 0;
    std::string* m_kept = nullptr; // where what is read is kept
    std::uint64_t m_line = 1;
    bool m_listed = false;
    bool m_isOver = false; // what follows cannot be read
    bool m_failed = false;
    bool m_saidNoObject = false;
};

} // namespace

void readJsonArticles(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take)
{
    ListFile list(source, limits, threads, take);
    Expected<TextStream> text = TextStream::open(source.path, limits);
    if (text) {
        JsonFile(*text, list, limits).cut();
    } else {
        list.end(text.error());
    }
}

} // namespace dateline
