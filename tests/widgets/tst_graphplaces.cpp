// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Where nodes and labels stand.

#include "model/graph/layout/simplelayouts.h"
#include "tests/widgets/showngraph.h"
#include "widgets/graph/graphlegend.h"
#include "widgets/graph/nodeplacement.h"

#include <QSlider>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace dateline;

class TestGraphPlaces : public QObject, private test::ShownGraph
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void expansionLeavesTheOthersWhereTheyAre();
    void dragPins();
    void brushingTimeKeepsPositions();
    void labelsNeverOverlap();
    void nodesNeverOverlapHoweverFarAway();
    void whatComesBackFindsAFreePlace();
    void theLegendIsWholeInANarrowPanel();
    void badgesCoverNoLabel();
    void badgesAndWordsCoverNoNameInACrowd();
    void aCrowdCanBeRead();
    void everyArrangementPlacesAllNodesApart();
    void theMostNamedComesFirst();
    void pinnedNodesStayWithoutLinks();

private:
    /// The line runs through the words or touches them.
    bool isByItsLink(const LinkWords& words) const
    {
        const auto link = std::find_if(scene().links.begin(), scene().links.end(),
            [&](const SceneLink& drawn) { return drawn.link == words.link; });
        const QLineF line(m_view->canvas()->pageOf(link->a), m_view->canvas()->pageOf(link->b));
        const QRectF place = words.place.adjusted(-1, -words.place.height() / 2, 1, words.place.height() / 2);
        return line.intersects(QLineF(place.topLeft(), place.bottomRight())) == QLineF::BoundedIntersection
            || line.intersects(QLineF(place.bottomLeft(), place.topRight())) == QLineF::BoundedIntersection;
    }
};

void TestGraphPlaces::expansionLeavesTheOthersWhereTheyAre()
{
    const std::vector<SceneNode> before = scene().nodes;
    m_view->expand(entityWithHidden());
    waitUntilQuiet();
    for (const SceneNode& node : before) {
        const SceneNode& now = scene().nodes[*m_view->canvas()->nodeOf(node.entity)];
        QCOMPARE(now.x, node.x);
        QCOMPARE(now.y, node.y);
    }
    std::set<std::pair<float, float>> places;
    for (const SceneNode& node : scene().nodes) {
        QVERIFY(places.emplace(node.x, node.y).second);
    }
}

void TestGraphPlaces::dragPins()
{
    GraphCanvas* canvas = m_view->canvas();
    const QPoint from = canvas->pageOf(2).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, from + QPoint(20, 10));
    QTest::mouseMove(canvas, from + QPoint(40, 30));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(40, 30));
    QVERIFY(scene().nodes[2].pinned);
    const SceneNode moved = scene().nodes[2];
    QVERIFY(QLineF(canvas->pageOf(2), from + QPoint(40, 30)).length() < 3);
    m_view->arrange(GraphArrangement::Force);
    waitUntilQuiet();
    QCOMPARE(scene().nodes[2].x, moved.x);
    QCOMPARE(scene().nodes[2].y, moved.y);
}

void TestGraphPlaces::brushingTimeKeepsPositions()
{
    const std::vector<SceneNode> before = scene().nodes;
    const std::size_t links = scene().links.size();
    m_state->setWindow(DayInterval{dayNumber(2015, 1, 1), dayNumber(2016, 6, 30)}, ViewOrigin::Timeline);
    waitUntilQuiet();
    QVERIFY(scene().links.size() < links);
    for (const SceneNode& node : before) {
        if (const auto now = m_view->canvas()->nodeOf(node.entity)) {
            QCOMPARE(scene().nodes[*now].x, node.x);
            QCOMPARE(scene().nodes[*now].y, node.y);
        }
    }
    m_state->setWindow(std::nullopt, ViewOrigin::Timeline);
    waitUntilQuiet();
    QCOMPARE(scene().links.size(), links);
}

void TestGraphPlaces::labelsNeverOverlap()
{
    GraphCanvas* canvas = m_view->canvas();
    for (const double factor : {1.0, 0.6, 0.5, 2.0, 3.0}) {
        canvas->zoomBy(factor, canvas->rect().center());
        canvas->grab();
        const std::vector<PlacedLabel>& labels = canvas->labels();
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(!labels[i].place.intersects(labels[j].place));
            }
        }
    }
    canvas->fit();
    canvas->grab();
    // of 32: nearly all are readable in the opening
    QVERIFY2(canvas->labels().size() >= 28, qPrintable(QString::number(canvas->labels().size())));
    const auto sides = [canvas] {
        std::map<std::uint32_t, LabelSide> result;
        for (const PlacedLabel& label : canvas->labels()) {
            result.emplace(label.node, label.side);
        }
        return result;
    };
    const auto before = sides();
    canvas->grab();
    QVERIFY(sides() == before);
}

