// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/filtertext.h"

#include "model/items/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace dateline {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

/// The words of all bits that are set; from four on, how many.
template <typename Enum, typename Word> QString maskText(std::uint32_t mask, int count, Word word)
{
    constexpr int namedAtMost = 3;
    QStringList words;
    for (int i = 0; i < count; ++i) {
        if ((mask >> i & 1U) != 0) {
            words << word(static_cast<Enum>(i));
        }
    }
    return words.size() <= namedAtMost ? words.join(QStringLiteral(", "))
                                       : FilterText::tr("%1 of %2 kinds").arg(words.size()).arg(count);
}

} // namespace

QString clauseText(const Corpus& corpus, const FilterClause& clause)
{
    switch (clause.kind) {
    case ClauseKind::EntityKinds:
        return maskText<EntityKind>(
            clause.mask, entityKindCount, [](EntityKind kind) { return kindsWord(kind); });
    case ClauseKind::EventKinds:
        return maskText<EventKind>(
            clause.mask, eventKindCount, [](EventKind kind) { return kindWord(kind); });
    case ClauseKind::Statuses:
        return maskText<EventStatus>(clause.mask, 5, [](EventStatus status) { return statusWord(status); });
    case ClauseKind::RelationKinds:
        return maskText<RelationKind>(
            clause.mask, relationKindCount, [](RelationKind kind) { return relationWord(kind); });
    case ClauseKind::Entity: return FilterText::tr("with %1").arg(toQString(corpus[clause.entity].name));
    case ClauseKind::Window: return intervalText(clause.days);
    case ClauseKind::Source:
        return FilterText::tr("from %1").arg(
            clause.text.empty() ? FilterText::tr("no named source") : toQString(clause.text));
    case ClauseKind::Confidence:
        return clause.confidence == Confidence::Sure
            ? FilterText::tr("sure only")
            : FilterText::tr("at least %1").arg(confidenceWord(clause.confidence));
    case ClauseKind::KnownBy: return FilterText::tr("known by %1").arg(dayText(clause.days.to));
    case ClauseKind::Text: return FilterText::tr("\u201C%1\u201D").arg(toQString(clause.text));
    case ClauseKind::Accepted: return FilterText::tr("accepted only");
    }
    return {};
}

QString filterText(const Corpus& corpus, const Filter& filter)
{
    QStringList texts;
    for (const FilterClause& clause : filter.clauses) {
        if (clause.enabled) {
            texts << clauseText(corpus, clause);
        }
    }
    return texts.join(QStringLiteral(" \u00B7 "));
}

} // namespace dateline
