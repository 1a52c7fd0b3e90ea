// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/articlecoreference.h"
#include "model/extraction/entities/mentionrevision.h"
#include "model/knowledge/gazetteer.h"
#include "model/knowledge/givennames.h"
#include "model/knowledge/officetable.h"
#include "tests/support/markedtext.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace dateline;
using test::MarkedText;

class TestArticleCoreference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formsOfOneNameAreOneEntity_data();
    void formsOfOneNameAreOneEntity();
    void differentNamesStayApart_data();
    void differentNamesStayApart();
    void titlesGoToTheirBearers_data();
    void titlesGoToTheirBearers();
    void aDescriptionMeansTheBearerOfThatTitle();
    void aDescriptionWithoutBearerIsAnEntityOfItsOwn();
    void aRankPartsTitleAndBearerNot();
    void aPronounMeansTheOnePersonBefore();
    void aPronounMeansNobodyOfTheOtherGender_data();
    void aPronounMeansNobodyOfTheOtherGender();
    void cutNamesAreCompleted();
    void aBodysOwnGenitiveBelongsToItsName();
    void aGenitiveOfSomebodyStaysOutside();
    void countriesAreAClosedList();
    void aNameIsWhatItMostlyIs();
    void aNamePassedOverIsFoundAgain();
    void aKnownBodyPassedOverIsFound_data();
    void aKnownBodyPassedOverIsFound();
    void commonNounsAndEventsAreNoNames();
    void aCityThatIsAlsoAWordIsNoCountry();
    void typeWordsStayOutside();
    void aRegionOfANamedCountryIsAPlace();
    void whoFollowsAPersonNounIsAPerson();
    void aFirstNameIsNoCountry();
    void aNamesakeOfARiverIsTheBody();
    void aStateOfACountrysNameIsAPlace();
    void aSharedNameOfABodyNeedsItsCountry();
    void bodiesOfStatesAreTheirs_data();
    void bodiesOfStatesAreTheirs();
    void aKnownLastNameIsWhoIsNamedInFullMost();
    void ofTwoKingsTheOneOfTheCountry();
    void theFirstWordOfABodyIsTheBody();
    void theNorthIsACountryWhereOneBeginsSo();
    void stormsAddressesAndLowerCaseAreNoNames();

private:
    std::vector<LocalEntity> resolve(MarkedText& text) const
    {
        return resolveMentions(text.document, *m_gazetteer, *m_offices, *m_givenNames, text.mentions);
    }

    std::optional<Gazetteer> m_gazetteer;
    std::optional<OfficeTable> m_offices;
    std::optional<GivenNames> m_givenNames;
};

void TestArticleCoreference::initTestCase()
{
    Expected<Gazetteer> gazetteer = Gazetteer::load(DATELINE_RESOURCES "/gazetteer");
    Expected<OfficeTable> offices = OfficeTable::load(DATELINE_RESOURCES "/offices");
    Expected<GivenNames> givenNames = GivenNames::load(DATELINE_RESOURCES "/gazetteer");
    QVERIFY(gazetteer && offices && givenNames);
    m_givenNames.emplace(std::move(*givenNames));
    m_gazetteer.emplace(std::move(*gazetteer));
    m_offices.emplace(std::move(*offices));
}

