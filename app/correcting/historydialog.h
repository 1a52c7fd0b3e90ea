// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// All corrections with when, who and whether they hold, newest first; one's own can be taken back, or brought
// again.

#include "app/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace dateline {

class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(Session* session, QWidget* parent);

    QTreeWidget* list() const { return m_list; }

private:
    void fill();
    void showCurrent();
    void takeBack();

    Session* m_session = nullptr;
    QLabel* m_note = nullptr;
    QTreeWidget* m_list = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace dateline
