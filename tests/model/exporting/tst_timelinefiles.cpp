// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/timelinefiles.h"
#include "tests/support/timelinecorpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace dateline;

class TestTimelineFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_corpus = makeUncertainCorpus(); }
    void formatFollowsTheEnding();
    void csvHasARowForEachEvent();
    void calendarHasADayBehindTheLast();
    void calendarLinesAreFoldedAndEscaped();
    void timelineJsSaysWhatIsKnown();
    void timesOfDayAreKept_data();
    void timesOfDayAreKept();
    void rolesHaveTheirColumns();
    void scopeLimitsWhatIsWritten();
    void filesAreWrittenWhole();

private:
    /// The corpus with other words as title of its first dated event.
    std::shared_ptr<const Corpus> titled(const std::string& title) const
    {
        auto corpus = std::make_shared<Corpus>(*m_corpus);
        corpus->events[corpus->timeline.front().index()].title = title;
        return corpus;
    }

    std::shared_ptr<const Corpus> m_corpus;
};

namespace {

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

void TestTimelineFiles::formatFollowsTheEnding()
{
    QVERIFY(timelineFileFormat("a/b.CSV") == TimelineFileFormat::Csv);
    QVERIFY(timelineFileFormat("b.ics") == TimelineFileFormat::Calendar);
    QVERIFY(timelineFileFormat("b.json") == TimelineFileFormat::TimelineJs);
    QVERIFY(!timelineFileFormat("b.png") && !timelineFileFormat("csv") && !timelineFileFormat("a.csv/b"));
}

void TestTimelineFiles::csvHasARowForEachEvent()
{
    const QByteArray text = bytes(timelineCsvText(*titled("Talks, and \"more\"")));
    const QList<QByteArray> rows = text.trimmed().split('\n');
    QCOMPARE(static_cast<std::size_t>(rows.size()), 1 + m_corpus->timeline.size() + m_corpus->undated.size());
    QCOMPARE(rows[0].trimmed(),
        QByteArray("from,to,precision,qualifier,status,kind,title,participants,sources,tellings,article,"
                   "source,sentence,why,from_time,to_time,agents,patients,places,instruments"));
    const DayInterval first = (*m_corpus)[m_corpus->timeline.front()].date->days;
    QVERIFY(rows[1].startsWith(bytes(isoDate(first.from) + ',' + isoDate(first.to) + ',')));
    QVERIFY(rows[1].contains("\"Talks, and \"\"more\"\"\""));
}

void TestTimelineFiles::calendarHasADayBehindTheLast()
{
    const QByteArray text = bytes(calendarText(*m_corpus));
    QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(text.count("BEGIN:VEVENT"), static_cast<qsizetype>(m_corpus->timeline.size()));
    const DayInterval first = (*m_corpus)[m_corpus->timeline.front()].date->days;
    std::string begin = isoDate(first.from);
    std::string end = isoDate(first.to + 1);
    std::erase(begin, '-');
    std::erase(end, '-');
    QVERIFY(text.contains(bytes("DTSTART;VALUE=DATE:" + begin + "\r\nDTEND;VALUE=DATE:" + end + "\r\n")));
    QVERIFY(text.contains("STATUS:TENTATIVE") && text.contains("STATUS:CONFIRMED"));
}

void TestTimelineFiles::calendarLinesAreFoldedAndEscaped()
{
    std::string umlauts;
    for (int i = 0; i < 60; ++i) {
        umlauts += "\xC3\xBC";
    }
    QByteArray text = bytes(calendarText(*titled("a, b; c\\d\ne " + umlauts)));
    for (const QByteArray& line : text.split('\n')) {
        QVERIFY(line.size() <= 76); // with its carriage return
        QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no letter is cut
    }
    text.replace("\r\n ", "");
    QVERIFY(text.contains("SUMMARY:a\\, b\\; c\\\\d\\ne " + bytes(umlauts) + "\r\n"));
}

void TestTimelineFiles::timelineJsSaysWhatIsKnown()
{
    const QJsonObject document
        = QJsonDocument::fromJson(bytes(timelineJsText(*titled("<b>Talks"), {}, "A & B"))).object();
    QCOMPARE(document[QLatin1String("title")][QLatin1String("text")][QLatin1String("headline")].toString(),
        QStringLiteral("A &amp; B"));
    const QJsonArray events = document[QLatin1String("events")].toArray();
    QCOMPARE(static_cast<std::size_t>(events.size()), m_corpus->timeline.size());
    QCOMPARE(events[0][QLatin1String("text")][QLatin1String("headline")].toString(),
        QStringLiteral("&lt;b&gt;Talks"));
    for (std::size_t i = 0; i < m_corpus->timeline.size(); ++i) {
        const DatedInterval date = *(*m_corpus)[m_corpus->timeline[i]].date;
        const QJsonObject start = events[static_cast<qsizetype>(i)][QLatin1String("start_date")].toObject();
        QCOMPARE(start[QLatin1String("year")].toInt(), static_cast<int>(civilDate(date.days.from).year));
        QCOMPARE(start.contains(QStringLiteral("day")), date.precision < Precision::Month);
        QCOMPARE(start.contains(QStringLiteral("month")), date.precision < Precision::Year);
    }
}

void TestTimelineFiles::timesOfDayAreKept_data()
{
    QTest::addColumn<QString>("fromTime");
    QTest::addColumn<QString>("toTime");
    QTest::addColumn<QString>("begin"); // in a calendar
    QTest::addColumn<QString>("end");
    QTest::newRow("no zone") << "14:30"
                             << ""
                             << "DTSTART:20170525T143000\r\nSUMMARY"
                             << "";
    QTest::newRow("no zone, until") << "14:30"
                                    << "16:05"
                                    << "DTSTART:20170525T143000\r\n"
                                    << "DTEND:20170525T160500\r\n";
    QTest::newRow("zone") << "14:30+02:00"
                          << ""
                          << "DTSTART:20170525T123000Z\r\nSUMMARY"
                          << "";
    QTest::newRow("the day before in UTC") << "00:15+05:30"
                                           << ""
                                           << "DTSTART:20170524T184500Z\r\n"
                                           << "";
    QTest::newRow("the day after in UTC") << "22:00-04:00"
                                          << ""
                                          << "DTSTART:20170526T020000Z\r\n"
                                          << "";
    QTest::newRow("Greenwich") << "09:00Z"
                               << ""
                               << "DTSTART:20170525T090000Z\r\n"
                               << "";
    QTest::newRow("none") << ""
                          << ""
                          << "DTSTART;VALUE=DATE:20170525\r\nDTEND;VALUE=DATE:20170526\r\n"
                          << "";
}

void TestTimelineFiles::timesOfDayAreKept()
{
    QFETCH(QString, fromTime);
    QFETCH(QString, toTime);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    auto corpus = std::make_shared<Corpus>(*m_corpus);
    const EventId id = corpus->timeline.front();
    const DayNumber day = dayNumber(2017, 5, 25);
    Event& event = corpus->events[id.index()];
    event.date = DatedInterval{{day, day}, Precision::Day, Qualifier::Exact, DateBasis::Explicit};
    const MentionRef first = *event.tellings.begin();
    auto block = std::make_shared<ArticleBlock>((*corpus)[first.article]);
    block->events[first.index].date = event.date;
    block->events[first.index].fromTime = fromTime.toStdString();
    block->events[first.index].toTime = toTime.toStdString();
    corpus->articles[first.article.index()] = block;
    TimelineFileScope one;
    one.shown.assign(corpus->events.size(), 0);
    one.shown[id.index()] = 1;

    const QByteArray calendar = bytes(calendarText(*corpus, one));
    QVERIFY2(calendar.contains(begin.toUtf8()), calendar.constData());
    QVERIFY2(calendar.contains(end.toUtf8()), calendar.constData());
    const QByteArray table = bytes(timelineCsvText(*corpus, one));
    QVERIFY2(
        table.contains(QByteArray("," + fromTime.toUtf8() + "," + toTime.toUtf8() + ",")), table.constData());
    const QJsonObject json = QJsonDocument::fromJson(bytes(timelineJsText(*corpus, one))).object();
    const QJsonValue told = json[QLatin1String("events")][0];
    QCOMPARE(told[QLatin1String("start_date")][QLatin1String("hour")].toInt(-1),
        fromTime.isEmpty() ? -1 : fromTime.left(2).toInt());
    QCOMPARE(told[QLatin1String("end_date")][QLatin1String("minute")].toInt(-1),
        toTime.isEmpty() ? -1 : toTime.right(2).toInt());
}

void TestTimelineFiles::rolesHaveTheirColumns()
{
    auto corpus = std::make_shared<Corpus>(*m_corpus);
    const auto named = [&corpus](const char* name) {
        Entity& entity = corpus->entities.emplace_back();
        entity.name = name;
        return EntityId::fromIndex(corpus->entities.size() - 1);
    };
    Event& event = corpus->events[corpus->timeline.front().index()];
    event.participants = {{named("Ann"), ArgumentRole::Agent}, {named("Bob"), ArgumentRole::Agent},
        {named("Carl"), ArgumentRole::Patient}, {named("Dover"), ArgumentRole::Place},
        {named("Eve"), ArgumentRole::Participant}};
    const QByteArray row = bytes(timelineCsvText(*corpus)).split('\n')[1].trimmed();
    QVERIFY2(row.contains("Ann; Bob; Carl; Dover; Eve"), row.constData());
    QVERIFY2(
        row.endsWith("\"Ann; Bob\",Carl,Dover,") || row.endsWith(",Ann; Bob,Carl,Dover,"), row.constData());
}

void TestTimelineFiles::scopeLimitsWhatIsWritten()
{
    TimelineFileScope one;
    one.shown.assign(m_corpus->events.size(), 0);
    one.shown[m_corpus->timeline.back().index()] = 1;
    QCOMPARE(bytes(timelineCsvText(*m_corpus, one)).count("\r\n"), 2);
    TimelineFileScope late;
    late.from = (*m_corpus)[m_corpus->timeline.back()].date->days.from;
    const auto touches = [&](EventId id) { return (*m_corpus)[id].date->days.to >= *late.from; };
    const auto expected = std::count_if(m_corpus->timeline.begin(), m_corpus->timeline.end(), touches);
    // and nothing undated
    QCOMPARE(bytes(timelineCsvText(*m_corpus, late)).count("\r\n"), 1 + static_cast<qsizetype>(expected));
}

void TestTimelineFiles::filesAreWrittenWhole()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("events.ics")).toStdString();
    QVERIFY(writeTimelineFile(*m_corpus, {}, {}, path).has_value());
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes(calendarText(*m_corpus)));
    QVERIFY(!writeTimelineFile(*m_corpus, {}, {}, path + ".doc").has_value());
    QVERIFY(!writeTimelineFile(
        *m_corpus, {}, {}, folder.filePath(QStringLiteral("no/such/folder.csv")).toStdString())
                 .has_value());
}

QTEST_GUILESS_MAIN(TestTimelineFiles)
#include "tst_timelinefiles.moc"
