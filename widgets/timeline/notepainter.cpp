// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/notepainter.h"

#include "model/items/words.h"
#include "widgets/timeline/textline.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double framePad = 2.0; // above and below a label
constexpr double rowGap = 3.0;
constexpr double oneDay = 6.0; // px; narrower ranges are a line

bool isLine(const timeline::PlacedNote& note)
{
    return static_cast<double>(note.to - note.from) < oneDay;
}

QColor tint(const Theme& theme, float alpha)
{
    QColor colour = theme.warning;
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

std::vector<timeline::MeasuredText> measuredTexts(const std::vector<TimelineNote>& notes, const QFont& font)
{
    const QFontMetricsF metrics(font);
    std::vector<timeline::MeasuredText> texts;
    for (const TimelineNote& note : notes) {
        timeline::MeasuredText measured;
        measured.ellipsis = static_cast<float>(metrics.horizontalAdvance(QChar(0x2026)));
        for (const std::uint32_t end : timeline::wordEnds(note.text)) {
            const QString begin = toQString(std::string_view(note.text).substr(0, end));
            measured.cuts.push_back({end, static_cast<float>(std::ceil(metrics.horizontalAdvance(begin)))});
        }
        texts.push_back(std::move(measured));
    }
    return texts;
}

double noteRowHeight(const QFont& font)
{
    return std::ceil(QFontMetricsF(font).height()) + 2.0 * framePad + rowGap;
}

void paintNotes(QPainter& painter, QRectF strip, const std::vector<TimelineNote>& notes,
    const std::vector<timeline::PlacedNote>& placed, const Theme& theme, const QFont& font)
{
    const double row = noteRowHeight(font);
    painter.save();
    painter.setFont(font);
    // where in time they are, below the labels of other rows
    for (const timeline::PlacedNote& note : placed) {
        const auto from = static_cast<double>(note.from);
        const auto to = static_cast<double>(note.to);
        const double top = note.row < 0 ? strip.bottom() - oneDay : strip.top() + note.row * row;
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (isLine(note)) {
            const double x = std::round(strip.left() + from);
            painter.setPen(QPen(theme.warning, 1));
            painter.drawLine(QPointF(x, top), QPointF(x, strip.bottom()));
        } else {
            painter.fillRect(
                QRectF(strip.left() + from, strip.bottom() - 3.0, to - from, 3.0), tint(theme, 0.8F));
        }
        if (note.row < 0) { // a flag alone
            QPainterPath flag(QPointF(strip.left() + from, top));
            flag.lineTo(strip.left() + from + oneDay, top + oneDay / 2.0);
            flag.lineTo(strip.left() + from, top + oneDay);
            painter.fillPath(flag, theme.warning);
        }
    }
    for (const timeline::PlacedNote& note : placed) {
        if (note.row < 0) {
            continue;
        }
        const QRectF box(strip.left() + static_cast<double>(note.boxFrom), strip.top() + note.row * row,
            static_cast<double>(note.boxTo - note.boxFrom), row - rowGap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.warning, 1));
        painter.setBrush(theme.background);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setBrush(tint(theme, theme.highContrast ? 0.0F : 0.14F));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        const QString text = toQString(std::string_view(notes[note.note].text).substr(0, note.label.bytes));
        painter.setPen(theme.text);
        paintLine(painter, font, strip.left() + static_cast<double>(note.labelX), box.center().y(),
            note.label.isCut ? text + QChar(0x2026) : text);
    }
    painter.restore();
}

void paintNoteDays(
    QPainter& painter, QRectF lanes, const std::vector<timeline::PlacedNote>& placed, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const timeline::PlacedNote& note : placed) {
        const double from = std::round(lanes.left() + static_cast<double>(note.from));
        const double to = std::round(lanes.left() + static_cast<double>(note.to));
        painter.setPen(QPen(tint(theme, 0.8F), 1, Qt::DashLine));
        if (isLine(note)) {
            painter.drawLine(QPointF(from, lanes.top()), QPointF(from, lanes.bottom()));
            continue;
        }
        painter.fillRect(QRectF(QPointF(from, lanes.top()), QPointF(to, lanes.bottom())), tint(theme, 0.07F));
        for (const auto& [x, isSeen] : {std::pair(from, note.beginsHere), std::pair(to, note.endsHere)}) {
            if (isSeen) {
                painter.drawLine(QPointF(x, lanes.top()), QPointF(x, lanes.bottom()));
            }
        }
    }
}

const TimelineNote* noteOnLane(const std::vector<TimelineNote>& notes, LaneMode mode, const std::string& lane)
{
    const auto found = std::find_if(notes.begin(), notes.end(), [&](const TimelineNote& note) {
        return !note.days && note.lane == lane && note.lanes == toString(mode);
    });
    return found == notes.end() ? nullptr : &*found;
}

double paintLaneNote(QPainter& painter, QRectF room, const QString& text, const Theme& theme, QFont font)
{
    font.setItalic(true);
    const QFontMetricsF metrics(font);
    const int lines = static_cast<int>(room.height() / metrics.height());
    if (lines < 1) {
        return 0.0;
    }
    painter.setFont(font);
    painter.setPen(theme.text);
    double y = room.top();
    for (const QString& line : wrappedLines(font, text, room.width() - 6.0, lines)) {
        painter.drawText(QPointF(room.left() + 6.0, y + metrics.ascent()), line);
        y += metrics.height();
    }
    painter.fillRect(QRectF(room.left(), room.top() + 1.0, 2.0, y - room.top() - 2.0), theme.warning);
    return y - room.top();
}

} // namespace dateline
