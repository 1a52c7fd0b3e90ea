// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/analyzer.h"
#include "model/extraction/languagedata.h"
#include "model/packing/packedanalysis.h"
#include "model/reading/reader.h"
#include "tests/support/cancelledafter.h"
#include "tests/support/measured.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace dateline;

class TestAnalyzer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLongArticleIsStoppedWithinMoments();
    void whatIsNotStoppedIsTheSame();
    void anAnalyzerGoesOnAfterOneThatWasStopped();

private:
    std::unique_ptr<LanguageData> m_language;
    Article m_long;
};

void TestAnalyzer::initTestCase()
{
    Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    QVERIFY(language);
    m_language = std::make_unique<LanguageData>(std::move(*language));
    const Expected<Article> article = articleFromText("long", test::longText(100'000), {});
    QVERIFY(article);
    m_long = *article;
}

void TestAnalyzer::aLongArticleIsStoppedWithinMoments()
{
    Analyzer analyzer(*m_language, {});
    const test::CancelledAfter counted;
    const double begin = test::threadCpuSeconds();
    QVERIFY(analyzer.analyse(m_long, counted));
    const double whole = test::threadCpuSeconds() - begin;
    const int asked = counted.asked();
    QVERIFY(asked > 1000); // for each sentence, more than once
    for (const int after : {0, 1, asked / 10, asked / 4, asked / 2, asked * 3 / 4, asked - 1}) {
        const test::CancelledAfter cancelled(after);
        QVERIFY(!analyzer.analyse(m_long, cancelled));
        const double more = test::threadCpuSeconds() - cancelled.cancelledAt();
        QVERIFY2(
            more < whole / 8, qPrintable(QStringLiteral("%1: %2 of %3 s").arg(after).arg(more).arg(whole)));
    }
    QVERIFY2(counted.longest() < whole / 8,
        qPrintable(QStringLiteral("%1 of %2 s").arg(counted.longest()).arg(whole)));
}

void TestAnalyzer::whatIsNotStoppedIsTheSame()
{
    Analyzer analyzer(*m_language, {});
    const std::optional<Analysis> watched = analyzer.analyse(m_long, test::CancelledAfter());
    QVERIFY(watched);
    QVERIFY(packAnalysis(*watched, m_long.text) == packAnalysis(analyzer.analyse(m_long), m_long.text));
}

void TestAnalyzer::anAnalyzerGoesOnAfterOneThatWasStopped()
{
    const Expected<Article> article = articleFromText("short", test::longText(10'000), {});
    QVERIFY(article);
    Analyzer fresh(*m_language, {});
    const std::string wanted = packAnalysis(fresh.analyse(*article), article->text);
    Analyzer used(*m_language, {});
    for (const int after : {1, 100, 1000}) {
        QVERIFY(!used.analyse(m_long, test::CancelledAfter(after)));
        QVERIFY(packAnalysis(used.analyse(*article), article->text) == wanted);
    }
}

QTEST_GUILESS_MAIN(TestAnalyzer)
#include "tst_analyzer.moc"
