// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Asks for a line of text that becomes a correction: a name, a note. As QInputDialog::getText(), but what
// cannot be kept is said while it is typed, and cannot be accepted.

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace dateline {

struct TextQuestion
{
    QString title;
    QString label;
    QString text; // to begin with
    std::function<QString(const QString&)> flaw; // of a text; empty: it has none
};

/// Without spaces at its ends and doubled ones; nullopt: cancelled.
std::optional<QString> askText(QWidget* parent, const TextQuestion& question);

} // namespace dateline