void TestArticleCoreference::formsOfOneNameAreOneEntity_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* what, const char* text, const char* name) {
        QTest::newRow(what) << QByteArray(text) << QByteArray(name);
    };
    row("full and last name", "[P:Jens Stoltenberg] came. Later [P:Stoltenberg] left.", "Jens Stoltenberg");
    row("last name first", "[P:Merrow] came. Later [P:Ida Merrow] left.", "Ida Merrow");
    row("possessive", "[P:Ida Merrow's] dog barked at [P:Ida Merrow].", "Ida Merrow");
    row("country, adjective, people and short form",
        "[C:US] troops met [C:American] friends of [C:Americans] in the [C:United States].", "United States");
    row("known aliases", "[O:Islamic State], also called [O:Daesh], [O:ISIS] or [O:IS], withdrew.",
        "Islamic State");
    row("acronym in brackets", "The [O:Severn Forum of Research] ([O:SFR]) opened. [O:SFR] closed.",
        "Severn Forum of Research");
    row("acronym later in the text", "The [O:Severn Forum of Research] opened. [O:SFR] closed.",
        "Severn Forum of Research");
    row("one word of a body", "The [O:Severn Observatory for Rivers] counted. The [O:Observatory] said so.",
        "Severn Observatory for Rivers");
    row("lost apostrophes", "[L:Damascus's] walls: [L:Damascus] fell.", "Damascus");
    row("a country's lost apostrophe", "In [C:Syrias] north [C:Syrian] troops met.", "Syria");
    row("a person's lost apostrophe", "[P:Bashar al-Assads] troops met those of [P:Assad].",
        "Bashar al-Assad");
    row("adjective in the name", "The [O:Syrian Army] left. The [O:Army] is old.", "Syrian Army");
    row("British and American spelling", "The [O:Merrow Defence Centre] is the [O:Merrow Defense Center].",
        "Merrow Defence Centre");
    row("a rare middle name", "[P:Ida Merrow] and [P:Ida Joan Merrow]. [P:Ida Merrow] left.", "Ida Merrow");
    row("a title in capitals", "[P:IM Ida Merrow] won. [P:Ida Merrow] and [P:Ida Merrow] left.",
        "Ida Merrow");
    row("a monarch", "[P:Queen Elizabeth II] died. [P:Elizabeth] was 96.", "Queen Elizabeth II");
    row("a known person with a word between", "[P:Hillary Damn Clinton] and [P:Hillary Clinton] are one.",
        "Hillary Clinton");
    row("a company's first word", "[O:Merrow S.A.] bought it. [O:Merrow] paid.", "Merrow S.A.");
    row("the North", "[C:North Korea] fired. The [C:North] denied it.", "North Korea");
    row("the Gulf", "Boats left the [L:Gulf of Mexico]. The [L:Gulf] was calm.", "Gulf of Mexico");
    row("short form of a body", "The [O:Upper Severn River Board] met. [O:River Board] members left.",
        "Upper Severn River Board");
}

void TestArticleCoreference::formsOfOneNameAreOneEntity()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, name);
    MarkedText marked(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    const std::vector<LocalEntity> entities = resolve(marked);
    QCOMPARE(entities.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(entities.front().name), name);
    for (const EntityMention& mention : marked.mentions) {
        QCOMPARE(mention.entity, 0U);
    }
}

void TestArticleCoreference::differentNamesStayApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("brothers") << QByteArray("[P:Tomas Arendt] met [P:Jonas Arendt].");
    QTest::newRow("kinds") << QByteArray("[L:Georgia] is no [C:Georgia].");
    QTest::newRow("a family") << QByteArray("[P:Bashar al-Assad] and the [P:Assads].");
    QTest::newRow("known by full names")
        << QByteArray("[P:George W. Bush] met [P:George H.W. Bush]. [P:Bush] spoke.");
    QTest::newRow("known and named last")
        << QByteArray("[P:Donald Trump] met [P:Melania Trump]. [P:Trump] spoke.");
    QTest::newRow("two middle names") << QByteArray("[P:Aung San Suu Kyi] met [P:Aung Kyi].");
    QTest::newRow("a body of two words") << QByteArray("[O:Merrow] fought the [O:Merrow Brigades].");
    QTest::newRow("a party's committee")
        << QByteArray("The [O:Democratic National Committee] met the [O:Democrats].");
    QTest::newRow("one word of a body") << QByteArray("The [O:Upper Severn River Board] met a [O:Board].");
}

