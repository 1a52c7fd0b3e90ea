#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""Annotated news articles (ID.txt beside ID.ann) as JSON Lines for dateline-train-events (python3 stdlib only).

usage: goldarticles.py FOLDER [K/N] > articles.jsonl
K/N: of these articles every Nth alone, from the Kth on, as model/training/encoder/train.py leaves them out.
Written a line: id, published, text, sentences [[begin, end]], mentions, events, relations; all offsets in UTF-8 bytes.
Articles without any event or relation are left out: they were annotated with names only.
"""
import json, os, re, sys

KINDS = {"P": "person", "O": "organisation", "C": "country", "L": "place", "G": "group"}


def read(folder, ident):
    lines = open(os.path.join(folder, ident + ".txt"), encoding="utf-8").read().split("\n")
    date = re.search(r"published (\d{4}-\d\d-\d\d)", lines[0])
    spans, text = {}, ""
    for line in lines[1:]:
        match = re.match(r"\[(\d+)\] (.*)$", line)
        if not match:
            continue
        number = int(match[1])
        if text:
            text += "\n\n" if number == 1 or number % 3 == 1 else " "
        spans[number] = (len(text), len(text) + len(match[2]))
        text += match[2]
    place = [0]
    for character in text:
        place.append(place[-1] + len(character.encode("utf-8")))
    article = {"id": ident, "published": date and date[1], "text": text, "mentions": [], "events": [], "relations": [],
               "sentences": [[place[spans[n][0]], place[spans[n][1]]] for n in sorted(spans)]}
    index = {n: i for i, n in enumerate(sorted(spans))}
    for line in open(os.path.join(folder, ident + ".ann"), encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if fields[0] == "E":
            begin, end = fields[3].split("..")
            base, stop = spans[int(fields[1])]
            found = re.search(r"(?<!\w)" + re.escape(fields[2]) + r"(?!\w)", text[base:stop])
            at = base + found.start() if found else max(text.find(fields[2], base, stop), base)
            names = [n.strip() for n in fields[6].split(";") if n.strip()]
            article["events"].append({"sentence": index[int(fields[1])], "begin": place[at], "end": place[at + len(fields[2])], "from": begin,
                                      "to": end, "status": fields[4], "basis": fields[5], "participants": names})
        elif fields[0] == "R":
            article["relations"].append({"sentence": index[int(fields[1])], "source": fields[2], "kind": fields[3], "target": fields[4]})
        elif fields[0].isdigit() and len(fields) > 1:
            position, end = spans[int(fields[0])]
            for item in fields[1].split(" | "):
                letter, surface, canonical = re.fullmatch(r"([POCLGT]):(.+?)(?:=([^=]+))?", item.strip()).groups()
                begin = text.find(surface, position, end)
                while begin > 0 and (text[begin - 1].isalnum() and surface[0].isalnum()
                                     or (text[begin + len(surface):begin + len(surface) + 1].isalnum() and surface[-1].isalnum())):
                    begin = text.find(surface, begin + 1, end)
                position = begin + len(surface)
                if letter != "T":
                    article["mentions"].append({"begin": place[begin], "end": place[position], "kind": KINDS[letter], "name": canonical or surface})
    return article


def main(argv):
    folder = argv[0]
    first, step = map(int, argv[1].split("/")) if len(argv) > 1 else (0, 1)
    articles = [read(folder, name[:-4]) for name in sorted(os.listdir(folder)) if name.endswith(".txt")]
    for article in [a for a in articles if a["events"] or a["relations"]][first::step]:
        print(json.dumps(article, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])
