// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/officeevidence.h"

#include "model/knowledge/officetable.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {

namespace {

constexpr std::uint32_t leadSentences = 3;

// Whoever won an election is called by the title at once, and still some days after the last.
constexpr DayNumber beforeOath = 75;
constexpr DayNumber stillElect = 10;
constexpr DayNumber afterEnd = 21;
// A government is spoken of from the election on.
constexpr DayNumber transition = 80;
// Whoever held an office for so few days is mostly told of later.
constexpr DayNumber shortTerm = 200;
// A nomination goes before the term by so much at most.
constexpr DayNumber longestNomination = 200;

constexpr std::array<std::string_view, 4> headsOfGovernment{
    "president", "prime minister", "chancellor", "supreme leader"};

bool isElected(std::string_view office)
{
    return office == "president" || office == "prime minister" || office == "chancellor"
        || office == "vice president";
}

std::string daysText(DayInterval days)
{
    return isoDate(days.from) + " to " + (days.to >= anyDay.to ? std::string("today") : isoDate(days.to));
}

/// Sorted and disjoint.
std::vector<DayInterval> merged(std::vector<DayInterval> days)
{
    std::sort(days.begin(), days.end());
    std::vector<DayInterval> joined;
    for (const DayInterval interval : days) {
        if (!joined.empty() && interval.from <= joined.back().to + 1) {
            joined.back().to = std::max(joined.back().to, interval.to);
        } else {
            joined.push_back(interval);
        }
    }
    return joined;
}

using Terms = std::vector<const OfficeTermRef*>;

/// Terms of that person in one of those offices. A full name holds the office without its body: "Texas
/// Governor Greg Abbott" may be listed under the United States. Not where others held it of that body: no
/// "Russian President Trump".
Terms termsOf(const OfficeTable& offices, const std::string& name, const TitleUse& use)
{
    for (const std::string& office : use.offices) {
        const std::array<std::string_view, 1> wanted{office};
        Terms terms = offices.termsOf(name, wanted, use.body);
        if (terms.empty() && name.find(' ') != std::string::npos
            && offices.holders(office, use.body, anyDay).empty()) {
            terms = offices.termsOf(name, wanted);
        }
        if (!terms.empty()) {
            return terms;
        }
    }
    return {};
}

std::string officeWords(const OfficeTermRef& term)
{
    return std::string(term.office) + (term.body.empty() ? std::string() : " of " + std::string(term.body));
}

class OfficeEvidence
{
public:
    OfficeEvidence(const AnalysedArticle& article, const OfficeTable& offices)
        : m_text(article.article->text)
        , m_analysis(*article.analysis)
        , m_offices(offices)
        , m_current(currentSentences(m_analysis))
    {
    }

    std::vector<DateConstraint> collect()
    {
        m_mentioned = mentionedPersons();
        for (const TitleUse& use : m_analysis.titles) {
            const LocalEntity& entity = m_analysis.entities[use.entity];
            const std::string name = nameAsWritten(entity);
            const Terms terms = use.standing == Standing::Government
                ? m_offices.termsOf(name, headsOfGovernment)
                : termsOf(m_offices, name, use);
            if (!terms.empty()) {
                add(entity, terms, use);
            }
        }
        addPersons();
        return std::move(m_constraints);
    }

private:
    struct Known
    {
        std::uint32_t entity = 0;
        Terms terms; // in any office
    };

    /// The fullest name that the text itself gives: "President Bush" may be the father, whomever the
    /// gazetteer means.
    std::string nameAsWritten(const LocalEntity& entity) const
    {
        if (m_text.find(entity.name) != std::string_view::npos) {
            return entity.name;
        }
        const auto longest = std::max_element(entity.aliases.begin(), entity.aliases.end(),
            [](const AliasReason& a, const AliasReason& b) { return a.name.size() < b.name.size(); });
        return longest == entity.aliases.end() ? entity.name : longest->name;
    }

    /// Persons that the table knows by full name.
    std::vector<Known> mentionedPersons() const
    {
        std::vector<Known> persons;
        for (std::uint32_t e = 0; e < m_analysis.entities.size(); ++e) {
            const LocalEntity& entity = m_analysis.entities[e];
            if (entity.kind != EntityKind::Person || entity.descriptionOnly) {
                continue;
            }
            if (const std::string name = nameAsWritten(entity); name.find(' ') != std::string::npos) {
                if (Terms terms = m_offices.termsOf(name); !terms.empty()) {
                    persons.push_back({e, std::move(terms)});
                }
            }
        }
        return persons;
    }

    Evidence kindOf(const TitleUse& use, const OfficeTermRef& term) const
    {
        switch (use.standing) {
        case Standing::Former:
        case Standing::Late: return Evidence::Former;
        case Standing::Coming: return Evidence::Coming;
        case Standing::Government: return Evidence::Government;
        case Standing::Current:
        case Standing::Then: break;
        }
        if (term.office == "presidential candidate") {
            return Evidence::Candidate;
        }
        return m_current[use.sentence] ? Evidence::Office : Evidence::OfficeElsewhere;
    }

    /// Somebody who held that office after these terms is spoken of too: then the title may be one of the
    /// past.
    bool successorMentioned(std::uint32_t entity, const Terms& terms) const
    {
        const OfficeTermRef& last = **std::max_element(terms.begin(), terms.end(),
            [](const OfficeTermRef* a, const OfficeTermRef* b) { return a->end.to < b->end.to; });
        for (const Known& person : m_mentioned) {
            const auto follows = [&](const OfficeTermRef* term) {
                return term->office == last.office && term->body == last.body
                    && term->begin.from >= last.end.from;
            };
            if (person.entity != entity && std::any_of(person.terms.begin(), person.terms.end(), follows)) {
                return true;
            }
        }
        return false;
    }

