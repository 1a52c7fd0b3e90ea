// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What a desktop is told of the program's files against what the program reads: neither may run ahead of the
// other.
#include "model/reading/formats/format.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

namespace {

const QString linuxFolder = QStringLiteral(DATELINE_PACKAGING "/linux/");
const QString program = linuxFolder + QStringLiteral("org.dateline.Dateline.desktop");
const QString openWith = linuxFolder + QStringLiteral("zz-dateline-open.desktop");
const QString projectType = QStringLiteral("application/vnd.dateline.project");

/// The value of a line KEY=VALUE of a desktop entry.
QString entryValue(const QString& entry, const char* key)
{
    QFile file(entry);
    const QString begin = QString::fromLatin1(key) + QLatin1Char('=');
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            if (line.startsWith(begin)) {
                return line.mid(begin.size());
            }
        }
    }
    return {};
}

/// The types of both entries.
QStringList entryTypes()
{
    const QString types = entryValue(program, "MimeType") + entryValue(openWith, "MimeType");
    return types.split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

QStringList endings()
{
    QStringList all = {QStringLiteral(".txt")}; // plain text is what no row of the table takes
    for (const Format& format : formats()) {
        for (const std::string_view ending : format.endings) {
            all << QString::fromUtf8(ending.data(), qsizetype(ending.size()));
        }
    }
    return all;
}

QMimeType typeOfName(const QString& name)
{
    return QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
}

} // namespace

class TestDesktopEntry : public QObject
{
    Q_OBJECT

public:
    /// Our types beside those of the desktop, in one folder as an installation has them.
    static void initMain()
    {
        static const QTemporaryDir data;
        const QString packages = data.filePath(QStringLiteral("mime/packages/"));
        QDir().mkpath(packages);
        QFile::copy(linuxFolder + QStringLiteral("org.dateline.Dateline.mime.xml"),
            packages + QStringLiteral("org.dateline.Dateline.xml"));
        QFile::copy(QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml"),
            packages + QStringLiteral("freedesktop.org.xml"));
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        qputenv("XDG_DATA_DIRS", data.path().toUtf8());
        QProcess::execute(QStringLiteral("update-mime-database"), {data.filePath(QStringLiteral("mime"))});
    }

private Q_SLOTS:
    void everyFormatIsOpenedByTheEntry_data();
    void everyFormatIsOpenedByTheEntry();
    void everyTypeOfTheEntryIsRead();
    void noTypeStandsTwice();
    void nothingButProjectsOpensWithUsByDefault();
    void aProjectIsToldByItsNameAndByItsBytes();
    void archivesAndNewsAreToldByTheirBytes();
    void theDesktopsOwnToolsFindNothing_data();
    void theDesktopsOwnToolsFindNothing();
};

void TestDesktopEntry::everyFormatIsOpenedByTheEntry_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& ending : endings()) {
        QTest::newRow(qPrintable(ending)) << QStringLiteral("x") + ending;
        QTest::newRow(qPrintable(ending + QStringLiteral(".gz")))
            << QStringLiteral("x") + ending + QStringLiteral(".gz");
    }
}

void TestDesktopEntry::everyFormatIsOpenedByTheEntry()
{
    QFETCH(QString, name);
    if (name == QStringLiteral("x.shtml")) {
        QVERIFY(typeOfName(name).isDefault()); // no desktop knows the ending; the bytes say text/html
        return;
    }
    const QString type = typeOfName(name).name();
    QVERIFY2(entryTypes().contains(type), qPrintable(type));
}

