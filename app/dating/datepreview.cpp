// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/datepreview.h"

#include <QHeaderView>

namespace dateline {

namespace {

constexpr int shownRows = 1000;

} // namespace

DatePreview::DatePreview(const QStringList& headers, QWidget* parent)
    : QTableWidget(0, static_cast<int>(headers.size()), parent)
{
    setHorizontalHeaderLabels(headers);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setAccessibleName(tr("Preview"));
    setMinimumSize(560, 260);
}

void DatePreview::showRows(const std::vector<QStringList>& rows)
{
    setRowCount(std::min(static_cast<int>(rows.size()), shownRows));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            setItem(row, column, new QTableWidgetItem(rows[static_cast<std::size_t>(row)].value(column)));
        }
    }
    resizeColumnsToContents();
}

} // namespace dateline
