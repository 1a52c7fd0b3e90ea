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
/// The desktop's where its language is spoken, else that of the texts: among English words, Arabic digits
/// change places with what they count, and a mirrored window puts the earlier to the right.
QLocale spokenLocale(const QTranslator& own, const QLocale& desktop);
void installTranslation(QCoreApplication& application);
/// The command line speaks English and writes the same bytes everywhere: its plurals, and no locale but "C",
/// thousands grouped.
void installEnglish(QCoreApplication& application);

} // namespace dateline
