// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/correctioncorpus.h"

#include "model/resolution/coreference/mergesuggestions.h"

#include <QTest>

using namespace dateline;
using namespace dateline::test;

class TestMergeSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
        QVERIFY(language);
        m_language = std::make_unique<LanguageData>(std::move(*language));
    }

    void pairs_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("reason"); // empty: no suggestion
        const auto row = [](const char* name, const char* one, const char* other, const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(other)
                                << QString::fromLatin1(reason);
        };
        row("initial", "[P:Robert Smith]", "[P:R Smith]", "+ same last name, and the initial fits");
        row("another initial", "[P:Robert Smith]", "[P:T Smith]", "");
        row("short first name", "[P:Benjamin Netanyahu]", "[P:Benj Netanyahu]",
            "+ same last name, and the first name may be its short form");
        row("two letters of a first name", "[P:Benjamin Netanyahu]", "[P:Be Netanyahu]", "");
        row("one letter of a short name", "[O:Hamas]", "[O:Hamaz]", "");
        row("another first name", "[P:Bashar Assad]", "[P:Maher Assad]", "");
        row("one letter", "[O:Boko Haram]", "[O:Boko Harm]", "+ names are written almost alike");
        row("numbers differ", "[O:Resolution 2118]", "[O:Resolution 2119]", "");
        row("acronym", "[O:Foundation for Strategic Research]", "[O:FSR]",
            "+ the letters are the initials of Foundation for Strategic Research");
        row("letters of a person's name", "[P:Franklin Samuel Roosevelt]", "[O:FSR]", "");
        row("one sound", "[P:Ali Rida]", "[P:Aly Reda]", "+ names sound alike");
        row("four letters of a sound", "[P:Kim Li]", "[P:Kam Lee]", "");
        row("two kinds", "[P:Washington Post]", "[O:Washington Post]", "+ same name");
        row("nothing alike", "[P:Angela Merkel]", "[P:Donald Tusk]", "");
    }
    void pairs()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(QString, reason);
        const auto corpus = resolved(one, other, {});
        QVERIFY(corpus);
        QCOMPARE(corpus->entities.size(), std::size_t(2));
        const std::vector<MergeSuggestion> suggestions = suggestMerges(*corpus, {});
        if (reason.isEmpty()) {
            QVERIFY(suggestions.empty());
            return;
        }
        QCOMPARE(suggestions.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(suggestions[0].reasons[0]), reason);
        // Answered either way it is not asked again.
        const EntityName a = correctionName((*corpus)[suggestions[0].a]);
        const EntityName b = correctionName((*corpus)[suggestions[0].b]);
        const std::vector<Correction> merge{EntityMerge{{a, b}, {}}};
        QVERIFY(suggestMerges(*resolved(one, other, merge), merge).empty());
        if (flawOf(EntitiesApart{a, b}).empty()) {
            const std::vector<Correction> apart{EntitiesApart{a, b}};
            QVERIFY(suggestMerges(*resolved(one, other, apart), apart).empty());
        }
    }

    void namedTogetherSpeaksAgainst()
    {
        ScriptedArticle both("a.txt", "[P:Robert Smith] met [P:R Smith] in [L:Oslo].");
        both.relation("Robert Smith", "R Smith", RelationKind::Met);
        Progress progress;
        const std::vector<AnalysedArticle> articles{both.article()};
        const auto corpus = resolve(articles, {}, *m_language, progress, 1);
        QVERIFY(corpus);
        const std::vector<MergeSuggestion> suggestions = suggestMerges(**corpus, {});
        QCOMPARE(suggestions.size(), std::size_t(1));
        QCOMPARE(suggestions[0].score, 35);
        QCOMPARE(suggestions[0].reasons.back(), std::string("- named together in one sentence"));
    }

private:
    std::shared_ptr<const Corpus> resolved(
        const QString& one, const QString& other, const std::vector<Correction>& corrections) const
    {
        const ScriptedArticle first("a.txt", one.toStdString() + " spoke.");
        const ScriptedArticle second("b.txt", other.toStdString() + " spoke.");
        const std::vector<AnalysedArticle> articles{first.article(), second.article()};
        Progress progress;
        const auto corpus = resolve(articles, corrections, *m_language, progress, 1);
        return corpus ? *corpus : nullptr;
    }

    std::unique_ptr<LanguageData> m_language;
};

QTEST_GUILESS_MAIN(TestMergeSuggestions)
#include "tst_mergesuggestions.moc"