    /// The person went on to another office: an old title may be told of the past.
    bool wentOn(const std::string& name, const Terms& terms) const
    {
        DayNumber end = terms.front()->end.from;
        for (const OfficeTermRef* term : terms) {
            end = std::max(end, term->end.from);
        }
        const Terms all = m_offices.termsOf(name);
        return std::any_of(all.begin(), all.end(),
            [&](const OfficeTermRef* term) { return term->begin.to + 31 >= end && term->end.to > end; });
    }

    Binding bindingOf(const LocalEntity& entity, const Terms& terms, Evidence kind, const TitleUse& use) const
    {
        if (kind == Evidence::Former || use.standing == Standing::Then) {
            return Binding::Begin;
        }
        if (kind == Evidence::Coming) {
            return Binding::UnlessPast;
        }
        const bool open
            = std::any_of(terms.begin(), terms.end(), [](const OfficeTermRef* term) { return term->open; });
        if (open) {
            return Binding::UnlessPast; // no title of the past
        }
        if (isElected(terms.front()->office)
            && (kind != Evidence::Office || successorMentioned(use.entity, terms))) {
            return Binding::Begin; // a president is called so for life
        }
        if (!open && terms.back()->end.to - terms.front()->begin.from < shortTerm) {
            return Binding::Begin; // spoken of longer after than during it
        }
        // told of a career
        const bool politics = terms.front()->seat || terms.front()->office == "vice president";
        return kind == Evidence::OfficeElsewhere && politics && wentOn(entity.name, terms)
            ? Binding::Begin
            : Binding::UnlessPast;
    }

    void add(const LocalEntity& entity, const Terms& terms, const TitleUse& use)
    {
        const Evidence kind = kindOf(use, *terms.front());
        if (std::all_of(terms.begin(), terms.end(), [](const OfficeTermRef* term) { return term->shared; })) {
            return; // deputies and rivals bear the title too
        }
        const std::string subject = kind == Evidence::Government
            ? entity.name + "'s government"
            : entity.name + " as " + officeWords(*terms.front());
        DateConstraint constraint;
        constraint.evidence = kind;
        std::vector<DayInterval> days;
        DayNumber firstEnd = anyDay.to;
        DayInterval term = terms.front()->widest(); // as the reason tells it
        for (const OfficeTermRef* one : terms) {
            const DayInterval widest = one->widest();
            term = {std::min(term.from, widest.from), std::max(term.to, widest.to)};
            firstEnd = std::min(firstEnd, one->end.from);
            const bool minister
                = one->office.find("minister") != std::string_view::npos && !isElected(one->office);
            const DayNumber before = kind == Evidence::Government ? transition
                : isElected(one->office)                          ? beforeOath
                                                                  : 0;
            const DayNumber after = minister || one->open ? 0 : afterEnd;
            constraint.slack = std::max(constraint.slack, after);
            if (kind == Evidence::Coming) {
                days.push_back({widest.from - longestNomination, one->begin.to + stillElect});
            } else {
                days.push_back({widest.from - before, widest.to + after});
            }
        }
        constraint.possible = merged(std::move(days));
        constraint.binding = bindingOf(entity, terms, kind, use);
        if (kind == Evidence::Former) {
            if (firstEnd >= anyDay.to) {
                return; // in office when the table was made
            }
            constraint.possible = {{firstEnd, anyDay.to}};
            constraint.why = subject + ", formerly (from " + isoDate(firstEnd) + ")";
        } else {
            constraint.why
                = subject + (kind == Evidence::Coming ? ", to come (" : " (") + daysText(term) + ")";
        }
        const auto same = [&](const DateConstraint& other) {
            return other.why == constraint.why && other.binding == constraint.binding;
        };
        if (std::none_of(m_constraints.begin(), m_constraints.end(), same)) {
            m_constraints.push_back(std::move(constraint));
        }
    }

    /// Well-known persons are most in the news while in office: no bound, they are spoken of long after.
    void addPersons()
    {
        for (const Known& person : m_mentioned) {
            std::vector<DayInterval> days;
            for (const OfficeTermRef* term : person.terms) {
                days.push_back(term->widest());
            }
            DateConstraint constraint;
            constraint.evidence = Evidence::Person;
            constraint.binding = Binding::Typical;
            constraint.possible = merged(std::move(days));
            constraint.why = "'" + nameAsWritten(m_analysis.entities[person.entity]) + "'";
            m_constraints.push_back(std::move(constraint));
        }
    }

    std::string_view m_text;
    const Analysis& m_analysis;
    const OfficeTable& m_offices;
    std::vector<bool> m_current;
    std::vector<Known> m_mentioned;
    std::vector<DateConstraint> m_constraints;
};

} // namespace

std::vector<bool> currentSentences(const Analysis& analysis)
{
    std::vector<bool> current(analysis.sentences.size(), false);
    for (std::size_t s = 0; s < current.size() && s < leadSentences; ++s) {
        current[s] = true;
    }
    for (const TimeMention& time : analysis.times) {
        const TimeInterpretation& meaning = time.interpretation;
        const bool close = meaning.unit == TimeUnit::Day || meaning.unit == TimeUnit::PartOfDay
            || meaning.unit == TimeUnit::Week;
        if (meaning.anchor == TimeAnchor::Publication && close) {
            current[time.sentence] = true;
        }
    }
    return current;
}

std::vector<DateConstraint> officeEvidence(const AnalysedArticle& article, const OfficeTable& offices)
{
    return OfficeEvidence(article, offices).collect();
}

} // namespace dateline
