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
                   "source,sentence,why"));
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
