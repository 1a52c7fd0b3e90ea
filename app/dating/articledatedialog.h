// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ArticleDateDialog: says when one article or several were published; shows what was found and why, lets one
// choose among all places that name a date, and shows what hangs on it.

#include "app/session.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace dateline {

class ArticleDateDialog : public QDialog
{
    Q_OBJECT

public:
    /// The one article as it would be with that date; null = cannot be said.
    using WhatIf = std::function<Snapshot(DayInterval)>;

    /// `set`: what the analyst said before, if so. `corpus` is only read in the constructor.
    ArticleDateDialog(const Corpus& corpus, const std::vector<ArticleId>& articles,
        std::optional<DayInterval> set, QWidget* parent = nullptr);
    void setWhatIf(const Snapshot& corpus, ArticleId article, WhatIf whatIf);
    QListWidget* consequences() const { return m_consequences; }
    QListWidget* candidates() const { return m_candidates; } // the one that is current fills in the fields

    std::vector<DateSetting> settings() const;
    QLineEdit* dateField() const { return m_date; }

private:
    void addCandidates(const ArticleBlock& block);
    void takeCandidate(int row);
    void check();
    void showConsequences(std::optional<DayInterval> days);

    std::vector<ContentHash> m_articles;
    QListWidget* m_candidates = nullptr; // made first: Tab goes in the order in which they are made
    QLineEdit* m_date = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_meaning = nullptr;
    QCheckBox* m_takeBack = nullptr;
    QPushButton* m_ok = nullptr;
    std::vector<DateCandidate> m_found; // the rows of m_candidates
    QString m_foundReason; // that a candidate has put into the field
    QListWidget* m_consequences = nullptr;
    Snapshot m_corpus; // of the dates as they are now
    ArticleId m_article;
    WhatIf m_whatIf;
};

} // namespace dateline
