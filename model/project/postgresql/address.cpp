// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/postgresql/address.h"

#include "model/project/sharedproject.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace dateline {

namespace postgresql {

namespace {

constexpr qsizetype longestProject = 40; // with "dateline_" below PostgreSQL's 63

/// Those of libpq that say where and how, and nothing secret.
const QStringList& knownOptions()
{
    static const QStringList names = {QStringLiteral("host"), QStringLiteral("port"), QStringLiteral("user"),
        QStringLiteral("service"), QStringLiteral("passfile"), QStringLiteral("connect_timeout"),
        QStringLiteral("sslmode"), QStringLiteral("sslrootcert"), QStringLiteral("sslcert"),
        QStringLiteral("sslkey"), QStringLiteral("sslcrl"), QStringLiteral("channel_binding"),
        QStringLiteral("gssencmode"), QStringLiteral("krbsrvname"), QStringLiteral("target_session_attrs")};
    return names;
}

QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

bool isProjectLetter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
        || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_') || c == QLatin1Char('-');
}

Unexpected<Error> flaw(const std::string& location, std::string what)
{
    return {Error{ErrorCode::BadAddress, std::move(what), {withoutSecrets(location), 0}}};
}

} // namespace

Expected<Address> parseAddress(const std::string& location)
{
    const QUrl url(QString::fromStdString(location), QUrl::StrictMode);
    if (!url.isValid()) {
        return flaw(location, "postgresql://user@host:port/database/project");
    }
    if (!url.password().isEmpty() || url.userInfo(QUrl::FullyEncoded).contains(QLatin1Char(':'))) {
        return flaw(location, "a password does not belong into it, but into ~/.pgpass or a service file");
    }
    Address address{url.host(QUrl::FullyDecoded), url.port(), url.userName(QUrl::FullyDecoded), {}, {}, {}};
    bool service = false;
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (!knownOptions().contains(name) || value.contains(QLatin1Char(';'))) {
            return flaw(location, "option " + name.toStdString());
        }
        service = service || name == QLatin1String("service");
        address.options << name + QLatin1Char('=') + quoted(value);
    }
    const QStringList parts = url.path(QUrl::FullyDecoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.size() != 2 && !(service && parts.size() == 1)) {
        return flaw(
            location, "it names a database and a project: postgresql://user@host:port/database/project");
    }
    address.database = parts.size() == 2 ? parts.front() : QString();
    address.project = parts.back();
    if (address.project.size() > longestProject
        || !std::all_of(address.project.begin(), address.project.end(), isProjectLetter)) {
        return flaw(location, "a project's name is 1 to 40 of a-z, 0-9, _ and -");
    }
    return address;
}

QString schemaOf(const QString& project)
{
    return QStringLiteral("dateline_") + project;
}

} // namespace postgresql

bool isSharedProject(std::string_view location)
{
    return location.starts_with("postgresql://") || location.starts_with("postgres://");
}

std::string withoutSecrets(const std::string& location)
{
    if (!isSharedProject(location)) {
        return location;
    }
    const QUrl url(QString::fromStdString(location), QUrl::StrictMode);
    const QString user = url.userInfo(QUrl::FullyEncoded);
    const bool odd = !url.isValid() || user.contains(QLatin1Char(':'))
        || url.query().contains(QLatin1String("password"), Qt::CaseInsensitive);
    if (!odd) {
        return location;
    }
    const std::string shown = url.isValid()
        ? url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toStdString()
        : std::string();
    return shown.empty() ? location.substr(0, location.find("//") + 2) + "..." : shown;
}

} // namespace dateline
