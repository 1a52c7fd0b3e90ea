// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/checksum.h"
#include "model/base/random.h"
#include "model/extraction/languagedata.h"
#include "model/jobs/corpusloader.h"
#include "model/packing/fields.h"
#include "model/packing/packedanalysis.h"
#include "model/packing/packedarticle.h"
#include "model/packing/packedcorpus.h"
#include "model/packing/squeeze.h"
#include "model/resolution/resolver.h"
#include "tests/support/graphcorpus.h"
#include "tests/support/randomfields.h"
#include "tests/support/samecorpus.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace dateline;

namespace {

std::vector<std::string_view> views(const std::vector<std::string>& sections)
{
    return {sections.begin(), sections.end()};
}

bool same(const Analysis& a, const Analysis& b)
{
    return a == b;
}

bool same(const ArticleBlock& a, const ArticleBlock& b)
{
    ArticleBlock left = a;
    ArticleBlock right = b;
    left.article = right.article = std::make_shared<const ArticleMetadata>();
    return test::isSame(left, right);
}

template <typename T> bool same(const T& a, const T& b)
{
    return test::isSame(a, b);
}

/// Random values through writer and reader.
template <typename T> void roundTrip(std::uint64_t seed)
{
    T value;
    packing::RandomFields random(seed);
    packing::fields(random, value);
    packing::PackWriter writer;
    packing::fields(writer, value);
    const std::string bytes = writer.take(packing::BlockType::Analysis, 7);
    Expected<packing::PackReader> reader = packing::PackReader::open(bytes, packing::BlockType::Analysis, 7);
    QVERIFY(reader);
    T back;
    packing::fields(*reader, back);
    QVERIFY(reader->finished());
    QVERIFY(same(value, back));
    for (std::size_t length = 0; length < bytes.size(); length += 1 + bytes.size() / 40) {
        QVERIFY(!packing::PackReader::open(
            std::string_view(bytes).substr(0, length), packing::BlockType::Analysis, 7));
    }
}

std::shared_ptr<const Corpus> randomCorpus(std::uint64_t seed)
{
    return test::graphCorpus({.people = 300, .organisations = 100, .articles = 600, .seed = seed});
}

} // namespace

class TestPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checksumIsThatOfTheSpecification();
    void everyMemberSurvives();
    void layoutIsThatOfTheVersion();
    void samplesSurvive();
    void corporaSurvive_data();
    void corporaSurvive();
    void sameBytesForAnyNumberOfThreads();
    void smallChangeTouchesFewSections();
    void everyFlippedBitIsNoticed();
    void squeezedBlocksComeBack();
    void hostileContentIsAnError();
    void missingOrStrangeSectionsAreErrors();
    void everyWrongReferenceIsAnError_data();
    void everyWrongReferenceIsAnError();

private:
    AnalysedFolder m_samples;
    std::shared_ptr<const Corpus> m_corpus;
    Progress m_progress;
};

void TestPacking::initTestCase()
{
    const Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    QVERIFY(language);
    Expected<AnalysedFolder> folder
        = analysePaths({DATELINE_RESOURCES "/samples"}, *language, {}, m_progress);
    QVERIFY(folder);
    m_samples = std::move(*folder);
    auto corpus = resolve(m_samples.articles, {}, *language, m_progress);
    QVERIFY(corpus);
    Corpus withRules = **corpus;
    withRules.ruleProblems.push_back(
        {RuleProblem::Reason::EntityGone, EntityRename{{EntityKind::Person, "Nobody"}, "N."}});
    m_corpus = std::make_shared<const Corpus>(std::move(withRules));
    QVERIFY(!m_corpus->events.empty() && !m_corpus->links.empty());
}

void TestPacking::checksumIsThatOfTheSpecification()
{
    // From the reference implementation (libxxhash 0.8.1) over bytes i * 7 + 3.
    const std::vector<std::pair<std::size_t, std::uint64_t>> known{{0, 0xef46db3751d8e999ULL},
        {1, 0x1f25c8d0bc1f4bb6ULL}, {3, 0x31d2363f52e564c9ULL}, {4, 0x9bb64b7d66ee9fdaULL},
        {8, 0xdab99d95c6f90092ULL}, {31, 0xa2aa5f33cc4a6119ULL}, {32, 0x23c3c17ef790fd97ULL},
        {33, 0x50a7cfc7ba588784ULL}, {63, 0x5e3e54b431c7493cULL}, {100, 0xa61f8d4c170fe531ULL},
        {1000, 0x5f235fa033f1a3fbULL}};
    for (const auto& [size, sum] : known) {
        std::string bytes;
        for (std::size_t i = 0; i < size; ++i) {
            bytes += static_cast<char>(i * 7 + 3);
        }
        QCOMPARE(checksum64(bytes), sum);
    }
}

