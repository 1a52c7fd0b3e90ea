// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/entitymodel.h"

#include "model/items/filter.h"
#include "model/items/reasontext.h"
#include "model/items/sparkline.h"
#include "model/items/words.h"
#include "model/text/foldname.h"

#include <algorithm>

namespace dateline {

namespace {

int number(const Entity& entity, int column)
{
    switch (column) {
    case EntityModel::Mentions: return static_cast<int>(entity.mentions.size());
    case EntityModel::Articles: return static_cast<int>(entity.articles);
    case EntityModel::Events: return static_cast<int>(entity.events.size());
    case EntityModel::Links: return static_cast<int>(entity.links.size());
    default: return 0;
    }
}

class EntityRows : public RowSource
{
public:
    std::size_t size(const Corpus& corpus) const override { return corpus.entities.size(); }

    const std::vector<std::uint8_t>& shown(const Visibility& visible) const override
    {
        return visible.entities;
    }

    SortKey sortKey(const Corpus& corpus, std::size_t index, int column) const override
    {
        const Entity& entity = corpus.entities[index];
        if (column == EntityModel::OverTime) {
            return {lastDay(corpus, entity), {}};
        }
        if (column == EntityModel::Name) {
            return {0, foldName(entity.name)};
        }
        return {column == EntityModel::Kind ? static_cast<int>(entity.kind) : number(entity, column), {}};
    }

    bool contains(const Corpus& corpus, std::size_t index, const QString& words) const override
    {
        const Entity& entity = corpus.entities[index];
        return toQString(entity.name).contains(words, Qt::CaseInsensitive)
            || std::any_of(entity.aliases.begin(), entity.aliases.end(), [&](const AliasReason& alias) {
                   return toQString(alias.name).contains(words, Qt::CaseInsensitive);
               });
    }
};

} // namespace

EntityModel::EntityModel(QObject* parent)
    : RowModel(std::make_shared<const EntityRows>(), parent)
{
}

int EntityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntityModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Entity& entity = corpus().entities[indexAt(index)];
    switch (role) {
    case IdRole: return idAt(index.row());
    case EntityKindRole: return index.column() == Name ? QVariant(static_cast<int>(entity.kind)) : QVariant();
    case Qt::ToolTipRole: return entityToolTip(entity);
    case Qt::TextAlignmentRole:
        return index.column() >= Mentions && index.column() <= Links
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case MutedRole: return index.column() == Kind;
    case SparkRole:
        return index.column() == OverTime ? QVariant::fromValue(sparkOf(corpus(), entity)) : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case Name: return toQString(entity.name);
    case Kind: return kindWord(entity.kind);
    case OverTime: return {};
    default: return number(entity, index.column());
    }
}

QVariant EntityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return tr("Name");
    case Kind: return tr("Kind");
    case Mentions: return tr("Mentions");
    case Articles: return tr("Articles");
    case Events: return tr("Events");
    case Links: return tr("Links");
    case OverTime: return tr("Over time");
    default: return {};
    }
}

QString entityToolTip(const Entity& entity)
{
    constexpr std::size_t shownAliases = 12;
    QString text = QStringLiteral("<b>%1</b> \u00B7 %2")
                       .arg(toQString(entity.name).toHtmlEscaped(), kindWord(entity.kind));
    for (std::size_t i = 0; i < std::min(entity.aliases.size(), shownAliases); ++i) {
        text += QStringLiteral("<br>= %1 <i>%2</i>")
                    .arg(toQString(entity.aliases[i].name).toHtmlEscaped(),
                        reasonText(entity.aliases[i].why).toHtmlEscaped());
    }
    return text;
}

} // namespace dateline
