// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/words.h"
#include "widgets/graph/graphpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace dateline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphPainter)
};

/// Where the entries stand: one after the other, in as many rows as they need. No painter: they are measured.
class LegendRows
{
public:
    LegendRows(QPainter* painter, const QFont& font, const QColor& text, QPointF corner, double width)
        : m_painter(painter)
        , m_font(font)
        , m_metrics(font)
        , m_text(text)
        , m_corner(corner)
        , m_width(width)
        , m_at(corner + QPointF(0, rowHeight() / 2))
    {
    }

    /// `paintMark`: given the painter and the left end of the mark, at half its height.
    template <typename PaintMark> void add(const QString& text, double markWidth, const PaintMark& paintMark)
    {
        const double needed = markWidth + 6 + m_metrics.horizontalAdvance(text);
        if (m_at.x() > m_corner.x() && m_at.x() + needed > m_corner.x() + m_width) {
            m_at = QPointF(m_corner.x(), m_at.y() + rowHeight());
        }
        if (m_painter) {
            paintMark(*m_painter, m_at);
            m_painter->setPen(m_text);
            m_painter->setFont(m_font);
            m_painter->drawText(m_at + QPointF(markWidth + 6, m_metrics.ascent() / 2 - 1), text);
        }
        m_at.rx() += needed + 18;
    }
    void addLine(const QString& text, const QColor& colour, const QList<qreal>& dashes = {},
        LinkTone tone = LinkTone::Structure, const QColor& ground = {})
    {
        add(text, 26, [&](QPainter& painter, QPointF place) {
            QPen pen(colour, 2.5, Qt::SolidLine, Qt::FlatCap);
            if (!dashes.isEmpty()) {
                pen.setDashPattern(dashes);
            }
            painter.setPen(pen);
            painter.drawLine(place, place + QPointF(26, 0));
            paintToneMark(painter, tone, place + QPointF(13, 0), QPointF(1, 0), 5.0, pen, ground);
        });
    }
    double height() const { return m_at.y() + rowHeight() / 2 - m_corner.y(); }

private:
    double rowHeight() const { return std::ceil(m_metrics.height()) + 5; }

    QPainter* m_painter;
    QFont m_font;
    QFontMetricsF m_metrics;
    QColor m_text;
    QPointF m_corner;
    double m_width;
    QPointF m_at;
};

template <typename Condition> bool anyNode(const GraphScene& scene, const Condition& condition)
{
    return std::any_of(scene.nodes.begin(), scene.nodes.end(), condition);
}

template <typename Condition> bool anyLink(const GraphScene& scene, const Condition& condition)
{
    return std::any_of(scene.links.begin(), scene.links.end(), condition);
}

/// Lines side by side have tones of their own.
bool shows(const SceneLink& link, LinkTone tone)
{
    if (link.strandCount <= 1) {
        return link.tone == tone;
    }
    const auto end = link.strands.begin() + link.strandCount;
    return std::any_of(
        link.strands.begin(), end, [&](const LinkStrand& strand) { return strand.tone == tone; });
}

bool isByCommunity(const GraphScene& scene)
{
    return anyNode(scene, [](const SceneNode& node) { return node.community >= 0; });
}

void addKinds(LegendRows& rows, const GraphScene& scene, const Theme& theme)
{
    const bool byCommunity = isByCommunity(scene);
    for (int i = 0; i < entityKindCount; ++i) {
        const auto kind = static_cast<EntityKind>(i);
        if (anyNode(scene, [&](const SceneNode& node) { return node.kind == kind; })) {
            rows.add(kindWord(kind), 14, [&](QPainter& painter, QPointF place) {
                const QColor own = byCommunity ? theme.muted : theme.of(kind);
                painter.setPen(QPen(own, 2));
                painter.setBrush(theme.faded(own, 0.6));
                painter.drawPath(glyphPath(shapeOf(kind), 13).translated(place + QPointF(7, 0)));
            });
        }
    }
}

