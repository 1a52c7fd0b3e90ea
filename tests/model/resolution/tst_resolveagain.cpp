// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// What is resolved again after a correction or a change of the folder is, byte for byte, what a full run
// makes of it.

#include "model/corpus/correctionplaces.h"
#include "model/extraction/languagedata.h"
#include "model/jobs/corpusloader.h"
#include "model/packing/packedcorpus.h"
#include "model/resolution/packedresolution.h"
#include "tests/support/correctioncorpus.h"
#include "tests/support/records.h"
#include "tests/support/samecorpus.h"
#include "tests/support/variedarticles.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <set>
#include <string_view>

using namespace dateline;
using namespace dateline::test;

namespace {

using Kept = std::shared_ptr<const KeptResolution>;

bool byId(const AnalysedArticle& a, const AnalysedArticle& b)
{
    return a.article->id < b.article->id;
}

/// A folder that articles come to, leave and change in, and corrections that come and are taken back.
class ChangingFolder
{
public:
    ChangingFolder(std::vector<AnalysedArticle> originals, std::uint64_t seed)
        : m_originals(std::move(originals))
        , m_random(seed)
    {
    }

    const std::vector<AnalysedArticle>& articles() const { return m_articles; }
    const std::vector<Correction>& corrections() const { return m_corrections; }

    void add(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            put(varied());
        }
    }

    void change()
    {
        switch (m_random.below(4)) {
        case 0: return add(1 + m_random.below(3));
        case 1: m_articles.erase(m_articles.begin() + any()); return;
        case 2: return put(varied(m_articles[static_cast<std::size_t>(any())].article->id));
        default: return date();
        }
    }

    void correct(const Corpus& corpus)
    {
        if (m_random.below(4) == 0 && !m_corrections.empty()) {
            m_corrections.erase(
                m_corrections.begin() + m_random.below(static_cast<std::uint32_t>(m_corrections.size())));
            return;
        }
        m_corrections.push_back(CorpusCorrections(corpus, m_random.next()).next());
    }

private:
    std::ptrdiff_t any() { return m_random.below(static_cast<std::uint32_t>(m_articles.size())); }

    /// Few originals are taken often, so that many articles tell the same at the same time.
    AnalysedArticle varied(const std::string& id = {})
    {
        const auto count = static_cast<std::uint32_t>(m_originals.size());
        const AnalysedArticle& original
            = m_originals[m_random.below(3) == 0 ? m_random.below(3) : m_random.below(count)];
        const AnalysedArticle made = variedArticle(original, m_random.below(4));
        Article article = *made.article;
        article.id = id.empty() ? std::to_string(m_random.below(1000)) + article.id : id;
        return {std::make_shared<const Article>(std::move(article)), made.analysis};
    }

    /// Another publication date, or none: that of the container, which extraction does not see.
    void date()
    {
        AnalysedArticle& one = m_articles[static_cast<std::size_t>(any())];
        Article article = *one.article;
        article.dateCandidates.clear();
        if (m_random.below(2) == 0) {
            const auto day = static_cast<DayNumber>(17000 + m_random.below(300));
            article.dateCandidates.push_back({{day, day}, DateSource::Metadata, {}, "published"});
        }
        one.article = std::make_shared<const Article>(std::move(article));
    }

    void put(AnalysedArticle article)
    {
        const auto at = std::lower_bound(m_articles.begin(), m_articles.end(), article, byId);
        if (at != m_articles.end() && at->article->id == article.article->id) {
            *at = std::move(article);
        } else {
            m_articles.insert(at, std::move(article));
        }
    }

    std::vector<AnalysedArticle> m_originals;
    std::vector<AnalysedArticle> m_articles;
    std::vector<Correction> m_corrections;
    Random m_random;
};

template <typename Things, typename Same>
void tellDifference(const char* what, const Things& a, const Things& b, const Same& same)
{
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (i >= a.size() || i >= b.size() || !same(a[i], b[i])) {
            qWarning("%s differ from number %zu on; %zu and %zu", what, i, a.size(), b.size());
            return;
        }
    }
}

