// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/samplewindow.h"

#include "widgets/lists/listpanel.h"

#include <QTest>

#include <algorithm>
#include <vector>

namespace dateline::test {

void SampleWindow::openSamples(const char* subject)
{
    m_subject = QString::fromLatin1(subject);
    openWindow();
    m_session->open({m_session->samplesFolder()});
    QVERIFY(settled());
}

bool SampleWindow::settled()
{
    return QTest::qWaitFor([this] { return m_session->isOpen() && !m_session->job()->isRunning(); }, 60'000)
        && QTest::qWaitFor(
            [this] {
                return !m_window->entities()->model()->isBusy()
                    && m_window->entities()->model()->snapshot() == corpus();
            },
            20'000);
}

EntityId SampleWindow::named(std::string_view name) const
{
    for (std::size_t e = 0; e < corpus()->entities.size(); ++e) {
        if (corpus()->entities[e].name == name) {
            return EntityId::fromIndex(e);
        }
    }
    return {};
}

EventId SampleWindow::titled(std::string_view title) const
{
    for (std::size_t e = 0; e < corpus()->events.size(); ++e) {
        if (corpus()->events[e].title == title) {
            return EventId::fromIndex(e);
        }
    }
    return {};
}

EventId SampleWindow::editedEvent() const
{
    for (std::size_t e = 0; e < corpus()->events.size(); ++e) {
        if (corpus()->events[e].review == Review::Edited) {
            return EventId::fromIndex(e);
        }
    }
    return {};
}

std::pair<EntityId, EntityId> SampleWindow::twoPersons() const
{
    std::vector<EntityId> persons;
    for (std::size_t e = 0; e < corpus()->entities.size(); ++e) {
        const Entity& entity = corpus()->entities[e];
        if (entity.kind == EntityKind::Person && !entity.events.empty() && !entity.links.empty()) {
            persons.push_back(EntityId::fromIndex(e));
        }
    }
    std::stable_sort(persons.begin(), persons.end(), [this](EntityId a, EntityId b) {
        return (*corpus())[a].mentions.size() > (*corpus())[b].mentions.size();
    });
    return persons.size() < 2 ? std::pair<EntityId, EntityId>() : std::pair(persons[0], persons[1]);
}

void SampleWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), key, modifiers);
}

void SampleWindow::picture(const char* name)
{
    if (!qEnvironmentVariableIsEmpty("DATELINE_PICTURES")) {
        QTest::qWait(300);
    }
    picture(*m_window, name);
}

void SampleWindow::picture(QWidget& widget, const char* name) const
{
    const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
    if (!folder.isEmpty()) {
        QString file = QString::fromLatin1(name);
        file.replace(QLatin1String("::"), QLatin1String("-"));
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, m_subject, file));
    }
}

} // namespace dateline::test
