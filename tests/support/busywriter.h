// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

namespace dateline::test {

/// Another program that writes into a project and takes its time.
class BusyWriter
{
public:
    explicit BusyWriter(const QString& project)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(project);
        m_holds = database.open() && QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE"));
    }
    ~BusyWriter()
    {
        QSqlDatabase::database(m_name).close(); // rolls back
        QSqlDatabase::removeDatabase(m_name);
    }
    bool holds() const { return m_holds; }

private:
    QString m_name = QStringLiteral("busy");
    bool m_holds = false;
};

} // namespace dateline::test
