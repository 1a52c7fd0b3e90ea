// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/resultsfile.h"

#include "model/exporting/jsonlines.h"
#include "widgets/common/savedfile.h"

#include <QIODevice>

namespace dateline {

Expected<Done> writeResults(const Corpus& corpus, const QString& path, Progress& progress)
{
    const std::uint64_t all = corpus.articles.size() + corpus.entities.size() + corpus.events.size();
    return saveFile(path, [&](QIODevice& file) {
        std::uint64_t done = 0;
        const auto write = [&](const std::string& record) {
            progress.report(done++, all);
            if (progress.cancelled()) {
                return false;
            }
            const auto size = static_cast<qint64>(record.size());
            return file.write(record.data(), size) == size;
        };
        return write(corpusRecord(corpus.articles.size(), DATELINE_VERSION))
            && writeRecords(corpus, {}, write);
    });
}

} // namespace dateline
