// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/words.h"
#include "model/timeline/timelineindex.h"
#include "tests/support/timelinecorpus.h"
#include "widgets/common/theme.h"
#include "widgets/timeline/picturepages.h"
#include "widgets/timeline/pictureplan.h"
#include "widgets/timeline/timelinepicture.h"

#include <QBuffer>
#include <QFile>
#include <QFontMetricsF>
#include <QImageReader>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace dateline;

namespace {

QByteArray bytesOf(const Corpus& corpus, const TimelinePictureOptions& options, const QString& path)
{
    const Expected<Done> done = exportTimelinePicture(corpus, options, path.toStdString());
    if (!done) {
        return {};
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether something of nearly that colour stands in the part of the picture.
bool holdsColour(const QImage& image, QRect part, const QColor& colour)
{
    part = part.intersected(image.rect());
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green())
                    + std::abs(pixel.blue() - colour.blue())
                < 12) {
                return true;
            }
        }
    }
    return false;
}

/// Of the pages of a PDF: "0 0 595 842".
QList<QByteArray> mediaBoxes(const QByteArray& pdf)
{
    const QByteArray key = "/MediaBox [";
    QList<QByteArray> boxes;
    for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
        const qsizetype begin = at + key.size();
        boxes << pdf.mid(begin, pdf.indexOf(']', begin) - begin).trimmed();
    }
    return boxes;
}

std::shared_ptr<const Corpus> threeDays()
{
    auto corpus = std::make_shared<Corpus>();
    const auto add = [&](DayNumber day, const char* title, EventKind kind) {
        Event event;
        event.title = title;
        event.kind = kind;
        event.sources = 1;
        event.date = DatedInterval{{day, day}, Precision::Day, Qualifier::Exact, DateBasis::Explicit};
        corpus->events.push_back(event);
        corpus->timeline.push_back(EventId::fromIndex(corpus->events.size() - 1));
    };
    add(dayNumber(2017, 3, 1), "First of three", EventKind::Attack);
    add(dayNumber(2017, 3, 20), "The one between", EventKind::Statement);
    add(dayNumber(2017, 5, 2), "The last, which has a title long enough to need room", EventKind::Meeting);
    return corpus;
}

/// Ten years, and most of what happened in them within twenty months.
std::shared_ptr<const Corpus> crowdedYears()
{
    auto corpus = std::make_shared<Corpus>();
    for (int i = 0; i < 160; ++i) {
        const DayNumber day = i < 40 ? dayNumber(2010, 1, 1) + 91 * i
                                     : dayNumber(2014, 3, 1) + 37 * static_cast<DayNumber>(i) % 600;
        Event event;
        event.title = "Delegates of both sides met for talks in town " + std::to_string(i);
        event.kind = i % 3 == 0 ? EventKind::Meeting : i % 3 == 1 ? EventKind::Attack : EventKind::Statement;
        event.sources = 1;
        event.date = DatedInterval{{day, day}, Precision::Day, Qualifier::Exact, DateBasis::Explicit};
        corpus->events.push_back(event);
    }
    for (std::size_t i = 0; i < corpus->events.size(); ++i) {
        corpus->timeline.push_back(EventId::fromIndex(i));
    }
    std::sort(corpus->timeline.begin(), corpus->timeline.end(), [&](EventId a, EventId b) {
        return std::tuple((*corpus)[a].date->days.from, a) < std::tuple((*corpus)[b].date->days.from, b);
    });
    return corpus;
}

} // namespace

class TestTimelinePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QVERIFY(m_folder.isValid());
    }
    void firstAndLastEventAreInside();
    void bordersStayFree_data();
    void bordersStayFree();
    void theImagesMemoryIsAligned();
    void fileSaysWhatWasDrawn();
    void sameOptionsGiveTheSameBytes();
    void sizeAndScaleAreKept();
    void rangeLeavesOutTheRest();
    void rangeNamesNoDayThatIsInNoText();
    void articlesWithoutASourceAreCounted();
    void loneEventsFarOffBreakTheAxis();
    void svgIsWellFormedWithTextAsText();
    void pdfIsWritten();
    void pdfIsTheSameEachTime();
    void uncertainDatesFadeInFilesToo();
    void theFontOfTheDesktopDoesNotShow();
    void notesAreInThePicture();
    void onePageForEachPeriod();
    void sizeOnPaperFollowsTheDots();
    void longFiltersAndManySourcesAreWrapped();
    void firstAndLastGlyphsAreFoundInDenseOnes();
    void reportedTimeMovesTheRange();
    void impossibleWishesAreRefused();
    void itGrowsUntilTitlesHaveRoom_data();
    void itGrowsUntilTitlesHaveRoom();
    void linesTellTheirDay();
    void foldedLanesTellTheirDays();
    void titlesAreWholeWhereThereIsRoom();
    void gridLinesStopBehindTitles_data();
    void gridLinesStopBehindTitles();
    void lanesOfALowPictureHaveRoom();
    void withoutEventsThereIsNoAxis();
    void fewDaysOfManyEventsHaveTheWidth();
    void daysAreNotCutIntoHours();
    void pagesOfADocumentAreOfOneSize();
    void paperIsThatSize_data();
    void paperIsThatSize();
    void paperHasAsManyPagesAsTitlesNeed();
    void pagesTellEachEventOnce();
    void onePageStaysOne();
    void pngOnPaperHasItsDots();
    void cancelledNothingIsWritten();
    void everySituationIsDrawn();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void TestTimelinePicture::firstAndLastEventAreInside()
{
    const auto corpus = threeDays();
    const Theme theme = Theme::light();
    for (const int width : {600, 1000, 1600}) {
        TimelinePictureOptions options;
        options.widthPx = width;
        options.legend = false;
        const QByteArray bytes = bytesOf(*corpus, options, path("three.png"));
        const QImage image = QImage::fromData(bytes, "png");
        QVERIFY(!image.isNull());
        QCOMPARE(image.width(), width);
        QVERIFY(holdsColour(image, QRect(30, 90, width / 4, image.height()), theme.of(EventKind::Attack)));
        QVERIFY(holdsColour(
            image, QRect(width * 3 / 4, 90, width / 4 - 30, image.height()), theme.of(EventKind::Meeting)));
    }
}

