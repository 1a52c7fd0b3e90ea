// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/filename.h"

#include "model/items/words.h"
#include "model/text/utf8.h"

namespace dateline {

namespace {

constexpr char16_t firstStray = 0xDC80; // of byte 0x80
constexpr char16_t lastStray = 0xDCFF;

bool isStray(QChar letter)
{
    return letter >= firstStray && letter <= lastStray;
}

} // namespace

QString fileNameText(std::string_view bytes)
{
    QString text;
    while (!bytes.empty()) {
        const std::size_t length = validUtf8Length(bytes);
        if (bytes.starts_with("\xEF\xBB\xBF")) { // fromUtf8() would take it for a mark of the byte order
            text += QChar(QChar::ByteOrderMark);
        }
        text += toQString(bytes.substr(0, length));
        bytes.remove_prefix(length);
        if (!bytes.empty()) {
            text += QChar(firstStray - 0x80 + static_cast<unsigned char>(bytes.front()));
            bytes.remove_prefix(1);
        }
    }
    return text;
}

std::string fileNameBytes(QStringView text)
{
    std::string bytes;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size()
            && !(isStray(text[end]) && (end == begin || !text[end - 1].isHighSurrogate()))) {
            ++end;
        }
        bytes += text.sliced(begin, end - begin).toUtf8().toStdString();
        for (; end < text.size() && isStray(text[end]); ++end) {
            bytes += static_cast<char>(text[end].unicode() - firstStray + 0x80);
        }
        begin = end;
    }
    return bytes;
}

} // namespace dateline
