// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphlegend.h"

#include "widgets/graph/graphpainter.h"

#include <QPainter>

#include <cmath>
#include <set>
#include <tuple>
#include <utility>

namespace dateline {

namespace {

constexpr int margin = 8;

} // namespace

GraphScene legendSample(const GraphScene& scene)
{
    GraphScene sample;
    sample.compares = scene.compares;
    std::set<std::tuple<EntityKind, bool, bool, bool, Presence>> nodes;
    for (const SceneNode& node : scene.nodes) {
        const bool group = !node.members.empty();
        const bool coloured = node.community >= 0;
        if (nodes.emplace(node.kind, node.singleSource, group, coloured, node.presence).second) {
            SceneNode one;
            one.kind = node.kind;
            one.singleSource = node.singleSource;
            one.members.resize(group ? 1 : 0);
            one.community = coloured ? 0 : -1;
            one.presence = node.presence;
            sample.nodes.push_back(std::move(one));
        }
    }
    std::set<std::pair<LinkTone, Presence>> links;
    for (const SceneLink& link : scene.links) {
        std::set<LinkTone> tones{link.tone};
        for (std::uint8_t i = 0; i < link.strandCount && link.stated; ++i) { // each line of its own
            tones.insert(link.strands.at(i).tone);
        }
        for (const LinkTone tone : tones) {
            if (links.emplace(tone, link.presence).second) {
                SceneLink one;
                one.tone = tone;
                one.presence = link.presence;
                sample.links.push_back(one);
            }
        }
    }
    return sample;
}

GraphLegend::GraphLegend(QWidget* parent)
    : QWidget(parent)
{
    // Fixed would keep the height of a width before
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

void GraphLegend::setSample(GraphScene sample)
{
    m_sample = std::move(sample);
    updateGeometry();
    update();
}

void GraphLegend::setFocus(const GraphScene& scene)
{
    if (m_sample.focusDepth != scene.focusDepth || m_sample.others != scene.others) {
        m_sample.focusDepth = scene.focusDepth;
        m_sample.others = scene.others;
        updateGeometry();
        update();
    }
}

int GraphLegend::heightForWidth(int width) const
{
    const GraphPainter painter(Theme::from(palette()));
    return m_sample.nodes.empty() ? 0
                                  : static_cast<int>(std::ceil(painter.paintLegend(nullptr, m_sample,
                                        QPointF(margin, 2), std::max(100, width - 2 * margin))))
            + 4;
}

QSize GraphLegend::sizeHint() const
{
    return {400, heightForWidth(width())};
}

void GraphLegend::paintEvent(QPaintEvent* /*event*/)
{
    if (m_sample.nodes.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::from(palette());
    painter.fillRect(rect(), theme.background);
    GraphPainter(theme).paintLegend(&painter, m_sample, QPointF(margin, 2), width() - 2 * margin);
}

} // namespace dateline
