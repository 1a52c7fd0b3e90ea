// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// SelectionMenu: the context menu of all views; as they share the selection, it is the same everywhere.

#include "model/base/id.h"

#include <QObject>
#include <QPoint>

class QMenu;

namespace dateline {

class ArticleReader;
class CorrectionCommands;
class Session;
class WindowActions;

class SelectionMenu : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    SelectionMenu(
        Session* session, const WindowActions* actions, CorrectionCommands* corrections, QWidget* window);

    void show(QPoint globalPosition);
    /// In the text: of the words that are marked there, if any are.
    void showForText(const ArticleReader& reader, QPoint globalPosition);
    /// In the list of problems: of an article, which is selected then, and what mends many at once.
    void showForProblem(ArticleId article, QPoint globalPosition);
    /// To the graph's own menu, which was opened on one of them or on neither.
    void addTo(QMenu& menu, EntityId entity, LinkId link);

Q_SIGNALS:
    void timelineWanted(dateline::EntityId entity); // of that name alone, as a file

private:
    void fill(QMenu& menu);
    void addEntity(QMenu& menu, EntityId entity);

    Session* m_session = nullptr;
    const WindowActions* m_actions = nullptr;
    CorrectionCommands* m_corrections = nullptr;
    QWidget* m_window = nullptr;
};

} // namespace dateline