void TestTimelinePicture::bordersStayFree_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("lanes");
    QTest::newRow("twelve of all sorts") << 0 << 0;
    QTest::newRow("five") << 5 << 0;
    QTest::newRow("sixty") << 60 << 0;
    QTest::newRow("three thousand") << 3000 << 0;
    QTest::newRow("sixty in lanes") << 60 << static_cast<int>(LaneMode::Country);
}

/// How it lies decides on the last bit of blended pixels: equal pictures would be different files.
void TestTimelinePicture::theImagesMemoryIsAligned()
{
    for (const int width : {800, 1001, 1600}) {
        TimelinePictureOptions options;
        options.widthPx = width;
        const QImage image = renderTimeline(*makeUncertainCorpus(), options);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(image.constBits()) % 64, std::uintptr_t(0));
    }
}

/// Nothing but the background in the outermost pixels: no label and no glyph is cut there.
void TestTimelinePicture::bordersStayFree()
{
    QFETCH(int, events);
    QFETCH(int, lanes);
    TimelineCorpusOptions made;
    made.events = static_cast<std::size_t>(events);
    const auto corpus = events == 0 ? makeUncertainCorpus() : makeTimelineCorpus(made);
    TimelinePictureOptions options;
    options.lanes = static_cast<LaneMode>(lanes);
    const QImage image = renderTimeline(*corpus, options);
    QVERIFY(!image.isNull());
    const QColor background = Theme::light().background;
    for (int x = 0; x < image.width(); ++x) {
        for (const int y : {0, 10, image.height() - 10, image.height() - 1}) {
            QCOMPARE(image.pixelColor(x, y), background);
        }
    }
    for (int y = 0; y < image.height(); ++y) {
        for (const int x : {0, 10, image.width() - 10, image.width() - 1}) {
            QCOMPARE(image.pixelColor(x, y), background);
        }
    }
}

void TestTimelinePicture::fileSaysWhatWasDrawn()
{
    TimelinePictureOptions options;
    options.title = QStringLiteral("Spring of 2017");
    options.project = QStringLiteral("0123456789abcdef");
    options.filters = QStringLiteral("only conflicts");
    QVERIFY(!bytesOf(*threeDays(), options, path("texts.png")).isEmpty());
    QImageReader reader(path("texts.png"));
    QCOMPARE(reader.text(QStringLiteral("Title")), options.title);
    QCOMPARE(reader.text(QStringLiteral("Software")), QStringLiteral("Dateline"));
    QCOMPARE(reader.text(QStringLiteral("Project")), options.project);
    QCOMPARE(reader.text(QStringLiteral("Filters")), options.filters);
    QCOMPARE(reader.text(QStringLiteral("Range")), QStringLiteral("2017-03-01/2017-05-02"));
    QCOMPARE(reader.text(QStringLiteral("Events")), QStringLiteral("3 event(s)"));
}

void TestTimelinePicture::sameOptionsGiveTheSameBytes()
{
    const auto corpus = makeTimelineCorpus({});
    TimelinePictureOptions options;
    options.lanes = LaneMode::TopEntities;
    const QByteArray first = bytesOf(*corpus, options, path("a.png"));
    QVERIFY(!first.isEmpty());
    QCOMPARE(bytesOf(*makeTimelineCorpus({}), options, path("b.png")), first);
}

void TestTimelinePicture::sizeAndScaleAreKept()
{
    TimelinePictureOptions options;
    options.widthPx = 900;
    options.heightPx = 500;
    options.scale = 2.0;
    const QImage image = renderTimeline(*threeDays(), options);
    QCOMPARE(image.size(), QSize(1800, 1000));
    options.heightPx = 0;
    options.scale = 1.0;
    const int three = renderTimeline(*threeDays(), options).height();
    TimelineCorpusOptions made;
    made.events = 60;
    QVERIFY(renderTimeline(*makeTimelineCorpus(made), options).height() > three);
}

void TestTimelinePicture::rangeLeavesOutTheRest()
{
    TimelinePictureOptions options;
    options.from = dayNumber(2017, 3, 10);
    options.to = dayNumber(2017, 5, 31);
    QVERIFY(!bytesOf(*threeDays(), options, path("range.png")).isEmpty());
    QImageReader reader(path("range.png"));
    QCOMPARE(reader.text(QStringLiteral("Range")), QStringLiteral("2017-03-10/2017-05-31"));
    QVERIFY(reader.text(QStringLiteral("Events")).contains(QStringLiteral("1 outside this range")));
    options.shown = {0, 1, 1};
    QVERIFY(!bytesOf(*threeDays(), options, path("range.png")).isEmpty());
    QVERIFY(QImageReader(path("range.png"))
                .text(QStringLiteral("Events"))
                .contains(QStringLiteral("1 filtered out")));
}

/// "In those decades" is drawn as two years around its middle; its middle is no date that anybody told.
void TestTimelinePicture::rangeNamesNoDayThatIsInNoText()
{
    auto corpus = std::make_shared<Corpus>(*threeDays());
    const DayInterval decades{dayNumber(1961, 1, 1), dayNumber(2016, 11, 16)};
    for (Event& event : corpus->events) {
        if (event.date && event.date->days.from == dayNumber(2017, 3, 1)) {
            event.date->days = decades;
        }
    }
    PicturePlan plan(*corpus, {});
    QVERIFY(plan.prepare());
    QVERIFY2(plan.subtitle().startsWith(QStringLiteral("1 Jan 1961")), qPrintable(plan.subtitle()));
}

