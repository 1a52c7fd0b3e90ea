// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Sessions on projects: temporary, saved, opened again, changed from outside.
#include "model/extraction/languagedata.h"
#include "model/items/filename.h"
#include "model/items/words.h"
#include "model/jobs/projectimport.h"
#include "model/jobs/projectsnapshot.h"
#include "tests/support/busywriter.h"
#include "tests/support/projectsessions.h"
#include "tests/support/records.h"
#include "widgets/article/articlereader.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QUndoStack>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace dateline;
using test::writeFile;

namespace {

qsizetype keptCorrections(const QString& project)
{
    const auto beside = openStore(project.toStdString(), StoreAccess::Read, "test");
    const auto rows = beside ? (*beside)->ledger() : Unexpected{beside.error()};
    return rows ? static_cast<qsizetype>(rows->size()) : -1;
}

} // namespace

class TestProject : public test::ProjectSessions
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void foldersGoIntoATemporaryProjectThatGoesWithIt();
    void aSavedProjectOpensWithoutItsFolder();
    void theKeptCorpusIsTakenOnlyWhileItFits();
    void anotherDateOfPublicationIsSeenWhenItOpens();
    void whatTheProjectHoldsIsNotHeldTwice();
    void aTextThatIsDamagedIsSaid();
    void aCorrectionAfterOpeningReadsWhatItTouches();
    void correctionsAreThereAtOnceAndAfterOpeningAgain();
    void theWindowDoesNotWaitForTheDisk();
    void aCorrectionWaitsForAFileInUse();
    void whatWaitsGoesAlongWhenSavedElsewhere();
    void onlyOnesOwnStepsAreUndoneAfterOpeningAgain();
    void whatCannotBeSavedStaysWhereItWas();
    void savingOverAProjectTakesItsPlaceWhole();
    void whatCannotTakeItsPlaceLeavesWhatWasThere();
    void aNewProjectIsEmptyAndTakesFolders();
    void changedFilesAreReadAgain_data();
    void changedFilesAreReadAgain();
    void whatChangedWhileItWasClosedIsReadWhenItOpens();
    void notesResolveNothing();
    void aFileWhoseNameIsNotUtf8IsRead();
    void whatCannotBeOpenedIsSaid();

private:
    /// In the project, which nobody has open.
    static bool damageText(const QString& project, const QString& article)
    {
        bool done = false;
        {
            QSqlDatabase database
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
            database.setDatabaseName(project);
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            done = query.exec(QStringLiteral(
                "UPDATE texts SET packed = x'00' WHERE hash = (SELECT text FROM articles WHERE id = '%1')")
                                  .arg(article));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("damage"));
        return done;
    }
};

