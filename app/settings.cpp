// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/settings.h"

#include "model/project/sharedproject.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr int recentKept = 12;
constexpr std::array appearanceWords{"system", "light", "dark", "contrast"}; // by Appearance

QJsonObject objectFrom(const QVariant& value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

QString textOf(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

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
    paths.erase(std::remove_if(paths.begin(), paths.end(),
                    [](const QString& path) {
                        return !isSharedProject(path.toStdString()) && !QFileInfo::exists(path);
                    }),
        paths.end());
    return paths;
}

void Settings::addRecent(const QString& path)
{
    QStringList paths = m_settings.value(QStringLiteral("recent")).toStringList();
    const QString absolute = isSharedProject(path.toStdString())
        ? QString::fromStdString(withoutSecrets(path.toStdString()))
        : QFileInfo(path).absoluteFilePath();
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
void Settings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
}

QJsonObject Settings::layout() const
{
    return objectFrom(m_settings.value(QStringLiteral("window/layout")));
}
void Settings::setLayout(const QJsonObject& layout)
{
    m_settings.setValue(QStringLiteral("window/layout"), textOf(layout));
}

std::vector<NamedJson> Settings::named(const QString& what) const
{
    std::vector<NamedJson> all;
    const QJsonObject known = objectFrom(m_settings.value(what));
    for (auto at = known.begin(); at != known.end(); ++at) { // by name: JSON objects are sorted
        all.push_back({at.key(), at.value().toObject()});
    }
    return all;
}

void Settings::setNamed(const QString& what, const QString& name, const QJsonObject& json)
{
    QJsonObject known = objectFrom(m_settings.value(what));
    if (json.isEmpty()) {
        known.remove(name);
    } else {
        known[name] = json;
    }
    m_settings.setValue(what, textOf(known));
}

Appearance Settings::appearance() const
{
    const QString word = m_settings.value(QStringLiteral("appearance")).toString();
    const auto at = std::find_if(appearanceWords.begin(), appearanceWords.end(),
        [&word](const char* one) { return word == QLatin1String(one); });
    return at == appearanceWords.end() ? Appearance::System
                                       : static_cast<Appearance>(at - appearanceWords.begin());
}

void Settings::setAppearance(Appearance appearance)
{
    m_settings.setValue(QStringLiteral("appearance"),
        QLatin1String(appearanceWords.at(static_cast<std::size_t>(appearance))));
}

Paper Settings::paper() const
{
    return paperFrom(m_settings.value(QStringLiteral("paper")).toString()).value_or(Paper::AsPicture);
}

void Settings::setPaper(Paper paper)
{
    m_settings.setValue(QStringLiteral("paper"), paperWord(paper));
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
