// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/reportdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace dateline {

namespace {

QSpinBox* amount(std::size_t most, std::size_t value, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(0, static_cast<int>(most));
    box->setValue(static_cast<int>(value));
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

ReportDialog::ReportDialog(const QString& filters, QWidget* parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_events(amount(mostReportEvents, ReportLimits().events, this))
    , m_names(amount(mostReportNames, ReportLimits().names, this))
    , m_notes(new QCheckBox(tr("&Notes and corrections"), this))
{
    setWindowTitle(tr("Export a report"));
    auto* about
        = new QLabel(tr("One HTML file for people who have no Dateline: timeline, events with their "
                        "sentences, graph, names and articles. It needs no network and can be printed."),
            this);
    about->setWordWrap(true);
    auto* filtered = new QLabel(filters.isEmpty() ? tr("Nothing is filtered out")
                                                  : tr("Only what passes the filter: %1").arg(filters),
        this);
    filtered->setWordWrap(true);
    filtered->setTextFormat(Qt::PlainText);
    filtered->setForegroundRole(QPalette::PlaceholderText);
    m_title->setPlaceholderText(tr("Report"));
    m_notes->setChecked(true);
    m_events->setToolTip(
        tr("Of more, those that most independent sources tell; the report says how many it leaves out"));
    m_names->setToolTip(tr("Of more, those that most articles name; the report says how many it leaves out"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save\u2026"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(about);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("At most so many &events:"), m_events);
    form->addRow(tr("At most so &many names:"), m_names);
    form->addRow(QString(), m_notes);
    form->addRow(filtered);
    form->addRow(buttons);
    m_title->setMinimumWidth(
        fontMetrics().averageCharWidth() * 32); // of the dialog it would let labels be cut
}

QString ReportDialog::title() const
{
    return m_title->text();
}

ReportLimits ReportDialog::limits() const
{
    ReportLimits limits;
    limits.events = static_cast<std::size_t>(m_events->value());
    limits.names = static_cast<std::size_t>(m_names->value());
    return limits;
}

bool ReportDialog::withNotes() const
{
    return m_notes->isChecked();
}

} // namespace dateline
