// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/words.h"
#include "widgets/graph/graphpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphPainter)
};

} // namespace

double GraphPainter::paintLegend(
    QPainter* painter, const GraphScene& scene, QPointF corner, double width) const
{
    QFont font = scene.font;
    font.setPixelSize(baseFontPixels(font));
    const QFontMetricsF metrics(font);
    const double rowHeight = std::ceil(metrics.height()) + 5;
    QPointF at = corner + QPointF(0, rowHeight / 2);
    const auto entry = [&](const QString& text, double markWidth, const auto& paintMark) {
        const double needed = markWidth + 6 + metrics.horizontalAdvance(text);
        if (at.x() > corner.x() && at.x() + needed > corner.x() + width) {
            at = QPointF(corner.x(), at.y() + rowHeight);
        }
        if (painter) {
            paintMark(at);
            painter->setPen(m_theme.text);
            painter->setFont(font);
            painter->drawText(at + QPointF(markWidth + 6, metrics.ascent() / 2 - 1), text);
        }
        at.rx() += needed + 18;
    };
    const auto anyNode = [&scene](const auto& condition) {
        return std::any_of(scene.nodes.begin(), scene.nodes.end(), condition);
    };
    const auto anyLink = [&scene](const auto& condition) {
        return std::any_of(scene.links.begin(), scene.links.end(), condition);
    };
    const bool byCommunity = anyNode([](const SceneNode& node) { return node.community >= 0; });
    for (int kind = 0; kind < entityKindCount; ++kind) {
        const auto value = static_cast<EntityKind>(kind);
        if (anyNode([&](const SceneNode& node) { return node.kind == value; })) {
            entry(kindWord(value), 14, [&](QPointF place) {
                const QColor own = byCommunity ? m_theme.muted : m_theme.of(value);
                painter->setPen(QPen(own, 2));
                painter->setBrush(m_theme.faded(own, 0.6));
                painter->drawPath(glyphPath(shapeOf(value), 13).translated(place + QPointF(7, 0)));
            });
        }
    }
    const auto sampleNode = [&](const QString& text, const SceneNode& sample) {
        entry(text, 14, [&](QPointF place) {
            paintNode(*painter, sample, GraphTransform{1, {}, place + QPointF(7, 0)}, Emphasis::Normal);
        });
    };
    SceneNode sample;
    sample.kind = EntityKind::Person;
    sample.radius = 6;
    if (byCommunity) {
        sample.community = 0;
        sampleNode(Text::tr("colour: group"), sample);
        sample.community = -1;
    }
    if (anyNode([](const SceneNode& node) { return !node.members.empty(); })) {
        sample.members = {EntityId()};
        sampleNode(Text::tr("several in one"), sample);
        sample.members.clear();
    }
    if (anyNode([](const SceneNode& node) { return node.singleSource; })) {
        sample.singleSource = true;
        sampleNode(Text::tr("one article only"), sample);
        sample.singleSource = false;
    }
    const auto line = [&](const QString& text, const QColor& colour, const QList<qreal>& dashes) {
        entry(text, 26, [&](QPointF place) {
            QPen pen(colour, 2.5, Qt::SolidLine, Qt::FlatCap);
            if (!dashes.isEmpty()) {
                pen.setDashPattern(dashes);
            }
            painter->setPen(pen);
            painter->drawLine(place, place + QPointF(26, 0));
        });
    };
    if (scene.compares) {
        const std::array<std::pair<Presence, QString>, 3> presences{{{Presence::New, Text::tr("new")},
            {Presence::Gone, Text::tr("gone")}, {Presence::Kept, Text::tr("in both times")}}};
        for (const auto& [presence, text] : presences) {
            SceneLink example;
            example.presence = presence;
            line(text, colourOf(example, LinkTone::Together),
                presence == Presence::Gone ? QList<qreal>{1.2, 1.6} : QList<qreal>());
        }
    } else {
        const std::array<std::pair<LinkTone, QString>, 4> tones{
            {{LinkTone::Structure, Text::tr("stated relation")},
                {LinkTone::Cooperation, Text::tr("cooperation")}, {LinkTone::Conflict, Text::tr("conflict")},
                {LinkTone::Together, Text::tr("mentioned together")}}};
        for (const auto& [tone, text] : tones) {
            if (anyLink([t = tone](const SceneLink& link) { return link.tone == t; })) {
                line(text, colourOf(tone),
                    tone == LinkTone::Together ? QList<qreal>{2.4, 1.8} : QList<qreal>());
            }
        }
    }
    if (anyNode([](const SceneNode& node) { return node.presence == Presence::Outside; })
        || anyLink([](const SceneLink& link) { return link.presence == Presence::Outside; })) {
        line(Text::tr("outside the time chosen"), m_theme.faded(m_theme.muted, 0.3), {});
    }
    return at.y() + rowHeight / 2 - corner.y();
}

} // namespace dateline
