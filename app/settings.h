// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Settings: what the window remembers between runs. A thin layer over QSettings, passed in, never global.

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace dateline {

enum class Appearance { System, Light, Dark };

class Settings
{
public:
    Settings();
    explicit Settings(const QString& file); // for tests

    QStringList recent() const; // newest first; gone ones left out
    void addRecent(const QString& path);
    void clearRecent();

    QByteArray geometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    QString lastFolder(const QString& purpose) const; // where that kind of file dialog was last
    void setLastFolder(const QString& purpose, const QString& folder);

private:
    QSettings m_settings;
};

} // namespace dateline
