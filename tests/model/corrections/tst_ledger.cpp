// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/measured.h"
#include "tests/support/randomcorrections.h"

#include "model/corrections/ledgerlines.h"
#include "model/corrections/timelinenotes.h"

#include <QtTest>

using namespace dateline;

namespace {

const EntityName putin{EntityKind::Person, "Vladimir Putin"};
const EntityName poutine{EntityKind::Person, "Wladimir Poutine"};
const EntityName leader{EntityKind::Person, "Russian leader"};

LedgerEntry step(
    const std::string& uid, std::vector<Correction> corrections, const std::string& author = "ana")
{
    return {uid, author, 0, {}, std::move(corrections)};
}

LedgerEntry undo(const std::string& uid, const std::string& of)
{
    return {uid, "ana", 0, of, {}};
}

Ledger ledgerOf(const std::vector<LedgerEntry>& entries)
{
    Ledger ledger;
    for (const LedgerEntry& entry : entries) {
        const auto appended = ledger.append(entry);
        if (!appended) {
            qFatal("%s: %s", entry.uid.c_str(), appended.error().detail.c_str());
        }
    }
    return ledger;
}

Passage passage(std::uint32_t begin, const std::string& text)
{
    return {ContentHash::of("article"), {begin, static_cast<std::uint32_t>(text.size())}, text};
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofNotesOnOnePlaceTheLastHolds();
    void undoTakesAStepBackAndUndoOfThatBringsItAgain()
    {
        Ledger ledger = ledgerOf(
            {step("a", {EntityRename{putin, "Putin"}}), step("b", {EntityRename{putin, "V. Putin"}})});
        QCOMPARE(ledger.rules().size(), 2U);
        QVERIFY(ledger.append(undo("u1", "a")));
        QVERIFY(!ledger.isInForce(0) && ledger.isInForce(1));
        QVERIFY(ledger.append(undo("u2", "u1")));
        QVERIFY(ledger.isInForce(0));
        QVERIFY(ledger.append(undo("u3", "u2")));
        QVERIFY(!ledger.isInForce(0));
        QCOMPARE(ledger.entries().size(), 5U); // nothing is ever removed
    }

    void whatTwoPeopleUndidHoldsOnlyOnceBothRedoIt()
    {
        Ledger ledger
            = ledgerOf({step("a", {EntityRename{putin, "Putin"}}), undo("u1", "a"), undo("u2", "a")});
        QVERIFY(ledger.append(undo("r1", "u1")));
        QVERIFY(!ledger.isInForce(0));
        QVERIFY(ledger.append(undo("r2", "u2")));
        QVERIFY(ledger.isInForce(0));
    }

    void inForceIsWhatRecountingFromTheEndGives()
    {
        Random random(7);
        for (int round = 0; round < 50; ++round) {
            Ledger ledger;
            for (std::uint32_t i = 0; i < 60; ++i) {
                const std::string uid = std::to_string(i);
                const bool isStep = i == 0 || random.below(3) == 0;
                QVERIFY(ledger.append(isStep ? step(uid, {EntityRename{putin, uid}})
                                             : undo(uid, std::to_string(random.below(i)))));
            }
            Ledger together;
            for (const LedgerEntry& entry : ledger.entries()) {
                QVERIFY(together.take(entry));
            }
            together.settle();
            QVERIFY(together.rules() == ledger.rules());
            std::vector<bool> holds(ledger.entries().size(), true);
            for (std::size_t i = holds.size(); i-- > 0;) {
                QCOMPARE(ledger.isInForce(i), bool(holds[i]));
                if (holds[i] && !ledger.entries()[i].undoes.empty()) {
                    holds[std::stoul(ledger.entries()[i].undoes)] = false;
                }
            }
        }
    }

    void aLongChainOfUndoingIsReadOnce()
    {
        constexpr int length = 60'000; // minutes, where each is followed to the first
        std::string text = ledgerLine(step("0", {EntityRename{putin, "Putin"}}));
        for (int i = 1; i < length; ++i) {
            text += ledgerLine(undo(std::to_string(i), std::to_string(i - 1)));
        }
        const double begun = test::threadCpuSeconds();
        Ledger ledger;
        QVERIFY(importLedger(text, "chain", ledger));
        QVERIFY2(test::threadCpuSeconds() - begun < 10, "a step a pair");
        QVERIFY(!ledger.isInForce(0));
        QVERIFY(ledger.isInForce(length - 1));
    }

    void takingBackNamesItsEntry()
    {
        const LedgerEntry entry = step("a", {EntityRename{putin, "Putin"}});
        QVERIFY(takingBack(entry, "b", "ben", 5) == (LedgerEntry{"b", "ben", 5, "a", {}}));
    }

    void badEntriesChangeNothing_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("code");
        QTest::newRow("empty uid") << 0 << int(ErrorCode::BadJson);
        QTest::newRow("uid with capitals") << 1 << int(ErrorCode::BadJson);
        QTest::newRow("neither rules nor undo") << 2 << int(ErrorCode::BadJson);
        QTest::newRow("same uid, other content") << 3 << int(ErrorCode::DuplicateId);
        QTest::newRow("undo of nothing") << 4 << int(ErrorCode::NotFound);
        QTest::newRow("undo of itself") << 5 << int(ErrorCode::NotFound);
        QTest::newRow("flawed correction") << 6 << int(ErrorCode::BadJson);
        QTest::newRow("name of quotes only") << 7 << int(ErrorCode::BadJson);
        QTest::newRow("range and text differ") << 8 << int(ErrorCode::BadJson);
        QTest::newRow("name that is no UTF-8") << 9 << int(ErrorCode::BadJson);
        QTest::newRow("verdict on an article") << 10 << int(ErrorCode::BadJson);
        QTest::newRow("name apart from itself") << 11 << int(ErrorCode::BadJson);
    }
    void badEntriesChangeNothing()
    {
        QFETCH(int, which);
        QFETCH(int, code);
        Passage shorter = passage(3, "words");
        shorter.span.length = 4;
        const std::vector<LedgerEntry> bad{step("", {EntityRename{putin, "P"}}),
            step("A", {EntityRename{putin, "P"}}), step("x", {}), step("a", {EntityRename{putin, "other"}}),
            undo("u", "nowhere"), undo("u", "u"), step("x", {EntityMerge{{putin}, ""}}),
            step("x", {EntityRename{putin, "''"}}), step("x", {MentionRemoval{shorter}}),
            step("x", {NameRule{"\xff\xfe", {}}}), step("x", {Verdict{ArticlePlace{}, Judgement::Accepted}}),
            step("x", {EntitiesApart{putin, {EntityKind::Person, "VLADIMIR PUTIN"}}})};
        Ledger ledger = ledgerOf({step("a", {EntityRename{putin, "Putin"}})});
        const auto appended = ledger.append(bad.at(static_cast<std::size_t>(which)));
        QVERIFY(!appended);
        QCOMPARE(int(appended.error().code), code);
        QCOMPARE(ledger.entries().size(), 1U);
        QVERIFY(ledger.isInForce(0));
    }

