// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace dateline {

bool loadTranslation(QTranslator& translator, const QLocale& locale)
{
    return translator.load(
               locale, QStringLiteral("dateline"), QStringLiteral("_"), QStringLiteral(":/translations"))
        || translator.load(QStringLiteral(":/translations/dateline_en.qm"));
}

void installEnglish(QCoreApplication& application)
{
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::DefaultNumberOptions); // "2,337 dated events", as in English
    QLocale::setDefault(plain);
    auto* english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/translations/dateline_en.qm"))) {
        QCoreApplication::installTranslator(english);
    }
}

QLocale spokenLocale(const QTranslator& own, const QLocale& desktop)
{
    const QLocale::Language spoken
        = own.language().isEmpty() ? QLocale::English : QLocale(own.language()).language();
    return spoken == desktop.language() ? desktop : QLocale(spoken, desktop.territory());
}

void installTranslation(QCoreApplication& application)
{
    auto* own = new QTranslator(&application);
    if (loadTranslation(*own, QLocale())) {
        QCoreApplication::installTranslator(own);
    }
    QLocale::setDefault(spokenLocale(*own, QLocale()));
    auto* qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
}

} // namespace dateline
