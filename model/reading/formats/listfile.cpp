// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/listfile.h"

#include "model/text/utf8.h"

namespace dateline {

namespace {

constexpr std::size_t toldAttachments = 20;

} // namespace

void readFields(ArticleFields fields, const std::string& encoding, Repair repair, const Limits& limits,
    ReadRecord& record)
{
    const std::string content
        = fields.title + '\n' + (fields.text.empty() ? fields.lead : fields.text).front();
    record.name = ItemIds::nameOf(fields.id.empty() ? fields.url : fields.id, content);
    SourceDocument document = documentOfFields(std::move(fields), limits);
    document.encoding = encoding;
    document.repair = repair;
    record.article = articleFromDocument({}, {}, std::move(document), limits);
}

ListFile::ListFile(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take)
    : m_limits(limits)
    , m_take(take)
    , m_ids(source.id)
    , m_records(threads, readRecord, [this](Record& record) { return handOn(record); })
{
    repairUtf8(source.path, m_file);
}

void ListFile::add(std::size_t bytes, std::uint64_t line, RecordReader read)
{
    if (isAllowed(line)) {
        put({line, std::move(read), {}}, bytes);
    }
}

void ListFile::refuse(ErrorCode code, std::string detail, std::uint64_t line)
{
    if (isAllowed(line)) {
        fail(code, std::move(detail), line);
    }
}

void ListFile::addRead(Expected<Article> article)
{
    const std::size_t bytes = article ? article->text.size() : 0;
    put({0, nullptr, {std::move(article), {}, {}, {}}}, bytes);
}

bool ListFile::fail(ErrorCode code, std::string detail, std::uint64_t line)
{
    addRead(Unexpected<Error>{{code, std::move(detail), {m_file, line}}});
    return false;
}

void ListFile::note(ErrorCode code, std::string detail)
{
    const bool saidAny = m_saidAny;
    fail(code, std::move(detail));
    m_saidAny = saidAny;
}

bool ListFile::goesOn(const ByteStream& bytes, std::uint64_t line)
{
    if (m_isWanted && bytes.bytesRead() > m_limits.listFileBytes) {
        fail(ErrorCode::TooLarge, std::to_string(m_limits.listFileBytes) + " bytes", line);
        m_isWanted = false;
    }
    return m_isWanted;
}

void ListFile::end(const std::optional<Error>& cutShort, std::uint64_t line)
{
    if (cutShort) {
        fail(cutShort->code, cutShort->detail, line);
    } else if (!m_saidAny && m_file != "-") {
        fail(ErrorCode::Empty, {});
    }
    m_isWanted = m_records.finish() && m_isWanted;
    if (m_attachmentCount > 0) {
        const bool isCut = m_attachmentCount > toldAttachments;
        note(ErrorCode::AttachmentsLeftOut,
            isCut ? m_attachments + ", \u2026 (" + std::to_string(m_attachmentCount) + ")" : m_attachments);
    }
    if (!m_openDate.empty()) {
        note(ErrorCode::DatesOpen, m_openDate);
    }
    m_records.finish();
}

void ListFile::readRecord(Record& record)
{
    if (record.read) {
        record.result = record.read();
        record.read = nullptr; // with the bytes that it owns
    }
}

bool ListFile::isAllowed(std::uint64_t line)
{
    if (!m_isEndless && m_isWanted && ++m_count > m_limits.articlesInFile) {
        fail(ErrorCode::LimitReached, std::to_string(m_limits.articlesInFile) + " articles", line);
        m_isWanted = false;
    }
    return m_isWanted;
}

void ListFile::put(Record record, std::size_t bytes)
{
    if (m_isWanted) {
        m_saidAny = true;
        m_isWanted = m_records.add(std::move(record), bytes);
    }
}

/// In the order of the file, in the thread that cuts it.
bool ListFile::handOn(Record& record)
{
    ReadRecord& result = record.result;
    for (const std::string& name : result.attachments) {
        if (++m_attachmentCount <= toldAttachments) {
            m_attachments += (m_attachments.empty() ? "" : ", ") + cleanField(name, 100);
        }
    }
    if (m_openDate.empty()) {
        m_openDate = std::move(result.openDate);
    }
    // taken by what cannot be read, too
    const std::string id = result.name.empty() ? std::string() : m_ids.tellApart(result.name);
    if (!result.article) {
        return true;
    }
    Expected<Article>& article = *result.article;
    if (!article && article.error().where.file.empty()) {
        article.error().where = {m_file, record.line};
    }
    if (article && article->path.empty()) {
        article->path = m_file;
    }
    if (article && !id.empty()) {
        article->id = id;
    }
    return m_take(std::move(article));
}

} // namespace dateline
