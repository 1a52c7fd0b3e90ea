// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Messages: a file each (.eml), many in a mailbox (.mbox), and pages that browsers save as one (.mht, .mhtml).
// A mailbox is cut at its "From " lines alone: Content-Length lies in half of the programs that write it.
#include "model/reading/formats/articlefields.h"
#include "model/reading/formats/bytestream.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/mail/message.h"
#include "model/reading/formats/mail/mimeparts.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t mostNames = 20; // in the message about attachments

bool isFieldLine(std::string_view line)
{
    const std::size_t colon = line.find(':');
    return colon != std::string_view::npos && colon > 0
        && std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon), [](char c) { return c > ' ' && c < '\x7F'; });
}

/// "From anna@example.org Mon May 29 10:00:00 2017": an hour and, behind it, a year.
bool isFromLine(std::string_view line)
{
    if (!line.starts_with("From ") || line.size() > 500) {
        return false;
    }
    const auto digits = [line](std::size_t at, std::size_t count) {
        return at + count <= line.size() && std::all_of(line.begin() + static_cast<std::ptrdiff_t>(at), line.begin() + static_cast<std::ptrdiff_t>(at + count), isDigit);
    };
    const std::size_t colon = line.find(':', 5);
    if (colon == std::string_view::npos || !digits(colon - 1, 1) || !digits(colon + 1, 2)) {
        return false;
    }
    for (std::size_t at = colon; at < line.size(); ++at) {
        if (line[at] == ' ' && digits(at + 1, 4) && (at + 5 == line.size() || line[at + 5] < '0')) {
            return true;
        }
    }
    return false;
}

class Attachments
{
public:
    void add(const std::vector<std::string>& names)
    {
        m_count += names.size();
        for (const std::string& name : names) {
            if (m_count <= mostNames) {
                m_names += (m_names.empty() ? "" : ", ") + cleanField(name, 100);
            }
        }
    }
    bool any() const { return m_count > 0; }
    std::string names() const { return m_count <= mostNames ? m_names : m_names + ", \u2026 (" + std::to_string(m_count) + ")"; }

private:
    std::string m_names;
    std::size_t m_count = 0;
};

class Mailbox
{
public:
    Mailbox(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
        : m_limits(limits)
        , m_take(take)
        , m_ids(source.id)
    {
        repairUtf8(source.path, m_file);
    }

    void read(const std::string& path)
    {
        Expected<ByteStream> bytes = ByteStream::open(path, m_limits);
        if (!bytes) {
            m_take(Unexpected {bytes.error()});
            return;
        }
        cut(*bytes);
        if (m_wanted && bytes->error()) {
            fail(bytes->error()->code, bytes->error()->detail, m_line);
        } else if (m_wanted && m_count == 0) {
            fail(ErrorCode::Empty, {}, 0);
        }
        if (m_wanted && m_leftOut.any()) {
            fail(ErrorCode::AttachmentsLeftOut, m_leftOut.names(), 0);
        }
    }

private:
    void fail(ErrorCode code, std::string detail, std::uint64_t line)
    {
        m_wanted = m_take(Unexpected<Error> {{code, std::move(detail), {m_file, line}}});
    }

    void cut(ByteStream& bytes)
    {
        LineStream lines(bytes, m_limits.messageBytes);
        std::string line;
        std::string from; // a line that may begin a message, until the next tells
        bool tooLong = false;
        bool afterBlank = true;
        for (; m_wanted && lines.next(line, tooLong) && bytes.bytesRead() <= m_limits.listFileBytes; ) {
            ++m_line;
            std::string_view text = line;
            text.remove_suffix(text.ends_with('\r') ? 1 : 0);
            if (!from.empty()) {
                if (isFieldLine(text)) {
                    flush();
                    m_start = m_line;
                } else {
                    append(from);
                }
                from.clear();
            }
            if (afterBlank && isFromLine(text)) {
                from = text;
                afterBlank = false;
                continue;
            }
            afterBlank = trimmed(text).empty();
            const std::size_t quote = text.find_first_not_of('>');
            const bool isQuoted = quote > 0 && quote != std::string_view::npos && text.substr(quote).starts_with("From ");
            append(isQuoted ? text.substr(1) : text);
            m_isTooLong = m_isTooLong || tooLong;
        }
        if (m_wanted) {
            append(from);
            flush();
        }
        if (m_wanted && bytes.bytesRead() > m_limits.listFileBytes) {
            fail(ErrorCode::TooLarge, std::to_string(m_limits.listFileBytes) + " bytes", m_line);
        }
    }

    void append(std::string_view line)
    {
        m_isTooLong = m_isTooLong || m_message.size() + line.size() >= m_limits.messageBytes;
        if (!m_isTooLong) {
            m_message += line;
            m_message += '\n';
        }
    }

    void flush()
    {
        const std::string message = std::exchange(m_message, {});
        const bool tooLong = std::exchange(m_isTooLong, false);
        if (!m_wanted || (!tooLong && trimmed(message).empty())) {
            return;
        }
        if (++m_count > m_limits.articlesInFile) {
            fail(ErrorCode::LimitReached, std::to_string(m_limits.articlesInFile) + " articles", m_start);
            m_wanted = false;
        } else if (tooLong) {
            fail(ErrorCode::TooLarge, "> " + std::to_string(m_limits.messageBytes) + " bytes", m_start);
        } else if (!isFolderNote(message)) {
            m_wanted = m_take(article(message));
        }
    }

    /// Mail programs keep their own notes as the first message of a mailbox.
    static bool isFolderNote(const std::string& message)
    {
        const mail::Part part = mail::parsePart(message);
        return part.field("subject").find("FOLDER INTERNAL DATA") != std::string_view::npos;
    }

    Expected<Article> article(const std::string& bytes)
    {
        const ErrorLocation where {m_file, m_start};
        Expected<mail::Message> message = mail::readMessage(bytes, m_limits);
        if (!message) {
            return Unexpected<Error> {{message.error().code, message.error().detail, where}};
        }
        m_leftOut.add(message->leftOut);
        std::string id = m_ids.next(message->id, bytes);
        Expected<Article> made = articleFromDocument(std::move(id), {}, std::move(message->document), m_limits);
        if (made) {
            made->path = m_file;
        } else {
            made.error().where = where;
        }
        return made;
    }

    const Limits& m_limits;
    const ArticleSink& m_take;
    std::string m_file;
    ItemIds m_ids;
    Attachments m_leftOut;
    std::string m_message;
    std::uint64_t m_line = 0;
    std::uint64_t m_start = 1; // of the message
    std::size_t m_count = 0;
    bool m_isTooLong = false;
    bool m_wanted = true;
};

} // namespace

