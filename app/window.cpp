// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/window.h"

#include "app/appearance.h"
#include "app/mainwindow.h"
#include "app/resourcefolder.h"
#include "app/settings.h"
#include "app/translation.h"
#include "widgets/common/menukeys.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

namespace dateline {

int runWindow(int& argc, char** argv, const QStringList& paths)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Dateline"));
    QApplication::setApplicationName(QStringLiteral("Dateline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Dateline"));
    QApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.dateline.Dateline"));
    installTranslation(application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/dateline.svg")));
    MenuKeys menuKeys;
    application.installEventFilter(&menuKeys);
    Settings settings;
    followSystemAppearance(&application, &settings);
    applyAppearance(settings.appearance());
    Session session(resourceFolder());
    session.keepUnsavedIn(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/unsaved"));
    MainWindow window(&session, &settings);
    window.show();
    if (!paths.isEmpty()) {
        QTimer::singleShot(0, &window, [&window, paths] { window.openPaths(paths); });
    }
    return QApplication::exec();
}

} // namespace dateline
