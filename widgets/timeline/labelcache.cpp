// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/labelcache.h"

#include "model/items/words.h"

#include <cmath>

namespace dateline {

namespace {

constexpr std::size_t mostEntries = 20'000; // labels kept; a screen shows a few hundred
constexpr QChar ellipsis(0x2026);

QString cutText(const std::string& text, timeline::FittedText fitted)
{
    QString result = toQString(std::string_view(text).substr(0, fitted.bytes));
    return fitted.isCut ? result + ellipsis : result;
}

} // namespace

LabelCache::Lines::Lines(const QFont& chosenFont)
    : font(chosenFont)
    , metrics(chosenFont)
    , ellipsis(static_cast<float>(metrics.horizontalAdvance(dateline::ellipsis)))
{
}

const LabelCache::Entry& LabelCache::Lines::measure(EventId event, std::string text, float before)
{
    Entry& entry = entries[event.value()];
    entry.text = std::move(text);
    entry.measured.before = before;
    entry.measured.ellipsis = ellipsis;
    // Word by word: words come again, and their sum is never less than what the whole line takes (kerning
    // only draws together; the ceiling covers rounding).
    float width = 0.0F;
    std::size_t begin = 0;
    for (const std::uint32_t end : timeline::wordEnds(entry.text)) {
        const std::string word = entry.text.substr(begin, end - begin);
        auto [known, isNew] = words.try_emplace(word, 0.0F);
        if (isNew) {
            known->second = std::ceil(static_cast<float>(metrics.horizontalAdvance(toQString(word))));
        }
        width += known->second;
        entry.measured.cuts.push_back({end, width});
        begin = end;
    }
    return entry;
}

LabelCache::LabelCache(Snapshot corpus, const QFont& titleFont, const QFont& detailFont)
    : m_corpus(std::move(corpus))
    , m_title(titleFont)
    , m_detail(detailFont)
    , m_line(titleFont)
{
}

const LabelCache::Entry& LabelCache::titleEntry(EventId event)
{
    return m_title.entry(event, [&] { return eventTitle((*m_corpus)[event]).toStdString(); });
}

const LabelCache::Entry& LabelCache::detailEntry(EventId event)
{
    return m_detail.entry(event, [&] { return eventDetail(*m_corpus, (*m_corpus)[event]).toStdString(); });
}

const LabelCache::Entry& LabelCache::lineEntry(EventId event)
{
    if (!m_dated) {
        return titleEntry(event);
    }
    if (const auto known = m_line.entries.find(event.value()); known != m_line.entries.end()) {
        return known->second;
    }
    const QString date = dateBefore(event);
    return m_line.measure(event, (date + eventTitle((*m_corpus)[event])).toStdString(),
        static_cast<float>(m_line.metrics.horizontalAdvance(date)));
}

void LabelCache::setDated(bool dated)
{
    m_dated = dated;
}

QString LabelCache::dateBefore(EventId event) const
{
    if (!m_dated) {
        return {};
    }
    const Event& told = (*m_corpus)[event];
    // that it lasted, its bar says
    const QString date = told.lasting && told.date ? intervalText(told.date->days) : dateText(told);
    return date + QStringLiteral("  ");
}

const timeline::MeasuredText& LabelCache::line(EventId event)
{
    return lineEntry(event).measured;
}

const timeline::MeasuredText& LabelCache::title(EventId event)
{
    return titleEntry(event).measured;
}

const timeline::MeasuredText& LabelCache::detail(EventId event)
{
    return detailEntry(event).measured;
}

QString LabelCache::titleText(EventId event, timeline::FittedText fitted)
{
    return cutText(titleEntry(event).text, fitted);
}

QString LabelCache::detailText(EventId event, timeline::FittedText fitted)
{
    return cutText(detailEntry(event).text, fitted);
}

QString LabelCache::lineText(EventId event, timeline::FittedText fitted)
{
    return cutText(lineEntry(event).text, fitted);
}

void LabelCache::trim()
{
    for (Lines* lines : {&m_title, &m_detail, &m_line}) {
        if (lines->entries.size() > mostEntries) {
            lines->entries.clear();
        }
        if (lines->words.size() > mostEntries) {
            lines->words.clear();
        }
    }
}

QString eventDetail(const Corpus& corpus, const Event& event)
{
    QString text = dateText(event);
    QString who;
    int named = 0;
    for (const Participant& participant : event.participants) {
        if (named == 3) {
            break;
        }
        who += (named++ > 0 ? QStringLiteral(", ") : QString()) + toQString(corpus[participant.entity].name);
    }
    return who.isEmpty() ? text : text + QStringLiteral(" \u00B7 ") + who;
}

QString eventTitle(const Event& event)
{
    return event.title.empty() ? kindWord(event.kind) : toQString(event.title);
}

} // namespace dateline
