// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Files that are whole or not written at all: what stood there stays until everything is on the disk.

#include "model/base/error.h"
#include "model/base/expected.h"
#include "model/base/progress.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QFileDevice;
class QIODevice;
class QSaveFile;

namespace dateline {

/// Commits what was written into an open file; the system's reason if that fails, empty if not. A QSaveFile
/// alone forgets the reason as it closes, and takes a short file for written that is still in memory then.
QString whyNotCommitted(QSaveFile& file);

/// Why a write into the file did not take all. The file is of no use afterwards.
QString whyNotWritten(QFileDevice& file);

/// A pipe or device is written as it is: a new file in its place would destroy it.
bool isPipeOrDevice(const QString& path);

/// write(device) says whether all went well. Error: Unwritable with the system's reason.
Expected<Done> saveFile(const QString& path, const std::function<bool(QIODevice&)>& write);
Expected<Done> saveFile(const QString& path, const QByteArray& bytes);
/// Stops where `progress` is cancelled, also in the middle of what an encoder writes: that is not written.
Expected<Done> saveFile(
    const QString& path, const std::function<bool(QIODevice&)>& write, const Progress& progress);

} // namespace dateline