/// For the reader of a failed run.
void tellDifference(const Corpus& a, const Corpus& b)
{
    const auto same = [](const auto& x, const auto& y) { return test::isSame(x, y); };
    const auto equal = [](const auto& x, const auto& y) { return x == y; };
    tellDifference("entities", a.entities, b.entities, same);
    tellDifference("articles", a.articles, b.articles,
        [](const auto& x, const auto& y) { return test::isSame(*x, *y); });
    tellDifference("events", a.events, b.events, same);
    tellDifference("links", a.links, b.links, same);
    tellDifference("timelines", a.timeline, b.timeline, equal);
    tellDifference("rule problems", a.ruleProblems, b.ruleProblems, equal);
}

/// As a project gives its articles: read when they are asked for.
class ReadArticles final : public ArticlesInMemory
{
public:
    using ArticlesInMemory::ArticlesInMemory;

    std::optional<AnalysedArticle> read(std::size_t article) const override
    {
        ++m_read;
        return article == m_lost ? std::nullopt : ArticlesInMemory::read(article);
    }
    bool isAtHand() const override { return false; }
    std::size_t countRead() const { return m_read; }
    void lose(std::size_t article) { m_lost = article; }

private:
    mutable std::atomic<std::size_t> m_read{0};
    std::size_t m_lost = noIndex;
};

/// Counts how many of its articles are in memory.
class CopiedArticles final : public ArticlesInMemory
{
public:
    using ArticlesInMemory::ArticlesInMemory;

    std::optional<AnalysedArticle> read(std::size_t article) const override
    {
        const std::optional<AnalysedArticle> one = ArticlesInMemory::read(article);
        const std::size_t alive = ++m_alive;
        for (std::size_t most = m_mostAlive;
             alive > most && !m_mostAlive.compare_exchange_weak(most, alive);) { }
        ++m_read;
        const std::shared_ptr<const Analysis> counted(
            new Analysis(*one->analysis), [this](const Analysis* gone) {
                --m_alive;
                delete gone;
            });
        return AnalysedArticle{one->article, counted};
    }
    bool isAtHand() const override { return false; }
    std::size_t mostAlive() const { return m_mostAlive; }
    std::size_t countRead() const { return m_read; }

private:
    mutable std::atomic<std::size_t> m_alive{0};
    mutable std::atomic<std::size_t> m_mostAlive{0};
    mutable std::atomic<std::size_t> m_read{0};
};

std::vector<std::string_view> views(const std::vector<std::string>& sections)
{
    return {sections.begin(), sections.end()};
}

} // namespace

class TestResolveAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingChanged();
    void corrections_data() { seeds(3); }
    void corrections();
    void articles_data() { seeds(3); }
    void articles();
    void articlesAndCorrections_data() { seeds(3); }
    void articlesAndCorrections();
    void whatIsNotTouchedIsNotRead();
    void anArticleThatCannotBeReadIsTold();
    void articlesAreLetGoOf();
    void whatArticlesRepeatStandsInMemoryOnce();
    void damageToWhatIsKeptIsFound();

private:
    static void seeds(int count);
    Kept again(const Kept& before, const ChangingFolder& folder, int threads = 1) const;
    /// From articles that are read when they are needed.
    Kept reading(const Kept& before, const ChangingFolder& folder, int threads) const;
    /// As it comes out of a project; null where packing does not bring back the same.
    Kept keptBetween(const Kept& kept) const;
    /// Whether resolving again gives the bytes of a full run; `kept` becomes what it gave.
    bool isAsFull(Kept& kept, const ChangingFolder& folder) const;

    Progress m_progress;
    std::optional<LanguageData> m_language;
    std::vector<AnalysedArticle> m_originals;
};

void TestResolveAgain::initTestCase()
{
    Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    QVERIFY(language);
    m_language = std::move(*language);
    auto folder = analysePaths(
        {DATELINE_RESOURCES "/samples", DATELINE_TEST_DATA "/stories", DATELINE_TEST_DATA "/undated"},
        *m_language, {}, m_progress);
    QVERIFY(folder);
    m_originals = std::move(folder->articles);
    QVERIFY(m_originals.size() > 40);
}

