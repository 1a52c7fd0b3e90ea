// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/eventmodel.h"

#include "model/corpus/reasons.h"
#include "model/items/filter.h"
#include "model/items/reasontext.h"
#include "model/items/shorterdates.h"
#include "model/items/words.h"
#include "model/text/foldname.h"

#include <limits>

namespace dateline {

namespace {

QString actors(const Corpus& corpus, const Event& event)
{
    QStringList names;
    for (const Participant& who : event.participants) {
        names << toQString(corpus[who.entity].name);
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

class EventRows : public RowSource
{
public:
    std::size_t size(const Corpus& corpus) const override { return corpus.events.size(); }

    const std::vector<std::uint8_t>& shown(const Visibility& visible) const override
    {
        return visible.events;
    }

    SortKey sortKey(const Corpus& corpus, std::size_t index, int column) const override
    {
        const Event& event = corpus.events[index];
        switch (column) {
        case EventModel::Date:
            return {event.date ? event.date->days.from : std::numeric_limits<std::int64_t>::max(), {}};
        case EventModel::Title: return {0, foldName(event.title)};
        case EventModel::Kind: return {static_cast<int>(event.kind), {}};
        case EventModel::Status: return {static_cast<int>(event.status), {}};
        case EventModel::Actors: return {0, foldName(actors(corpus, event).toStdString())};
        default: return {event.sources, {}};
        }
    }

    bool contains(const Corpus& corpus, std::size_t index, const QString& words) const override
    {
        const Event& event = corpus.events[index];
        return toQString(event.title).contains(words, Qt::CaseInsensitive)
            || actors(corpus, event).contains(words, Qt::CaseInsensitive);
    }
};

} // namespace

EventModel::EventModel(QObject* parent)
    : RowModel(std::make_shared<const EventRows>(), parent)
{
}

int EventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Event& event = corpus().events[indexAt(index)];
    switch (role) {
    case IdRole: return idAt(index.row());
    case EventKindRole: return index.column() == Title ? QVariant(static_cast<int>(event.kind)) : QVariant();
    case Qt::ToolTipRole: return eventToolTip(corpus(), event);
    case Qt::TextAlignmentRole:
        return index.column() == Sources ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case MutedRole: return index.column() == Kind || (index.column() == Date && !event.date);
    case Qt::EditRole:
        return index.column() == Date && event.date ? QVariant(isoText(event.date->days)) : QVariant();
    case ShorterTextsRole: return index.column() == Date ? QVariant(shorterTexts(event)) : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case Date: return dateText(event);
    case Title: return toQString(event.title);
    case Kind: return kindWord(event.kind);
    case Status: return statusWord(event.status);
    case Actors: return actors(corpus(), event);
    case Sources: return static_cast<int>(event.sources);
    default: return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Date: return tr("Date");
    case Title: return tr("Event");
    case Kind: return tr("Kind");
    case Status: return tr("Status");
    case Actors: return tr("Who");
    case Sources: return tr("Sources");
    default: return {};
    }
}

QString isoText(DayInterval days)
{
    const QString from = toQString(isoDate(days.from));
    return days.isDay() ? from : from + QLatin1Char('/') + toQString(isoDate(days.to));
}

QString eventToolTip(const Corpus& corpus, const Event& event)
{
    QString text = QStringLiteral("<b>%1</b><br>%2 \u00B7 %3 \u00B7 %4")
                       .arg(toQString(event.title).toHtmlEscaped(), dateText(event), kindWord(event.kind),
                           statusWord(event.status));
    if (!event.tellings.empty()) {
        const MentionRef ref = event.tellings.front();
        const ArticleBlock& block = corpus[ref.article];
        const EventTelling& telling = block.events[ref.index];
        const ArticleText words = corpus.text(ref.article);
        const std::string why = telling.time != noIndex
            ? reasonOf(block.times[telling.time], block.published, words.view())
            : reasonOf(telling, block, words.view());
        text += why.empty() ? QString() : QStringLiteral("<br>") + reasonText(why).toHtmlEscaped();
    }
    for (const DayInterval& other : event.variants) {
        text += QStringLiteral("<br>") + EventModel::tr("others say: %1").arg(intervalText(other));
    }
    for (const Participant& who : event.participants) {
        text += QStringLiteral("<br>\u2022 %1 <i>%2</i>")
                    .arg(toQString(corpus[who.entity].name).toHtmlEscaped(), roleWord(who.role));
    }
    return text + QStringLiteral("<br>")
        + EventModel::tr("%Ln source(s)", nullptr, static_cast<int>(event.sources));
}

} // namespace dateline