void TestTimelinePicture::articlesWithoutASourceAreCounted()
{
    TimelineCorpusOptions made;
    made.events = 60;
    auto corpus = std::make_shared<Corpus>(*makeTimelineCorpus(made));
    PicturePlan named(*corpus, {});
    QVERIFY(named.prepare());
    QVERIFY2(!named.sources().contains(QStringLiteral("without")), qPrintable(named.sources()));
    auto block = std::make_shared<ArticleBlock>(*corpus->articles[0]);
    auto article = std::make_shared<ArticleMetadata>(*block->article);
    article->source.clear();
    block->article = article;
    corpus->articles[0] = block;
    PicturePlan plan(*corpus, {});
    QVERIFY(plan.prepare());
    QVERIFY2(plan.sources().contains(QStringLiteral("1 article"))
            && plan.sources().contains(QStringLiteral("without a named source")),
        qPrintable(plan.sources()));
}

void TestTimelinePicture::loneEventsFarOffBreakTheAxis()
{
    auto corpus = std::make_shared<Corpus>();
    for (int i = 0; i < 30; ++i) {
        const DayNumber day = i == 0 ? dayNumber(1923, 10, 29) : dayNumber(2017, 1, 1) + i * 10;
        Event event;
        event.title = "Number " + std::to_string(i);
        event.kind = i == 0 ? EventKind::Attack : EventKind::Meeting;
        event.date = DatedInterval{{day, day}, Precision::Day, Qualifier::Exact, DateBasis::Explicit};
        corpus->events.push_back(event);
        corpus->timeline.push_back(EventId::fromIndex(corpus->events.size() - 1));
    }
    TimelinePictureOptions options;
    options.legend = false;
    const QImage image = renderTimeline(*corpus, options);
    const Theme theme = Theme::light();
    QVERIFY(holdsColour(image, QRect(24, 100, 250, image.height()), theme.of(EventKind::Attack)));
    // On one unbroken axis the meetings of 2017 would all stand in the last hundredth.
    QVERIFY(holdsColour(image, QRect(320, 100, 200, image.height()), theme.of(EventKind::Meeting)));
    QCOMPARE(image.text(QStringLiteral("Events")), QStringLiteral("30 event(s)"));
}

void TestTimelinePicture::svgIsWellFormedWithTextAsText()
{
    TimelinePictureOptions options;
    options.title = QStringLiteral("Spring <of> 2017");
    const QByteArray bytes = bytesOf(*threeDays(), options, path("three.svg"));
    QXmlStreamReader reader(bytes);
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text")) {
            texts += reader.readElementText().trimmed() + QLatin1Char('\n');
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    for (const char* wanted : {"Spring <of> 2017", "First of three", "The one between",
             "The last, which has a title long enough to need room", "2017", "Conflict"}) {
        QVERIFY2(texts.contains(QLatin1String(wanted)), wanted);
    }
    QCOMPARE(bytesOf(*threeDays(), options, path("again.svg")), bytes);
}

void TestTimelinePicture::pdfIsWritten()
{
    const QByteArray bytes = bytesOf(*threeDays(), {}, path("three.pdf"));
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
}

void TestTimelinePicture::pdfIsTheSameEachTime()
{
    TimelineCorpusOptions made;
    made.events = 80;
    TimelinePictureOptions options;
    const QByteArray first = bytesOf(*makeTimelineCorpus(made), options, path("a.pdf"));
    QVERIFY(first.startsWith("%PDF-"));
    QTest::qWait(1100); // the clock goes on
    QCOMPARE(bytesOf(*makeTimelineCorpus(made), options, path("b.pdf")), first);
    QVERIFY(!first.contains("CreationDate"));
    QVERIFY(first.contains("startxref"));
}

void TestTimelinePicture::uncertainDatesFadeInFilesToo()
{
    // Readers draw fading transparency of Qt's PDF files as solid: "about" looked like "for sure".
    const QByteArray pdf = bytesOf(*makeUncertainCorpus(), {}, path("uncertain.pdf"));
    QVERIFY(pdf.contains("/ShadingType"));
    QVERIFY(!pdf.contains("/SMask <<"));
    const QByteArray svg = bytesOf(*makeUncertainCorpus(), {}, path("uncertain.svg"));
    QVERIFY(svg.contains("<linearGradient"));
    QVERIFY(!svg.contains("stop-opacity=\"0"));
    QVERIFY(svg.contains("<svg width=\"423.333mm\"")); // 1,600 pixels as browsers count them
    QVERIFY(!svg.contains("stroke=\"black\" stroke-width=\"1.6\"")); // what a line of a gradient came to
}

void TestTimelinePicture::theFontOfTheDesktopDoesNotShow()
{
    const QByteArray svg = bytesOf(*threeDays(), {}, path("before.svg"));
    QVERIFY(svg.contains("sans-serif"));
    const QFont before = QApplication::font();
    QApplication::setFont(QFont(QStringLiteral("Monospace"), 17));
    const QByteArray other = bytesOf(*threeDays(), {}, path("after.svg"));
    QApplication::setFont(before);
    QCOMPARE(other, svg);
}

