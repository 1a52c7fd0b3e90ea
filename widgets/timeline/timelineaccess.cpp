// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/timelineaccess.h"

#include "model/items/words.h"
#include "widgets/timeline/labelcache.h"
#include "widgets/timeline/timelinecanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace dateline {

using timeline::noRow;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineAccess)
};

/// One thing in view: an event (end = begin + 1, single) or what is folded there.
struct Item
{
    bool single = false;
    std::uint32_t begin = 0; // rows
    std::uint32_t end = 0;
    double time = 0.0;
    QRect rect; // in the canvas
    std::vector<std::uint32_t> rows; // of a chip: those of begin to end that it stands for; else empty = all

    bool holds(std::uint32_t row) const
    {
        return rows.empty() ? begin <= row && row < end : std::count(rows.begin(), rows.end(), row) > 0;
    }
    std::size_t count() const { return rows.empty() ? end - begin : rows.size(); }
    auto key() const { return std::tuple(single, begin, end); }
};

/// In the order of time, then from top to bottom.
std::vector<Item> itemsOf(const TimelineCanvas& canvas)
{
    std::vector<Item> items;
    const timeline::TimelineIndex* index = canvas.index();
    if (!index) {
        return items;
    }
    const auto rectOf = [&](std::uint16_t lane, float x, float y, float width, float height) {
        return QRectF(
            canvas.widgetPoint(lane, x, y), QSizeF(static_cast<double>(width), static_cast<double>(height)))
            .toAlignedRect();
    };
    const timeline::Scene& scene = canvas.scene();
    for (const timeline::PlacedEvent& event : scene.events) {
        items.push_back({true, event.row, event.row + 1, index->rows[event.row].anchor,
            rectOf(event.lane, event.boxFrom, event.top, event.boxTo - event.boxFrom, event.height), {}});
    }
    for (const timeline::Cluster& cluster : scene.clusters) {
        items.push_back({cluster.count() == 1, cluster.begin, cluster.end, index->rows[cluster.begin].anchor,
            rectOf(cluster.lane, cluster.x, cluster.y - cluster.height / 2.0F, cluster.width, cluster.height),
            {}});
    }
    for (const timeline::OverflowChip& chip : scene.chips) {
        const auto [first, last] = std::minmax_element(chip.rows.begin(), chip.rows.end());
        items.push_back({false, *first, *last + 1, index->rows[*first].anchor,
            rectOf(chip.lane, chip.x, chip.y - chip.height / 2.0F, chip.width, chip.height), chip.rows});
    }
    for (const timeline::HeatBar& bar : scene.bars) {
        if (bar.end > bar.begin) {
            items.push_back({false, bar.begin, bar.end, index->rows[bar.begin].anchor,
                rectOf(bar.lane, bar.x, bar.bottom - bar.height, bar.width, bar.height), {}});
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const Item& left, const Item& right) {
        return std::tuple(left.time, left.rect.top(), left.begin)
            < std::tuple(right.time, right.rect.top(), right.begin);
    });
    // A landmark above the pills may stand among them alone, too: it is spoken once.
    items.erase(std::unique(items.begin(), items.end(),
                    [](const Item& left, const Item& right) { return left.key() == right.key(); }),
        items.end());
    return items;
}

class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleItem(TimelineCanvas* canvas, const Item& item)
        : m_canvas(canvas)
        , m_index(canvas->index())
        , m_item(item)
    {
    }
    void setRect(QRect rect) { m_item.rect = rect; }

    bool isValid() const override
    {
        return m_canvas && m_canvas->index() == m_index && m_item.end <= m_index->rows.size();
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        return isValid() ? QRect(m_canvas->mapToGlobal(m_item.rect.topLeft()), m_item.rect.size()) : QRect();
    }
    void setText(QAccessible::Text, const QString&) override { }
    QString text(QAccessible::Text which) const override
    {
        if (!isValid()) {
            return {};
        }
        if (!m_item.single) {
            return which == QAccessible::Name ? foldedText() : QString();
        }
        const EventId event = m_index->rows[m_item.begin].event;
        return which == QAccessible::Name       ? eventTitle((*m_index->corpus)[event])
            : which == QAccessible::Description ? spokenEvent(*m_index, m_item.begin)
                                                : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.selectable = true;
        if (isValid() && m_item.single) {
            const EventId event = m_index->rows[m_item.begin].event;
            state.focused = m_canvas->hasFocus() && m_canvas->current() == event;
            state.selected = m_canvas->marks().isSelected(event);
        }
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), showMenuAction(), openAction()}; }
    QString localizedActionName(const QString& name) const override
    {
        return name == openAction() ? Words::tr("Open its sentence")
                                    : QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString& name) override
    {
        if (!isValid()) {
            return;
        }
        std::vector<EventId> events;
        for (std::uint32_t row = m_item.begin; row < m_item.end; ++row) {
            if (m_item.holds(row)) {
                events.push_back(m_index->rows[row].event);
            }
        }
        if (name == showMenuAction()) {
            Q_EMIT m_canvas->menuRequested(events, rect().center());
        } else if (!m_item.single) {
            Q_EMIT m_canvas->listRequested(events, rect().center());
        } else if (name == openAction()) {
            Q_EMIT m_canvas->eventActivated(events.front());
        } else if (name == pressAction()) {
            Q_EMIT m_canvas->eventClicked(events.front(), Qt::NoModifier);
        }
    }
    QStringList keyBindingsForAction(const QString& name) const override
    {
        return name == openAction() ? QStringList{QStringLiteral("Return")} : QStringList();
    }

