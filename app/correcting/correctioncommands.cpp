// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/correcting/correctioncommands.h"

#include "app/correcting/asktext.h"
#include "app/correcting/correctiontext.h"
#include "app/correcting/entitychooser.h"
#include "app/correcting/eventdialog.h"
#include "app/correcting/historydialog.h"
#include "app/correcting/mergedialog.h"
#include "app/correcting/relationdialog.h"
#include "app/correcting/selectedcorrections.h"
#include "app/dating/datetext.h"
#include "app/dating/groupdatedialog.h"
#include "app/errortext.h"
#include "app/ledgerfile.h"
#include "model/corpus/correctionplaces.h"
#include "model/items/words.h"
#include "widgets/common/asking.h"
#include "widgets/common/savedfile.h"

#include <QAbstractItemView>
#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QKeyEvent>

#include <algorithm>

namespace dateline {

CorrectionCommands::CorrectionCommands(Session* session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    makeActions();
    connect(session->state(), &ViewState::snapshotChanged, this, &CorrectionCommands::update);
    connect(session->state(), &ViewState::selectionChanged, this, &CorrectionCommands::update);
    connect(session->state(), &ViewState::placeChanged, this, &CorrectionCommands::update);
    update();
}

QAction* CorrectionCommands::make(
    const QString& text, const QKeySequence& keys, const QString& tip, void (CorrectionCommands::*slot)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, slot);
    m_window->addAction(action);
    m_all.push_back(action);
    return action;
}

