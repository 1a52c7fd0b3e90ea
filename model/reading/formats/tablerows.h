// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Rows of a delimited file (RFC 4180: quotes, quotes doubled, line breaks inside quotes), in bounded memory,
// with what programs write besides: "sep=;", quotes that are not doubled, lines ended by CR alone, an
// apostrophe before what looks like a formula ("'=1+1" is "=1+1"). A row that cannot be right (a quote that
// is never closed, more cells than the header has) is an error, and reading goes on at the line below its
// first.

#include "model/reading/formats/textstream.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Comma, semicolon, tab or bar: the one that gives the header the most names of fields, then the most
/// columns.
char delimiterOf(std::string_view head);

class TableRows
{
public:
    TableRows(TextStream& text, char delimiter, const Limits& limits);

    /// Text that was taken from the stream before.
    void push(std::string text) { m_pending = std::move(text); }
    /// 0, as at first: any number.
    void setColumns(std::size_t columns) { m_columns = columns; }
    /// The next row that is not empty. False: the end, or an error of the stream.
    bool next(std::vector<std::string>& cells, std::uint64_t& line, std::string& problem);

private:
    int get();
    int peek();
    bool fill();
    void readRow(std::vector<std::string>& cells, std::string& problem);
    void goBack();

    TextStream& m_text;
    char m_delimiter;
    const Limits& m_limits;
    std::size_t m_columns = 0;
    std::string m_pending; // not yet read
    std::size_t m_at = 0;
    std::string m_row; // the row being read, as it stands
    std::uint64_t m_line = 0; // where the next row begins, from 0
    std::size_t m_backs = 0;
};

} // namespace dateline
