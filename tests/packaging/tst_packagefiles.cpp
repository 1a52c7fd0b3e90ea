// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What the packages say of the program against what the tree says; building them is for packaging/deb.
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

QString contentOf(const char* path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the first group catches, all through the text.
QStringList caught(const QString& text, const char* pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    QStringList all;
    for (auto at = expression.globalMatch(text); at.hasNext();) {
        all << at.next().captured(1);
    }
    return all;
}

const QString control = contentOf(DATELINE_PACKAGING "/debian/control");
const QString metainfo = contentOf(DATELINE_PACKAGING "/linux/org.dateline.Dateline.metainfo.xml");
const QString flatpak = contentOf(DATELINE_PACKAGING "/flatpak/org.dateline.Dateline.yml");
const QString copyright = contentOf(DATELINE_PACKAGING "/debian/copyright");

} // namespace

class TestPackageFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAgree();
    void whatBuildsThePackageIsInstalledByUs();
    void everyNoticeOfDataIsInTheCopyright();
    void everyFileOfTheCopyrightIsThere();
    void everySourceOfTheFlatpakIsOneOnly();
    void theFlatpakHasNoNetwork();
};

void TestPackageFiles::versionsAgree()
{
    const QString version = QStringLiteral(DATELINE_VERSION);
    QCOMPARE(caught(contentOf(DATELINE_PACKAGING "/debian/changelog"), "^dateline \\(([^)]+)\\)").value(0),
        version);
    QCOMPARE(caught(metainfo, "<release version=\"([^\"]+)\"").value(0), version);
}

void TestPackageFiles::whatBuildsThePackageIsInstalledByUs()
{
    const QString words = contentOf(DATELINE_PACKAGING "/dependencies");
    const QStringList listed = words.split(QRegularExpression(QStringLiteral("[\\s()]+")));
    const QString needed = control.section(QStringLiteral("Build-Depends:"), 1)
                               .section(QStringLiteral("Standards-Version"), 0, 0);
    const QStringList packages = caught(needed, "^ ([a-z0-9.+-]+)");
    QVERIFY(packages.size() > 15);
    for (const QString& package : packages) {
        QVERIFY2(listed.contains(
                     package == QStringLiteral("debhelper-compat") ? QStringLiteral("debhelper") : package),
            qPrintable(package));
    }
}

void TestPackageFiles::everyNoticeOfDataIsInTheCopyright()
{
    const QStringList notices
        = caught(contentOf(DATELINE_RESOURCES "/ATTRIBUTION.md"), "Copyright \\(c\\) ([^,;.]+)");
    QVERIFY(notices.size() > 3);
    for (const QString& notice : notices) {
        QVERIFY2(copyright.contains(notice), qPrintable(notice));
    }
}

void TestPackageFiles::everyFileOfTheCopyrightIsThere()
{
    const QStringList paths = caught(copyright, "^Files: ([^*\\n]+)$");
    QVERIFY(paths.size() > 5);
    for (const QString& path : paths) {
        QVERIFY2(QFile::exists(QStringLiteral(DATELINE_PACKAGING "/../") + path), qPrintable(path));
    }
}

/// By its checksum or commit; what is ours is there.
void TestPackageFiles::everySourceOfTheFlatpakIsOneOnly()
{
    QVERIFY(caught(flatpak, "(type: archive)").size() > 4);
    QCOMPARE(
        caught(flatpak, "^ +url: (https://\\S+)\\n +(?:sha256: [0-9a-f]{64}|commit: [0-9a-f]{40})$").size(),
        caught(flatpak, "(type: archive|type: git)").size());
    for (const QString& path : caught(flatpak, "type: file\\n +path: (\\S+)")) {
        QVERIFY2(QFile::exists(QStringLiteral(DATELINE_PACKAGING "/flatpak/") + path), qPrintable(path));
    }
}

void TestPackageFiles::theFlatpakHasNoNetwork()
{
    const QStringList permissions = caught(flatpak, "^  - --(\\S+)$");
    QVERIFY(permissions.contains(QStringLiteral("socket=wayland")));
    QVERIFY(!permissions.contains(QStringLiteral("share=network")));
    QCOMPARE(permissions.filter(QStringLiteral("filesystem=")),
        QStringList{QStringLiteral("filesystem=xdg-documents")});
}

QTEST_GUILESS_MAIN(TestPackageFiles)
#include "tst_packagefiles.moc"