private:
    static QString openAction() { return QStringLiteral("open"); }

    QString foldedText() const
    {
        const auto from = static_cast<DayNumber>(std::floor(m_index->rows[m_item.begin].anchor));
        const auto to = static_cast<DayNumber>(std::floor(m_index->rows[m_item.end - 1].anchor));
        return Words::tr("%Ln event(s), ", nullptr, static_cast<int>(m_item.count()))
            + intervalText({from, std::max(from, to)});
    }

    QPointer<TimelineCanvas> m_canvas;
    // compared, and read only while the canvas still shows it
    const timeline::TimelineIndex* m_index = nullptr;
    Item m_item;
};

class AccessibleTimeline : public QAccessibleWidget
{
public:
    explicit AccessibleTimeline(TimelineCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
        , m_canvas(canvas)
    {
    }
    ~AccessibleTimeline() override
    {
        for (const auto& [key, id] : m_ids) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return static_cast<int>(items().size()); }
    QAccessibleInterface* child(int number) const override
    {
        if (number < 0 || number >= childCount()) {
            return nullptr;
        }
        const Item& item = m_items[static_cast<std::size_t>(number)];
        const auto [found, isNew] = m_ids.try_emplace(item.key(), 0);
        if (isNew) {
            // the cache owns it
            found->second = QAccessible::registerAccessibleInterface(new AccessibleItem(m_canvas, item));
        }
        return QAccessible::accessibleInterface(found->second);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child) {
                return i;
            }
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint place = m_canvas->mapFromGlobal(QPoint(x, y));
        const auto& all = items();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const Item& item) { return item.rect.contains(place); });
        return found == all.end() ? nullptr : child(static_cast<int>(found - all.begin()));
    }
    QAccessibleInterface* focusChild() const override
    {
        const int number = currentItem();
        return number < 0 ? nullptr : child(number);
    }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && m_canvas->index()
            ? Words::tr("Timeline, %Ln item(s) in view", nullptr, childCount())
            : QAccessibleWidget::text(which);
    }

    /// The current event, or what it is folded into; -1: none of what is in view.
    int currentItem() const
    {
        const timeline::TimelineIndex* index = m_canvas->index();
        const EventId current = m_canvas->current();
        const timeline::DrawRow* row = index && current.isValid() ? index->rowOf(current) : nullptr;
        if (!row) {
            return -1;
        }
        const auto number = static_cast<std::uint32_t>(row - index->rows.data());
        const auto& all = items();
        auto found = std::find_if(
            all.begin(), all.end(), [&](const Item& item) { return item.single && item.begin == number; });
        found = found == all.end()
            ? std::find_if(all.begin(), all.end(), [&](const Item& item) { return item.holds(number); })
            : found;
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }

private:
    /// Of the scene of now; items that left the view are forgotten, those that stayed keep their identity.
    const std::vector<Item>& items() const
    {
        if (m_scene == m_canvas->sceneNumber()) {
            return m_items;
        }
        m_scene = m_canvas->sceneNumber();
        m_items = itemsOf(*m_canvas);
        const bool sameIndex = m_index == m_canvas->index();
        m_index = m_canvas->index();
        std::map<Key, QAccessible::Id> kept;
        for (const Item& item : m_items) {
            const auto known = m_ids.find(item.key());
            if (sameIndex && known != m_ids.end()) {
                // NOLINTNEXTLINE(cppcoreguidelines-pro-type-static-cast-downcast): made above
                static_cast<AccessibleItem*>(QAccessible::accessibleInterface(known->second))
                    ->setRect(item.rect);
                kept.insert(*known);
            }
        }
        for (const auto& [key, id] : m_ids) {
            if (!kept.contains(key)) {
                QAccessible::deleteAccessibleInterface(id);
            }
        }
        m_ids = std::move(kept);
        return m_items;
    }

    using Key = std::tuple<bool, std::uint32_t, std::uint32_t>;
    TimelineCanvas* m_canvas = nullptr;
    mutable const timeline::TimelineIndex* m_index = nullptr; // compared only
    mutable std::uint64_t m_scene = 0;
    mutable std::vector<Item> m_items;
    mutable std::map<Key, QAccessible::Id> m_ids;
};

QAccessibleInterface* makeTimelineAccess(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<TimelineCanvas*>(object);
    return canvas ? new AccessibleTimeline(canvas) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    QAccessible::installFactory(makeTimelineAccess); // known ones are not added again
}

QString spokenEvent(const timeline::TimelineIndex& index, std::uint32_t row)
{
    const timeline::DrawRow& draw = index.rows[row];
    const Event& event = (*index.corpus)[draw.event];
    QString text = eventTitle(event) + QStringLiteral(", ") + eventDetail(*index.corpus, event)
        + QStringLiteral("; ") + kindWord(event.kind);
    if (event.status != EventStatus::Happened) {
        text += QStringLiteral("; ") + statusWord(event.status);
    }
    if (draw.is(timeline::DrawRow::pastDue)) {
        text += QStringLiteral(", ") + Words::tr("its day has passed");
    }
    if (draw.is(timeline::DrawRow::disputed)) {
        text += QStringLiteral("; ") + Words::tr("sources give other dates");
    }
    return event.sources > 1
        ? text + QStringLiteral("; ") + Words::tr("%Ln source(s)", nullptr, static_cast<int>(event.sources))
        : text;
}

void announceFocus(TimelineCanvas* canvas)
{
    if (!QAccessible::isActive()) {
        return;
    }
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-static-cast-downcast): by the factory
    const auto* timeline = static_cast<AccessibleTimeline*>(QAccessible::queryAccessibleInterface(canvas));
    const int number = timeline ? timeline->currentItem() : -1;
    if (number >= 0) {
        QAccessibleEvent focus(canvas, QAccessible::Focus);
        focus.setChild(number);
        QAccessible::updateAccessibility(&focus);
    }
}

} // namespace dateline
