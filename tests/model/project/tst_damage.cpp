// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sqlite/pagescan.h"
#include "model/project/store.h"
#include "tests/support/measured.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace dateline;

namespace {

constexpr std::string_view program = "test";
constexpr int articleCount = 30;
constexpr int correctionCount = 40;

std::string newsText(int number)
{
    std::string text = "Article " + std::to_string(number) + "\n\n";
    for (int i = 0; i < (number % 7 == 0 ? 900 : 30); ++i) { // some are longer than a page
        text += "The minister met delegation " + ContentHash::of(std::to_string(number * 1000 + i)).hex()
            + " for talks. ";
    }
    return text;
}

std::string articleName(int number)
{
    return "folder/article-" + std::to_string(number) + ".txt";
}

LedgerRow correction(int number)
{
    return {number, "uid-" + std::to_string(number), "Ada", 1'700'000'000 + number, {},
        std::string(100, 'x') + std::to_string(number)};
}

ContentHash analysisOf(int number)
{
    return ContentHash::of("key " + std::to_string(number));
}

void fill(Store& store)
{
    for (int i = 1; i <= articleCount; ++i) {
        const std::string text = newsText(i);
        ImportBatch batch;
        batch.sources.push_back({"/" + articleName(i), i, i, {}});
        batch.articles.push_back(
            {articleName(i), "/" + articleName(i), ContentHash::of(text), analysisOf(i), "meta"});
        batch.texts.emplace_back(text);
        batch.analyses.push_back({analysisOf(i), std::string(static_cast<std::size_t>(i) * 300, 'a')});
        QVERIFY(store.add(batch));
    }
    for (int i = 1; i <= correctionCount; ++i) {
        QVERIFY(store.append(std::vector<LedgerRow>{correction(i)}));
    }
    QVERIFY(store.putSetting("view", "split"));
    QVERIFY(store.putPositions(std::vector<NodePosition>{{"iran", 1, 2.5, true}, {"nato", -3, 4e9, false}}));
    QVERIFY(store.putBlocks(
        "snapshot", std::vector<std::string>{std::string(20'000, 's'), std::string(20'000, 't')}));
}

std::string joined(const std::vector<Error>& errors)
{
    std::string all;
    for (const Error& error : errors) {
        all += error.detail + "\n";
    }
    return all;
}

/// What a caller gets out of a project, and everything it was told.
struct Outcome
{
    std::set<std::string> articles; // with their whole text
    std::size_t corrections = 0;
    std::string told;
    bool settings = false;
    bool positions = false;
};

Outcome readAll(Store& store)
{
    Outcome outcome;
    outcome.told = joined(store.findings());
    const auto tell = [&outcome](const Error& error) { outcome.told += error.detail + "\n"; };
    std::vector<ArticleRow> rows;
    const auto listed = store.articles([&](Expected<ArticleRow> row) {
        row ? rows.push_back(*row) : tell(row.error());
        return true;
    });
    if (!listed) {
        tell(listed.error());
    }
    for (const ArticleRow& row : rows) {
        const auto text = store.text(row.text);
        if (text && ContentHash::of(*text) == row.text) {
            outcome.articles.insert(row.id);
        } else {
            outcome.told += row.id + "\n"; // whoever loads articles names them (model/jobs/projectload)
        }
    }
    const auto ledger = store.ledger();
    for (const LedgerRow& row : ledger ? *ledger : std::vector<LedgerRow>()) {
        outcome.corrections += row == correction(static_cast<int>(row.sequence)) ? 1 : 0;
    }
    const auto setting = store.setting("view");
    outcome.settings = setting && *setting == "split";
    const auto positions = store.positions();
    outcome.positions = positions && positions->size() == 2;
    return outcome;
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theScanFindsEveryRowOfASoundFile_data() { eachPageSize(); }
    void theScanFindsEveryRowOfASoundFile();
    void anyOnePageFlipped_data() { eachPageSize(); }
    void anyOnePageFlipped();
    void anyOneByteFlipped_data() { eachPageSize(); }
    void anyOneByteFlipped();
    void cutAtManyPlaces_data() { eachPageSize(); }
    void cutAtManyPlaces();
    void aDamagedCountEndsNothing_data();
    void aDamagedCountEndsNothing();
    void damageBesideALogOfChanges();
    void damageBesideALogOfAnOlderFile();
    void aReaderOfADamagedProjectIsTold();
    void aRescueThatWasInterruptedIsFinished();
    void aRescueThatWasInterruptedLeavesNothingBehind();
    void aReaderLeavesAnInterruptedRescueAsItIs();
    void anInterruptedRescueIsFinishedUnderTheLock();
    void nothingNewTakesThePlaceOfAnInterruptedRescue();
    void aRescueHoldsFewTextsAtATime();

private:
    void interruptRescue() const;
    QStringList filesThere() const;
    std::string file() const { return m_folder->filePath(QStringLiteral("test.dateline")).toStdString(); }
    void write(const QByteArray& content) const;
    void everythingIsThereOrNamed(const char* where);
    QByteArray ofPagesOf(std::size_t bytes) const;
    void eachPageSize();
    Expected<std::unique_ptr<Store>> killedAndDamaged();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_other;
    QByteArray m_sound;
    QByteArray m_older;
};

void TestDamage::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    {
        const auto store = openStore(file(), StoreAccess::Create, program);
        QVERIFY(store);
        fill(**store);
    }
    QFile read(QString::fromStdString(file()));
    QVERIFY(read.open(QIODevice::ReadOnly));
    m_sound = read.readAll();
    QCOMPARE(m_sound.size() % static_cast<qsizetype>(sqlite::pageBytes), qsizetype(0));
    m_older = ofPagesOf(sqlite::pageSizes.front());
    QCOMPARE(m_older.mid(16, 2).toHex(), QByteArray("1000"));
}