/// What a node can be beside its kind, each with a node that is it.
std::vector<std::pair<QString, SceneNode>> sampleNodes(const GraphScene& scene)
{
    SceneNode plain;
    plain.kind = EntityKind::Person;
    plain.radius = 6;
    plain.community = -1;
    std::vector<std::pair<QString, SceneNode>> samples;
    if (isByCommunity(scene)) {
        samples.emplace_back(Text::tr("colour: group"), plain).second.community = 0;
    }
    if (anyNode(scene, [](const SceneNode& node) { return !node.members.empty(); })) {
        samples.emplace_back(Text::tr("several in one"), plain).second.members = {EntityId()};
    }
    if (anyNode(scene, [](const SceneNode& node) { return node.singleSource; })) {
        samples.emplace_back(Text::tr("one article only"), plain).second.singleSource = true;
    }
    for (std::uint32_t step = 0; step <= scene.focusDepth && scene.focusDepth > 0; ++step) {
        SceneNode& ringed
            = samples
                  .emplace_back(step == 0 ? Text::tr("in focus")
                                          : Text::tr("%Ln link(s) away", nullptr, static_cast<int>(step)),
                      plain)
                  .second;
        ringed.step = static_cast<std::int8_t>(step);
        ringed.radius = step == 0 ? 3 : 5;
    }
    return samples;
}

} // namespace

double GraphPainter::paintLegend(
    QPainter* painter, const GraphScene& scene, QPointF corner, double width) const
{
    QFont font = scene.font;
    font.setPixelSize(baseFontPixels(font));
    LegendRows rows(painter, font, m_theme.text, corner, width);
    addKinds(rows, scene, m_theme);
    for (const auto& [text, node] : sampleNodes(scene)) {
        const double markWidth = node.step >= 0 ? 22 : 14;
        rows.add(text, markWidth, [this, &sample = node, markWidth](QPainter& on, QPointF place) {
            paintNode(on, sample, GraphTransform{1, {}, place + QPointF(markWidth / 2, 0)},
                sample.step > 1 ? Emphasis::Distant : Emphasis::Normal);
        });
    }
    if (scene.focusDepth > 0 && scene.others == Others::Dimmed) {
        rows.add(Text::tr("outside the focus"), 14, [this](QPainter& on, QPointF place) {
            SceneNode sample;
            sample.kind = EntityKind::Person;
            sample.radius = 6.5F; // with a rim as thick as in the drawing
            paintNode(on, sample, GraphTransform{1, {}, place + QPointF(7, 0)}, Emphasis::Dimmed);
        });
    }
    if (scene.compares) {
        const std::array<std::pair<Presence, QString>, 3> presences{{{Presence::New, Text::tr("new")},
            {Presence::Gone, Text::tr("gone")}, {Presence::Kept, Text::tr("in both times")}}};
        for (const auto& [presence, text] : presences) {
            SceneLink example;
            example.presence = presence;
            rows.addLine(text, colourOf(example, LinkTone::Together),
                presence == Presence::Gone ? QList<qreal>{1.2, 1.6} : QList<qreal>());
        }
    } else {
        const std::array<std::pair<LinkTone, QString>, 4> tones{
            {{LinkTone::Structure, Text::tr("stated relation")},
                {LinkTone::Cooperation, Text::tr("cooperation")}, {LinkTone::Conflict, Text::tr("conflict")},
                {LinkTone::Together, Text::tr("mentioned together")}}};
        for (const auto& [tone, text] : tones) {
            if (anyLink(scene, [t = tone](const SceneLink& link) { return shows(link, t); })) {
                rows.addLine(text, colourOf(tone),
                    tone == LinkTone::Together ? QList<qreal>{2.4, 1.8} : QList<qreal>(), tone,
                    m_theme.background);
            }
        }
    }
    if (anyNode(scene, [](const SceneNode& node) { return node.presence == Presence::Outside; })
        || anyLink(scene, [](const SceneLink& link) { return link.presence == Presence::Outside; })) {
        rows.addLine(Text::tr("outside the time chosen"), m_theme.faded(m_theme.muted, 0.3));
    }
    return rows.height();
}

} // namespace dateline
