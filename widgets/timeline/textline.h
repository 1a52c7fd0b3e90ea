// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Text of the timeline: in one line about a height, or wrapped between words into few.

#include <QFont>
#include <QString>
#include <QStringList>

class QPainter;

namespace dateline {

/// In one line with its middle at y.
void paintLine(QPainter& painter, const QFont& font, double x, double y, const QString& text);

/// At most `lines` lines, broken between words; what does not fit ends in an ellipsis.
QStringList wrappedLines(const QFont& font, const QString& text, double width, int lines);

} // namespace dateline
