// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Where a shared project is: postgresql://user@host:port/database/project?option=value&... Internal to the
// room. What is left out (user, host, port, certificates) libpq takes from its own standard places:
// environment, service file, ~/.pgpass. A password in the address is refused: addresses are kept in lists,
// shell histories and messages.

#include "model/base/expected.h"

#include <QString>
#include <QStringList>

#include <string>

namespace dateline::postgresql {

struct Address
{
    QString host;
    int port = -1;
    QString user;
    QString database; // empty: as the service file says
    QString project; // 1 to 40 of a-z, 0-9, _ and -
    QStringList options; // "name='value'" as libpq reads them
};

/// Errors: BadAddress with what is wrong.
Expected<Address> parseAddress(const std::string& location);

/// The schema that holds the tables of a project, and the channel of its news.
QString schemaOf(const QString& project);

} // namespace dateline::postgresql
