// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A drawing that follows the reader's light or dark: one SVG element out of two that differ in their colours
// only.

#include <string>
#include <string_view>

namespace dateline::report {

struct ThemedSvg
{
    std::string element; // <svg ...>...</svg>, colours that differ as variables
    std::string lightColours; // declarations of the variables: "--t0:#fff;--t1:#000;"
    std::string darkColours;
};

/// `prefix` keeps names apart from those of other drawings: letters. `label`: read out in place of the
/// drawing; escaped. Where the two differ in more than colours, it is the light one. Empty where `light` is
/// no SVG.
ThemedSvg themedSvg(
    std::string_view light, std::string_view dark, std::string_view prefix, std::string_view label);

} // namespace dateline::report