void TestArticleCoreference::differentNamesStayApart()
{
    QFETCH(QByteArray, text);
    MarkedText marked(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QCOMPARE(resolve(marked).size(), std::size_t(2));
}

void TestArticleCoreference::titlesGoToTheirBearers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("office");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("former");
    const auto row
        = [](const char* what, const char* text, const char* office, const char* body, bool former = false) {
              QTest::newRow(what) << QByteArray(text) << QByteArray(office) << QByteArray(body) << former;
          };
    row("adjective, title, name", "[C:Italian] Foreign Minister [P:Luigi Di Maio] spoke.", "foreign minister",
        "Italy");
    row("name in brackets", "the [C:Italian] foreign minister ([P:Luigi Di Maio]) spoke.", "foreign minister",
        "Italy");
    row("title with comma", "the [C:Italian] Foreign Minister, [P:Luigi Di Maio], spoke.", "foreign minister",
        "Italy");
    row("apposition", "[P:Luigi Di Maio], the [C:Italian] foreign minister, spoke.", "foreign minister",
        "Italy");
    row("body behind", "[P:Luigi Di Maio], foreign minister of [C:Italy], spoke.", "foreign minister",
        "Italy");
    row("of the one before, not the one behind",
        "[P:Anna Ader], foreign minister of [C:Italy], [P:Luigi Di Maio] said.", "foreign minister", "Italy",
        false);
    row("former", "Former [C:Italian] Foreign Minister [P:Luigi Di Maio] spoke.", "foreign minister", "Italy",
        true);
    row("organisation", "[O:NATO] Secretary General [P:Jens Stoltenberg] spoke.", "secretary general",
        "NATO");
}

void TestArticleCoreference::titlesGoToTheirBearers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, office);
    QFETCH(QByteArray, body);
    QFETCH(bool, former);
    MarkedText marked(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    const std::vector<LocalEntity> entities = resolve(marked);
    const auto person = std::find_if(
        entities.begin(), entities.end(), [](const LocalEntity& e) { return e.kind == EntityKind::Person; });
    QVERIFY(person != entities.end());
    QCOMPARE(person->offices.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(person->offices.front().office), office);
    QCOMPARE(QByteArray::fromStdString(person->offices.front().body), body);
    QCOMPARE(person->offices.front().former, former);
}

void TestArticleCoreference::aDescriptionMeansTheBearerOfThatTitle()
{
    MarkedText marked(
        "[C:Italian] Foreign Minister [P:Luigi Di Maio] spoke. Later the [C:Italian] foreign minister left.");
    const std::vector<LocalEntity> entities = resolve(marked);
    const EntityMention& description = *std::find_if(marked.mentions.begin(), marked.mentions.end(),
        [](const EntityMention& mention) { return mention.form == MentionForm::Description; });
    QCOMPARE(entities[description.entity].name, std::string("Luigi Di Maio"));
    QCOMPARE(marked.surface(description), std::string_view("Italian foreign minister"));
}

void TestArticleCoreference::aDescriptionWithoutBearerIsAnEntityOfItsOwn()
{
    MarkedText marked("On Monday the [C:Italian] foreign minister left.");
    const std::vector<LocalEntity> entities = resolve(marked);
    QCOMPARE(entities.size(), std::size_t(2));
    const auto described = std::find_if(
        entities.begin(), entities.end(), [](const LocalEntity& e) { return e.descriptionOnly; });
    QVERIFY(described != entities.end());
    QCOMPARE(described->offices.front().body, std::string("Italy"));
}

void TestArticleCoreference::aRankPartsTitleAndBearerNot()
{
    MarkedText marked("The [C:Italian] foreign minister General [P:Luigi Di Maio] left.");
    const std::vector<LocalEntity> entities = resolve(marked);
    QVERIFY(std::none_of(
        entities.begin(), entities.end(), [](const LocalEntity& e) { return e.descriptionOnly; }));
}

void TestArticleCoreference::aPronounMeansTheOnePersonBefore()
{
    MarkedText marked(
        "[P:Ida Merrow] came to [L:Oslo]. She left again. [P:Tomas Arendt] met [P:Paul Merrow]. He left.");
    resolve(marked);
    const auto pronouns = std::count_if(marked.mentions.begin(), marked.mentions.end(),
        [](const EntityMention& mention) { return mention.form == MentionForm::Pronoun; });
    QCOMPARE(pronouns, std::ptrdiff_t(1)); // "He" may be either
    QCOMPARE(marked.mentions[2].entity, marked.mentions[0].entity);
}

