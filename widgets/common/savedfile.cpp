// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/savedfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace dateline {

namespace {

QString whyNotSaved(const QString& path, const std::function<bool(QIODevice&)>& write)
{
    if (isPipeOrDevice(path)) {
        QFile device(path);
        const bool written = device.open(QIODevice::WriteOnly) && write(device) && device.flush();
        return written ? QString() : device.errorString();
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && write(file);
    return written ? whyNotCommitted(file) : whyNotWritten(file);
}

} // namespace

QString whyNotCommitted(QSaveFile& file)
{
    if (!file.flush() || file.error() != QFileDevice::NoError) {
        return whyNotWritten(file);
    }
    return file.commit() ? QString() : file.errorString();
}

QString whyNotWritten(QFileDevice& file)
{
    if (file.error() == QFileDevice::NoError || file.error() == QFileDevice::WriteError) {
        // Where there was room for a part, only the next attempt is refused with a reason.
        file.write("\n", 1);
        file.flush();
    }
    return file.errorString();
}

bool isPipeOrDevice(const QString& path)
{
    const QFileInfo target(path);
    return target.exists() && !target.isFile() && !target.isDir();
}

Expected<Done> saveFile(const QString& path, const std::function<bool(QIODevice&)>& write)
{
    const QString problem = whyNotSaved(path, write);
    if (!problem.isEmpty()) {
        return Unexpected{Error{ErrorCode::Unwritable, problem.toStdString(), {path.toStdString(), 0}}};
    }
    return Done{};
}

Expected<Done> saveFile(const QString& path, const QByteArray& bytes)
{
    return saveFile(path, [&bytes](QIODevice& file) { return file.write(bytes) == bytes.size(); });
}

} // namespace dateline
