// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/lists/problempanel.h"

#include "widgets/lists/rowdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr std::size_t mostWrapped = 500; // rows whose height is asked one by one
constexpr int mostSpanned = 20'000; // the view keeps a record of each

class WrappedRows : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.parent().isValid()) { // what is said of it stands above
            QStyleOptionViewItem line = option;
            line.features &= ~QStyleOptionViewItem::WrapText;
            return RowDelegate::sizeHint(line, index.siblingAtColumn(ProblemModel::File));
        }
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

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (index.parent().isValid()) {
            option->features &= ~QStyleOptionViewItem::WrapText;
            option->textElideMode = Qt::ElideMiddle; // the end tells files apart, too
        }
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
    m_view->setExpandsOnDoubleClick(false); // activate() does it, for keys too
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Problems"));
    m_view->header()->setSectionResizeMode(ProblemModel::What, QHeaderView::Stretch);
    m_view->header()->setStretchLastSection(false);
    connect(m_view->header(), &QHeaderView::sectionResized, m_view, &QTreeView::doItemsLayout); // rows wrap
    m_view->header()->resizeSection(ProblemModel::File, fontMetrics().averageCharWidth() * 18);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    m_delegate->setTheme(Theme::from(palette()));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QTreeView::activated, this, &ProblemPanel::activate);
    connect(m_view, &QTreeView::expanded, this, &ProblemPanel::giveNamesTheRow);
    setProblems({});
}

void ProblemPanel::setProblems(std::vector<Problem> problems)
{
    m_view->setUniformRowHeights(problems.size() > mostWrapped);
    m_view->setWordWrap(problems.size() <= mostWrapped);
    const QModelIndex row = m_view->currentIndex();
    const int above = row.parent().row(); // -1: none
    const int at = row.row();
    const QSet<QString> open = openTexts();
    m_model->setProblems(std::move(problems));
    reopen(open);
    if (at >= 0 && !m_view->currentIndex().isValid()) {
        goTo(above, at);
    }
    const int count = m_model->count();
    m_view->setRootIsDecorated(m_model->rowCount() < count);
    m_summary->setText(count == 0
            ? tr("No problems.")
            : tr("%Ln problem(s). Enter or double-click goes to where it can be mended.", nullptr, count));
}

/// What the rows of many say that are open.
QSet<QString> ProblemPanel::openTexts() const
{
    QSet<QString> texts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex many = m_model->index(row, 0);
        if (m_view->isExpanded(many)) {
            texts.insert(many.siblingAtColumn(ProblemModel::What).data().toString());
        }
    }
    return texts;
}

void ProblemPanel::reopen(const QSet<QString>& texts)
{
    for (int row = 0; !texts.isEmpty() && row < m_model->rowCount(); ++row) {
        const QModelIndex many = m_model->index(row, 0);
        if (m_model->rowCount(many) > 0
            && texts.contains(many.siblingAtColumn(ProblemModel::What).data().toString())) {
            m_view->expand(many);
        }
    }
}

/// The keyboard goes on from there, with what took the place of a problem that is mended.
void ProblemPanel::goTo(int above, int row)
{
    const QModelIndex many = above < 0 ? QModelIndex() : m_model->index(above, 0);
    const bool isOpen = many.isValid() && m_view->isExpanded(many);
    const QModelIndex parent = isOpen ? many : QModelIndex();
    const int wanted = isOpen || above < 0 ? row : above + row; // the few that are left stand alone
    const int last = m_model->rowCount(parent) - 1;
    if (last >= 0) {
        m_view->setCurrentIndex(m_model->index(std::min(wanted, last), 0, parent));
    }
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

/// Below a row of many only names are new: they get the whole width.
void ProblemPanel::giveNamesTheRow(const QModelIndex& many)
{
    const int count = m_model->rowCount(many.siblingAtColumn(0));
    if (count > mostSpanned || m_view->isFirstColumnSpanned(0, many)) {
        return;
    }
    for (int row = 0; row < count; ++row) {
        m_view->setFirstColumnSpanned(row, many, true);
    }
}

bool ProblemPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* menu = static_cast<QContextMenuEvent*>(event);
    const QPoint at = m_view->viewport()->mapFromGlobal(menu->globalPos());
    const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = byKey ? m_view->currentIndex() : m_view->indexAt(at);
    const Problem* problem = row.isValid() ? m_model->at(row) : nullptr;
    Q_EMIT menuRequested(problem ? problem->article : ArticleId(),
        byKey ? m_view->viewport()->mapToGlobal(m_view->visualRect(row).center()) : menu->globalPos());
    return true;
}

void ProblemPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_delegate != nullptr) {
        m_delegate->setTheme(Theme::from(palette()));
    }
    QWidget::changeEvent(event);
}

} // namespace dateline
