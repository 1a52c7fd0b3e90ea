// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/commandline.h"
#include "app/commandline/messages.h"
#include "app/translation.h"
#include "app/window.h"
#include "model/items/filename.h"
#include "model/items/freedmemory.h"

#include <QApplication>

#include <fcntl.h>
#include <unistd.h>

using namespace dateline;

namespace {

QStringList argumentsAfterName(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << fileNameText(argv[i]);
    }
    return arguments;
}

/// A standard stream that is closed leaves its number to the next file, which would take what is printed.
void occupyStandardStreams()
{
    for (int number = STDIN_FILENO; number <= STDERR_FILENO; ++number) {
        if (::fcntl(number, F_GETFD) == -1) {
            // the wrong way round: who reads or writes is told
            static_cast<void>(::open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY));
        }
    }
}

int runOnCommandLine(int argc, char** argv, const QStringList& arguments)
{
    if (arguments.value(0) != QStringLiteral("export")) {
        QCoreApplication application(argc, argv);
        installEnglish(application);
        return static_cast<int>(runCommand(arguments));
    }
    // Pictures need fonts, hence a QApplication, but never a display; and they look the same on every screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    // Qt's own remarks on the missing desktop are no messages of ours
    qputenv("QT_LOGGING_RULES", "default.warning=false");
    QApplication application(argc, argv);
    installEnglish(application);
    return static_cast<int>(runCommand(arguments));
}

/// Qt ends the program where there is none, with a core file for an answer.
bool hasDisplay(const QStringList& arguments)
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || arguments.contains(QStringLiteral("-platform"));
}

} // namespace

int main(int argc, char** argv)
{
    occupyStandardStreams();
    giveBackFreedMemory();
    const QStringList arguments = argumentsAfterName(argc, argv);
    if (isCommand(arguments)) {
        return runOnCommandLine(argc, argv, arguments);
    }
    if (!hasDisplay(arguments)) {
        printError(QCoreApplication::translate("CommandLine",
            "there is no display for a window; 'dateline --help' says what is done without one"));
        return static_cast<int>(ExitStatus::Incomplete);
    }
    return runWindow(argc, argv, arguments);
}
