// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// DateActions: asks the analyst for dates of articles, and makes them corrections of the session.

#include "model/base/id.h"

#include <QObject>

#include <vector>

namespace dateline {

class Session;
class Settings;

class DateActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    DateActions(Session* session, Settings* settings, QWidget* window);

    /// Which articles are meant: those selected, those that tell the selected events, else the one being
    /// read.
    std::vector<ArticleId> articles() const;
    void edit(const std::vector<ArticleId>& articles); // all get the same date
    void fromFileNames();
    void fromTable();

private:
    Session* m_session = nullptr;
    Settings* m_settings = nullptr;
    QWidget* m_window = nullptr;
};

} // namespace dateline
