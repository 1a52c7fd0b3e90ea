// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// WindowDialog: asks for a first and a last day.

#include "model/calendar/dayinterval.h"

#include <QDate>
#include <QDialog>

#include <optional>

class QDateEdit;

namespace dateline {

class WindowDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WindowDialog(std::optional<DayInterval> start, QWidget* parent = nullptr);
    DayInterval days() const; // in order, whichever was typed first

private:
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
};

/// Writes days as the user does, but with all digits of the year.
QDateEdit* createDayEdit(QWidget* parent);

QDate toQDate(DayNumber day);
DayNumber toDayNumber(QDate date);

} // namespace dateline
