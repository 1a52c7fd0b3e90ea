// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ReviewPanel: one thing after the other that needs an eye, the most urgent first. Space accepts, X rejects,
// E edits, N leaves it for now. The other views show what it is about; nothing waits for it. The queue is
// made when somebody looks.

#include "app/session.h"
#include "model/items/reviewqueue.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <set>

class QLabel;
class QProgressBar;
class QPushButton;

namespace dateline {

class CorrectionCommands;

class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    ReviewPanel(Session* session, CorrectionCommands* commands, QWidget* parent = nullptr);

    ~ReviewPanel() override;

    const ReviewItem* current() const; // null: nothing is left
    bool isBusy() const { return m_filling; } // the queue of a large corpus is made in a worker thread
    QString question() const;
    QString progressText() const;

    void accept();
    void reject();
    void edit();
    void next();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createParts();
    struct Filled
    {
        Snapshot corpus;
        ReviewQueue queue;
    };

    void refill();
    void take(Filled filled);
    void show(const ReviewItem& item);
    void showCurrent();
    void select();
    void decide(Judgement judgement);
    QString mergeText(const MergeSuggestion& suggestion) const;
    QString eventText(const Event& event) const;
    QString relationText(const ReviewItem& item) const;
    const Corpus& corpus() const { return *m_corpus; }

    Session* m_session = nullptr;
    CorrectionCommands* m_commands = nullptr;
    Snapshot m_corpus; // of the queue
    ReviewQueue m_queue;
    std::uint32_t m_decided = 0; // what the corpus does not show any more: rejected, merged, held apart
    QFutureWatcher<std::shared_ptr<Filled>> m_filler;
    bool m_filling = false;
    bool m_waiting = false; // until somebody looks: the queue is of no corpus
    bool m_stale = false; // a later corpus came meanwhile, or something was decided
    std::size_t m_at = 0;
    std::set<std::string> m_passed; // left for now
    QLabel* m_question = nullptr;
    QLabel* m_text = nullptr;
    QProgressBar* m_progress = nullptr;
    std::vector<QPushButton*> m_buttons;
};

} // namespace dateline