    void theSameEntryTwiceIsKnown()
    {
        Ledger ledger = ledgerOf({step("a", {EntityRename{putin, "Putin"}})});
        QVERIFY(ledger.append(step("a", {EntityRename{putin, "Putin"}})).value() == Appended::Known);
        QCOMPARE(ledger.entries().size(), 1U);
    }

    void twoPeopleWhoDisagreeAreAConflictAndTheLaterWins()
    {
        const Ledger ledger = ledgerOf(
            {step("a", {EntityRename{putin, "Putin"}}), step("b", {EntityRename{putin, "V. Putin"}}, "ben")});
        const std::vector<Conflict> conflicts = findConflicts(ledger);
        QCOMPARE(conflicts.size(), 1U);
        QVERIFY(conflicts[0] == (Conflict{{0, 0}, {1, 0}, Conflict::Outcome::LaterWins}));
    }

    void changingOnesMindIsNoConflict()
    {
        QVERIFY(findConflicts(ledgerOf({step("a", {EntityRename{putin, "Putin"}}),
                                  step("b", {EntityRename{putin, "V. Putin"}})}))
                    .empty());
        QVERIFY(findConflicts(ledgerOf({step("a", {EntityRename{putin, "Putin"}}),
                                  step("b", {EntityRename{putin, "Putin"}}, "ben")}))
                    .empty());
    }

