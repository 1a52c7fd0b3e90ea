// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/searchjob.h"
#include "model/project/store.h"
#include "tests/support/files.h"
#include "tests/support/graphcorpus.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

class TestSearchJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInASessionAndInAProjectAlike();
    void lastSearchWins();
    void nothingOpenFindsNothing();
    void textsAloneAreFoundAsTheyAreTyped();
    void aHeldJobWritesNothing();
    void textsThatCannotBeIndexedAreNotCalledComplete();
    void aProjectThatCannotBeReadIsNoWait();
    void theCorpusOfBeforeIsLetGoOf();
    void endsWhileAtWork();
};

namespace {

bool keepTexts(const std::string& path, const Corpus& corpus)
{
    auto store = openStore(path, StoreAccess::Create, "test");
    ImportBatch batch;
    std::vector<ArticleText> texts; // borrowed by the batch
    for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
        texts.push_back(corpus.text(ArticleId::fromIndex(i)));
        batch.texts.push_back(texts.back().view());
        const ArticleMetadata& article = *corpus.articles[i]->article;
        batch.articles.push_back({article.id, "", article.hash, {}, "meta"});
    }
    return store && (*store)->add(batch);
}

/// The corpus with hashes, as reading gives them.
Snapshot hashedCorpus()
{
    auto corpus = std::make_shared<Corpus>(*test::graphCorpus());
    for (std::size_t i = 0; i < corpus->articles.size(); ++i) {
        auto& block = corpus->articles[i];
        const ArticleText text = corpus->text(ArticleId::fromIndex(i));
        auto article = std::make_shared<ArticleMetadata>(*block->article);
        article->hash = ContentHash::of(text.view());
        auto copy = std::make_shared<ArticleBlock>(*block);
        copy->article = article;
        block = copy;
    }
    return corpus;
}

std::optional<SearchResults> search(SearchJob& job, const QString& words)
{
    std::optional<SearchResults> results;
    QObject context;
    QObject::connect(&job, &SearchJob::found, &context, [&](const SearchResults& found) { results = found; });
    job.search(words);
    return QTest::qWaitFor([&] { return results.has_value(); }, 20'000) ? results : std::nullopt;
}

} // namespace

void TestSearchJob::findsInASessionAndInAProjectAlike()
{
    const Snapshot corpus = hashedCorpus();
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("p.dateline")).toStdString();
    QVERIFY(keepTexts(path, *corpus));
    SearchJob session;
    session.setCorpus(corpus);
    SearchJob project;
    QSignalSpy prepared(&project, &SearchJob::prepared);
    project.setCorpus(corpus, path);
    QTRY_COMPARE_WITH_TIMEOUT(prepared.count(), 1, 20'000);
    const std::string& name = corpus->entities[3].name;
    for (const QString& words : {QStringLiteral("\"%1\"").arg(QString::fromStdString(name)),
             QStringLiteral("NOT nobody"), QStringLiteral("the OR a*")}) {
        const auto one = search(session, words);
        const auto other = search(project, words);
        QVERIFY(one && other && one->complete && other->complete);
        QVERIFY(one->corpus == corpus);
        std::vector<ArticleId> sorted = other->articles;
        std::sort(sorted.begin(), sorted.end());
        QVERIFY(!sorted.empty());
        QVERIFY(one->articles == sorted);
        QVERIFY(
            one->entities == other->entities && one->events == other->events && one->links == other->links);
        QCOMPARE(one->best.size(), std::min<std::size_t>(50, sorted.size()));
    }
    const auto results = search(project, QString::fromStdString("\"" + name + "\""));
    QVERIFY(results);
    QVERIFY(std::find(results->entities.begin(), results->entities.end(), EntityId(4))
        != results->entities.end());
    for (const ArticleHit& hit : results->best) {
        QVERIFY(!hit.spans.empty() && !hit.snippet.marks.empty());
        const ArticleText text = corpus->text(hit.article);
        QVERIFY(hit.spans.back().end() <= text.view().size());
    }
}

void TestSearchJob::lastSearchWins()
{
    SearchJob job;
    job.setCorpus(hashedCorpus());
    QSignalSpy found(&job, &SearchJob::found);
    for (int i = 0; i < 20; ++i) {
        job.search(QStringLiteral("word%1").arg(i));
    }
    const auto last = search(job, QStringLiteral("the"));
    QVERIFY(last);
    QCOMPARE(last->words, QStringLiteral("the"));
    QTest::qWait(0);
    QVERIFY(found.count() >= 1);
    QCOMPARE(found.last().at(0).value<SearchResults>().words, QStringLiteral("the"));
}

