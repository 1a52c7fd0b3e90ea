// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/search/findbox.h"

#include "widgets/common/fittingtext.h"

#include "widgets/search/finddelegate.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <optional>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t shownOfEach = 6;
constexpr std::size_t commandsBeside = 5;
constexpr std::size_t commandsAlone = 40;
constexpr int popupWidthPx = 640;
constexpr int popupHeightPx = 520;

} // namespace

FindBox::FindBox(ViewState* state, QWidget* parent)
    : QLineEdit(parent)
    , m_state(state)
    , m_model(new FindModel(this))
    , m_delegate(new FindDelegate(this))
{
    keepHintFitting(this,
        {tr("Find names, events, texts, commands (Ctrl+K)"), tr("Find everything (Ctrl+K)"), tr("Find")});
    setAccessibleName(tr("Find everything"));
    setToolTip(tr("Names, events, links, articles, words in the texts, and commands. Begin with > for "
                  "commands alone."));
    setClearButtonEnabled(true);
    createPopup();
    connect(this, &QLineEdit::textEdited, this, &FindBox::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && isOpen()) { // by the clear button
            search();
        }
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FindBox::take);
    connect(state, &ViewState::snapshotChanged, this, &FindBox::forget);
    // By key or by click: Escape gives the keyboard back to whom it was taken from.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, const QWidget* now) {
        if (now == this && old != nullptr && old->window() == window()) {
            m_before = old;
        }
    });
    applyTheme();
}

FindBox::~FindBox()
{
    m_watcher.disconnect(this);
    if (m_cancel) {
        *m_cancel = true;
    }
    m_watcher.waitForFinished();
}

void FindBox::createPopup()
{
    m_popup = new QFrame(window());
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->setBackgroundRole(QPalette::Base);
    m_popup->hide();
    m_list = new QListView(m_popup);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    m_list->setMouseTracking(true);
    m_list->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
}

bool FindBox::isOpen() const
{
    return m_popup->isVisible();
}

void FindBox::open(const QString& text)
{
    if (!text.isEmpty()) {
        setText(text);
    }
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    search();
}

QString FindBox::words() const
{
    return text().trimmed();
}

void FindBox::search()
{
    const bool commandsOnly = words().startsWith(QLatin1Char('>'));
    if (words().isEmpty() || commandsOnly || !m_state->snapshot()) {
        m_wanted = false;
        showRows(nullptr, {});
    } else if (m_running) {
        *m_cancel = true;
        m_wanted = true;
    } else {
        start();
    }
}

void FindBox::start()
{
    m_wanted = false;
    m_running = true;
    Q_EMIT textsWanted(words());
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    const Snapshot corpus = m_state->snapshot();
    const auto index = m_index && m_index->corpus == corpus ? m_index : nullptr;
    m_watcher.setFuture(QtConcurrent::run([corpus, index, text = words(), cancel = m_cancel] {
        auto answer = std::make_shared<Answer>(
            Answer{index ? index : std::make_shared<const FindIndex>(makeFindIndex(corpus)), text, {}});
        answer->found = findEverything(*answer->index, text.toStdString(), shownOfEach,
            [&cancel] { return cancel->load(std::memory_order_relaxed); });
        return answer;
    }));
}

void FindBox::take()
{
    m_running = false;
    Answer answer = std::exchange(*m_watcher.result(), {}); // the future keeps its result until the next
    if (answer.index->corpus != m_state->snapshot()) {
        answer = {};
    }
    m_index = answer.index;
    if (m_wanted) {
        start();
    } else {
        m_names = std::move(answer);
        showFound();
    }
}

void FindBox::showTexts(TextAnswer answer)
{
    m_texts = std::move(answer);
    if (!m_running) {
        showFound();
    }
}

void FindBox::searchTextsAgain()
{
    if (isOpen() && !m_running && m_names.words == words()) {
        Q_EMIT textsWanted(words());
    }
}

/// Names are shown at once; what is found in the texts comes in below them and leaves the chosen row where it
/// is.
void FindBox::showFound()
{
    if (!m_names.index || m_names.index->corpus != m_state->snapshot() || m_names.words != words()
        || !hasFocus()) {
        return;
    }
    const bool areTextsThere = m_texts.corpus == m_state->snapshot() && m_texts.words == words();
    Found found = m_names.found;
    if (areTextsThere) {
        found.groups.at(static_cast<std::size_t>(FoundKind::Text)) = m_texts.places;
    }
    const int before = isOpen() && m_shownWords == words() ? m_list->currentIndex().row() : -1;
    const std::optional<FindRow> chosen
        = m_model->canChoose(before) ? std::optional(m_model->at(before)) : std::nullopt;
    showRows(m_names.index->corpus.get(), found,
        areTextsThere && m_texts.failed         ? Texts::Failed
            : areTextsThere && m_texts.complete ? Texts::Searched
                                                : Texts::Awaited);
    m_shownWords = words();
    if (const int row = chosen ? m_model->rowOf(*chosen) : -1; m_model->canChoose(row)) {
        m_list->setCurrentIndex(m_model->index(row));
    }
}

