// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Twelve articles on three stories, read, analysed and resolved by the program itself, against the table of
// what is the same event, entity and text in them (tests/data/stories). What is joined wrongly is an error;
// what is found and not joined is counted against a floor, which is raised with the figure.

#include "model/extraction/languagedata.h"
#include "model/jobs/corpusloader.h"
#include "model/resolution/resolver.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace dateline;

namespace {

constexpr const char* folder = DATELINE_TEST_DATA "/stories";

/// Rows of same.tsv of one kind, without the kind.
std::vector<QList<QByteArray>> rows(const QByteArray& kind)
{
    std::vector<QList<QByteArray>> result;
    QFile file(QString::fromLatin1("%1/same.tsv").arg(QLatin1String(folder)));
    if (!file.open(QIODevice::ReadOnly)) {
        return result;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        QList<QByteArray> fields = line.split('\t');
        if (fields.first() == kind) {
            fields.removeFirst();
            result.push_back(std::move(fields));
        }
    }
    return result;
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

using EventSet = std::set<std::uint32_t>;

} // namespace

class TestStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellingsOfOneEventJoin();
    void differentEventsStayApart();
    void namesOfOneEntityJoin();
    void differentEntitiesStayApart();
    void copiesCountOnce();
    void undatedArticlesTakeTheDaysOfTheirStory();

private:
    const ArticleBlock* article(const QByteArray& id) const;
    ArticleText textOf(const ArticleBlock& block) const;
    std::uint32_t sentenceWith(const ArticleBlock& block, std::string_view phrase) const;
    // that the phrase's sentence tells
    EventSet eventsOf(const QByteArray& id, const QByteArray& phrase) const;
    std::set<EntityId> entitiesOf(const QByteArray& id, const QByteArray& surface) const;

    std::shared_ptr<const Corpus> m_corpus;
};

void TestStories::initTestCase()
{
    const Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    QVERIFY(language);
    Progress progress;
    const Expected<AnalysedFolder> analysed = analysePaths({folder}, *language, {}, progress);
    QVERIFY(analysed);
    const auto corpus = resolve(analysed->articles, {}, *language, progress);
    QVERIFY(corpus);
    m_corpus = *corpus;
}

const ArticleBlock* TestStories::article(const QByteArray& id) const
{
    const auto& all = m_corpus->articles;
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const auto& block) { return block->article->id == view(id); });
    return found == all.end() ? nullptr : found->get();
}

ArticleText TestStories::textOf(const ArticleBlock& block) const
{
    const auto& all = m_corpus->articles;
    const auto at
        = std::find_if(all.begin(), all.end(), [&block](const auto& each) { return each.get() == &block; });
    return m_corpus->text(ArticleId::fromIndex(static_cast<std::size_t>(at - all.begin())));
}

std::uint32_t TestStories::sentenceWith(const ArticleBlock& block, std::string_view phrase) const
{
    const ArticleText text = textOf(block);
    const std::size_t at = text.view().find(phrase);
    for (std::uint32_t i = 0; i < block.sentences.size(); ++i) {
        const TextSpan span = block.sentences[i].span;
        if (at != std::string::npos && span.begin <= at && at < span.end()) {
            return i;
        }
    }
    return noIndex;
}

EventSet TestStories::eventsOf(const QByteArray& id, const QByteArray& phrase) const
{
    const ArticleBlock* block = article(id);
    const std::uint32_t sentence = block ? sentenceWith(*block, view(phrase)) : noIndex;
    if (sentence == noIndex) {
        qWarning("%s has no sentence '%s'", id.constData(), phrase.constData());
        return {};
    }
    EventSet events;
    for (const EventTelling& telling : block->events) {
        if (telling.sentence == sentence && telling.event.isValid()) {
            events.insert(telling.event.value());
        }
    }
    return events;
}

std::set<EntityId> TestStories::entitiesOf(const QByteArray& id, const QByteArray& surface) const
{
    std::set<EntityId> entities;
    if (const ArticleBlock* block = article(id)) {
        const ArticleText text = textOf(*block);
        for (const Mention& mention : block->mentions) {
            if (mention.form == MentionForm::Name && text.in(mention.span) == view(surface)) {
                entities.insert(mention.entity);
            }
        }
    }
    return entities;
}

