// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/resultsfile.h"

#include "model/exporting/jsonlines.h"

#include <QSaveFile>

namespace dateline {

Expected<Done> writeResults(const Corpus& corpus, const QString& path)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    const auto write = [&](const std::string& record) {
        written = written
            && file.write(record.data(), static_cast<qint64>(record.size()))
                == static_cast<qint64>(record.size());
    };
    const JsonIdOffsets offsets;
    const std::vector<std::uint64_t> first = firstTellings(corpus, offsets);
    write(corpusRecord(corpus.articles.size(), DATELINE_VERSION));
    for (std::size_t i = 0; written && i < corpus.articles.size(); ++i) {
        write(articleRecord(corpus, ArticleId::fromIndex(i), first[i], offsets));
    }
    for (std::size_t i = 0; written && i < corpus.entities.size(); ++i) {
        write(entityRecord(corpus, EntityId::fromIndex(i), offsets));
    }
    for (std::size_t i = 0; written && i < corpus.events.size(); ++i) {
        write(eventRecord(corpus, EventId::fromIndex(i), first, offsets));
    }
    if (!written || !file.commit()) {
        return Unexpected{ Error{
            ErrorCode::Unwritable, file.errorString().toStdString(), { path.toStdString(), 0 } } };
    }
    return Done{};
}

} // namespace dateline