void TestTimelinePicture::notesAreInThePicture()
{
    TimelineCorpusOptions made;
    made.events = 40;
    const auto corpus = makeTimelineCorpus(made);
    TimelinePictureOptions options;
    options.lanes = LaneMode::Country;
    const QTemporaryDir folder;
    const auto text = [&](const char* name) {
        const QString path = folder.filePath(QLatin1String(name));
        const bool written = exportTimelinePicture(*corpus, options, path.toStdString()).has_value();
        QFile file(path);
        return written && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString without = text("without.svg");
    const int height = renderTimeline(*corpus, options).height();
    const timeline::TimelineIndex index = timeline::makeIndex(corpus, LaneMode::Country);
    options.notes = {{DayInterval{dayNumber(1999, 5, 5), dayNumber(1999, 5, 5)}, "", "", "A day that counts"},
        {DayInterval{dayNumber(2004, 1, 1), dayNumber(2008, 1, 1)}, "", "", "Years without reports"},
        {std::nullopt, "country", index.lanes.front().name, "Reliable"},
        {std::nullopt, "source", index.lanes.front().name, "Elsewhere"}};
    const QString with = text("with.svg");
    for (const char* words : {"A day that counts", "Years without reports", "Reliable"}) {
        QVERIFY2(!without.contains(QLatin1String(words)) && with.contains(QLatin1String(words)), words);
    }
    QVERIFY(!with.contains(QLatin1String("Elsewhere"))); // those lanes are not shown
    QVERIFY(renderTimeline(*corpus, options).height() > height);
}

void TestTimelinePicture::onePageForEachPeriod()
{
    TimelinePictureOptions options;
    options.title = QStringLiteral("Spring");
    options.pages = PicturePages::Month; // of March, March and May
    const QByteArray pdf = bytesOf(*threeDays(), options, path("pages.pdf"));
    QCOMPARE(pdf.count("/Type /Page\n"), 2);
    const Expected<Done> done = exportTimelinePicture(*threeDays(), options, path("pages.png").toStdString());
    QVERIFY(done);
    QVERIFY(!QFile::exists(path("pages.png")));
    QImageReader march(path("pages-2017-03.png"));
    QCOMPARE(march.text(QStringLiteral("Range")), QStringLiteral("2017-03-01/2017-03-31"));
    QVERIFY(march.text(QStringLiteral("Title")).startsWith(QStringLiteral("Spring")));
    QVERIFY(march.text(QStringLiteral("Events")).startsWith(QStringLiteral("2 of 3")));
    QCOMPARE(QImageReader(path("pages-2017-05.png")).text(QStringLiteral("Range")),
        QStringLiteral("2017-05-01/2017-05-31"));
    options.pages = PicturePages::Quarter;
    QVERIFY(exportTimelinePicture(*threeDays(), options, path("pages.svg").toStdString()));
    QVERIFY(QFile::exists(path("pages-2017-Q1.svg")) && QFile::exists(path("pages-2017-Q2.svg")));
    options.pages = PicturePages::Month;
    TimelineCorpusOptions made;
    made.events = 3000;
    const Expected<Done> tooMany
        = exportTimelinePicture(*makeTimelineCorpus(made), options, path("many.pdf").toStdString());
    QVERIFY(!tooMany);
    QVERIFY(tooMany.error().code == ErrorCode::TooLarge);
}

void TestTimelinePicture::sizeOnPaperFollowsTheDots()
{
    TimelinePictureOptions options;
    options.widthPx = 900;
    options.scale = 2.0;
    QVERIFY(std::abs(renderTimeline(*threeDays(), options).dotsPerMeterX() - 7560) <= 1);
    options.dotsPerInch = 300;
    const QImage image = renderTimeline(*threeDays(), options);
    QCOMPARE(image.width(), 1800);
    QVERIFY(std::abs(image.dotsPerMeterX() - 11811) <= 1);
    options.heightPx = 600;
    const QByteArray pdf = bytesOf(*threeDays(), options, path("paper.pdf"));
    // 1,800 dots are six inches
    QVERIFY2(pdf.contains("/MediaBox [0 0 432.0"), pdf.mid(pdf.indexOf("/MediaBox"), 40));
}

void TestTimelinePicture::longFiltersAndManySourcesAreWrapped()
{
    TimelineCorpusOptions made;
    made.events = 40;
    const auto corpus = makeTimelineCorpus(made);
    TimelinePictureOptions options;
    options.widthPx = 700;
    const int plain = renderTimeline(*corpus, options).height();
    for (int i = 0; i < 40; ++i) {
        options.filters += QStringLiteral("with Somebody Number %1 \u00B7 ").arg(i);
    }
    const QImage image = renderTimeline(*corpus, options);
    QVERIFY(image.height() > plain + 60);
    for (int y = 0; y < image.height(); ++y) {
        QCOMPARE(image.pixelColor(10, y), Theme::light().background);
        QCOMPARE(image.pixelColor(image.width() - 10, y), Theme::light().background);
    }
    QVERIFY(!bytesOf(*corpus, options, path("filters.svg")).isEmpty());
}

void TestTimelinePicture::firstAndLastGlyphsAreFoundInDenseOnes()
{
    auto corpus = std::make_shared<Corpus>();
    for (int i = 0; i < 400; ++i) {
        Event event;
        event.title = "Event number " + std::to_string(i);
        event.kind = i == 0 ? EventKind::Attack : i == 399 ? EventKind::Meeting : EventKind::Statement;
        event.sources = i == 0 || i == 399 ? 9 : 1; // worth a title
        const DayNumber day = dayNumber(2016, 1, 1) + i;
        event.date = DatedInterval{{day, day}, Precision::Day, Qualifier::Exact, DateBasis::Explicit};
        corpus->events.push_back(event);
        corpus->timeline.push_back(EventId::fromIndex(corpus->events.size() - 1));
    }
    TimelinePictureOptions options;
    options.legend = false;
    QVERIFY(!bytesOf(*corpus, options, path("dense.png")).isEmpty());
    const QImage image(path("dense.png"));
    const Theme theme = Theme::light();
    QVERIFY(holdsColour(image, QRect(24, 90, 120, image.height()), theme.of(EventKind::Attack)));
    QVERIFY(holdsColour(
        image, QRect(image.width() - 144, 90, 120, image.height()), theme.of(EventKind::Meeting)));
}

void TestTimelinePicture::reportedTimeMovesTheRange()
{
    TimelineCorpusOptions made;
    made.events = 40;
    const auto corpus = makeTimelineCorpus(made);
    TimelinePictureOptions options;
    QVERIFY(!bytesOf(*corpus, options, path("happened.png")).isEmpty());
    options.time = TimeMode::Reported;
    QVERIFY(!bytesOf(*corpus, options, path("reported.png")).isEmpty());
    QVERIFY(QImageReader(path("happened.png")).text(QStringLiteral("Range"))
        != QImageReader(path("reported.png")).text(QStringLiteral("Range")));
    QVERIFY(QImageReader(path("reported.png")).text(QStringLiteral("Project")).size() == 32);
}

void TestTimelinePicture::impossibleWishesAreRefused()
{
    TimelinePictureOptions options;
    const auto fails = [&](const QString& file, ErrorCode code) {
        const Expected<Done> done = exportTimelinePicture(*threeDays(), options, file.toStdString());
        return !done && done.error().code == code;
    };
    QVERIFY(fails(path("x.bmp"), ErrorCode::UnknownEnding));
    QVERIFY(fails(m_folder.filePath(QStringLiteral("none/such/x.png")), ErrorCode::Unwritable));
    options.widthPx = 20000;
    options.scale = 2.0;
    QVERIFY(fails(path("x.png"), ErrorCode::TooLarge));
    QVERIFY(renderTimeline(*threeDays(), options).isNull());
}

void TestTimelinePicture::itGrowsUntilTitlesHaveRoom_data()
{
    QTest::addColumn<LaneMode>("lanes");
    QTest::newRow("one lane") << LaneMode::None;
    QTest::newRow("a lane for each kind") << LaneMode::EventKind;
}

/// Nobody can point at a picture to learn what a glyph stands for: of 249 sample events 130 had a title.
void TestTimelinePicture::itGrowsUntilTitlesHaveRoom()
{
    QFETCH(LaneMode, lanes);
    const auto corpus = crowdedYears();
    TimelinePictureOptions all;
    all.lanes = lanes;
    TimelinePictureOptions fitting = all;
    fitting.titles = PictureTitles::Fitting;
    QVERIFY(untitledEvents(*corpus, fitting) > 30);
    QCOMPARE(untitledEvents(*corpus, all), 0U);
    const QImage grown = renderTimeline(*corpus, all);
    const QImage dense = renderTimeline(*corpus, fitting);
    QVERIFY(grown.height() > dense.height() && grown.height() < 3 * grown.width());
    QCOMPARE(grown.text(QStringLiteral("Events")), QStringLiteral("160 event(s)"));
    QVERIFY(dense.text(QStringLiteral("Events"))
                .contains(QStringLiteral("%1 without their titles").arg(untitledEvents(*corpus, fitting))));
    all.heightPx = fitting.heightPx = 900; // a size that was asked for is kept
    QCOMPARE(renderTimeline(*corpus, all).size(), renderTimeline(*corpus, fitting).size());
}

/// On an axis of years a glyph does not tell the day.
void TestTimelinePicture::linesTellTheirDay()
{
    auto corpus = std::make_shared<Corpus>(*crowdedYears());
    corpus->events.resize(60);
    std::erase_if(corpus->timeline, [](EventId id) { return id.index() >= 60; });
    TimelinePictureOptions options;
    const auto told = [&] {
        const QString svg = QString::fromUtf8(timelineSvg(*corpus, options));
        return std::count_if(corpus->events.begin(), corpus->events.end(),
            [&svg](const Event& event) { return svg.contains(dayText(event.date->days.from)); });
    };
    QCOMPARE(told(), std::ptrdiff_t{60});
    options.titles = PictureTitles::Fitting; // a report tells the days below
    QVERIFY(told() < 60);
    for (Event& event : corpus->events) { // where days can be told apart on the axis, they need not be said
        const DayNumber day = dayNumber(2010, 1, 1) + event.date->days.from % 60;
        event.date->days = {day, day};
    }
    options.titles = PictureTitles::All;
    QVERIFY(told() < 60);
}

/// Of a year of which all lanes were folded no date was to be seen.
void TestTimelinePicture::foldedLanesTellTheirDays()
{
    TimelineCorpusOptions made;
    made.events = 2000;
    const auto corpus = makeTimelineCorpus(made);
    PicturePlan plan(*corpus, TimelinePictureOptions());
    QVERIFY(plan.prepare());
    QVERIFY(plan.mainScene().lanes.front().detail >= timeline::Detail::Clusters);
    QVERIFY(!plan.mainScene().events.empty());
    for (const timeline::PlacedEvent& event : plan.mainScene().events) {
        const EventId id = plan.index().rows[event.row].event;
        QVERIFY(!plan.labels().dateBefore(id).isEmpty());
        QVERIFY(event.label.bytes > plan.labels().dateBefore(id).toUtf8().size()); // and more than that
    }
}

/// "Organisation for the Prohibition of Chemical Weapons…" stood beside half a row of nothing, and "Libyan
/// National Army ordered…" had it at its left.
void TestTimelinePicture::titlesAreWholeWhereThereIsRoom()
{
    auto corpus = std::make_shared<Corpus>();
    for (int i = 0; i < 18; ++i) {
        const DayNumber day = dayNumber(2016, 1, 3) + 23 * i;
        Event event;
        event.title
            = "Organisation for the Prohibition of Chemical Weapons published an extraordinarily long report "
            + std::to_string(i);
        event.date = DatedInterval{{day, day}, Precision::Day, Qualifier::Exact, DateBasis::Explicit};
        corpus->events.push_back(event);
        corpus->timeline.push_back(EventId::fromIndex(corpus->events.size() - 1));
    }
    TimelinePictureOptions options;
    PicturePlan plan(*corpus, options);
    QVERIFY(plan.prepare() && plan.tellsAll(PicturePlan::Told::Whole));
    const auto cut = [](PicturePlan& of) {
        const auto& events = of.mainScene().events;
        return std::count_if(
            events.begin(), events.end(), [](const auto& event) { return event.label.isCut; });
    };
    QCOMPARE(cut(plan), 0);
    // among those that stand in one row none lies over another
    for (const timeline::PlacedEvent& one : plan.mainScene().events) {
        for (const timeline::PlacedEvent& other : plan.mainScene().events) {
            QVERIFY(one.row == other.row || one.top != other.top || one.boxTo <= other.boxFrom
                || other.boxTo <= one.boxFrom);
        }
    }
    // what lasted says from when to when, however long that is
    corpus->events[4].lasting = true;
    corpus->events[4].date->days = {dayNumber(2012, 12, 1), dayNumber(2013, 11, 30) + 31};
    options.heightPx = 780; // too low for all of them
    const auto years = crowdedYears();
    PicturePlan crowded(*years, options);
    QVERIFY(crowded.prepare() && !crowded.mainScene().chips.empty());
    for (const timeline::OverflowChip& chip : crowded.mainScene().chips) {
        for (const timeline::PlacedEvent& event : crowded.mainScene().events) {
            QVERIFY(event.boxTo <= chip.x || event.boxFrom >= chip.x + chip.width
                || event.top + event.height <= chip.y || event.top >= chip.y + chip.height);
        }
    }
    plan.labels().setDated(true);
    const QString date = plan.labels().dateBefore(EventId::fromIndex(4));
    QCOMPARE(date.trimmed(), intervalText(corpus->events[4].date->days));
}

/// 22 countries in 520 pixels: names over lines, events over those of the next lanes.
void TestTimelinePicture::lanesOfALowPictureHaveRoom()
{
    TimelineCorpusOptions made;
    made.events = 250;
    made.undatedShare = 0;
    TimelinePictureOptions options;
    options.widthPx = 1366;
    options.heightPx = 768;
    options.lanes = LaneMode::TopEntities;
    const auto corpus = makeTimelineCorpus(made);
    PicturePlan plan(*corpus, options);
    QVERIFY(plan.prepare());
    const std::vector<timeline::LanePlan>& lanes = plan.mainScene().lanes;
    QVERIFY(lanes.size() > 4);
    for (const timeline::LanePlan& lane : lanes) {
        QVERIFY(lane.height >= 44.0F); // name and count
    }
    for (const PicturePanel& panel : plan.panels()) {
        for (const timeline::PlacedEvent& event : panel.scene.events) {
            const timeline::LanePlan& lane = panel.scene.lanes[event.lane];
            QVERIFY(event.top >= lane.top && event.top + event.height <= lane.top + lane.height + 1.0F);
        }
    }
}

/// A picture of nothing said "1 Jan 2000" and showed the days around it.
void TestTimelinePicture::withoutEventsThereIsNoAxis()
{
    const Corpus none;
    PicturePlan plan(none, TimelinePictureOptions());
    QVERIFY(plan.prepare());
    QCOMPARE(plan.subtitle(), QStringLiteral("0 event(s)")); // no translation is loaded
    QVERIFY(plan.panels().front().ticks.lower.empty());
    const QString svg = QString::fromUtf8(timelineSvg(none, TimelinePictureOptions()));
    QVERIFY(svg.contains(QStringLiteral("No dated events here")));
    QVERIFY(!svg.contains(QStringLiteral("January")) && !svg.contains(QStringLiteral("2000-01-01")));
    TimelinePictureOptions asked; // a range that was asked for is shown
    asked.from = dayNumber(2016, 1, 1);
    asked.to = dayNumber(2016, 12, 31);
    PicturePlan range(none, asked);
    QVERIFY(range.prepare() && !range.panels().front().ticks.lower.empty());
}

/// Three days had three sevenths of the width, and their titles were cut.
void TestTimelinePicture::fewDaysOfManyEventsHaveTheWidth()
{
    auto corpus = std::make_shared<Corpus>(*crowdedYears());
    for (std::size_t i = 0; i < corpus->events.size(); ++i) {
        const DayNumber day = dayNumber(2018, 6, 4) + static_cast<DayNumber>(i) % 3;
        corpus->events[i].date->days = {day, day};
    }
    std::stable_sort(corpus->timeline.begin(), corpus->timeline.end(), [&](EventId a, EventId b) {
        return std::tuple((*corpus)[a].date->days.from, a) < std::tuple((*corpus)[b].date->days.from, b);
    });
    PicturePlan plan(*corpus, TimelinePictureOptions());
    QVERIFY(plan.prepare());
    QVERIFY(plan.tellsAll(PicturePlan::Told::Whole));
    QVERIFY(plan.panels().front().span.days() <= 4.0);
    // folded, all rows hold titles: three of 230 stood above an empty page
    TimelineCorpusOptions made;
    made.events = 0;
    made.onOneDay = 400;
    TimelinePictureOptions low;
    low.widthPx = 1366;
    low.heightPx = 768;
    const auto oneDay = makeTimelineCorpus(made);
    PicturePlan folded(*oneDay, low);
    QVERIFY(folded.prepare());
    QVERIFY(folded.mainScene().lanes.front().detail == timeline::Detail::Heat);
    QVERIFY(folded.mainScene().events.size() >= 15);
    for (const timeline::PlacedEvent& event : folded.mainScene().events) {
        QVERIFY(event.label.bytes > 0);
    }
}

void TestTimelinePicture::gridLinesStopBehindTitles_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// A line of the grid went through titles and made an l or an I of it.
void TestTimelinePicture::gridLinesStopBehindTitles()
{
    QFETCH(bool, dark);
    TimelinePictureOptions options;
    options.dark = dark;
    const auto corpus = crowdedYears();
    PicturePlan plan(*corpus, options);
    QVERIFY(plan.prepare());
    const QImage image = renderTimeline(*corpus, options);
    const Theme theme = dark ? Theme::darkOne() : Theme::light();
    const QPointF origin(margin, margin + plan.topHeight() + plan.headerHeight() + plan.notesHeight());
    const double half = QFontMetricsF(plan.labels().titleFont()).height() / 2.0;
    int crossed = 0;
    int seen = 0;
    for (const PicturePanel& panel : plan.panels()) {
        for (const timeline::AxisTick& tick : panel.ticks.lower) {
            const double line = std::round(panel.scale.x(tick.piece.from));
            bool crosses = false;
            for (const timeline::PlacedEvent& event : panel.scene.events) {
                const auto from = static_cast<double>(event.labelX);
                if (event.label.bytes == 0 || line < from
                    || line > from + static_cast<double>(event.label.width)) {
                    continue;
                }
                ++crossed;
                crosses = true;
                const auto lineAt = [&](double y) {
                    const QPointF at
                        = origin + QPointF(panel.x + line, static_cast<double>(event.labelY) + y);
                    const QRect pixel(at.toPoint(), QSize(1, 1));
                    return holdsColour(image, pixel, theme.faded(theme.line, 0.5))
                        || holdsColour(image, pixel, theme.line);
                };
                // just above the letters and just below: the rim of a letter may have that colour, too
                QVERIFY(!lineAt(1.0 - half) || !lineAt(half - 1.0));
            }
            const QRect beside((origin + QPointF(panel.x + line, 0.0)).toPoint(),
                QSize(1, static_cast<int>(plan.plotHeight())));
            seen += crosses && holdsColour(image, beside, theme.faded(theme.line, 0.5)) ? 1 : 0;
        }
    }
    QVERIFY(crossed > 40);
    QVERIFY(seen > 4); // else the lines are there
}

/// "By 31 December" far behind the rest had a piece of the axis with hours of 1 January.
void TestTimelinePicture::daysAreNotCutIntoHours()
{
    auto corpus = std::make_shared<Corpus>();
    for (int i = 0; i < 30; ++i) {
        const DayNumber day = i == 29 ? dayNumber(2028, 12, 31) : dayNumber(2017, 1, 1) + i * 10;
        Event event;
        event.title = "Number " + std::to_string(i);
        event.date = DatedInterval{
            {day, day}, Precision::Day, i == 29 ? Qualifier::Before : Qualifier::Exact, DateBasis::Explicit};
        corpus->events.push_back(event);
        corpus->timeline.push_back(EventId::fromIndex(corpus->events.size() - 1));
    }
    PicturePlan broken(*corpus, TimelinePictureOptions());
    QVERIFY(broken.prepare());
    QCOMPARE(broken.panels().size(), std::size_t{2});
    QVERIFY(broken.panels().back().ticks.lowerStep.unit >= timeline::CalendarUnit::Day);
    QVERIFY(broken.panels().back().span.contains(dayNumber(2028, 12, 31)));

    corpus->events.resize(1); // a day by itself
    corpus->timeline.resize(1);
    PicturePlan lone(*corpus, TimelinePictureOptions());
    QVERIFY(lone.prepare());
    QVERIFY(lone.panels().front().ticks.lowerStep.unit == timeline::CalendarUnit::Day);
    QVERIFY(lone.panels().front().span.days() >= 5);
}

void TestTimelinePicture::pagesOfADocumentAreOfOneSize()
{
    const auto corpus = crowdedYears();
    TimelinePictureOptions options;
    options.pages = PicturePages::Year;
    const QByteArray pdf = bytesOf(*corpus, options, m_folder.filePath(QStringLiteral("years.pdf")));
    const QList<QByteArray> sizes = mediaBoxes(pdf);
    QVERIFY(sizes.size() > 4);
    QCOMPARE(sizes.count(sizes.front()), sizes.size());
}

void TestTimelinePicture::paperIsThatSize_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QByteArray>("points");
    QTest::newRow("A4") << Paper::A4 << QByteArray("595 842");
    QTest::newRow("A4, across") << Paper::A4Landscape << QByteArray("842 595");
    QTest::newRow("A3") << Paper::A3 << QByteArray("842 1191");
    QTest::newRow("A3, across") << Paper::A3Landscape << QByteArray("1191 842");
}