bool isMail(std::string_view head)
{
    // Articles saved as text begin with From, Date and Subject too; these two only programs write.
    if (!isFieldLine(head.substr(0, head.find_first_of("\r\n"))) || isSavedPage(head)) {
        return false;
    }
    const std::string small = '\n' + lowerCase(head);
    const bool isSent = small.find("\nreceived: ") != std::string::npos || small.find("\nmessage-id: ") != std::string::npos;
    return isSent && small.find("\nfrom: ") != std::string::npos;
}

bool isMailbox(std::string_view head)
{
    const std::size_t end = std::min(head.find_first_of("\r\n"), head.size());
    const std::size_t next = head.find_first_not_of("\r\n", end);
    return isFromLine(head.substr(0, end)) && next != std::string_view::npos && isFieldLine(head.substr(next, head.find_first_of("\r\n", next) - next));
}

bool isSavedPage(std::string_view head)
{
    const std::string small = '\n' + lowerCase(head);
    return small.find("\nmime-version:") != std::string::npos && small.find("multipart/related") != std::string::npos
        && (small.find("\nsnapshot-content-location:") != std::string::npos || small.find("\nfrom: <saved by") != std::string::npos
            || small.find("\nfrom: \"saved by") != std::string::npos);
}

void readMail(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    std::string file;
    repairUtf8(source.path, file);
    const auto refuse = [&](const Error& error) { return take(Unexpected<Error> {{error.code, error.detail, {file, 0}}}); };
    const Expected<std::string> bytes = readFileBytes(source.path, limits.messageBytes);
    if (!bytes) {
        refuse(bytes.error());
        return;
    }
    Expected<mail::Message> message = trimmed(*bytes).empty() ? Unexpected<Error> {{ErrorCode::Empty, {}, {}}} : mail::readMessage(*bytes, limits);
    Expected<Article> article = message ? articleFromDocument(source.id, source.id, std::move(message->document), limits)
                                        : Expected<Article>(Unexpected {message.error()});
    bool wanted = true;
    if (article) {
        article->path = file;
        wanted = take(std::move(article));
    } else {
        wanted = refuse(article.error());
    }
    if (wanted && message && !message->leftOut.empty()) {
        Attachments attachments;
        attachments.add(message->leftOut);
        refuse({ErrorCode::AttachmentsLeftOut, attachments.names(), {}});
    }
}

void readMailbox(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    Mailbox(source, limits, take).read(source.path);
}

Expected<SourceDocument> readSavedPage(std::string_view bytes, const Limits& limits)
{
    const mail::Part top = mail::parsePart(bytes);
    const std::string boundary = mail::parameter(top.field("content-type"), "boundary");
    std::vector<std::string_view> parts = boundary.empty() ? std::vector<std::string_view>() : mail::cutParts(top.body, boundary, limits.messageParts);
    if (parts.empty()) {
        parts.push_back(bytes); // a page alone, without its pictures
    }
    Error why {ErrorCode::BadDocument, "no page in it", {}};
    for (const std::string_view part : parts) { // the page first, then its frames
        const mail::Part page = mail::parsePart(part);
        const std::string type = page.type();
        if (type != "text/html" && type != "application/xhtml+xml") {
            continue;
        }
        const std::string utf8 = mail::inUtf8(page.content(), mail::parameter(page.field("content-type"), "charset"));
        Expected<SourceDocument> document = readHtml(utf8, limits);
        if (!document) {
            why = document.error();
            continue;
        }
        const auto addressIn = [](std::string_view field) { return field.starts_with("http") ? std::string(field) : std::string(); };
        std::string address = addressIn(top.field("snapshot-content-location"));
        address = address.empty() ? addressIn(page.field("content-location")) : address;
        document->url = document->url.empty() ? address : document->url;
        if (document->title.empty()) {
            document->title = mail::decodedField(top.field("subject"));
        }
        return document; // the header's Date is the day it was saved
    }
    return Unexpected<Error> {std::move(why)};
}

} // namespace dateline
