// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Drives dialogs that run their own event loop, as a user would: each call names what is to be done in the
// next dialog of that sort once it is open. Calls queue up, also for dialogs inside dialogs.

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <deque>
#include <functional>

namespace dateline::test {

class ModalDriver : public QObject
{
    struct Step
    {
        std::function<bool(QWidget*)> fits;
        std::function<void(QWidget*)> act;
    };

public:
    ModalDriver()
    {
        m_look.setInterval(20);
        connect(&m_look, &QTimer::timeout, this, &ModalDriver::look);
    }

    template <typename Dialog> void then(std::function<void(Dialog&)> act)
    {
        m_steps.push_back({[](QWidget* widget) { return qobject_cast<Dialog*>(widget) != nullptr; },
            [act = std::move(act)](QWidget* widget) { act(*qobject_cast<Dialog*>(widget)); }});
        m_look.start();
    }

    /// Puts a path into the next file dialog and accepts it.
    void thenChoose(const QString& path)
    {
        then<QFileDialog>([path](QFileDialog& dialog) {
            auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            name->setText(path); // typed keys would open the list of completions over the dialog
            QMetaObject::invokeMethod(&dialog, "accept", Qt::QueuedConnection);
        });
    }

    bool isDone() const { return m_steps.empty(); }

private:
    void look()
    {
        QWidget* open = QApplication::activeModalWidget();
        if (m_steps.empty()) {
            m_look.stop();
        } else if (open != nullptr && open->isVisible() && m_steps.front().fits(open)) {
            const Step step = m_steps.front();
            m_steps.pop_front();
            // Not in this slot: a timer does not fire again while its slot runs, and the step may open a
            // dialog.
            QTimer::singleShot(0, open, [step, open] { step.act(open); });
        }
    }

    QTimer m_look;
    std::deque<Step> m_steps;
};

} // namespace dateline::test
