// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A PostgreSQL server of a test's own: an empty cluster in a temporary folder, on a socket in it and on a
// free port of the loopback device, run by an unprivileged user where the test runs as root. Whoever comes by
// the socket is let in under any role; the port wants passwords. Roles: anna, ben (password "secret of
// NAME"), reader; database: news. Ends with the test, however that ends.

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace dateline::test {

class PostgresqlServer
{
public:
    /// Whether the programs are installed; if not, tests skip and say `whatIsMissing`.
    static bool isInstalled();
    static constexpr const char* whatIsMissing = "no PostgreSQL server is installed (package postgresql-15)";

    ~PostgresqlServer() { stop(); }

    /// Empty: it runs; else why it does not.
    QString start();
    void stop(); // what is there stays; start() runs it again
    void kill(); // without warning

    /// postgresql://person@/news/project by the socket.
    std::string address(const char* person, const char* project = "work") const;
    std::string addressByPort(const char* person, const char* project = "work") const;
    bool run(const QString& sql) const; // as the owner of all
    QString folder() const { return m_folder ? m_folder->path() : QString(); }

private:
    QString makeCluster();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
    int m_port = 0;
};

} // namespace dateline::test
