// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/parallel.h"
#include "model/project/projecttexts.h"
#include "model/project/sqlite/connection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

class TestProjectTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void textsComeFromTheProject();
    void theSameFromManyThreads();
    void heldTextsOutliveTheProject();
    void whatIsDamagedIsToldOnceByItsArticle();
    void whatIsDamagedIsReadFromItsFile();
    void disconnectedTextsAreLostWithoutAWord();

private:
    static std::string textOf(std::size_t number)
    {
        return "Article " + std::to_string(number) + " of many.\n";
    }
    ArticleMetadata article(std::size_t number) const;
    void damage(std::size_t number);
    ProjectTexts::Connect connection() const
    {
        return [this] { return m_store->again(); };
    }
    std::string read(std::size_t number)
    {
        const ArticleText text = m_texts->text(ArticleId::fromIndex(number), article(number));
        return text.isLost() ? "lost" : std::string(text.view());
    }

    static constexpr std::size_t count = 200;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ProjectTexts> m_texts;
    std::vector<Error> m_lost;
};

void TestProjectTexts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_lost.clear();
    Expected<std::unique_ptr<Store>> store = openStore(
        m_folder->filePath(QStringLiteral("p.dateline")).toStdString(), StoreAccess::Create, "test");
    QVERIFY(store);
    m_store = std::move(*store);
    std::vector<std::string> texts;
    ImportBatch batch;
    for (std::size_t i = 0; i < count; ++i) {
        texts.push_back(textOf(i));
        batch.articles.push_back({article(i).id, article(i).path, article(i).hash, {}, "meta"});
    }
    batch.texts.assign(texts.begin(), texts.end());
    QVERIFY(m_store->add(batch));
    m_texts = std::make_unique<ProjectTexts>(
        connection(), [this](const Error& error) { m_lost.push_back(error); });
}

void TestProjectTexts::cleanup()
{
    m_texts.reset();
    m_store.reset();
}

ArticleMetadata TestProjectTexts::article(std::size_t number) const
{
    ArticleMetadata made;
    made.id = std::to_string(number) + ".txt";
    made.path = m_folder->filePath(QString::fromStdString(made.id)).toStdString();
    made.hash = ContentHash::of(textOf(number));
    return made;
}

void TestProjectTexts::damage(std::size_t number)
{
    const auto connection = sqlite::connectTo(m_store->location(), sqlite::OpenMode::ReadWrite);
    QVERIFY(connection);
    sql::Query query(**connection, QStringLiteral("UPDATE texts SET packed = x'00' WHERE hash = ?"));
    QVERIFY(query.bind(article(number).hash).run());
}

void TestProjectTexts::textsComeFromTheProject()
{
    for (std::size_t round = 0; round < 2; ++round) {
        for (std::size_t i = 0; i < count; ++i) {
            QCOMPARE(read(i), textOf(i));
        }
    }
    QVERIFY(m_lost.empty());
}

void TestProjectTexts::theSameFromManyThreads()
{
    std::vector<std::string> found(count * 5);
    const Progress progress;
    QVERIFY(parallelFor(
        found.size(), 8, progress, [&](std::size_t, std::size_t item) { found[item] = read(item % count); }));
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i], textOf(i % count));
    }
}

void TestProjectTexts::heldTextsOutliveTheProject()
{
    const ArticleText held = m_texts->text(ArticleId(1), article(0));
    cleanup();
    QCOMPARE(std::string(held.view()), textOf(0));
    QCOMPARE(std::string(held.in({0, 7})), std::string("Article"));
}

void TestProjectTexts::whatIsDamagedIsToldOnceByItsArticle()
{
    damage(3);
    QCOMPARE(read(3), std::string("lost"));
    QCOMPARE(read(3), std::string("lost"));
    QCOMPARE(read(4), textOf(4));
    QCOMPARE(m_lost.size(), std::size_t(1));
    QVERIFY(m_lost.front() == (Error{ErrorCode::DamagedProject, "3.txt", {m_store->location(), 0}}));
    const ArticleText lost = m_texts->text(ArticleId(4), article(3));
    QVERIFY(lost.view().empty() && lost.in({5, 100}).empty());
}

void TestProjectTexts::whatIsDamagedIsReadFromItsFile()
{
    damage(3);
    QFile file(QString::fromStdString(article(3).path));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(textOf(3).c_str()) > 0);
    file.close();
    QCOMPARE(read(3), textOf(3));
    QVERIFY(m_lost.empty());
}

void TestProjectTexts::disconnectedTextsAreLostWithoutAWord()
{
    QCOMPARE(read(0), textOf(0));
    m_texts->disconnect();
    QCOMPARE(read(0), std::string("lost"));
    QVERIFY(m_lost.empty());
    m_texts->reconnect(connection());
    QCOMPARE(read(0), textOf(0));
}

QTEST_GUILESS_MAIN(TestProjectTexts)
#include "tst_projecttexts.moc"
