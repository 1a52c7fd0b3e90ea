// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The user's language, else English (which needs a translation for its plurals alone).

class QCoreApplication;

namespace dateline {

void installTranslation(QCoreApplication& application);

} // namespace dateline