    void aRuleTakenBackIsInNoConflict()
    {
        QVERIFY(findConflicts(ledgerOf({step("a", {EntityMerge{{putin, poutine}, ""}}),
                                  step("b", {EntitiesApart{poutine, putin}}, "ben"), undo("u", "a")}))
                    .empty());
    }

    void conflictsOfEveryKind_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 12; ++i) {
            QTest::addRow("%d", i) << i;
        }
    }
    void conflictsOfEveryKind()
    {
        QFETCH(int, which);
        const RelationPlace met{passage(0, "Putin"), passage(10, "Xi"), RelationKind::Met};
        const EventPlace event{passage(5, "attacked")};
        const auto change = [&event](auto set) {
            EventChange result;
            result.event = event;
            set(result);
            return result;
        };
        const std::vector<std::pair<Correction, Correction>> pairs{
            {EntityMerge{{putin, leader, poutine}, {}}, EntitiesApart{poutine, leader}},
            {EntityKindChange{putin, EntityKind::Group}, EntityKindChange{putin, EntityKind::Place}},
            {ArticleDateCorrection{ContentHash::of("x"), DayInterval{1, 1}, ""},
                ArticleDateCorrection{ContentHash::of("x"), DayInterval{2, 2}, ""}},
            {NameRule{"Steps", {}}, NameRule{"Steps", EntityKind::Group}},
            {MentionAddition{passage(0, "Putin"), putin}, MentionRemoval{passage(0, "Putin")}},
            {Verdict{event, Judgement::Rejected}, change([](EventChange& c) { c.title = "Attack"; })},
            {change([](EventChange& c) { c.status = EventStatus::Denied; }),
                change([](EventChange& c) { c.status = EventStatus::Happened; })},
            {RelationChange{met, RelationKind::Agreed, false},
                RelationChange{met, RelationKind::Opposed, true}},
            {MentionMove{putin, ContentHash::of("x"), TextSpan{0, 5}, "Putin", poutine},
                MentionMove{putin, ContentHash::of("x"), TextSpan{0, 5}, "Putin", leader}},
            {RelationChange{met, RelationKind::Met, false}, RelationChange{met, RelationKind::Met, true}},
            {change([](EventChange& c) {
                 c.date = EventDate{DayInterval{1, 31}, Precision::Month};
             }),
                change([](EventChange& c) {
                    c.date = EventDate{DayInterval{1, 31}, Precision::Unknown};
                })},
            {change([](EventChange& c) {
                 c.date = EventDate{DayInterval{1, 31}, Precision::Month, Qualifier::Exact, false};
             }),
                change([](EventChange& c) {
                    c.date = EventDate{DayInterval{1, 31}, Precision::Month, Qualifier::Exact, true};
                })},
        };
        const auto& [first, second] = pairs.at(static_cast<std::size_t>(which));
        const std::vector<Conflict> conflicts
            = findConflicts(ledgerOf({step("a", {first}), step("b", {second}, "ben")}));
        QCOMPARE(conflicts.size(), 1U);
        QVERIFY(conflicts[0].outcome == Conflict::Outcome::LaterWins);
        QVERIFY(findConflicts(ledgerOf({step("a", {first}), step("b", {first}, "ben")})).empty());
    }

    void mergesThatFollowFromEachOtherDecideNothing()
    {
        const Ledger ledger = ledgerOf({step("a", {EntityMerge{{putin, leader}, ""}}),
            step("b", {EntitiesApart{putin, poutine}}), step("c", {EntityMerge{{leader, poutine}, ""}})});
        const std::vector<Conflict> conflicts = findConflicts(ledger);
        QCOMPARE(conflicts.size(), 1U);
        QVERIFY(conflicts[0] == (Conflict{{1, 0}, {2, 0}, Conflict::Outcome::Undecided}));
    }

    void linesRoundTripByteForByte()
    {
        test::RandomCorrections random(1);
        Ledger ledger;
        for (int i = 0; i < 500; ++i) {
            std::vector<Correction> corrections{random.next(), random.next()};
            QVERIFY(ledger.append(
                {std::to_string(i), i % 2 == 0 ? "ana" : "Zoë", i * 1000, {}, std::move(corrections)}));
            if (i % 5 == 4) {
                QVERIFY(ledger.append(undo("u" + std::to_string(i), std::to_string(i - 1))));
            }
        }
        const std::string text = ledgerText(ledger);
        Ledger again;
        const auto imported = importLedger(text, "x.jsonl", again);
        QVERIFY2(imported, imported ? "" : imported.error().detail.c_str());
        QCOMPARE(imported.value().added, ledger.entries().size());
        QVERIFY(again.entries() == ledger.entries());
        QCOMPARE(ledgerText(again), text);
        QCOMPARE(importLedger(text, "x.jsonl", again).value().known, ledger.entries().size());
        QCOMPARE(ledgerText(again), text);
    }

    void theFormatIsWhatTheReadmeSays()
    {
        std::string step
            = "{'uid':'a1','author':'ana','at':7,'rules':["
              "{'rule':'rename','entity':{'kind':'person','name':'Vladimir Putin'},'name':'Putin'},"
              "{'rule':'remove-mention','where':{'article':'"
            + ContentHash::of("article").hex() + "','range':[3,5],'text':'He'}}]}\n";
        std::replace(step.begin(), step.end(), '\'', '"');
        const LedgerEntry entry{
            "a1", "ana", 7, {}, {EntityRename{putin, "Putin"}, MentionRemoval{passage(3, "He")}}};
        QCOMPARE(ledgerLine(entry), step);
        QCOMPARE(ledgerLine(undo("u", "a1")),
            std::string("{\"uid\":\"u\",\"author\":\"ana\",\"at\":0,\"undoes\":\"a1\"}\n"));
    }

    void hostileLinesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* line, const char* reason) {
            QTest::newRow(name) << QByteArray(line) << QByteArray(reason);
        };
        row("cut off", R"({"uid":"x","author":)", "not JSON, or cut off");
        row("a list", "[1,2]", "not an object");
        row("deep", R"({"uid":[[[[[[[[[[[[]]]]]]]]]]]]})", "nested too deeply");
        row("no uid", R"({"author":"a","at":0,"rules":[]})", "'uid' is missing");
        row("uid a number", R"({"uid":3,"author":"a","at":0,"rules":[]})", "'uid' is no text");
        row("time a text", R"({"uid":"x","author":"a","at":"now","rules":[]})", "'at' is no whole number");
        row("time too large", R"({"uid":"x","author":"a","at":18446744073709551615,"rules":[]})",
            "'at' is no whole number");
        row("no rules", R"({"uid":"x","author":"a","at":0,"rules":[]})",
            "an entry either corrects or undoes");
        row("unknown field", R"({"uid":"x","author":"a","at":0,"undoes":"good","more":1})",
            "unknown field 'more'");
        row("unknown rule", R"({"uid":"x","author":"a","at":0,"rules":[{"rule":"bless"}]})",
            "unknown rule 'bless'");
        row("unknown kind",
            R"({"uid":"x","author":"a","at":0,"rules":[{"rule":"rename","entity":{"kind":"god","name":"Zeus"},"name":"Z"}]})",
            "'kind' is unknown: god");
        row("bad hash",
            R"({"uid":"x","author":"a","at":0,"rules":[{"rule":"remove-mention","where":{"article":"12","range":[0,1],"text":"a"}}]})",
            "'article' is no hash");
        row("range backwards",
            R"({"uid":"x","author":"a","at":0,"rules":[{"rule":"remove-mention","where":{"article":"00000000000000000000000000000000","range":[5,1],"text":"a"}}]})",
            "'range' is no range");
        row("range too large",
            R"({"uid":"x","author":"a","at":0,"rules":[{"rule":"remove-mention","where":{"article":"00000000000000000000000000000000","range":[0,4294967296],"text":"a"}}]})",
            "'range' is no range");
        row("date backwards",
            R"({"uid":"x","author":"a","at":0,"rules":[{"rule":"article-date","article":"00000000000000000000000000000000","published":{"from":"2020-02-02","to":"2020-02-01"},"reason":""}]})",
            "a date ends before it begins");
        row("no such day",
            R"({"uid":"x","author":"a","at":0,"rules":[{"rule":"article-date","article":"00000000000000000000000000000000","published":{"from":"2020-02-30","to":"2020-02-30"},"reason":""}]})",
            "'from' is unknown: 2020-02-30");
        row("undo of nothing", R"({"uid":"x","author":"a","at":0,"undoes":"y"})", "y");
        row("other content",
            R"({"uid":"good","author":"b","at":0,"rules":[{"rule":"string","text":"Steps","kind":null}]})",
            "good");
    }
    void hostileLinesAreNamed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, reason);
        const std::string text
            = ledgerLine(step("good", {NameRule{"Steps", {}}})) + "\n" + line.toStdString() + "\n";
        Ledger ledger = ledgerOf({step("before", {EntityRename{putin, "Putin"}})});
        const auto imported = importLedger(text, "colleague.jsonl", ledger);
        QVERIFY(!imported);
        QCOMPARE(imported.error().detail, reason.toStdString());
        QCOMPARE(imported.error().where.file, std::string("colleague.jsonl"));
        QCOMPARE(imported.error().where.line, 3U);
        QCOMPARE(ledger.entries().size(), 1U); // all or nothing
    }
};

