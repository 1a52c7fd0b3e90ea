// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/dateactions.h"

#include "app/dating/articledatedialog.h"
#include "app/dating/filenamedatedialog.h"
#include "app/dating/groupdatedialog.h"
#include "app/dating/tabledatedialog.h"
#include "app/session.h"
#include "model/items/words.h"

namespace dateline {

DateActions::DateActions(Session* session, Settings* settings, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_window(window)
{
}

std::vector<ArticleId> DateActions::articles() const
{
    const ViewState& state = *m_session->state();
    const Selection& selection = state.selection();
    if (!selection.articles.empty()) {
        return selection.articles;
    }
    if (selection.events.size() > 1) {
        return articlesOf(*state.snapshot(), selection.events);
    }
    return state.place() ? std::vector<ArticleId>{state.place()->article} : std::vector<ArticleId>();
}

void DateActions::edit(const std::vector<ArticleId>& articles)
{
    if (articles.empty() || !m_session->isOpen()) {
        return;
    }
    const Snapshot corpus = m_session->state()->snapshot();
    const QString text = articles.size() == 1
        ? tr("date of \u201C%1\u201D").arg(articleTitle(*(*corpus)[articles.front()].article))
        : tr("date of %1 articles").arg(articles.size());
    ArticleDateDialog dialog(*corpus, articles, m_session->setDate(articles.front()), m_window);
    if (articles.size() == 1) {
        const ContentHash hash = (*corpus)[articles.front()].article->hash;
        dialog.setWhatIf(corpus, articles.front(),
            [this, hash](DayInterval days) { return m_session->whatIf(hash, days); });
    }
    if (dialog.exec() == QDialog::Accepted) {
        m_session->setDates(dialog.settings(), text);
    }
}

void DateActions::fromFileNames()
{
    FileNameDateDialog dialog(m_session->state()->snapshot(), m_window);
    if (dialog.exec() == QDialog::Accepted) {
        m_session->setDates(dialog.settings(), tr("dates from file names"));
    }
}

void DateActions::fromTable()
{
    TableDateDialog dialog(m_session->state()->snapshot(), *m_settings, m_window);
    if (dialog.exec() == QDialog::Accepted) {
        m_session->setDates(dialog.settings(), tr("dates from a table"));
    }
}

} // namespace dateline
