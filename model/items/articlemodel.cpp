// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/articlemodel.h"

#include "model/items/eventmodel.h"
#include "model/items/filter.h"
#include "model/items/reasontext.h"
#include "model/items/shorterdates.h"
#include "model/items/words.h"
#include "model/text/foldname.h"

#include <limits>

namespace dateline {

namespace {

QString toolTip(const ArticleBlock& block)
{
    QString text = QStringLiteral("<b>%1</b><br>%2")
                       .arg(articleTitle(*block.article).toHtmlEscaped(),
                           toQString(block.article->id).toHtmlEscaped());
    for (const std::string& reason : block.dateReasons) {
        text += QStringLiteral("<br>\u2022 ") + reasonText(reason).toHtmlEscaped();
    }
    return text;
}

class ArticleRows : public RowSource
{
public:
    std::size_t size(const Corpus& corpus) const override { return corpus.articles.size(); }

    const std::vector<std::uint8_t>& shown(const Visibility& visible) const override
    {
        return visible.articles;
    }

    SortKey sortKey(const Corpus& corpus, std::size_t index, int column) const override
    {
        const ArticleBlock& block = *corpus.articles[index];
        constexpr auto last = std::numeric_limits<std::int64_t>::max();
        switch (column) {
        case ArticleModel::Title: return {0, foldName(articleTitle(*block.article).toStdString())};
        case ArticleModel::Date: return {block.published ? block.published->days.from : last, {}};
        case ArticleModel::HowDated:
            return {block.published ? static_cast<std::int64_t>(block.published->source) : last, {}};
        case ArticleModel::Events: return {static_cast<std::int64_t>(block.events.size()), {}};
        case ArticleModel::Source: return {0, foldName(block.article->source)};
        default: return {0, block.article->id};
        }
    }

    bool contains(const Corpus& corpus, std::size_t index, const QString& words) const override
    {
        const ArticleMetadata& article = *corpus.articles[index]->article;
        return articleTitle(article).contains(words, Qt::CaseInsensitive)
            || toQString(article.id).contains(words, Qt::CaseInsensitive)
            || toQString(article.source).contains(words, Qt::CaseInsensitive);
    }
};

} // namespace

ArticleModel::ArticleModel(QObject* parent)
    : RowModel(std::make_shared<const ArticleRows>(), parent)
{
}

int ArticleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArticleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ArticleBlock& block = *corpus().articles[indexAt(index)];
    switch (role) {
    case IdRole: return idAt(index.row());
    case Qt::ToolTipRole: return toolTip(block);
    case Qt::TextAlignmentRole:
        return index.column() == Events ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case MutedRole: return index.column() == HowDated || index.column() == File || bool(block.copyOf);
    case WarningRole: return index.column() == Date && !block.published;
    case Qt::EditRole:
        return index.column() == Date && block.published ? QVariant(isoText(block.published->days))
                                                         : QVariant();
    case ShorterTextsRole:
        return index.column() == Date && block.published ? QVariant(shorterTexts(block.published->days))
                                                         : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case Title:
        return block.copyOf ? tr("%1 (copy)").arg(articleTitle(*block.article))
                            : articleTitle(*block.article);
    case Date: return block.published ? intervalText(block.published->days) : tr("no date");
    case HowDated: return block.published ? sourceWord(block.published->source) : QString();
    case Events: return static_cast<int>(block.events.size());
    case Source: return toQString(block.article->source);
    case File: return toQString(block.article->id);
    default: return {};
    }
}

QVariant ArticleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title: return tr("Article");
    case Date: return tr("Published");
    case HowDated: return tr("Date from");
    case Events: return tr("Events");
    case Source: return tr("Source");
    case File: return tr("File");
    default: return {};
    }
}

} // namespace dateline