void TestResolveAgain::seeds(int count)
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < count; ++seed) {
        QTest::addRow("seed %d", seed) << seed;
    }
}

Kept TestResolveAgain::again(const Kept& before, const ChangingFolder& folder, int threads) const
{
    Progress progress;
    const auto kept
        = resolveAgain(before.get(), folder.articles(), folder.corrections(), *m_language, progress, threads);
    return kept ? *kept : nullptr;
}

Kept TestResolveAgain::reading(const Kept& before, const ChangingFolder& folder, int threads) const
{
    Progress progress;
    std::vector<std::shared_ptr<const Article>> articles;
    std::transform(folder.articles().begin(), folder.articles().end(), std::back_inserter(articles),
        [](const AnalysedArticle& one) { return one.article; });
    const auto kept = resolveAgain(before.get(), ReadArticles(folder.articles()), folder.corrections(),
        *m_language, progress, threads, textsInMemory(std::move(articles)));
    return kept ? *kept : nullptr;
}

Kept TestResolveAgain::keptBetween(const Kept& kept) const
{
    Progress progress;
    const std::vector<std::string> sections = packResolution(*kept, progress, 1);
    const auto back = unpackResolution(views(sections), kept->corpus, progress, 2);
    return back && packResolution(**back, progress, 2) == sections ? *back : nullptr;
}

bool TestResolveAgain::isAsFull(Kept& kept, const ChangingFolder& folder) const
{
    const Kept full = again(nullptr, folder);
    const Kept one = again(kept, folder, 1);
    const Kept two = reading(kept, folder, 2);
    const Kept packed = kept ? keptBetween(kept) : nullptr;
    if (kept && !packed) {
        return false;
    }
    const Kept three = reading(packed, folder, 1);
    kept = two;
    const auto isSame = [&](const Corpus& corpus) {
        tellDifference(corpus, *full->corpus);
        return isConsistent(corpus) && test::isSame(corpus, *full->corpus)
            && packCorpus(corpus, m_progress, 1) == packCorpus(*full->corpus, m_progress, 1)
            && recordsOf(corpus) == recordsOf(*full->corpus);
    };
    return full && one && two && three && isSame(*one->corpus) && isSame(*two->corpus)
        && isSame(*three->corpus);
}

void TestResolveAgain::nothingChanged()
{
    ChangingFolder folder(m_originals, 0);
    folder.add(60);
    Kept kept = reading(nullptr, folder, 1);
    const Kept before = kept;
    QVERIFY(isAsFull(kept, folder));
    QVERIFY(kept->corpus->articles == before->corpus->articles); // shared, not only alike
}

void TestResolveAgain::corrections()
{
    QFETCH(int, seed);
    ChangingFolder folder(m_originals, static_cast<std::uint64_t>(seed));
    folder.add(70);
    Kept kept = reading(nullptr, folder, 1);
    for (int step = 0; step < 12; ++step) {
        folder.correct(*kept->corpus);
        QVERIFY2(isAsFull(kept, folder), qPrintable(QString::number(step)));
    }
}

void TestResolveAgain::articles()
{
    QFETCH(int, seed);
    ChangingFolder folder(m_originals, static_cast<std::uint64_t>(seed));
    folder.add(70);
    Kept kept = reading(nullptr, folder, 1);
    for (int step = 0; step < 12; ++step) {
        folder.change();
        QVERIFY2(isAsFull(kept, folder), qPrintable(QString::number(step)));
    }
}

void TestResolveAgain::articlesAndCorrections()
{
    QFETCH(int, seed);
    ChangingFolder folder(m_originals, static_cast<std::uint64_t>(100 + seed));
    folder.add(2);
    Kept kept;
    for (int step = 0; step < 15; ++step) {
        folder.add(6); // from nearly nothing on
        folder.change();
        if (kept) {
            folder.correct(*kept->corpus);
        }
        QVERIFY2(isAsFull(kept, folder), qPrintable(QString::number(step)));
    }
}

