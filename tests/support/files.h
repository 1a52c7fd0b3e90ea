// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Files for the program to read: those that it ships with, those that a test makes.

#include <QFile>
#include <QString>
#include <QTest>

namespace dateline::test {

inline QString samples()
{
    return QStringLiteral(DATELINE_RESOURCES "/samples");
}

inline void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), qint64(content.size()));
}

} // namespace dateline::test
