// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/keptlayouts.h"

#include "app/namedmenu.h"
#include "app/settings.h"
#include "app/windowpanels.h"
#include "widgets/common/asking.h"

#include <QInputDialog>

#include <algorithm>

namespace dateline {

namespace {

const QString layoutsKey = QStringLiteral("layouts");

} // namespace

KeptLayouts::KeptLayouts(WindowPanels* panels, Settings* settings, QWidget* window)
    : QObject(window)
    , m_panels(panels)
    , m_settings(settings)
    , m_window(window)
{
}

void KeptLayouts::addTo(QMenu& menu)
{
    addNamed(menu, m_settings->named(layoutsKey),
        [this](const NamedJson& layout) { m_panels->restore(layout.json); });
}

void KeptLayouts::addForgetting(QMenu& menu)
{
    addForgetMenu(
        menu, m_settings->named(layoutsKey), [this](const NamedJson& layout) { forget(layout.name); });
}

void KeptLayouts::name()
{
    const QString title = tr("Save this layout");
    const QString name = QInputDialog::getText(m_window, title, tr("Name of the layout:")).trimmed();
    const std::vector<NamedJson> own = m_settings->named(layoutsKey);
    const bool isKnown = std::any_of(
        own.begin(), own.end(), [&name](const NamedJson& layout) { return layout.name == name; });
    if (name.isEmpty()
        || (isKnown
            && !isWanted(m_window, title,
                tr("There is a layout \u201C%1\u201D already. Once replaced, it cannot be brought back.")
                    .arg(name),
                tr("&Replace It")))) {
        return;
    }
    m_settings->setNamed(layoutsKey, name, m_panels->layout());
}

void KeptLayouts::forget(const QString& name)
{
    if (isWanted(m_window, tr("Forget a saved layout"),
            tr("Forget the layout \u201C%1\u201D? It cannot be brought back.").arg(name), tr("&Forget"))) {
        m_settings->setNamed(layoutsKey, name, {});
        Q_EMIT said(tr("\u201C%1\u201D is forgotten").arg(name));
    }
}

} // namespace dateline
