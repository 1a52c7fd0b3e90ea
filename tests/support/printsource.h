// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What reading a file gives, as lines to compare: of each article id, title, source and address, date
// candidates with their reasons and blocks; of each problem its code, line and words.

#include "model/reading/reader.h"
#include "tests/support/printblocks.h"
#include "tests/support/soundarticle.h"

#include <QFile>
#include <QTemporaryDir>

namespace dateline {

inline std::string printedSource(
    const QByteArray& bytes, const char* name, const Limits& limits = {}, int threads = 1)
{
    const QTemporaryDir place;
    QFile file(place.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return "not written";
    }
    file.close();
    const std::string path = file.fileName().toStdString();
    std::string out;
    readSource(
        {name, path}, limits,
        [&](const Expected<Article>& article) {
            if (!article) {
                const Error& error = article.error();
                out += "problem " + std::to_string(error.where.line) + ": " + error.detail
                    + (error.where.file == path ? "" : " WITHOUT ITS FILE") + "\n";
                return true;
            }
            out += isSoundArticle(*article) && article->path == path ? "" : "UNSOUND ";
            out += article->id + " | " + article->title + " | " + article->source + " | " + article->url
                + "\n";
            for (const DateCandidate& candidate : article->dateCandidates) {
                out += isoDate(candidate.days.from) + " " + candidate.why + "\n";
            }
            out += printedBlocks(*article);
            return true;
        },
        threads);
    return out;
}

/// Reads the first bytes of a file, of every length up to all; false where something unsound comes out.
inline bool readsAllLengths(const QByteArray& bytes, const char* name, int step)
{
    for (int length = 0; length <= bytes.size(); length += step) {
        const std::string printed = printedSource(bytes.left(length), name);
        if (printed.empty() || printed.find("UNSOUND") != std::string::npos
            || printed.find("WITHOUT ITS FILE") != std::string::npos) {
            return false;
        }
    }
    return true;
}

} // namespace dateline