void TestArticleCoreference::aPronounMeansNobodyOfTheOtherGender_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("meant"); // index of a mention; -1: nobody
    const auto row = [](const char* what, const char* text, int meant) {
        QTest::newRow(what) << QByteArray(text) << meant;
    };
    row("a woman and a man", "[P:Theresa May] met [P:Paul Merrow]. He left.", 1);
    row("the other one", "[P:Theresa May] met [P:Paul Merrow]. She left.", 0);
    row("a woman alone", "[P:Theresa May] came. He left.", -1);
    row("two of one gender", "[P:Theresa May] met [P:Helen Merrow]. She left.", -1);
    row("one of whom nothing is known", "[P:Theresa May] met [P:Quax Merrow]. He left.", -1);
    row("a title says more than the name", "Mr [P:Theresa Merrow] came. He left.", 0);
    row("titles that disagree", "Mr [P:Quax Merrow] and Mrs [P:Quax Merrow] came. She left.", 0);
    row("a family name alone", "[P:Ruth] came. He left.", 0);
    row("the Queen", "[P:Queen Elizabeth II] met [P:Paul Merrow]. She left.", 0);
}

void TestArticleCoreference::aPronounMeansNobodyOfTheOtherGender()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, meant);
    MarkedText marked(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    resolve(marked);
    const auto pronoun = std::ranges::find(marked.mentions, MentionForm::Pronoun, &EntityMention::form);
    QCOMPARE(pronoun != marked.mentions.end(), meant >= 0);
    if (meant >= 0) {
        QCOMPARE(pronoun->entity, marked.mentions[static_cast<std::size_t>(meant)].entity);
    }
}

void TestArticleCoreference::cutNamesAreCompleted()
{
    MarkedText marked("They flew to [C?:Mexico] City and met in [L:Dravno] province.");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QCOMPARE(marked.surface(marked.mentions[0]), std::string_view("Mexico City"));
    QVERIFY(marked.mentions[0].kind == EntityKind::Place);
    QCOMPARE(marked.surface(marked.mentions[1]), std::string_view("Dravno"));
}

void TestArticleCoreference::aBodysOwnGenitiveBelongsToItsName()
{
    MarkedText marked(
        "[P:Sotheby]'s sold what [O?:Standard & Poor]'s and [L:Sotheby]\u2019s own staff had at home.");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QCOMPARE(marked.mentions.size(), std::size_t(3));
    QCOMPARE(marked.surface(marked.mentions[0]), std::string_view("Sotheby's"));
    QCOMPARE(marked.surface(marked.mentions[1]), std::string_view("Standard & Poor's"));
    QCOMPARE(marked.surface(marked.mentions[2]), std::string_view("Sotheby\u2019s"));
    for (const EntityMention& mention : marked.mentions) {
        QVERIFY(mention.kind == EntityKind::Organisation);
    }
    const std::vector<LocalEntity> entities = resolve(marked);
    QCOMPARE(entities.size(), std::size_t(2));
    QCOMPARE(entities[0].name, std::string("Sotheby's"));
    QCOMPARE(marked.mentions[2].entity, 0U);
}

void TestArticleCoreference::aGenitiveOfSomebodyStaysOutside()
{
    for (const char* text : {"[P:Ronald McDonald] met [P:McDonald]'s men.",
             "[P:Chris Christie]'s men met [P:Christie]'s wife.", "[P:Kellogg]'s men met [P:Kellogg].",
             "The court heard [P:Smith]'s lawyer.", "They counted a [O:Democrat]'s vote."}) {
        MarkedText marked(text);
        reviseMentions(marked.document, *m_gazetteer, marked.mentions);
        QVERIFY2(!marked.mentions.empty(), text);
        for (const EntityMention& mention : marked.mentions) {
            QVERIFY2(!marked.surface(mention).ends_with("'s"), text);
        }
    }
}

void TestArticleCoreference::countriesAreAClosedList()
{
    MarkedText marked("They landed in [C:Baghdad] at night.");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QVERIFY(marked.mentions[0].kind == EntityKind::Place);
}

void TestArticleCoreference::aNameIsWhatItMostlyIs()
{
    MarkedText marked("[L:Dravno] slept. In [L:Dravno] it rained. [P?:Dravno] woke up.");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QVERIFY(marked.mentions[2].kind == EntityKind::Place);
}

void TestArticleCoreference::aNamePassedOverIsFoundAgain()
{
    MarkedText marked(
        "[O:Merrow Lines] sails. The ships of Merrow Lines are old, as is Merrow Lines Street.");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QCOMPARE(marked.mentions.size(), std::size_t(2));
    QVERIFY(marked.mentions[1].kind == EntityKind::Organisation);
}

