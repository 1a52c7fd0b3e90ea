// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/textfile.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace dateline;

class TestTextFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheUserHasBesideItStays()
    {
        QVERIFY(test::write(path("x.csv.part"), "mine"));
        QVERIFY(test::write(path("x.csv"), "old"));
        {
            NewFile file(path("x.csv").toStdString());
            QVERIFY(file.write("half"));
            QCOMPARE(test::contentOf(path("x.csv")), QByteArray("old"));
        }
        QCOMPARE(test::contentOf(path("x.csv")), QByteArray("old"));
        QVERIFY(writeTextFile(path("x.csv").toStdString(), "new"));
        QCOMPARE(test::contentOf(path("x.csv")), QByteArray("new"));
        QCOMPARE(test::contentOf(path("x.csv.part")), QByteArray("mine"));
        QCOMPARE(names(), (QStringList{QStringLiteral("x.csv"), QStringLiteral("x.csv.part")}));
    }

    void twoAtOnceDoNotMix()
    {
        NewFile one(path("x.csv").toStdString());
        NewFile other(path("x.csv").toStdString());
        QVERIFY(one.write("one") && other.write("other") && one.commit());
        QCOMPARE(test::contentOf(path("x.csv")), QByteArray("one"));
        QVERIFY(other.commit());
        QCOMPARE(test::contentOf(path("x.csv")), QByteArray("other"));
        QCOMPARE(names(), QStringList{QStringLiteral("x.csv")});
    }

    void permissionsAreKeptOrTheUsual()
    {
        const mode_t mask = ::umask(027);
        QVERIFY(writeTextFile(path("new.csv").toStdString(), "new"));
        ::umask(mask);
        QCOMPARE(modeOf("new.csv"), mode_t(0640));
        QVERIFY(test::write(path("old.csv"), "old"));
        ::chmod(path("old.csv").toUtf8().constData(), 0604);
        QVERIFY(writeTextFile(path("old.csv").toStdString(), "new"));
        QCOMPARE(modeOf("old.csv"), mode_t(0604));
    }

    /// By way of a link, too.
    void aPipeIsWrittenAsItIs()
    {
        const std::string pipe = path("pipe").toStdString();
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY(QFile::link(path("pipe"), path("link.csv")));
        const int reader = ::open(pipe.c_str(), O_RDWR | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY(writeTextFile(path("link.csv").toStdString(), "text"));
        std::array<char, 16> read{};
        QCOMPARE(::read(reader, read.data(), read.size()), ssize_t(4));
        ::close(reader);
        struct ::stat now
        {
        };
        QCOMPARE(::stat(pipe.c_str(), &now), 0);
        QVERIFY(S_ISFIFO(now.st_mode));
        QCOMPARE(names(), (QStringList{QStringLiteral("link.csv"), QStringLiteral("pipe")}));
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }
    mode_t modeOf(const char* name) const
    {
        struct ::stat now
        {
        };
        return ::stat(path(name).toUtf8().constData(), &now) == 0 ? now.st_mode & 0777U : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestTextFile)
#include "tst_textfile.moc"
