# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""The pair heads: who takes part in an event, which time dates it, which relation a sentence states."""
PAIR_HEADS = ("participant", "dating", "relation")
