// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/errorsense.h"

namespace dateline {

namespace {

/// None of a number that is no code here. No default: the compiler asks for a new one.
std::optional<ErrorSense> knownSense(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DuplicateId:
    case ErrorCode::LimitReached:
    case ErrorCode::RescuedProject: return ErrorSense::Kept;
    case ErrorCode::None:
    case ErrorCode::Cancelled:
    case ErrorCode::NotFound:
    case ErrorCode::Unreadable:
    case ErrorCode::Unwritable:
    case ErrorCode::NotRegular:
    case ErrorCode::Empty:
    case ErrorCode::Binary:
    case ErrorCode::TooLarge:
    case ErrorCode::LineTooLong:
    case ErrorCode::BadEncoding:
    case ErrorCode::BadJson:
    case ErrorCode::UnsupportedFormat:
    case ErrorCode::UnsupportedLanguage:
    case ErrorCode::BadDataFile:
    case ErrorCode::BadProject:
    case ErrorCode::DamagedProject:
    case ErrorCode::NewerProject:
    case ErrorCode::OlderProject:
    case ErrorCode::DiskFull:
    case ErrorCode::Locked:
    case ErrorCode::BadAddress:
    case ErrorCode::Disconnected:
    case ErrorCode::PasswordNeeded:
    case ErrorCode::Refused:
    case ErrorCode::NotOwn:
    case ErrorCode::UnknownEnding:
    case ErrorCode::BadDocument:
    case ErrorCode::Encrypted:
    case ErrorCode::PicturesOnly:
    case ErrorCode::ProgramMissing:
    case ErrorCode::NoTextField:
    case ErrorCode::OldDocument:
    case ErrorCode::HiddenLeftOut:
    case ErrorCode::CompanionsLeftOut:
    case ErrorCode::LinkedLeftOut:
    case ErrorCode::AttachmentsLeftOut:
    case ErrorCode::DatesOpen: return isMessage(code) ? ErrorSense::Notice : ErrorSense::Failure;
    }
    return std::nullopt;
}

} // namespace

ErrorSense senseOf(ErrorCode code)
{
    return knownSense(code).value_or(ErrorSense::Failure);
}

std::optional<ErrorCode> errorCodeFrom(std::uint64_t number)
{
    const auto code = static_cast<ErrorCode>(number);
    return static_cast<std::uint64_t>(code) == number && knownSense(code) ? std::optional(code)
                                                                          : std::nullopt;
}

} // namespace dateline