void TestResolveAgain::whatIsNotTouchedIsNotRead()
{
    ChangingFolder folder(m_originals, 7);
    folder.add(60);
    const Kept kept = reading(nullptr, folder, 1);
    Progress progress;
    const auto read = [&](const std::vector<Correction>& corrections) {
        const ReadArticles articles(folder.articles());
        const auto resolved
            = resolveAgain(kept.get(), articles, corrections, *m_language, progress, 1, nullptr);
        return resolved ? articles.countRead() : std::size_t(noIndex);
    };
    QCOMPARE(read({}), std::size_t(0));
    const Corpus& corpus = *kept->corpus;
    QVERIFY(read({EntityRename{correctionName(corpus.entities.front()), "Another"}}) == 0);
    const EventPlace event = placesOf(corpus, EventId(1)).front();
    QVERIFY(read({Verdict{event, Judgement::Accepted}}) < folder.articles().size() / 2);
}

void TestResolveAgain::anArticleThatCannotBeReadIsTold()
{
    ChangingFolder folder(m_originals, 8);
    folder.add(10);
    ReadArticles articles(folder.articles());
    articles.lose(4);
    Progress progress;
    const auto resolved = resolveAgain(nullptr, articles, {}, *m_language, progress, 2, nullptr);
    QVERIFY(!resolved);
    QCOMPARE(resolved.error().code, ErrorCode::Unreadable);
}

void TestResolveAgain::articlesAreLetGoOf()
{
    std::vector<AnalysedArticle> articles;
    for (std::size_t i = 0; i < 1500; ++i) {
        articles.push_back(variedArticle(m_originals[i % m_originals.size()], i / m_originals.size()));
    }
    std::sort(articles.begin(), articles.end(), byId);
    const CopiedArticles source(articles);
    Progress progress;
    const auto read = resolveAgain(nullptr, source, {}, *m_language, progress, 2, nullptr);
    const auto held = resolveAgain(nullptr, articles, {}, *m_language, progress, 1);
    QVERIFY(read && held);
    QVERIFY(packCorpus(*(*read)->corpus, m_progress, 1) == packCorpus(*(*held)->corpus, m_progress, 1));
    QVERIFY(source.mostAlive() < 1200);
    QVERIFY(source.countRead() < 3 * articles.size());
}

void TestResolveAgain::whatArticlesRepeatStandsInMemoryOnce()
{
    ChangingFolder folder(m_originals, 10);
    folder.add(40);
    const Kept kept = again(nullptr, folder, 1);
    std::set<std::string_view> rules;
    std::set<const char*> places;
    std::size_t tellings = 0;
    for (const auto& block : kept->corpus->articles) {
        for (const EventTelling& telling : block->events) {
            rules.insert(telling.rule.view());
            places.insert(telling.rule.view().data());
            ++tellings;
        }
    }
    QCOMPARE(places.size(), rules.size());
    QVERIFY(tellings > 2 * rules.size());
}

void TestResolveAgain::damageToWhatIsKeptIsFound()
{
    ChangingFolder folder(m_originals, 9);
    folder.add(20);
    const Kept kept = reading(nullptr, folder, 1);
    Progress progress;
    std::vector<std::string> sections = packResolution(*kept, progress, 1);
    for (std::string& section : sections) {
        for (std::size_t at = 0; at < section.size(); at += 13) {
            section[at] = static_cast<char>(section[at] ^ 0x10);
            QVERIFY(!unpackResolution(views(sections), kept->corpus, progress, 1));
            section[at] = static_cast<char>(section[at] ^ 0x10);
        }
    }
    QVERIFY(unpackResolution(views(sections), kept->corpus, progress, 1));
    sections.pop_back();
    QVERIFY(!unpackResolution(views(sections), kept->corpus, progress, 1));
    QVERIFY(!unpackResolution({}, kept->corpus, progress, 1));
}

QTEST_GUILESS_MAIN(TestResolveAgain)
#include "tst_resolveagain.moc"
