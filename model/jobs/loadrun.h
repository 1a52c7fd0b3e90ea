// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What LoadJob does in its thread: one request, from paths, a project or both, to the steps of it. Each step
// is a result of `promise` as soon as it is there; the last one says so, an error is a step, too. Returns
// where the promise is cancelled. `board` is told how far it is.

#include "model/jobs/loadjob.h"

#include <QPromise>

#include <memory>

namespace dateline {

void runLoad(QPromise<std::shared_ptr<LoadStep>>& promise, const LoadRequest& request, ProgressBoard& board);

} // namespace dateline
