// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/selectionmenu.h"

#include "app/correcting/correctioncommands.h"
#include "app/session.h"
#include "app/windowactions.h"
#include "model/items/usertext.h"
#include "model/items/words.h"
#include "widgets/article/articlereader.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace dateline {

SelectionMenu::SelectionMenu(
    Session* session, const WindowActions* actions, CorrectionCommands* corrections, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_corrections(corrections)
    , m_window(window)
{
}

void SelectionMenu::show(QPoint globalPosition)
{
    if (m_session->isOpen()) {
        QMenu menu(m_window);
        fill(menu);
        menu.exec(globalPosition);
    }
}

void SelectionMenu::showForText(const ArticleReader& reader, QPoint globalPosition)
{
    if (!m_session->isOpen()) {
        return;
    }
    QMenu menu(m_window);
    if (const std::optional<Passage> words = reader.selectedWords()) {
        menu.addAction(m_actions->copy);
        m_corrections->fillForText(menu, *words);
    } else {
        fill(menu);
    }
    menu.exec(globalPosition);
}

void SelectionMenu::showForProblem(ArticleId article, QPoint globalPosition)
{
    if (!m_session->isOpen()) {
        return;
    }
    QMenu menu(m_window);
    if (article) {
        m_session->state()->select(article, ViewOrigin::Problems);
        menu.addActions({m_actions->readText, m_actions->setDate});
        menu.addSeparator();
    }
    menu.addActions({m_actions->datesFromNames, m_actions->datesFromTable});
    menu.exec(globalPosition);
}

void SelectionMenu::addTo(QMenu& menu, EntityId entity, LinkId link)
{
    if (entity) {
        menu.addSeparator();
        addEntity(menu, entity);
    }
    if (entity || link) { // else it would be about something that nobody points at
        m_corrections->fill(menu);
    }
}

void SelectionMenu::fill(QMenu& menu)
{
    const Selection& selection = m_session->state()->selection();
    menu.addAction(m_actions->readText);
    menu.addActions({m_actions->nextMention, m_actions->filterToSelection});
    m_corrections->fill(menu);
    if (selection.entities.size() == 1) {
        menu.addSeparator();
        addEntity(menu, selection.entities.front());
    }
    menu.addSeparator();
    menu.addActions({m_actions->copy, m_actions->setDate});
}

void SelectionMenu::addEntity(QMenu& menu, EntityId entity)
{
    const Snapshot corpus = m_session->state()->snapshot();
    const QString name = toQString((*corpus)[entity].name);
    QAction* timeline = menu.addAction(tr("&Export Timeline of %1\u2026").arg(inMenu(name)));
    connect(timeline, &QAction::triggered, this, [this, entity, corpus] {
        if (corpus == m_session->state()->snapshot()) { // a load may have replaced it while the menu was open
            Q_EMIT timelineWanted(entity);
        }
    });
    QAction* copyName = menu.addAction(tr("Copy \u201C%1\u201D").arg(inMenu(name)));
    connect(copyName, &QAction::triggered, this, [name] { QApplication::clipboard()->setText(name); });
}

} // namespace dateline