void TestTimelinePicture::paperIsThatSize()
{
    QFETCH(Paper, paper);
    QFETCH(QByteArray, points);
    TimelinePictureOptions options;
    options.paper = paper;
    options.pages = PicturePages::Year;
    const auto corpus = crowdedYears();
    const QByteArray pdf = bytesOf(*corpus, options, m_folder.filePath(QStringLiteral("paper.pdf")));
    const QList<QByteArray> sizes = mediaBoxes(pdf);
    QVERIFY(sizes.size() > 4);
    for (const QByteArray& size : sizes) {
        const QList<QByteArray> sides = size.split(' ');
        const QByteArray rounded = QByteArray::number(qRound(sides.value(2).toDouble())) + ' '
            + QByteArray::number(qRound(sides.value(3).toDouble()));
        QCOMPARE(rounded, points);
    }
    // text is not made smaller than a page needs
    QVERIFY(renderTimeline(*threeDays(), options).width() == paperPixels(paper).width());
}

/// On one page of A4 166 of 246 events stood without a title.
void TestTimelinePicture::paperHasAsManyPagesAsTitlesNeed()
{
    TimelinePictureOptions options;
    options.paper = Paper::A4;
    options.pages = PicturePages::One;
    const auto corpus = crowdedYears();
    QVERIFY(untitledEvents(*corpus, options) > 40);
    options.pages = PicturePages::AsNeeded;
    const std::vector<Page> pages = plannedPages(*corpus, options, Progress());
    QVERIFY(pages.size() > 1 && pages.size() < 6);
    for (const Page& page : pages) {
        PicturePlan plan(*corpus, page.options);
        QVERIFY(plan.prepare());
        QVERIFY(plan.tellsAll(PicturePlan::Told::InPart));
        QCOMPARE(page.options.widthPx, pages.front().options.widthPx); // text of one size
        QCOMPARE(plan.height(), (QSizeF(paperPixels(options.paper)) * 1.25).toSize().height());
    }
    const QByteArray pdf = bytesOf(*corpus, options, path("needed.pdf"));
    QCOMPARE(mediaBoxes(pdf).size(), static_cast<qsizetype>(pages.size()));
    QVERIFY(pdf == bytesOf(*corpus, options, path("needed.pdf")));
}

