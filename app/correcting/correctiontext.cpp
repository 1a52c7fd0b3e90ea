// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/correcting/correctiontext.h"

#include "app/errortext.h"
#include "model/items/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

struct CorrectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(CorrectionTexts)
};

QString quoted(const std::string& text)
{
    constexpr qsizetype longest = 48;
    const QString whole = toQString(text).simplified();
    return QStringLiteral("\u201C%1\u201D")
        .arg(whole.size() > longest ? whole.left(longest - 1) + QChar(0x2026) : whole);
}

QString quoted(const EntityName& entity)
{
    return quoted(entity.name);
}

QString subjectText(const Subject& subject)
{
    if (const auto* entity = std::get_if<EntityName>(&subject)) {
        return quoted(*entity);
    }
    if (const auto* event = std::get_if<EventPlace>(&subject)) {
        return CorrectionTexts::tr("event at %1").arg(quoted(event->trigger.text));
    }
    if (const auto* relation = std::get_if<RelationPlace>(&subject)) {
        return CorrectionTexts::tr("%1 %2 %3", "source, relation, target: “Putin” met “Xi”")
            .arg(quoted(relation->source.text), relationWord(relation->kind), quoted(relation->target.text));
    }
    return CorrectionTexts::tr("an article");
}

QString changesOf(const EventChange& change)
{
    QStringList what;
    if (change.title) {
        what << CorrectionTexts::tr("title %1").arg(quoted(*change.title));
    }
    if (change.date) {
        what << (change.date->days ? dateText(DatedInterval{
                     *change.date->days, change.date->precision, change.date->qualifier, DateBasis::Analyst})
                                   : CorrectionTexts::tr("no date"));
    }
    if (change.kind) {
        what << kindWord(*change.kind);
    }
    if (change.status) {
        what << statusWord(*change.status);
    }
    if (change.participants) {
        what << CorrectionTexts::tr(
            "%Ln participant(s)", nullptr, static_cast<int>(change.participants->size()));
    }
    return what.join(QStringLiteral(", "));
}

struct Describe
{
    QString operator()(const ArticleDateCorrection& c) const
    {
        return c.published ? CorrectionTexts::tr("date an article %1").arg(intervalText(*c.published))
                           : CorrectionTexts::tr("leave the date of an article to the program");
    }
    QString operator()(const EntityRename& c) const
    {
        return CorrectionTexts::tr("rename %1 to %2").arg(quoted(c.entity), quoted(c.name));
    }
    QString operator()(const EntityKindChange& c) const
    {
        return CorrectionTexts::tr("make %1 of kind %2").arg(quoted(c.entity), kindWord(c.kind));
    }
    QString operator()(const EntityMerge& c) const
    {
        QStringList names;
        for (const EntityName& entity : c.entities) {
            names << quoted(entity);
        }
        const QString last = names.takeLast();
        return CorrectionTexts::tr("merge %1 and %2").arg(names.join(QStringLiteral(", ")), last);
    }
    QString operator()(const EntitiesApart& c) const
    {
        return CorrectionTexts::tr("keep %1 and %2 apart").arg(quoted(c.a), quoted(c.b));
    }
    QString operator()(const MentionMove& c) const
    {
        return c.span ? CorrectionTexts::tr("%1 here means %2").arg(quoted(c.text), quoted(c.to))
                      : CorrectionTexts::tr("%1 in one article means %2").arg(quoted(c.from), quoted(c.to));
    }
    QString operator()(const NameRule& c) const
    {
        return c.kind ? CorrectionTexts::tr("%1 is a name of kind %2").arg(quoted(c.text), kindWord(*c.kind))
                      : CorrectionTexts::tr("%1 is never a name").arg(quoted(c.text));
    }
    QString operator()(const MentionAddition& c) const
    {
        return CorrectionTexts::tr("%1 names %2").arg(quoted(c.where.text), quoted(c.entity));
    }
    QString operator()(const MentionRemoval& c) const
    {
        return CorrectionTexts::tr("%1 here is no name").arg(quoted(c.where.text));
    }
    QString operator()(const EventChange& c) const
    {
        return CorrectionTexts::tr("change event at %1: %2").arg(quoted(c.event.trigger.text), changesOf(c));
    }
    QString operator()(const EventAddition& c) const
    {
        return CorrectionTexts::tr("add event %1")
            .arg(quoted(c.title.empty() ? c.event.trigger.text : c.title));
    }
    QString operator()(const RelationChange& c) const
    {
        const QString relation = subjectText(c.relation);
        if (!c.kind) {
            return CorrectionTexts::tr("turn round: %1").arg(relation);
        }
        return c.swapped
            ? CorrectionTexts::tr("turn round and make \u201C%2\u201D: %1")
                  .arg(relation, relationWord(*c.kind))
            : CorrectionTexts::tr("make \u201C%2\u201D: %1").arg(relation, relationWord(*c.kind));
    }
    QString operator()(const RelationAddition& c) const
    {
        return CorrectionTexts::tr("add %1").arg(subjectText(c.relation));
    }
    QString operator()(const Verdict& c) const
    {
        return c.judgement == Judgement::Accepted
            ? CorrectionTexts::tr("accept %1").arg(subjectText(c.subject))
            : CorrectionTexts::tr("reject %1").arg(subjectText(c.subject));
    }
    QString operator()(const TimelineNote& c) const
    {
        const QString place = c.days ? intervalText(*c.days) : quoted(c.lane);
        return c.text.empty() ? CorrectionTexts::tr("take the note on %1 away").arg(place)
                              : CorrectionTexts::tr("note on %1: %2").arg(place, quoted(c.text));
    }
    QString operator()(const Note& c) const
    {
        return CorrectionTexts::tr("note on %1: %2").arg(subjectText(c.subject), quoted(c.text));
    }
};