void TestStories::tellingsOfOneEventJoin()
{
    std::map<QByteArray, std::vector<EventSet>> tellings; // only those that were found
    int told = 0;
    int found = 0;
    for (const auto& row : rows("event")) {
        ++told;
        EventSet events = eventsOf(row[1], row[2]);
        if (!events.empty()) {
            ++found;
            tellings[row[0]].push_back(std::move(events));
        }
    }
    int pairs = 0;
    int joined = 0;
    for (const auto& [event, sets] : tellings) {
        for (std::size_t a = 0; a < sets.size(); ++a) {
            for (std::size_t b = a + 1; b < sets.size(); ++b) {
                ++pairs;
                joined += std::any_of(sets[a].begin(), sets[a].end(),
                    [&other = sets[b]](std::uint32_t id) { return other.contains(id); });
            }
        }
    }
    qInfo("%d of %d sentences tell an event; %d of %d pairs of them are joined", found, told, joined, pairs);
    QVERIFY(found >= 38);
    QVERIFY(joined >= 24);
}

void TestStories::differentEventsStayApart()
{
    std::map<std::uint32_t, std::map<QByteArray, QByteArray>> owners; // event -> id in the table -> a phrase
    // one sentence may tell two of them
    std::map<std::pair<QByteArray, std::uint32_t>, std::set<QByteArray>> shared;
    for (const auto& row : rows("event")) {
        if (const ArticleBlock* block = article(row[1])) {
            shared[{row[1], sentenceWith(*block, view(row[2]))}].insert(row[0]);
        }
    }
    for (const auto& row : rows("event")) {
        const ArticleBlock* block = article(row[1]);
        QVERIFY(block);
        if (shared[{row[1], sentenceWith(*block, view(row[2]))}].size() == 1) {
            for (const std::uint32_t event : eventsOf(row[1], row[2])) {
                owners[event][row[0]] = row[1] + ": " + row[2];
            }
        }
    }
    for (const auto& [event, ids] : owners) {
        QByteArray who;
        for (const auto& [id, phrase] : ids) {
            who += id + " (" + phrase + ") ";
        }
        QVERIFY2(ids.size() == 1, who.constData());
    }
}

void TestStories::namesOfOneEntityJoin()
{
    std::map<QByteArray, std::set<EntityId>> byName;
    int told = 0;
    int found = 0;
    for (const auto& row : rows("entity")) {
        ++told;
        const std::set<EntityId> entities = entitiesOf(row[2], row[3]);
        found += !entities.empty();
        byName[row[0]].insert(entities.begin(), entities.end());
        for (const EntityId id : entities) {
            QVERIFY2(toString((*m_corpus)[id].kind) == view(row[1]), (row[2] + ": " + row[3]).constData());
        }
    }
    qInfo("%d of %d names are found", found, told);
    QVERIFY(found >= told - 2);
    for (const auto& [name, entities] : byName) {
        QVERIFY2(entities.size() == 1, (name + " is " + QByteArray::number(entities.size())).constData());
    }
}

void TestStories::differentEntitiesStayApart()
{
    std::map<EntityId, QByteArray> names;
    for (const auto& row : rows("entity")) {
        for (const EntityId id : entitiesOf(row[2], row[3])) {
            const auto [at, isNew] = names.try_emplace(id, row[0]);
            QVERIFY2(isNew || at->second == row[0], (at->second + " and " + row[0]).constData());
        }
    }
}

void TestStories::copiesCountOnce()
{
    for (const auto& row : rows("copy")) {
        const ArticleBlock* first = article(row[0]);
        const ArticleBlock* second = article(row[1]);
        QVERIFY(first && second);
        QVERIFY(second->copyOf.isValid());
        QCOMPARE((*m_corpus)[second->copyOf].article->id, first->article->id);
    }
}

void TestStories::undatedArticlesTakeTheDaysOfTheirStory()
{
    // copts-2 says "today, Wednesday"; nato-3 names weekdays alone, which leave the days until the next such
    // day. Of karrada-3 one sentence is like one of karrada-4, which is right in every second case: it keeps
    // its own bounds.
    const std::tuple<const char*, CivilDate, int> days[] = {{"nato-3.txt", {2017, 5, 26}, 6},
        {"karrada-3.txt", {2016, 7, 5}, 1000}, {"copts-2.txt", {2015, 2, 18}, 1}};
    for (const auto& [id, day, width] : days) {
        const ArticleBlock* block = article(id);
        QVERIFY(block);
        QVERIFY2(block->published, id);
        QVERIFY2(block->published->days.contains({dayNumber(day), dayNumber(day)}),
            isoDate(block->published->days.from).c_str());
        QVERIFY2(block->published->days.days() <= width, isoDate(block->published->days.to).c_str());
    }
}

QTEST_GUILESS_MAIN(TestStories)
#include "tst_stories.moc"
