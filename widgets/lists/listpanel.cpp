// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/lists/listpanel.h"

#include "model/items/articlemodel.h"
#include "model/items/entitymodel.h"
#include "model/items/eventmodel.h"
#include "model/items/linkmodel.h"
#include "model/items/words.h"
#include "widgets/common/fittingtext.h"
#include "widgets/lists/rowdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <numeric>

namespace dateline {

namespace {

constexpr int leastLetters = 34; // of width
constexpr int usual = 14; // letters of a column
constexpr int comfortable = 28; // letters of a title or name, before lesser columns have room
constexpr int leastName = 12; // of each of several
constexpr int leastWholeName = 23; // "Yevgeny Prigozhin" with its glyph
constexpr int leastKind = 9; // fewer tell nothing
constexpr int datesMeasured = 200; // rows: a fraction of a millisecond

RowModel* makeModel(ListPanel::Things things, QObject* parent)
{
    switch (things) {
    case ListPanel::Things::Articles: return new ArticleModel(parent);
    case ListPanel::Things::Entities: return new EntityModel(parent);
    case ListPanel::Things::Links: return new LinkModel(parent);
    case ListPanel::Things::Events: break;
    }
    return new EventModel(parent);
}

template <typename IdType> std::vector<std::uint32_t> valuesOf(const std::vector<IdType>& ids)
{
    std::vector<std::uint32_t> values;
    values.reserve(ids.size());
    for (const IdType id : ids) {
        values.push_back(id.value());
    }
    return values;
}

template <typename IdType> std::vector<IdType> idsOf(const std::vector<std::uint32_t>& values)
{
    std::vector<IdType> ids;
    ids.reserve(values.size());
    for (const std::uint32_t value : values) {
        ids.emplace_back(value);
    }
    return ids;
}

} // namespace

ListPanel::ListPanel(Things things, ViewState* state, QWidget* parent)
    : QWidget(parent)
    , m_things(things)
    , m_state(state)
    , m_model(makeModel(things, this))
{
    createView();
    connectView();
    connect(state, &ViewState::snapshotChanged, this, &ListPanel::showSnapshot);
    connect(state, &ViewState::filterChanged, this, &ListPanel::showFilter);
    connect(state, &ViewState::selectionChanged, this, &ListPanel::showSelection);
    connect(state, &ViewState::highlightChanged, this, &ListPanel::showHighlight);
    applyTheme();
    showSnapshot();
}

void ListPanel::createView()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(createSearchRow());
    createTree();
    layout->addWidget(m_view, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters); // less shows dates without events
    sizeColumns();
}

QLayout* ListPanel::createSearchRow()
{
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    keepHintFitting(m_search, {tr("Find in this list"), tr("Find")});
    m_search->setAccessibleName(tr("Find in this list"));
    m_search->installEventFilter(this);
    m_count = new QLabel(this);
    m_count->setContentsMargins(6, 0, 6, 0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4, 4, 4, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    return row;
}

void ListPanel::createTree()
{
    m_delegate = new RowDelegate(this);
    m_delegate->setCounterpartTest([this](std::uint32_t id) { return isCounterpart(id); });
    m_view = new QTreeView(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSortingEnabled(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_view->setMouseTracking(true);
    m_hint = new QLabel(m_view->viewport());
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(12);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    switch (m_things) {
    case Things::Articles:
        m_view->sortByColumn(ArticleModel::Date, Qt::AscendingOrder);
        m_view->setAccessibleName(tr("Articles"));
        break;
    case Things::Entities:
        m_view->sortByColumn(EntityModel::Mentions, Qt::DescendingOrder);
        m_view->setAccessibleName(tr("Names"));
        break;
    case Things::Events:
        m_view->sortByColumn(EventModel::Date, Qt::AscendingOrder);
        m_view->setAccessibleName(tr("Events"));
        break;
    case Things::Links:
        m_view->sortByColumn(LinkModel::Sentences, Qt::DescendingOrder);
        m_view->setAccessibleName(tr("Links"));
        break;
    }
}

void ListPanel::connectView()
{
    connect(m_view->header(), &QHeaderView::sectionResized, this,
        [this] { m_sizedByHand = m_sizedByHand || !m_fitting; });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        const QScopedValueRollback guard(m_following, true);
        m_model->setSearch(words.trimmed());
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_rowBefore = m_view->currentIndex().row();
        m_corpusBefore = m_model->snapshot().get();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        updateCount();
        updateHint();
        showSelection();
        stayInPlace();
    });
    connect(
        m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPanel::takeSelection);
    connect(m_view, &QTreeView::entered, this,
        [this](const QModelIndex& index) { highlight(m_model->idAt(index.row())); });
    connect(m_view, &QTreeView::activated, this, [this] {
        selectCurrent();
        Q_EMIT openRequested();
    });
}

int ListPanel::dayWidth() const
{
    // 28 Sep 2014
    return fontMetrics().horizontalAdvance(intervalText(DayInterval{16341, 16341}))
        + 3 * fontMetrics().averageCharWidth();
}

/// Every column as wide as what it usually holds; fitColumns() does the rest.
void ListPanel::sizeColumns()
{
    QHeaderView* header = m_view->header();
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        header->resizeSection(column, letter * usual);
    }
    switch (m_things) {
    case Things::Articles:
        m_date = ArticleModel::Date;
        m_flexible = {ArticleModel::Title};
        m_inSight = ArticleModel::Date;
        break;
    case Things::Entities: {
        int kind = 0;
        for (int i = 0; i < entityKindCount; ++i) {
            kind = std::max(kind, fontMetrics().horizontalAdvance(kindWord(static_cast<EntityKind>(i))));
        }
        m_kindWidth = kind + 2 * letter;
        m_flexible = {EntityModel::Name};
        m_inSight = EntityModel::Mentions;
        header->resizeSection(m_inSight, header->sectionSizeHint(m_inSight));
        break;
    }
    case Things::Events:
        m_date = EventModel::Date;
        m_flexible = {EventModel::Title};
        m_inSight = EventModel::Title;
        break;
    case Things::Links:
        m_flexible = {LinkModel::Who, LinkModel::With};
        m_inSight = LinkModel::How; // sorted by the number of sentences, which is the next column
        break;
    }
}