void TestDesktopEntry::everyTypeOfTheEntryIsRead()
{
    const QSet<QString> notByEnding = {projectType, QStringLiteral("inode/directory"),
        QStringLiteral("application/gzip"), QStringLiteral("application/x-gzpdf")};
    const QStringList read = endings();
    for (const QString& name : entryTypes()) {
        const QMimeType type = QMimeDatabase().mimeTypeForName(name);
        QVERIFY2(type.isValid(), qPrintable(name));
        QVERIFY2(type.name() == name, qPrintable(name + QStringLiteral(" is an alias of ") + type.name()));
        bool isRead = notByEnding.contains(name);
        for (const QString& suffix : type.suffixes()) {
            isRead = isRead || read.contains(QLatin1Char('.') + suffix);
        }
        // A kind of news in XML has no ending but .xml.
        isRead = isRead || (type.suffixes().isEmpty() && type.inherits(QStringLiteral("application/xml")));
        QVERIFY2(isRead, qPrintable(name));
    }
}

void TestDesktopEntry::noTypeStandsTwice()
{
    QStringList types = entryTypes();
    QVERIFY(types.size() > 20);
    QCOMPARE(types.removeDuplicates(), 0);
}

/// See packaging/linux/README.md.
void TestDesktopEntry::nothingButProjectsOpensWithUsByDefault()
{
    QCOMPARE(entryValue(program, "MimeType"), projectType + QLatin1Char(';'));
    QVERIFY(entryValue(openWith, "MimeType").startsWith(QStringLiteral("inode/directory;")));
    QCOMPARE(entryValue(openWith, "InitialPreference"), QStringLiteral("0"));
    QCOMPARE(entryValue(openWith, "NoDisplay"), QStringLiteral("true"));
    for (const char* key : {"Name", "GenericName[de]", "Comment", "Comment[fr]", "Exec", "Icon"}) {
        QVERIFY(!entryValue(program, key).isEmpty());
        QCOMPARE(entryValue(openWith, key), entryValue(program, key));
    }
}

void TestDesktopEntry::aProjectIsToldByItsNameAndByItsBytes()
{
    QCOMPARE(typeOfName(QStringLiteral("work.dateline")).name(), projectType);

    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("work.dateline"));
    const QString article = QStringLiteral(DATELINE_RESOURCES "/samples/brussels-attacks.txt");
    QCOMPARE(
        QProcess::execute(QStringLiteral(DATELINE_EXECUTABLE), {QStringLiteral("import"), project, article}),
        0);
    QFile file(project);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QMimeDatabase().mimeTypeForData(file.read(4096)).name(), projectType);
}

void TestDesktopEntry::archivesAndNewsAreToldByTheirBytes()
{
    QCOMPARE(QMimeDatabase().mimeTypeForData("WARC/1.0\r\nWARC-Type: warcinfo\r\n").name(),
        QStringLiteral("application/warc"));
    QVERIFY(typeOfName(QStringLiteral("x.nitf")).inherits(QStringLiteral("application/xml")));
    QVERIFY(typeOfName(QStringLiteral("x.newsml")).inherits(QStringLiteral("application/xml")));
}

void TestDesktopEntry::theDesktopsOwnToolsFindNothing_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("arguments");
    const QString validator = QStringLiteral("desktop-file-validate");
    QTest::newRow("entry of the program") << validator << QStringList{program};
    QTest::newRow("entry for opening") << validator << QStringList{openWith};
    QTest::newRow("metainfo") << QStringLiteral("appstreamcli")
                              << QStringList{QStringLiteral("validate"), QStringLiteral("--no-net"),
                                     linuxFolder + QStringLiteral("org.dateline.Dateline.metainfo.xml")};
}

void TestDesktopEntry::theDesktopsOwnToolsFindNothing()
{
    QFETCH(QString, tool);
    QFETCH(QStringList, arguments);
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        QSKIP("desktop-file-utils or appstream is not installed");
    }
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(tool, arguments);
    QVERIFY(check.waitForFinished());
    const QByteArray said = check.readAll();
    QVERIFY2(check.exitCode() == 0, said.constData());
    // The validator's warnings do not change its exit code.
    QVERIFY2(said.isEmpty() || tool == QStringLiteral("appstreamcli"), said.constData());
}

QTEST_GUILESS_MAIN(TestDesktopEntry)
#include "tst_desktopentry.moc"
