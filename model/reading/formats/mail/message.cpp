// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/mail/message.h"

#include "model/reading/formats/articlefields.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/html/markuptree.h"
#include "model/reading/formats/html/page.h"
#include "model/reading/formats/mail/messagetext.h"
#include "model/reading/formats/mail/mimeparts.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::mail {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t maxLeftOut = 20; // names

/// What parts of a message came to.
struct Content
{
    std::vector<DocumentBlock> blocks;
    std::size_t letters = 0; // of main text

    void add(Content other)
    {
        blocks.insert(blocks.end(), std::make_move_iterator(other.blocks.begin()),
            std::make_move_iterator(other.blocks.end()));
        letters += other.letters;
    }
};

/// Letters of main text; addresses of links do not tell anything.
std::size_t countLetters(const std::vector<DocumentBlock>& blocks)
{
    std::size_t count = 0;
    for (const DocumentBlock& block : blocks) {
        bool inLink = false;
        for (std::size_t i = 0; i < block.text.size() && block.kind == BlockKind::Body; ++i) {
            inLink = block.text[i] > ' ' && (inLink || block.text.compare(i, 4, "http") == 0);
            count += !inLink && static_cast<unsigned char>(block.text[i]) > ' ' ? 1 : 0;
        }
    }
    return count;
}

/// Reply and forward marks are no part of a headline.
std::string titleOf(std::string_view subject)
{
    constexpr std::array marks{"re:"sv, "fw:"sv, "fwd:"sv, "aw:"sv, "wg:"sv, "tr:"sv, "rv:"sv};
    std::string title = decodedField(subject);
    for (bool found = true; found;) {
        const std::string small = lowerCase(std::string_view(title).substr(0, 4));
        const auto mark = std::find_if(marks.begin(), marks.end(),
            [&small](std::string_view known) { return small.starts_with(known); });
        found = mark != marks.end();
        if (found) {
            title = trimmed(std::string_view(title).substr(mark->size()));
        }
    }
    return title;
}

class Reader
{
public:
    explicit Reader(const Limits& limits)
        : m_limits(limits)
    {
    }

    Expected<Message> run(std::string_view bytes)
    {
        Part top = parsePart(bytes);
        if (top.header.empty()) {
            return Unexpected<Error>{{ErrorCode::BadDocument, "no message: it has no header", {}}};
        }
        m_title = titleOf(top.field("subject"));
        Content content = render(top, "text/plain"sv, 0);
        const std::string_view id = trimmed(top.field("message-id"));
        m_message.id = id.substr(id.starts_with('<') ? 1 : 0, id.find('>') - (id.starts_with('<') ? 1 : 0));
        const Part& meant = content.letters == 0 && m_forwarded.size() == 1 ? m_forwarded.front() : top;
        if (&meant != &top) {
            content = std::move(m_forwardedContent);
            m_title = titleOf(meant.field("subject"));
        } else {
            content.add(std::move(m_tail));
        }
        SourceDocument& document = m_message.document;
        document.blocks = std::move(content.blocks);
        if (document.blocks.empty()) {
            return Unexpected<Error>{{ErrorCode::Empty, {}, {}}};
        }
        document.title = m_title;
        addTitle(m_title, document.blocks);
        document.source = senderOf(meant.field("from"));
        if (const std::string date(trimmed(meant.field("date"))); !date.empty()) {
            document.published.push_back({date, "header field Date"});
        }
        document.language = std::string(meant.field("content-language"));
        std::string_view address = trimmed(meant.field("archived-at"));
        address.remove_prefix(address.starts_with('<') ? 1 : 0);
        document.url = address.substr(0, address.find_first_of("> "));
        if (document.source.empty()) {
            const std::string list = decodedField(meant.field("list-id"));
            document.source = trimmed(std::string_view(list).substr(0, list.find('<')));
        }
        document.encoding = m_encoding;
        document.repair = m_repair;
        return std::move(m_message);
    }

private:
    Content render(const Part& part, std::string_view otherwise, std::size_t depth)
    {
        if (++m_parts > m_limits.messageParts || depth > m_limits.messageDepth) {
            return {};
        }
        const std::string type = part.type(otherwise);
        if (type.starts_with("multipart/")) {
            return renderMultipart(part, type, depth);
        }
        if (type == "message/rfc822" || type == "message/global") {
            return renderForwarded(part, depth);
        }
        const std::string disposition = lowerCase(part.field("content-disposition").substr(0, 12));
        const bool isText = type == "text/plain" || type == "text/html" || type == "text/enriched"
            || type == "application/xhtml+xml";
        if (!isText || disposition.starts_with("attachment")) {
            leaveOut(part, type);
            return {};
        }
        return type == "text/html" || type == "application/xhtml+xml" ? renderPage(part) : renderPlain(part);
    }

