// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/filenamedatedialog.h"

#include "app/dating/datepreview.h"
#include "app/dating/filenamepattern.h"
#include "model/items/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

FileNameDateDialog::FileNameDateDialog(Snapshot corpus, QWidget* parent)
    : QDialog(parent)
    , m_corpus(std::move(corpus))
    , m_pattern(new QLineEdit(QStringLiteral("*YYYY-MM-DD*"), this))
    , m_onlyMissing(new QCheckBox(tr("&Only articles that have no date yet"), this))
    , m_summary(new QLabel(this))
    , m_preview(new DatePreview({tr("File"), tr("Now"), tr("Then")}, this))
{
    setWindowTitle(tr("Dates from file names"));
    auto* column = new QVBoxLayout(this);
    auto* help = new QLabel(
        tr("YYYY, MM and DD stand for the numbers of the date, * for anything, ? for one character. "
           "Without DD it is a month, without MM a year."),
        this);
    help->setWordWrap(true);
    auto* label = new QLabel(tr("&Pattern:"), this);
    label->setBuddy(m_pattern);
    m_onlyMissing->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             help, label, m_pattern, m_onlyMissing, m_preview, m_summary, buttons}) {
        column->addWidget(widget);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pattern, &QLineEdit::textChanged, this, &FileNameDateDialog::preview);
    connect(m_onlyMissing, &QCheckBox::toggled, this, &FileNameDateDialog::preview);
    preview();
}

void FileNameDateDialog::preview()
{
    m_settings.clear();
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < m_corpus->articles.size(); ++i) {
        const ArticleBlock& block = *m_corpus->articles[i];
        const QString name = toQString(block.article->id).section(QLatin1Char('/'), -1);
        const auto days = dateInName(m_pattern->text(), name);
        if (!days || (m_onlyMissing->isChecked() && block.published)) {
            continue;
        }
        m_settings.push_back(
            {block.article->hash, days, "file name pattern " + m_pattern->text().toStdString()});
        rows.push_back({toQString(block.article->id),
            block.published ? intervalText(block.published->days) : tr("no date"), intervalText(*days)});
    }
    m_preview->showRows(rows);
    m_summary->setText(isUsablePattern(m_pattern->text())
            ? tr("%1 of %2 articles get a date.").arg(rows.size()).arg(m_corpus->articles.size())
            : tr("The pattern needs a year: YYYY or YY."));
    m_ok->setEnabled(!m_settings.empty());
}

} // namespace dateline
