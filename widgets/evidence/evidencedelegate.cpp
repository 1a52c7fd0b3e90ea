// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/evidence/evidencedelegate.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace dateline {

namespace {

constexpr int paddingPx = 6;
constexpr int sentenceLines = 2;
constexpr int wholeLines = 12; // of a sentence in a short list

/// What is left of a sentence so that its first mark is seen within two lines: how many units to cut at the
/// front.
int cutBefore(const QString& sentence, const EvidenceModel::Marks& marks, int room)
{
    if (marks.isEmpty() || marks.front().first + marks.front().second < room) {
        return 0;
    }
    const int blank
        = static_cast<int>(sentence.lastIndexOf(QLatin1Char(' '), marks.front().first - room / 3));
    return blank < 0 ? 0 : blank + 1;
}

/// The marks behind the cut, moved by `shift`.
QList<QTextLayout::FormatRange> boldRanges(const EvidenceModel::Marks& marks, int cut, int shift)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& [begin, length] : marks) {
        if (begin >= cut) {
            QTextLayout::FormatRange range;
            range.start = begin + shift;
            range.length = length;
            range.format.setFontWeight(QFont::Bold);
            ranges.append(range);
        }
    }
    return ranges;
}

/// At most `most` lines. What is not the end leaves room for dots behind its last word.
struct BrokenLines
{
    int count = 0;
    bool isCut = false;
};

BrokenLines breakLines(QTextLayout& layout, int wide, int most)
{
    BrokenLines broken;
    const double dots = QFontMetricsF(layout.font()).horizontalAdvance(QChar(0x2026));
    const auto isLast = [&layout](const QTextLine& line) {
        return line.textStart() + line.textLength() >= layout.text().size();
    };
    layout.beginLayout();
    double y = 0;
    for (; broken.count < most; ++broken.count) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(wide);
        if (broken.count + 1 == most && !isLast(line)) {
            line.setLineWidth(wide - dots);
            broken.isCut = true;
        }
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return broken;
}

} // namespace

EvidenceDelegate::EvidenceDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(Theme::light())
{
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    int lines = sentenceLines;
    if (m_whole) {
        const auto* view = qobject_cast<const QAbstractScrollArea*>(option.widget);
        const int wide
            = (view != nullptr ? view->viewport()->width() : option.rect.width()) - 2 * (paddingPx + 2);
        QTextLayout layout(index.data(EvidenceModel::SentenceRole).toString(), option.font);
        layout.setFormats(
            boldRanges(index.data(EvidenceModel::MarksRole).value<EvidenceModel::Marks>(), 0, 0));
        lines = std::max(1, breakLines(layout, wide, wholeLines).count);
        lines += index.data(EvidenceModel::WhyRole).toString().isEmpty() ? 0 : 1;
    }
    return {metrics.averageCharWidth() * 30, (lines + 1) * metrics.lineSpacing() + 2 * paddingPx + 2};
}

void EvidenceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int lineHeight = QFontMetrics(option.font).lineSpacing();
    const QRect inner = option.rect.adjusted(paddingPx + 2, paddingPx, -paddingPx - 2, -paddingPx);
    painter->save();
    paintHeading(painter, option, index, QRect(inner.topLeft(), QSize(inner.width(), lineHeight)), selected);
    const QString why = m_whole ? index.data(EvidenceModel::WhyRole).toString() : QString();
    const QRect below = inner.adjusted(0, lineHeight + 2, 0, why.isEmpty() ? 0 : -lineHeight);
    paintSentence(painter, option, index, below, selected);
    if (!why.isEmpty()) {
        QFont slanted = option.font;
        slanted.setItalic(true);
        painter->setClipping(false);
        painter->setFont(slanted);
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : m_theme.muted);
        painter->drawText(QRect(inner.left(), below.bottom() + 1, inner.width(), lineHeight),
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(slanted).elidedText(why, Qt::ElideRight, inner.width()));
    }
    if (!selected) {
        painter->setPen(m_theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

void EvidenceDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
    const QModelIndex& index, QRect line, bool selected) const
{
    QFont bold = option.font;
    bold.setBold(true);
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText) : m_theme.text;
    const QColor pale = selected ? ink : m_theme.muted;
    const QString date = index.data(EvidenceModel::DateRole).toString();
    painter->setFont(bold);
    painter->setPen(ink);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, date);
    line.setLeft(line.left() + QFontMetrics(bold).horizontalAdvance(date) + 10);
    QString rest = index.data(EvidenceModel::PredicateRole).toString();
    const QString article = index.data(EvidenceModel::ArticleRole).toString();
    rest = rest.isEmpty() ? article : rest + QStringLiteral(" \u00B7 ") + article;
    painter->setFont(option.font);
    painter->setPen(pale);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(option.font).elidedText(rest, Qt::ElideRight, line.width()));
}

void EvidenceDelegate::paintSentence(QPainter* painter, const QStyleOptionViewItem& option,
    const QModelIndex& index, QRect lines, bool selected) const
{
    QString sentence = index.data(EvidenceModel::SentenceRole).toString();
    const auto marks = index.data(EvidenceModel::MarksRole).value<EvidenceModel::Marks>();
    const QFontMetrics metrics(option.font);
    const int most = m_whole ? wholeLines : sentenceLines;
    const int room = most * lines.width() / std::max(1, metrics.averageCharWidth()) - 8;
    const int cut = cutBefore(sentence, marks, room);
    const QString lead = cut > 0 ? QStringLiteral("\u2026 ") : QString();
    const int shift = static_cast<int>(lead.size()) - cut;
    sentence = lead + sentence.mid(cut);

    QList<QTextLayout::FormatRange> formats = boldRanges(marks, cut, shift);
    for (QTextLayout::FormatRange& range : formats) {
        if (!selected) {
            range.format.setBackground(m_theme.faded(m_theme.accent, 0.22));
        }
    }
    QTextLayout layout(sentence, option.font);
    layout.setFormats(formats);
    const BrokenLines broken = breakLines(layout, lines.width(), most);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : m_theme.text);
    painter->setClipRect(lines);
    layout.draw(painter, lines.topLeft());
    if (broken.isCut) {
        const QTextLine last = layout.lineAt(broken.count - 1);
        painter->drawText(lines.topLeft() + QPointF(last.naturalTextWidth(), last.y() + last.ascent()),
            QString(QChar(0x2026)));
    }
}

} // namespace dateline
