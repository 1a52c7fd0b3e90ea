// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The line icons of resources/icons/symbols, drawn in a colour of the theme. Sharp at any scale.

#include <QColor>
#include <QIcon>
#include <QString>

namespace dateline {

/// Null icon for an unknown name.
QIcon symbolIcon(const QString& name, const QColor& colour, const QColor& disabledColour);

} // namespace dateline
