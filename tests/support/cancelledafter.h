// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A job that is cancelled at its n-th look at whether it is, and an article that takes its time.

#include "model/base/progress.h"
#include "tests/support/measured.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <limits>
#include <string>

namespace dateline::test {

/// For one thread.
class CancelledAfter : public Progress
{
public:
    explicit CancelledAfter(int asked = std::numeric_limits<int>::max())
        : m_after(asked)
        , m_last(threadCpuSeconds())
    {
    }

    bool cancelled() const override
    {
        const double now = threadCpuSeconds();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
        if (m_asked++ == m_after) {
            m_cancelledAt = now;
        }
        return m_asked > m_after;
    }

    int asked() const { return m_asked; }
    double longest() const { return m_longest; } // CPU seconds between two looks
    double cancelledAt() const { return m_cancelledAt; }

private:
    int m_after;
    mutable int m_asked = 0;
    mutable double m_last;
    mutable double m_longest = 0;
    mutable double m_cancelledAt = 0;
};

/// The sample articles, one after the other, again and again.
inline std::string longText(std::size_t bytes)
{
    std::string all;
    const QDir samples(QStringLiteral(DATELINE_RESOURCES "/samples"));
    const QStringList names = samples.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; all.size() < bytes && !names.isEmpty(); i = (i + 1) % names.size()) {
        QFile file(samples.filePath(names[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        all += file.readAll().toStdString() + "\n\n";
    }
    return all;
}

} // namespace dateline::test
