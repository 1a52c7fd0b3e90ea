// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/lists/problempanel.h"

#include "widgets/lists/rowdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace dateline {

ProblemPanel::ProblemPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new ProblemModel(this))
    , m_delegate(new RowDelegate(this))
    , m_view(new QTreeView(this))
    , m_summary(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_summary->setContentsMargins(8, 4, 8, 2);
    m_summary->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setTreePosition(-1); // in the first column that is seen
    m_view->setExpandsOnDoubleClick(false); // activate() does it, for keys too
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Problems"));
    m_view->header()->setSectionResizeMode(ProblemModel::What, QHeaderView::Stretch);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->resizeSection(ProblemModel::File, fontMetrics().averageCharWidth() * 18);
    // "report.pdf | is no text file": reads as a sentence
    m_view->header()->moveSection(ProblemModel::File, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    m_delegate->setTheme(Theme::from(palette()));
    connect(m_view, &QTreeView::activated, this, &ProblemPanel::activate);
    setProblems({});
}

void ProblemPanel::setProblems(std::vector<Problem> problems)
{
    m_model->setProblems(std::move(problems));
    const int count = m_model->count();
    m_view->setRootIsDecorated(m_model->rowCount() < count);
    m_summary->setText(count == 0
            ? tr("No problems.")
            : tr("%Ln problem(s). Enter or double-click goes to where it can be mended.", nullptr, count));
}

void ProblemPanel::activate(const QModelIndex& index)
{
    const Problem* found = m_model->at(index);
    if (!found) {
        const QModelIndex many = index.siblingAtColumn(0);
        m_view->setExpanded(many, !m_view->isExpanded(many));
        return;
    }
    if (!found->article) {
        return;
    }
    const Problem problem = *found; // mending replaces them all
    Q_EMIT articleRequested(problem.article);
    if (problem.fix == Problem::Fix::SetDate) {
        Q_EMIT dateEditRequested(problem.article);
    }
}

void ProblemPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_delegate != nullptr) {
        m_delegate->setTheme(Theme::from(palette()));
    }
    QWidget::changeEvent(event);
}

} // namespace dateline
