// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/filter/windowdialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>

#include <algorithm>

namespace dateline {

QDate toQDate(DayNumber day)
{
    return QDate(1970, 1, 1).addDays(day);
}
DayNumber toDayNumber(QDate date)
{
    return static_cast<DayNumber>(QDate(1970, 1, 1).daysTo(date));
}

QDateEdit* createDayEdit(QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    // as everywhere in the window; 4/11/2020 is two days
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    edit->setCalendarPopup(true);
    edit->setMinimumDate(QDate(100, 1, 1)); // Qt's least; an earlier one would leave it at 14 September 1752
    return edit;
}

WindowDialog::WindowDialog(std::optional<DayInterval> start, QWidget* parent)
    : QDialog(parent)
    , m_from(createDayEdit(this))
    , m_to(createDayEdit(this))
{
    setWindowTitle(tr("Time window"));
    auto* form = new QFormLayout(this);
    if (start) {
        m_from->setDate(toQDate(start->from));
        m_to->setDate(toQDate(start->to));
    }
    form->addRow(tr("&First day:"), m_from);
    form->addRow(tr("&Last day:"), m_to);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    m_from->setMinimumWidth(fontMetrics().averageCharWidth() * 28); // the title has room
}

DayInterval WindowDialog::days() const
{
    const auto [first, last] = std::minmax({toDayNumber(m_from->date()), toDayNumber(m_to->date())});
    return {first, last};
}

} // namespace dateline
