// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/undatedshelf.h"

#include "model/items/words.h"
#include "widgets/common/theme.h"
#include "widgets/timeline/eventtip.h"
#include "widgets/timeline/labelcache.h"

#include <QListView>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

void UndatedModel::setEvents(Snapshot corpus, const std::vector<std::uint8_t>& visible)
{
    beginResetModel();
    m_events.clear();
    m_corpus = std::move(corpus);
    if (m_corpus) {
        for (const EventId id : m_corpus->undated) {
            if (visible.empty() || visible[id.index()] != 0) {
                m_events.push_back(id);
            }
        }
    }
    endResetModel();
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
    case Qt::DisplayRole:
        return event.hint ? eventTitle(event) + QStringLiteral(" (%1)").arg(intervalText(*event.hint)) : eventTitle(event);
    case Qt::ToolTipRole:
        return eventTip(*m_corpus, id);
    default:
        return {};
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
    , m_button(new QToolButton(this))
    , m_list(new QListView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setToolTip(tr("Events whose date is not known"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setLayoutMode(QListView::Batched); // thirty thousand wrapped titles take half a second at once
    m_list->setBatchSize(200);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("Undated events"));
    layout->addWidget(m_button);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    connect(m_button, &QToolButton::toggled, this, &UndatedShelf::setOpen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && !m_following) {
            Q_EMIT eventChosen(m_model->eventAt(current.row()));
        }
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { Q_EMIT eventActivated(m_model->eventAt(index.row())); });
    setOpen(false);
}

bool UndatedShelf::isOpen() const
{
    return m_button->isChecked();
}

void UndatedShelf::setOpen(bool open)
{
    m_button->setChecked(open);
    m_button->setArrowType(open ? Qt::RightArrow : Qt::LeftArrow);
    m_list->setVisible(open);
    updateText();
    Q_EMIT toggled(open);
}

void UndatedShelf::setEvents(Snapshot corpus, const std::vector<std::uint8_t>& visible)
{
    const QScopedValueRollback guard(m_following, true);
    m_model->setEvents(std::move(corpus), visible);
    updateText();
}

void UndatedShelf::setCurrent(EventId event)
{
    const QScopedValueRollback guard(m_following, true);
    const int row = event.isValid() ? m_model->rowOf(event) : -1;
    if (row < 0) {
        m_list->selectionModel()->clear();
    } else {
        m_list->setCurrentIndex(m_model->index(row));
    }
}

void UndatedShelf::updateText()
{
    const QString count = locale().toString(m_model->rowCount());
    m_button->setText(isOpen() ? tr("Undated (%1)").arg(count) : count);
    m_button->setAccessibleName(tr("Undated (%1)").arg(count));
    setFixedWidth(isOpen() ? 220 : m_button->sizeHint().width());
    setVisible(m_model->rowCount() > 0);
}

} // namespace dateline
