// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/evidencemodel.h"

#include "model/corpus/reasons.h"
#include "model/items/reasontext.h"
#include "model/items/sparkline.h"
#include "model/items/words.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace dateline {

namespace {

constexpr DayNumber undatedDay = std::numeric_limits<DayNumber>::max();

DayNumber publishedOn(const ArticleBlock& block)
{
    return block.published ? block.published->days.from : undatedDay;
}

/// The sentence without surrounding white space; line breaks inside become spaces, so that offsets stay.
TextSpan trimmed(std::string_view text, TextSpan span)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::string_view words = span.in(text);
    const std::size_t first = words.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {span.begin, 0};
    }
    const std::size_t last = words.find_last_not_of(blanks);
    return TextSpan::fromBounds(span.begin + first, span.begin + last + 1);
}

int utf16Length(std::string_view text)
{
    return static_cast<int>(toQString(text).size());
}

} // namespace

void EvidenceModel::show(
    const Snapshot& snapshot, const Selection& selection, const Filter& filter, const FilterMemory& memory)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_rows.clear();
    m_subject = Subject::None;
    if (m_snapshot && !selection.links.empty()) {
        m_subject = Subject::Link;
        m_link = selection.links.back();
        m_ends = endsOf(*m_snapshot, (*m_snapshot)[m_link]);
        fillLink((*m_snapshot)[m_link], filter, memory);
    } else if (m_snapshot && !selection.events.empty()) {
        m_subject = Subject::Event;
        m_event = selection.events.back();
        fillEvent((*m_snapshot)[m_event]);
    } else if (m_snapshot && !selection.entities.empty()) {
        m_subject = Subject::Entity;
        m_entity = selection.entities.back();
        fillEntity((*m_snapshot)[m_entity]);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return std::tie(a.day, a.ref.article, a.sentence) < std::tie(b.day, b.ref.article, b.sentence);
    });
    endResetModel();
}

void EvidenceModel::fillEntity(const Entity& entity)
{
    for (const MentionRef ref : entity.mentions) {
        const ArticleBlock& block = (*m_snapshot)[ref.article];
        const std::uint32_t sentence = block.mentions[ref.index].sentence;
        const bool again = !m_rows.empty() && m_rows.back().ref.article == ref.article
            && m_rows.back().sentence == sentence;
        if (!again) {
            m_rows.push_back({ref, sentence, publishedOn(block)});
        }
    }
    m_total = static_cast<int>(m_rows.size());
}

void EvidenceModel::fillEvent(const Event& event)
{
    for (const MentionRef ref : event.tellings) {
        const ArticleBlock& block = (*m_snapshot)[ref.article];
        m_rows.push_back({ref, block.events[ref.index].sentence, publishedOn(block)});
    }
    m_total = static_cast<int>(m_rows.size());
}

void EvidenceModel::fillLink(const Link& link, const Filter& filter, const FilterMemory& memory)
{
    const EvidenceTest test(m_snapshot, filter, link.evidence, memory);
    for (const MentionRef ref : link.evidence) {
        const ArticleBlock& block = (*m_snapshot)[ref.article];
        const RelationTelling relation = block.relation(ref.index);
        if (test.passes(block, relation)) {
            m_rows.push_back(
                {ref, relation.sentence, relation.date ? relation.date->from : publishedOn(block)});
        }
    }
    m_total = static_cast<int>(link.evidence.size());
}

int EvidenceModel::articleCount() const
{
    std::vector<ArticleId> articles;
    for (const Row& row : m_rows) {
        articles.push_back(row.ref.article);
    }
    std::sort(articles.begin(), articles.end());
    return static_cast<int>(std::unique(articles.begin(), articles.end()) - articles.begin());
}

int EvidenceModel::independentCount() const
{
    std::vector<ArticleId> sources;
    for (const Row& row : m_rows) {
        const ArticleId original = (*m_snapshot)[row.ref.article].copyOf;
        sources.push_back(original.isValid() ? original : row.ref.article);
    }
    std::sort(sources.begin(), sources.end());
    return static_cast<int>(std::unique(sources.begin(), sources.end()) - sources.begin());
}

QList<int> EvidenceModel::spark() const
{
    std::vector<DayNumber> days;
    for (const Row& row : m_rows) {
        if (const std::optional<DayInterval> of = daysOf(row)) {
            days.push_back(static_cast<DayNumber>((std::int64_t(of->from) + of->to) / 2));
        }
    }
    const auto [first, last] = std::minmax_element(days.begin(), days.end());
    if (days.empty() || *first == *last) {
        return {};
    }
    QList<int> parts(sparkParts, 0);
    const std::int64_t length = std::int64_t(*last) - *first;
    for (const DayNumber day : days) {
        ++parts[static_cast<qsizetype>((std::int64_t(day) - *first) * (sparkParts - 1) / length)];
    }
    return parts;
}

QString EvidenceModel::heading() const
{
    const auto name = [this](EntityId id) { return toQString((*m_snapshot)[id].name); };
    switch (m_subject) {
    case Subject::None: break;
    case Subject::Entity: return name(m_entity);
    case Subject::Event: return toQString((*m_snapshot)[m_event].title);
    case Subject::Link: return tr("%1 \u2014 %2").arg(name(m_ends.who), name(m_ends.with));
    }
    return {};
}

TextPlace EvidenceModel::placeAt(int row) const
{
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    const auto spans = spansOf(shown);
    return {shown.ref.article, shown.sentence,
        m_subject == Subject::Link || spans.empty() ? TextSpan{} : spans.front()};
}

