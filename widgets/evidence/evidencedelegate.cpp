// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/evidence/evidencedelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace dateline {

namespace {

constexpr int paddingPx = 6;
constexpr int sentenceLines = 2;

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

} // namespace

EvidenceDelegate::EvidenceDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(Theme::light())
{
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    const QFontMetrics metrics(option.font);
    return { metrics.averageCharWidth() * 30,
        (sentenceLines + 1) * metrics.lineSpacing() + 2 * paddingPx + 2 };
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
    paintSentence(painter, option, index, inner.adjusted(0, lineHeight + 2, 0, 0), selected);
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
    const int room = sentenceLines * lines.width() / std::max(1, metrics.averageCharWidth()) - 8;
    const int cut = cutBefore(sentence, marks, room);
    const QString lead = cut > 0 ? QStringLiteral("\u2026 ") : QString();
    const int shift = static_cast<int>(lead.size()) - cut;
    sentence = lead + sentence.mid(cut);

    QList<QTextLayout::FormatRange> formats;
    for (const auto& [begin, length] : marks) {
        if (begin >= cut) {
            QTextLayout::FormatRange range;
            range.start = begin + shift;
            range.length = length;
            range.format.setFontWeight(QFont::Bold);
            if (!selected) {
                range.format.setBackground(m_theme.faded(m_theme.accent, 0.22));
            }
            formats.append(range);
        }
    }
    QTextLayout layout(sentence, option.font);
    layout.setFormats(formats);
    layout.beginLayout();
    double y = 0;
    for (int i = 0; i < sentenceLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(lines.width());
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : m_theme.text);
    painter->setClipRect(lines);
    layout.draw(painter, lines.topLeft());
}

} // namespace dateline