void TestTimelinePicture::pagesTellEachEventOnce()
{
    TimelinePictureOptions options;
    options.paper = Paper::A4Landscape;
    auto corpus = std::make_shared<Corpus>(*crowdedYears());
    for (std::size_t i = 0; i < 120; ++i) { // a hundred of one day, which no page tells
        corpus->events[i].date->days = {dayNumber(2015, 6, 1), dayNumber(2015, 6, 1)};
    }
    std::stable_sort(corpus->timeline.begin(), corpus->timeline.end(), [&](EventId a, EventId b) {
        return std::tuple((*corpus)[a].date->days.from, a) < std::tuple((*corpus)[b].date->days.from, b);
    });
    options.from = dayNumber(2014, 6, 1);
    std::vector<int> told(corpus->events.size(), 0);
    DayNumber last = 0;
    const std::vector<Page> pages = plannedPages(*corpus, options, Progress());
    QVERIFY(pages.size() > 2);
    for (const Page& page : pages) {
        PicturePlan plan(*corpus, page.options);
        QVERIFY(plan.prepare());
        QCOMPARE(plan.drawnUntitled(), 0U);
        const DayNumber first = plan.index().rows.front().from;
        QVERIFY(first >= last);
        for (const timeline::DrawRow& row : plan.index().rows) {
            ++told[row.event.index()];
            last = std::max(last, row.from);
        }
        QVERIFY(plan.countsText().contains(QStringLiteral("on other pages")));
    }
    for (std::size_t i = 0; i < told.size(); ++i) {
        QCOMPARE(told[i], corpus->events[i].date->days.from >= *options.from ? 1 : 0);
    }
}

