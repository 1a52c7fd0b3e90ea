// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/correcting/notespanel.h"

#include "model/items/usertext.h"
#include "model/items/words.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

/// So many characters at the end of the text are more than a note takes.
int excessOf(const QString& text)
{
    if (text.size() <= static_cast<qsizetype>(correctionLimits.textBytes / 4)) {
        return 0;
    }
    qsizetype bytes = text.toUtf8().size();
    int excess = 0;
    for (qsizetype end = text.size(); bytes > static_cast<qsizetype>(correctionLimits.textBytes); ++excess) {
        const qsizetype begin = end > 1 && text[end - 1].isLowSurrogate() ? end - 2 : end - 1;
        bytes -= QStringView(text).sliced(begin, end - begin).toUtf8().size();
        end = begin;
    }
    return excess;
}

} // namespace

NotesPanel::NotesPanel(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_about(new QLabel(this))
    , m_editor(new QPlainTextEdit(this))
    , m_excess(new QLabel(this))
    , m_others(new QLabel(this))
    , m_list(new QListWidget(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_about->setFont(bold);
    for (QLabel* label : {m_about, m_excess, m_others}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(6, 2, 6, 2);
    }
    m_editor->setAccessibleName(tr("Note"));
    m_editor->setTabChangesFocus(true);
    m_editor->setPlaceholderText(
        tr("Write a note. It is kept when you go elsewhere (Ctrl+Enter keeps it at once)."));
    m_editor->setToolTip(m_editor->placeholderText());
    m_editor->installEventFilter(this);
    m_editor->setMinimumHeight(3 * fontMetrics().height());
    m_list->setAccessibleName(tr("All notes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(
        2 * fontMetrics().height()); // a view asks for four, more than a small screen has
    m_list->setWordWrap(true);
    m_list->setToolTip(tr("Enter shows what a note is on"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_about);
    column->addWidget(m_editor, 1);
    column->addWidget(m_excess);
    column->addWidget(m_others);
    column->addWidget(m_list, 2);
    const ViewState* state = session->state();
    connect(session, &Session::ledgerChanged, this, &NotesPanel::showLedger);
    connect(state, &ViewState::snapshotChanged, this, &NotesPanel::showLedger);
    connect(state, &ViewState::selectionChanged, this, &NotesPanel::showSelection);
    connect(state, &ViewState::placeChanged, this, &NotesPanel::showSelection);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &NotesPanel::showExcess);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        choose(m_list->currentRow());
        Q_EMIT openRequested();
    });
    showLedger();
}

QString NotesPanel::about() const
{
    return m_about->text();
}

const WrittenNote* NotesPanel::ownNote() const
{
    for (std::size_t i = 0; m_subject && i < m_notes.size(); ++i) {
        if (m_things[i] == m_thing && m_notes[i].author == m_session->author()) {
            return &m_notes[i];
        }
    }
    return nullptr;
}

void NotesPanel::save()
{
    const QString text = m_editor->toPlainText().trimmed();
    if (!m_subject || text == m_shown || showExcess()) {
        return;
    }
    const WrittenNote* own = ownNote();
    // it is the same note, whatever was selected
    const Subject subject = own != nullptr ? own->subject : *m_subject;
    const QString before = std::exchange(m_shown, text); // the ledger's signal comes first
    if (!m_session->correct({Note{subject, text.toStdString()}})) {
        m_shown = before;
    }
}

/// Says under the editor that it holds more than a note takes; true: it does.
bool NotesPanel::showExcess()
{
    const int excess = m_subject ? excessOf(m_editor->toPlainText().trimmed()) : 0;
    m_excess->setVisible(excess > 0);
    if (excess > 0) {
        m_excess->setText(tr("Not saved: %Ln character(s) too many for a note.", nullptr, excess));
    }
    return excess > 0;
}

/// What could not be saved waits in the panel until it is shown again and shortened.
void NotesPanel::putAside()
{
    std::erase_if(m_aside, [this](const auto& one) { return one.first == *m_subject; });
    if (const QString text = m_editor->toPlainText().trimmed(); text != m_shown) {
        m_aside.emplace_back(*m_subject, text);
        Q_EMIT leftUnsaved(m_about->text());
    }
}

QStringList NotesPanel::unsaved() const
{
    QStringList titles;
    if (!m_excess->isHidden()) {
        titles << m_about->text();
    }
    const Snapshot& corpus = m_session->state()->snapshot();
    for (const auto& [subject, text] : m_aside) {
        if (corpus && subject != m_subject) {
            titles << thingTitle(*corpus, thingOf(*corpus, subject));
        }
    }
    return titles;
}

void NotesPanel::showUnsaved()
{
    const Snapshot& corpus = m_session->state()->snapshot();
    if (!m_excess->isHidden() || !corpus || m_aside.empty()) {
        return;
    }
    if (const Selection thing = thingOf(*corpus, m_aside.front().first); !thing.isEmpty()) {
        m_session->state()->select(thing, ViewOrigin::Window);
    }
}

void NotesPanel::dropUnsaved()
{
    m_aside.clear();
    if (!m_excess->isHidden()) {
        m_editor->setPlainText(m_shown);
    }
}

QString NotesPanel::textAside() const
{
    const auto at = std::find_if(m_aside.begin(), m_aside.end(),
        [this](const auto& one) { return m_subject && one.first == *m_subject; });
    return at == m_aside.end() ? QString() : at->second;
}

void NotesPanel::showLedger()
{
    const Snapshot& corpus = m_session->state()->snapshot();
    m_thing = corpus && m_subject ? thingOf(*corpus, *m_subject) : Selection(); // ids of this corpus
    std::vector<WrittenNote> notes = corpus ? notesIn(m_session->ledger()) : std::vector<WrittenNote>();
    const bool changed = notes.size() != m_notes.size();
    m_notes = std::move(notes);
    m_things.clear();
    m_list->clear();
    for (const WrittenNote& note : m_notes) {
        m_things.push_back(thingOf(*corpus, note.subject));
        const QString when = note.at > 0
            ? QLocale().toString(QDateTime::fromSecsSinceEpoch(note.at).date(), QLocale::ShortFormat)
            : QString();
        QStringList by{toQString(note.author), when};
        by.removeAll(QString());
        auto* item = new QListWidgetItem(QStringLiteral("%1\n%2").arg(thingTitle(*corpus, m_things.back()),
                                             toQString(note.text).simplified()),
            m_list);
        item->setToolTip(inTip(tr("%1 (%2)", "a note, who wrote it and when")
                                   .arg(toQString(note.text), by.join(QStringLiteral(", ")))));
    }
    showSelection();
    if (changed) {
        Q_EMIT countChanged(count());
    }
}

void NotesPanel::showSelection()
{
    const ViewState& state = *m_session->state();
    const Snapshot& corpus = state.snapshot();
    if (!corpus) {
        m_subject.reset();
    } else {
        const std::optional<Subject> subject = subjectOf(*corpus, state.selection(), state.place());
        if (subject != m_subject) {
            save();
            if (m_subject) {
                putAside();
            }
            m_subject = subject;
            m_thing = subject ? thingOf(*corpus, *subject) : Selection();
        } else if (m_editor->toPlainText().trimmed() != m_shown) {
            return; // being typed
        }
    }
    m_editor->setReadOnly(!m_subject); // not disabled: the keyboard would not get past it
    m_about->setText(m_subject ? thingTitle(*corpus, m_thing)
                               : tr("Select one thing, or read an article, to write a note on it."));
    const WrittenNote* own = ownNote();
    m_shown = own != nullptr ? toQString(own->text) : QString();
    const QString aside = textAside();
    const QString& text = aside.isEmpty() ? m_shown : aside;
    if (m_editor->toPlainText().trimmed() != text) {
        m_editor->setPlainText(text);
    }
    showExcess();
    m_others->clear();
    if (m_subject) {
        showOthers();
    }
    m_others->setVisible(!m_others->text().isEmpty());
}

void NotesPanel::showOthers()
{
    QStringList lines;
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        if (m_things[i] == m_thing && m_notes[i].author != m_session->author()) {
            lines << tr("%1: %2", "who wrote it, the note")
                         .arg(toQString(m_notes[i].author), toQString(m_notes[i].text));
        }
    }
    m_others->setText(lines.join(QLatin1Char('\n')));
}

void NotesPanel::choose(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    const Selection thing = m_things[static_cast<std::size_t>(row)];
    if (!thing.isEmpty()) {
        m_session->state()->select(thing, ViewOrigin::Window);
    }
}

bool NotesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut) {
        save();
    }
    // Ctrl+Enter means something here that it does not mean in the rest of the window.
    if (watched == m_editor
        && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                save();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dateline
