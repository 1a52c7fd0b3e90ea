// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/random.h"
#include "model/extraction/languagedata.h"
#include "model/jobs/corpusloader.h"
#include "model/packing/packedanalysis.h"
#include "model/packing/packedarticle.h"
#include "model/resolution/resolver.h"
#include "tests/support/records.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>

using namespace dateline;

class TestAnalyseAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyNewTextsAreAnalysed();
    void randomEditsGiveWhatAFreshRunGives();

private:
    QStringList files() const;
    void edit(Random& random);
    AnalysedFolder again(const AnalysedFolder& before);
    AnalysedFolder fresh();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LanguageData> m_language;
    Progress m_progress;
};

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// Everything that a folder and what comes of it say, as bytes.
std::string bytesOf(const AnalysedFolder& folder, const LanguageData& language)
{
    std::string all;
    for (const AnalysedArticle& article : folder.articles) {
        all += packArticle(*article.article) + article.article->text
            + packAnalysis(*article.analysis, article.article->text);
    }
    for (const Error& problem : folder.report.problems) {
        all += std::to_string(static_cast<int>(problem.code)) + problem.detail + problem.where.file;
    }
    all += std::to_string(folder.report.articles) + "/" + std::to_string(folder.report.bytes);
    Progress progress;
    if (const auto corpus = resolve(folder.articles, {}, language, progress)) {
        all += test::recordsOf(**corpus);
    }
    return all;
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

QStringList TestAnalyseAgain::files() const
{
    QStringList all;
    QDirIterator at(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    while (at.hasNext()) {
        all << at.next();
    }
    all.sort();
    return all;
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
    const QStringList all = files();
    QVERIFY(write(all[3], content(all[3]) + "\n\nA sentence more.\n"));
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

void TestAnalyseAgain::edit(Random& random)
{
    const QStringList all = files();
    const QString file = all[random.below(static_cast<std::uint32_t>(all.size()))];
    const QString other = m_folder->filePath(QStringLiteral("%1%2.txt")
                                                 .arg(QLatin1String(random.below(2) == 0 ? "" : "sub/"))
                                                 .arg(random.below(100)));
    switch (random.below(6)) {
    case 0:
        QVERIFY(write(file,
            content(file) + "\n\nThe president met him on " + QByteArray::number(1 + random.below(28))
                + " June 2017.\n"));
        break;
    case 1: QVERIFY(QFile::rename(file, other) || QFile::exists(other)); break;
    case 2: QVERIFY(all.size() < 6 || QFile::remove(file)); break;
    case 3: QVERIFY(QFile::copy(file, other) || QFile::exists(other)); break;
    case 4:
        QVERIFY(write(other,
            "Rebels shelled the town of Idlib on " + QByteArray::number(1 + random.below(28))
                + " March 2016.\n"));
        break;
    default:
        QVERIFY(write(file, random.below(2) == 0 ? QByteArray("\0\1\2binary", 9) : content(file).left(400)));
    }
}

void TestAnalyseAgain::randomEditsGiveWhatAFreshRunGives()
{
    Random random(7);
    AnalysedFolder folder = fresh();
    for (int round = 0; round < 12; ++round) {
        for (std::uint32_t edits = 1 + random.below(4); edits > 0; --edits) {
            edit(random);
        }
        folder = again(folder);
        QVERIFY(bytesOf(folder, *m_language) == bytesOf(fresh(), *m_language));
    }
}

QTEST_GUILESS_MAIN(TestAnalyseAgain)
#include "tst_analyseagain.moc"