void TestSearchJob::nothingOpenFindsNothing()
{
    SearchJob job;
    const auto results = search(job, QStringLiteral("anything"));
    QVERIFY(results && results->articles.empty() && !results->corpus);
    job.setCorpus(hashedCorpus());
    const auto empty = search(job, QStringLiteral("  \"\" "));
    QVERIFY(empty && empty->articles.empty() && empty->entities.empty());
}

void TestSearchJob::textsAloneAreFoundAsTheyAreTyped()
{
    const Snapshot corpus = hashedCorpus();
    SearchJob job(nullptr, SearchScope::Texts);
    job.setCorpus(corpus);
    const std::string& name = corpus->entities[3].name;
    const auto results = search(job, QString::fromStdString(name.substr(0, name.size() - 1)));
    QVERIFY(results && results->complete && !results->best.empty() && results->entities.empty());
    for (const ArticleHit& hit : results->best) {
        const ArticleText text = corpus->text(hit.article);
        QVERIFY(text.in(hit.spans.front()).starts_with(name.substr(0, name.size() - 1)));
    }
}

void TestSearchJob::aHeldJobWritesNothing()
{
    const Snapshot corpus = hashedCorpus();
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("p.dateline")).toStdString();
    QVERIFY(keepTexts(path, *corpus));
    const QString name = QString::fromStdString(corpus->entities[3].name);
    SearchJob job(nullptr, SearchScope::Texts);
    QSignalSpy prepared(&job, &SearchJob::prepared);
    job.setHeld(true);
    job.setCorpus(corpus, path);
    const auto before = search(job, name);
    QVERIFY(before && before->articles.empty() && !before->complete);
    QCOMPARE(prepared.count(), 0);
    job.setHeld(false);
    QTRY_COMPARE_WITH_TIMEOUT(prepared.count(), 1, 20'000);
    job.setHeld(true); // what is indexed is found
    const auto after = search(job, name);
    QVERIFY(after && !after->articles.empty() && after->complete);
    job.close();
    const auto closed = search(job, name);
    QVERIFY(closed && closed->articles.empty() && !closed->corpus);
}

void TestSearchJob::textsThatCannotBeIndexedAreNotCalledComplete()
{
    const Snapshot corpus = hashedCorpus();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.dateline"));
    QVERIFY(keepTexts(path.toStdString(), *corpus));
    const QString name = QString::fromStdString(corpus->entities[3].name);
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("refusing"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("ALTER TABLE texts RENAME TO lost_texts")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("refusing"));
    SearchJob job(nullptr, SearchScope::Texts);
    QSignalSpy prepared(&job, &SearchJob::prepared);
    job.setCorpus(corpus, path.toStdString());
    QTRY_COMPARE_WITH_TIMEOUT(prepared.count(), 1, 20'000);
    for (int i = 0; i < 3; ++i) { // each is behind what the one before led to: it is not tried for ever
        const auto results = search(job, name);
        QVERIFY(results && results->failed && !results->complete);
    }
    QCOMPARE(prepared.count(), 1);
}

void TestSearchJob::aProjectThatCannotBeReadIsNoWait()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.dateline"));
    QVERIFY(test::write(path, "no project"));
    SearchJob job(nullptr, SearchScope::Texts);
    job.setCorpus(hashedCorpus(), path.toStdString());
    const auto results = search(job, QStringLiteral("the"));
    QVERIFY(results && results->failed);
}

/// It may be a gigabyte.
void TestSearchJob::theCorpusOfBeforeIsLetGoOf()
{
    Snapshot corpus = hashedCorpus();
    const std::weak_ptr<const Corpus> searched = corpus;
    SearchJob job;
    job.setCorpus(std::exchange(corpus, nullptr));
    QVERIFY(search(job, QStringLiteral("the")));
    job.setCorpus(hashedCorpus());
    QTRY_VERIFY(searched.expired());
}

void TestSearchJob::endsWhileAtWork()
{
    for (int i = 0; i < 5; ++i) {
        SearchJob job;
        job.setCorpus(hashedCorpus());
        job.search(QStringLiteral("the"));
    }
}

QTEST_GUILESS_MAIN(TestSearchJob)
#include "tst_searchjob.moc"