void TestLedger::ofNotesOnOnePlaceTheLastHolds()
{
    const DayInterval day{100, 100};
    const TimelineNote first{day, "", "", "first"};
    const TimelineNote second{day, "", "", "second"};
    const TimelineNote range{DayInterval{50, 300}, "", "", "range"};
    const TimelineNote lane{std::nullopt, "country", "Iraq", "lane"};
    Ledger ledger;
    const auto append = [&](const char* uid, const Correction& correction) {
        QVERIFY(ledger.append({uid, "a", 0, "", {correction}}).has_value());
    };
    append("1", lane);
    append("2", first);
    append("3", range);
    append("4", second);
    QVERIFY(timelineNotes(ledger) == (std::vector{range, second, lane}));
    QVERIFY(ledger.append({"5", "a", 0, "4", {}}).has_value()); // undone
    QVERIFY(timelineNotes(ledger) == (std::vector{range, first, lane}));
    append("6", TimelineNote{std::nullopt, "country", "Iraq", ""});
    QVERIFY(timelineNotes(ledger) == (std::vector{range, first}));
    QVERIFY(!flawOf(TimelineNote{std::nullopt, "", "", "nowhere"}).empty());
    QVERIFY(!flawOf(TimelineNote{day, "country", "Iraq", "both"}).empty());
    Ledger read;
    QVERIFY(importLedger(ledgerText(ledger), "file", read).has_value());
    QVERIFY(timelineNotes(read) == timelineNotes(ledger));
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
