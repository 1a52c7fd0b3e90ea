// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// EvidencePanel: the sentences behind the selected link, event or entity, by date, names highlighted.
// Choosing a row moves the reading place there.

#include "model/items/evidencemodel.h"
#include "model/items/viewstate.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;

namespace dateline {

class EvidenceDelegate;
class SparkBars;

class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    /// `state` outlives the panel.
    explicit EvidencePanel(ViewState* state, QWidget* parent = nullptr);

    QListView* view() const { return m_view; }
    EvidenceModel* model() const { return m_model; }
    QString heading() const;
    QString summary() const;

Q_SIGNALS:
    void openRequested(); // Enter or double click: show the sentence in its article

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Shown
    {
        Snapshot corpus;
        Selection selection;
        Filter filter;

        friend bool operator==(const Shown&, const Shown&) = default;
    };

    void showSelection();
    void showPlace();
    void takeRow(int row);

    ViewState* m_state = nullptr;
    EvidenceModel* m_model = nullptr;
    EvidenceDelegate* m_delegate = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_summary = nullptr;
    SparkBars* m_spark = nullptr;
    QListView* m_view = nullptr;
    std::optional<Shown> m_shown;
    bool m_following = false;
};

} // namespace dateline
