// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What went wrong, as data: a code, what it was about, and where. No sentences: app and widgets turn a code
// into translated text (app/errortext.h), the engine never prints.

#include <cstdint>
#include <string>

namespace dateline {

enum class ErrorCode : std::uint8_t {
    None,
    Cancelled,
    NotFound, // no such file or folder
    Unreadable, // permission or device error
    Unwritable,
    NotRegular, // a socket, device or other thing that is no file
    Empty, // nothing but white space
    Binary, // no text: NUL bytes, known magic numbers, or too many control characters
    TooLarge, // above a limit; detail names it
    LineTooLong,
    BadEncoding,
    BadJson, // not JSON, or a required field is missing or of the wrong type; detail says which
    DuplicateId,
    UnsupportedFormat,
    UnsupportedLanguage, // no longer given; codes are kept in projects as numbers (errorsense.h)
    BadDataFile, // a file of resources/ is missing, damaged or of another version
    BadProject, // no project file, or one that lacks what every project has
    DamagedProject, // a project, but this part of it is damaged: detail says what
    RescuedProject, // a message rather than an error; detail: where the damaged file is kept
    NewerProject, // made by a newer version; detail: its number
    OlderProject, // has to be brought up to date first, and may not be written
    DiskFull,
    Locked, // detail: by whom
    LimitReached, // a stage was cut at a limit; what came before is kept
    BadAddress, // of a shared project; detail: what is wrong with it
    Disconnected, // the server of a shared project cannot be reached, or no longer; detail: its or the
                  // system's words
    PasswordNeeded, // the server asks for one, or for another one
    Refused, // the server does not allow it; detail: its words
    NotOwn, // only its author takes a correction back; detail: who that is
    UnknownEnding, // of a file to be written: it says which format is meant; detail: those that are known
    HiddenLeftOut, // a message rather than an error: hidden files and folders below a folder; detail: how
                   // many
    BadDocument, // of a known format, but damaged, locked or nothing to be read in it; detail says what
    CompanionsLeftOut, // a message rather than an error: folders with pictures and scripts of saved web
                       // pages; detail: how many
    Encrypted, // a document that asks for a password
    PicturesOnly, // a document of scanned pages without a text
    ProgramMissing, // that reads this kind of document; detail: the kind, and the package that has it
    LinkedLeftOut, // a message rather than an error: symbolic links to folders below a folder; detail: how
                   // many
    AttachmentsLeftOut, // a message rather than an error: documents attached to messages; detail: their names
    DatesOpen, // a message rather than an error: of dates like 05/06/2017 nothing says which is the month;
               // detail: one of them
    NoTextField, // no column or field of a table or list holds texts of articles; detail: the names that are
                 // there
    OldDocument, // of Word 97 to 2003 or another office program of that time
};

/// Says what was left out on purpose; nothing has failed.
inline bool isMessage(ErrorCode code)
{
    return code == ErrorCode::HiddenLeftOut || code == ErrorCode::CompanionsLeftOut
        || code == ErrorCode::LinkedLeftOut || code == ErrorCode::AttachmentsLeftOut
        || code == ErrorCode::DatesOpen;
}

struct ErrorLocation
{
    std::string file; // path as given by the user, UTF-8
    std::uint64_t line = 0; // counted from 1; 0 = not known

    friend bool operator==(const ErrorLocation&, const ErrorLocation&) = default;
};

struct Error
{
    ErrorCode code = ErrorCode::None;
    std::string detail; // a name, a number, the system's own message; UTF-8
    ErrorLocation where;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace dateline
