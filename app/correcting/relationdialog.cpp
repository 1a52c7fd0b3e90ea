// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/correcting/relationdialog.h"

#include "app/correcting/correctiontext.h"
#include "model/corpus/correctionplaces.h"
#include "model/items/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

std::vector<MentionRef> namesIn(const Corpus& corpus, const Passage& words)
{
    const auto at = std::find_if(corpus.articles.begin(), corpus.articles.end(),
        [&words](const auto& block) { return block->article->hash == words.article; });
    if (at == corpus.articles.end()) {
        return {};
    }
    const ArticleId article = ArticleId::fromIndex(static_cast<std::size_t>(at - corpus.articles.begin()));
    std::vector<MentionRef> names;
    for (std::uint32_t i = 0; i < (*at)->mentions.size(); ++i) {
        const Mention& mention = (*at)->mentions[i];
        const bool inside = mention.span.begin >= words.span.begin && mention.span.end() <= words.span.end();
        const bool known = std::any_of(names.begin(), names.end(),
            [&](MentionRef ref) { return (*at)->mentions[ref.index].entity == mention.entity; });
        if (inside && !known) {
            names.push_back({article, i});
        }
    }
    return names;
}

RelationDialog::RelationDialog(Snapshot corpus, std::vector<MentionRef> names, QWidget* parent)
    : QDialog(parent)
    , m_corpus(std::move(corpus))
    , m_names(std::move(names))
    , m_source(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_target(new QComboBox(this))
    , m_label(new QLineEdit(this))
    , m_meaning(new QLabel(this))
{
    setWindowTitle(tr("Relation"));
    const ArticleBlock& block = (*m_corpus)[m_names.front().article];
    const std::uint32_t told = block.mentions[m_names.front().index].sentence;
    auto* sentence = new QLabel(shownSentence(*m_corpus, m_names.front().article, told).simplified(), this);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    for (const MentionRef ref : m_names) {
        const QString name = toQString((*m_corpus)[block.mentions[ref.index].entity].name);
        m_source->addItem(name);
        m_target->addItem(name);
    }
    m_target->setCurrentIndex(1);
    for (int kind = 0; kind < relationKindCount; ++kind) {
        m_kind->addItem(relationWord(static_cast<RelationKind>(kind)));
    }
    m_label->setPlaceholderText(tr("as the text has it: \u201CSecretary General\u201D; may stay empty"));
    m_label->setMinimumWidth(fontMetrics().horizontalAdvance(m_label->placeholderText()) + 20);
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    auto* form = new QFormLayout;
    form->addRow(tr("&Who:"), m_source);
    form->addRow(tr("&Relation:"), m_kind);
    form->addRow(tr("W&ith whom:"), m_target);
    form->addRow(tr("&Label:"), m_label);
    form->addRow(QString(), m_meaning);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto* column = new QVBoxLayout(this);
    column->addWidget(sentence);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QComboBox* field : {m_source, m_kind, m_target}) {
        connect(field, &QComboBox::currentIndexChanged, this, &RelationDialog::check);
    }
    connect(m_label, &QLineEdit::textChanged, this, &RelationDialog::check);
    check();
}

void RelationDialog::check()
{
    const bool two = m_source->currentIndex() != m_target->currentIndex();
    const QString flaw = two ? flawText(addition()) : QString();
    m_ok->setEnabled(two && flaw.isEmpty());
    if (!flaw.isEmpty()) {
        m_meaning->setText(flaw);
        return;
    }
    m_meaning->setText(two ? tr("%1 %2 %3", "source, relation, target: Putin met Xi")
                                 .arg(m_source->currentText(), m_kind->currentText(), m_target->currentText())
                           : tr("Choose two different names."));
}

RelationAddition RelationDialog::addition() const
{
    const ArticleId article = m_names.front().article;
    const auto passage = [&](const QComboBox& field) {
        return passageOf(*m_corpus, article,
            (*m_corpus)[article]
                .mentions[m_names[static_cast<std::size_t>(field.currentIndex())].index]
                .span);
    };
    return {{passage(*m_source), passage(*m_target), static_cast<RelationKind>(m_kind->currentIndex())},
        m_label->text().simplified().toStdString()};
}

} // namespace dateline