/// The columns that matter are in sight however narrow the list: the long ones share what the others leave,
/// and the lesser ones come when it is wide enough.
/// Once the user has drawn a column, all stay as they are.
void ListPanel::fitColumns()
{
    if (m_sizedByHand || m_flexible.empty()) {
        return;
    }
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView* header = m_view->header();
    if (m_date >= 0) { // spans of time need more room than days
        const int letter = fontMetrics().averageCharWidth();
        int wanted = 0;
        for (int row = 0; row < std::min(m_model->rowCount(), datesMeasured); ++row) {
            wanted = std::max(wanted,
                fontMetrics().horizontalAdvance(m_model->index(row, m_date).data().toString()) + 3 * letter);
        }
        header->resizeSection(
            m_date, std::max(dayWidth(), std::min(wanted, m_view->viewport()->width() * 2 / 5)));
    }
    const int letter = fontMetrics().averageCharWidth();
    if (m_kindWidth > 0) { // which the glyph tells, too: the first to give way
        const int others = leastWholeName * letter + header->sectionSize(m_inSight);
        const int left = m_view->viewport()->width() - others;
        header->setSectionHidden(EntityModel::Kind, left < leastKind * letter);
        if (left >= leastKind * letter) {
            header->resizeSection(EntityModel::Kind, std::min(left, m_kindWidth));
        }
    }
    if (m_things == Things::Links) { // two names need more room than how they are linked
        const int most
            = fontMetrics().horizontalAdvance(relationWord(RelationKind::MentionedWith)) + 3 * letter;
        header->resizeSection(LinkModel::How,
            std::max(leastName * letter, std::min(m_view->viewport()->width() * 2 / 7, most)));
    }
    int room = m_view->viewport()->width();
    for (int column = 0; column <= m_inSight; ++column) {
        if (std::find(m_flexible.begin(), m_flexible.end(), column) == m_flexible.end()) {
            room -= header->sectionSize(column);
        }
    }
    const int least = letter * (m_flexible.size() == 1 && m_kindWidth == 0 ? 20 : leastName);
    const int most = letter * 60;
    // The others as far as there is room: a bar to scroll would take a row and show nothing that matters
    // more.
    int spare = room - static_cast<int>(m_flexible.size()) * letter * comfortable;
    for (int column = m_inSight + 1; column < m_model->columnCount(); ++column) {
        const int width = header->isSectionHidden(column) ? letter * usual : header->sectionSize(column);
        header->setSectionHidden(column, width > spare);
        room -= width > spare ? 0 : width;
        spare = width > spare ? 0 : spare - width;
    }
    for (const int column : m_flexible) {
        header->resizeSection(column, std::clamp(room / static_cast<int>(m_flexible.size()), least, most));
    }
}

