// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/correcting/entitychooser.h"

#include "model/items/usertext.h"
#include "model/items/words.h"
#include "model/text/foldname.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t mostShown = 100;

/// Best first: the same, then a beginning of the name, then of a word in it; by mentions among equals.
int rankOf(const std::string& key, const std::string& wanted)
{
    if (key == wanted) {
        return 0;
    }
    const std::size_t at = key.find(wanted);
    return at == std::string::npos ? -1 : at == 0 ? 1 : key[at - 1] == ' ' ? 2 : 3;
}

/// "al-Abadi" and "Haider al-Abadi"; short words ("of", "bin") say nothing.
bool shareWord(const Entity& a, const Entity& b)
{
    const auto wordsOf = [](const Entity& entity) {
        return QString::fromStdString(nameKey(entity.name)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    const QStringList others = wordsOf(b);
    const QStringList words = wordsOf(a);
    return std::any_of(words.begin(), words.end(),
        [&others](const QString& word) { return word.size() > 3 && others.contains(word); });
}

} // namespace

EntityChooser::EntityChooser(Snapshot corpus, const QString& title, New allowNew, QWidget* parent)
    : QDialog(parent)
    , m_corpus(std::move(corpus))
    , m_allowNew(allowNew)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_kind(new QComboBox(this))
    , m_meaning(new QLabel(this))
{
    setWindowTitle(inTitle(title));
    m_field->setAccessibleName(tr("Name"));
    m_field->setPlaceholderText(tr("Type a name"));
    m_list->setAccessibleName(tr("Names that fit"));
    m_kind->setAccessibleName(tr("Kind of the new name"));
    for (int kind = 0; kind < entityKindCount; ++kind) {
        m_kind->addItem(kindWord(static_cast<EntityKind>(kind)));
    }
    m_meaning->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(QStringLiteral("buttons"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, &EntityChooser::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, &EntityChooser::updateOk);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    auto* question = new QLabel(withoutKeys(title), this); // a title bar has no room for it
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setBuddy(m_field);
    auto* column = new QVBoxLayout(this);
    column->addWidget(question);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_meaning);
    column->addWidget(m_kind);
    column->addWidget(buttons);
    resize(420, 380);
    fill();
}

void EntityChooser::suggest(const QString& name, EntityKind kind)
{
    m_kind->setCurrentIndex(static_cast<int>(kind));
    m_field->setText(name);
    m_field->selectAll();
}

void EntityChooser::seekOther(EntityId one)
{
    m_other = one;
    fill();
}

void EntityChooser::fill()
{
    const std::string wanted = nameKey(m_field->text().toStdString());
    struct Hit
    {
        int rank = 0;
        std::size_t mentions = 0;
        EntityId entity;
    };
    std::vector<Hit> hits;
    for (std::size_t e = 0; e < m_corpus->entities.size(); ++e) {
        const Entity& entity = m_corpus->entities[e];
        if (EntityId::fromIndex(e) == m_other) {
            continue;
        }
        int rank = rankOf(nameKey(entity.name), wanted);
        for (const AliasReason& alias : entity.aliases) {
            const int other = rankOf(nameKey(alias.name), wanted);
            rank = other >= 0 && (rank < 0 || other + 4 < rank) ? other + 4 : rank;
        }
        if (wanted.empty() && m_other) {
            rank = shareWord(entity, (*m_corpus)[m_other]) ? 0
                : entity.kind == (*m_corpus)[m_other].kind ? 1
                                                           : 2;
        }
        if (rank >= 0) {
            hits.push_back({rank, entity.mentions.size(), EntityId::fromIndex(e)});
        }
    }
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return std::tuple(a.rank, b.mentions, a.entity) < std::tuple(b.rank, a.mentions, b.entity);
    });
    m_list->clear();
    for (std::size_t i = 0; i < std::min(hits.size(), mostShown); ++i) {
        const Entity& entity = (*m_corpus)[hits[i].entity];
        auto* item = new QListWidgetItem(
            tr("%1 \u2013 %2, %Ln mention(s)", nullptr, static_cast<int>(entity.mentions.size()))
                .arg(toQString(entity.name), kindWord(entity.kind)),
            m_list);
        item->setData(Qt::UserRole, hits[i].entity.value());
    }
    const bool isNew
        = m_allowNew == New::Allowed && !wanted.empty() && (hits.empty() || hits.front().rank != 0);
    if (isNew) {
        auto* item = new QListWidgetItem(tr("New name: %1").arg(m_field->text().simplified()));
        item->setData(Qt::UserRole, 0U);
        m_list->insertItem(0, item);
    }
    m_list->setCurrentRow(wanted.empty() ? -1 : 0); // nobody is chosen by Enter alone
    m_kind->setVisible(isNew);
    m_meaning->setVisible(isNew);
    m_meaning->setText(tr("A new name is of this kind:"));
    updateOk();
}

void EntityChooser::updateOk()
{
    findChild<QDialogButtonBox*>(QStringLiteral("buttons"))
        ->button(QDialogButtonBox::Ok)
        ->setEnabled(m_list->currentItem() != nullptr);
}

EntityId EntityChooser::entity() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? EntityId() : EntityId(item->data(Qt::UserRole).toUInt());
}

EntityName EntityChooser::name() const
{
    if (const EntityId chosen = entity()) {
        return correctionName((*m_corpus)[chosen]);
    }
    return {static_cast<EntityKind>(m_kind->currentIndex()), m_field->text().simplified().toStdString()};
}

} // namespace dateline
