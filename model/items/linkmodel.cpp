// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/linkmodel.h"

#include "model/items/filter.h"
#include "model/items/shorternames.h"
#include "model/items/sparkline.h"
#include "model/items/usertext.h"
#include "model/items/words.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

class LinkRows : public RowSource
{
public:
    std::size_t size(const Corpus& corpus) const override { return corpus.links.size(); }

    const std::vector<std::uint8_t>& shown(const Visibility& visible) const override { return visible.links; }

    SortKey sortKey(const Corpus& corpus, std::size_t index, int column) const override
    {
        const Link& link = corpus.links[index];
        switch (column) {
        case LinkModel::Who: return {0, foldName(corpus[endsOf(corpus, link).who].name)};
        case LinkModel::With: return {0, foldName(corpus[endsOf(corpus, link).with].name)};
        case LinkModel::How: return {0, relationsText(corpus, link).toStdString()};
        case LinkModel::Stated: return {link.stated, {}};
        case LinkModel::Articles: return {link.articles, {}};
        case LinkModel::OverTime: {
            const MentionRef ref = link.evidence.back(); // by date
            const auto date = corpus[ref.article].relation(ref.index).date;
            return {date ? date->to : std::numeric_limits<DayNumber>::min(), {}};
        }
        default: return {static_cast<std::int64_t>(link.evidence.size()), {}};
        }
    }

    bool contains(const Corpus& corpus, std::size_t index, const QString& words) const override
    {
        const Link& link = corpus.links[index];
        return toQString(corpus[link.a].name).contains(words, Qt::CaseInsensitive)
            || toQString(corpus[link.b].name).contains(words, Qt::CaseInsensitive)
            || relationsText(corpus, link).contains(words, Qt::CaseInsensitive);
    }
};

} // namespace

LinkModel::LinkModel(QObject* parent)
    : RowModel(std::make_shared<const LinkRows>(), parent)
{
}

EntityId LinkModel::endAt(const Link& link, int column) const
{
    const LinkEnds ends = endsOf(corpus(), link);
    return column == Who ? ends.who : ends.with;
}

int LinkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinkModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Link& link = corpus().links[indexAt(index)];
    const int column = index.column();
    switch (role) {
    case IdRole: return idAt(index.row());
    case EntityKindRole:
        return column > With ? QVariant() : QVariant(static_cast<int>(corpus()[endAt(link, column)].kind));
    case Qt::ToolTipRole:
        return inTip(tr("%1 and %2: %3")
                         .arg(toQString(corpus()[endAt(link, Who)].name),
                             toQString(corpus()[endAt(link, With)].name), relationsText(corpus(), link)));
    case Qt::TextAlignmentRole:
        return column >= Sentences && column <= Articles ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                         : QVariant();
    case MutedRole: return column == How && link.stated == 0;
    case ShorterTextsRole:
        return column <= With                   ? QVariant(shorterNames(corpus()[endAt(link, column)]))
            : column == How && link.stated == 0 ? QVariant(QStringList(tr("together")))
                                                : QVariant();
    case SparkRole: return column == OverTime ? QVariant::fromValue(sparkOf(corpus(), link)) : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (column) {
    case Who:
    case With: return toQString(corpus()[endAt(link, column)].name);
    case How: return relationsText(corpus(), link);
    case Sentences: return static_cast<int>(link.evidence.size());
    case Stated: return static_cast<int>(link.stated);
    case Articles: return static_cast<int>(link.articles);
    default: return {};
    }
}

QVariant LinkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Who: return tr("Who");
    case With: return tr("With");
    case How: return tr("How");
    case Sentences: return tr("Sentences");
    case Stated: return tr("Stated", "sentences that state a relation");
    case Articles: return tr("Articles");
    case OverTime: return tr("Over time");
    default: return {};
    }
}

QString relationsText(const Corpus& corpus, const Link& link)
{
    std::array<int, relationKindCount> counts{};
    for (const MentionRef ref : link.evidence) {
        ++counts.at(static_cast<std::size_t>(corpus[ref.article].relation(ref.index).kind));
    }
    std::array<int, relationKindCount> order{};
    for (int i = 0; i < relationKindCount; ++i) {
        order.at(static_cast<std::size_t>(i)) = i;
    }
    std::stable_sort(order.begin(), order.end(), [&counts](int a, int b) {
        return counts.at(static_cast<std::size_t>(a)) > counts.at(static_cast<std::size_t>(b));
    });
    QStringList words;
    for (const int kind : order) {
        const auto relation = static_cast<RelationKind>(kind);
        if (counts.at(static_cast<std::size_t>(kind)) > 0 && relation != RelationKind::MentionedWith) {
            words << relationWord(relation);
        }
    }
    return words.isEmpty() ? relationWord(RelationKind::MentionedWith) : words.join(QStringLiteral(", "));
}

LinkEnds endsOf(const Corpus& corpus, const Link& link)
{
    std::array<int, relationKindCount> told{};
    std::array<int, relationKindCount> fromA{};
    for (const MentionRef ref : link.evidence) {
        const RelationTelling telling = corpus[ref.article].relation(ref.index);
        if (!isSymmetric(telling.kind)) {
            ++told.at(static_cast<std::size_t>(telling.kind));
            fromA.at(static_cast<std::size_t>(telling.kind)) += telling.source == link.a ? 1 : 0;
        }
    }
    const auto commonest
        = static_cast<std::size_t>(std::max_element(told.begin(), told.end()) - told.begin());
    return fromA.at(commonest) * 2 >= told.at(commonest) ? LinkEnds{link.a, link.b}
                                                         : LinkEnds{link.b, link.a};
}

} // namespace dateline
