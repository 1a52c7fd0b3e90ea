// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Tables of sentences (as makedocument.h writes them, one a line) with the title wanted of one of their
// words. Of Anna it is known that she is a woman.

#include "tests/support/makedocument.h"

#include "model/extraction/events/eventfeatures.h"
#include "model/extraction/events/eventtitle.h"

#include <QtTest>

#include <algorithm>

namespace dateline::test {

inline void titleColumns()
{
    QTest::addColumn<QByteArray>("sentences");
    QTest::addColumn<int>("token");
    QTest::addColumn<QByteArray>("title");
}

inline void titleRow(const char* name, const char* sentences, int token, const char* title)
{
    QTest::newRow(name) << QByteArray(sentences) << token << QByteArray(title);
}

class TitleRows
{
public:
    const EventLexicon& lexicon() const { return m_lexicon; }

    /// The row of now.
    void compare() const
    {
        QFETCH(QByteArray, sentences);
        QFETCH(int, token);
        QFETCH(QByteArray, title);
        QCOMPARE(titleOf(sentences, token), title);
    }

private:
    static EventLexicon shipped()
    {
        auto loaded = EventLexicon::load(DATELINE_RESOURCES "/lexicon/events");
        if (!loaded) {
            qFatal("no lexicon of events");
        }
        return std::move(*loaded);
    }

    QByteArray titleOf(const QByteArray& sentences, int token) const
    {
        std::vector<std::string> lines;
        for (const QByteArray& line : sentences.split('\n')) {
            lines.push_back(line.toStdString());
        }
        MadeDocument made = makeDocument(lines);
        for (std::size_t t = 0; t < made.document.tokens.size(); ++t) {
            const std::string_view word = made.document.word(t);
            const bool many = word.ends_with("s") || word.ends_with("men");
            made.document.tokens[t].spaceBefore = made.document.tokens[t].spaceBefore && word != "-"
                && (t == 0 || made.document.word(t - 1) != "-");
            made.document.tags[t].number = many ? GrammaticalNumber::Plural : GrammaticalNumber::Singular;
        }
        for (const LocalEntity& entity : made.analysis->entities) {
            made.document.genders.push_back(entity.name == "Anna" ? Gender::Female : Gender::Unknown);
        }
        const ArticleWordsRef words(made.document, *made.analysis, m_lexicon);
        const auto candidates = EventFeaturesRef(words, {}).candidates();
        const auto candidate = std::find_if(candidates.begin(), candidates.end(),
            [token](const TriggerCandidate& c) { return c.token == static_cast<std::uint32_t>(token); });
        if (candidate == candidates.end()) {
            return "no candidate";
        }
        EventMention event;
        event.sentence = candidate->sentence;
        event.time = made.analysis->times.empty() ? noIndex : 0;
        return QByteArray::fromStdString(eventTitle(words, *candidate, event));
    }

    EventLexicon m_lexicon = shipped();
};

} // namespace dateline::test
