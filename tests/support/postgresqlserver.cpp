// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/postgresqlserver.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dateline::test {

namespace {

QString program(const QString& name)
{
    QStringList folders;
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    for (const QString& version :
        debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        folders << debian.filePath(version + QStringLiteral("/bin"));
    }
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

/// The server refuses to run as root.
const passwd* unprivileged()
{
    if (geteuid() != 0) {
        return nullptr;
    }
    const passwd* user = getpwnam("postgres");
    return user != nullptr ? user : getpwnam("nobody");
}

void asUnprivileged(QProcess& process)
{
    const passwd* user = unprivileged();
    const uid_t uid = user != nullptr ? user->pw_uid : geteuid();
    const gid_t gid = user != nullptr ? user->pw_gid : getegid();
    process.setChildProcessModifier([uid, gid, change = user != nullptr] {
        if (change && (setgid(gid) != 0 || setuid(uid) != 0)) {
            _exit(126);
        }
        prctl(PR_SET_PDEATHSIG, SIGINT);
    });
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    int port = 0;
    // NOLINTNEXTLINE(*-reinterpret-cast): as POSIX has it
    if (bind(socket, reinterpret_cast<const sockaddr*>(&address), length) == 0
        // NOLINTNEXTLINE(*-reinterpret-cast)
        && getsockname(socket, reinterpret_cast<sockaddr*>(&address), &length) == 0) {
        port = ntohs(address.sin_port);
    }
    ::close(socket);
    return port;
}

/// Empty: it did its work.
QString complaintOf(const QString& name, const QStringList& arguments, const QString& folder)
{
    QProcess process;
    asUnprivileged(process);
    process.setWorkingDirectory(folder);
    process.start(program(name), arguments);
    const bool done = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    return done ? QString() : name + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError());
}

} // namespace

bool PostgresqlServer::isInstalled()
{
    return !program(QStringLiteral("initdb")).isEmpty() && !program(QStringLiteral("postgres")).isEmpty()
        && !program(QStringLiteral("psql")).isEmpty();
}

QString PostgresqlServer::makeCluster()
{
    m_folder = std::make_unique<QTemporaryDir>();
    if (const passwd* user = unprivileged();
        user != nullptr && chown(m_folder->path().toUtf8().constData(), user->pw_uid, user->pw_gid) != 0) {
        return QStringLiteral("chown");
    }
    m_port = freePort();
    const QString complaint = complaintOf(QStringLiteral("initdb"),
        {QStringLiteral("-D"), m_folder->filePath(QStringLiteral("data")), QStringLiteral("-U"),
            QStringLiteral("owner"), QStringLiteral("-E"), QStringLiteral("UTF8"),
            QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync"),
            QStringLiteral("--auth-local=trust"), QStringLiteral("--auth-host=scram-sha-256")},
        m_folder->path());
    return complaint;
}

QString PostgresqlServer::start()
{
    const bool isNew = !m_folder;
    if (const QString complaint = isNew ? makeCluster() : QString(); !complaint.isEmpty()) {
        return complaint;
    }
    m_server = std::make_unique<QProcess>();
    asUnprivileged(*m_server);
    m_server->setWorkingDirectory(m_folder->path());
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->start(program(QStringLiteral("postgres")),
        {QStringLiteral("-D"), m_folder->filePath(QStringLiteral("data")), QStringLiteral("-k"),
            m_folder->path(), QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-h"),
            QStringLiteral("127.0.0.1"), QStringLiteral("-F")});
    bool ready = false;
    for (int i = 0; i < 600 && !ready && m_server->state() != QProcess::NotRunning; ++i) {
        QThread::msleep(100); // it says nowhere else that it is ready
        ready = run(QStringLiteral("SELECT 1"));
    }
    if (!ready) {
        return QStringLiteral("postgres: ") + QString::fromUtf8(m_server->readAll());
    }
    const bool made = !isNew
        || (run(QStringLiteral("CREATE DATABASE news"))
            && run(QStringLiteral("CREATE ROLE anna LOGIN SUPERUSER PASSWORD 'secret of anna'; CREATE ROLE "
                                  "ben LOGIN SUPERUSER PASSWORD 'secret of ben'; "
                                  "CREATE ROLE reader LOGIN")));
    return made ? QString() : QStringLiteral("psql");
}

void PostgresqlServer::stop()
{
    if (m_server && m_server->state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(m_server->processId()), SIGINT); // "fast": everybody is sent home
        m_server->waitForFinished(60'000);
    }
    m_server.reset();
}

void PostgresqlServer::kill()
{
    if (m_server && m_server->state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(m_server->processId()), SIGQUIT); // "immediate": as if the plug were pulled
        m_server->waitForFinished(60'000);
    }
    m_server.reset();
}

std::string PostgresqlServer::address(const char* person, const char* project) const
{
    return QStringLiteral("postgresql://%1@/news/%2?host=%3&port=%4")
        .arg(QString::fromLatin1(person), QString::fromLatin1(project), m_folder->path())
        .arg(m_port)
        .toStdString();
}

std::string PostgresqlServer::addressByPort(const char* person, const char* project) const
{
    return QStringLiteral("postgresql://%1@127.0.0.1:%2/news/%3")
        .arg(QString::fromLatin1(person))
        .arg(m_port)
        .arg(QString::fromLatin1(project))
        .toStdString();
}

bool PostgresqlServer::run(const QString& sql) const
{
    const QString database
        = sql.startsWith(QStringLiteral("CREATE DATABASE")) || sql == QStringLiteral("SELECT 1")
        ? QStringLiteral("postgres")
        : QStringLiteral("news");
    return complaintOf(QStringLiteral("psql"),
        {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
            QStringLiteral("-h"), m_folder->path(), QStringLiteral("-p"), QString::number(m_port),
            QStringLiteral("-U"), QStringLiteral("owner"), QStringLiteral("-d"), database,
            QStringLiteral("-c"), sql},
        m_folder->path())
        .isEmpty();
}

} // namespace dateline::test