/// What the engine says of a correction that cannot be, and what the analyst is told.
constexpr std::array flawSentences{
    std::pair("a text is too long", QT_TRANSLATE_NOOP("CorrectionTexts", "The text is too long.")),
    std::pair("a text is no UTF-8", QT_TRANSLATE_NOOP("CorrectionTexts", "The text has damaged characters.")),
    std::pair("a name is empty", QT_TRANSLATE_NOOP("CorrectionTexts", "A name needs a letter or a digit.")),
    std::pair("a range is empty",
        QT_TRANSLATE_NOOP("CorrectionTexts", "The words that it is about are not there any more.")),
    std::pair("too many participants",
        QT_TRANSLATE_NOOP("CorrectionTexts", "An event takes at most 64 participants.")),
    std::pair("a merge needs two names, and takes 64 at most",
        QT_TRANSLATE_NOOP("CorrectionTexts",
            "At most 64 names can be merged at once. Merge some of them first, then what came of it with the "
            "others.")),
    std::pair("a date is out of range",
        QT_TRANSLATE_NOOP("CorrectionTexts", "The date is outside of the years that can be shown.")),
};

QString flawSentence(std::string_view flaw)
{
    const auto* const known = std::find_if(
        flawSentences.begin(), flawSentences.end(), [flaw](const auto& one) { return flaw == one.first; });
    return known == flawSentences.end() ? QString::fromUtf8(flaw.data(), static_cast<qsizetype>(flaw.size()))
                                        : CorrectionTexts::tr(known->second);
}

void addChange(QStringList& parts, std::size_t before, std::size_t after, QString (*words)(int))
{
    if (before != after) {
        parts << CorrectionTexts::tr("%1 became %2", "3 links became 1")
                     .arg(words(static_cast<int>(before)))
                     .arg(after);
    }
}

} // namespace

QString correctionText(const Correction& correction)
{
    return std::visit(Describe{}, correction);
}

QString stepText(const std::vector<Correction>& corrections)
{
    const QString first = correctionText(corrections.front());
    const int more = static_cast<int>(corrections.size()) - 1;
    return more == 0 ? first : CorrectionTexts::tr("%1, and %Ln more", nullptr, more).arg(first);
}

