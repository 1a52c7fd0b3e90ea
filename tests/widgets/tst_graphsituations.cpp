// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// The graph in the situations that analysts meet, drawn as they see it. DATELINE_PICTURES=folder keeps the
// pictures, to be looked at; without it the test checks that each shows what it should.
#include "tests/support/graphcorpus.h"
#include "widgets/common/theme.h"
#include "widgets/graph/columnlines.h"
#include "widgets/graph/entitycolumns.h"
#include "widgets/graph/entitycolumnview.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphview.h"
#include "widgets/graph/questionpanel.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QSlider>
#include <QTest>

using namespace dateline;

class TestGraphSituations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingFound();
    void eightEntities();
    void sixtyEntities();
    void threeThousandEntities();
    void hundredThousandEntities();
    void listsWithLines();
    void egoOfOne();
    void wayFromOneToAnother();
    void brushedTime();
    void twoTimesCompared();
    void darkWithGroups();
    void largeFontAtScaleTwo();
    void inTheOrderOfTime();
    void aroundTheirCountries();
    void smallPanel();

private:
    void open(const test::GraphCorpusOptions& options, QSize size = QSize(1366, 768));
    void waitUntilQuiet() { QTRY_VERIFY_WITH_TIMEOUT(!m_view->isBusy(), 60'000); }
    void choose(const QString& text);
    const GraphScene& scene() const { return m_view->canvas()->scene(); }
    /// How much of the canvas is not background, in thousandths.
    int inkOf(const QImage& image) const;
    QImage keep(const QString& name, double ratio = 1);
    /// Labels of the last frame that can be read, of a hundred nodes in view.
    int labelled() const
    {
        return static_cast<int>(
            m_view->canvas()->labels().size() * 100 / std::max<std::size_t>(1, scene().nodes.size()));
    }

    std::shared_ptr<const Corpus> m_corpus;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<GraphView> m_view;
    QFont m_font;
};

void TestGraphSituations::initTestCase()
{
    registerMetaTypes();
    m_font = QApplication::font();
    QApplication::setPalette(lightPalette());
}

void TestGraphSituations::cleanup()
{
    m_view.reset();
    QApplication::setPalette(lightPalette());
    QApplication::setFont(m_font);
}

void TestGraphSituations::open(const test::GraphCorpusOptions& options, QSize size)
{
    m_corpus = test::graphCorpus(options);
    m_state = std::make_unique<ViewState>();
    m_state->setSnapshot(m_corpus);
    m_view = std::make_unique<GraphView>(m_state.get());
    m_view->resize(size);
    m_view->show();
    m_view->activateWindow();
    static_cast<QWidget*>(m_view->canvas())->setFocus();
    waitUntilQuiet();
}

void TestGraphSituations::choose(const QString& text)
{
    QMenu* show = m_view->controls()->shownMenu();
    QMenu* arrange = m_view->controls()->arrangements();
    for (QAction* action : show->findChildren<QAction*>() + show->actions() + arrange->actions()) {
        if (action->text() == text) {
            action->trigger();
            waitUntilQuiet();
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no entry ") + text));
}

int TestGraphSituations::inkOf(const QImage& image) const
{
    const QRgb paper = Theme::from(m_view->palette()).background.rgb();
    qint64 ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ink += image.pixel(x, y) != paper ? 1 : 0;
        }
    }
    return static_cast<int>(ink * 1000 / (qint64(image.width()) * image.height()));
}

QImage TestGraphSituations::keep(const QString& name, double ratio)
{
    m_view->grab();
    QTest::qWait(1); // a large scene is drawn by a worker
    [this] {
        QTRY_VERIFY_WITH_TIMEOUT((m_view->canvas()->update(), m_view->canvas()->isUpToDate()), 20'000);
    }();
    QImage image(m_view->size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    m_view->render(&image);
    const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
    if (!folder.isEmpty()) {
        image.save(folder + QStringLiteral("/graph-") + name + QStringLiteral(".png"));
    }
    return m_view->canvas()->renderNow(ratio);
}

void TestGraphSituations::nothingFound()
{
    test::GraphCorpusOptions none;
    none.people = none.organisations = none.countries = none.places = none.groups = 0;
    none.articles = 0;
    open(none);
    const QImage image = keep(QStringLiteral("empty"));
    QVERIFY(scene().nodes.empty());
    QCOMPARE(inkOf(image), 0);
    QVERIFY(m_view->countsText().startsWith(QStringLiteral("0 of 0 names")));
}

void TestGraphSituations::eightEntities()
{
    test::GraphCorpusOptions few;
    few.people = 4;
    few.organisations = 2;
    few.countries = 2;
    few.places = few.groups = 0;
    few.topics = 1;
    few.articles = 12;
    few.sentences = 4;
    open(few);
    keep(QStringLiteral("8"));
    QVERIFY(scene().nodes.size() <= 8 && scene().nodes.size() >= 6);
    QCOMPARE(labelled(), 100);
}

void TestGraphSituations::sixtyEntities()
{
    open({});
    m_view->controls()->setPerKind(24);
    Q_EMIT m_view->controls()->amountChanged();
    waitUntilQuiet();
    const QImage image = keep(QStringLiteral("60"));
    QVERIFY(scene().nodes.size() >= 50);
    QVERIFY2(labelled() >= 60, qPrintable(QString::number(labelled())));
    QVERIFY(inkOf(image) > 40);
}

void TestGraphSituations::threeThousandEntities()
{
    test::GraphCorpusOptions many{1600, 1000, 150, 200, 50, 30, 3000, 8, 1};
    open(many);
    choose(QStringLiteral("Places"));
    choose(QStringLiteral("Groups"));
    m_view->controls()->setPerKind(1'000'000);
    Q_EMIT m_view->controls()->amountChanged();
    waitUntilQuiet();
    const QImage image = keep(QStringLiteral("3000"));
    QVERIFY(scene().nodes.size() > 2000);
    QVERIFY(m_view->canvas()->isLarge());
    QVERIFY(inkOf(image) > 100);
    choose(QStringLiteral("Who keeps company (communities)"));
    choose(QStringLiteral("Backbone only"));
    keep(QStringLiteral("3000-communities"));
    QVERIFY(scene().nodes.size() < 100);
}

void TestGraphSituations::hundredThousandEntities()
{
    if (qEnvironmentVariableIsEmpty("DATELINE_PICTURES")) {
        QSKIP("takes a minute; set DATELINE_PICTURES to draw it");
    }
    test::GraphCorpusOptions many{60'000, 36'000, 200, 3000, 800, 300, 60'000, 8, 1};
    open(many);
    m_view->controls()->setMinimum(1);
    m_view->controls()->setPerKind(1'000'000);
    Q_EMIT m_view->controls()->amountChanged();
    waitUntilQuiet();
    keep(QStringLiteral("100000"));
    QVERIFY(scene().nodes.size() > 50'000);
}

void TestGraphSituations::listsWithLines()
{
    open({});
    EntityColumnView* organisations = m_view->columns()->view(EntityKind::Organisation);
    QVERIFY(organisations->isVisible());
    keep(QStringLiteral("lists"));
    const std::size_t lines = m_view->columns()->linesLeftOf(EntityKind::Country)->lines().size();
    QVERIFY2(lines >= 40 && lines <= 80, qPrintable(QString::number(lines)));
    organisations->setCurrentIndex(organisations->model()->index(3, 0));
    keep(QStringLiteral("lists-selected"));
    QVERIFY(m_view->columns()->linesLeftOf(EntityKind::Country)->lines().back().strong);
}

void TestGraphSituations::egoOfOne()
{
    open({});
    const auto strongest = std::min_element(scene().nodes.begin(), scene().nodes.end(),
        [](const SceneNode& left, const SceneNode& right) { return left.rank < right.rank; });
    m_state->select(strongest->entity, ViewOrigin::Entities);
    m_view->toggleFocus();
    m_view->arrange(GraphArrangement::Rings);
    waitUntilQuiet();
    keep(QStringLiteral("ego"));
    QVERIFY(m_view->canvas()->isFocused());
}

void TestGraphSituations::wayFromOneToAnother()
{
    open({});
    m_state->select(Selection{{}, {scene().nodes.front().entity, scene().nodes.back().entity}, {}, {}},
        ViewOrigin::Entities);
    m_view->showPaths();
    waitUntilQuiet();
    keep(QStringLiteral("path"));
    QVERIFY(!m_view->questions()->text().isEmpty());
}

void TestGraphSituations::brushedTime()
{
    open({});
    m_state->setWindow(DayInterval{dayNumber(2015, 1, 1), dayNumber(2015, 6, 30)}, ViewOrigin::Timeline);
    waitUntilQuiet();
    choose(QStringLiteral("Dim what lies outside"));
    keep(QStringLiteral("brushed"));
    QVERIFY(std::any_of(scene().nodes.begin(), scene().nodes.end(),
        [](const SceneNode& node) { return node.presence == Presence::Inside; }));
}

void TestGraphSituations::twoTimesCompared()
{
    open({});
    m_state->setWindow(DayInterval{dayNumber(2016, 1, 1), dayNumber(2016, 12, 31)}, ViewOrigin::Timeline);
    waitUntilQuiet();
    choose(QStringLiteral("The time just before, as long"));
    keep(QStringLiteral("compared"));
    QVERIFY(scene().compares);
}

void TestGraphSituations::darkWithGroups()
{
    QApplication::setPalette(darkPalette());
    open({});
    choose(QStringLiteral("Groups"));
    choose(QStringLiteral("Colours show communities"));
    choose(QStringLiteral("Who belongs to a country"));
    QTest::keyClick(m_view->canvas(), Qt::Key_Q);
    m_view->questions()->ask(graph::Question::Bridges);
    waitUntilQuiet();
    keep(QStringLiteral("dark"));
    QVERIFY(Theme::from(m_view->palette()).dark);
}

void TestGraphSituations::largeFontAtScaleTwo()
{
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 1.6);
    QApplication::setFont(large);
    open({});
    const QImage image = keep(QStringLiteral("scale2-large-font"), 2);
    QCOMPARE(image.width(), m_view->canvas()->width() * 2);
    QVERIFY2(labelled() >= 70, qPrintable(QString::number(labelled())));
}

void TestGraphSituations::inTheOrderOfTime()
{
    open({});
    choose(QStringLiteral("In the order of time"));
    keep(QStringLiteral("time"));
    QVERIFY(!scene().marks.empty());
    for (std::size_t i = 1; i < scene().marks.size(); ++i) {
        QVERIFY(scene().marks[i - 1].x < scene().marks[i].x);
    }
}

void TestGraphSituations::aroundTheirCountries()
{
    open({});
    choose(QStringLiteral("Around their countries"));
    keep(QStringLiteral("countries"));
    QVERIFY2(labelled() >= 70, qPrintable(QString::number(labelled())));
}

void TestGraphSituations::smallPanel()
{
    open({}, QSize(620, 330));
    keep(QStringLiteral("small"));
    QVERIFY2(labelled() >= 80, qPrintable(QString::number(labelled())));
}

QTEST_MAIN(TestGraphSituations)
#include "tst_graphsituations.moc"