void TestPacking::everyMemberSurvives()
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        roundTrip<ArticleMetadata>(seed);
        roundTrip<Analysis>(seed);
        roundTrip<ArticleBlock>(seed);
        roundTrip<Entity>(seed);
        roundTrip<Event>(seed);
        roundTrip<Link>(seed);
    }
}

/// Stored blocks outlive the program that wrote them. If this fails the layout has changed: raise
/// articlePacking (and keep reading the old one), analysisPacking or corpusPacking, then set the new sum
/// here.
void TestPacking::layoutIsThatOfTheVersion()
{
    const auto layout = [](auto value) {
        std::string all;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            packing::RandomFields random(seed);
            packing::fields(random, value);
            packing::PackWriter writer;
            packing::fields(writer, value);
            all += writer.take(packing::BlockType::None, 0);
        }
        return checksum64(all);
    };
    QCOMPARE(layout(ArticleMetadata()), 3898706716648173973ULL);
    QCOMPARE(layout(Analysis()), 145811043964555861ULL);
    QCOMPARE(
        layout(ArticleBlock()) ^ layout(Entity()) ^ layout(Event()) ^ layout(Link()), 6262546000669329056ULL);
    QCOMPARE(int(articlePacking), 1);
    QCOMPARE(int(analysisPacking), 5);
    QCOMPARE(int(corpusPacking), 6);
}

void TestPacking::samplesSurvive()
{
    std::size_t packed = 0;
    for (const AnalysedArticle& sample : m_samples.articles) {
        const std::string analysis = packAnalysis(*sample.analysis, sample.article->text);
        const Expected<Analysis> back = unpackAnalysis(analysis, sample.article->text);
        QVERIFY(back);
        QVERIFY(*back == *sample.analysis);
        QVERIFY(!unpackAnalysis(analysis, sample.article->text + "x")); // another text
        std::string room;
        const std::string block(*packing::unsqueeze(analysis, room, sample.article->text));
        const std::string alone = packing::squeeze(block); // as older versions wrote them, and larger
        const Expected<Analysis> older = unpackAnalysis(alone, sample.article->text);
        QVERIFY(older && *older == *sample.analysis);
        QVERIFY(alone.size() > analysis.size());
        // spans outside the text
        QVERIFY(!unpackAnalysis(block, sample.article->text.substr(0, sample.article->text.size() / 2)));
        const std::string packedArticle = packArticle(*sample.article);
        const Expected<Article> article = unpackArticle(packedArticle, sample.article->text);
        QVERIFY(article);
        QVERIFY(test::isSame(*article, *sample.article));
        QVERIFY(!unpackArticle(packedArticle, sample.article->text + "more"));
        QCOMPARE(textBytes(*article), sample.article->text.size());
        packed += analysis.size();
    }
    QVERIFY2(packed * 2 < 3 * m_samples.report.bytes, qPrintable(QString::number(packed)));
}

void TestPacking::corporaSurvive_data()
{
    QTest::addColumn<std::shared_ptr<const Corpus>>("corpus");
    QTest::newRow("samples") << m_corpus;
    QTest::newRow("empty") << std::make_shared<const Corpus>();
    QTest::newRow("network 1") << randomCorpus(1);
    QTest::newRow("network 2") << randomCorpus(2);
}

void TestPacking::corporaSurvive()
{
    QFETCH(std::shared_ptr<const Corpus>, corpus);
    const std::vector<std::string> sections = packCorpus(*corpus, m_progress);
    const auto back = unpackCorpus(views(sections), m_progress);
    QVERIFY(back);
    QVERIFY(test::isSame(*corpus, **back));
    QVERIFY(packCorpus(**back, m_progress) == sections);
}

void TestPacking::sameBytesForAnyNumberOfThreads()
{
    const std::shared_ptr<const Corpus> corpus = randomCorpus(3);
    const std::vector<std::string> sections = packCorpus(*corpus, m_progress, 1);
    QVERIFY(packCorpus(*corpus, m_progress, 5) == sections);
    const auto back = unpackCorpus(views(sections), m_progress, 5);
    QVERIFY(back && test::isSame(*corpus, **back));
}

