// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The stores of one shared project on a server of the test's own, for tests that derive from it and call
// startServer(), and forget() before each function.

#include "model/project/sharedproject.h"
#include "model/project/store.h"
#include "tests/support/postgresqlserver.h"

#include <QTest>

namespace dateline::test {

class SharedStores : public QObject
{
protected:
    static constexpr std::string_view program = "test";

    void startServer()
    {
        if (!PostgresqlServer::isInstalled()) {
            QSKIP(PostgresqlServer::whatIsMissing);
        }
        const QString complaint = m_server.start();
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }
    void forget() const
    {
        QVERIFY(m_server.run(QStringLiteral("DROP SCHEMA IF EXISTS dateline_work CASCADE")));
    }
    std::unique_ptr<Store> opened(StoreAccess access, const char* person = "anna") const
    {
        auto store = openStore(m_server.address(person), access, program);
        return store ? std::move(*store) : nullptr;
    }

    PostgresqlServer m_server;
};

} // namespace dateline::test
