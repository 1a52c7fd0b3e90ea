// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/appearance.h"

#include "widgets/common/rimstyle.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QStyle>
#include <QStyleFactory>

namespace dateline {

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop";
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto portalInterface = "org.freedesktop.portal.Settings";
constexpr auto appearanceKey = "org.freedesktop.appearance";
constexpr auto schemeKey = "color-scheme";
constexpr auto contrastKey = "contrast";
constexpr uint prefersDark = 1;
constexpr uint prefersContrast = 1;

bool& systemIsDark()
{
    static bool dark = Theme::from(QApplication::palette()).dark; // of the palette before the first change
    return dark;
}

bool& systemWantsContrast()
{
    static bool wanted = false;
    return wanted;
}

/// Whether a desktop's platform theme chose style and palette; Qt's own fallback does not count.
bool hasDesktopTheme()
{
    return QApplication::style()->objectName().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0;
}

QVariant inner(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

/// Asks the portal and listens to it.
class PortalListener : public QObject
{
    Q_OBJECT

public:
    PortalListener(QObject* parent, const Settings* settings)
        : QObject(parent)
        , m_settings(settings)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) {
            return;
        }
        bus.connect(QLatin1String(portalService), QLatin1String(portalPath), QLatin1String(portalInterface),
            QStringLiteral("SettingChanged"), this, SLOT(change(QString, QString, QDBusVariant)));
        ask(bus, QString::fromLatin1(schemeKey));
        ask(bus, QString::fromLatin1(contrastKey));
    }

public Q_SLOTS:
    void change(const QString& group, const QString& key, const QDBusVariant& value)
    {
        if (group == QLatin1String(appearanceKey)) {
            take(key, inner(value.variant()).toUInt());
        }
    }

private:
    void ask(QDBusConnection& bus, const QString& key)
    {
        QDBusMessage read = QDBusMessage::createMethodCall(QLatin1String(portalService),
            QLatin1String(portalPath), QLatin1String(portalInterface), QStringLiteral("Read"));
        read << QString::fromLatin1(appearanceKey) << key;
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
        connect(
            watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* call) {
                const QDBusPendingReply<QDBusVariant> reply = *call;
                if (!reply.isError()) {
                    take(key, inner(reply.value().variant()).toUInt());
                }
            });
    }

    void take(const QString& key, uint wish)
    {
        if (key == QLatin1String(schemeKey)) {
            systemIsDark() = wish == prefersDark;
        } else if (key == QLatin1String(contrastKey)) {
            systemWantsContrast() = wish == prefersContrast;
        } else {
            return;
        }
        if (m_settings->appearance() == Appearance::System) {
            applyAppearance(Appearance::System);
        }
    }

    const Settings* m_settings;
};

/// Once, and before the first palette: another style brings its own.
void wearRims()
{
    if (qobject_cast<RimStyle*>(QApplication::style()) != nullptr) {
        return;
    }
    systemIsDark();
    if (QStyle* base = QStyleFactory::create(QApplication::style()->objectName())) {
        QApplication::setStyle(new RimStyle(base));
    }
}

} // namespace

void applyAppearance(Appearance appearance)
{
    const bool system = appearance == Appearance::System;
    wearRims();
    if (appearance == Appearance::HighContrast || (system && systemWantsContrast())) {
        QApplication::setPalette(highContrastPalette());
    } else if (system && hasDesktopTheme()) {
        QApplication::setPalette(QApplication::style()->standardPalette());
    } else {
        const bool dark = appearance == Appearance::Dark || (system && systemIsDark());
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
    }
}

void followSystemAppearance(QObject* parent, const Settings* settings)
{
    systemIsDark();
    new PortalListener(parent, settings);
}

} // namespace dateline

#include "appearance.moc"
