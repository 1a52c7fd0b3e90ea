// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// The house itself: who includes whom, as the table in model/README.md says, and whether READMEs name what is
// there.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString root()
{
    return QStringLiteral(DATELINE_SOURCES);
}

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Below the root; without what is built, which may lie in it.
QStringList files(const QStringList& folders, const QStringList& names)
{
    QStringList found;
    for (const QString& folder : folders) {
        QDirIterator below(root() + u'/' + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (below.hasNext()) {
            found << below.next().mid(root().size() + 1);
        }
    }
    found.sort();
    return found;
}

/// Of the table, in its order.
QStringList rooms()
{
    QStringList names;
    static const QRegularExpression row(uR"re(^\| `(\w+)/` \|)re"_s, QRegularExpression::MultilineOption);
    for (const auto& match : row.globalMatch(read(root() + u"/model/README.md"_s))) {
        names << match.captured(1);
    }
    return names;
}

/// "path:line" of lines that the pattern finds in `path`, and what it captures.
std::vector<std::pair<QString, QString>> linesOf(const QString& path, const QRegularExpression& pattern)
{
    std::vector<std::pair<QString, QString>> found;
    int number = 0;
    for (const QString& line : read(root() + u'/' + path).split(u'\n')) {
        ++number;
        for (const auto& match : pattern.globalMatch(line)) {
            found.emplace_back(path + u':' + QString::number(number), match.captured(1));
        }
    }
    return found;
}

QStringList sources()
{
    return files({u"model"_s, u"widgets"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
}

} // namespace

class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoomStandsInTheTable();
    void aRoomIncludesOnlyRoomsAboveIt();
    void viewsAndTheEngineDoNotIncludeTheApp();
    void noHeaderOfTheEngineHasQt();
    void noHeaderHasTheBigLibraries();
    void readmesNameWhatIsThere();
};

void TestRooms::everyRoomStandsInTheTable()
{
    QStringList folders = QDir(root() + u"/model"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QStringList named = rooms();
    QVERIFY(named.size() > 15);
    named.sort();
    folders.sort();
    QCOMPARE(folders, named);
}

void TestRooms::aRoomIncludesOnlyRoomsAboveIt()
{
    static const QRegularExpression include(uR"re(^#include "([^"]+)")re"_s);
    const QStringList table = rooms();
    QStringList wrong;
    for (const QString& path : files({u"model"_s}, {u"*.h"_s, u"*.cpp"_s})) {
        for (const auto& [where, what] : linesOf(path, include)) {
            const QStringList parts = what.split(u'/');
            const bool above = parts.size() > 2 && parts[0] == u"model" && table.contains(parts[1])
                && table.indexOf(parts[1]) <= table.indexOf(path.section(u'/', 1, 1));
            wrong += above ? QStringList() : QStringList(where + u' ' + what);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestRooms::viewsAndTheEngineDoNotIncludeTheApp()
{
    static const QRegularExpression include(uR"re(^#include "((?:app|tests)/[^"]+)")re"_s);
    QStringList wrong;
    for (const QString& path : files({u"model"_s, u"widgets"_s}, {u"*.h"_s, u"*.cpp"_s})) {
        for (const auto& [where, what] : linesOf(path, include)) {
            wrong << where + u' ' + what;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestRooms::noHeaderOfTheEngineHasQt()
{
    static const QRegularExpression include(uR"re(^#include <(Q\w+)>)re"_s);
    // item models, jobs that signal, databases
    const QStringList qt{u"model/items/"_s, u"model/jobs/"_s, u"model/project/"_s};
    QStringList wrong;
    for (const QString& path : files({u"model"_s}, {u"*.h"_s})) {
        const bool isOurs = std::none_of(
            qt.begin(), qt.end(), [&path](const QString& folder) { return path.startsWith(folder); });
        for (const auto& [where, what] : linesOf(path, include)) {
            wrong += isOurs ? QStringList(where + u' ' + what) : QStringList();
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestRooms::noHeaderHasTheBigLibraries()
{
    static const QRegularExpression include(uR"re(^#include <(boost/graph[^>]*|qcustomplot\.h)>)re"_s);
    QStringList wrong;
    for (const QString& path : sources()) {
        for (const auto& [where, what] : linesOf(path, include)) {
            wrong += path.endsWith(u".h") ? QStringList(where + u' ' + what) : QStringList();
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Paths from the root, and in a folder's table the sources of that folder or of one below it.
void TestRooms::readmesNameWhatIsThere()
{
    static const QRegularExpression path(
        uR"re(`((?:model|widgets|app|tests|resources|packaging)/[\w./-]+)`)re"_s);
    static const QRegularExpression firstCell(uR"re(^\| (`[^|]+`) \|)re"_s);
    static const QRegularExpression source(u"`([a-z][a-z0-9]*)(?:\\.h|\\.cpp)?`"_s);
    const auto isThere = [](const QString& name) {
        return QFile::exists(name) || QFile::exists(name + u".h"_s) || QFile::exists(name + u".cpp"_s);
    };
    const QStringList stems = sources().replaceInStrings(QRegularExpression(u"\\.(h|cpp)$"_s), QString());
    QStringList gone;
    QStringList texts = files(
        {u"model"_s, u"widgets"_s, u"app"_s, u"tests"_s, u"resources"_s, u"packaging"_s}, {u"*.md"_s});
    texts << u"README.md"_s << u"CONTRIBUTING.md"_s;
    for (const QString& text : texts) {
        for (const auto& [where, what] : linesOf(text, path)) {
            gone += isThere(root() + u'/' + what) ? QStringList() : QStringList(where + u' ' + what);
        }
        const QString folder = text.section(u'/', 0, -2);
        const bool isOfSources = text.endsWith(u"README.md")
            && (text.startsWith(u"model/") || text.startsWith(u"widgets/") || text.startsWith(u"app/"));
        for (const auto& [where, cell] :
            isOfSources ? linesOf(text, firstCell) : std::vector<std::pair<QString, QString>>()) {
            for (const auto& match : source.globalMatch(cell)) {
                const QString name = u'/' + match.captured(1);
                const bool known = std::any_of(stems.begin(), stems.end(), [&](const QString& stem) {
                    return stem.startsWith(folder + u'/') && stem.endsWith(name);
                });
                gone += known || QFile::exists(root() + u'/' + folder + name)
                    ? QStringList()
                    : QStringList(where + u' ' + match.captured(1));
            }
        }
    }
    QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
