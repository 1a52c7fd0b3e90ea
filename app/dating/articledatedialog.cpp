// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/articledatedialog.h"

#include "app/dating/datetext.h"
#include "model/items/reasontext.h"
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
    const bool isGuess = !block.published || block.published->source == DateSource::Inferred;
    // places that name a date can be chosen below
    for (std::size_t i = 0; isGuess && i < block.dateReasons.size(); ++i) {
        lines << QStringLiteral("\u2022 ") + toQString(block.dateReasons[i]);
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
    , m_candidates(new QListWidget(this))
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
        addCandidates(first);
    }
    m_candidates->setVisible(!m_found.empty());
    column->addWidget(m_candidates);
    column->addWidget(
        note(tr("Dates in the text that hang on it: %1").arg(dependentDates(corpus, articles)), this));
    auto* form = new QFormLayout;
    m_date->setPlaceholderText(tr("2016-05-29, 29 May 2016, May 2016, 2016"));
    const auto known = set ? set : first.published ? std::optional(first.published->days) : std::nullopt;
    if (known) {
        m_date->setText(writtenDate(*known));
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
    connect(m_candidates, &QListWidget::itemSelectionChanged, this,
        [this] { takeCandidate(m_candidates->currentRow()); });
    connect(
        m_candidates, &QListWidget::itemClicked, this, [this] { takeCandidate(m_candidates->currentRow()); });
    connect(m_candidates, &QListWidget::itemActivated, m_ok, &QPushButton::click);
    // of the dialog itself it would let labels be cut
    m_date->setMinimumWidth(fontMetrics().horizontalAdvance(m_date->placeholderText()) + 60);
    m_date->setFocus();
    check();
}

/// Every place that names a date for the article, the most trusted first.
void ArticleDateDialog::addCandidates(const ArticleBlock& block)
{
    constexpr int mostShown = 6;
    for (const DateCandidate& candidate : block.article->dateCandidates) {
        const bool isNew
            = std::none_of(m_found.begin(), m_found.end(), [&candidate](const DateCandidate& known) {
                  return known.days == candidate.days && known.why == candidate.why;
              });
        if (isNew) {
            m_found.push_back(candidate);
        }
    }
    std::stable_sort(m_found.begin(), m_found.end(),
        [](const DateCandidate& a, const DateCandidate& b) { return a.source < b.source; });
    for (const DateCandidate& candidate : m_found) {
        const QString why = candidate.why.empty() ? sourceWord(candidate.source) : reasonText(candidate.why);
        auto* item = new QListWidgetItem(
            tr("%1 \u2013 %2", "a date, where it stands").arg(intervalText(candidate.days), why),
            m_candidates);
        item->setToolTip(tr("Take this date: what would change is shown below (Enter accepts it)"));
    }
    m_candidates->setAccessibleName(tr("Dates that the article names"));
    const int rows = std::min(std::max(m_candidates->count(), 1), mostShown);
    m_candidates->setFixedHeight(rows * (fontMetrics().height() + 6) + 6);
}

void ArticleDateDialog::takeCandidate(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_found.size()) {
        return;
    }
    const DateCandidate& candidate = m_found[static_cast<std::size_t>(row)];
    m_takeBack->setChecked(false);
    if (m_reason->text() == m_foundReason) { // not over what somebody typed
        m_foundReason = toQString(candidate.why);
        m_reason->setText(m_foundReason);
    }
    m_date->setText(writtenDate(candidate.days));
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
    const ArticleText words = m_corpus->text(m_article);
    const ArticleBlock& after = *then->articles.front();
    const auto text
        = [](const ResolvedTime& time) { return time.interval ? dateText(*time.interval) : tr("no date"); };
    for (std::size_t i = 0; i < std::min(now.times.size(), after.times.size()); ++i) {
        const ResolvedTime& before = now.times[i];
        const ResolvedTime& changed = after.times[i];
        if (before.span == changed.span && before.interval != changed.interval) {
            m_consequences->addItem(
                tr("\u201C%1\u201D: %2 (now %3)")
                    .arg(toQString(words.in(before.span)).simplified(), text(changed), text(before)));
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
        all.push_back({article, days, m_reason->text().trimmed().toStdString()});
    }
    return all;
}

} // namespace dateline
