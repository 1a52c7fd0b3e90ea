// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/timesdialog.h"

#include "widgets/filter/windowdialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace dateline {

TimesDialog::TimesDialog(DayInterval earlier, DayInterval later, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Compare two times"));
    auto* form = new QFormLayout(this);
    m_earlier = addTime(form, tr("One time"), tr("&First day:"), tr("&Last day:"), earlier);
    m_later = addTime(form, tr("The other time"), tr("F&irst day:"), tr("L&ast day:"), later);
    auto* note
        = new QLabel(tr("What only the other time has is new, what only the one time has is gone."), this);
    note->setWordWrap(true);
    form->addRow(note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

TimesDialog::Edits TimesDialog::addTime(
    QFormLayout* form, const QString& title, const QString& first, const QString& last, DayInterval days)
{
    auto* heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    form->addRow(heading);
    const Edits edits{createDayEdit(this), createDayEdit(this)};
    edits[0]->setDate(toQDate(days.from));
    edits[1]->setDate(toQDate(days.to));
    edits[0]->setAccessibleName(tr("%1: first day").arg(title));
    edits[1]->setAccessibleName(tr("%1: last day").arg(title));
    form->addRow(first, edits[0]);
    form->addRow(last, edits[1]);
    return edits;
}

DayInterval TimesDialog::daysOf(const Edits& edits)
{
    const auto [first, last] = std::minmax({toDayNumber(edits[0]->date()), toDayNumber(edits[1]->date())});
    return {first, last};
}

} // namespace dateline
