// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/evidence/evidencepanel.h"

#include "model/items/words.h"
#include "widgets/common/sparkbars.h"
#include "widgets/evidence/evidencedelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int wholeUpTo = 40; // sentences
constexpr int leastLetters = 30; // of width: shorter lines make no sentence

/// Lays its rows out anew when only its width changes, as a scroll bar makes it: sentences then break into
/// other lines. QListView does so only for a change of height.
class SentenceList : public QListView
{
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QListView::resizeEvent(event);
        if (event->size().width() != event->oldSize().width() && !uniformItemSizes()) {
            scheduleDelayedItemsLayout();
        }
    }
};

} // namespace

EvidencePanel::EvidencePanel(ViewState* state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new EvidenceModel(this))
    , m_delegate(new EvidenceDelegate(this))
    , m_heading(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_spark(new SparkBars(this))
    , m_view(new SentenceList(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setWordWrap(true);
    m_heading->setContentsMargins(8, 6, 8, 0);
    m_heading->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(8, 0, 0, 0);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Evidence"));
    m_delegate->setTheme(Theme::from(palette()));
    m_spark->setTheme(Theme::from(palette()));
    setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters);
    layout->addWidget(m_heading);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 8, 6);
    below->addWidget(m_summary, 1);
    below->addWidget(m_spark, 0, Qt::AlignBottom);
    layout->addLayout(below);
    layout->addWidget(m_view, 1);
    connect(state, &ViewState::snapshotChanged, this, &EvidencePanel::showSelection);
    connect(state, &ViewState::filterChanged, this, &EvidencePanel::showSelection);
    connect(state, &ViewState::selectionChanged, this, &EvidencePanel::showSelection);
    connect(state, &ViewState::placeChanged, this, &EvidencePanel::showPlace);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { takeRow(current.row()); });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) { takeRow(index.row()); });
    connect(m_view, &QListView::activated, this, [this] { Q_EMIT openRequested(); });
    showSelection();
}

QString EvidencePanel::heading() const
{
    return m_heading->text();
}

QString EvidencePanel::summary() const
{
    return m_summary->text();
}

void EvidencePanel::showSelection()
{
    const QScopedValueRollback guard(m_following, true);
    // A new corpus tells of itself, of its filter and of its selection; with a text among the clauses each
    // time would read the articles of a link.
    const Shown now{m_state->snapshot(), m_state->selection(), m_state->filter()};
    if (m_shown == now) {
        showPlace();
        return;
    }
    m_shown = now;
    m_model->show(now.corpus, now.selection, now.filter, m_state->filterMemory());
    const int shown = m_model->rowCount();
    m_spark->setParts(m_model->spark());
    m_spark->setToolTip(tr("How many sentences when: %1").arg(m_model->daysText()));
    m_delegate->setWhole(shown <= wholeUpTo);
    m_view->setUniformItemSizes(shown > wholeUpTo);
    if (m_model->subject() == EvidenceModel::Subject::None) {
        m_heading->setText(tr("Nothing selected"));
        m_summary->setText(
            tr("Select an event, a name or a link, and the sentences it rests on are listed here."));
    } else {
        m_heading->setText(m_model->heading());
        const QString sentences = shown == m_model->total()
            ? tr("%Ln sentence(s)", nullptr, shown)
            : tr("%1 of %Ln sentence(s)", nullptr, m_model->total()).arg(locale().toString(shown));
        QString summary
            = sentences + QStringLiteral(" \u00B7 ") + tr("%Ln article(s)", nullptr, m_model->articleCount());
        if (const int articles = m_model->articleCount(); articles > 1) {
            //: of the articles before it, those that are no copies of each other
            summary += QLatin1Char(' ')
                + tr(" (%Ln independent)", nullptr, m_model->independentCount())
                      .trimmed()
                      .replace(QLatin1Char(' '), QChar(QChar::Nbsp)); // no line ends within
        }
        if (QString span = m_model->daysText(); shown > 1 && !span.isEmpty()) {
            summary += QStringLiteral(" \u00B7 ") + span.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
        }
        m_summary->setText(summary);
    }
    showPlace();
}

void EvidencePanel::showPlace()
{
    const QScopedValueRollback guard(m_following, true);
    const int row = m_state->place() ? m_model->rowAt(*m_state->place()) : -1;
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
    } else {
        m_view->clearSelection();
    }
}

void EvidencePanel::takeRow(int row)
{
    if (!m_following && row >= 0 && row < m_model->rowCount()) {
        m_state->setPlace(m_model->placeAt(row), ViewOrigin::Evidence);
    }
}

void EvidencePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_delegate != nullptr) {
        m_delegate->setTheme(Theme::from(palette()));
        m_spark->setTheme(Theme::from(palette()));
    }
    QWidget::changeEvent(event);
}

} // namespace dateline
