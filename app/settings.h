// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Settings: what the window remembers between runs. A thin layer over QSettings, passed in, never global.

#include "widgets/common/picturefile.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

enum class Appearance { System, Light, Dark, HighContrast };

/// Something kept under a name that the user gave.
struct NamedJson
{
    QString name;
    QJsonObject json;
};

class Settings
{
public:
    Settings();
    explicit Settings(const QString& file); // for tests

    QStringList recent() const; // newest first; gone ones left out
    void addRecent(const QString& path);
    void clearRecent();

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    QJsonObject layout() const; // as the window was last
    void setLayout(const QJsonObject& layout);

    /// Layouts and views that the user named, sorted by name; setting an empty object removes one.
    std::vector<NamedJson> named(const QString& what) const;
    void setNamed(const QString& what, const QString& name, const QJsonObject& json);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    Paper paper() const; // of a PDF that was exported
    void setPaper(Paper paper);
    QString lastFolder(const QString& purpose) const; // where that kind of file dialog was last
    void setLastFolder(const QString& purpose, const QString& folder);

private:
    QSettings m_settings;
};

} // namespace dateline
