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
public:
    ModalDriver()
    {
        m_look.setInterval(20);
        connect(&m_look, &QTimer::timeout, this, &ModalDriver::look);
    }

    template <typename Dialog> void then(std::function<void(Dialog&)> act)
    {
        m_steps.push_back([act = std::move(act)](QWidget* widget) {
            auto* dialog = qobject_cast<Dialog*>(widget);
            if (dialog != nullptr && dialog->isVisible()) {
                act(*dialog);
            }
            return dialog != nullptr;
        });
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
        } else if (open != nullptr) {
            const auto step = m_steps.front();
            m_steps.pop_front(); // before it runs: it may open the next dialog
            if (!step(open)) {
                m_steps.push_front(step);
            }
        }
    }

    QTimer m_look;
    std::deque<std::function<bool(QWidget*)>> m_steps;
};

} // namespace dateline::test