void TestGraphPlaces::nodesNeverOverlapHoweverFarAway()
{
    GraphCanvas* canvas = m_view->canvas();
    for (const double factor : {1.0, 0.7, 0.7, 0.7, 0.7}) {
        canvas->zoomBy(factor, canvas->rect().center());
        for (std::uint32_t i = 0; i < scene().nodes.size(); ++i) {
            for (std::uint32_t j = 0; j < i; ++j) {
                const double apart = QLineF(canvas->pageOf(i), canvas->pageOf(j)).length();
                QVERIFY2(apart >= canvas->transform().radius(scene().nodes[i].radius)
                            + canvas->transform().radius(scene().nodes[j].radius),
                    qPrintable(scene().nodes[i].name + QStringLiteral(" / ") + scene().nodes[j].name));
            }
        }
    }
}

/// Expanded, collapsed, and others put where it stood: they must not lie upon each other when it is expanded
/// again.
void TestGraphPlaces::whatComesBackFindsAFreePlace()
{
    const auto overlapping = [this] {
        QStringList pairs;
        for (std::size_t i = 0; i < scene().nodes.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const SceneNode& a = scene().nodes[i];
                const SceneNode& b = scene().nodes[j];
                if (std::hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius) {
                    pairs << a.name + QStringLiteral(" / ") + b.name;
                }
            }
        }
        return pairs.join(QStringLiteral(", "));
    };
    std::vector<EntityId> first;
    for (const SceneNode& node : scene().nodes) {
        if (node.hidden > 0 && first.size() < 6) {
            first.push_back(node.entity);
        }
    }
    QVERIFY(first.size() > 2);
    for (int round = 0; round < 2; ++round) {
        for (const EntityId id : first) {
            m_view->expand(id);
            waitUntilQuiet();
            QCOMPARE(overlapping(), QString());
            m_view->collapse(id);
            waitUntilQuiet();
            QCOMPARE(overlapping(), QString());
        }
    }
    for (const EntityId id : first) { // all that had places, at once
        m_view->expand(id);
        waitUntilQuiet();
        QCOMPARE(overlapping(), QString());
    }
}

void TestGraphPlaces::theLegendIsWholeInANarrowPanel()
{
    auto* legend = m_view->findChild<GraphLegend*>();
    QVERIFY(legend->isVisible());
    const int before = legend->height();
    m_view->resize(330, 650);
    QTRY_VERIFY(legend->height() > before);
    QVERIFY(legend->height() >= legend->heightForWidth(legend->width()));
    m_view->resize(1000, 650);
    QTRY_COMPARE(legend->height(), before);
}

void TestGraphPlaces::badgesCoverNoLabel()
{
    GraphCanvas* canvas = m_view->canvas();
    std::size_t badges = 0;
    for (const SceneNode& node : std::vector<SceneNode>(scene().nodes)) {
        m_state->select(node.entity, ViewOrigin::Entities);
        canvas->grab();
        badges += canvas->badges().size();
        for (const QRectF& badge : canvas->badges()) {
            for (const PlacedLabel& label : canvas->labels()) {
                QVERIFY2(!label.place.intersects(badge), qPrintable(node.name));
            }
        }
    }
    QVERIFY(badges > 0);
}

void TestGraphPlaces::badgesAndWordsCoverNoNameInACrowd()
{
    m_view->resize(560, 360);
    m_view->controls()->findChildren<QSlider*>().front()->setValue(14);
    waitUntilQuiet();
    GraphCanvas* canvas = m_view->canvas();
    for (const SceneNode& node : std::vector<SceneNode>(scene().nodes)) {
        m_state->select(node.entity, ViewOrigin::Entities);
        canvas->grab();
        for (const PlacedLabel& label : canvas->labels()) {
            const bool own = scene().nodes[label.node].entity == node.entity;
            QVERIFY2(!own || canvas->badges().empty() || !label.place.intersects(canvas->badges().front()),
                qPrintable(node.name));
        }
    }
    std::vector<EntityId> everyone;
    std::vector<LinkId> all;
    for (const SceneNode& node : scene().nodes) {
        everyone.push_back(node.entity);
    }
    for (const SceneLink& link : scene().links) {
        all.push_back(link.link);
    }
    for (const double zoom : {1.0, 1.7, 2.5}) { // from 1.6 on all that is stated has words
        canvas->zoomBy(zoom / canvas->transform().zoom, canvas->rect().center());
        std::size_t others = 0;
        for (const SceneLink& link : std::vector<SceneLink>(scene().links)) {
            const QPointF middle = QLineF(canvas->pageOf(link.a), canvas->pageOf(link.b)).center();
            canvas->panBy(QRectF(canvas->rect()).center() - middle);
            m_state->select(link.link, ViewOrigin::Entities);
            canvas->grab();
            QCOMPARE(canvas->linkWords().size(), std::size_t{1}); // the link pointed at always has words
            for (const PlacedLabel& label : canvas->labels()) {
                const bool isEnd = label.node == link.a || label.node == link.b;
                QVERIFY(!isEnd || !label.place.intersects(canvas->linkWords().front().place));
            }
            m_state->clearSelection(ViewOrigin::Entities);
            canvas->setPaths(everyone, all);
            canvas->grab();
            others += canvas->linkWords().size();
            for (const LinkWords& words : canvas->linkWords()) {
                QVERIFY2(isByItsLink(words), "words far from their link");
                for (const PlacedLabel& label : canvas->labels()) {
                    QVERIFY(!label.place.intersects(words.place));
                }
            }
            canvas->setPaths({}, {});
        }
        QVERIFY2(others > scene().links.size(), qPrintable(QString::number(others)));
    }
}

