// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/sessionnotices.h"

#include "app/session.h"
#include "model/items/usertext.h"
#include "widgets/common/asking.h"

#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

namespace dateline {

SessionNotices::SessionNotices(Session* session, QMainWindow* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(session, &Session::corrected, this,
        [this](const QString& what) { m_window->statusBar()->showMessage(what, 15000); });
    connect(session, &Session::failed, this,
        [this](const QString& reason) { warn(tr("This could not be opened.\n\n%1").arg(reason)); });
    connect(session, &Session::notSaved, this,
        [this](const QString& reason) { warn(tr("The project could not be saved.\n\n%1").arg(reason)); });
    connect(session, &Session::notCorrected, this,
        [this](const QString& reason) { warn(tr("This was not saved as a correction.\n\n%1").arg(reason)); });
    connect(session, &Session::notKept, this, &SessionNotices::sayNotKept);
    connect(session, &Session::keepingChanged, this, &SessionNotices::sayWaiting);
}

void SessionNotices::warn(const QString& text) const
{
    warnPlainly(m_window, tr("Dateline"), text);
}

void SessionNotices::sayWaiting()
{
    const bool waits = m_session->keeper().reason().has_value();
    if (waits) {
        m_window->statusBar()->showMessage(
            tr("The project file is in use. What you corrected waits and is saved "
               "as soon as it is free."));
    } else if (m_waited) {
        m_window->statusBar()->showMessage(
            tr("The project file is free again; what you corrected is saved"), 8000);
    }
    m_waited = waits;
}

void SessionNotices::sayNotKept(const QString& reason)
{
    m_window->statusBar()->clearMessage();
    QMessageBox box(QMessageBox::Warning, tr("Dateline"),
        tr("%Ln correction(s) could not be saved yet. The window keeps what was corrected; saving is tried "
           "again with the next correction and before the project is closed, and a copy saved elsewhere has "
           "it, too.",
            nullptr, m_session->keeper().waiting()),
        QMessageBox::NoButton, m_window);
    box.setInformativeText(inTip(reason));
    QPushButton* again = box.addButton(tr("&Try Again"), QMessageBox::AcceptRole);
    box.addButton(tr("&Later"), QMessageBox::RejectRole);
    box.setDefaultButton(again);
    box.exec();
    if (box.clickedButton() == again) {
        m_session->keepAgain();
    }
}

} // namespace dateline
