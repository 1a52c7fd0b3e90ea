#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""Whether tellings of different articles that are one event are fused, and only those, on pairs judged by hand.

usage: events.py BINARY [--half develop|report] [--list] [--unjudged N] FOLDER...

FOLDERs hold ID.txt beside ID.ann; all of them are extracted as one folder. `judged.tsv`: two tellings as article, sentence number
and trigger ("word/2": the second of that sentence), and 1 for one event, 0 for two. Rules are developed with one half of the pairs, by
their hash, and reported on the other. A telling that the program does not find, or does not date, is fused with nothing.
--list prints the pairs that are wrong, --unjudged N as many pairs of fused events of which nothing is judged, to be read.
"""
import hashlib, os, sys

import folder

HERE = os.path.dirname(os.path.abspath(__file__))


def half_of(left, right):
    return ("develop", "report")[hashlib.sha1("\t".join(map(str, left + right)).encode()).digest()[0] % 2]


def judged():
    for line in open(os.path.join(HERE, "judged.tsv"), encoding="utf-8"):
        if not line.startswith("#"):
            a, s, t, b, u, v, verdict = line.rstrip("\n").split("\t")
            yield (a, int(s), t), (b, int(u), v), verdict == "1"


def place(article, trigger):
    """(article, sentence, trigger) of a range in its text."""
    begin, end = trigger
    sentence = article.sentence_at(begin)
    word = article.text[begin:end]
    count, at = 0, article.sentences[sentence][0]
    while 0 <= (at := article.text.find(word, at, end)):
        count += 1
        at += 1
    return article.id, sentence, word + (f"/{count}" if count > 1 else "")


def events_of(binary, articles):
    """(article, sentence, trigger) -> id of the fused event; id -> the places of its tellings."""
    found, _, _ = folder.extract(binary, articles)
    event, tellings = {}, {}
    for a in articles.values():
        for v in found[a.id]["events"]:
            where = place(a, v["trigger"])
            event[where] = v["event"]
            tellings.setdefault(v["event"], []).append(where)
    return event, tellings


def main(arguments):
    def option(name, count):
        if name not in arguments:
            return None
        at = arguments.index(name)
        values = arguments[at + 1:at + 1 + count]
        del arguments[at:at + 1 + count]
        return values

    half, listed, unjudged = option("--half", 1), option("--list", 0), option("--unjudged", 1)
    if len(arguments) < 2:
        sys.exit(__doc__)
    articles = folder.read(arguments[1:])
    event, tellings = events_of(arguments[0], articles)
    counts = {name: [0, 0, 0, 0] for name in ("develop", "report")}  # fused right and wrong, missed, apart and right
    known = set()
    for left, right, one in judged():
        fused = left in event and event[left] == event.get(right)
        if fused:
            known.add(event[left])
        name = half_of(left, right)
        counts[name][(0 if one else 1) if fused else (2 if one else 3)] += 1
        if listed is not None and fused != one and (half is None or half[0] == name):
            gone = "" if left in event and right in event else " (a telling is not found)"
            print("missed" if one else "wrong ", *left, "|", *right, gone)
    for name, (right, wrong, missed, apart) in counts.items():
        p, r = right / max(right + wrong, 1), right / max(right + missed, 1)
        if half is None or half[0] == name:
            print(f"{name:8} P {100 * p:5.1f}  R {100 * r:5.1f}  F1 {200 * p * r / max(p + r, 1e-9):5.1f}   fused {right} right, {wrong} wrong; {missed} missed, {apart} rightly apart")
    across = {e: t for e, t in tellings.items() if len({place[0] for place in t}) > 1}
    print(f"events of several articles: {len(across)}, not judged: {len(set(across) - known)}")
    for e in sorted(set(across) - known, key=lambda e: across[e])[:int(unjudged[0]) if unjudged else 0]:
        for a, sentence, trigger in across[e][:4]:
            begin, end = articles[a].sentences[sentence]
            print("  ", a, sentence, trigger, "|", articles[a].text[begin:end][:300])
        print()


main(sys.argv[1:])
