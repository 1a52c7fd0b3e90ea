// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Messages: a file each (.eml), many in a mailbox (.mbox), and pages that browsers save as one (.mht,
// .mhtml). A mailbox is cut at its "From " lines alone: Content-Length lies in half of the programs that
// write it.
#include "model/reading/formats/bytestream.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/listfile.h"
#include "model/reading/formats/mail/message.h"
#include "model/reading/formats/mail/mimeparts.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>

namespace dateline {

namespace {

using namespace std::string_view_literals;

bool isFieldLine(std::string_view line)
{
    const std::size_t colon = line.find(':');
    return colon != std::string_view::npos && colon > 0
        && std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon),
            [](char c) { return c > ' ' && c < '\x7F'; });
}

/// "From anna@example.org Mon May 29 10:00:00 2017": an hour and, behind it, a year.
bool isFromLine(std::string_view line)
{
    if (!line.starts_with("From ") || line.size() > 500) {
        return false;
    }
    const auto digits = [line](std::size_t at, std::size_t count) {
        return at + count <= line.size()
            && std::all_of(line.begin() + static_cast<std::ptrdiff_t>(at),
                line.begin() + static_cast<std::ptrdiff_t>(at + count), isDigit);
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

ReadRecord recordOf(Expected<mail::Message> message, const std::string& bytes, const Limits& limits)
{
    ReadRecord record;
    if (!message) {
        record.article = Unexpected{std::move(message.error())};
        return record;
    }
    record.name = ItemIds::nameOf(message->id, bytes);
    record.attachments = std::move(message->leftOut);
    record.article = articleFromDocument({}, {}, std::move(message->document), limits);
    return record;
}

/// Mail programs keep their own notes as the first message of a mailbox.
bool isFolderNote(const std::string& message)
{
    const mail::Part part = mail::parsePart(message);
    return part.field("subject").find("FOLDER INTERNAL DATA") != std::string_view::npos;
}

class Mailbox
{
public:
    Mailbox(ListFile& list, const Limits& limits)
        : m_list(list)
        , m_limits(limits)
    {
    }

    void cut(ByteStream& bytes)
    {
        LineStream lines(bytes, m_limits.messageBytes);
        std::string line;
        std::string from; // a line that may begin a message, until the next tells
        bool tooLong = false;
        bool afterBlank = true;
        while (m_list.goesOn(bytes, m_line) && lines.next(line, tooLong)) {
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
            const bool isQuoted
                = quote > 0 && quote != std::string_view::npos && text.substr(quote).starts_with("From ");
            append(isQuoted ? text.substr(1) : text);
            m_isTooLong = m_isTooLong || tooLong;
        }
        append(from);
        flush();
        m_list.end(bytes.error(), m_line);
    }

private:
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
        std::string message = std::exchange(m_message, {});
        if (std::exchange(m_isTooLong, false)) {
            m_list.refuse(
                ErrorCode::TooLarge, "> " + std::to_string(m_limits.messageBytes) + " bytes", m_start);
        } else if (!trimmed(message).empty()) {
            const std::size_t size = message.size();
            m_list.add(size, m_start, [bytes = std::move(message), &limits = m_limits] {
                return isFolderNote(bytes) ? ReadRecord()
                                           : recordOf(mail::readMessage(bytes, limits), bytes, limits);
            });
        }
    }

    ListFile& m_list;
    const Limits& m_limits;
    std::string m_message;
    std::uint64_t m_line = 0;
    std::uint64_t m_start = 1; // of the message
    bool m_isTooLong = false;
};

} // namespace

bool isMail(std::string_view head)
{
    // Articles saved as text begin with From, Date and Subject too; these two only programs write.
    if (!isFieldLine(head.substr(0, head.find_first_of("\r\n"))) || isSavedPage(head)) {
        return false;
    }
    const std::string small = '\n' + lowerCase(head);
    const bool isSent = small.find("\nreceived: ") != std::string::npos
        || small.find("\nmessage-id: ") != std::string::npos;
    return isSent && small.find("\nfrom: ") != std::string::npos;
}

bool isMailbox(std::string_view head)
{
    const std::size_t end = std::min(head.find_first_of("\r\n"), head.size());
    const std::size_t next = head.find_first_not_of("\r\n", end);
    return isFromLine(head.substr(0, end)) && next != std::string_view::npos
        && isFieldLine(head.substr(next, head.find_first_of("\r\n", next) - next));
}

bool isSavedPage(std::string_view head)
{
    const std::string small = '\n' + lowerCase(head);
    return small.find("\nmime-version:") != std::string::npos
        && small.find("multipart/related") != std::string::npos
        && (small.find("\nsnapshot-content-location:") != std::string::npos
            || small.find("\nfrom: <saved by") != std::string::npos
            || small.find("\nfrom: \"saved by") != std::string::npos);
}

void readMail(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    ListFile file(source, limits, 1, take);
    const Expected<std::string> bytes = readFileBytes(source.path, limits.messageBytes);
    if (!bytes) {
        file.fail(bytes.error().code, bytes.error().detail);
    } else if (!trimmed(*bytes).empty()) {
        file.add(bytes->size(), 0, [&] {
            Expected<mail::Message> message = mail::readMessage(*bytes, limits);
            ReadRecord record;
            record.attachments = message ? message->leftOut : std::vector<std::string>();
            record.article = message
                ? articleFromDocument(source.id, source.id, std::move(message->document), limits)
                : Unexpected{std::move(message.error())};
            return record;
        });
    }
    file.end();
}

void readMailbox(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take)
{
    Expected<ByteStream> bytes = ByteStream::open(source.path, limits);
    if (!bytes) {
        take(Unexpected{bytes.error()});
        return;
    }
    ListFile list(source, limits, threads, take);
    Mailbox(list, limits).cut(*bytes);
}

Expected<SourceDocument> readSavedPage(std::string_view bytes, const Limits& limits)
{
    const mail::Part top = mail::parsePart(bytes);
    const std::string boundary = mail::parameter(top.field("content-type"), "boundary");
    std::vector<std::string_view> parts = boundary.empty()
        ? std::vector<std::string_view>()
        : mail::cutParts(top.body, boundary, limits.messageParts);
    if (parts.empty()) {
        parts.push_back(bytes); // a page alone, without its pictures
    }
    Error why{ErrorCode::BadDocument, "no page in it", {}};
    for (const std::string_view part : parts) { // the page first, then its frames
        const mail::Part page = mail::parsePart(part);
        const std::string type = page.type();
        if (type != "text/html" && type != "application/xhtml+xml") {
            continue;
        }
        const DecodedText decoded
            = mail::decodedAs(page.content(), mail::parameter(page.field("content-type"), "charset"));
        Expected<SourceDocument> document = readHtml(decoded.text, limits);
        if (!document) {
            why = document.error();
            continue;
        }
        document->repair = worse(document->repair, decoded.repair);
        const auto addressIn = [](std::string_view field) {
            return field.starts_with("http") ? std::string(field) : std::string();
        };
        std::string address = addressIn(top.field("snapshot-content-location"));
        address = address.empty() ? addressIn(page.field("content-location")) : address;
        document->url = document->url.empty() ? address : document->url;
        if (document->title.empty()) {
            document->title = mail::decodedField(top.field("subject"));
        }
        return document; // the header's Date is the day it was saved
    }
    return Unexpected<Error>{std::move(why)};
}

} // namespace dateline
