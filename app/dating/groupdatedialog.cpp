// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/groupdatedialog.h"

#include "app/dating/datetext.h"
#include "model/items/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t mostNamed = 5; // titles

QLabel* note(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

std::vector<ArticleId> articlesOf(const Corpus& corpus, const std::vector<EventId>& events)
{
    std::vector<ArticleId> articles;
    for (const EventId event : events) {
        for (const MentionRef telling : corpus[event].tellings) {
            articles.push_back(telling.article);
        }
    }
    std::sort(articles.begin(), articles.end());
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    return articles;
}

GroupDateDialog::GroupDateDialog(const Corpus& corpus, const std::vector<EventId>& events,
    const std::vector<ArticleId>& articles, QWidget* parent)
    : QDialog(parent)
    , m_date(new QLineEdit(this))
    , m_meaning(new QLabel(this))
{
    const int count = static_cast<int>(events.size());
    setWindowTitle(tr("Date of %Ln event(s)", nullptr, count));
    QStringList titles;
    for (std::size_t i = 0; i < std::min(events.size(), mostNamed); ++i) {
        titles << QStringLiteral("\u2022 ") + toQString(corpus[events[i]].title);
    }
    if (events.size() > mostNamed) {
        titles << tr("and %Ln more", nullptr, count - static_cast<int>(mostNamed));
    }
    m_ofEvents = new QRadioButton(tr("They &happened then"), this);
    m_ofArticles = new QRadioButton(tr("The %Ln article(s) that tell them were &published then", nullptr,
                                        static_cast<int>(articles.size())),
        this);
    m_ofEvents->setChecked(true);
    m_date->setPlaceholderText(tr("2016-05-29, 29 May 2016, May 2016, 2016"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Date:"), m_date);
    form->addRow(QString(), m_meaning);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto* column = new QVBoxLayout(this);
    column->addWidget(note(titles.join(QLatin1Char('\n')), this));
    column->addLayout(form);
    column->addWidget(m_ofEvents);
    column->addWidget(m_ofArticles);
    column->addWidget(note(
        tr("Words of time in the articles, such as \u201Con Thursday\u201D, are counted from the date of the "
           "article: events that wait for it find their own days."),
        this));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_date, &QLineEdit::textChanged, this, &GroupDateDialog::check);
    // of the dialog itself it would let labels be cut
    m_date->setMinimumWidth(fontMetrics().horizontalAdvance(m_date->placeholderText()) + 60);
    m_date->setFocus();
    check();
}

bool GroupDateDialog::isOfArticles() const
{
    return m_ofArticles->isChecked();
}

std::optional<DayInterval> GroupDateDialog::days() const
{
    return parseDateText(m_date->text());
}

void GroupDateDialog::check()
{
    const std::optional<DayInterval> read = days();
    m_meaning->setText(read            ? intervalText(*read)
            : m_date->text().isEmpty() ? tr("Type a day, a month or a year.")
                                       : tr("This is no date."));
    m_ok->setEnabled(read.has_value());
}

} // namespace dateline
