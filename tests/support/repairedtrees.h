// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Rows of a sentence as the parser has it and as it is after a repair, in the notation of makedocument.h.

#include "model/extraction/language/treeeditor.h"
#include "tests/support/makedocument.h"

#include <QtTest>

namespace dateline::test {

/// For a _data function: row(name, parsed, mended); the same tree twice where nothing is misread.
inline auto makeRows()
{
    QTest::addColumn<QByteArray>("parsed");
    QTest::addColumn<QByteArray>("mended");
    return [](const char* name, const char* parsed, const char* mended) {
        QTest::newRow(name) << QByteArray(parsed) << QByteArray(mended);
    };
}

/// Compares heads and relations of the current row.
inline void compareTrees(void (*repair)(Document&, const Sentence&))
{
    QFETCH(const QByteArray, parsed);
    QFETCH(const QByteArray, mended);
    MadeDocument made = makeDocument({parsed.toStdString()});
    const MadeDocument expected = makeDocument({mended.toStdString()});
    repair(made.document, made.document.sentences[0]);
    QVERIFY(isTree(made.document, made.document.sentences[0]));
    for (std::size_t t = 0; t < expected.document.tags.size(); ++t) {
        QVERIFY2(made.document.tags[t].head == expected.document.tags[t].head
                && made.document.tags[t].relation == expected.document.tags[t].relation,
            std::string(made.document.word(t)).c_str());
    }
}

} // namespace dateline::test
