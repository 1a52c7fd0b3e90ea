// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/tabledatedialog.h"

#include "app/dating/datepreview.h"
#include "app/dating/datetable.h"
#include "app/errortext.h"
#include "app/settings.h"
#include "model/items/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dateline {

TableDateDialog::TableDateDialog(Snapshot corpus, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_corpus(std::move(corpus))
    , m_settings(settings)
    , m_summary(new QLabel(tr("Choose a table with one line for each article: its file and its date."), this))
    , m_order(new QComboBox(this))
    , m_preview(new DatePreview({tr("File"), tr("In the table"), tr("Then")}, this))
{
    setWindowTitle(tr("Dates from a table"));
    auto* column = new QVBoxLayout(this);
    auto* button = new QPushButton(tr("&Choose a table\u2026"), this);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setEnabled(false);
    column->addWidget(button);
    column->addWidget(m_summary);
    m_order->addItems(
        {QString(), tr("The second: the day comes first"), tr("The first: the month comes first")});
    m_order->setAccessibleName(tr("Order of day and month"));
    m_order->hide();
    column->addWidget(m_order);
    column->addWidget(m_preview);
    column->addWidget(buttons);
    setTabOrder(button, m_order);
    setTabOrder(m_order, m_preview);
    connect(m_order, &QComboBox::currentIndexChanged, this, &TableDateDialog::showTable);
    connect(button, &QPushButton::clicked, this, &TableDateDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TableDateDialog::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a table"),
        m_settings.lastFolder(QStringLiteral("table")), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty()) {
        m_settings.setLastFolder(QStringLiteral("table"), QFileInfo(path).path());
        readFile(path);
    }
}

void TableDateDialog::readFile(const QString& path)
{
    m_path = path;
    const QSignalBlocker quiet(m_order);
    m_order->setCurrentIndex(0);
    showTable();
}

void TableDateDialog::showTable()
{
    m_dates.clear();
    m_ok->setEnabled(false);
    const auto order = static_cast<DayOrder>(m_order->currentIndex());
    const Expected<DateTable> table = readDateTable(m_path.toStdString(), *m_corpus, order);
    if (!table) {
        m_preview->showRows({});
        m_order->hide();
        m_summary->setText(errorText(table.error()));
        return;
    }
    std::vector<QStringList> lines;
    for (const DateTableRow& row : table->rows) {
        const QString then = !row.article ? tr("no such article")
            : row.days                    ? intervalText(*row.days)
                                          : tr("no date");
        lines.push_back({row.file, row.dateText, then});
        if (row.isUsable()) {
            m_dates.push_back({(*m_corpus)[row.article].article->hash, row.days,
                "table " + QFileInfo(m_path).fileName().toStdString()});
        }
    }
    m_preview->showRows(lines);
    m_order->setVisible(!table->openDate.isEmpty());
    m_order->setItemText(0, tr("Which number of %1 is the month?").arg(table->openDate));
    m_summary->setText(
        tr("%1 of %2 lines give an article its date.").arg(m_dates.size()).arg(table->rows.size()));
    m_ok->setEnabled(!m_dates.empty());
}

} // namespace dateline
