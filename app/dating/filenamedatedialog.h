// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// FileNameDateDialog: takes the dates of articles from a pattern in their file names, with a preview.

#include "app/session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dateline {

class DatePreview;

class FileNameDateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FileNameDateDialog(Snapshot corpus, QWidget* parent = nullptr);
    std::vector<DateSetting> settings() const { return m_settings; }
    QLineEdit* patternField() const { return m_pattern; }

private:
    void preview();

    Snapshot m_corpus;
    QLineEdit* m_pattern = nullptr;
    QCheckBox* m_onlyMissing = nullptr;
    QLabel* m_summary = nullptr;
    DatePreview* m_preview = nullptr;
    QPushButton* m_ok = nullptr;
    std::vector<DateSetting> m_settings;
};

} // namespace dateline