ViewOrigin ListPanel::origin() const
{
    return m_things == Things::Articles ? ViewOrigin::Articles
        : m_things == Things::Entities  ? ViewOrigin::Entities
        : m_things == Things::Links     ? ViewOrigin::Links
                                        : ViewOrigin::Events;
}

void ListPanel::showSnapshot()
{
    const QScopedValueRollback guard(m_following, true);
    m_model->setSnapshot(m_state->snapshot(), m_state->visibility());
    fitColumns();
}

void ListPanel::showFilter()
{
    const QScopedValueRollback guard(m_following, true);
    m_model->setSnapshot(m_state->snapshot(), m_state->visibility());
}

std::vector<std::uint32_t> ListPanel::selectedIds() const
{
    const Selection& selection = m_state->selection();
    switch (m_things) {
    case Things::Articles: return valuesOf(selection.articles);
    case Things::Entities: return valuesOf(selection.entities);
    case Things::Links: return valuesOf(selection.links);
    case Things::Events: break;
    }
    return valuesOf(selection.events);
}

Selection ListPanel::selectionOf(const std::vector<std::uint32_t>& ids) const
{
    Selection selection;
    switch (m_things) {
    case Things::Articles: selection.articles = idsOf<ArticleId>(ids); break;
    case Things::Entities: selection.entities = idsOf<EntityId>(ids); break;
    case Things::Events: selection.events = idsOf<EventId>(ids); break;
    case Things::Links: selection.links = idsOf<LinkId>(ids); break;
    }
    return selection;
}

bool ListPanel::isCounterpart(std::uint32_t id) const
{
    if (m_model->snapshot() != m_state->snapshot()) {
        return false; // rows of the corpus before
    }
    switch (m_things) {
    case Things::Articles: return m_state->counterparts().holds(ArticleId(id));
    case Things::Entities: return m_state->counterparts().holds(EntityId(id));
    case Things::Links: return m_state->counterparts().holds(LinkId(id));
    case Things::Events: break;
    }
    return m_state->counterparts().holds(EventId(id));
}

void ListPanel::showSelection()
{
    if (m_model->snapshot() != m_state->snapshot()) {
        return; // the new rows are on their way
    }
    const QScopedValueRollback guard(m_following, true);
    QItemSelection rows;
    QModelIndex last;
    for (const std::uint32_t id : selectedIds()) {
        if (const int row = m_model->rowOf(id); row >= 0) {
            last = m_model->index(row, 0);
            rows.select(last, last);
        }
    }
    QItemSelectionModel* selected = m_view->selectionModel();
    if (selected->selection() != rows) {
        selected->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    // Keys go on from where they are; only new rows leave them nowhere.
    if (last.isValid() && (!m_view->hasFocus() || !m_view->currentIndex().isValid())) {
        selected->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(last);
    }
    m_view->viewport()->update();
}

/// After a correction that took the selected row away, keys go on from there and not from the top.
void ListPanel::stayInPlace()
{
    m_standIn = -1;
    if (m_rowBefore >= 0 && m_model->rowCount() > 0 && m_model->snapshot().get() != m_corpusBefore
        && !m_view->currentIndex().isValid()) {
        m_standIn = std::min(m_rowBefore, m_model->rowCount() - 1);
        m_view->selectionModel()->setCurrentIndex(
            m_model->index(m_standIn, 0), QItemSelectionModel::NoUpdate);
    }
}

void ListPanel::highlight(std::uint32_t id)
{
    if (m_model->snapshot() != m_state->snapshot()) {
        return;
    }
    Highlight under;
    switch (m_things) {
    case Things::Articles: under.article = ArticleId(id); break;
    case Things::Entities: under.entity = EntityId(id); break;
    case Things::Events: under.event = EventId(id); break;
    case Things::Links: under.link = LinkId(id); break;
    }
    m_state->setHighlight(under, origin());
}

void ListPanel::showHighlight()
{
    const Highlight& under = m_state->highlight();
    m_delegate->setHighlighted(m_things == Things::Articles ? under.article.value()
            : m_things == Things::Entities                  ? under.entity.value()
            : m_things == Things::Links                     ? under.link.value()
                                                            : under.event.value());
    m_view->viewport()->update();
}

void ListPanel::takeSelection()
{
    if (m_following || m_model->snapshot() != m_state->snapshot()) {
        return;
    }
    std::vector<std::uint32_t> ids;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            ids.push_back(m_model->idAt(row));
        }
    }
    m_state->select(selectionOf(ids), origin());
}

