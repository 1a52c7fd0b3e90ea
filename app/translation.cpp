// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace dateline {

void installTranslation(QCoreApplication& application)
{
    auto* own = new QTranslator(&application);
    if (own->load(
            QLocale(), QStringLiteral("dateline"), QStringLiteral("_"), QStringLiteral(":/translations"))
        || own->load(QStringLiteral(":/translations/dateline_en.qm"))) {
        QCoreApplication::installTranslator(own);
    }
    auto* qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
}

} // namespace dateline
