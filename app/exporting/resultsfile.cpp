// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/resultsfile.h"

#include "model/exporting/jsonlines.h"
#include "widgets/common/savedfile.h"

#include <QIODevice>

namespace dateline {

Expected<Done> writeResults(const Corpus& corpus, const QString& path)
{
    return saveFile(path, [&corpus](QIODevice& file) {
        const auto write = [&file](const std::string& record) {
            const auto size = static_cast<qint64>(record.size());
            return file.write(record.data(), size) == size;
        };
        return write(corpusRecord(corpus.articles.size(), DATELINE_VERSION))
            && writeRecords(corpus, {}, write);
    });
}

} // namespace dateline
