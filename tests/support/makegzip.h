// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A gzip member of some bytes, as `gzip -9` makes it.

#include <QByteArray>

#include <zlib.h>

namespace dateline {

inline QByteArray gzipped(const QByteArray& bytes)
{
    z_stream packer{};
    deflateInit2(&packer, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&packer, static_cast<uLong>(bytes.size()))), '\0');
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): zlib reads only
    packer.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    packer.avail_in = static_cast<uInt>(bytes.size());
    packer.next_out = reinterpret_cast<Bytef*>(out.data());
    packer.avail_out = static_cast<uInt>(out.size());
    deflate(&packer, Z_FINISH);
    out.resize(static_cast<qsizetype>(packer.total_out));
    deflateEnd(&packer);
    return out;
}

} // namespace dateline