void TestTimelinePicture::onePageStaysOne()
{
    TimelinePictureOptions options;
    options.paper = Paper::A4;
    QCOMPARE(firstPage(*threeDays(), options).pages, std::size_t{1});
    QVERIFY(firstPage(*threeDays(), options).options.onPage.empty());
    QCOMPARE(firstPage(Corpus(), options).pages, std::size_t{1});
    options.paper = Paper::AsPicture; // as high as needed, whatever it has to tell
    QCOMPARE(firstPage(*crowdedYears(), options).pages, std::size_t{1});
    TimelineCorpusOptions made; // more than anybody reads page by page
    made.events = 10'000;
    options.paper = Paper::A4;
    QCOMPARE(firstPage(*makeTimelineCorpus(made), options).pages, std::size_t{1});
}

void TestTimelinePicture::pngOnPaperHasItsDots()
{
    TimelinePictureOptions options;
    options.paper = Paper::A4;
    QVERIFY(exportTimelinePicture(*threeDays(), options, path("a4.png").toStdString()));
    QCOMPARE(QImageReader(path("a4.png")).size(), QSize(2480, 3508)); // 300 an inch
    options.dotsPerInch = 150;
    QVERIFY(exportTimelinePicture(*threeDays(), options, path("a4.png").toStdString()));
    const QImage image(path("a4.png"));
    QCOMPARE(image.size(), QSize(1240, 1754));
    QVERIFY(std::abs(image.dotsPerMeterX() - 5905) <= 1);
    options.dotsPerInch = 2400; // A3 is then too large
    options.paper = Paper::A3;
    const Expected<Done> done = exportTimelinePicture(*threeDays(), options, path("a3.png").toStdString());
    QVERIFY(!done && done.error().code == ErrorCode::TooLarge);
}

