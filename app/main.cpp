// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include <cstdio>

int main()
{
    std::puts("dateline " DATELINE_VERSION);
    return 0;
}
