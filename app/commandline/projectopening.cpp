// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/projectopening.h"

#include "app/commandline/messages.h"
#include "app/errortext.h"
#include "model/project/sharedproject.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace dateline {

namespace {

struct ProjectOpening
{
    Q_DECLARE_TR_FUNCTIONS(ProjectOpening)
};

constexpr int mostTries = 3;

/// nullopt: there is no terminal, or nothing was typed.
std::optional<std::string> askPassword(const std::string& project)
{
    std::FILE* terminal = std::fopen("/dev/tty", "r+");
    if (terminal == nullptr) {
        return std::nullopt;
    }
    std::fprintf(terminal, "%s ",
        ProjectOpening::tr("Password for %1:")
            .arg(QString::fromStdString(withoutSecrets(project)))
            .toUtf8()
            .constData());
    std::fflush(terminal);
    termios before{};
    const bool known = tcgetattr(fileno(terminal), &before) == 0;
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    if (known) {
        tcsetattr(fileno(terminal), TCSAFLUSH, &silent);
    }
    std::array<char, 1024> line{};
    const bool typed = std::fgets(line.data(), static_cast<int>(line.size()), terminal) != nullptr;
    if (known) {
        tcsetattr(fileno(terminal), TCSAFLUSH, &before);
    }
    std::fputs("\n", terminal);
    std::fclose(terminal);
    std::string password = typed ? line.data() : "";
    if (password.ends_with('\n')) {
        password.pop_back();
    }
    return password.empty() ? std::nullopt : std::optional(password);
}

} // namespace

Expected<std::unique_ptr<Store>> openProjectStore(const std::string& project, StoreAccess access)
{
    Expected<std::unique_ptr<Store>> store = openStore(project, access, DATELINE_VERSION);
    for (int tried = 0; !store && store.error().code == ErrorCode::PasswordNeeded && tried < mostTries;
         ++tried) {
        const std::optional<std::string> password = askPassword(project);
        if (!password) {
            break;
        }
        store = openStore(project, access, DATELINE_VERSION, *password);
    }
    return store;
}

Expected<std::unique_ptr<Store>> openOrCreateProject(const std::string& project)
{
    // Whether it is there, who opens it knows: a file may still have to get its name (sqlite/opening).
    Expected<std::unique_ptr<Store>> store = openProjectStore(project, StoreAccess::Write);
    if (!store && store.error().code == ErrorCode::NotFound) {
        store = openProjectStore(project, StoreAccess::Create);
        if (isSharedProject(project) && !store
            && store.error().code == ErrorCode::Unwritable) { // somebody else has just made it
            store = openProjectStore(project, StoreAccess::Write);
        }
    }
    return store;
}

Expected<std::unique_ptr<Store>> openProjectToRead(const std::string& project)
{
    if (isSharedProject(project)) {
        Expected<std::unique_ptr<Store>> store = openProjectStore(project, StoreAccess::Write);
        if (store || store.error().code != ErrorCode::Refused) {
            return store;
        }
    }
    return openProjectStore(project, StoreAccess::Read);
}

} // namespace dateline
