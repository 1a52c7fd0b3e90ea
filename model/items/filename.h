// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Names of files from outside as QString and back, the same bytes. A name is any bytes; most are UTF-8. A
// byte that is not stands as a lone surrogate, as Python has it (PEP 383). Qt's own functions lose such
// bytes.

#include <QString>

#include <string>
#include <string_view>

namespace dateline {

QString fileNameText(std::string_view bytes);
std::string fileNameBytes(QStringView text);

} // namespace dateline
