// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/articledatedialog.h"

#include "app/dating/datetext.h"
#include "model/items/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

QLabel* note(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString foundText(const ArticleBlock& block)
{
    QStringList lines;
    if (block.published) {
        lines << ArticleDateDialog::tr("Found: %1 (%2)")
                     .arg(intervalText(block.published->days), sourceWord(block.published->source));
    } else {
        lines << ArticleDateDialog::tr("No date was found in this article.");
    }
    for (const std::string& reason : block.dateReasons) {
        lines << QStringLiteral("\u2022 ") + toQString(reason);
    }
    return lines.join(QLatin1Char('\n'));
}

/// How many dates in the articles wait for their publication date or are counted from it.
int dependentDates(const Corpus& corpus, const std::vector<ArticleId>& articles)
{
    int count = 0;
    for (const ArticleId id : articles) {
        for (const ResolvedTime& time : corpus[id].times) {
            const bool waits
                = !time.interval && (time.type == TimexType::Date || time.type == TimexType::Time);
            const bool counted = time.interval
                && (time.interval->basis == DateBasis::ArticleDate
                    || time.interval->basis == DateBasis::Inferred);
            count += waits || counted ? 1 : 0;
        }
    }
    return count;
}

} // namespace

ArticleDateDialog::ArticleDateDialog(const Corpus& corpus, const std::vector<ArticleId>& articles,
    std::optional<DayInterval> set, QWidget* parent)
    : QDialog(parent)
    , m_date(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_meaning(new QLabel(this))
    , m_takeBack(new QCheckBox(tr("&Take my date back; use what was found"), this))
    , m_consequences(new QListWidget(this))
{
    for (const ArticleId article : articles) {
        m_articles.push_back(corpus[article].article->hash);
    }
    setWindowTitle(
        m_articles.size() == 1 ? tr("Date of an article") : tr("Date of %1 articles").arg(m_articles.size()));
    auto* column = new QVBoxLayout(this);
    const ArticleBlock& first = corpus[articles.front()];
    auto* title = note(m_articles.size() == 1
            ? articleTitle(*first.article)
            : tr("%1 and %2 more").arg(articleTitle(*first.article), QString::number(m_articles.size() - 1)),
        this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    column->addWidget(title);
    if (m_articles.size() == 1) {
        column->addWidget(note(foundText(first), this));
    }
    column->addWidget(
        note(tr("Dates in the text that hang on it: %1").arg(dependentDates(corpus, articles)), this));
    auto* form = new QFormLayout;
    m_date->setPlaceholderText(tr("2016-05-29, 29 May 2016, May 2016, 2016"));
    const auto known = set ? set : first.published ? std::optional(first.published->days) : std::nullopt;
    if (known) {
        m_date->setText(known->isDay()
                ? toQString(isoDate(known->from))
                : toQString(isoDate(known->from)) + QStringLiteral(" - ") + toQString(isoDate(known->to)));
        m_date->selectAll();
    }
    m_reason->setPlaceholderText(tr("How you know; may stay empty"));
    form->addRow(tr("&Published:"), m_date);
    form->addRow(QString(), m_meaning);
    form->addRow(tr("&Reason:"), m_reason);
    column->addLayout(form);
    m_takeBack->setVisible(set.has_value());
    column->addWidget(m_takeBack);
    m_consequences->setAccessibleName(tr("What the dates in the text would be"));
    m_consequences->hide();
    column->addWidget(m_consequences, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_date, &QLineEdit::textChanged, this, &ArticleDateDialog::check);
    connect(m_takeBack, &QCheckBox::toggled, this, &ArticleDateDialog::check);
    setMinimumWidth(460);
    m_date->setFocus();
    check();
}

void ArticleDateDialog::setWhatIf(const Snapshot& corpus, ArticleId article, WhatIf whatIf)
{
    m_corpus = corpus;
    m_article = article;
    m_whatIf = std::move(whatIf);
    m_consequences->show();
    check();
}

/// Each date in the text that would change: its words, what it would be, and what it is now.
void ArticleDateDialog::showConsequences(std::optional<DayInterval> days)
{
    m_consequences->clear();
    const Snapshot then = m_whatIf && days ? m_whatIf(*days) : nullptr;
    if (!then || then->articles.size() != 1) {
        return;
    }
    const ArticleBlock& now = (*m_corpus)[m_article];
    const ArticleBlock& after = *then->articles.front();
    const auto text = [](const ResolvedTime& time) {
        return time.interval ? dateText(*time.interval) : tr("no date");
    };
    for (std::size_t i = 0; i < std::min(now.times.size(), after.times.size()); ++i) {
        const ResolvedTime& before = now.times[i];
        const ResolvedTime& changed = after.times[i];
        if (before.span == changed.span && before.interval != changed.interval) {
            const QString words = toQString(before.span.in(now.article->text)).simplified();
            m_consequences->addItem(
                tr("\u201C%1\u201D: %2 (now %3)").arg(words, text(changed), text(before)));
        }
    }
    if (m_consequences->count() == 0) {
        m_consequences->addItem(tr("No date in the text would change."));
    }
}

void ArticleDateDialog::check()
{
    const auto days = parseDateText(m_date->text());
    const bool takeBack = m_takeBack->isChecked();
    m_date->setEnabled(!takeBack);
    m_reason->setEnabled(!takeBack);
    m_meaning->setText(takeBack        ? QString()
            : days                     ? intervalText(*days)
            : m_date->text().isEmpty() ? tr("Type a day, a month or a year.")
                                       : tr("This is no date."));
    m_ok->setEnabled(takeBack || days.has_value());
    showConsequences(takeBack ? std::nullopt : days);
}

std::vector<DateSetting> ArticleDateDialog::settings() const
{
    const auto days = m_takeBack->isChecked() ? std::nullopt : parseDateText(m_date->text());
    std::vector<DateSetting> all;
    for (const ContentHash& article : m_articles) {
        all.push_back({ article, days, m_reason->text().trimmed().toStdString() });
    }
    return all;
}

} // namespace dateline
