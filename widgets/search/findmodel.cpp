// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/search/findmodel.h"

#include "model/items/linkmodel.h"
#include "model/items/rowmodel.h"
#include "model/items/usertext.h"
#include "model/items/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace dateline {

namespace {

struct FindRows
{
    Q_DECLARE_TR_FUNCTIONS(FindRows)
};

QString heading(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Entity: return FindRows::tr("Names");
    case FoundKind::Event: return FindRows::tr("Events");
    case FoundKind::Link: return FindRows::tr("Links");
    case FoundKind::Article: return FindRows::tr("Articles");
    case FoundKind::Text: break;
    }
    return FindRows::tr("In the texts");
}

QString shortened(QString text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1).trimmed() + QChar(0x2026);
}

FindRow rowOf(const Corpus& corpus, const FoundThing& thing)
{
    FindRow row;
    row.kind = FindRow::Kind::Thing;
    row.thing = thing;
    constexpr qsizetype lettersShown = 110;
    switch (thing.kind) {
    case FoundKind::Entity: {
        const Entity& entity = corpus[EntityId(thing.id)];
        row.text = toQString(entity.name);
        row.detail
            = FindRows::tr("%1 \u00B7 %2")
                  .arg(kindWord(entity.kind),
                      FindRows::tr("%Ln mention(s)", nullptr, static_cast<int>(entity.mentions.size())));
        return row;
    }
    case FoundKind::Event: {
        const Event& event = corpus[EventId(thing.id)];
        row.text = toQString(event.title);
        row.detail = dateText(event);
        return row;
    }
    case FoundKind::Link: {
        const Link& link = corpus[LinkId(thing.id)];
        const LinkEnds ends = endsOf(corpus, link);
        row.text = QStringLiteral("%1 \u2014 %2")
                       .arg(toQString(corpus[ends.who].name), toQString(corpus[ends.with].name));
        row.detail = FindRows::tr("%Ln sentence(s)", nullptr, static_cast<int>(link.evidence.size()));
        return row;
    }
    case FoundKind::Article: {
        const ArticleBlock& block = corpus[ArticleId(thing.id)];
        row.text = articleTitle(*block.article);
        row.detail = block.published ? intervalText(block.published->days) : FindRows::tr("no date");
        return row;
    }
    case FoundKind::Text: break;
    }
    const ArticleBlock& block = corpus[ArticleId(thing.id)];
    const ArticleText held = corpus.text(ArticleId(thing.id));
    const std::string_view text = held.view();
    const std::size_t from = thing.span.begin > 40 ? text.rfind(' ', thing.span.begin - 30) : 0;
    row.text = held.isLost() ? lostTextWords()
        : thing.sentence != noIndex && thing.span.begin < block.sentences[thing.sentence].span.begin + 60
        ? shownSentence(corpus, ArticleId(thing.id), thing.sentence).simplified()
        : QChar(0x2026) + toQString(text.substr(from == std::string_view::npos ? 0 : from, 200)).simplified();
    row.text = shortened(row.text, lettersShown);
    row.detail = FindRows::tr("%1 \u00B7 %Ln place(s)", nullptr, static_cast<int>(thing.count))
                     .arg(shortened(articleTitle(*block.article), 28));
    return row;
}

QString plainText(const QAction& action)
{
    QString text = menuWords(action.text());
    text.remove(QChar(0x2026));
    const QString menu = action.property(menuTitleProperty).toString();
    return menu.isEmpty() ? text : menu + QStringLiteral(" \u203A ") + text;
}

} // namespace

std::vector<FindRow> foundRows(const Corpus& corpus, const Found& found)
{
    std::vector<FindRow> rows;
    for (int i = 0; i < foundKindCount; ++i) {
        const auto kind = static_cast<FoundKind>(i);
        const FoundGroup& group = found.of(kind);
        if (group.things.empty()) {
            continue;
        }
        rows.push_back({FindRow::Kind::Heading, heading(kind), QLocale().toString(group.total), {}, {}});
        for (const FoundThing& thing : group.things) {
            rows.push_back(rowOf(corpus, thing));
        }
        if (group.total > group.things.size() && kind != FoundKind::Text) {
            FindRow all;
            all.kind = FindRow::Kind::All;
            all.text = FindRows::tr("All %1 in the list").arg(QLocale().toString(group.total));
            all.thing.kind = kind;
            rows.push_back(std::move(all));
        }
    }
    return rows;
}

std::vector<FindRow> commandRows(const QList<QAction*>& actions, const QString& words, std::size_t most)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<FindRow> rows;
    for (QAction* action : actions) {
        const QString text = plainText(*action);
        const QString searched = text + QLatin1Char(' ') + action->toolTip();
        const bool fits = std::all_of(wanted.begin(), wanted.end(),
            [&](const QString& word) { return searched.contains(word, Qt::CaseInsensitive); });
        if (fits && !text.isEmpty()) {
            rows.push_back({FindRow::Kind::Command, text,
                action->shortcut().toString(QKeySequence::NativeText), {}, action});
        }
    }
    const auto rank = [&words](const FindRow& row) {
        return (row.action->isEnabled() ? 0 : 2) + (row.text.contains(words, Qt::CaseInsensitive) ? 0 : 1);
    };
    std::stable_sort(
        rows.begin(), rows.end(), [&rank](const FindRow& a, const FindRow& b) { return rank(a) < rank(b); });
    rows.resize(std::min(rows.size(), most));
    if (!rows.empty()) {
        rows.insert(rows.begin(), {FindRow::Kind::Heading, FindRows::tr("Commands"), QString(), {}, {}});
    }
    return rows;
}

void FindModel::setRows(Snapshot corpus, std::vector<FindRow> rows)
{
    beginResetModel();
    m_corpus = std::move(corpus);
    m_rows = std::move(rows);
    endResetModel();
}

bool FindModel::canChoose(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return false;
    }
    const FindRow& one = at(row);
    return one.kind != FindRow::Kind::Heading && one.kind != FindRow::Kind::Note
        && (one.kind != FindRow::Kind::Command || (one.action && one.action->isEnabled()));
}

int FindModel::rowOf(const FindRow& row) const
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), row);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int FindModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags FindModel::flags(const QModelIndex& index) const
{
    return canChoose(index.row()) ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::NoItemFlags;
}

QVariant FindModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const FindRow& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case DetailRole: return row.detail;
    case HeadingRole: return row.kind == FindRow::Kind::Heading;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.text : QStringLiteral("%1, %2").arg(row.text, row.detail);
    case Qt::ToolTipRole:
        return row.kind == FindRow::Kind::Command && row.action ? row.action->toolTip() : inTip(row.text);
    case EntityKindRole:
        return row.kind == FindRow::Kind::Thing && row.thing.kind == FoundKind::Entity
            ? QVariant(static_cast<int>((*m_corpus)[EntityId(row.thing.id)].kind))
            : QVariant();
    case EventKindRole:
        return row.kind == FindRow::Kind::Thing && row.thing.kind == FoundKind::Event
            ? QVariant(static_cast<int>((*m_corpus)[EventId(row.thing.id)].kind))
            : QVariant();
    default: return {};
    }
}

} // namespace dateline
