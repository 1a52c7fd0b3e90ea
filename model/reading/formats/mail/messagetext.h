// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The plain text of a message -> paragraphs: flowed lines joined (RFC 3676), quoted replies and the signature
// as boilerplate. A message that only forwards what it quotes is read without its quote marks. In: UTF-8.
// Linear.

#include "model/reading/document.h"

#include <string_view>
#include <vector>

namespace dateline::mail {

enum class Wrapping { AsItStands, Flowed, FlowedWithoutSpace };

std::vector<DocumentBlock> blocksOfPlainText(std::string_view text, Wrapping wrapping);

} // namespace dateline::mail
