// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GroupDateDialog: one date for several events at once: either they happened then, or the articles that tell
// them were published then, from which their own words of time ("on Thursday") are counted.

#include "model/corpus/corpus.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace dateline {

class GroupDateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `corpus` is only read in the constructor. `articles`: all that tell the events.
    GroupDateDialog(const Corpus& corpus, const std::vector<EventId>& events,
        const std::vector<ArticleId>& articles, QWidget* parent = nullptr);

    bool isOfArticles() const;
    std::optional<DayInterval> days() const;
    QLineEdit* dateField() const { return m_date; }
    QRadioButton* ofArticles() const { return m_ofArticles; }

private:
    void check();

    QRadioButton* m_ofEvents = nullptr;
    QRadioButton* m_ofArticles = nullptr;
    QLineEdit* m_date = nullptr;
    QLabel* m_meaning = nullptr;
    QPushButton* m_ok = nullptr;
};

/// The articles that tell these events, each once.
std::vector<ArticleId> articlesOf(const Corpus& corpus, const std::vector<EventId>& events);

} // namespace dateline