void TestTimelinePicture::cancelledNothingIsWritten()
{
    class Cancelled : public Progress
    {
        bool cancelled() const override { return true; }
    };
    const QTemporaryDir folder;
    for (const char* ending : {"png", "svg", "pdf"}) {
        const QString path = folder.filePath(QStringLiteral("no.") + QLatin1String(ending));
        const Expected<Done> done
            = exportTimelinePicture(*threeDays(), TimelinePictureOptions(), path.toStdString(), Cancelled());
        QVERIFY(!done && done.error().code == ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
}

void TestTimelinePicture::everySituationIsDrawn()
{
    TimelineCorpusOptions made;
    made.events = 0;
    TimelinePictureOptions options;
    QVERIFY(!renderTimeline(*makeTimelineCorpus(made), options).isNull()); // empty
    made.events = 20;
    made.undatedShare = 100;
    QVERIFY(!renderTimeline(*makeTimelineCorpus(made), options).isNull()); // nothing dated
    made.undatedShare = 0;
    made.impreciseShare = 100;
    options.dark = true;
    for (int mode = 0; mode < laneModeCount; ++mode) {
        options.lanes = static_cast<LaneMode>(mode);
        QVERIFY(!renderTimeline(*makeTimelineCorpus(made), options).isNull());
    }
    options.widthPx = 200;
    options.heightPx = 120;
    QCOMPARE(renderTimeline(*makeTimelineCorpus(made), options).size(), QSize(200, 120));
    options.widthPx = 1600;
    options.heightPx = 0;
    options.lanes = LaneMode::None;
    options.from = dayNumber(2005, 1, 1); // one day
    options.to = dayNumber(2005, 1, 1);
    QVERIFY(!renderTimeline(*makeTimelineCorpus(made), options).isNull());
    options.from = dayNumber(2050, 1, 1); // beyond everything
    options.to = dayNumber(2060, 1, 1);
    QVERIFY(!renderTimeline(*makeTimelineCorpus(made), options).isNull());
    options.to = std::nullopt; // begins after the last event
    QVERIFY(!renderTimeline(*makeTimelineCorpus(made), options).isNull());
}

QTEST_MAIN(TestTimelinePicture)
#include "tst_timelinepicture.moc"
