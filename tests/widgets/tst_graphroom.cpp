// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What the graph does where room is scarce: labels and badges of near nodes, panels beside a narrow drawing.
#include "tests/support/graphcorpus.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphview.h"
#include "widgets/graph/labelplacement.h"
#include "widgets/graph/questionpanel.h"
#include "widgets/graph/zoombuttons.h"

#include <QLabel>
#include <QPainter>
#include <QSet>
#include <QSlider>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace dateline;

namespace {

double sharedArea(const QRectF& one, const QRectF& other)
{
    const QRectF both = one.intersected(other);
    return both.isEmpty() ? 0 : both.width() * both.height();
}

void press(const GraphView& view, Qt::Key key)
{
    for (QAction* action : view.canvas()->actions()) {
        if (action->shortcut() == QKeySequence(key)) {
            action->trigger();
        }
    }
}

void openQuestions(const GraphView& view) // or closes them
{
    press(view, Qt::Key_Q);
}

} // namespace

class TestGraphRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A label that must be there goes where it hides least, not where the last one happened to be.
    void aWantedLabelCoversAsLittleAsItCan()
    {
        const LabelCandidate wanted{0, {200, 100}, 6, {40, 14}, true};
        std::vector<LabelObstacle> around{{{200, 100}, 6, 0}};
        for (const QPointF at : {QPointF(200, 115), QPointF(230, 100), QPointF(200, 85), QPointF(225, 115),
                 QPointF(175, 115), QPointF(225, 85), QPointF(175, 85)}) {
            around.push_back({at, 10, static_cast<std::uint32_t>(around.size())});
        }
        around.push_back(
            {{154, 100}, 3, static_cast<std::uint32_t>(around.size())}); // the left is nearly free
        const auto placed
            = placeLabels({wanted}, around, QRectF(0, 0, 400, 200), {{0, LabelSide::Right, {}, 0}});
        QCOMPARE(placed.size(), std::size_t(1));
        QVERIFY(placed[0].side == LabelSide::Left);
        // Where nothing is in the way it stays where it was.
        const auto kept = placeLabels(
            {wanted}, {{{200, 100}, 6, 0}}, QRectF(0, 0, 400, 200), {{0, LabelSide::Right, {}, 0}});
        QVERIFY(kept[0].side == LabelSide::Right);
    }

    /// Arrowheads hid behind the names of what they point at.
    void aLabelKeepsOffItsLinks()
    {
        LabelCandidate named{0, {200, 100}, 6, {40, 14}, true};
        const std::vector<LabelObstacle> itself{{{200, 100}, 6, 0}};
        const QRectF page(0, 0, 400, 200);
        QVERIFY(placeLabels({named}, itself, page, {})[0].side == LabelSide::Below);
        named.links = {{210, 190}, {195, 190}, {390, 101}};
        const PlacedLabel beside = placeLabels({named}, itself, page, {})[0];
        QVERIFY(beside.side != LabelSide::Below && beside.side != LabelSide::Right);
        named.links.assign(12, {200, 190}); // and from everywhere else
        for (const QPointF end :
            {QPointF(390, 100), {10, 100}, {200, 10}, {390, 190}, {10, 190}, {390, 10}, {10, 10}}) {
            named.links.insert(named.links.end(), end == QPointF(10, 10) ? 1 : 5, end);
        }
        QVERIFY(placeLabels({named}, itself, page, {})[0].side == LabelSide::AboveLeft);
    }

    /// A badge on a neighbour reads as if it were its own.
    void aBadgeKeepsOffOtherNodes()
    {
        ViewState state;
        state.setSnapshot(test::graphCorpus());
        GraphView view(&state);
        view.resize(600, 430);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
        GraphCanvas* canvas = view.canvas();
        int badges = 0;
        int covered = 0;
        for (const SceneNode& node : std::vector<SceneNode>(canvas->scene().nodes)) {
            state.select(node.entity, ViewOrigin::Entities);
            canvas->grab();
            for (const QRectF& badge : canvas->badges()) {
                double over = 0;
                for (const SceneNode& other : canvas->scene().nodes) {
                    const QPointF at = canvas->pageOf(*canvas->nodeOf(other.entity));
                    const double radius = canvas->transform().radius(other.radius);
                    if (other.entity != node.entity) {
                        over += sharedArea(
                            badge, QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
                    }
                }
                ++badges;
                covered += over > badge.width() * badge.height() / 10 ? 1 : 0;
            }
        }
        QVERIFY(badges > 0);
        QCOMPARE(covered, 0);
    }

    void questionsStandBelowADrawingThatWouldBeAStrip()
    {
        ViewState state;
        state.setSnapshot(test::graphCorpus());
        GraphView view(&state);
        view.resize(690, 640);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
        const auto* splitter = view.findChild<QSplitter*>();
        openQuestions(view);
        QVERIFY(view.questions()->isVisible());
        QVERIFY(splitter->orientation() == Qt::Vertical);
        QTRY_VERIFY(view.canvas()->width() > 650);
        QVERIFY(view.canvas()->height() > 240);
        openQuestions(view);
        QVERIFY(splitter->orientation() == Qt::Horizontal);
        view.resize(1200, 640);
        openQuestions(view);
        QVERIFY(splitter->orientation() == Qt::Horizontal);
    }

    /// Until the analyst has moved something the drawing is made for the room that there is.
    void theDrawingIsMadeAnewForTheRoomBesideAPanel()
    {
        ViewState state;
        state.setSnapshot(test::graphCorpus());
        GraphView view(&state);
        view.resize(900, 430);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
        const double before = view.canvas()->transform().zoom;
        openQuestions(view);
        QTRY_VERIFY(view.canvas()->width() < 600);
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
        const double after = view.canvas()->transform().zoom;
        QVERIFY2(after > before * 0.75, qPrintable(QStringLiteral("%1, then %2").arg(before).arg(after)));

        // Later it stays as it is, and whole in view.
        openQuestions(view);
        QTRY_VERIFY(view.canvas()->width() > 800);
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
        const EntityId some = view.canvas()->scene().nodes.front().entity;
        state.select(some, ViewOrigin::Entities);
        view.expand(some);
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
        view.canvas()->fit();
        const graph::Positions places = view.canvas()->scene().positions();
        openQuestions(view);
        QTRY_VERIFY(view.canvas()->width() < 600);
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
        QVERIFY(view.canvas()->scene().positions() == places);
        for (const SceneNode& node : view.canvas()->scene().nodes) {
            QVERIFY(
                view.canvas()->rect().contains(view.canvas()->transform().toPage(node.x, node.y).toPoint()));
        }
    }

    /// Found or chosen in a list: the drawing says that it is not there, and brings it.
    void whatIsSelectedElsewhereCanBeDrawn()
    {
        ViewState state;
        state.setSnapshot(test::graphCorpus());
        GraphView view(&state);
        view.resize(690, 400);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
        EntityId hidden;
        for (std::size_t i = 0; i < state.snapshot()->entities.size() && !hidden; ++i) {
            const EntityId id = EntityId::fromIndex(i);
            hidden = view.canvas()->nodeOf(id) || (*state.snapshot())[id].links.empty() ? EntityId() : id;
        }
        QVERIFY(hidden.isValid());
        const auto isSaid = [&view] {
            const auto labels = view.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [](const QLabel* label) { return label->text().contains(QStringLiteral("not drawn")); });
        };
        QVERIFY(!isSaid());
        state.select(hidden, ViewOrigin::Entities);
        QVERIFY(isSaid());
        press(view, Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
        QVERIFY(view.canvas()->nodeOf(hidden));
        QVERIFY(!isSaid());
    }

    /// What the wheel and the keys do has buttons, too: for the pointer, for Tab and for screen readers.
    void buttonsZoomAndFit()
    {
        ViewState state;
        state.setSnapshot(test::graphCorpus());
        GraphView view(&state);
        view.resize(900, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
        const auto* corner = view.findChild<ZoomButtons*>();
        QVERIFY(corner != nullptr && corner->isVisible());
        const QList<QToolButton*> buttons = corner->findChildren<QToolButton*>();
        QCOMPARE(buttons.size(), 3);
        const double before = view.canvas()->transform().zoom;
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QVERIFY(view.canvas()->transform().zoom > before);
        static_cast<QWidget*>(view.canvas())->setFocus();
        QTest::keyClick(view.canvas(), Qt::Key_Tab);
        QTest::keyClick(view.focusWidget(), Qt::Key_Tab);
        QVERIFY(view.focusWidget() == buttons[1]);
        QSet<const QWidget*> reached;
        while (!reached.contains(view.focusWidget())) {
            reached.insert(view.focusWidget());
            QTest::keyClick(view.focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(std::any_of(reached.begin(), reached.end(), [](const QWidget* widget) {
            return qobject_cast<const QSlider*>(widget) != nullptr;
        })); // and on to the controls
        buttons[1]->setFocus();
        QTest::keyClick(buttons[1], Qt::Key_Space);
        QTest::keyClick(buttons[1], Qt::Key_Space);
        QVERIFY(view.canvas()->transform().zoom < before);
        QTest::mouseClick(buttons[2], Qt::LeftButton);
        QCOMPARE(view.canvas()->transform().zoom, before);
        for (const QToolButton* button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(button->toolTip().endsWith(QLatin1Char(')'))); // the key
            QVERIFY((button->focusPolicy() & Qt::TabFocus) != 0);
        }
        state.setSnapshot({}); // nothing to zoom
        QTRY_VERIFY(!corner->isVisible());
    }

    /// What is fitted does not lie beneath the buttons.
    void theButtonsCornerStaysFree()
    {
        GraphCanvas canvas;
        canvas.resize(500, 400);
        GraphScene scene;
        for (const QPointF at : {QPointF(-300, -240), QPointF(300, 240), QPointF(300, -240)}) {
            SceneNode node;
            node.entity = EntityId::fromIndex(scene.nodes.size());
            node.radius = 8;
            node.x = static_cast<float>(at.x());
            node.y = static_cast<float>(at.y());
            scene.nodes.push_back(node);
        }
        canvas.setScene(std::move(scene));
        const QRectF corner(canvas.width() - 90, canvas.height() - 90, 90, 90);
        canvas.fit();
        QVERIFY(corner.contains(canvas.pageOf(1)));
        canvas.setCoveredCorner(corner.size().toSize());
        canvas.fit();
        QVERIFY(!corner.contains(canvas.pageOf(1)));
        QVERIFY(canvas.rect().contains(canvas.pageOf(1).toPoint()));
    }

    /// In the drawing and in its legend, on every ground.
    void whatIsOutOfFocusCanBeSeen()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette(), highContrastPalette()}) {
            const Theme theme = Theme::from(palette);
            for (int kind = 0; kind < entityKindCount; ++kind) {
                QImage image(24, 24, QImage::Format_RGB32);
                image.fill(theme.background);
                SceneNode node;
                node.kind = static_cast<EntityKind>(kind);
                node.radius = 6.5F;
                QPainter painter(&image);
                GraphPainter(theme).paintNode(painter, node, {1, {}, {12, 12}, 0}, Emphasis::Dimmed);
                painter.end();
                double most = 1;
                for (int x = 0; x < image.width(); ++x) {
                    most = std::max(most, contrast(image.pixelColor(x, 12), theme.background));
                }
                QVERIFY2(most > 1.4 && most < 3, qPrintable(QString::number(most)));
            }
        }
    }

    /// Nor do names, which stay as large when the drawing is small.
    void noNameLiesBeneathTheButtons()
    {
        GraphCanvas canvas;
        canvas.resize(860, 350);
        GraphScene scene;
        for (const QPointF at : {QPointF(-700, -240), QPointF(700, 240), QPointF(600, -200)}) {
            SceneNode node;
            node.entity = EntityId::fromIndex(scene.nodes.size());
            node.label = QStringLiteral("European Commission");
            node.radius = 8;
            node.x = static_cast<float>(at.x());
            node.y = static_cast<float>(at.y());
            scene.nodes.push_back(node);
        }
        canvas.setScene(std::move(scene));
        const QRectF corner(canvas.width() - 42, canvas.height() - 84, 42, 84);
        canvas.setCoveredCorner(corner.size().toSize());
        canvas.fit();
        canvas.grab();
        QCOMPARE(canvas.labels().size(), std::size_t{3});
        for (const PlacedLabel& label : canvas.labels()) {
            QVERIFY(!label.place.intersects(corner));
        }
    }
};

QTEST_MAIN(TestGraphRoom)
#include "tst_graphroom.moc"