/// The row with the keyboard, where it is not selected: another view took the selection, or there was none.
void ListPanel::selectCurrent()
{
    QItemSelectionModel* selected = m_view->selectionModel();
    const QModelIndex row = m_view->currentIndex();
    if (row.isValid() && !selected->isSelected(row)) {
        selected->select(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

/// The next row after one that is gone is what took its place.
bool ListPanel::isNext(int key) const
{
    const QModelIndex row = m_view->currentIndex();
    return key == Qt::Key_Down && row.isValid() && row.row() == m_standIn
        && !m_view->selectionModel()->isSelected(row);
}

/// Qt does nothing with a key that leads to the row that has the keyboard already, selected or not.
bool ListPanel::staysAt(int key) const
{
    const int row = m_view->currentIndex().row();
    const bool isUp = key == Qt::Key_Up || key == Qt::Key_Home || key == Qt::Key_PageUp;
    const bool isDown = key == Qt::Key_Down || key == Qt::Key_End || key == Qt::Key_PageDown;
    return (isUp && row == 0) || (isDown && row == m_model->rowCount() - 1);
}

void ListPanel::updateCount()
{
    const int total = m_model->total();
    const int shown = m_model->rowCount();
    m_count->setText(shown == total ? locale().toString(total)
                                    : tr("%1 of %2").arg(locale().toString(shown), locale().toString(total)));
    m_count->setAccessibleName(tr("Rows shown: %1").arg(m_count->text()));
}

/// An empty list looks as if something were wrong.
void ListPanel::updateHint()
{
    m_hint->setVisible(m_model->snapshot() != nullptr && m_model->rowCount() == 0);
    if (m_model->total() > 0) {
        m_hint->setText(m_search->text().trimmed().isEmpty() ? tr("Nothing here passes the filter.")
                                                             : tr("Nothing here has these words."));
        return;
    }
    switch (m_things) {
    case Things::Articles: m_hint->setText(tr("There are no articles here.")); break;
    case Things::Entities: m_hint->setText(tr("No names were found.")); break;
    case Things::Events: m_hint->setText(tr("No events were found.")); break;
    case Things::Links: m_hint->setText(tr("Nobody is linked with anybody.")); break;
    }
}

void ListPanel::applyTheme()
{
    m_delegate->setTheme(Theme::from(palette()));
}

void ListPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_delegate != nullptr) {
        applyTheme();
    }
    QWidget::changeEvent(event);
}

bool ListPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return) {
            m_view->setFocus();
            if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
                m_view->setCurrentIndex(m_model->index(0, 0));
            }
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool isPlain = press->modifiers() == Qt::NoModifier;
        const bool isHere = isPlain && isNext(press->key());
        if (isHere || (isPlain && staysAt(press->key()))) {
            selectCurrent();
        }
        if (isHere) {
            return true;
        }
    }
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        m_hint->setGeometry(m_view->viewport()->rect());
        fitColumns();
    }
    if (watched == m_view->viewport() && event->type() == QEvent::Leave) {
        highlight(0);
    }
    if ((watched == m_view->viewport() || watched == m_view) && event->type() == QEvent::ContextMenu) {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        const QRect row = m_view->visualRect(m_view->currentIndex());
        Q_EMIT menuRequested(byKey ? m_view->viewport()->mapToGlobal(row.center()) : menu->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ListPanel::copySelectedRows() const
{
    QApplication::clipboard()->setMimeData(m_model->mimeData(m_view->selectionModel()->selectedRows()));
}

RowWriter ListPanel::csvWriter() const
{
    return [things = m_things, shown = m_model->rows()](const RowSink& sink, Progress& progress) {
        const std::unique_ptr<RowModel> model(makeModel(things, nullptr));
        model->showRows(shown);
        std::vector<int> rows(shown.rows.size());
        std::iota(rows.begin(), rows.end(), 0);
        return model->writeRows(rows, RowFormat::Csv, sink, progress);
    };
}

QString ListPanel::fileName() const
{
    switch (m_things) {
    case Things::Articles: return QStringLiteral("articles.csv");
    case Things::Entities: return QStringLiteral("names.csv");
    case Things::Links: return QStringLiteral("links.csv");
    case Things::Events: break;
    }
    return QStringLiteral("events.csv");
}

} // namespace dateline
