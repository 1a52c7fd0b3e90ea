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

/// Takes no more bytes once the work is cancelled, as a full disk would not.
class StoppableDevice : public QIODevice
{
public:
    StoppableDevice(QIODevice& target, const Progress& progress)
        : m_target(target)
        , m_progress(progress)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* /*bytes*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char* bytes, qint64 size) override
    {
        return m_progress.cancelled() ? -1 : m_target.write(bytes, size);
    }

private:
    QIODevice& m_target;
    const Progress& m_progress;
};

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

Expected<Done> saveFile(
    const QString& path, const std::function<bool(QIODevice&)>& write, const Progress& progress)
{
    Expected<Done> saved = saveFile(path, [&](QIODevice& file) {
        StoppableDevice device(file, progress);
        return write(device) && !progress.cancelled();
    });
    if (!saved && progress.cancelled()) {
        saved.error().code = ErrorCode::Cancelled;
    }
    return saved;
}

} // namespace dateline
