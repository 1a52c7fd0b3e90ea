// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/eventtip.h"

#include "model/corpus/reasons.h"
#include "model/corpus/reporting.h"
#include "model/items/reasontext.h"
#include "model/items/words.h"
#include "widgets/timeline/labelcache.h"

#include <QCoreApplication>
#include <QStringList>

namespace dateline {

namespace {

constexpr qsizetype longestSentence = 280;
constexpr int mostSources = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineTip)
};

QString paragraph(const QString& text, const char* style = "")
{
    return text.isEmpty()
        ? QString()
        : QStringLiteral("<div style=\"margin-top:4px;%1\">%2</div>").arg(QLatin1String(style), text);
}

QString shortened(const QString& sentence)
{
    if (sentence.size() <= longestSentence) {
        return sentence;
    }
    const qsizetype space = sentence.lastIndexOf(QLatin1Char(' '), longestSentence);
    return sentence.left(space > 0 ? space : longestSentence) + QChar(0x2026);
}

/// A plan whose day has passed, as far as the articles know.
QString pastDueText(const Corpus& corpus, const Event& event)
{
    if (event.status != EventStatus::Planned || !event.date || event.date->qualifier == Qualifier::After) {
        return {};
    }
    const DayNumber latest = latestReport(corpus).value_or(event.date->days.to);
    return event.date->days.to < latest
        ? Words::tr("Its day has passed: the latest article is of %1. Nothing here says whether it happened.")
              .arg(dayText(latest))
        : QString();
}

QString sourcesText(const Corpus& corpus, const Event& event)
{
    QStringList names;
    for (const MentionRef telling : event.tellings) {
        const ArticleMetadata& article = *corpus[telling.article].article;
        const QString name = article.source.empty() ? articleTitle(article) : toQString(article.source);
        if (!names.contains(name)) {
            names << name;
        }
    }
    const auto more = static_cast<int>(names.size()) - mostSources;
    QString text = QStringList(names.mid(0, mostSources)).join(QStringLiteral(", "));
    if (more > 0) {
        text += Words::tr(" and %Ln more", nullptr, more);
    }
    return event.sources > 1 ? Words::tr("%Ln source(s): ", nullptr, static_cast<int>(event.sources)) + text
                             : text;
}

} // namespace

QString eventTip(const Corpus& corpus, EventId id)
{
    const Event& event = corpus[id];
    QString date = dateText(event);
    if (event.status != EventStatus::Happened) {
        date += QStringLiteral(" \u00B7 ") + statusWord(event.status);
    }
    QString sentence;
    QString why;
    if (!event.tellings.empty()) {
        const MentionRef first = event.tellings.front();
        const ArticleBlock& block = corpus[first.article];
        const EventTelling& telling = block.events[first.index];
        const ArticleText text = corpus.text(first.article);
        why = reasonText(reasonOf(telling, block, text.view()));
        sentence = shortened(shownSentence(corpus, first.article, telling.sentence).simplified());
    }
    QString variants;
    for (const DayInterval& days : event.variants) {
        variants += (variants.isEmpty() ? QString() : QStringLiteral("; ")) + intervalText(days);
    }
    return QStringLiteral("<qt><b>%1</b>").arg(eventTitle(event).toHtmlEscaped())
        + paragraph(QStringLiteral("%1 \u00B7 %2").arg(date, kindWord(event.kind)).toHtmlEscaped())
        + paragraph(why.toHtmlEscaped(), "font-size:small")
        + paragraph(pastDueText(corpus, event).toHtmlEscaped())
        + paragraph(
            variants.isEmpty() ? QString() : Words::tr("Others say: %1").arg(variants).toHtmlEscaped())
        + paragraph(
            sentence.isEmpty() ? QString() : QStringLiteral("<i>%1</i>").arg(sentence.toHtmlEscaped()))
        + paragraph(sourcesText(corpus, event).toHtmlEscaped(), "font-size:small") + QStringLiteral("</qt>");
}

} // namespace dateline
