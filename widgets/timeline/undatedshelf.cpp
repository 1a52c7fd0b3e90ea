// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/undatedshelf.h"

#include "model/items/words.h"
#include "widgets/common/theme.h"
#include "widgets/timeline/eventglyph.h"
#include "widgets/timeline/eventtip.h"
#include "widgets/timeline/labelcache.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr int padding = 5;

QLatin1String eventMimeType()
{
    return QLatin1String("application/x-dateline-event");
}

/// An event as three lines: its title in two, below it what is known of its date.
class UndatedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {100, 3 * option.fontMetrics.height() + 2 * padding};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        const QWidget* list = option.widget;
        list->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &plain, painter, list);
        const Theme theme = Theme::from(option.palette);
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        const QColor text = selected ? option.palette.color(QPalette::HighlightedText) : theme.text;
        const auto kind = static_cast<EventKind>(index.data(UndatedModel::KindRole).toInt());
        const int line = option.fontMetrics.height();
        const QRect inner = option.rect.adjusted(22, padding, -4, -padding);
        paintGlyph(*painter, QPointF(option.rect.left() + 12.0, inner.top() + line / 2.0), 10.0,
            shapeOf(kind), GlyphFill::Hollow, selected ? text : theme.of(kind),
            selected ? option.palette.color(QPalette::Highlight) : theme.background);
        const QString hint = index.data(UndatedModel::HintRole).toString();
        painter->setFont(option.font);
        painter->setPen(text);
        const int lines = paintTitle(
            *painter, inner, index.data().toString(), hint.isEmpty() ? 3 : 2, option.fontMetrics);
        painter->setPen(selected ? text : theme.muted);
        painter->drawText(QRect(inner.left(), inner.top() + lines * line, inner.width(), line),
            Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(hint, Qt::ElideRight, inner.width()));
    }

private:
    /// Returns how many lines it took.
    static int paintTitle(
        QPainter& painter, QRect area, const QString& title, int lines, const QFontMetrics& metrics)
    {
        QTextLayout layout(title, painter.font());
        layout.beginLayout();
        for (int i = 0; i < lines; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid()) {
                break;
            }
            line.setLineWidth(area.width());
            const QString rest = title.mid(line.textStart());
            const bool last = i + 1 == lines;
            const QString shown = last ? metrics.elidedText(rest, Qt::ElideRight, area.width())
                                       : rest.left(line.textLength());
            painter.drawText(
                QPoint(area.left(), area.top() + i * metrics.height() + metrics.ascent()), shown);
        }
        layout.endLayout();
        return std::min(layout.lineCount(), lines);
    }
};

/// Upright beside the timeline while the shelf is closed, lying above its list while it is open.
class ShelfTab : public QAbstractButton
{
public:
    explicit ShelfTab(QWidget* parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int along = fontMetrics().horizontalAdvance(text()) + 34;
        const int across = fontMetrics().height() + 12;
        return isChecked() ? QSize(along, across) : QSize(across, along);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme theme = Theme::from(palette());
        if (underMouse() || hasFocus()) {
            painter.fillRect(rect(), theme.hover);
        }
        QRect area = rect();
        if (!isChecked()) {
            painter.translate(width(), 0);
            painter.rotate(90);
            area = QRect(0, 0, height(), width());
        }
        painter.setPen(theme.text);
        painter.drawText(area.adjusted(24, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.muted, 1.5));
        const QPointF centre(13.0, area.height() / 2.0);
        const double side = isChecked() ? 1.0 : -1.0;
        // Points to where the shelf would go: open: to the right, away; closed and upright: to the left.
        painter.drawPolyline(isChecked()
                ? QPolygonF({centre + QPointF(-2, -4), centre + QPointF(2, 0), centre + QPointF(-2, 4)})
                : QPolygonF({centre + QPointF(-4, 2 * side), centre - QPointF(0, 2 * side),
                    centre + QPointF(4, 2 * side)}));
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(area.adjusted(1, 1, -2, -2));
        }
    }
};

} // namespace

void UndatedModel::setEvents(Snapshot corpus, std::vector<EventId> events)
{
    beginResetModel();
    m_corpus = std::move(corpus);
    m_events = std::move(events);
    endResetModel();
}

std::vector<EventId> UndatedModel::eventsOf(const QMimeData* data)
{
    std::vector<EventId> events;
    for (const QByteArray& word : data->data(eventMimeType()).split(' ')) {
        bool isNumber = false;
        const uint number = word.toUInt(&isNumber);
        if (!isNumber || number == 0) {
            return {};
        }
        events.push_back(EventId::fromIndex(number - 1));
    }
    return events;
}

QStringList UndatedModel::mimeTypes() const
{
    return {eventMimeType()};
}

