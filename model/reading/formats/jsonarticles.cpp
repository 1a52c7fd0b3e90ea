// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// JSON files: one article, an array of them, an object that holds such an array (the answer of an interface), or several of
// these one after another. Objects are cut out of the stream one by one by their brackets, so that memory is bounded and a
// broken one is an error of its own; only what is cut out is parsed.
#include "model/reading/datestamp.h"
#include "model/reading/formats/articlefields.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/jsonobject.h"
#include "model/reading/formats/textstream.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace dateline {

namespace {

using namespace std::string_view_literals;

constexpr int noByte = -1;
constexpr std::size_t maxListDepth = 4; // objects around the array
constexpr std::size_t maxNameBytes = 100;

/// Arrays of these names hold articles.
bool isListName(std::string_view name)
{
    constexpr std::array names {"articles"sv, "items"sv, "results"sv, "docs"sv, "documents"sv, "data"sv, "hits"sv, "entries"sv, "news"sv, "stories"sv,
        "posts"sv, "records"sv, "value"sv};
    const std::string small = lowerCase(name);
    return std::find(names.begin(), names.end(), small) != names.end();
}

class JsonFile
{
public:
    JsonFile(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
        : m_source(source)
        , m_limits(limits)
        , m_take(take)
        , m_ids(source.id)
    {
        repairUtf8(source.path, m_file);
    }

    void read()
    {
        Expected<TextStream> text = TextStream::open(m_source.path, m_limits);
        if (!text) {
            fail(text.error().code, text.error().detail, 0);
            return;
        }
        m_text = &*text;
        for (skipSpace(); peek() != noByte && m_wanted; skipSpace()) {
            if (peek() == '[') {
                readList();
            } else if (peek() == '{') {
                readTop();
            } else if (peek() == ',') {
                get();
            } else {
                fail(ErrorCode::BadJson, "neither an object nor a list", m_line);
                return;
            }
        }
        if (m_wanted && text->error()) {
            fail(text->error()->code, text->error()->detail, m_line);
        } else if (m_wanted && m_count == 0 && !m_failed) {
            fail(ErrorCode::Empty, {}, 0);
        }
    }

private:
    bool fail(ErrorCode code, std::string detail, std::uint64_t line)
    {
        m_failed = true;
        m_wanted = m_wanted && m_take(Unexpected<Error> {{code, std::move(detail), {m_file, line}}});
        return false;
    }

    int peek()
    {
        if (m_at == m_piece.size()) {
            m_at = 0;
            if (!m_text->next(m_piece)) {
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
        for (skipSpace(); peek() != noByte; ) {
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
                if (depth > 0 || (peek() != noByte && std::string_view(",]} \n\r\t").find(static_cast<char>(peek())) == std::string_view::npos)) {
                    continue;
                }
            }
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    void emit(const std::string& object, std::uint64_t line)
    {
        const ErrorLocation where {m_file, line};
        if (++m_count > m_limits.articlesInFile) {
            m_wanted = fail(ErrorCode::LimitReached, std::to_string(m_limits.articlesInFile) + " articles", line);
        } else if (object.size() > m_limits.jsonLineBytes) {
            fail(ErrorCode::TooLarge, std::to_string(m_limits.jsonLineBytes) + " bytes", line);
        } else {
            m_wanted = m_take(article(object, where));
        }
    }

    Expected<Article> article(const std::string& text, const ErrorLocation& where)
    {
        Repair repair = m_text->repair();
        const Expected<nlohmann::json> object = parseJsonObject(text, where, repair);
        if (!object) {
            return Unexpected {object.error()};
        }
        ArticleFields fields = fieldsOfJson(*object);
        if (!fields.hasText()) {
            return Unexpected<Error> {{ErrorCode::NoTextField, namesInJson(*object), where}};
        }
        if (!trimmed(fields.published).empty() && !parsePublished(fields.published)) {
            return Unexpected<Error> {{ErrorCode::BadJson, fields.publishedName + " is not a date: " + cleanField(fields.published, 40), where}};
        }
        const std::string content = fields.title + '\n' + (fields.text.empty() ? fields.lead : fields.text).front();
        std::string id = m_ids.next(fields.id.empty() ? fields.url : fields.id, content);
        SourceDocument document = documentOfFields(std::move(fields), m_limits);
        document.encoding = m_text->encoding();
        document.repair = repair;
        Expected<Article> made = articleFromDocument(std::move(id), {}, std::move(document), m_limits);
        if (made) {
            made->path = m_file;
        } else {
            made.error().where = where;
        }
        return made;
    }

    bool endsTooEarly() { return fail(ErrorCode::BadJson, "the file ends inside of a value", m_line); }

    /// An array; its objects are articles.
    bool readList()
    {
        get();
        for (skipSpace(); m_wanted; skipSpace()) {
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
                emit(object, line);
            } else if (c == '}' || !m_saidNoObject) {
                m_saidNoObject = true;
                fail(ErrorCode::BadJson, "not an object", line);
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
        if (!m_wanted) {
            return;
        }
        if (!isWhole) {
            if (!m_failed) {
                endsTooEarly();
            }
            m_wanted = false;
        } else if (!m_listed) {
            emit(object, line);
        }
    }

    bool readObject(std::size_t depth)
    {
        get();
        bool hasText = false; // then it is an article, and no list in it holds others
        for (skipSpace(); m_wanted; skipSpace()) {
            if (peek() == '}') {
                get();
                return true;
            }
            if (peek() == ',') {
                get();
                continue;
            }
            if (peek() != '"') {
                return peek() != noByte && fail(ErrorCode::BadJson, "a name is missing", m_line);
            }
            const std::string name = getString();
            skipSpace();
            if (peek() != ':') {
                return peek() != noByte && fail(ErrorCode::BadJson, "':' is missing", m_line);
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

    const ArticleSource& m_source;
    const Limits& m_limits;
    const ArticleSink& m_take;
    std::string m_file;
    ItemIds m_ids;
    TextStream* m_text = nullptr;
    std::string m_piece;
    std::size_t m_at = 0;
    std::string* m_kept = nullptr; // where what is read is kept
    std::uint64_t m_line = 1;
    std::size_t m_count = 0;
    bool m_listed = false;
    bool m_wanted = true;
    bool m_failed = false;
    bool m_saidNoObject = false;
};

} // namespace

void readJsonArticles(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    JsonFile(source, limits, take).read();
}

} // namespace dateline