void TestArticleCoreference::aKnownBodyPassedOverIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("names");
    QTest::newRow("alone") << QByteArray("They broke into SolarWinds last year.") << 1;
    QTest::newRow("its own") << QByteArray("They liked what Alcoa's chief said.") << 1;
    QTest::newRow("one of its cars") << QByteArray("They came in a Volvo last year.") << 0;
    QTest::newRow("a type of it") << QByteArray("They came in the Boeing 737 last year.") << 0;
    QTest::newRow("a longer name") << QByteArray("They saw the Disney Fairies last year.") << 0;
    QTest::newRow("a word as well") << QByteArray("They saw Total and Visa last year.") << 0;
    QTest::newRow("a day") << QByteArray("They met on November 17 in vain.") << 0;
    QTest::newRow("opens a sentence") << QByteArray("Foreign ministry officials came.") << 0;
    QTest::newRow("told already") << QByteArray("They saw [O:SolarWinds] last year.") << 1;
}

void TestArticleCoreference::aKnownBodyPassedOverIsFound()
{
    QFETCH(QByteArray, text);
    MarkedText marked(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QTEST(static_cast<int>(marked.mentions.size()), "names");
}

void TestArticleCoreference::commonNounsAndEventsAreNoNames()
{
    MarkedText marked(
        "The [O:Committee] met at the [O:Spring Session] after the [O:Severn War], said [P:Ida Session].");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QCOMPARE(marked.mentions.size(), std::size_t(1));
    QCOMPARE(marked.surface(marked.mentions[0]), std::string_view("Ida Session"));
}

void TestArticleCoreference::aCityThatIsAlsoAWordIsNoCountry()
{
    MarkedText marked("They landed in [C:Nice] at night.");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QVERIFY(marked.mentions[0].kind == EntityKind::Place);
}

void TestArticleCoreference::typeWordsStayOutside()
{
    MarkedText marked(
        "The [O:Merrow Rail union] struck in [L:Dravno province], far from [L:Dravno Province].");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QCOMPARE(marked.surface(marked.mentions[0]), std::string_view("Merrow Rail"));
    QCOMPARE(marked.surface(marked.mentions[1]), std::string_view("Dravno"));
    QCOMPARE(marked.surface(marked.mentions[2]), std::string_view("Dravno Province"));
}

void TestArticleCoreference::aRegionOfANamedCountryIsAPlace()
{
    MarkedText marked("Fighting went on in [C:Mozambique]. [P:Cabo Delgado] suffered most.");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QVERIFY(marked.mentions[1].kind == EntityKind::Place);
    MarkedText alone("[P:Cabo Delgado] suffered most.");
    reviseMentions(alone.document, *m_gazetteer, alone.mentions);
    QVERIFY(alone.mentions[0].kind == EntityKind::Person);
}

void TestArticleCoreference::whoFollowsAPersonNounIsAPerson()
{
    MarkedText marked(
        "So said the lawmaker, [O?:Idda Merrowik]. The minister [O:Dravno Council] wrote to the envoy.");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QVERIFY(marked.mentions[0].kind == EntityKind::Person);
    QVERIFY(marked.mentions[1].kind == EntityKind::Organisation); // the tagger is sure
    MarkedText office("It fired finance chief [O?:Idda Merrowik]. Then chief [O?:Dravno Council] spoke.");
    reviseMentions(office.document, *m_gazetteer, office.mentions);
    QVERIFY(office.mentions[0].kind == EntityKind::Person);
    QVERIFY(office.mentions[1].kind == EntityKind::Organisation);
}

void TestArticleCoreference::aStateOfACountrysNameIsAPlace()
{
    const auto kindOfFirst = [this](const char* text) {
        MarkedText marked(text);
        reviseMentions(marked.document, *m_gazetteer, marked.mentions);
        return marked.mentions.front().kind;
    };
    QVERIFY(kindOfFirst("[C:Georgia] counted votes again, as did [L:Wisconsin].") == EntityKind::Place);
    QVERIFY(kindOfFirst("[C:Georgia] sent troops to [C:Iraq].") == EntityKind::Country);
    QVERIFY(kindOfFirst("[C:Georgia] thanked [L:Wisconsin], said a [C:Georgian] minister.")
        == EntityKind::Country);
    QVERIFY(
        kindOfFirst("[C:Georgia] thanked [L:Wisconsin]. In [L:Tbilisi] it rained.") == EntityKind::Country);
}

void TestArticleCoreference::aSharedNameOfABodyNeedsItsCountry()
{
    MarkedText abroad("In [C:Libya] the [O:House of Representatives] met. [C:Libya] and [C:Egypt] spoke of "
                      "[C:Libya]'s [C:Libyan] oil with the [C:US].");
    QCOMPARE(resolve(abroad)[abroad.mentions[1].entity].name, std::string("Libyan House of Representatives"));
    MarkedText home("The [O:House of Representatives] met. The [C:US] and [C:Iran] did not agree.");
    QCOMPARE(
        resolve(home)[home.mentions[0].entity].name, std::string("United States House of Representatives"));
}

void TestArticleCoreference::bodiesOfStatesAreTheirs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name"); // of the last organisation
    const auto row = [](const char* what, const char* text, const char* name) {
        QTest::newRow(what) << QByteArray(text) << QByteArray(name);
    };
    row("adjective", "The [C:Syrian] [O:Army] and the [C:Egyptian] [O:Army] fought.", "Egyptian Army");
    row("noun", "[C:Iraq]'s [O:Supreme Court] and [C:Iraq]'s [O:Parliament] met.", "Iraqi Parliament");
    row("armed forces", "The [C:Iraqi] [O:Armed Forces] came.", "Iraqi Armed Forces");
    row("lost apostrophe", "[C:Russias] [O:Air Force] flew.", "Russian Air Force");
    row("behind", "The [C:US] praised the [O:Supreme Court] of [C:Georgia].", "Georgian Supreme Court");
    row("told behind", "The [O:Army] of [C:Syria] stayed. [C:Turkey] saw the [O:Army].", "Syrian Army");
    row("told before",
        "The [C:Philippine] [O:Coast Guard] came. The [C:US] and [C:China] saw the [O:Coast Guard].",
        "Philippine Coast Guard");
    row("a state's, though one of nations bears the name", "[C:Russia]'s [O:Security Council] met.",
        "Security Council of Russia");
    row("that of nations", "[C:Russia]'s [O:Security Council] veto was used.",
        "United Nations Security Council");
    row("as the gazetteer calls it", "The [C:US] [O:Army] came.", "United States Army");
    row("the only country", "Troops crossed [C:Chad]. [C:Chad]'s president thanked the [O:Army].",
        "Chadian Army");
    row("two countries", "[C:Chad] and [C:Niger] thanked the [O:Army].", "Army");
    row("the one whose officials say so",
        "[C:Chad] and [C:Niger] and [C:Togo] met. [C:Chadian] officials thanked the [O:Cabinet].",
        "Chadian Cabinet");
    row("the one of the sentence before",
        "[C:Niger] met [C:Chad] and [C:Togo]. [C:Togo]'s president spoke. The [O:Cabinet] met.",
        "Togolese Cabinet");
    row("not one that is only spoken of",
        "[C:Niger] met [C:Chad] and [C:Togo]. He saw the border with [C:Togo]. The [O:Cabinet] met.",
        "Cabinet");
    row("not where a part of a state has its own",
        "[C:Niger] met [C:Chad] and [C:Togo]. [C:Togo]'s friends in [L:Massachusetts] waited. The "
        "[O:Cabinet] met.",
        "Cabinet");
    row("not where it acts on another",
        "[C:Niger] met [C:Chad] and [C:Togo]. [C:Togo]'s president spoke. The [O:Cabinet] heard of [C:Chad].",
        "Cabinet");
    row("where it sits", "[C:Niger] met [C:Chad]. The [O:High Court] in [L:Nairobi] waited.",
        "Kenyan High Court");
    row("where its people speak", "[C:Niger] met [C:Chad]. In [L:Caracas] the [O:Cabinet] waited.",
        "Venezuelan Cabinet");
    row("mostly on one country",
        "[C:Samoa] and [C:Samoa] and [C:Samoa] and [C:Samoa] met [C:Fiji] and [C:Fiji]. The [C:Tongan] "
        "guests "
        "left. Then it rained. Nobody came. [C:Samoa] was dry. The [O:Foreign Ministry] waited.",
        "Samoan Foreign Ministry");
    row("an embassy is of its own", "[C:Chad] saw the [O:US Embassy].", "US Embassy");
    row("an embassy has its place", "[C:Chad] saw the [O:US Embassy] in [L:Baghdad].",
        "US Embassy in Baghdad");
    row("told again", "The [O:United States Embassy] in [L:Baghdad] shut. It rained at the [O:US Embassy].",
        "US Embassy in Baghdad");
    row("one of two", "The [O:US Embassy] in [L:Baghdad] and the [O:US Embassy] in [L:Nairobi] shut.",
        "US Embassy in Nairobi");
    row("of two nobody knows which",
        "The [O:US Embassy] in [L:Baghdad] and the [O:US Embassy] in [L:Nairobi] shut. The [O:US Embassy] "
        "was "
        "full.",
        "US Embassy");
    row("another's in the same place", "The [O:US Embassy] in [L:Baghdad] and the [O:British Embassy] shut.",
        "British Embassy");
    row("a state's", "[L:Massachusetts] [O:Senate] members met in the [C:US].", "Massachusetts Senate");
    row("a state's, said so", "[L:Victoria] state [O:Supreme Court] judges met in [C:Australia].",
        "Victoria Supreme Court");
    row("a party of two states", "In [C:Nepal] the [O:Maoists] spoke.", "Communist Party of Nepal (Maoist)");
    row("a seat for the state", "The [C:US] heard of the [L:Massachusetts] [O:Senate] race.",
        "United States Senate");
    row("told by places", "In [L:Alabama] and [L:Wisconsin] the [O:Republican] lost.", "Republican Party");
}