/// The sound file as older versions made it.
QByteArray TestDamage::ofPagesOf(std::size_t bytes) const
{
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other pages"));
        database.setDatabaseName(QString::fromStdString(file()));
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        query.exec(QStringLiteral("PRAGMA page_size = %1").arg(bytes));
        query.exec(QStringLiteral("VACUUM"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other pages"));
    QFile read(QString::fromStdString(file()));
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void TestDamage::eachPageSize()
{
    QTest::addColumn<QByteArray>("sound");
    QTest::addColumn<qsizetype>("page");
    QTest::newRow("new") << m_sound << static_cast<qsizetype>(sqlite::pageBytes);
    QTest::newRow("older") << m_older << static_cast<qsizetype>(sqlite::pageSizes.front());
}

void TestDamage::init()
{
    // In memory where there is such a folder: hundreds of projects are written.
    const QString memory = QStringLiteral("/dev/shm");
    m_folder = std::make_unique<QTemporaryDir>(
        (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/tst_damage-XXXXXX"));
}

void TestDamage::write(const QByteArray& content) const
{
    for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden)) {
        QFile::remove(m_folder->filePath(name));
    }
    QFile written(QString::fromStdString(file()));
    QVERIFY(written.open(QIODevice::WriteOnly));
    QCOMPARE(written.write(content), content.size());
}

/// Opens the project twice: what is not there was named, every correction is there, and the second time
/// nothing is said.
void TestDamage::everythingIsThereOrNamed(const char* where)
{
    {
        const auto store = openStore(file(), StoreAccess::Write, program);
        QVERIFY2(store, where);
        const Outcome outcome = readAll(**store);
        QVERIFY2(outcome.corrections == correctionCount, where);
        const bool counted = outcome.told.find(" articles\n") != std::string::npos;
        for (int i = 1; i <= articleCount; ++i) {
            const bool there = outcome.articles.contains(articleName(i));
            QVERIFY2(
                there || counted || outcome.told.find(articleName(i) + "\n") != std::string::npos, where);
        }
        QVERIFY2((outcome.settings && outcome.positions) || !outcome.told.empty(), where);
    }
    const auto store = openStore(file(), StoreAccess::Write, program);
    QVERIFY2(store, where);
    QVERIFY2((*store)->findings().empty(), where);
}

void TestDamage::theScanFindsEveryRowOfASoundFile()
{
    QFETCH(QByteArray, sound);
    QByteArray headless = sound;
    for (qsizetype i = 0; i < 100; ++i) {
        headless[i] = static_cast<char>(~headless[i]);
    }
    for (const QByteArray& content : {sound, headless}) {
        write(content);
        std::map<std::size_t, int> byColumns;
        QVERIFY(sqlite::scanPages(
            file(), [&](const sqlite::ScannedRow& row) { ++byColumns[row.columns.size()]; }));
        QVERIFY(byColumns[7] == articleCount + 2 * correctionCount);
        QVERIFY(byColumns[4] == 2 * articleCount);
    }
}

void TestDamage::anyOnePageFlipped()
{
    QFETCH(QByteArray, sound);
    QFETCH(qsizetype, page);
    for (qsizetype at = 0; at < sound.size(); at += page) {
        QByteArray damaged = sound;
        for (qsizetype i = at; i < at + page; ++i) {
            damaged[i] = static_cast<char>(~damaged[i]);
        }
        write(damaged);
        everythingIsThereOrNamed(qPrintable(QStringLiteral("page %1").arg(at / page + 1)));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestDamage::anyOneByteFlipped()
{
    QFETCH(QByteArray, sound);
    // A prime step visits all offsets within a page.
    for (qsizetype at = 0; at < sound.size(); at += 1021) {
        QByteArray damaged = sound;
        damaged[at] = static_cast<char>(~damaged[at]);
        write(damaged);
        everythingIsThereOrNamed(qPrintable(QStringLiteral("byte %1").arg(at)));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestDamage::cutAtManyPlaces()
{
    QFETCH(QByteArray, sound);
    for (qsizetype length = 0; length < sound.size(); length += 7919) {
        write(sound.left(length));
        const QByteArray where = QByteArray::number(length);
        const auto store = openStore(file(), StoreAccess::Write, program);
        if (!store) { // too little is left: said, and the file is as it was
            QVERIFY2(store.error().code == ErrorCode::BadProject
                    || store.error().code == ErrorCode::DamagedProject,
                where.constData());
            QFile left(QString::fromStdString(file()));
            QVERIFY2(
                left.open(QIODevice::ReadOnly) && left.readAll() == sound.left(length), where.constData());
            continue;
        }
        const Outcome outcome = readAll(**store);
        if (outcome.told.empty()) { // nothing stood behind the cut
            QVERIFY2(outcome.articles.size() == articleCount && outcome.corrections == correctionCount,
                where.constData());
            continue;
        }
        const auto kept = QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-1")});
        QVERIFY2(kept.size() == 1, where.constData());
    }
}

void TestDamage::aDamagedCountEndsNothing_data()
{
    QTest::addColumn<QString>("count");
    QTest::newRow("huge") << QStringLiteral("9223372036854775807");
    QTest::newRow("below nothing") << QStringLiteral("-9223372036854775808");
}

/// What the project says of itself has no checksum: it may say that there were more corrections than anybody
/// can name one by one.
void TestDamage::aDamagedCountEndsNothing()
{
    QFETCH(QString, count);
    write(m_sound);
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("counts"));
        database.setDatabaseName(QString::fromStdString(file()));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(
            query.exec(QStringLiteral("UPDATE project SET value = '%1' WHERE key IN ('ledger', 'articles')")
                           .arg(count)));
        QVERIFY(query.exec(QStringLiteral("PRAGMA writable_schema = ON")));
        QVERIFY(query.exec(QStringLiteral("DELETE FROM sqlite_schema WHERE name = 'settings'")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("counts"));
    const auto store = openStore(file(), StoreAccess::Repair, program);
    QVERIFY(store);
    QVERIFY((*store)->findings().size() < 10);
    QCOMPARE((*store)->ledger()->size(), std::size_t(correctionCount));
    QVERIFY((*store)->append(std::vector<LedgerRow>{correction(correctionCount + 1)}));
    QCOMPARE((*store)->ledger()->back().sequence, std::int64_t(correctionCount + 1));
}

void TestDamage::damageBesideALogOfChanges()
{
    // A program that was killed leaves changes in the log; then a page of the file goes bad, too.
    write({});
    QFile::remove(QString::fromStdString(file()));
    const auto store = openStore(file(), StoreAccess::Create, program);
    QVERIFY(store);
    fill(**store);
    const auto opened = killedAndDamaged();
    QVERIFY(opened);
    const Outcome outcome = readAll(**opened);
    QCOMPARE(outcome.corrections, std::size_t(correctionCount));
    QCOMPARE(outcome.articles.size(), std::size_t(articleCount));
}

void TestDamage::damageBesideALogOfAnOlderFile()
{
    write(m_older);
    const auto store = openStore(file(), StoreAccess::Write, program);
    QVERIFY(store);
    QVERIFY((*store)->append(std::vector<LedgerRow>{correction(correctionCount + 1)}));
    const auto opened = killedAndDamaged();
    QVERIFY(opened);
    const Outcome outcome = readAll(**opened);
    QCOMPARE(outcome.corrections, std::size_t(correctionCount + 1));
    QCOMPARE(outcome.articles.size(), std::size_t(articleCount));
}

/// The file as it is while a program writes, its first page gone bad, opened by another.
Expected<std::unique_ptr<Store>> TestDamage::killedAndDamaged()
{
    QByteArray main;
    QByteArray log;
    for (const auto& [name, into] : {std::pair(file(), &main), std::pair(file() + "-wal", &log)}) {
        QFile read(QString::fromStdString(name));
        *into = read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    if (log.size() < qsizetype(sqlite::pageBytes)) {
        return Unexpected{Error{}}; // nothing to be found there
    }
    m_other = std::make_unique<QTemporaryDir>();
    const std::string copy = m_other->filePath(QStringLiteral("killed.dateline")).toStdString();
    for (qsizetype i = 0; i < qsizetype(sqlite::pageSizes.front()); ++i) {
        main[i] = static_cast<char>(~main[i]);
    }
    for (const auto& [name, from] : {std::pair(copy, &main), std::pair(copy + "-wal", &log)}) {
        QFile written(QString::fromStdString(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(*from) != from->size()) {
            return Unexpected{Error{}};
        }
    }
    return openStore(copy, StoreAccess::Write, program);
}

void TestDamage::aReaderOfADamagedProjectIsTold()
{
    QByteArray damaged = m_sound;
    for (qsizetype i = 0; i < qsizetype(sqlite::pageBytes); ++i) {
        damaged[damaged.size() / 2 + i] = 0x55;
    }
    write(damaged);
    const auto store = openStore(file(), StoreAccess::Read, program);
    QVERIFY(!store || !readAll(**store).told.empty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral("test.dateline")});
}

/// The new file is whole, and has not got its name yet.
void TestDamage::interruptRescue() const
{
    write(m_sound);
    QVERIFY(QFile::rename(QString::fromStdString(file()), QString::fromStdString(file() + ".rescued")));
}

QStringList TestDamage::filesThere() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
}

void TestDamage::aRescueThatWasInterruptedIsFinished()
{
    interruptRescue();
    everythingIsThereOrNamed("renamed");
}

void TestDamage::aRescueThatWasInterruptedLeavesNothingBehind()
{
    // The log of another project lies where an earlier attempt was killed, and where the file stood.
    QTemporaryDir other;
    const std::string name = other.filePath(QStringLiteral("other.dateline")).toStdString();
    const auto killed = openStore(name, StoreAccess::Create, program);
    QVERIFY(killed);
    QVERIFY((*killed)->append(std::vector<LedgerRow>{correction(101), correction(102)}));
    const auto leave = [&](const char* ending) {
        const QString to = QString::fromStdString(file() + ending);
        return QFile::copy(QString::fromStdString(name + "-wal"), to);
    };
    QByteArray firstPageGone = m_sound;
    for (qsizetype i = 0; i < qsizetype(sqlite::pageBytes); ++i) {
        firstPageGone[i] = 0x55;
    }
    write(firstPageGone);
    QVERIFY(leave(".rescued-wal"));
    everythingIsThereOrNamed("killed while it filled the new file");
    interruptRescue();
    QVERIFY(leave("-wal"));
    everythingIsThereOrNamed("killed before the second name");
}

void TestDamage::aReaderLeavesAnInterruptedRescueAsItIs()
{
    interruptRescue();
    const QStringList before = filesThere();
    {
        const auto store = openStore(file(), StoreAccess::Read, program);
        QVERIFY(store);
        QCOMPARE(readAll(**store).articles.size(), std::size_t(articleCount));
        const auto second = (*store)->again();
        QVERIFY(second);
        QCOMPARE(readAll(**second).corrections, std::size_t(correctionCount));
    }
    QCOMPARE(filesThere(), before);
}

void TestDamage::anInterruptedRescueIsFinishedUnderTheLock()
{
    interruptRescue();
    {
        QLockFile other(QString::fromStdString(file() + ".lock"));
        QVERIFY(other.tryLock());
        const QStringList before = filesThere();
        const auto store = openStore(file(), StoreAccess::Write, program);
        QVERIFY(!store);
        QVERIFY(store.error().code == ErrorCode::Locked);
        QCOMPARE(filesThere(), before);
    }
    everythingIsThereOrNamed("the other is gone");
}

void TestDamage::nothingNewTakesThePlaceOfAnInterruptedRescue()
{
    interruptRescue();
    const auto store = openStore(file(), StoreAccess::Create, program);
    QVERIFY(!store);
    QVERIFY(store.error().code == ErrorCode::Unwritable);
    everythingIsThereOrNamed("what was there");
}

/// Texts are packed in the file and whole in memory: there may be many times as many bytes of them.
void TestDamage::aRescueHoldsFewTextsAtATime()
{
    constexpr std::size_t textBytes = std::size_t(4) << 20;
    constexpr std::size_t texts = 50;
    write({});
    QFile::remove(QString::fromStdString(file()));
    {
        const auto store = openStore(file(), StoreAccess::Create, program);
        QVERIFY(store);
        for (std::size_t i = 0; i < texts; ++i) {
            const std::string text = std::to_string(i) + std::string(textBytes, 'a');
            const std::string name = articleName(static_cast<int>(i));
            ImportBatch batch;
            batch.articles.push_back(
                {name, name, ContentHash::of(text), analysisOf(static_cast<int>(i)), "meta"});
            batch.texts.emplace_back(text);
            QVERIFY((*store)->add(batch));
        }
    }
    QFile damaged(QString::fromStdString(file()));
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QCOMPARE(damaged.write(QByteArray(100, 'x')), 100);
    damaged.close();
    const std::size_t before = test::residentBytes();
    test::forgetPeak();
    const auto store = openStore(file(), StoreAccess::Write, program);
    QVERIFY(store);
    QCOMPARE((*store)->counts()->articles, std::int64_t(texts));
    QVERIFY(test::peakResidentBytes() < before + texts * textBytes / 2);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
