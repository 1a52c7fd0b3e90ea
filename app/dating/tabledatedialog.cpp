// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/tabledatedialog.h"

#include "app/dating/datepreview.h"
#include "app/dating/datetable.h"
#include "app/settings.h"
#include "model/items/words.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr qint64 largestTable = 64 << 20;

} // namespace

TableDateDialog::TableDateDialog(Snapshot corpus, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_corpus(std::move(corpus))
    , m_settings(settings)
    , m_summary(new QLabel(tr("Choose a table with one line for each article: its file and its date."), this))
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
    column->addWidget(m_preview);
    column->addWidget(buttons);
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestTable) {
        m_summary->setText(tr("%1 cannot be read: %2")
                               .arg(path, file.isOpen() ? tr("it is too large") : file.errorString()));
        return;
    }
    m_dates.clear();
    std::vector<QStringList> lines;
    const auto rows = readDateTable(QString::fromUtf8(file.readAll()), *m_corpus);
    for (const DateTableRow& row : rows) {
        const QString then = !row.article ? tr("no such article")
            : row.days                    ? intervalText(*row.days)
                                          : tr("no date");
        lines.push_back({row.file, row.dateText, then});
        if (row.isUsable()) {
            m_dates.push_back({(*m_corpus)[row.article].article->hash, row.days,
                "table " + QFileInfo(path).fileName().toStdString()});
        }
    }
    m_preview->showRows(lines);
    m_summary->setText(tr("%1 of %2 lines give an article its date.").arg(m_dates.size()).arg(rows.size()));
    m_ok->setEnabled(!m_dates.empty());
}

} // namespace dateline
