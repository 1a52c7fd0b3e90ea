// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Texts that the model makes in English, told apart again so that they can be said in the language of the
// window. No regular expressions: a folder may have a hundred thousand problems. Linear in text and pattern.

#include <QLatin1StringView>
#include <QStringList>

#include <optional>

namespace dateline {

/// What stands in the text where the pattern has %1, %2 and so on, which come in that order, at least a
/// letter each; nullopt: the text is not of that pattern.
std::optional<QStringList> filledIn(QStringView text, QLatin1StringView pattern);

} // namespace dateline
