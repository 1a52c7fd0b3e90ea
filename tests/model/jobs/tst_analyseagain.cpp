// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/languagedata.h"
#include "model/jobs/corpusloader.h"
#include "tests/support/editedfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>
#include <utility>

using namespace dateline;

class TestAnalyseAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyNewTextsAreAnalysed();
    void whatExtractionDoesNotReadIsNoNewText();
    void randomEditsGiveWhatAFreshRunGives();

private:
    AnalysedFolder again(const AnalysedFolder& before);
    AnalysedFolder fresh();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LanguageData> m_language;
    Progress m_progress;
};

namespace {

/// Everything that a folder and what comes of it say, as bytes.
std::string bytesOf(const AnalysedFolder& folder, const LanguageData& language)
{
    std::string all = test::bytesOf(folder.articles, language);
    for (const Error& problem : folder.report.problems) {
        all += std::to_string(static_cast<int>(problem.code)) + problem.detail + problem.where.file;
    }
    return all + std::to_string(folder.report.articles) + "/" + std::to_string(folder.report.bytes);
}

} // namespace

void TestAnalyseAgain::initTestCase()
{
    Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    QVERIFY(language);
    m_language = std::make_unique<LanguageData>(std::move(*language));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("sub")));
    const QStringList samples = QDir(QStringLiteral(DATELINE_RESOURCES "/samples"))
                                    .entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    QVERIFY(samples.size() > 12);
    for (const QString& name : samples.mid(0, 12)) {
        QVERIFY(QFile::copy(QStringLiteral(DATELINE_RESOURCES "/samples/") + name, m_folder->filePath(name)));
    }
}

AnalysedFolder TestAnalyseAgain::fresh()
{
    Expected<AnalysedFolder> folder
        = analysePaths({m_folder->path().toStdString()}, *m_language, {}, m_progress);
    return folder ? std::move(*folder) : AnalysedFolder();
}

AnalysedFolder TestAnalyseAgain::again(const AnalysedFolder& before)
{
    Expected<AnalysedFolder> folder
        = analyseAgain(before, {m_folder->path().toStdString()}, *m_language, {}, m_progress);
    return folder ? std::move(*folder) : AnalysedFolder();
}

void TestAnalyseAgain::onlyNewTextsAreAnalysed()
{
    const AnalysedFolder before = fresh();
    const QStringList all = test::filesIn(m_folder->path());
    test::writeFile(all[3], test::contentOf(all[3]) + "\n\nA sentence more.\n");
    QVERIFY(QFile::copy(all[4], m_folder->filePath(QStringLiteral("sub/copy.txt"))));
    std::set<const Analysis*> known;
    for (const AnalysedArticle& article : before.articles) {
        known.insert(article.analysis.get());
    }
    int made = 0;
    for (const AnalysedArticle& article : again(before).articles) {
        made += known.contains(article.analysis.get()) ? 0 : 1;
    }
    QCOMPARE(made, 1);
}

void TestAnalyseAgain::whatExtractionDoesNotReadIsNoNewText()
{
    QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("list.jsonl"));
    AnalysedFolder before;
    std::shared_ptr<const Analysis> known;
    const auto isAnalysed = [&](const QByteArray& language, const QByteArray& source) {
        test::writeFile(list,
            R"({"id":"a","text":"Rebels shelled the town of Idlib.","language":")" + language
                + R"(","source":")" + source + "\"}\n");
        auto now = analyseAgain(before, {list.toStdString()}, *m_language, {}, m_progress);
        before = now ? std::move(*now) : AnalysedFolder();
        const auto was
            = std::exchange(known, before.articles.empty() ? nullptr : before.articles.front().analysis);
        return known != was;
    };
    QVERIFY(isAnalysed("en", "The Post"));
    QVERIFY(!isAnalysed("en", "The Times"));
    QVERIFY(isAnalysed("de", "The Times")); // of which nothing is extracted
    QVERIFY(!isAnalysed("fr", "The Times"));
    QVERIFY(isAnalysed("en", "The Times"));
}

void TestAnalyseAgain::randomEditsGiveWhatAFreshRunGives()
{
    Random random(7);
    AnalysedFolder folder = fresh();
    for (int round = 0; round < 12; ++round) {
        for (std::uint32_t edits = 1 + random.below(4); edits > 0; --edits) {
            test::editSomeFile(m_folder->path(), test::Edits::Any, random);
        }
        folder = again(folder);
        QVERIFY(bytesOf(folder, *m_language) == bytesOf(fresh(), *m_language));
    }
}

QTEST_GUILESS_MAIN(TestAnalyseAgain)
#include "tst_analyseagain.moc"
