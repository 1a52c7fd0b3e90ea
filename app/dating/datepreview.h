// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A table that shows what a dating dialog would do, before it does it: file, date now, date then.

#include <QStringList>
#include <QTableWidget>

namespace dateline {

class DatePreview : public QTableWidget
{
    Q_OBJECT

public:
    explicit DatePreview(const QStringList& headers, QWidget* parent = nullptr);
    void showRows(const std::vector<QStringList>& rows); // the first thousand are shown
};

} // namespace dateline
