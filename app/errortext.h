// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// An engine error in the user's language: what happened, to which file, and why. One sentence without a final
// stop.

#include "model/base/error.h"

#include <QString>

namespace dateline {

QString errorText(const Error& error);
/// The same without the file: "is no text file: PDF".
QString errorReason(const Error& error);
/// "articles/a.txt:12" or "articles/a.txt"; empty where the error is about no file.
QString errorPlace(const Error& error);

} // namespace dateline
