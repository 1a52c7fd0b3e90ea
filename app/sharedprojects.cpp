// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/sharedprojects.h"

#include "app/errortext.h"
#include "app/session.h"
#include "model/items/usertext.h"
#include "widgets/common/asking.h"

#include <QInputDialog>
#include <QLabel>
#include <QMainWindow>
#include <QStatusBar>
#include <QtConcurrentRun>

namespace dateline {

namespace {

/// Why the project cannot be opened; none: it can. A new one is made by this.
std::optional<Error> problemWith(const std::string& address, StoreAccess access, const std::string& password)
{
    const Expected<std::unique_ptr<Store>> store = openStore(address, access, DATELINE_VERSION, password);
    return store ? std::nullopt : std::optional<Error>(store.error());
}

} // namespace

SharedProjects::SharedProjects(Session* session, QMainWindow* window, std::function<bool()> mayLeave)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_state(new QLabel(window))
    , m_mayLeave(std::move(mayLeave))
{
    m_state->hide();
    window->statusBar()->addPermanentWidget(m_state);
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        m_window->statusBar()->clearMessage();
        act(m_looking.result());
    });
    connect(session, &Session::teamChanged, this, &SharedProjects::showConnection);
    connect(session, &Session::notTaken, this, [this](const QString& reason) {
        warn(
            tr("The correction was not taken into the shared project and is undone here.\n\n%1").arg(reason));
    });
    connect(session, &Session::leftUnsent, this, [this](int entries) {
        warn(tr("%Ln correction(s) could not be sent to the server. They are kept on this computer and sent "
                "when the project is opened again.",
            nullptr, entries));
    });
}

void SharedProjects::choose(const QString& proposed)
{
    bool accepted = false;
    const QString address = QInputDialog::getText(m_window, tr("Open a shared project"),
        tr("Address of the project on its PostgreSQL server. Passwords are taken from ~/.pgpass or asked "
           "for, and never kept.\n"
           "postgresql://user@host:port/database/project"),
        QLineEdit::Normal, proposed.isEmpty() ? QStringLiteral("postgresql://") : proposed, &accepted);
    if (accepted && !address.trimmed().isEmpty()) {
        open(address.trimmed());
    }
}

void SharedProjects::open(const QString& address)
{
    if (m_looking.isRunning()) {
        return; // one at a time; the status bar says which
    }
    m_address = address;
    m_password.clear();
    look(Purpose::Open);
}

void SharedProjects::look(Purpose purpose)
{
    m_purpose = purpose;
    m_window->statusBar()->showMessage(
        tr("Connecting to %1\u2026").arg(QString::fromStdString(withoutSecrets(m_address.toStdString()))));
    const StoreAccess access = purpose == Purpose::Create ? StoreAccess::Create : StoreAccess::Write;
    m_looking.setFuture(QtConcurrent::run(problemWith, m_address.toStdString(), access, m_password));
}

void SharedProjects::act(const std::optional<Error>& error)
{
    if (!error) {
        if (m_mayLeave()) {
            m_session->openProject(m_address, m_password);
        }
        m_password.clear(); // the project has it
        return;
    }
    if (error->code == ErrorCode::PasswordNeeded) {
        if (const std::optional<std::string> password = askPassword()) {
            m_password = *password;
            look(m_purpose);
        }
        return;
    }
    if (error->code == ErrorCode::NotFound && m_purpose == Purpose::Open) {
        const auto answer = askPlainly(m_window, tr("Dateline"),
            tr("There is no such project in that database. Make a new one?\n\n%1").arg(m_address));
        if (answer == QMessageBox::Yes) {
            look(Purpose::Create);
        }
        return;
    }
    if (error->code == ErrorCode::Unwritable && m_purpose == Purpose::Create) { // a colleague was faster
        look(Purpose::Open);
        return;
    }
    warn(tr("This could not be opened.\n\n%1").arg(errorText(*error)));
}

std::optional<std::string> SharedProjects::askPassword() const
{
    bool accepted = false;
    const QString password = QInputDialog::getText(m_window, tr("Password"),
        inTip(tr("Password for %1\nIt is not stored. To be asked no more, put it into ~/.pgpass.")
                  .arg(QString::fromStdString(withoutSecrets(m_address.toStdString())))),
        QLineEdit::Password, {}, &accepted);
    return accepted && !password.isEmpty() ? std::optional(password.toStdString()) : std::nullopt;
}

void SharedProjects::showConnection()
{
    const TeamLink* team = m_session->team();
    const bool lost = team != nullptr && team->lost();
    m_state->setVisible(lost);
    if (lost) {
        m_state->setText(team->unsent() > 0
                ? tr("No connection: %Ln correction(s) wait to be sent", nullptr, team->unsent())
                : tr("No connection to the shared project"));
        m_state->setToolTip(inTip(errorText(*team->lost())));
    }
}

void SharedProjects::tellUnsent()
{
    const TeamLink* team = m_session->team();
    if (team != nullptr && team->lost() && team->unsent() > 0) {
        warn(tr("%Ln correction(s) could not be sent to the server. They are kept on this computer and sent "
                "when the project is opened again.",
            nullptr, team->unsent()));
    }
}

void SharedProjects::warn(const QString& text) const
{
    warnPlainly(m_window, tr("Dateline"), text);
}

} // namespace dateline
