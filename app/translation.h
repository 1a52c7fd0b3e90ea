// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The user's language, else English (which needs a translation for its plurals alone).

class QCoreApplication;
class QLocale;
class QTranslator;

namespace dateline {

/// The texts for a locale, else the English plurals.
bool loadTranslation(QTranslator& translator, const QLocale& locale);
void installTranslation(QCoreApplication& application);
/// The command line speaks English and writes the same bytes everywhere: its plurals, and no locale but "C",
/// thousands grouped.
void installEnglish(QCoreApplication& application);

} // namespace dateline