void TestGraphPlaces::aCrowdCanBeRead()
{
    m_view->resize(700, 620);
    m_view->controls()->findChildren<QSlider*>().front()->setValue(14);
    waitUntilQuiet();
    GraphCanvas* canvas = m_view->canvas();
    canvas->grab();
    QVERIFY2(scene().nodes.size() > 60, qPrintable(QString::number(scene().nodes.size())));
    std::set<std::uint32_t> named;
    for (const PlacedLabel& label : canvas->labels()) {
        named.insert(scene().nodes[label.node].rank);
    }
    for (std::uint32_t rank = 0; rank < 8; ++rank) {
        QVERIFY2(named.count(rank) == 1, qPrintable(QString::number(rank)));
    }
    for (std::uint32_t i = 0; i < scene().nodes.size(); ++i) {
        const double radius = canvas->transform().radius(scene().nodes[i].radius);
        QVERIFY2(radius >= 2, qPrintable(QString::number(radius)));
        QVERIFY(canvas->nodeAt(canvas->pageOf(i) + QPointF(0, radius + 3)).has_value());
    }
}

void TestGraphPlaces::everyArrangementPlacesAllNodesApart()
{
    for (const GraphArrangement arrangement :
        {GraphArrangement::Rings, GraphArrangement::Columns, GraphArrangement::Circle, GraphArrangement::Time,
            GraphArrangement::Countries, GraphArrangement::Force}) {
        m_view->arrange(arrangement);
        waitUntilQuiet();
        for (std::uint32_t i = 0; i < scene().nodes.size(); ++i) {
            for (std::uint32_t j = 0; j < i; ++j) {
                const QLineF line(QPointF(scene().nodes[i].x, scene().nodes[i].y),
                    QPointF(scene().nodes[j].x, scene().nodes[j].y));
                QVERIFY(line.length() > scene().nodes[i].radius + scene().nodes[j].radius);
            }
        }
    }
}

void TestGraphPlaces::theMostNamedComesFirst()
{
    GraphScene few; // the last is named most
    constexpr std::uint32_t nodes = 9;
    for (std::uint32_t i = 0; i < nodes; ++i) {
        SceneNode& node = few.nodes.emplace_back();
        node.kind = EntityKind::Person;
        node.rank = nodes - 1 - i;
    }
    const graph::EntityNetwork network(*m_corpus);
    const auto rings = arranged(few, network, GraphArrangement::Rings, std::nullopt, 1.5F).positions;
    const auto away = [&](std::uint32_t node) { return std::hypot(rings[node].x, rings[node].y); };
    for (std::uint32_t i = 0; i + 1 < nodes; ++i) {
        QVERIFY(away(nodes - 1) < away(i));
    }
    const auto circle = arranged(few, network, GraphArrangement::Circle, std::nullopt, 1.5F).positions;
    const graph::Positions inOrder
        = graph::circleLayout(std::vector<std::uint32_t>{8, 7, 6, 5, 4, 3, 2, 1, 0}, nodeBoxes(few));
    for (std::uint32_t i = 0; i < nodes; ++i) {
        QCOMPARE(circle[i].x, inOrder[i].x);
        QCOMPARE(circle[i].y, inOrder[i].y);
    }
}

void TestGraphPlaces::pinnedNodesStayWithoutLinks()
{
    const EntityId pinned = scene().nodes[4].entity;
    m_state->select(pinned, ViewOrigin::Entities);
    QTest::keyClick(m_view->canvas(), Qt::Key_I);
    QVERIFY(scene().nodes[4].pinned);
    m_state->clearSelection(ViewOrigin::Entities);
    m_view->findChildren<QSlider*>().at(1)->setValue(3); // four sentences
    waitUntilQuiet();
    QVERIFY(m_view->canvas()->nodeOf(pinned).has_value());
    for (const SceneNode& node : scene().nodes) {
        QVERIFY(node.degree > 0 || node.entity == pinned);
    }
}

QTEST_MAIN(TestGraphPlaces)
#include "tst_graphplaces.moc"
