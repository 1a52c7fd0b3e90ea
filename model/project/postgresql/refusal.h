// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Why a server let nobody in, as a code: QtSql keeps only words then, in the language of libpq or of the
// server, and lets go of the connection before it could be asked.

#include <QSqlDatabase>
#include <QString>

namespace dateline::postgresql {

/// Tries once more, by libpq itself and for at most three seconds. The server's SQLSTATE; "28P01" (the
/// password is wrong) also where it wants one and there was none. Empty: it did not answer, or let somebody
/// in now.
QString stateOfRefusal(const QSqlDatabase& database);

} // namespace dateline::postgresql
