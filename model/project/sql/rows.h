// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How rows are written and read: their columns, checksums and compression. Internal to the room.
// A checksum covers every other column of its row, each with its length before it. A reader returns
// DamagedProject naming the row where the checksum does not fit.

#include "model/project/sql/connection.h"
#include "model/project/store.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace dateline::sql {

ContentHash checksumOf(std::initializer_list<std::string_view> columns);
std::string_view bytesOf(const ContentHash& hash);

ContentHash checksum(const SourceRow& row);
ContentHash checksum(const ArticleRow& row);
ContentHash checksum(const AnalysisRow& row);
ContentHash checksum(const LedgerRow& row);
ContentHash checksum(const NodePosition& position);

/// 64 bits (base/checksum.h) that take a tenth of the time: a snapshot of 100,000 articles is 100 MB of
/// blocks, it is read while somebody waits, and can be made again.
std::string blockChecksum(
    std::string_view kind, std::int64_t number, std::int64_t of, std::string_view packed);

/// Texts shrink to about half; what does not shrink is kept as it is. Before it stand 8 bytes of checksum.
std::string packText(std::string_view text);
/// nullopt: not what packText made of a text with this hash. `bytes`: its length, checked before memory is
/// taken.
std::optional<std::string> unpackText(std::string_view packed, std::int64_t bytes, const ContentHash& hash);

inline constexpr const char* sourceColumns = "path, bytes, modified, content, checksum";
inline constexpr const char* articleColumns = "id, path, text, analysis, meta, checksum";
inline constexpr const char* analysisColumns = "key, packed, checksum";
inline constexpr const char* ledgerColumns = "sequence, uid, author, made, undoes, json, checksum";
inline constexpr const char* positionColumns = "entity, x, y, pinned, checksum";

/// Columns as they are selected for the readers below.
QString selected(const Connection& connection, const char* columns);

Expected<SourceRow> readSource(const Query& query, const std::string& file);
Expected<ArticleRow> readArticle(const Query& query, const std::string& file);
Expected<LedgerRow> readLedger(const Query& query, const std::string& file);
Expected<NodePosition> readPosition(const Query& query, const std::string& file);

/// Binds all columns in the order above, with the checksum.
Query& bind(Query& query, const SourceRow& row);
Query& bind(Query& query, const ArticleRow& row);
Query& bind(Query& query, const AnalysisRow& row);
Query& bind(Query& query, const LedgerRow& row);
Query& bind(Query& query, const NodePosition& position);

Error damaged(const std::string& file, std::string_view what);

} // namespace dateline::sql
