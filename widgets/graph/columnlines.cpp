// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/columnlines.h"

#include "model/items/usertext.h"
#include "widgets/graph/entitycolumnmodel.h"
#include "widgets/graph/entitycolumnview.h"
#include "widgets/graph/graphemphasis.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

// more are a grey sheet; the strongest are drawn, of what is selected all
constexpr std::size_t mostLines = 80;
constexpr double reach = 4; // pixels beside a line that still mean it

} // namespace

ColumnLines::ColumnLines(EntityColumnView* right, QWidget* parent)
    : QWidget(parent)
    , m_right(right)
    , m_painter(Theme::from(palette()))
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(right, &EntityColumnView::moved, this, &ColumnLines::refresh);
}

void ColumnLines::setLeft(EntityColumnView* left)
{
    if (m_left != left) {
        if (m_left) {
            disconnect(m_left, nullptr, this, nullptr);
        }
        m_left = left;
        if (m_left) {
            connect(m_left, &EntityColumnView::moved, this, &ColumnLines::refresh);
        }
        refresh();
    }
}

void ColumnLines::setNetwork(std::shared_ptr<const graph::EntityNetwork> network)
{
    m_network = std::move(network);
    m_entities.clear();
    m_links.clear();
    m_hovered.reset();
    refresh();
}

void ColumnLines::setSelected(std::vector<EntityId> entities, std::vector<LinkId> links)
{
    m_entities = std::move(entities);
    m_links = std::move(links);
    refresh();
}

void ColumnLines::setTheme(const Theme& theme)
{
    m_painter = GraphPainter(theme);
    update();
}

void ColumnLines::refresh()
{
    m_stale = true;
    update();
}

double ColumnLines::heightOf(const EntityColumnView* view, int row) const
{
    const QRect place = view->visualRect(view->columnModel()->index(row, 0));
    return mapFromGlobal(view->viewport()->mapToGlobal(QPointF(0, place.center().y() + 0.5))).y();
}

void ColumnLines::work() const
{
    m_stale = false;
    m_lines.clear();
    if (!m_left || !m_network) {
        return;
    }
    const auto [firstLeft, lastLeft] = m_left->visibleRows();
    const auto [firstRight, lastRight] = m_right->visibleRows();
    for (int left = firstLeft; left <= lastLeft; ++left) {
        const EntityId a = m_left->columnModel()->entityAt(left);
        const double height = heightOf(m_left, left);
        for (int right = firstRight; right <= lastRight; ++right) {
            const EntityId b = m_right->columnModel()->entityAt(right);
            if (const std::optional<LinkId> link = m_network->between(a, b)) {
                const bool strong = holds(m_entities, a) || holds(m_entities, b) || holds(m_links, *link);
                m_lines.push_back(
                    {*link, height, heightOf(m_right, right), (*m_network)[*link].sentences, strong});
            }
        }
    }
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& one, const Line& other) {
        return one.strong != other.strong ? other.strong : one.sentences < other.sentences;
    });
    const auto strong = static_cast<std::size_t>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.strong; }));
    const std::size_t kept = std::max(strong, std::min(m_lines.size(), mostLines));
    m_lines.erase(m_lines.begin(), m_lines.end() - static_cast<std::ptrdiff_t>(kept));
}

const std::vector<ColumnLines::Line>& ColumnLines::lines() const
{
    if (m_stale) {
        work();
    }
    return m_lines;
}

std::optional<LinkId> ColumnLines::linkAt(QPointF at) const
{
    const std::vector<Line>& all = lines();
    const double share = at.x() / std::max(1, width());
    std::optional<LinkId> nearest;
    double least = reach;
    for (auto line = all.rbegin(); line != all.rend(); ++line) { // what is painted last lies on top
        const double rise = line->right - line->left;
        const double beside
            = std::fabs(line->left + share * rise - at.y()) * width() / std::hypot(width(), rise);
        if (beside < least) {
            least = beside;
            nearest = line->link;
        }
    }
    return nearest;
}

void ColumnLines::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_painter.theme();
    painter.fillRect(rect(), theme.background);
    const bool anyStrong
        = std::any_of(lines().begin(), lines().end(), [](const Line& line) { return line.strong; });
    for (const Line& line : lines()) {
        const graph::NetworkLink& link = (*m_network)[line.link];
        const bool lit = m_hovered == line.link || holds(m_links, line.link);
        QColor colour = lit ? theme.accent : m_painter.colourOf(toneOf(link));
        if (!lit && !line.strong) {
            colour = theme.faded(colour, anyStrong ? 0.15 : 0.55);
        }
        const double width = std::min(6.0, 0.4 + 0.6 * std::log2(1 + static_cast<double>(line.sentences)));
        painter.setPen(QPen(colour, lit || line.strong ? width + 0.8 : width,
            link.stated > 0 ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(0, line.left), QPointF(this->width(), line.right));
    }
}

void ColumnLines::hover(std::optional<LinkId> link)
{
    if (link != m_hovered) {
        m_hovered = link;
        setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
        Q_EMIT linkHovered(link.value_or(LinkId()));
    }
}

void ColumnLines::mouseMoveEvent(QMouseEvent* event)
{
    hover(linkAt(event->position()));
}

void ColumnLines::leaveEvent(QEvent* event)
{
    hover(std::nullopt);
    QWidget::leaveEvent(event);
}

void ColumnLines::mousePressEvent(QMouseEvent* event)
{
    const std::optional<LinkId> link = linkAt(event->position());
    if (link && event->button() == Qt::LeftButton) {
        Q_EMIT linkClicked(*link, event->modifiers());
    }
}

bool ColumnLines::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<LinkId> link = linkAt(help->pos());
        QString text;
        if (link) {
            const graph::NetworkLink& line = (*m_network)[*link];
            const auto name = [this](EntityId id) {
                const int row = m_left->columnModel()->rowOf(id);
                return row >= 0 ? m_left->columnModel()->nameAt(row)
                                : m_right->columnModel()->nameAt(m_right->columnModel()->rowOf(id));
            };
            text = tr("%1 \u2013 %2 \u00B7 sentences: %3")
                       .arg(name(line.a), name(line.b), QLocale().toString(line.sentences));
        }
        QToolTip::showText(help->globalPos(), inTip(text), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace dateline