QMimeData* UndatedModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty()) {
        return nullptr;
    }
    QByteArrayList numbers;
    QStringList titles;
    for (const QModelIndex& index : indexes) {
        numbers << QByteArray::number(eventAt(index.row()).value());
        titles << index.data().toString();
    }
    auto* data = new QMimeData; // the drag owns it
    data->setData(eventMimeType(), numbers.join(' '));
    data->setText(titles.join(QLatin1Char('\n')));
    return data;
}

Qt::ItemFlags UndatedModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

int UndatedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant UndatedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EventId id = eventAt(index.row());
    const Event& event = (*m_corpus)[id];
    switch (role) {
    case Qt::DisplayRole: return eventTitle(event);
    case HintRole: return event.hint ? intervalText(*event.hint) : QString();
    case Qt::AccessibleDescriptionRole:
        return event.hint ? tr("some time within %1").arg(intervalText(*event.hint)) : tr("no date");
    case KindRole: return static_cast<int>(event.kind);
    case Qt::ToolTipRole: return eventTip(*m_corpus, id);
    default: return {};
    }
}

int UndatedModel::rowOf(EventId event) const
{
    const auto found = std::find(m_events.begin(), m_events.end(), event);
    return found == m_events.end() ? -1 : static_cast<int>(found - m_events.begin());
}

UndatedShelf::UndatedShelf(QWidget* parent)
    : QWidget(parent)
    , m_model(new UndatedModel(this))
    , m_button(new ShelfTab(this))
    , m_list(new QListView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_button->setToolTip(tr("Events whose date is not known"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new UndatedDelegate(m_list));
    m_list->setUniformItemSizes(true); // thirty thousand titles measured one by one take half a second
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::NoDragDrop);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Undated events"));
    layout->addWidget(m_button);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    connect(m_button, &QAbstractButton::toggled, this, &UndatedShelf::setOpen);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_following && m_list->selectionModel()->hasSelection()) {
            Q_EMIT eventsChosen(chosen());
        }
    });
    connect(m_list, &QWidget::customContextMenuRequested, this,
        [this](QPoint at) { Q_EMIT menuRequested(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list, &QListView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT eventActivated(m_model->eventAt(index.row())); });
    m_list->installEventFilter(this);
    setOpen(false);
}

bool UndatedShelf::isOpen() const
{
    return m_button->isChecked();
}

void UndatedShelf::setOpen(bool open)
{
    m_button->setChecked(open);
    m_list->setVisible(open);
    updateText();
    Q_EMIT toggled(open);
}

bool UndatedShelf::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-static-cast-downcast): by its type
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_D && key->modifiers() == Qt::NoModifier
            && m_list->currentIndex().isValid()) {
            chosen().size() > 1 ? Q_EMIT dateRequested()
                                : Q_EMIT placeRequested(m_model->eventAt(m_list->currentIndex().row()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void UndatedShelf::setEvents(Snapshot corpus, std::vector<EventId> events)
{
    const QScopedValueRollback guard(m_following, true);
    m_model->setEvents(std::move(corpus), std::move(events));
    updateText();
}

void UndatedShelf::setDragEnabled(bool enabled)
{
    m_list->setDragDropMode(enabled ? QAbstractItemView::DragOnly : QAbstractItemView::NoDragDrop);
}

std::vector<EventId> UndatedShelf::chosen() const
{
    std::vector<EventId> events;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows()) {
        events.push_back(m_model->eventAt(index.row()));
    }
    std::sort(events.begin(), events.end());
    return events;
}

void UndatedShelf::setChosen(const std::vector<EventId>& events)
{
    std::vector<EventId> wanted = events;
    std::sort(wanted.begin(), wanted.end());
    if (chosen() == wanted) {
        return;
    }
    const QScopedValueRollback guard(m_following, true);
    QItemSelection rows;
    for (int row = 0; !wanted.empty() && row < m_model->rowCount(); ++row) {
        if (std::binary_search(wanted.begin(), wanted.end(), m_model->eventAt(row))) {
            rows.select(m_model->index(row), m_model->index(row));
        }
    }
    m_list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (rows.isEmpty()) {
        m_list->selectionModel()->clear();
    } else if (rows.size() == 1 || !m_list->hasFocus()) {
        m_list->selectionModel()->setCurrentIndex(rows.first().topLeft(), QItemSelectionModel::NoUpdate);
        m_list->scrollTo(rows.first().topLeft());
    }
}

void UndatedShelf::updateText()
{
    const QString count = locale().toString(m_model->rowCount());
    m_button->setText(tr("Undated (%1)").arg(count));
    m_button->updateGeometry();
    m_button->setAccessibleName(tr("Undated (%1)").arg(count));
    setFixedWidth(
        isOpen() ? std::max(220, 32 * fontMetrics().averageCharWidth()) : m_button->sizeHint().width());
    setVisible(m_model->rowCount() > 0);
}

} // namespace dateline
