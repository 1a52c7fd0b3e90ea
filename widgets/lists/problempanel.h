// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ProblemPanel: what could not be read or decided, a row each, many of a kind below one; Enter goes to the
// article or to what mends it, and a menu is asked for on any row.

#include "model/items/problemmodel.h"

#include <QPoint>
#include <QSet>
#include <QWidget>

class QLabel;
class QTreeView;

namespace dateline {

class RowDelegate;

class ProblemPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPanel(QWidget* parent = nullptr);
    void setProblems(std::vector<Problem> problems);
    QTreeView* view() const { return m_view; }
    int count() const { return m_model->count(); }

Q_SIGNALS:
    void articleRequested(dateline::ArticleId article);
    void dateEditRequested(dateline::ArticleId article);
    /// On a row of that article; invalid: of a file that never became one, of many, or on none.
    void menuRequested(dateline::ArticleId article, QPoint globalPosition);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSet<QString> openTexts() const;
    void reopen(const QSet<QString>& texts);
    void goTo(int above, int row);
    void activate(const QModelIndex& index);
    void giveNamesTheRow(const QModelIndex& many);

    ProblemModel* m_model = nullptr;
    QTreeView* m_view = nullptr;
    RowDelegate* m_delegate = nullptr;
    QLabel* m_summary = nullptr;
};

} // namespace dateline
