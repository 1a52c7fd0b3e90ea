// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dateline {

namespace {

constexpr int recentKept = 12;

} // namespace

Settings::Settings()
    : m_settings(QStringLiteral("Dateline"), QStringLiteral("Dateline"))
{
}

Settings::Settings(const QString& file)
    : m_settings(file, QSettings::IniFormat)
{
}

QStringList Settings::recent() const
{
    QStringList paths = m_settings.value(QStringLiteral("recent")).toStringList();
    paths.erase(std::remove_if(
                    paths.begin(), paths.end(), [](const QString& path) { return !QFileInfo::exists(path); }),
        paths.end());
    return paths;
}

void Settings::addRecent(const QString& path)
{
    QStringList paths = m_settings.value(QStringLiteral("recent")).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings.setValue(QStringLiteral("recent"), QStringList(paths.mid(0, recentKept)));
}

void Settings::clearRecent()
{
    m_settings.remove(QStringLiteral("recent"));
}

QByteArray Settings::geometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}
QByteArray Settings::windowState() const
{
    return m_settings.value(QStringLiteral("window/state")).toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& state)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
    m_settings.setValue(QStringLiteral("window/state"), state);
}

Appearance Settings::appearance() const
{
    const QString word = m_settings.value(QStringLiteral("appearance")).toString();
    return word == QLatin1String("light") ? Appearance::Light
        : word == QLatin1String("dark")   ? Appearance::Dark
                                          : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    const char* word = appearance == Appearance::Light ? "light"
        : appearance == Appearance::Dark               ? "dark"
                                                       : "system";
    m_settings.setValue(QStringLiteral("appearance"), QLatin1String(word));
}

QString Settings::lastFolder(const QString& purpose) const
{
    return m_settings.value(QStringLiteral("folder/") + purpose, QDir::homePath()).toString();
}

void Settings::setLastFolder(const QString& purpose, const QString& folder)
{
    m_settings.setValue(QStringLiteral("folder/") + purpose, folder);
}

} // namespace dateline
