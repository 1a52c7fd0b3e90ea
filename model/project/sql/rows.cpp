// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sql/rows.h"

#include "model/base/checksum.h"
#include "model/text/utf8.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <bit>

namespace dateline::sql {

namespace {

// far above Limits::fileBytes; a damaged length asks for no more
constexpr std::int64_t longestText = 1LL << 30;

constexpr std::size_t checksumBytes = 8;

std::string bigEndian(std::uint64_t value)
{
    std::string bytes(checksumBytes, '\0');
    for (std::size_t i = checksumBytes; i-- > 0; value >>= 8U) {
        bytes[i] = static_cast<char>(value & 0xFFU);
    }
    return bytes;
}

std::string digits(std::int64_t value)
{
    return std::to_string(value);
}

template <typename Row>
Expected<Row> checked(Row row, const ContentHash& stored, const std::string& file, std::string_view what)
{
    if (checksum(row) != stored) {
        return Unexpected{damaged(file, what)};
    }
    return row;
}

} // namespace

ContentHash checksumOf(std::initializer_list<std::string_view> columns)
{
    constexpr std::size_t mostDigits = 21; // of a length, with its colon
    std::size_t bytes = 0;
    for (const std::string_view column : columns) {
        bytes += column.size() + mostDigits;
    }
    std::string all;
    all.reserve(bytes);
    for (const std::string_view column : columns) {
        all += digits(static_cast<std::int64_t>(column.size()));
        all += ':';
        all += column;
    }
    return ContentHash::of(all);
}

std::string_view bytesOf(const ContentHash& hash)
{
    // NOLINTNEXTLINE(*-reinterpret-cast): bytes as bytes
    return {reinterpret_cast<const char*>(hash.bytes.data()), hash.bytes.size()};
}

ContentHash checksum(const SourceRow& row)
{
    return checksumOf({row.path, digits(row.bytes), digits(row.modified), bytesOf(row.content)});
}

ContentHash checksum(const ArticleRow& row)
{
    return checksumOf({row.id, row.path, bytesOf(row.text), bytesOf(row.analysis), row.meta});
}

ContentHash checksum(const AnalysisRow& row)
{
    return checksumOf({bytesOf(row.key), row.packed});
}

ContentHash checksum(const LedgerRow& row)
{
    return checksumOf({digits(row.sequence), row.uid, row.author, digits(row.made), row.undoes, row.json});
}

ContentHash checksum(const NodePosition& position)
{
    return checksumOf({position.entity, digits(std::bit_cast<std::int64_t>(position.x)),
        digits(std::bit_cast<std::int64_t>(position.y)), position.pinned ? "1" : "0"});
}

std::string blockChecksum(
    std::string_view kind, std::int64_t number, std::int64_t of, std::string_view packed)
{
    const std::string place = std::string(kind) + '/' + digits(number) + '/' + digits(of);
    return bigEndian(checksum64(packed) ^ checksum64(place));
}

std::string packText(std::string_view text)
{
    // Level 6: a fifth more time than 1 for 3 % less space; extraction takes a hundred times as long.
    const QByteArray shrunk
        = qCompress(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), 6);
    const std::string_view content = static_cast<std::size_t>(shrunk.size()) < text.size()
        ? std::string_view(shrunk.data(), static_cast<std::size_t>(shrunk.size()))
        : text;
    return bigEndian(checksum64(content)).append(content);
}

std::optional<std::string> unpackText(std::string_view packed, std::int64_t bytes, const ContentHash& hash)
{
    // qUncompress complains aloud about damage and believes any length: both are looked at first.
    const std::string_view content = packed.substr(std::min(packed.size(), checksumBytes));
    if (bytes < 0 || bytes > longestText
        || packed.substr(0, packed.size() - content.size()) != bigEndian(checksum64(content))) {
        return std::nullopt;
    }
    std::string text(content);
    if (static_cast<std::int64_t>(content.size()) != bytes) {
        constexpr std::size_t lengthBytes = 4; // qCompress writes it first, big end first
        if (content.size() < lengthBytes
            || bigEndian(static_cast<std::uint64_t>(bytes)).substr(lengthBytes)
                != content.substr(0, lengthBytes)) {
            return std::nullopt;
        }
        text = qUncompress(QByteArray::fromRawData(content.data(), static_cast<qsizetype>(content.size())))
                   .toStdString();
    }
    if (ContentHash::of(text) != hash) {
        return std::nullopt;
    }
    return text;
}

QString selected(const Connection& connection, const char* columns)
{
    static const QStringList texts{QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("author"),
        QStringLiteral("undoes"), QStringLiteral("json"), QStringLiteral("entity")};
    QStringList names = QString::fromLatin1(columns).split(QStringLiteral(", "));
    for (QString& name : names) {
        name = texts.contains(name) ? connection.dialect().textColumn.arg(name) : name;
    }
    return names.join(QStringLiteral(", "));
}

Expected<SourceRow> readSource(const Query& query, const std::string& file)
{
    SourceRow row{query.blob(0), query.integer(1), query.integer(2), query.hash(3)};
    const std::string name = row.path;
    return checked(std::move(row), query.hash(4), file, name);
}

Expected<ArticleRow> readArticle(const Query& query, const std::string& file)
{
    ArticleRow row{query.text(0), query.blob(1), query.hash(2), query.hash(3), query.blob(4)};
    const std::string name = row.id;
    return checked(std::move(row), query.hash(5), file, name);
}

Expected<LedgerRow> readLedger(const Query& query, const std::string& file)
{
    LedgerRow row{
        query.integer(0), query.text(1), query.text(2), query.integer(3), query.text(4), query.text(5)};
    const std::string name = "ledger " + digits(row.sequence);
    return checked(std::move(row), query.hash(6), file, name);
}

Expected<NodePosition> readPosition(const Query& query, const std::string& file)
{
    NodePosition position{query.text(0), query.real(1), query.real(2), query.integer(3) != 0};
    const std::string name = "position " + position.entity;
    return checked(std::move(position), query.hash(4), file, name);
}

Query& bind(Query& query, const SourceRow& row)
{
    return query.bindBlob(row.path).bind(row.bytes).bind(row.modified).bind(row.content).bind(checksum(row));
}

Query& bind(Query& query, const ArticleRow& row)
{
    return query.bindText(row.id)
        .bindBlob(row.path)
        .bind(row.text)
        .bind(row.analysis)
        .bindBlob(row.meta)
        .bind(checksum(row));
}

Query& bind(Query& query, const AnalysisRow& row)
{
    return query.bind(row.key).bindBlob(row.packed).bind(checksum(row));
}

Query& bind(Query& query, const LedgerRow& row)
{
    return query.bind(row.sequence)
        .bindText(row.uid)
        .bindText(row.author)
        .bind(row.made)
        .bindText(row.undoes)
        .bindText(row.json)
        .bind(checksum(row));
}

Query& bind(Query& query, const NodePosition& position)
{
    return query.bindText(position.entity)
        .bind(position.x)
        .bind(position.y)
        .bind(std::int64_t(position.pinned))
        .bind(checksum(position));
}

Error damaged(const std::string& file, std::string_view what)
{
    std::string shown; // damage is any bytes
    repairUtf8(what, shown);
    return {ErrorCode::DamagedProject, std::move(shown), {file, 0}};
}

} // namespace dateline::sql
