// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/lists/problempanel.h"

#include "widgets/lists/rowdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr std::size_t mostWrapped = 500; // rows whose height is asked one by one

class WrappedRows : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = RowDelegate::sizeHint(option, index);
        const auto* view = qobject_cast<const QTreeView*>(parent());
        if (index.column() != ProblemModel::What || !view->wordWrap()) {
            return size;
        }
        const int margin = 2 * (view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        const QRect room(0, 0, view->columnWidth(ProblemModel::What) - margin, QWIDGETSIZE_MAX);
        const int text
            = view->fontMetrics().boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
        return size.expandedTo({0, text + 4});
    }
};

} // namespace

ProblemPanel::ProblemPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new ProblemModel(this))
    , m_view(new QTreeView(this))
    , m_delegate(new WrappedRows(m_view))
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
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Problems"));
    m_view->header()->setSectionResizeMode(ProblemModel::What, QHeaderView::Stretch);
    m_view->header()->setStretchLastSection(false);
    connect(m_view->header(), &QHeaderView::sectionResized, m_view, &QTreeView::doItemsLayout); // rows wrap
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
    m_view->setUniformRowHeights(problems.size() > mostWrapped);
    m_view->setWordWrap(problems.size() <= mostWrapped);
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