    Content renderMultipart(const Part& part, const std::string& type, std::size_t depth)
    {
        const std::string boundary = parameter(part.field("content-type"), "boundary");
        const std::vector<std::string_view> parts = boundary.empty()
            ? std::vector<std::string_view>()
            : cutParts(part.body, boundary, m_limits.messageParts);
        if (parts.empty()) {
            return renderPlain(part); // without its boundaries it can only be read as it stands
        }
        const std::string_view otherwise = type == "multipart/digest" ? "message/rfc822"sv : "text/plain"sv;
        // pictures, signatures
        const bool isFirstOnly = type == "multipart/related" || type == "multipart/signed";
        Content all;
        std::vector<std::pair<std::string, Content>> choices;
        for (const std::string_view bytes : parts) {
            const Part inner = parsePart(bytes);
            if (type == "multipart/alternative") {
                choices.emplace_back(inner.type(), render(inner, otherwise, depth + 1));
            } else {
                all.add(render(inner, otherwise, depth + 1));
                if (isFirstOnly && all.letters > 0) {
                    break;
                }
            }
        }
        return type == "multipart/alternative" ? best(std::move(choices)) : all;
    }

    /// The plain text, unless it is a stub ("see this message in a browser") beside what else there is.
    static Content best(std::vector<std::pair<std::string, Content>> choices)
    {
        constexpr std::size_t stubLetters = 200;
        if (choices.empty()) {
            return {};
        }
        const auto richest = std::max_element(choices.begin(), choices.end(),
            [](const auto& a, const auto& b) { return a.second.letters < b.second.letters; });
        const auto plain = std::find_if(
            choices.begin(), choices.end(), [](const auto& one) { return one.first == "text/plain"; });
        if (plain != choices.end()) {
            const std::size_t own = plain->second.letters;
            const bool isStub = own * 4 < richest->second.letters
                || (own < stubLetters && own * 2 < richest->second.letters);
            return std::move(isStub ? richest->second : plain->second);
        }
        return std::move(richest->second);
    }

    Content renderPlain(const Part& part)
    {
        const std::string_view type = part.field("content-type");
        const bool isFlowed = lowerCase(parameter(type, "format")) == "flowed";
        const bool without = lowerCase(parameter(type, "delsp")) == "yes";
        const Wrapping wrapping = !isFlowed ? Wrapping::AsItStands
            : without                       ? Wrapping::FlowedWithoutSpace
                                            : Wrapping::Flowed;
        Content content{blocksOfPlainText(text(part), wrapping), 0};
        content.letters = countLetters(content.blocks);
        return content;
    }

    Content renderPage(const Part& part)
    {
        Content content;
        const std::string utf8 = text(part);
        if (const Expected<markup::MarkupTree> tree = markup::parsePage(utf8, m_limits)) {
            content.blocks = documentOfPage(*tree, m_title).blocks;
        }
        content.letters = countLetters(content.blocks);
        return content;
    }

    Content renderForwarded(const Part& part, std::size_t depth)
    {
        std::string decoded; // of a few alone: copies of messages in messages in messages take gigabytes
        if (part.isEncoded()) {
            m_decoded += part.body.size();
            if (m_decoded > m_limits.messageBytes) {
                return {};
            }
            decoded = part.content();
        }
        const Part inner = parsePart(part.isEncoded() ? decoded : part.body);
        Content before = std::exchange(m_tail, {});
        Content content = render(inner, "text/plain"sv, depth + 1);
        Content nested = std::exchange(m_tail, std::move(before));
        if (content.blocks.empty()) {
            m_tail.add(std::move(nested));
            return {};
        }
        if (m_forwarded.empty()) {
            m_forwardedContent = content;
        }
        m_forwarded.push_back({inner.header, {}});
        std::string lines;
        for (const auto& [name, label] : {std::pair{"subject"sv, "Subject: "sv},
                 std::pair{"from"sv, "From: "sv}, std::pair{"date"sv, "Date: "sv}}) {
            const std::string value
                = name == "from"sv ? senderOf(inner.field(name)) : decodedField(inner.field(name));
            lines += value.empty() ? std::string() : (lines.empty() ? "" : "\n") + std::string(label) + value;
        }
        if (!lines.empty()) {
            m_tail.blocks.push_back({std::move(lines), BlockKind::Header, true});
        }
        m_tail.add(std::move(content));
        m_tail.add(std::move(nested));
        return {};
    }

    std::string text(const Part& part)
    {
        const std::string charset = parameter(part.field("content-type"), "charset");
        m_encoding = m_encoding.empty() ? cleanField(charset, 40) : m_encoding;
        DecodedText decoded = decodedAs(part.content(), charset);
        m_repair = worse(m_repair, decoded.repair);
        return std::move(decoded.text);
    }

    void leaveOut(const Part& part, const std::string& type)
    {
        std::string name = parameter(part.field("content-disposition"), "filename");
        name = name.empty() ? parameter(part.field("content-type"), "name") : name;
        const bool isRead = formatByEnding(name) != SourceFormat::Unknown || hasEnding(name, ".txt")
            || (name.empty() && type == "text/plain");
        if (isRead && m_message.leftOut.size() < maxLeftOut) {
            m_message.leftOut.push_back(name.empty() ? type : name);
        }
    }

    const Limits& m_limits;
    Message m_message;
    std::string m_title;
    std::string m_encoding;
    Repair m_repair = Repair::None; // of all parts that are text
    std::size_t m_parts = 0;
    std::uint64_t m_decoded = 0; // bytes of forwarded messages
    std::vector<Part> m_forwarded; // headers
    Content m_forwardedContent; // of the first
    Content m_tail; // forwarded messages stand behind the text
};

} // namespace

Expected<Message> readMessage(std::string_view bytes, const Limits& limits)
{
    return Reader(limits).run(bytes);
}

} // namespace dateline::mail