QString ruleProblemText(const RuleProblem& problem)
{
    QString rule = correctionText(problem.correction);
    switch (problem.reason) {
    case RuleProblem::Reason::ArticleGone:
        return CorrectionTexts::tr("Not applied: %1 (its article is not here, or its text has changed)")
            .arg(rule);
    case RuleProblem::Reason::PassageGone:
        return CorrectionTexts::tr("Not applied: %1 (the text does not have these words there)").arg(rule);
    case RuleProblem::Reason::EntityGone:
        return CorrectionTexts::tr("Not applied: %1 (nothing is called so any more)").arg(rule);
    case RuleProblem::Reason::EventGone:
        return CorrectionTexts::tr("Not applied: %1 (no event is told there any more)").arg(rule);
    case RuleProblem::Reason::RelationGone:
        return CorrectionTexts::tr("Not applied: %1 (no such relation is stated there any more)").arg(rule);
    case RuleProblem::Reason::Contradicted:
        return CorrectionTexts::tr("Not applied: %1 (other corrections say otherwise)").arg(rule);
    }
    return rule;
}

QString conflictText(const Ledger& ledger, const Conflict& conflict)
{
    const auto said = [&ledger](RuleRef rule) {
        const QString author = toQString(ledger.entries()[rule.entry].author);
        return CorrectionTexts::tr("%1 (%2)", "correction (author)")
            .arg(correctionText(ledger[rule]), author.isEmpty() ? CorrectionTexts::tr("unknown") : author);
    };
    return conflict.outcome == Conflict::Outcome::LaterWins
        ? CorrectionTexts::tr("Two corrections disagree: %1; %2. The later one holds.")
              .arg(said(conflict.first), said(conflict.second))
        : CorrectionTexts::tr(
            "Corrections contradict each other: %1; %2. The names stay apart until one is taken back.")
              .arg(said(conflict.first), said(conflict.second));
}

QString flawText(const Correction& correction)
{
    const std::string_view flaw = flawOf(correction);
    return flaw.empty() ? QString() : flawSentence(flaw);
}

QString ledgerErrorText(const Error& error)
{
    const QString detail = toQString(error.detail);
    const QString place
        = CorrectionTexts::tr("%1, line %2").arg(toQString(error.where.file)).arg(error.where.line);
    switch (error.code) {
    case ErrorCode::LimitReached:
        return CorrectionTexts::tr(
            "A step takes at most %1 corrections, and all of them together at most %2.")
            .arg(QLocale().toString(Ledger::maxCorrectionsPerStep), QLocale().toString(Ledger::maxEntries));
    case ErrorCode::BadJson:
        if (error.where.line == 0) {
            return flawSentence(error.detail);
        }
        return CorrectionTexts::tr("%1: is no correction: %2").arg(place, detail);
    case ErrorCode::DuplicateId:
        return CorrectionTexts::tr("%1: another correction has the identifier %2").arg(place, detail);
    case ErrorCode::NotFound:
        return error.where.line > 0
            ? CorrectionTexts::tr("%1: takes back a correction that is not there: %2").arg(place, detail)
            : errorText(error);
    default: return errorText(error);
    }
}

QString effectText(const Corpus& before, const Corpus& after)
{
    QStringList parts;
    addChange(parts, before.entities.size(), after.entities.size(),
        [](int n) { return CorrectionTexts::tr("%Ln name(s)", nullptr, n); });
    addChange(parts, before.links.size(), after.links.size(),
        [](int n) { return CorrectionTexts::tr("%Ln link(s)", nullptr, n); });
    addChange(parts, before.events.size(), after.events.size(),
        [](int n) { return CorrectionTexts::tr("%Ln event(s)", nullptr, n); });
    addChange(parts, before.undated.size(), after.undated.size(),
        [](int n) { return CorrectionTexts::tr("%Ln undated event(s)", nullptr, n); });
    return parts.join(QStringLiteral("; "));
}

} // namespace dateline
