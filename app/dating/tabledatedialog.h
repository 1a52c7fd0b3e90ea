// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TableDateDialog: takes the dates of articles from a table "file, date", with a preview of what fits and
// what not.

#include "app/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace dateline {

class DatePreview;
class Settings;

class TableDateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `settings` outlives the dialog.
    TableDateDialog(Snapshot corpus, Settings& settings, QWidget* parent = nullptr);
    std::vector<DateSetting> settings() const { return m_dates; }
    void readFile(const QString& path);

private:
    void choose();
    void showTable();

    Snapshot m_corpus;
    Settings& m_settings;
    QLabel* m_summary = nullptr;
    QComboBox* m_order = nullptr; // asked where the table does not tell
    DatePreview* m_preview = nullptr;
    QPushButton* m_ok = nullptr;
    QString m_path;
    std::vector<DateSetting> m_dates;
};

} // namespace dateline
