// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// A child that writes to a project is killed at a random moment, or finds no room or no permission. It says
// on its standard output what the store has promised to keep; the project must have it.
// DATELINE_CRASH_MOMENTS: how many kills.
#include "model/base/random.h"
#include "model/project/store.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <set>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace dateline;

namespace {

constexpr std::string_view program = "test";

std::string text(int number)
{
    std::string words = "Article " + std::to_string(number) + "\n\n";
    for (int i = 0; i < 60; ++i) {
        words += ContentHash::of(std::to_string(number * 100 + i)).hex() + " met for talks. ";
    }
    return words;
}

void promise(const std::string& what)
{
    std::printf("%s\n", what.c_str());
    std::fflush(stdout);
}

/// Ends the child with the error's code where something failed.
template <typename T> T must(Expected<T> result)
{
    if (!result) {
        promise("error " + std::to_string(static_cast<int>(result.error().code)) + " "
            + result.error().where.file);
        std::_Exit(3);
    }
    return std::move(*result);
}

void addArticles(Store& store, int round)
{
    ImportBatch batch;
    std::vector<std::string> texts;
    for (int i = 0; i < 20; ++i) {
        texts.push_back(text(round * 20 + i));
    }
    for (const std::string& one : texts) {
        const ContentHash hash = ContentHash::of(one);
        batch.articles.push_back({hash.hex(), "/" + hash.hex(), hash, hash, "meta"});
        batch.texts.emplace_back(one);
        batch.analyses.push_back({hash, one});
    }
    must(store.add(batch));
    for (const ArticleRow& row : batch.articles) {
        promise("article " + row.id);
    }
}

/// Imports, corrects and saves in turn until it is killed.
int write(const std::string& path, int rounds)
{
    promise("open");
    const auto store = must(openStore(path,
        QFile::exists(QString::fromStdString(path)) ? StoreAccess::Write : StoreAccess::Create, program));
    const int start = static_cast<int>(must(store->counts()).corrections);
    for (int round = start; round < start + rounds; ++round) {
        addArticles(*store, round);
        const std::string uid = "entry-" + std::to_string(round);
        must(store->append(std::vector<LedgerRow>{{0, uid, "Ada", 1, {}, std::string(200, 'j')}}));
        promise("ledger " + uid);
        must(store->putSetting("round", std::to_string(round)));
        must(store->putBlocks("snapshot", std::vector<std::string>{text(round), std::string(50'000, 'b')}));
    }
    promise("closed");
    return 0;
}

/// Files may not grow above `bytes`; 0 = no limit.
void limitFiles(rlim_t bytes)
{
    if (bytes > 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
}

int child(const QStringList& arguments)
{
    limitFiles(static_cast<rlim_t>(arguments.value(2).toULongLong()));
    if (arguments.value(3) == QStringLiteral("nobody") && geteuid() == 0 && setuid(65534) != 0) {
        return 4;
    }
    if (arguments.value(4) == QStringLiteral("read")) {
        const auto store = openStore(arguments.value(0).toStdString(), StoreAccess::Read, program);
        promise(store ? "read" : store.error().detail);
        return 0;
    }
    return write(arguments.value(0).toStdString(), arguments.value(1).toInt());
}

struct Promised
{
    std::set<std::string> articles;
    std::set<std::string> entries;
    QByteArray last;

    void add(const QByteArray& output)
    {
        for (const QByteArray& line : output.split('\n')) {
            if (line.startsWith("article ")) {
                articles.insert(line.mid(8).toStdString());
            } else if (line.startsWith("ledger ")) {
                entries.insert(line.mid(7).toStdString());
            }
            last = line.isEmpty() ? last : line;
        }
    }
};

/// Runs this program as the child; killed after `killAfter` microseconds from its first word on, if that is
/// not 0.
Promised run(const std::string& path, const QStringList& rest, unsigned killAfter = 0)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
        QStringList{QStringLiteral("--child"), QString::fromStdString(path)} + rest);
    Promised promised;
    if (killAfter > 0) {
        process.waitForReadyRead(20'000);
        usleep(killAfter);
        process.kill();
    }
    process.waitForFinished(60'000);
    promised.add(process.readAllStandardOutput());
    return promised;
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingPromisedIsLostWhenKilled();
    void aFullDiskIsSaidAndNothingIsLost();
    void aFolderWithoutPermission();
    void whatMayNotBeReadIsNotMissing();

private:
    std::string file() const { return m_folder->filePath(QStringLiteral("test.dateline")).toStdString(); }
    void hasAll(const Promised& promised, StoreAccess access);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCrash::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCrash::hasAll(const Promised& promised, StoreAccess access)
{
    const auto store = openStore(file(), access, program);
    QVERIFY2(store, store ? "" : store.error().detail.c_str());
    QVERIFY((*store)->findings().empty());
    Progress progress;
    const auto damage = (*store)->verify(progress);
    QVERIFY(damage && damage->empty());
    std::set<std::string> articles;
    QVERIFY((*store)->articles([&](Expected<ArticleRow> row) { return articles.insert(row->id).second; }));
    std::set<std::string> entries;
    const auto ledger = (*store)->ledger();
    QVERIFY(ledger);
    for (const LedgerRow& row : *ledger) {
        entries.insert(row.uid);
    }
    QVERIFY(std::includes(entries.begin(), entries.end(), promised.entries.begin(), promised.entries.end()));
    QVERIFY(
        std::includes(articles.begin(), articles.end(), promised.articles.begin(), promised.articles.end()));
    // at most the last batch was there and not yet promised
    QVERIFY(articles.size() <= promised.articles.size() + 20);
    QVERIFY(entries.size() <= promised.entries.size() + 1);
}

void TestCrash::nothingPromisedIsLostWhenKilled()
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("DATELINE_CRASH_MOMENTS", &isNumber);
    const int moments = isNumber ? given : 20;
    Random random(20'240'501);
    Promised promised;
    for (int moment = 0; moment < moments; ++moment) {
        if (moment > 0 && moment % 20 == 0) { // looking through it takes as long as it has become
            init();
            promised = {};
        }
        const auto after = static_cast<unsigned>(1 + random.below(moment % 4 == 0 ? 20'000 : 400'000));
        const Promised more = run(file(), {QStringLiteral("1000"), QStringLiteral("0")}, after);
        promised.articles.insert(more.articles.begin(), more.articles.end());
        promised.entries.insert(more.entries.begin(), more.entries.end());
        if (!QFile::exists(QString::fromStdString(file()))) {
            QVERIFY(promised.entries.empty()); // killed before there was a project
            continue;
        }
        hasAll(promised, StoreAccess::Write);
        if (QTest::currentTestFailed()) {
            return;
        }
        // What was kept without having been promised, is promised from now on.
        const auto store = openStore(file(), StoreAccess::Write, program);
        QVERIFY((*store)->articles(
            [&](Expected<ArticleRow> row) { return promised.articles.insert(row->id), true; }));
        const auto ledger = (*store)->ledger();
        QVERIFY(ledger);
        for (const LedgerRow& row : *ledger) {
            promised.entries.insert(row.uid);
        }
    }
    QVERIFY(!promised.entries.empty());
}

void TestCrash::aFullDiskIsSaidAndNothingIsLost()
{
    Promised promised = run(file(), {QStringLiteral("2"), QStringLiteral("0")});
    QCOMPARE(promised.last, QByteArray("closed"));
    const qint64 size = QFile(QString::fromStdString(file())).size();
    for (const qint64 room :
        {qint64(1), qint64(4096), qint64(40'000), size, size + 50'000, size + 200'000, size + 1'000'000}) {
        const Promised more = run(file(), {QStringLiteral("100"), QString::number(room)});
        QVERIFY2(more.last.startsWith("error "), more.last.constData());
        const int code = more.last.split(' ').value(1).toInt();
        QVERIFY2(
            code == static_cast<int>(ErrorCode::DiskFull) || code == static_cast<int>(ErrorCode::Unwritable),
            more.last.constData());
        QVERIFY2(more.last.endsWith(".dateline"), more.last.constData());
        promised.articles.insert(more.articles.begin(), more.articles.end());
        promised.entries.insert(more.entries.begin(), more.entries.end());
        hasAll(promised, StoreAccess::Write);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestCrash::aFolderWithoutPermission()
{
    const Promised promised = run(file(), {QStringLiteral("1"), QStringLiteral("0")});
    QCOMPARE(promised.last, QByteArray("closed"));
    QCOMPARE(chmod(m_folder->path().toUtf8().constData(), 0555), 0);
    QCOMPARE(chmod(file().c_str(), 0444), 0);
    const Promised more = run(file(), {QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("nobody")});
    chmod(m_folder->path().toUtf8().constData(), 0755);
    const QByteArray unwritable = "error " + QByteArray::number(static_cast<int>(ErrorCode::Unwritable)) + " "
        + QByteArray::fromStdString(file());
    QCOMPARE(more.last, unwritable);
    hasAll(promised, StoreAccess::Read);
}

void TestCrash::whatMayNotBeReadIsNotMissing()
{
    const Promised promised = run(file(), {QStringLiteral("1"), QStringLiteral("0")});
    QCOMPARE(promised.last, QByteArray("closed"));
    const QByteArray folder = m_folder->path().toUtf8();
    const auto asNobody = [this] {
        return run(file(),
            {QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("nobody"), QStringLiteral("read")})
            .last;
    };
    QCOMPARE(chmod(folder.constData(), 0755), 0);
    QCOMPARE(asNobody(), QByteArray("read"));
    QCOMPARE(chmod(file().c_str(), 0), 0);
    QCOMPARE(asNobody(), QByteArray("Permission denied"));
    QCOMPARE(chmod(file().c_str(), 0644), 0);
    QCOMPARE(chmod(folder.constData(), 0), 0);
    const QByteArray shut = asNobody();
    QCOMPARE(chmod(folder.constData(), 0755), 0);
    QCOMPARE(shut, QByteArray("Permission denied"));
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--child")) {
        return child(arguments.mid(2));
    }
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