void TestPacking::smallChangeTouchesFewSections()
{
    const std::shared_ptr<const Corpus> before = randomCorpus(4);
    Corpus after = *before;
    ArticleBlock block = *after.articles[300];
    block.published = PublicationDate{{100, 100}, DateSource::Analyst, "by hand"};
    after.articles[300] = std::make_shared<const ArticleBlock>(block);
    const std::vector<std::string> first = packCorpus(*before, m_progress);
    const std::vector<std::string> second = packCorpus(after, m_progress);
    QCOMPARE(first.size(), second.size());
    int changed = 0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        changed += first[i] != second[i] ? 1 : 0;
    }
    QCOMPARE(changed, 1);
}

void TestPacking::everyFlippedBitIsNoticed()
{
    const AnalysedArticle& sample = m_samples.articles.front();
    const std::string analysis = packAnalysis(*sample.analysis, sample.article->text);
    for (std::size_t i = 0; i < analysis.size(); ++i) {
        std::string flipped = analysis;
        flipped[i] = static_cast<char>(flipped[i] ^ (1 << (i % 8)));
        QVERIFY(!unpackAnalysis(flipped, sample.article->text));
    }
}

void TestPacking::squeezedBlocksComeBack()
{
    const std::string plain(3000, 'a');
    std::string words;
    for (int i = 0; i < 400; ++i) {
        words += std::to_string(i % 37) + " of " + std::to_string(i) + ", ";
    }
    for (const std::string& block : {std::string(), std::string("x"), plain, words}) {
        const std::string squeezed = packing::squeeze(block);
        QVERIFY(squeezed.size() <= block.size());
        QVERIFY(squeezed.size() * packing::mostSqueezed >= block.size());
        std::string room;
        const auto back = packing::unsqueeze(squeezed, room);
        QVERIFY(back && *back == block);
        QVERIFY(packing::squeeze(block) == squeezed);
    }
    // squeezing it more than eightfold would let few bytes take much memory
    QVERIFY(packing::squeeze(plain) == plain);
    const std::string squeezed = packing::squeeze(words);
    QVERIFY(squeezed.size() < words.size());
    std::string room;
    for (std::size_t length = 1; length < squeezed.size(); ++length) {
        QVERIFY(!packing::unsqueeze(std::string_view(squeezed).substr(0, length), room));
    }
}

/// Bytes with a right checksum that say anything: an error or a sound value, under the sanitizers too.
void TestPacking::hostileContentIsAnError()
{
    Random random(11);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        const AnalysedArticle& sample
            = m_samples.articles[random.below(static_cast<std::uint32_t>(m_samples.articles.size()))];
        std::string room;
        const std::string packed = packAnalysis(*sample.analysis, sample.article->text);
        std::string content(packing::unsqueeze(packed, room, sample.article->text)
                                ->substr(packing::PackWriter::envelopeBytes));
        for (std::uint32_t changes = 1 + random.below(4); changes > 0; --changes) {
            content[random.below(static_cast<std::uint32_t>(content.size()))]
                = static_cast<char>(random.below(256));
        }
        packing::PackWriter writer;
        writer.bytes(content);
        const Expected<Analysis> back = unpackAnalysis(
            writer.take(packing::BlockType::Analysis, analysisPacking), sample.article->text);
        refused += back ? 0 : 1;
    }
    QVERIFY2(refused > 1000, qPrintable(QString::number(refused)));
}

void TestPacking::missingOrStrangeSectionsAreErrors()
{
    std::vector<std::string> sections = packCorpus(*m_corpus, m_progress);
    QVERIFY(sections.size() >= 6);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        std::vector<std::string> fewer = sections;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        QVERIFY(!unpackCorpus(views(fewer), m_progress));
        std::vector<std::string> twice = sections;
        twice.push_back(sections[i]);
        QVERIFY(!unpackCorpus(views(twice), m_progress));
        std::vector<std::string> damaged = sections;
        damaged[i].back() = static_cast<char>(damaged[i].back() ^ 1);
        const auto result = unpackCorpus(views(damaged), m_progress);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::BadProject);
    }
    // Sections of another corpus have right checksums and wrong references.
    const std::vector<std::string> other = packCorpus(*randomCorpus(5), m_progress);
    sections[1] = other[1];
    QVERIFY(!unpackCorpus(views(sections), m_progress));
    QVERIFY(!unpackCorpus({}, m_progress));
}

using Spoil = std::function<void(Corpus&)>;

