// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/resultsfile.h"

#include "model/exporting/jsonlines.h"

#include <QSaveFile>

namespace dateline {

Expected<Done> writeResults(const Corpus& corpus, const QString& path)
{
    QSaveFile file(path);
    const auto write = [&file](const std::string& record) {
        const auto size = static_cast<qint64>(record.size());
        return file.write(record.data(), size) == size;
    };
    const bool written = file.open(QIODevice::WriteOnly)
        && write(corpusRecord(corpus.articles.size(), DATELINE_VERSION)) && writeRecords(corpus, {}, write);
    if (!written || !file.commit()) {
        return Unexpected{
            Error{ErrorCode::Unwritable, file.errorString().toStdString(), {path.toStdString(), 0}}};
    }
    return Done{};
}

} // namespace dateline
