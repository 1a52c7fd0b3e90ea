// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Progress on standard error: one line that is written over on a terminal, a line now and then elsewhere.

#include "model/base/progress.h"

#include <QElapsedTimer>

#include <mutex>

namespace dateline {

class ConsoleProgress : public Progress
{
public:
    ConsoleProgress();
    ~ConsoleProgress() override;

    void report(std::uint64_t done, std::uint64_t total) override;
    void workingOn(std::string_view name) override;

private:
    void say(); // now and then; m_mutex is held

    std::mutex m_mutex; // reports come from all workers
    ProgressBoard::State m_state;
    QElapsedTimer m_since;
    bool m_terminal = false;
    bool m_shown = false;
};

} // namespace dateline
