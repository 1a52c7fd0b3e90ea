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

[[nodiscard]] inline bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

inline void writeFile(const QString& path, const QByteArray& content)
{
    QVERIFY2(write(path, content), qPrintable(path));
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace dateline::test
