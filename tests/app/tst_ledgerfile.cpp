// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/ledgerfile.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

class TestLedgerFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfItIsRead();
    void whatHasNoEndIsRefused();
    void whatCannotBeReadIsNamed();

private:
    QTemporaryDir m_folder;
};

void TestLedgerFile::allOfItIsRead()
{
    const QString path = m_folder.filePath(QStringLiteral("corrections.jsonl"));
    test::writeFile(path, "{}\n{}\n");
    QCOMPARE(*readLedgerFile(path), std::string("{}\n{}\n"));
    QCOMPARE(*readLedgerFile(path, 6), std::string("{}\n{}\n"));
    const auto larger = readLedgerFile(path, 5);
    QVERIFY(!larger && larger.error() == (Error{ErrorCode::TooLarge, "> 5 bytes", {path.toStdString(), 0}}));
}

void TestLedgerFile::whatHasNoEndIsRefused()
{
    const auto zeros = readLedgerFile(QStringLiteral("/dev/zero"), 1000); // which has no size either
    QVERIFY(!zeros && zeros.error().code == ErrorCode::TooLarge);
    const QString path = m_folder.filePath(QStringLiteral("huge.jsonl"));
    QFile huge(path);
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(mostLedgerBytes + 1)); // takes no room
    const auto refused = readLedgerFile(path);
    QVERIFY(!refused && refused.error().code == ErrorCode::TooLarge);
}

void TestLedgerFile::whatCannotBeReadIsNamed()
{
    const QString missing = m_folder.filePath(QStringLiteral("missing.jsonl"));
    const auto none = readLedgerFile(missing);
    QVERIFY(!none && none.error().code == ErrorCode::NotFound
        && none.error().where.file == missing.toStdString());
    const auto folder = readLedgerFile(m_folder.path());
    QVERIFY(!folder && folder.error().code == ErrorCode::Unreadable);
}

QTEST_GUILESS_MAIN(TestLedgerFile)
#include "tst_ledgerfile.moc"
