// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// PromiseProgress: lets an engine function that runs for a promise see that it was cancelled.

#include "model/base/progress.h"

#include <QPromise>

namespace dateline {

template <typename T> class PromiseProgress : public Progress
{
public:
    explicit PromiseProgress(QPromise<T>& promise) // which outlives this
        : m_promise(promise)
    {
    }
    bool cancelled() const override { return m_promise.isCanceled(); }

private:
    QPromise<T>& m_promise;
};

} // namespace dateline
