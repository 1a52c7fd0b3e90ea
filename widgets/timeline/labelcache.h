// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The texts at events and their widths in one font, measured word by word and kept. One for each font;
// cleared when the corpus or the font changes.

#include "model/items/snapshot.h"
#include "model/timeline/labels.h"

#include <QFont>
#include <QFontMetricsF>
#include <QString>

#include <string>
#include <unordered_map>

namespace dateline {

class LabelCache : public timeline::LabelSource
{
public:
    LabelCache(Snapshot corpus, const QFont& titleFont, const QFont& detailFont);

    const timeline::MeasuredText& title(EventId event) override;
    const timeline::MeasuredText& detail(EventId event) override;
    const timeline::MeasuredText& line(EventId event) override;

    /// Whether lines without a second one begin with the date: nobody can point at a picture to learn it.
    void setDated(bool dated);
    bool isDated() const { return m_dated; }
    /// What a line begins with before its title; empty where lines are not dated.
    QString dateBefore(EventId event) const;

    /// What is drawn: the fitted part with its ellipsis.
    QString titleText(EventId event, timeline::FittedText fitted);
    QString detailText(EventId event, timeline::FittedText fitted);
    QString lineText(EventId event, timeline::FittedText fitted);

    /// Forgets labels when there are very many; call between frames.
    void trim();

    const QFont& titleFont() const { return m_title.font; }
    const QFont& detailFont() const { return m_detail.font; }

private:
    struct Entry
    {
        std::string text;
        timeline::MeasuredText measured;
    };
    struct Lines
    {
        explicit Lines(const QFont& chosenFont);
        /// The kept entry, or that of what `text` makes.
        template <typename Text> const Entry& entry(EventId event, Text text)
        {
            const auto found = entries.find(event.value());
            return found != entries.end() ? found->second : measure(event, text());
        }
        const Entry& measure(EventId event, std::string text, float before = 0.0F);

        QFont font;
        QFontMetricsF metrics;
        float ellipsis = 0.0F;
        std::unordered_map<std::uint32_t, Entry> entries; // by event id; looked up only
        std::unordered_map<std::string, float> words;
    };

    const Entry& titleEntry(EventId event);
    const Entry& detailEntry(EventId event);
    const Entry& lineEntry(EventId event);

    Snapshot m_corpus;
    Lines m_title;
    Lines m_detail;
    Lines m_line;
    bool m_dated = false;
};

/// "25 May 2017 · Anna Berger, Ruritania"
QString eventDetail(const Corpus& corpus, const Event& event);
QString eventTitle(const Event& event); // its kind where the title is empty

} // namespace dateline
