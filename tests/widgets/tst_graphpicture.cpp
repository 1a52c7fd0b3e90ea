// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/graphcorpus.h"
#include "widgets/common/picturefile.h"
#include "widgets/common/theme.h"
#include "widgets/graph/graphpainter.h"
#include "widgets/graph/graphpicture.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace dateline;

class TestGraphPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samePictureTwice();
    void nothingIsDrawnOnTheBorder_data();
    void nothingIsDrawnOnTheBorder();
    void scaleEnlargesTheImage();
    void filesAreWrittenByExtension();
    void badRequestsAreErrors();
    void theFontOfTheDesktopDoesNotShow();
    void titlesAreEscaped();
    void theLegendNamesEachLine();
    void tonesAreToldApartWithoutColour_data();
    void tonesAreToldApartWithoutColour();
    void fewLackTheirNames();
    void paperIsThatSize();
    void cancelledNothingIsWritten();
};

namespace {

QByteArray bytes(const QImage& image)
{
    QByteArray result;
    QBuffer buffer(&result);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return result;
}

} // namespace

void TestGraphPicture::samePictureTwice()
{
    const auto corpus = test::graphCorpus();
    QVERIFY(test::graphCorpus()->articles.size() == corpus->articles.size());
    QVERIFY(isConsistent(*corpus));
    const QByteArray first = bytes(renderGraph(*corpus, {}));
    QVERIFY(first.size() > 10'000);
    QVERIFY(first == bytes(renderGraph(*test::graphCorpus(), {})));
}

void TestGraphPicture::nothingIsDrawnOnTheBorder_data()
{
    QTest::addColumn<int>("articles");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("nothing at all") << 0 << 800 << 500;
    QTest::newRow("one article") << 1 << 800 << 500;
    QTest::newRow("many articles") << 120 << 1600 << 1000;
    QTest::newRow("a small page") << 120 << 500 << 400;
    QTest::newRow("a narrow page") << 120 << 500 << 1200;
}

void TestGraphPicture::nothingIsDrawnOnTheBorder()
{
    QFETCH(int, articles);
    QFETCH(int, width);
    QFETCH(int, height);
    test::GraphCorpusOptions made;
    made.articles = static_cast<std::uint32_t>(articles);
    GraphPictureOptions options;
    options.widthPx = width;
    options.heightPx = height;
    const QImage image = renderGraph(*test::graphCorpus(made), options);
    QCOMPARE(image.size(), QSize(width, height));
    const QRgb background = Theme::light().background.rgb();
    for (int x = 0; x < width; ++x) {
        QCOMPARE(image.pixel(x, 0), background);
        QCOMPARE(image.pixel(x, height - 1), background);
    }
    for (int y = 0; y < height; ++y) {
        QCOMPARE(image.pixel(0, y), background);
        QCOMPARE(image.pixel(width - 1, y), background);
    }
}

void TestGraphPicture::scaleEnlargesTheImage()
{
    GraphPictureOptions options;
    options.scale = 2;
    QCOMPARE(renderGraph(*test::graphCorpus(), options).size(), QSize(3200, 2000));
}

void TestGraphPicture::filesAreWrittenByExtension()
{
    const QTemporaryDir folder;
    const auto corpus = test::graphCorpus();
    GraphPictureOptions options;
    options.title = QStringLiteral("Spring");
    for (const char* name : {"graph.png", "graph.svg", "graph.pdf"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QVERIFY(exportGraphPicture(*corpus, options, path.toStdString()).has_value());
        QVERIFY(QFile(path).size() > 3000);
    }
    QFile pdf(folder.filePath(QStringLiteral("graph.pdf")));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(!pdf.readAll().contains("/CreationDate")); // the same bytes tomorrow
    const QImage read(folder.filePath(QStringLiteral("graph.png")));
    QCOMPARE(read.size(), QSize(1600, 1000));
    QCOMPARE(read.text(QStringLiteral("Title")), QStringLiteral("Spring"));
}

void TestGraphPicture::theFontOfTheDesktopDoesNotShow()
{
    const auto corpus = test::graphCorpus();
    const QByteArray svg = graphSvg(*corpus, {});
    const QByteArray png = bytes(renderGraph(*corpus, {}));
    const QFont before = QApplication::font();
    QApplication::setFont(QFont(QStringLiteral("Monospace"), 17));
    const QByteArray otherSvg = graphSvg(*corpus, {});
    const QByteArray otherPng = bytes(renderGraph(*corpus, {}));
    QApplication::setFont(before);
    QVERIFY(svg.contains("sans-serif"));
    QVERIFY(otherSvg == svg);
    QVERIFY(otherPng == png);
}

void TestGraphPicture::titlesAreEscaped()
{
    GraphPictureOptions options;
    options.title = QStringLiteral("</title><script>alert(1)</script> R&D");
    options.filters = QStringLiteral("<b>&");
    QXmlStreamReader xml(graphSvg(*test::graphCorpus(), options));
    QString title;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            QVERIFY(xml.name() != QLatin1String("script"));
            title = xml.name() == QLatin1String("title") ? xml.readElementText() : title;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(title, options.title);
}

/// Two countries that fight and talk have a line for each; only one stood in the legend.
void TestGraphPicture::theLegendNamesEachLine()
{
    GraphScene scene;
    scene.font = pictureFont(12);
    scene.nodes.resize(2);
    SceneLink& link = scene.links.emplace_back();
    link.b = 1;
    link.tone = LinkTone::Conflict;
    link.strandCount = 2;
    link.strands[0].tone = LinkTone::Cooperation;
    link.strands[1].tone = LinkTone::Conflict;
    const QByteArray svg = svgDrawing(QSize(600, 100), 1.0, {}, {}, [&](QPainter& painter) {
        GraphPainter(Theme::light()).paintLegend(&painter, scene, QPointF(10, 10), 580);
    });
    QVERIFY(svg.contains("cooperation"));
    QVERIFY(svg.contains("conflict"));
    QVERIFY(!svg.contains("mentioned together"));
}

/// Two of 27 names were missing in a picture of 800 x 600.
void TestGraphPicture::tonesAreToldApartWithoutColour_data()
{
    QTest::addColumn<LinkTone>("one");
    QTest::addColumn<LinkTone>("other");
    QTest::newRow("conflict, cooperation") << LinkTone::Conflict << LinkTone::Cooperation;
    QTest::newRow("conflict, structure") << LinkTone::Conflict << LinkTone::Structure;
    QTest::newRow("cooperation, structure") << LinkTone::Cooperation << LinkTone::Structure;
    QTest::newRow("structure, together") << LinkTone::Structure << LinkTone::Together;
}

/// Solid lines of three colours were one for those who see few colours, and on paper in grey.
void TestGraphPicture::tonesAreToldApartWithoutColour()
{
    QFETCH(LinkTone, one);
    QFETCH(LinkTone, other);
    const Theme theme = Theme::light();
    const auto drawn = [&](LinkTone tone, bool legend) { // what has ink, whatever its colour
        GraphScene scene;
        for (const float x : {0.0F, 100.0F}) {
            SceneNode& node = scene.nodes.emplace_back();
            node.kind = EntityKind::Person;
            node.x = x;
            node.radius = 8;
            node.community = -1;
        }
        SceneLink& link = scene.links.emplace_back();
        link.a = 0;
        link.b = 1;
        link.width = 2;
        link.tone = tone;
        link.stated = tone != LinkTone::Together;
        link.strandCount = 1;
        QImage image(200, 60, QImage::Format_RGB32);
        image.fill(theme.background);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        GraphPainter on(theme);
        if (legend) {
            on.paintLegend(&painter, scene, QPointF(4, 4), 75); // the line in a row of its own
            painter.fillRect(QRect(34, 0, 166, 60), theme.background); // its words
        } else {
            on.paintLinks(painter, scene, GraphTransform{1, {}, QPointF(40, 30)}, QRectF(0, 0, 200, 60), {});
        }
        painter.end();
        return image.convertToFormat(QImage::Format_Grayscale8)
            .createMaskFromColor(qRgb(255, 255, 255), Qt::MaskOutColor);
    };
    for (const bool legend : {false, true}) {
        QVERIFY(drawn(one, legend) == drawn(one, legend));
        QVERIFY(drawn(one, legend) != drawn(other, legend));
    }
}

void TestGraphPicture::fewLackTheirNames()
{
    const auto corpus = test::graphCorpus();
    GraphPictureOptions options;
    options.widthPx = 800;
    options.heightPx = 600;
    const QString svg = QString::fromUtf8(graphSvg(*corpus, options));
    const std::vector<GraphSpot> spots = graphSpots(*corpus, options);
    QVERIFY(spots.size() > 15);
    const auto missing = std::count_if(spots.begin(), spots.end(), [&](const GraphSpot& spot) {
        // long ones end with "…"
        const QString name = QString::fromStdString(std::string((*corpus)[spot.entity].name)).left(12);
        return !svg.contains(QLatin1Char('>') + name.toHtmlEscaped());
    });
    QVERIFY2(missing <= 1, qPrintable(QString::number(missing))); // one has other names all around it
}

void TestGraphPicture::paperIsThatSize()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("graph.pdf"));
    GraphPictureOptions options;
    options.paper = Paper::A3Landscape;
    QVERIFY(exportGraphPicture(*test::graphCorpus(), options, path.toStdString()).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    const qsizetype at = pdf.indexOf("/MediaBox [");
    const QList<QByteArray> sides = pdf.mid(at + 11, pdf.indexOf(']', at) - at - 11).split(' ');
    QCOMPARE(qRound(sides.value(2).toDouble()), 1191);
    QCOMPARE(qRound(sides.value(3).toDouble()), 842);
}

void TestGraphPicture::cancelledNothingIsWritten()
{
    class Cancelled : public Progress
    {
        bool cancelled() const override { return true; }
    };
    const QTemporaryDir folder;
    for (const char* ending : {"png", "svg", "pdf"}) {
        const QString path = folder.filePath(QStringLiteral("no.") + QLatin1String(ending));
        const Expected<Done> done
            = exportGraphPicture(*test::graphCorpus(), {}, path.toStdString(), Cancelled());
        QVERIFY(!done && done.error().code == ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
}

void TestGraphPicture::badRequestsAreErrors()
{
    const QTemporaryDir folder;
    const auto corpus = test::graphCorpus();
    GraphPictureOptions options;
    const std::string base = folder.path().toStdString();
    QVERIFY(
        exportGraphPicture(*corpus, options, base + "/graph.bmp").error().code == ErrorCode::UnknownEnding);
    QVERIFY(
        exportGraphPicture(*corpus, options, base + "/none/graph.png").error().code == ErrorCode::Unwritable);
    options.widthPx = 40'000;
    QVERIFY(exportGraphPicture(*corpus, options, base + "/graph.png").error().code == ErrorCode::TooLarge);
}

QTEST_MAIN(TestGraphPicture)
#include "tst_graphpicture.moc"
