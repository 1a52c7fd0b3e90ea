// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A folder of articles that is changed at random, and all that comes of its articles as bytes: for tests that
// compare following a folder with reading it anew.

#include "model/base/random.h"
#include "model/packing/packedanalysis.h"
#include "model/packing/packedarticle.h"
#include "model/resolution/resolver.h"
#include "tests/support/files.h"
#include "tests/support/records.h"

#include <QDirIterator>
#include <QStringList>
#include <QTest>

#include <span>
#include <string>

namespace dateline::test {

inline QStringList filesIn(const QString& folder)
{
    QStringList all;
    QDirIterator at(folder, QDir::Files, QDirIterator::Subdirectories);
    while (at.hasNext()) {
        all << at.next();
    }
    all.sort();
    return all;
}

enum class Edits { Readable, Any };

/// One file changes, moves, goes, is copied or comes, here or in "sub"; Any: or becomes what cannot be read.
inline void editSomeFile(const QString& folder, Edits edits, Random& random)
{
    const QStringList all = filesIn(folder);
    const QString file = all[random.below(static_cast<std::uint32_t>(all.size()))];
    const QString other = QStringLiteral("%1/%2%3.txt")
                              .arg(folder, QLatin1String(random.below(2) == 0 ? "" : "sub/"))
                              .arg(random.below(100));
    switch (random.below(edits == Edits::Any ? 6 : 5)) {
    case 0:
        writeFile(file,
            contentOf(file) + "\n\nThe president met him on " + QByteArray::number(1 + random.below(28))
                + " June 2017.\n");
        break;
    case 1: QVERIFY(QFile::rename(file, other) || QFile::exists(other)); break;
    case 2: QVERIFY(all.size() < 6 || QFile::remove(file)); break;
    case 3: QVERIFY(QFile::copy(file, other) || QFile::exists(other)); break;
    case 4:
        writeFile(other,
            "Rebels shelled the town of Idlib on " + QByteArray::number(1 + random.below(28))
                + " March 2016.\n");
        break;
    default:
        writeFile(file, random.below(2) == 0 ? QByteArray("\0\1\2binary", 9) : contentOf(file).left(400));
    }
}

inline std::string bytesOf(std::span<const AnalysedArticle> articles, const LanguageData& language)
{
    std::string all;
    for (const AnalysedArticle& article : articles) {
        all += packArticle(*article.article) + article.article->text
            + packAnalysis(*article.analysis, article.article->text);
    }
    Progress progress;
    if (const auto corpus = resolve(articles, {}, language, progress)) {
        all += recordsOf(**corpus);
    }
    return all;
}

} // namespace dateline::test