void TestArticleCoreference::bodiesOfStatesAreTheirs()
{
    QFETCH(QByteArray, text);
    MarkedText marked(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    const std::vector<LocalEntity> entities = resolve(marked);
    const auto body = std::find_if(marked.mentions.rbegin(), marked.mentions.rend(),
        [](const EntityMention& mention) { return mention.kind == EntityKind::Organisation; });
    QTEST(QByteArray::fromStdString(entities[body->entity].name), "name");
}

void TestArticleCoreference::ofTwoKingsTheOneOfTheCountry()
{
    MarkedText jordan("[C:Jordan]'s [P:King Abdullah] spoke.");
    QCOMPARE(resolve(jordan)[jordan.mentions[1].entity].name, std::string("King Abdullah II"));
    MarkedText riyadh("[C:Saudi] [P:King Abdullah] spoke.");
    QCOMPARE(resolve(riyadh)[riyadh.mentions[1].entity].name, std::string("Abdullah bin Abdulaziz"));
    MarkedText both("[P:King Abdullah] spoke in [C:Jordan] and [C:Saudi Arabia].");
    QCOMPARE(resolve(both)[both.mentions[0].entity].name, std::string("King Abdullah"));
}

void TestArticleCoreference::aKnownLastNameIsWhoIsNamedInFullMost()
{
    MarkedText known("[P:Donald Trump] met [P:Melania Trump]. [P:Trump] spoke.");
    QCOMPARE(resolve(known)[known.mentions[2].entity].name, std::string("Donald Trump"));
    MarkedText other("[P:Donald Trump] met [P:Melania Trump]. [P:Melania Trump] smiled. [P:Trump] spoke.");
    QCOMPARE(resolve(other)[other.mentions[3].entity].name, std::string("Melania Trump"));
    QCOMPARE(resolve(other)[other.mentions[0].entity].name, std::string("Donald Trump"));
}

void TestArticleCoreference::aFirstNameIsNoCountry()
{
    MarkedText marked("[C:Georgia] [P:Gould] spoke in [C:Georgia]. [C:Russia] [P:Merrow] did not.");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QCOMPARE(marked.mentions.size(), std::size_t(4));
    QCOMPARE(marked.surface(marked.mentions[0]), std::string_view("Georgia Gould"));
    QVERIFY(marked.mentions[0].kind == EntityKind::Person);
    QVERIFY(marked.mentions[1].kind == EntityKind::Country);
    MarkedText cut("So said [P:Idda] [P:Merrowik], [P:Merrowik] and [P:Tal].");
    reviseMentions(cut.document, *m_gazetteer, cut.mentions);
    QCOMPARE(cut.mentions.size(), std::size_t(3));
    QCOMPARE(cut.surface(cut.mentions[0]), std::string_view("Idda Merrowik"));
}

void TestArticleCoreference::aNamesakeOfARiverIsTheBody()
{
    MarkedText marked("The leak at [L:Amazon] Web Services was found. Boats on the [L:Amazon] were not.");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QCOMPARE(marked.surface(marked.mentions[0]), std::string_view("Amazon Web Services"));
    QVERIFY(marked.mentions[0].kind == EntityKind::Organisation);
    QCOMPARE(marked.surface(marked.mentions[1]), std::string_view("Amazon"));
    QVERIFY(marked.mentions[1].kind == EntityKind::Place);
    MarkedText edition("So wrote the [O:Dravno Daily 07/15/2016] (page 1).");
    reviseMentions(edition.document, *m_gazetteer, edition.mentions);
    QCOMPARE(edition.surface(edition.mentions[0]), std::string_view("Dravno Daily"));
}

void TestArticleCoreference::theFirstWordOfABodyIsTheBody()
{
    const auto kindOfSecond = [&](std::string_view text) {
        MarkedText marked(text);
        for (EntityMention& mention : marked.mentions) {
            mention.confidence
                = mention.kind == EntityKind::Organisation ? Confidence::Sure : Confidence::Likely;
        }
        reviseMentions(marked.document, *m_gazetteer, marked.mentions);
        return marked.mentions[1].kind;
    };
    QVERIFY(kindOfSecond("The [O:Dravno Chess Club] won. [L:Dravno] had lost before.")
        == EntityKind::Organisation);
    QVERIFY(kindOfSecond("The [O:Dravno Chess Club] won. [P:Dravno] cheered, with [P:Ida Dravno].")
        == EntityKind::Person);
    QVERIFY(kindOfSecond("[O:Moscow Chess Club] won. [L:Moscow] cheered.") == EntityKind::Place);
}

void TestArticleCoreference::theNorthIsACountryWhereOneBeginsSo()
{
    MarkedText marked("[C:North Korea] fired. The [C:North] denied it. [C:Dravnia] did not.");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QCOMPARE(marked.mentions.size(), std::size_t(3));
    for (const EntityMention& mention : marked.mentions) {
        QVERIFY(mention.kind == EntityKind::Country);
    }
}

void TestArticleCoreference::stormsAddressesAndLowerCaseAreNoNames()
{
    MarkedText marked(
        "Storm Dravo reached [L:Oslo]. [P:Dravo] weakened, said [P?:rams] and [P:Ida Merrow]."
        " Write to ida@[O:Dravno].example or www.[O:Dravno].example about it. It [O?:is] dated [P:Jan 1]."
        " [P:Okay], they dragged [C:Us] here. The [O:DRVN]-1 met the [O:Vehicle Regulations for Buses]. "
        "[P:Philae] slept.");
    reviseMentions(marked.document, *m_gazetteer, marked.mentions);
    QCOMPARE(marked.mentions.size(), std::size_t(2));
    QCOMPARE(marked.surface(marked.mentions[0]), std::string_view("Oslo"));
    QCOMPARE(marked.surface(marked.mentions[1]), std::string_view("Ida Merrow"));

    MarkedText law(
        "The Severn River Act ([O:SRA]) is law. The [O:SRA] helps the Severn River Agency ([O:SRAG]).");
    reviseMentions(law.document, *m_gazetteer, law.mentions);
    QCOMPARE(law.mentions.size(), std::size_t(1));

    // A headline's verb, and the place that it acts on.
    MarkedText headline("Troops to Storm [L:Raqqa] soon.");
    reviseMentions(headline.document, *m_gazetteer, headline.mentions);
    QCOMPARE(headline.mentions.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestArticleCoreference)
#include "tst_articlecoreference.moc"