void CorrectionCommands::makeActions()
{
    accept = make(tr("&Accept"), QKeySequence(Qt::Key_F7), tr("Mark what is selected as looked at and right"),
        &CorrectionCommands::acceptSelected);
    reject = make(tr("Re&ject"), QKeySequence(Qt::Key_F8), tr("What is selected is wrong: take it out"),
        &CorrectionCommands::rejectSelected);
    edit = make(tr("&Edit\u2026"), QKeySequence(Qt::Key_F4), tr("Change the selected event or name"),
        &CorrectionCommands::editSelected);
    dates = make(tr("Set Date of E&vents\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        tr("Say when all selected events happened, or when their articles were published"),
        &CorrectionCommands::dateSelected);
    rename = make(tr("Rena&me\u2026"), QKeySequence(Qt::Key_F2), tr("Show the selected name under another"),
        &CorrectionCommands::renameSelected);
    merge = make(tr("Mer&ge Names\u2026"), QKeySequence(Qt::CTRL | Qt::Key_M),
        tr("The selected names are one, or the selected name is another that you choose"),
        &CorrectionCommands::mergeSelected);
    another = make(tr("Means A&nother\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
        tr("Here the name means somebody or something else"), &CorrectionCommands::moveSelected);
    turnRound = make(tr("&Turn Round"), {}, tr("Source and target of the selected relation change places"),
        &CorrectionCommands::turnRoundSelected);
    never = make(tr("Ne&ver a Name"), {}, tr("These words never name anything, wherever they stand"),
        &CorrectionCommands::neverSelected);
    note = make(tr("N&ote\u2026"), QKeySequence(Qt::Key_F9),
        tr("Write a note on what is selected, or on the article"), &CorrectionCommands::noteRequested);
    history = make(tr("&History of Corrections\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
        tr("All that was corrected, by whom, and what holds"), &CorrectionCommands::showHistory);
    importLedger = make(tr("&Import Corrections\u2026"), {}, tr("Add the corrections that a colleague saved"),
        &CorrectionCommands::importFile);
    exportLedger = make(tr("Save &Corrections\u2026"), {},
        tr("Save all corrections as a file, for colleagues and the command line"),
        &CorrectionCommands::exportFile);
}

std::vector<QAction*> CorrectionCommands::all() const
{
    return m_all;
}

void CorrectionCommands::update()
{
    const bool open = m_session->isOpen();
    const Selection& now = selection();
    const bool mention
        = open && now.entities.size() == 1 && mentionAt(corpus(), now.entities.front(), place());
    const bool relation = open && now.links.size() == 1 && relationAt(corpus(), now.links.front(), place());
    const bool any = open && !(now.entities.empty() && now.events.empty() && now.links.empty());
    accept->setEnabled(any);
    reject->setEnabled(any);
    edit->setEnabled(open && now.events.size() + now.entities.size() == 1);
    dates->setEnabled(open && !now.events.empty());
    rename->setEnabled(open && now.entities.size() == 1);
    merge->setEnabled(open && !now.entities.empty());
    another->setEnabled(mention || relation);
    turnRound->setEnabled(open && now.links.size() == 1);
    never->setEnabled(open && !now.entities.empty());
    note->setEnabled(open && (any || place() || !now.articles.empty()));
    importLedger->setEnabled(open);
    exportLedger->setEnabled(open && !m_session->ledger().isEmpty());
}

void CorrectionCommands::acceptSelected()
{
    m_session->correct(verdicts(corpus(), selection(), place(), Judgement::Accepted));
}

void CorrectionCommands::rejectSelected()
{
    m_session->correct(verdicts(corpus(), selection(), place(), Judgement::Rejected));
}

void CorrectionCommands::editSelected()
{
    if (selection().events.size() == 1) {
        editEvent(selection().events.front());
    } else {
        renameSelected();
    }
}

void CorrectionCommands::editEvent(EventId event)
{
    const Snapshot asked = m_session->state()->snapshot(); // a load may replace it while the dialog is open
    EventDialog dialog(asked, (*asked)[event], m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (const std::optional<EventChange> change = dialog.change()) {
        m_session->correct(eventChanges(*asked, event, *change));
    }
}

/// One step for all of them, so that one undo takes it back.
void CorrectionCommands::dateSelected()
{
    const Snapshot asked = m_session->state()->snapshot(); // a load may replace it while the dialog is open
    const std::vector<EventId> events = selection().events;
    const std::vector<ArticleId> articles = articlesOf(*asked, events);
    GroupDateDialog dialog(*asked, events, articles, m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const std::optional<DayInterval> days = dialog.days();
    if (dialog.isOfArticles()) {
        std::vector<DateSetting> settings;
        for (const ArticleId article : articles) {
            settings.push_back({(*asked)[article].article->hash, days, {}});
        }
        m_session->setDates(
            settings, tr("date of %Ln article(s)", nullptr, static_cast<int>(articles.size())));
        return;
    }
    EventChange change;
    change.date = EventDate{days, precisionOf(*days), Qualifier::Exact};
    std::vector<Correction> all;
    for (const EventId event : events) {
        const std::vector<Correction> one = eventChanges(*asked, event, change);
        all.insert(all.end(), one.begin(), one.end());
    }
    m_session->correct(std::move(all), tr("date of %Ln event(s)", nullptr, static_cast<int>(events.size())));
}

void CorrectionCommands::renameSelected()
{
    const EntityName entity = correctionName(corpus()[selection().entities.front()]);
    const QString shown = toQString(corpus()[selection().entities.front()].name);
    const std::optional<QString> name = askText(m_window,
        {tr("Rename"), tr("Name from now on (what the articles write stays an alias):"), shown,
            [&entity](const QString& text) {
                return flawText(EntityRename{entity, text.toStdString()});
            }});
    if (name && *name != shown) {
        m_session->correct({EntityRename{entity, name->toStdString()}});
    }
}

void CorrectionCommands::mergeSelected()
{
    std::vector<EntityId> entities = selection().entities;
    if (entities.size() == 1) {
        const Snapshot asked = m_session->state()->snapshot();
        EntityChooser chooser(asked,
            tr("Merge %1 with\u2026").arg(toQString((*asked)[entities.front()].name)),
            EntityChooser::New::Refused, m_window);
        chooser.seekOther(entities.front());
        if (chooser.exec() != QDialog::Accepted || asked != m_session->state()->snapshot()) {
            return;
        }
        entities.push_back(chooser.entity());
    }
    mergeEntities(std::move(entities));
}

void CorrectionCommands::mergeEntities(std::vector<EntityId> entities)
{
    // The one with most mentions first: its name is offered first, and the others come to it.
    const Snapshot asked = m_session->state()->snapshot();
    std::stable_sort(entities.begin(), entities.end(), [&asked](EntityId a, EntityId b) {
        return (*asked)[a].mentions.size() > (*asked)[b].mentions.size();
    });
    entities.erase(std::unique(entities.begin(), entities.end()), entities.end());
    if (entities.size() < 2) {
        return;
    }
    MergeDialog dialog(*asked, entities, m_window);
    if (dialog.exec() == QDialog::Accepted) {
        m_session->correct({dialog.merge()});
    }
}

void CorrectionCommands::moveSelected()
{
    if (selection().links.size() == 1) {
        if (const auto relation = relationAt(corpus(), selection().links.front(), place())) {
            moveEnd(*relation);
        }
        return;
    }
    const Snapshot asked = m_session->state()->snapshot();
    const auto mention = mentionAt(*asked, selection().entities.front(), place());
    if (!mention) {
        return;
    }
    const Mention& found = (*asked)[mention->article].mentions[mention->index];
    const std::string surface = passageOf(*asked, mention->article, found.span).text;
    EntityChooser chooser(asked, tr("\u201C%1\u201D here means\u2026").arg(toQString(surface)),
        EntityChooser::New::Allowed, m_window);
    chooser.suggest(QString(), found.kind);
    chooser.seekOther(selection().entities.front());
    if (chooser.exec() == QDialog::Accepted) {
        m_session->correct({mentionMove(*asked, *mention, chooser.name())});
    }
}

/// "Wrong entity" in a sentence of evidence: which of the two is wrong, and who is meant.
void CorrectionCommands::moveEnd(MentionRef relation)
{
    const Snapshot asked = m_session->state()->snapshot();
    const RelationTelling told = (*asked)[relation.article].relation(relation.index);
    const QStringList ends{toQString((*asked)[told.source].name), toQString((*asked)[told.target].name)};
    bool ok = false;
    const QString end = QInputDialog::getItem(
        m_window, tr("Wrong name"), tr("Which of them is not meant here?"), ends, 0, false, &ok);
    if (!ok) {
        return;
    }
    EntityChooser chooser(
        asked, tr("Instead of %1 it means\u2026").arg(end), EntityChooser::New::Allowed, m_window);
    if (chooser.exec() == QDialog::Accepted) {
        const std::uint32_t mention = end == ends.front() ? told.sourceMention : told.targetMention;
        m_session->correct({mentionMove(*asked, {relation.article, mention}, chooser.name())});
    }
}

void CorrectionCommands::turnRoundSelected()
{
    m_session->correct(relationChanges(corpus(), selection().links.front(), place(), std::nullopt, true));
}

void CorrectionCommands::neverSelected()
{
    m_session->correct(neverNames(corpus(), selection().entities));
}

void CorrectionCommands::moveAll(EntityId entity, ArticleId article)
{
    const Snapshot asked = m_session->state()->snapshot();
    const Entity& from = (*asked)[entity];
    EntityChooser chooser(asked, tr("%1 in this article means\u2026").arg(toQString(from.name)),
        EntityChooser::New::Allowed, m_window);
    chooser.suggest(QString(), from.kind);
    chooser.seekOther(entity);
    if (chooser.exec() == QDialog::Accepted) {
        m_session->correct(mentionMoves(*asked, entity, article, chooser.name()));
    }
}

void CorrectionCommands::addEvent(const Passage& words)
{
    Event begun;
    begun.title = words.text;
    EventDialog dialog(m_session->state()->snapshot(), begun, m_window);
    if (dialog.exec() == QDialog::Accepted) {
        EventAddition addition = dialog.addition();
        addition.event.trigger = words;
        m_session->correct({addition});
    }
}

void CorrectionCommands::addRelation(const Passage& words)
{
    const Snapshot asked = m_session->state()->snapshot();
    std::vector<MentionRef> names = namesIn(*asked, words);
    if (names.size() < 2) {
        return;
    }
    RelationDialog dialog(asked, std::move(names), m_window);
    if (dialog.exec() == QDialog::Accepted) {
        m_session->correct({dialog.addition()});
    }
}

void CorrectionCommands::serveKeys(QAbstractItemView* view)
{
    view->installEventFilter(this);
}

bool CorrectionCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !m_session->isOpen()) {
        return QObject::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier) {
        return QObject::eventFilter(watched, event);
    }
    update();
    QAction* action = nullptr;
    switch (key->key()) {
    case Qt::Key_A: action = accept; break;
    case Qt::Key_R:
    case Qt::Key_Delete: action = reject; break;
    case Qt::Key_E: action = edit; break;
    case Qt::Key_S: action = turnRound; break;
    case Qt::Key_M: action = another; break;
    case Qt::Key_T:
        // beside the row, wherever the mouse is
        if (const auto* view = qobject_cast<const QAbstractItemView*>(watched)) {
            popUpKinds(view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).bottomLeft()));
        }
        return true;
    default: return QObject::eventFilter(watched, event);
    }
    action->trigger(); // does nothing where it is disabled
    return true;
}

void CorrectionCommands::showHistory()
{
    HistoryDialog(m_session, m_window).exec();
}

void CorrectionCommands::importFile()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Import corrections"), {}, tr("Corrections (*.jsonl);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    const Expected<std::string> text = readLedgerFile(path);
    if (!text) {
        warnPlainly(m_window, tr("Dateline"), errorText(text.error()));
        return;
    }
    const Expected<LedgerImport> imported = m_session->importCorrections(*text, path);
    if (!imported) {
        warnPlainly(m_window, tr("Dateline"),
            tr("Nothing was imported.\n\n%1").arg(ledgerErrorText(imported.error())));
    }
}

void CorrectionCommands::exportFile()
{
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save corrections"), QStringLiteral("corrections.jsonl"), tr("Corrections (*.jsonl)"));
    if (path.isEmpty()) {
        return;
    }
    const Expected<Done> saved = saveFile(path, QByteArray::fromStdString(ledgerText(m_session->ledger())));
    if (!saved) {
        warnPlainly(m_window, tr("Dateline"), errorText(saved.error()));
    }
}

} // namespace dateline
