// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/folderwatch.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using test::write;

class TestFolderWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comingGoingAndWritingAreNoticed();
    void burstIsReportedOnce();
    void looksByItselfToo();
    void largeTreesAreListedLessOften();
    void othersFilesDoNotMatter();
    void endedWatchingIsQuiet();

private:
    void begin(FolderWatch& watch, const QStringList& paths)
    {
        watch.setTimes(std::chrono::milliseconds(50), std::chrono::milliseconds(100'000));
        QSignalSpy looked(&watch, &FolderWatch::looked);
        watch.watch(paths);
        QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, 10'000);
    }
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFolderWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("deep/er")));
    QVERIFY(write(path("one.txt"), "One text of a few words."));
}

void TestFolderWatch::comingGoingAndWritingAreNoticed()
{
    FolderWatch watch;
    QSignalSpy changed(&watch, &FolderWatch::changed);
    begin(watch, {m_folder->path()});
    QCOMPARE(changed.count(), 0);
    QVERIFY(write(path("deep/er/two.txt"), "Another text."));
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 10'000);
    QVERIFY(write(path("one.txt"), "One text of a few words more."));
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, 10'000);
    QVERIFY(QFile::rename(path("one.txt"), path("deep/three.txt")));
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 3, 10'000);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("new/folder")));
    QVERIFY(write(path("new/folder/four.txt"), "In a folder that was not there."));
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 4, 10'000);
    QVERIFY(QFile::remove(path("new/folder/four.txt")));
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 5, 10'000);
}

void TestFolderWatch::burstIsReportedOnce()
{
    FolderWatch watch;
    QSignalSpy changed(&watch, &FolderWatch::changed);
    begin(watch, {m_folder->path()});
    QSignalSpy looked(&watch, &FolderWatch::looked);
    watch.setTimes(std::chrono::milliseconds(1500), std::chrono::milliseconds(100'000));
    for (int i = 0; i < 30; ++i) {
        QVERIFY(write(path("burst") + QString::number(i) + QStringLiteral(".txt"), "Some text."));
        QCoreApplication::processEvents(); // the notices, one by one
    }
    QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, 10'000);
    QCOMPARE(changed.count(), 1);
}

void TestFolderWatch::looksByItselfToo()
{
    FolderWatch watch;
    QSignalSpy changed(&watch, &FolderWatch::changed);
    watch.setTimes(
        std::chrono::milliseconds(100'000), std::chrono::milliseconds(100)); // notices come too late to count
    QSignalSpy looked(&watch, &FolderWatch::looked);
    watch.watch({m_folder->path()});
    QTRY_VERIFY_WITH_TIMEOUT(!looked.isEmpty(), 10'000);
    QVERIFY(write(path("two.txt"), "Another text."));
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 10'000);
}

void TestFolderWatch::largeTreesAreListedLessOften()
{
    using namespace std::chrono_literals;
    QCOMPARE(FolderWatch::pause(5ms, 30s), 30'000ms); // a thousand files
    QCOMPARE(FolderWatch::pause(500ms, 30s), 50'000ms);
    QCOMPARE(FolderWatch::pause(5s, 30s), 500'000ms); // a million
    QCOMPARE(FolderWatch::pause(60s, 30s), 600'000ms); // a slow network drive
    QCOMPARE(FolderWatch::pause(60s, 20min), 1'200'000ms);
}

void TestFolderWatch::othersFilesDoNotMatter()
{
    FolderWatch watch;
    QSignalSpy changed(&watch, &FolderWatch::changed);
    begin(watch, {path("one.txt")});
    QVERIFY(write(path("two.txt"), "Another text."));
    watch.setTimes(std::chrono::milliseconds(50), std::chrono::milliseconds(50));
    QSignalSpy looked(&watch, &FolderWatch::looked);
    QTRY_VERIFY_WITH_TIMEOUT(looked.count() >= 2, 10'000); // the first may have begun before
    QCOMPARE(changed.count(), 0);
    QVERIFY(write(path("one.txt"), "One."));
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 10'000);
}

void TestFolderWatch::endedWatchingIsQuiet()
{
    FolderWatch watch;
    QSignalSpy changed(&watch, &FolderWatch::changed);
    begin(watch, {m_folder->path()});
    FolderWatch other;
    QSignalSpy othersChanged(&other, &FolderWatch::changed);
    begin(other, {m_folder->path()});
    watch.watch({});
    QSignalSpy looked(&watch, &FolderWatch::looked);
    QVERIFY(write(path("two.txt"), "Another text."));
    QTRY_COMPARE_WITH_TIMEOUT(othersChanged.count(), 1, 10'000);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(looked.count(), 0);
}

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
