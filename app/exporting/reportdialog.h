// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ReportDialog: what the HTML report is called and how much goes into it. The window writes it.

#include "model/exporting/report/report.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace dateline {

class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `filters`: what is filtered, in words.
    explicit ReportDialog(const QString& filters, QWidget* parent = nullptr);

    QString title() const;
    ReportLimits limits() const;
    bool withNotes() const;

private:
    QLineEdit* m_title = nullptr;
    QSpinBox* m_events = nullptr;
    QSpinBox* m_names = nullptr;
    QCheckBox* m_notes = nullptr;
};

} // namespace dateline