void TestPacking::everyWrongReferenceIsAnError_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto add = [](const char* name, Spoil spoil) { QTest::newRow(name) << std::move(spoil); };
    const auto inBlock = [&add](const char* name, const auto& has, const auto& change) {
        add(name, [has, change](Corpus& corpus) {
            const auto at = std::find_if(corpus.articles.begin(), corpus.articles.end(),
                [&](const auto& block) { return has(*block); });
            ArticleBlock block = **at;
            change(block, corpus);
            *at = std::make_shared<const ArticleBlock>(std::move(block));
        });
    };
    const auto first = [&add](const char* name, auto list, const auto& has, const auto& change) {
        add(name, [list, has, change](Corpus& corpus) {
            auto& things = corpus.*list;
            change(*std::find_if(things.begin(), things.end(), has), corpus);
        });
    };
    constexpr std::uint32_t none = 1'000'000;
    inBlock(
        "copy of", [](const ArticleBlock&) { return true; },
        [](ArticleBlock& block, Corpus& corpus) {
            block.copyOf = ArticleId::fromIndex(corpus.articles.size());
        });
    inBlock(
        "mention", [](const ArticleBlock& block) { return !block.mentions.empty(); },
        [](ArticleBlock& block, Corpus& corpus) {
            block.mentions.back().entity = EntityId::fromIndex(corpus.entities.size());
        });
    inBlock(
        "telling", [](const ArticleBlock& block) { return !block.events.empty(); },
        [](ArticleBlock& block, Corpus& corpus) {
            block.events.back().event = EventId::fromIndex(corpus.events.size());
        });
    inBlock(
        "participant of a telling", [](const ArticleBlock& block) { return !block.events.empty(); },
        [](ArticleBlock& block, Corpus& corpus) {
            block.events.back().participants = {{EntityId::fromIndex(corpus.entities.size())}};
        });
    inBlock(
        "pair", [](const ArticleBlock& block) { return !block.relations.empty(); },
        [](ArticleBlock& block, Corpus& corpus) {
            block.relations.back().link = LinkId::fromIndex(corpus.links.size());
        });
    const auto mentioned = [](const Entity& entity) { return !entity.mentions.empty(); };
    first("entity's mention", &Corpus::entities, mentioned,
        [](Entity& entity, Corpus&) { entity.mentions.back().index = none; });
    first("entity's article", &Corpus::entities, mentioned, [](Entity& entity, Corpus& corpus) {
        entity.mentions.back().article = ArticleId::fromIndex(corpus.articles.size());
    });
    first("entity's event", &Corpus::entities, mentioned, [](Entity& entity, Corpus& corpus) {
        entity.events.push_back(EventId::fromIndex(corpus.events.size()));
    });
    first("entity's link", &Corpus::entities, mentioned, [](Entity& entity, Corpus& corpus) {
        entity.links.push_back(LinkId::fromIndex(corpus.links.size()));
    });
    const auto event = [](const Event&) { return true; };
    first("event's participant", &Corpus::events, event, [](Event& one, Corpus& corpus) {
        one.participants = {{EntityId::fromIndex(corpus.entities.size())}};
    });
    first(
        "event without tellings", &Corpus::events, event, [](Event& one, Corpus&) { one.tellings.clear(); });
    first("event's telling", &Corpus::events, event,
        [](Event& one, Corpus&) { one.tellings.back().index = none; });
    first("event's days", &Corpus::events, event, [](Event& one, Corpus&) {
        one.variants.push_back({5, 4});
    });
    const auto link = [](const Link&) { return true; };
    first("link turned round", &Corpus::links, link, [](Link& one, Corpus&) { std::swap(one.a, one.b); });
    first("link's end", &Corpus::links, link,
        [](Link& one, Corpus& corpus) { one.b = EntityId::fromIndex(corpus.entities.size()); });
    first("link without evidence", &Corpus::links, link, [](Link& one, Corpus&) { one.evidence.clear(); });
    first("link's evidence", &Corpus::links, link,
        [](Link& one, Corpus&) { one.evidence.back().index = none; });
    add("event twice in the timeline",
        [](Corpus& corpus) { corpus.timeline.front() = corpus.timeline.back(); });
    add("event in no order", [](Corpus& corpus) { corpus.timeline.pop_back(); });
    add("dated event among the undated", [](Corpus& corpus) {
        corpus.undated.push_back(corpus.timeline.back());
        corpus.timeline.pop_back();
    });
}

void TestPacking::everyWrongReferenceIsAnError()
{
    QFETCH(Spoil, spoil);
    Corpus corpus = *m_corpus;
    spoil(corpus);
    const std::vector<std::string> sections = packCorpus(corpus, m_progress);
    const auto result = unpackCorpus(views(sections), m_progress, 2);
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::BadProject);
}

QTEST_GUILESS_MAIN(TestPacking)
#include "tst_packing.moc"
