// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/ledgerfile.h"

#include "model/items/filename.h"

#include <QFile>

#include <cerrno>
#include <cstdio>

namespace dateline {

Expected<std::string> readLedgerFile(const QString& path, std::int64_t most)
{
    const std::string name = fileNameBytes(path);
    const auto failure = [&](ErrorCode code, std::string detail) {
        return Unexpected<Error>{{code, std::move(detail), {name, 0}}};
    };
    QFile file;
    std::FILE* const opened
        = name == "-" ? stdin : std::fopen(name.c_str(), "rb"); // QFile knows not all names
    if (opened == nullptr) {
        const int reason = errno;
        return failure(reason == ENOENT || reason == ENOTDIR ? ErrorCode::NotFound : ErrorCode::Unreadable,
            qt_error_string(reason).toStdString());
    }
    if (!file.open(opened, QIODevice::ReadOnly,
            opened == stdin ? QFileDevice::DontCloseHandle : QFileDevice::AutoCloseHandle)) {
        return failure(ErrorCode::Unreadable, file.errorString().toStdString());
    }
    const auto tooLarge
        = [&] { return failure(ErrorCode::TooLarge, "> " + std::to_string(most) + " bytes"); };
    if (file.size() > most) {
        return tooLarge();
    }
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::Unreadable, file.errorString().toStdString());
    }
    return bytes.size() > most ? tooLarge() : Expected<std::string>(bytes.toStdString());
}

} // namespace dateline