void FindBox::showRows(const Corpus* corpus, const Found& found, Texts texts)
{
    std::vector<FindRow> rows;
    QString commandWords = words();
    const bool commandsOnly = commandWords.startsWith(QLatin1Char('>'));
    if (commandsOnly) {
        commandWords.remove(0, 1);
    }
    if (corpus != nullptr) {
        rows = foundRows(*corpus, found);
        if (texts == Texts::Failed) {
            rows.push_back({FindRow::Kind::Note,
                tr("Not all texts could be searched: their index cannot be read or written."), QString(), {},
                {}});
        } else if (texts == Texts::Awaited) {
            rows.push_back(
                {FindRow::Kind::Note, tr("The texts are being looked through\u2026"), QString(), {}, {}});
        }
        FindRow filter;
        filter.kind = FindRow::Kind::Filter;
        filter.text = tr("Show only what is told with \u201C%1\u201D").arg(words());
        filter.detail = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
        if (!found.of(FoundKind::Text).things.empty() || !found.of(FoundKind::Event).things.empty()) {
            rows.push_back(std::move(filter));
        }
    }
    const std::size_t room
        = corpus == nullptr || (rows.empty() && !commandWords.isEmpty()) ? commandsAlone : commandsBeside;
    const auto commands
        = commandRows(m_commands ? m_commands() : QList<QAction*>(), commandWords.trimmed(), room);
    rows.insert(rows.end(), commands.begin(), commands.end());
    if (rows.empty()) {
        rows.push_back({FindRow::Kind::Note, tr("Nothing found."), QString(), {}, {}});
    }
    m_model->setRows(corpus != nullptr ? m_state->snapshot() : nullptr, std::move(rows));
    place();
    m_popup->show();
    m_popup->raise();
    m_list->setCurrentIndex(QModelIndex());
    m_list->scrollToTop();
    moveBy(1);
}

void FindBox::place()
{
    m_popup->setParent(window());
    const QRect room = window()->rect().adjusted(4, 4, -4, -4);
    const QPoint below = mapTo(window(), QPoint(0, height()));
    const int rowPx = m_list->sizeHintForRow(0);
    const int wide = std::min(std::max(popupWidthPx, width()), room.width());
    const int high = std::min({m_model->rowCount() * rowPx + 6, popupHeightPx, room.bottom() - below.y()});
    const int left = std::clamp(below.x() + width() - wide, room.left(), room.right() - wide);
    m_popup->setGeometry(left, below.y() + 2, wide, std::max(high, rowPx));
}

/// What was found is of another corpus, and would hold it.
void FindBox::forget()
{
    closePopup();
    m_index.reset();
    m_names = {};
    m_texts = {};
    m_model->setRows(nullptr, {});
}

void FindBox::closePopup()
{
    m_popup->hide();
}

void FindBox::moveBy(int step)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int tried = 0; tried < count; ++tried) {
        row = (row + step + count) % count;
        if (m_model->canChoose(row)) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void FindBox::choose(int row)
{
    if (!m_model->canChoose(row)) {
        return;
    }
    const FindRow chosen = m_model->at(row); // a copy: what follows may change the rows
    const QString typed = words();
    closePopup();
    if (m_before && chosen.kind == FindRow::Kind::Command) {
        m_before->setFocus(Qt::OtherFocusReason); // commands may look at who has the keyboard
    }
    switch (chosen.kind) {
    case FindRow::Kind::Command:
        clear();
        chosen.action->trigger();
        return;
    case FindRow::Kind::All: Q_EMIT allRequested(chosen.thing.kind, typed); return;
    case FindRow::Kind::Filter: Q_EMIT textFilterRequested(typed); return;
    case FindRow::Kind::Thing: Q_EMIT thingChosen(chosen.thing); return;
    case FindRow::Kind::Heading:
    case FindRow::Kind::Note: return;
    }
}

/// Ctrl+Enter means something here that it does not mean in the rest of the window.
bool FindBox::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier) && !words().isEmpty()) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FindBox::keyPressEvent(QKeyEvent* event)
{
    constexpr int page = 8;
    const bool filter = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Down: isOpen() ? moveBy(1) : search(); return;
    case Qt::Key_Up: moveBy(-1); return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < page; ++i) {
            moveBy(event->key() == Qt::Key_PageDown ? 1 : -1);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (filter && !words().isEmpty()) {
            closePopup();
            Q_EMIT textFilterRequested(words());
        } else if (isOpen()) {
            choose(m_list->currentIndex().row());
        }
        return;
    case Qt::Key_Escape:
        closePopup();
        clear();
        if (m_before) {
            m_before->setFocus(Qt::OtherFocusReason);
        }
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void FindBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        closePopup();
    }
}

bool FindBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport()) {
        if (event->type() == QEvent::MouseMove) {
            const int row = m_list->indexAt(static_cast<QMouseEvent*>(event)->pos()).row();
            if (m_model->canChoose(row)) {
                m_list->setCurrentIndex(m_model->index(row));
            }
        } else if (event->type() == QEvent::MouseButtonRelease) {
            choose(m_list->indexAt(static_cast<QMouseEvent*>(event)->pos()).row());
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}

void FindBox::applyTheme()
{
    m_delegate->setTheme(Theme::from(palette()));
}

void FindBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_delegate != nullptr) {
        applyTheme();
    }
    QLineEdit::changeEvent(event);
}

} // namespace dateline