int EvidenceModel::rowAt(const TextPlace& place) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const Row& row) { return row.ref.article == place.article && row.sentence == place.sentence; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int EvidenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

std::vector<TextSpan> EvidenceModel::spansOf(const Row& row) const
{
    const ArticleBlock& block = (*m_snapshot)[row.ref.article];
    std::vector<TextSpan> spans;
    const auto addMentionsOf = [&](EntityId id) {
        for (const Mention& mention : block.mentions) {
            if (mention.sentence == row.sentence && mention.entity == id) {
                spans.push_back(mention.span);
            }
        }
    };
    switch (m_subject) {
    case Subject::None: break;
    case Subject::Entity: addMentionsOf(m_entity); break;
    case Subject::Event:
        spans.push_back(block.events[row.ref.index].trigger);
        for (const Participant& who : block.events[row.ref.index].participants) {
            addMentionsOf(who.entity);
        }
        break;
    case Subject::Link:
        addMentionsOf((*m_snapshot)[m_link].a);
        addMentionsOf((*m_snapshot)[m_link].b);
        break;
    }
    return spans;
}

std::optional<DayInterval> EvidenceModel::daysOf(const Row& row) const
{
    const ArticleBlock& block = (*m_snapshot)[row.ref.article];
    if (m_subject == Subject::Event) {
        const std::optional<DatedInterval>& date = block.events[row.ref.index].date;
        return date ? std::optional(date->days) : std::nullopt;
    }
    if (m_subject == Subject::Link && block.relation(row.ref.index).date) {
        return block.relation(row.ref.index).date;
    }
    return block.published ? std::optional(block.published->days) : std::nullopt;
}

QString EvidenceModel::daysText() const
{
    std::optional<DayInterval> all;
    QString first;
    bool isOne = true;
    for (const Row& row : m_rows) {
        if (const std::optional<DayInterval> days = daysOf(row)) {
            const QString date = dateOf(row);
            isOne = isOne && (!all || date == first);
            first = all ? first : date;
            all = all ? DayInterval{std::min(all->from, days->from), std::max(all->to, days->to)} : *days;
        }
    }
    return !all ? QString() : isOne ? first : intervalText(*all);
}

QString EvidenceModel::dateOf(const Row& row) const
{
    const ArticleBlock& block = (*m_snapshot)[row.ref.article];
    if (m_subject == Subject::Event) {
        const EventTelling& telling = block.events[row.ref.index];
        return telling.date ? dateText(*telling.date) : tr("undated");
    }
    if (m_subject == Subject::Link && block.relation(row.ref.index).date) {
        return intervalText(*block.relation(row.ref.index).date);
    }
    return block.published ? intervalText(block.published->days) : tr("no date");
}

QString EvidenceModel::predicateOf(const Row& row) const
{
    const ArticleBlock& block = (*m_snapshot)[row.ref.article];
    if (m_subject == Subject::Event) {
        const EventTelling& telling = block.events[row.ref.index];
        return tr("%1, %2").arg(kindWord(telling.kind), statusWord(telling.status));
    }
    if (m_subject == Subject::Link) {
        const RelationTelling relation = block.relation(row.ref.index);
        const QString word = relation.label.empty()
            ? relationWord(relation.kind)
            : tr("%1: %2").arg(relationWord(relation.kind), toQString(relation.label));
        if (isSymmetric(relation.kind)) {
            return word;
        }
        // as in the heading
        return QStringLiteral("%1 %2").arg(QChar(relation.source == m_ends.who ? 0x2192 : 0x2190), word);
    }
    return {};
}

QString EvidenceModel::whyOf(const Row& row) const
{
    const ArticleBlock& block = (*m_snapshot)[row.ref.article];
    if (m_subject == Subject::Event) {
        const EventTelling& telling = block.events[row.ref.index];
        const ArticleText text = m_snapshot->text(row.ref.article);
        return reasonText(telling.time != noIndex
                ? reasonOf(block.times[telling.time], block.published, text.view())
                : reasonOf(telling, block, text.view()));
    }
    return m_subject == Subject::Link ? reasonText(block.relation(row.ref.index).why) : QString();
}

EvidenceModel::Marks EvidenceModel::marksOf(const Row& row) const
{
    const ArticleBlock& block = (*m_snapshot)[row.ref.article];
    const ArticleText text = m_snapshot->text(row.ref.article);
    Marks marks;
    if (text.isLost()) {
        return marks;
    }
    const TextSpan sentence = trimmed(text.view(), block.sentences[row.sentence].span);
    for (const TextSpan span : spansOf(row)) {
        if (sentence.contains(span)) {
            const int begin = utf16Length(text.in(TextSpan::fromBounds(sentence.begin, span.begin)));
            marks.append({begin, utf16Length(text.in(span))});
        }
    }
    std::sort(marks.begin(), marks.end());
    return marks;
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const ArticleBlock& block = (*m_snapshot)[row.ref.article];
    const auto sentence = [&] {
        const ArticleText text = m_snapshot->text(row.ref.article);
        if (text.isLost()) {
            return lostTextWords();
        }
        QString words = toQString(text.in(trimmed(text.view(), block.sentences[row.sentence].span)));
        return words.replace(QLatin1Char('\n'), QLatin1Char(' '))
            .replace(QLatin1Char('\r'), QLatin1Char(' '));
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(dateOf(row), sentence());
    case DateRole: return dateOf(row);
    case SentenceRole: return sentence();
    case MarksRole: return QVariant::fromValue(marksOf(row));
    case PredicateRole: return predicateOf(row);
    case ArticleRole: return articleTitle(*block.article);
    case WhyRole: return whyOf(row);
    case Qt::ToolTipRole:
        return QString(QStringLiteral("<p>%1</p><p><i>%2</i></p>")
                           .arg(sentence().toHtmlEscaped(), whyOf(row).toHtmlEscaped()));
    default: return {};
    }
}

} // namespace dateline
