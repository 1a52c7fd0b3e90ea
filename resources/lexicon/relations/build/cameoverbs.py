#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""Verbs of the CAMEO dictionary (PETRARCH, MIT licence) with the relation that their code means (python3 stdlib only).

usage: cameoverbs.py CAMEO.verbpatterns.txt WORDS.tsv > verbs.tsv
Left out: verbs that WORDS.tsv has, several words, codes that say too little (statements, appeals, moves, yielding).
"""
import re, sys

KINDS = [("057", "agreed"), ("040", "met"), ("041", "met"), ("042", "met"), ("043", "met"), ("046", "met"), ("05", "supported"), ("07", "supported"),
         ("09", "opposed"), ("11", "opposed"), ("12", "opposed"), ("13", "opposed"), ("16", "opposed"), ("17", "attacked"), ("18", "attacked"),
         ("19", "attacked"), ("20", "attacked")]
VAGUE = set("go come put take get make do give be have let see know keep hold turn run set call say tell look move go show use need want try work"
            " start end begin stop close open cut drop leave pass play press push reach rise sit stand walk wait watch write face fall cover break"
            " check deal feel find hear help name pay pick point pull read roll send serve sell spend tie touch treat win bring carry catch charge"
            " gain grow hide hit jump kick lay lead lift lose offer own park paint plan post race rain raise rank rate rest return ring rule rush save"
            " score shake share shift ship sign slip split spread stage step stick store strain stretch strip study sweep swing tap test tip tour trace"
            " track trade train travel turn visit wind wave".split())


def main(argv):
    have = {line.split("\t")[0] for line in open(argv[1], encoding="utf-8") if not line.startswith("#")}
    block, verbs = "", {}
    for line in open(argv[0], encoding="utf-8", errors="replace"):
        head = re.match(r"--- \S+\s+\[([^\]]*)\]", line)
        if head:
            block = head[1].split(":")[0]
            continue
        verb = re.match(r"([A-Z]+)\s*(?:\{[^}]*\})?\s*(?:\[([0-9:\-]+)\])?\s*(?:#.*)?$", line)
        if not verb:
            continue
        code = (verb[2] or block).split(":")[0]
        word = verb[1].lower()
        kind = next((k for prefix, k in KINDS if code.startswith(prefix)), None)
        if kind and word not in have and word not in VAGUE and len(word) > 3:
            verbs.setdefault(word, kind)
    for word, kind in sorted(verbs.items()):
        print(f"{word}\tv\t{kind}")


if __name__ == "__main__":
    main(sys.argv[1:])
