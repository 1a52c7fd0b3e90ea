// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/centralpages.h"

#include <QLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace dateline {

CentralPages::CentralPages(
    QWidget* start, QWidget* filter, QWidget* timeline, QWidget* graph, QWidget* parent)
    : QStackedWidget(parent)
    , m_filter(filter)
    , m_timeline(timeline)
    , m_graph(graph)
    , m_split(new QSplitter(Qt::Vertical, this))
{
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(timeline);
    m_split->addWidget(graph);
    m_split->setSizes({1000, 1000}); // halves, whatever the room
    auto* work = new QWidget(this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(filter);
    column->addWidget(m_split, 1);
    addWidget(start);
    addWidget(work);
}

void CentralPages::setOpen(bool open)
{
    setCurrentIndex(open ? 1 : 0);
    fit();
}

void CentralPages::showViews(bool timeline, bool graph)
{
    m_timeline->setVisible(timeline);
    m_graph->setVisible(graph);
    m_split->setVisible(timeline || graph);
    fit();
}

/// A page that is not shown takes no room: the start page is higher than what is left beside the text for
/// reading, when the filter stands alone in the middle.
void CentralPages::fit()
{
    const bool open = currentIndex() == 1;
    const QSizePolicy none(QSizePolicy::Ignored, QSizePolicy::Ignored);
    const QSizePolicy all(QSizePolicy::Preferred, QSizePolicy::Preferred);
    widget(0)->setSizePolicy(open ? none : all);
    widget(1)->setSizePolicy(open ? all : none);
    const bool alone = open && m_split->isHidden();
    const int high = m_filter->layout()->hasHeightForWidth() ? m_filter->layout()->heightForWidth(width())
                                                             : m_filter->sizeHint().height();
    setMinimumHeight(alone ? high : 0);
    setMaximumHeight(alone ? high : QWIDGETSIZE_MAX);
}

} // namespace dateline