void TestProject::foldersGoIntoATemporaryProjectThatGoesWithIt()
{
    const auto work = session();
    open(*work, path("in"));
    QVERIFY(work->project() && work->project()->isTemporary());
    QCOMPARE(unsavedFiles().size(), 1);
    QCOMPARE(work->project()->store().counts()->articles, std::int64_t(2));
    QVERIFY(!work->hasUnsavedWork());
    QVERIFY(work->unsaved().isEmpty()); // it is open
    work->close();
    QVERIFY(!work->project());
    QVERIFY(QDir(path("unsaved")).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestProject::aSavedProjectOpensWithoutItsFolder()
{
    const QString project = path("work.dateline");
    std::string before;
    {
        const auto work = session();
        open(*work, path("in"));
        before = test::recordsOf(*work->state()->snapshot());
        work->saveProjectAs(project);
        QCOMPARE(work->project()->path(), project);
        QVERIFY(!work->project()->isTemporary());
        QVERIFY(unsavedFiles().isEmpty());
    }
    QVERIFY(QDir(path("in")).removeRecursively());
    const auto work = session();
    open(*work, project);
    QVERIFY(test::recordsOf(*work->state()->snapshot()) == before);
    QTRY_VERIFY_WITH_TIMEOUT(!work->job()->isRunning(), 60'000);
    QCOMPARE(work->paths(), QStringList{path("in")});
}

void TestProject::theKeptCorpusIsTakenOnlyWhileItFits()
{
    const QString project = path("work.dateline");
    std::string before;
    {
        const auto work = session();
        open(*work, path("in"));
        before = test::recordsOf(*work->state()->snapshot());
        work->saveProjectAs(project);
    }
    const auto store = openStore(project.toStdString(), StoreAccess::Write, "test");
    const auto version = engineVersion(DATELINE_RESOURCES);
    QVERIFY(store && version);
    Progress progress;
    const std::shared_ptr<const Corpus> kept = keptSnapshot(**store, *version, {}, nullptr, progress, 2);
    QVERIFY(kept);
    QVERIFY(isConsistent(*kept));
    QVERIFY(test::recordsOf(*kept) == before);
    EngineVersion other = *version;
    other.resolution = {};
    QVERIFY(!keptSnapshot(**store, other, {}, nullptr, progress)); // another program
    const auto blocks = (*store)->blocks("snapshot");
    QVERIFY(blocks);
    QVERIFY((*store)->putBlocks("snapshot", std::vector<std::string>(blocks->size(), "damage")));
    QVERIFY(!keptSnapshot(**store, *version, {}, nullptr, progress));
    QVERIFY((*store)->putBlocks("snapshot", *blocks));
    QVERIFY(keptSnapshot(**store, *version, {}, nullptr, progress));
    const ContentHash article = kept->articles.front()->article->hash;
    std::vector<Correction> corrections{Note{ArticlePlace{article}, "Ask them."}};
    QVERIFY(keptSnapshot(**store, *version, corrections, nullptr, progress)); // notes change nothing
    corrections.emplace_back(ArticleDateCorrection{article, DayInterval{16948, 16948}, {}});
    // a correction that it has not heard of
    QVERIFY(!keptSnapshot(**store, *version, corrections, nullptr, progress));
    QVERIFY(keepSnapshot(**store, *kept, *version, corrections, progress));
    QVERIFY(keptSnapshot(**store, *version, corrections, nullptr, progress));
    QVERIFY(!keptSnapshot(**store, *version, {}, nullptr, progress));
    std::vector<ArticleRow> rows;
    QVERIFY((*store)->articles([&rows](Expected<ArticleRow> row) {
        rows.push_back(row.value());
        return true;
    }));
    ArticleRow changed = rows.front();
    changed.meta += "what else is said of it";
    QVERIFY((*store)->add({{}, {changed}, {}, {}, {}, {}}));
    QVERIFY(!keptSnapshot(**store, *version, corrections, nullptr, progress));
    changed = rows.front();
    changed.path += ".moved";
    QVERIFY((*store)->add({{}, {changed}, {}, {}, {}, {}}));
    QVERIFY(!keptSnapshot(**store, *version, corrections, nullptr, progress));
    QVERIFY((*store)->add({{}, {rows.front()}, {}, {}, {}, {}}));
    QVERIFY(keptSnapshot(**store, *version, corrections, nullptr, progress));
    QVERIFY((*store)->add({{}, {}, {}, {}, {}, {"a.txt"}}));
    QVERIFY(!keptSnapshot(**store, *version, corrections, nullptr, progress)); // an article that is gone
}

void TestProject::anotherDateOfPublicationIsSeenWhenItOpens()
{
    const QString list = path("list.jsonl");
    const QString project = path("work.dateline");
    const auto publishedOn = [](const QByteArray& day) {
        return R"({"id":"a","text":"NATO ministers met in Oslo on Thursday.","published":")" + day + "\"}\n";
    };
    writeFile(list, publishedOn("2016-05-27"));
    {
        const auto work = session();
        open(*work, list);
        work->saveProjectAs(project);
        QVERIFY(test::recordsOf(*work->state()->snapshot()).find("2016-05-26") != std::string::npos);
    }
    writeFile(list, publishedOn("2017-03-10"));
    { // as the command line imports it: nobody resolves
        const auto store = openStore(project.toStdString(), StoreAccess::Write, "test");
        const auto language = loadLanguageData(DATELINE_RESOURCES);
        const auto version = engineVersion(DATELINE_RESOURCES);
        QVERIFY(store && language && version);
        Progress progress;
        const auto report
            = importPaths(**store, {list.toStdString()}, *language, *version, LoadOptions{}, progress);
        QVERIFY(report && report->analysed == 0);
    }
    const auto work = session();
    open(*work, project);
    QVERIFY(test::recordsOf(*work->state()->snapshot()).find("2017-03-09") != std::string::npos);
}

void TestProject::whatTheProjectHoldsIsNotHeldTwice()
{
    const auto work = session();
    int steps = 0;
    int held = 0;
    connect(work->job(), &LoadJob::arrived, this, [&](const LoadStep& step) {
        ++steps;
        held += step.folder ? 1 : 0;
    });
    open(*work, path("in"));
    setFirstDate(*work);
    QVERIFY(steps >= 2);
    QCOMPARE(held, 0);
    const Snapshot corpus = work->state()->snapshot();
    const ArticleText text = corpus->text(ArticleId(1));
    QVERIFY(text.view().starts_with("The Talks"));
    const Snapshot then = work->whatIf(corpus->articles.front()->article->hash, DayInterval{16900, 16900});
    QVERIFY(then);
    QCOMPARE(then->articles.size(), std::size_t(1));
    QVERIFY(then->articles.front()->published->days == (DayInterval{16900, 16900}));
    work->close();
    QVERIFY(corpus->text(ArticleId(2)).isLost()); // whoever still holds the corpus
    QVERIFY(text.view().starts_with("The Talks"));
}

void TestProject::aTextThatIsDamagedIsSaid()
{
    const QString project = path("work.dateline");
    {
        const auto work = session();
        open(*work, path("in"));
        work->saveProjectAs(project);
    }
    QVERIFY(QDir(path("in")).removeRecursively()); // it could be read again from there
    QVERIFY(damageText(project, QStringLiteral("a.txt")));
    const auto work = session();
    open(*work, project);
    const auto named = [&work] {
        return std::count_if(work->problems().begin(), work->problems().end(), [](const Problem& problem) {
            return problem.text.contains(QStringLiteral("a.txt")) && problem.grave;
        });
    };
    QCOMPARE(work->state()->snapshot()->articles.size(), std::size_t(2));
    QCOMPARE(named(), 0); // nobody has asked yet
    const Snapshot corpus = work->state()->snapshot();
    QCOMPARE(shownSentence(*corpus, ArticleId(1), 0), lostTextWords());
    QVERIFY(sentenceText(*corpus, ArticleId(1), 0).empty());
    QVERIFY(shownSentence(*corpus, ArticleId(2), 0).contains(QStringLiteral("Iran")));
    QTRY_COMPARE(named(), 1);
    QVERIFY(test::recordsOf(*corpus).find(R"("id":"a.txt","title":"The Talks","text":null)")
        != std::string::npos);
    ArticleReader reader(work->state());
    work->state()->setPlace(
        TextPlace{ArticleId(1), 0, corpus->articles.front()->mentions.front().span}, ViewOrigin::Window);
    QCOMPARE(reader.textEdit()->toPlainText(), lostTextWords());
    work->state()->setPlace(TextPlace{ArticleId(2), 0, {}}, ViewOrigin::Window);
    QVERIFY(reader.textEdit()->toPlainText().contains(QStringLiteral("Baghdad")));
}

void TestProject::aCorrectionAfterOpeningReadsWhatItTouches()
{
    const QString project = path("work.dateline");
    {
        const auto work = session();
        open(*work, path("in"));
        work->saveProjectAs(project);
    }
    QVERIFY(QDir(path("in")).removeRecursively());
    QVERIFY(damageText(project, QStringLiteral("b.txt")));
    const auto work = session();
    open(*work, project);
    for (int step = 0; step < 2; ++step) { // from what the project keeps, and from what the first left
        setFirstDate(*work);
        QCOMPARE(work->state()->snapshot()->articles.size(), std::size_t(2));
        QCOMPARE(work->state()->snapshot()->articles.front()->published->days, (DayInterval{16948, 16948}));
        if (step == 0) {
            QSignalSpy changed(work->state(), &ViewState::snapshotChanged);
            work->undoStack()->undo();
            QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 60'000);
            QTRY_VERIFY_WITH_TIMEOUT(!work->job()->isRunning(), 60'000);
        }
    }
    const ContentHash lost = work->state()->snapshot()->articles.back()->article->hash;
    work->setDates({{lost, DayInterval{16948, 16948}, {}}}, QStringLiteral("date")); // now it is wanted
    QTRY_COMPARE_WITH_TIMEOUT(work->state()->snapshot()->articles.size(), std::size_t(1), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!work->job()->isRunning(), 60'000);
    QVERIFY(std::any_of(work->problems().begin(), work->problems().end(),
        [](const Problem& problem) { return problem.text.contains(QStringLiteral("b.txt")); }));
}

void TestProject::correctionsAreThereAtOnceAndAfterOpeningAgain()
{
    const QString project = path("work.dateline");
    std::string corrected;
    {
        const auto work = session();
        open(*work, path("in"));
        work->saveProjectAs(project);
        setFirstDate(*work);
        QTRY_COMPARE_WITH_TIMEOUT(work->keeper().waiting(), 0, 60'000);
        const auto beside = openStore(project.toStdString(), StoreAccess::Read, "test");
        QVERIFY(beside);
        QCOMPARE((*beside)->ledger()->size(), std::size_t(1));
        corrected = test::recordsOf(*work->state()->snapshot());
        QVERIFY(corrected.find("2016-05-26") != std::string::npos);
    }
    const auto work = session();
    open(*work, project);
    QVERIFY(test::recordsOf(*work->state()->snapshot()) == corrected);
    QVERIFY(work->setDate(ArticleId(1)) == std::optional(DayInterval{16948, 16948}));
}

/// The disk may take seconds, if much was written into the file just before.
void TestProject::theWindowDoesNotWaitForTheDisk()
{
    const QString project = path("work.dateline");
    const auto work = session();
    open(*work, path("in"));
    work->saveProjectAs(project);
    QSignalSpy changed(work.get(), &Session::keepingChanged);
    const ContentHash hash = work->state()->snapshot()->articles.front()->article->hash;
    work->setDates({{hash, DayInterval{16948, 16948}, "said so"}}, QStringLiteral("date"));
    QCOMPARE(work->keeper().waiting(), 1);
    QVERIFY(!work->keeper().reason()); // nobody is told that it waits
    QTRY_COMPARE_WITH_TIMEOUT(work->keeper().waiting(), 0, 60'000);
    QCOMPARE(keptCorrections(project), 1);
    QCOMPARE(changed.count(), 1);

    work->setDates({{hash, DayInterval{16949, 16949}, "said so"}}, QStringLiteral("date"));
    work->close(); // nothing is lost on the way
    QCOMPARE(keptCorrections(project), 2);
}

void TestProject::aCorrectionWaitsForAFileInUse()
{
    const QString project = path("work.dateline");
    const auto work = session();
    open(*work, path("in"));
    work->saveProjectAs(project);
    QSignalSpy notKept(work.get(), &Session::notKept);
    auto busy = std::make_unique<test::BusyWriter>(project);
    QVERIFY(busy->holds());
    const auto setDay = [&work](DayNumber day) {
        const ContentHash hash = work->state()->snapshot()->articles.front()->article->hash;
        work->setDates({{hash, DayInterval{day, day}, "said so"}}, QStringLiteral("date"));
    };
    setDay(16948);
    QCOMPARE(work->keeper().waiting(), 1);
    setDay(16949); // goes behind the first
    QCOMPARE(work->keeper().waiting(), 2);
    QCOMPARE(keptCorrections(project), 0);
    QTRY_VERIFY_WITH_TIMEOUT(work->keeper().reason().has_value(), 60'000);
    busy.reset(); // free in time: nobody is told
    QTRY_COMPARE_WITH_TIMEOUT(work->keeper().waiting(), 0, 60'000);
    QCOMPARE(keptCorrections(project), 2);
    QCOMPARE(notKept.count(), 0);

    work->keeper().setPatience(2, 10);
    busy = std::make_unique<test::BusyWriter>(project);
    QVERIFY(busy->holds());
    setDay(16950);
    QTRY_COMPARE_WITH_TIMEOUT(notKept.count(), 1, 60'000);
    QVERIFY2(notKept.front().front().toString().startsWith(project),
        qPrintable(notKept.front().front().toString()));
    QVERIFY(work->setDate(ArticleId(1)) == std::optional(DayInterval{16950, 16950})); // it holds
    QVERIFY(!work->keepNow());
    busy.reset();
    work->keepAgain();
    QTRY_COMPARE_WITH_TIMEOUT(work->keeper().waiting(), 0, 60'000);
    QCOMPARE(keptCorrections(project), 3);
}

void TestProject::whatWaitsGoesAlongWhenSavedElsewhere()
{
    const QString project = path("work.dateline");
    const auto work = session();
    open(*work, path("in"));
    work->saveProjectAs(project);
    work->keeper().setPatience(2, 10);
    const test::BusyWriter busy(project);
    QVERIFY(busy.holds());
    const ContentHash hash = work->state()->snapshot()->articles.front()->article->hash;
    work->setDates({{hash, DayInterval{16948, 16948}, "said so"}}, QStringLiteral("date"));
    QVERIFY(work->keeper().waiting() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(!work->job()->isRunning(), 60'000);
    work->saveProjectAs(path("elsewhere.dateline"));
    QCOMPARE(work->project()->path(), path("elsewhere.dateline"));
    QTRY_COMPARE_WITH_TIMEOUT(work->keeper().waiting(), 0, 60'000);
    QCOMPARE(keptCorrections(path("elsewhere.dateline")), 1);
}

void TestProject::onlyOnesOwnStepsAreUndoneAfterOpeningAgain()
{
    const QString project = path("work.dateline");
    std::string before;
    std::string corrected;
    {
        const auto work = session("ana");
        open(*work, path("in"));
        before = test::recordsOf(*work->state()->snapshot());
        work->saveProjectAs(project);
        setFirstDate(*work);
        corrected = test::recordsOf(*work->state()->snapshot());
        QVERIFY(corrected != before);
    }
    {
        const auto work = session("ben");
        open(*work, project);
        QVERIFY(test::recordsOf(*work->state()->snapshot()) == corrected);
        QVERIFY(!work->undoStack()->canUndo());
    }
    const auto work = session("ana");
    open(*work, project);
    QVERIFY(work->undoStack()->canUndo());
    work->undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(test::recordsOf(*work->state()->snapshot()) == before, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!work->job()->isRunning(), 60'000);
}

void TestProject::whatCannotBeSavedStaysWhereItWas()
{
    const auto work = session();
    open(*work, path("in"));
    const QString before = work->project()->path();
    QVERIFY(QDir(path("taken.dateline")).mkpath(QStringLiteral("by a folder")));
    QSignalSpy refused(work.get(), &Session::notSaved);
    work->saveProjectAs(path("taken.dateline"));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.front().front().toString(),
        path("taken.dateline") + QStringLiteral(": cannot be written: Is a directory"));
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("taken.dateline.*")}).isEmpty());
    QCOMPARE(work->project()->path(), before);
    QVERIFY(work->project()->store().counts());
}

void TestProject::savingOverAProjectTakesItsPlaceWhole()
{
    {
        const auto old = session();
        open(*old, path("in/a.txt"));
        old->saveProjectAs(path("saved.dateline"));
    }
    // What a program that was killed leaves beside its project must not become part of the new one.
    writeFile(path("saved.dateline-wal"), "of the old one");
    const auto work = session();
    open(*work, path("in"));
    QSignalSpy refused(work.get(), &Session::notSaved);
    work->saveProjectAs(path("saved.dateline"));
    QVERIFY(refused.isEmpty());
    QCOMPARE(work->project()->path(), path("saved.dateline"));
    QCOMPARE(work->project()->store().counts()->articles, std::int64_t(2));
    Progress progress;
    const auto damage = work->project()->store().verify(progress);
    QVERIFY(damage && damage->empty());
}

void TestProject::whatCannotTakeItsPlaceLeavesWhatWasThere()
{
    const QString saved = path("saved.dateline");
    { // as a program leaves it that is killed after a correction
        const auto store = openStore(saved.toStdString(), StoreAccess::Create, "test");
        QVERIFY(store);
        QVERIFY((*store)->append(std::vector<LedgerRow>{{0, "one", "ana", 1, {}, "{}"}}));
        QVERIFY(QFile::copy(saved, path("killed")));
        QVERIFY(QFile::copy(saved + QStringLiteral("-wal"), path("killed-wal")));
    }
    QVERIFY(QFile::remove(saved) && QFile::rename(path("killed"), saved)
        && QFile::rename(path("killed-wal"), saved + QStringLiteral("-wal")));
    const auto project = OpenProject::createTemporary(path("unsaved"));
    QVERIFY(project);
    QVERIFY(!(*project)->takePlace(saved)); // nothing was written that could
    QVERIFY((*project)->isTemporary());
    QCOMPARE(keptCorrections(saved), qsizetype(1));
    QVERIFY((*project)->writeAs(saved));
    QVERIFY((*project)->takePlace(saved));
    QCOMPARE((*project)->store().ledger()->size(), std::size_t(0));
    const QString fresh = path("fresh.dateline"); // of a project that is gone
    QVERIFY(QFile::copy(saved + QStringLiteral("-wal"), fresh + QStringLiteral("-wal")));
    QVERIFY((*project)->writeAs(fresh));
    QVERIFY((*project)->takePlace(fresh));
    QVERIFY((*project)->store().counts());
}

void TestProject::aNewProjectIsEmptyAndTakesFolders()
{
    const auto work = session();
    QSignalSpy loaded(work.get(), &Session::loaded);
    work->newProject(path("new.dateline"));
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, 60'000);
    QVERIFY(work->isOpen());
    QVERIFY(work->state()->snapshot()->articles.empty());
    work->add({path("in")});
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 2, 60'000);
    QCOMPARE(work->state()->snapshot()->articles.size(), std::size_t(2));
}

void TestProject::changedFilesAreReadAgain_data()
{
    QTest::addColumn<bool>("inProject");
    QTest::newRow("in a project") << true;
    QTest::newRow("without one") << false;
}

void TestProject::changedFilesAreReadAgain()
{
    QFETCH(bool, inProject);
    const auto work = std::make_unique<Session>(DATELINE_RESOURCES);
    if (inProject) {
        work->keepUnsavedIn(path("unsaved"));
    }
    open(*work, path("in"));
    QTest::qWait(300); // the watch has looked at what is there
    QSignalSpy loaded(work.get(), &Session::loaded);
    ViewState* state = work->state();
    const auto ids = [state] {
        QStringList all;
        for (const auto& block : state->snapshot()->articles) {
            all << QString::fromStdString(block->article->id);
        }
        return all;
    };
    writeFile(path("in/c.txt"), "Ebola\n\nThe UN closed its camp in Liberia on 9 June 2015.\n");
    QTRY_COMPARE_WITH_TIMEOUT(ids(),
        (QStringList{QStringLiteral("a.txt"), QStringLiteral("b.txt"), QStringLiteral("c.txt")}), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!work->job()->isRunning(), 60'000);
    QVERIFY(QFile::rename(path("in/b.txt"), path("in/moved.txt")));
    QVERIFY(QFile::remove(path("in/c.txt")));
    writeFile(path("in/a.txt"), "The Talks\n\nNATO ministers met in Rome on Monday.\n");
    QTRY_COMPARE_WITH_TIMEOUT(
        ids(), (QStringList{QStringLiteral("a.txt"), QStringLiteral("moved.txt")}), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!work->job()->isRunning(), 60'000);
    const std::string now = test::recordsOf(*state->snapshot());
    QVERIFY(now.find("Rome") != std::string::npos && now.find("Oslo") == std::string::npos);
    QVERIFY(loaded.count() >= 2);
    const auto fresh = std::make_unique<Session>(DATELINE_RESOURCES);
    open(*fresh, path("in"));
    QVERIFY(test::recordsOf(*fresh->state()->snapshot()) == now);
}

void TestProject::whatChangedWhileItWasClosedIsReadWhenItOpens()
{
    const QString project = path("work.dateline");
    {
        const auto work = session();
        open(*work, path("in"));
        work->saveProjectAs(project);
    }
    writeFile(
        path("in/c.txt"), "Another Treaty\n\nIran signed a treaty with Oman in Muscat on 5 May 2016.\n");
    QVERIFY(QFile::remove(path("in/a.txt")));
    const auto work = session();
    open(*work, project);
    const auto ids = [&work] {
        QStringList all;
        for (const auto& block : work->state()->snapshot()->articles) {
            all << QString::fromStdString(block->article->id);
        }
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(ids(), QStringList({QStringLiteral("b.txt"), QStringLiteral("c.txt")}), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!work->job()->isRunning(), 60'000);
}

void TestProject::notesResolveNothing()
{
    const auto work = session();
    open(*work, path("in"));
    const Snapshot before = work->state()->snapshot();
    QSignalSpy started(work->job(), &LoadJob::started);
    QSignalSpy corrected(work.get(), &Session::corrected);
    work->correct({Note{ArticlePlace{before->articles.front()->article->hash}, "Ask them."}});
    work->correct({TimelineNote{DayInterval{16948, 16950}, {}, {}, "The talks"}});
    work->undoStack()->undo();
    QCOMPARE(corrected.count(), 3); // and at once
    QCOMPARE(started.count(), 0);
    QVERIFY(work->state()->snapshot() == before);
    setFirstDate(*work);
    QCOMPARE(started.count(), 1);
    QCOMPARE(corrected.count(), 4);
}

void TestProject::aFileWhoseNameIsNotUtf8IsRead()
{
    const std::string name = m_folder->path().toStdString() + "/caf\xE9.txt";
    std::ofstream(name) << "The Talks\n\nNATO ministers met in Oslo on Thursday.\n";
    const auto work = session();
    open(*work, fileNameText(name));
    QCOMPARE(work->state()->snapshot()->articles.size(), std::size_t(1));
    QVERIFY(std::filesystem::remove(name)); // which QTemporaryDir would leave
}

void TestProject::whatCannotBeOpenedIsSaid()
{
    writeFile(path("words.dateline"), "These are no articles.");
    const auto work = session();
    QSignalSpy failed(work.get(), &Session::failed);
    work->open({path("words.dateline")});
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains(path("words.dateline")));
    QVERIFY(!work->isOpen());
    const auto holder = openStore(path("held.dateline").toStdString(), StoreAccess::Create, "test");
    QVERIFY(holder);
    work->open({path("held.dateline")});
    QCOMPARE(failed.count(), 2);
    QVERIFY(failed.back().front().toString().contains(QString::number(QCoreApplication::applicationPid())));
}

QTEST_MAIN(TestProject)
#include "tst_project.moc"
