#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""Our annotations of events and relations, joined with the agency news that they are of (python3 stdlib only).

usage: unfold.py NEWS OUT
  NEWS  the folder of the annotated articles (default ../shared/data/news/train): texts and names of voa* and vob* come from there
  OUT   gets an ID-K.txt and an ID-K.ann for each story, laid out as the articles of NEWS (names alone where a story tells no event)

annotations.tsv beside this script has, for each piece, "## ID" and lines of tab-separated fields:
  S  sentence  published                          a story begins here: a piece joins parts of several
  E  sentence  trigger  FROM..TO  status  basis  participants
  R  sentence  source  kind  target
"""
import os, re, sys


def annotations(path):
    pieces, lines = {}, None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("## "):
            lines = pieces[line.split()[1]] = []
        elif line and not line.startswith("#"):
            lines.append(line.split("\t"))
    return pieces


def unfold(ident, lines, news, out):
    sentences, names = {}, {}
    for line in open(os.path.join(news, ident + ".txt"), encoding="utf-8"):
        if match := re.match(r"\[(\d+)\] (.*)$", line):
            sentences[int(match[1])] = match[2]
    for line in open(os.path.join(news, ident + ".ann"), encoding="utf-8"):
        number, _, mentions = line.rstrip("\n").partition("\t")
        if number.isdigit():
            names[int(number)] = mentions
    begins = sorted((int(fields[1]), fields[2]) for fields in lines if fields[0] == "S")
    for k, (begin, published) in enumerate(begins):
        begin = min(sentences) if k == 0 else begin
        end = begins[k + 1][0] if k + 1 < len(begins) else max(sentences) + 1
        inside = [n for n in sorted(sentences) if begin <= n < end]
        new = {n: i for i, n in enumerate(inside, 1)}
        mine = [f for f in lines if f[0] != "S" and int(f[1]) in new]
        name = os.path.join(out, f"{ident}-{k + 1}")
        with open(name + ".txt", "w", encoding="utf-8") as text:
            text.write(f"# {ident}-{k + 1} · published {published} · agency news\n")
            text.writelines(f"[{new[n]}] {sentences[n]}\n" for n in inside)
        with open(name + ".ann", "w", encoding="utf-8") as ann:
            ann.writelines(f"{new[n]}\t{names[n]}\n" for n in inside if n in names)
            for f in mine:
                row = [f[0], str(new[int(f[1])])] + f[2:]
                ann.write("\t".join(row + [""] if f[0] == "E" else row) + "\n")  # events have a title, here an empty one


def main(argv):
    here = os.path.dirname(os.path.abspath(__file__))
    news, out = argv if len(argv) == 2 else (os.path.join(here, "../../../../../shared/data/news/train"), argv[0])
    os.makedirs(out, exist_ok=True)
    for ident, lines in sorted(annotations(os.path.join(here, "annotations.tsv")).items()):
        unfold(ident, lines, news, out)


if __name__ == "__main__":
    main(sys.argv[1:])
