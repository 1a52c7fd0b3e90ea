// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TimesDialog: asks for two times to compare, each by its first and last day. They may overlap; of each the
// days are put in order, whichever was typed first.

#include "model/calendar/dayinterval.h"

#include <QDialog>

#include <array>

class QDateEdit;
class QFormLayout;

namespace dateline {

class TimesDialog : public QDialog
{
    Q_OBJECT

public:
    TimesDialog(DayInterval earlier, DayInterval later, QWidget* parent = nullptr);

    DayInterval earlier() const { return daysOf(m_earlier); }
    DayInterval later() const { return daysOf(m_later); }

private:
    using Edits = std::array<QDateEdit*, 2>; // first and last day

    Edits addTime(
        QFormLayout* form, const QString& title, const QString& first, const QString& last, DayInterval days);
    static DayInterval daysOf(const Edits& edits);

    Edits m_earlier{};
    Edits m_later{};
};

} // namespace dateline
