// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/answertext.h"

#include "model/items/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dateline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

QString nameOf(const Corpus& corpus, EntityId id)
{
    return toQString(corpus[id].name);
}

QString isoText(DayInterval days)
{
    const QString from = QString::fromStdString(isoDate(days.from));
    return days.isDay() ? from : from + QStringLiteral("..") + QString::fromStdString(isoDate(days.to));
}

QString decimals(double value, int count)
{
    return QString::number(value, 'f', count);
}

/// Rows of cells; the first row is the heading. The first `words` columns stand left, numbers right.
QString table(const QList<QStringList>& rows, int words)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size()) {
                widths << 0;
            }
            widths[column] = std::max(widths[column], row[column].size());
        }
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += column < words ? row[column].leftJustified(widths[column])
                                   : row[column].rightJustified(widths[column]);
            line += column + 1 < row.size() ? QStringLiteral("  ") : QString();
        }
        while (line.endsWith(QLatin1Char(' '))) {
            line.chop(1);
        }
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString leftOut(std::size_t all, std::size_t most)
{
    return all > most ? Text::tr("... and %1 more").arg(all - most) + QLatin1Char('\n') : QString();
}

QString headOf(const graph::Answer& answer)
{
    using graph::Question;
    const QString count = Text::tr("entities: %1").arg(answer.rows.size());
    switch (answer.question) {
    case Question::BestConnected: return Text::tr("Who is best connected? (%1)").arg(count);
    case Question::Bridges:
        return Text::tr("Who links the others? (%1)")
            .arg(count + QStringLiteral("; ")
                + (answer.pivots == 0 ? Text::tr("exact")
                                      : Text::tr("estimated from %1 of them; the first value is right to +- "
                                                 "%2 % in 19 of 20 cases")
                                            .arg(answer.pivots)
                                            .arg(decimals(answer.error * 100, 2))));
    case Question::Influential: return Text::tr("Who is influential? (%1)").arg(count);
    case Question::Groups:
        return Text::tr("Who keeps company? (%1)")
            .arg(count
                + Text::tr("; groups: %1, modularity %2")
                      .arg(answer.groups)
                      .arg(decimals(answer.modularity, 2)));
    case Question::Rising:
        return Text::tr("Who is rising? (%1)")
            .arg(count + Text::tr("; %1 against %2").arg(isoText(answer.later), isoText(answer.earlier)));
    }
    return {};
}

/// Column titles for a row without values, else its cells.
QStringList cells(graph::Question question, const graph::AnswerRow& row, bool heading)
{
    using graph::Question;
    const auto cell
        = [heading](const QString& title, const QString& value) { return heading ? title : value; };
    const QString links = cell(Text::tr("links"), QString::number(row.links));
    const QString sentences = cell(Text::tr("sentences"), QString::number(row.sentences));
    switch (question) {
    case Question::BestConnected: return {links, sentences};
    case Question::Bridges:
        return {
            cell(Text::tr("between"), decimals(row.value * 100, 2) + QStringLiteral(" %")), links, sentences};
    case Question::Influential:
        return {
            cell(Text::tr("weight"), decimals(row.value * 100, 2) + QStringLiteral(" %")), links, sentences};
    case Question::Groups: return {cell(Text::tr("group"), QString::number(row.group)), links, sentences};
    case Question::Rising:
        return {cell(Text::tr("before"), QString::number(row.before)),
            cell(Text::tr("now"), QString::number(row.sentences)),
            cell(Text::tr("times"), decimals(row.value, 1))};
    }
    return {};
}

QString hopText(const Corpus& corpus, const graph::DossierHop& hop)
{
    const ArticleBlock& block = corpus[hop.evidence.article];
    const RelationTelling telling = block.relation(hop.evidence.index);
    QString head = QStringLiteral("%1 - %2: %3")
                       .arg(nameOf(corpus, telling.source), nameOf(corpus, telling.target),
                           relationWord(telling.kind));
    if (telling.date) {
        head += QStringLiteral(", ") + isoText(*telling.date);
    }
    QString from = articleTitle(*block.article);
    if (!block.article->source.empty()) {
        from += QStringLiteral(", ") + toQString(block.article->source);
    }
    // A sentence may run over several lines of its article.
    return QStringLiteral("   %1\n     \"%2\"\n     %3\n")
        .arg(head, shownSentence(corpus, hop.evidence.article, telling.sentence).simplified(),
            from.simplified());
}

} // namespace

QString answerText(const Corpus& corpus, const graph::Answer& answer, std::size_t most)
{
    QList<QStringList> rows{
        QStringList{QString(), Text::tr("name"), Text::tr("kind")} + cells(answer.question, {}, true)};
    for (std::size_t i = 0; i < std::min(most, answer.rows.size()); ++i) {
        const graph::AnswerRow& row = answer.rows[i];
        rows << QStringList{QString::number(i + 1), nameOf(corpus, row.entity),
                    kindWord(corpus[row.entity].kind)}
                + cells(answer.question, row, false);
    }
    return headOf(answer) + QLatin1Char('\n') + table(rows, 3) + leftOut(answer.rows.size(), most);
}

QString answerText(const Corpus& corpus, const SharedAnswer& answer, std::size_t most)
{
    const QString first = nameOf(corpus, answer.a);
    const QString second = nameOf(corpus, answer.b);
    QList<QStringList> rows{{QString(), Text::tr("name"), Text::tr("kind"), Text::tr("with %1").arg(first),
        Text::tr("with %1").arg(second)}};
    for (std::size_t i = 0; i < std::min(most, answer.rows.size()); ++i) {
        const graph::SharedNeighbour& row = answer.rows[i];
        rows << QStringList{QString::number(i + 1), nameOf(corpus, row.entity),
            kindWord(corpus[row.entity].kind), QString::number(row.sentencesA),
            QString::number(row.sentencesB)};
    }
    const QString head
        = Text::tr("What do %1 and %2 share? (entities: %3)").arg(first, second).arg(answer.rows.size());
    return head + QLatin1Char('\n') + (answer.rows.empty() ? QString() : table(rows, 3))
        + leftOut(answer.rows.size(), most);
}

QString answerText(const Corpus& corpus, const graph::Dossier& dossier, std::size_t most)
{
    QString text
        = Text::tr("How are %1 and %2 linked?").arg(nameOf(corpus, dossier.from), nameOf(corpus, dossier.to))
        + QLatin1Char('\n');
    if (dossier.ways.empty()) {
        return text + Text::tr("No evidence links these two, directly or through others.")
            + QLatin1Char('\n');
    }
    for (std::size_t way = 0; way < std::min(most, dossier.ways.size()); ++way) {
        text += QStringLiteral("\n%1. %2").arg(way + 1).arg(nameOf(corpus, dossier.from));
        QString hops;
        for (const graph::DossierHop& hop : dossier.ways[way]) {
            text += QStringLiteral(" - %1 - %2").arg(hop.sentences).arg(nameOf(corpus, hop.to));
            hops += hopText(corpus, hop);
        }
        text += QLatin1Char('\n') + hops;
    }
    return text + QLatin1Char('\n')
        + Text::tr("Numbers count the sentences that name both. Strongest way first.") + QLatin1Char('\n');
}

} // namespace dateline
