#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""How well a folder dates its articles if only some of them carry their date.

usage: partlyknown.py BINARY ARTICLES.jsonl [SHARE...]

ARTICLES.jsonl: {"id", "published": "2016-05-30", "text"} a line, every date sure. For each share (default 0, 0.3, 0.6) and
three draws of the articles that keep their date, the others are dated by BINARY; what comes of those is printed: how many
have an answer, one within two and five years that is right, a wrong one, and how many were dated by their story, with
the days by which those are wrong.
"""
import collections, datetime, json, random, subprocess, sys, tempfile

day = datetime.date.fromisoformat


def measure(binary, articles, share):
    count, story = collections.Counter(), collections.Counter()
    for seed in range(3):
        random.seed(seed)
        known = {a["id"] for a in articles if random.random() < share}
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as f:
            for a in articles:
                kept = ("id", "published", "text") if a["id"] in known else ("id", "text")
                f.write(json.dumps({k: a[k] for k in kept}, ensure_ascii=False) + "\n")
            f.flush()
            lines = subprocess.run([binary, "extract", f.name], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode().splitlines()
        found = {r["id"]: r.get("published") for r in map(json.loads, lines) if r["record"] == "article"}
        for a in articles:
            if a["id"] in known:
                continue
            count["hidden"] += 1
            if got := found.get(a["id"]):
                begin, end, truth = day(got["from"]), day(got["to"]), day(a["published"])
                error = max((begin - truth).days, (truth - end).days, 0)
                count["answered"] += 1
                count["two" if error == 0 and (end - begin).days <= 731 else ""] += 1
                count["five" if error == 0 and (end - begin).days <= 1827 else ""] += 1
                count["wrong"] += error > 0
                if " tell the same of " in got["why"]:
                    story["right" if error == 0 else "1 to 3 days" if error <= 3 else "up to 30" if error <= 30 else "more"] += 1
    part = lambda name: "%s %.1f" % (name, 100 * count[name] / max(count["hidden"], 1))
    print("known %.1f: hidden %d " % (share, count["hidden"]), *map(part, ("answered", "two", "five", "wrong")), " by story", dict(story), flush=True)


binary, path, *shares = sys.argv[1:]
articles = [json.loads(line) for line in open(path, encoding="utf-8")]
for share in map(float, shares or (0, 0.3, 0.6)):
    measure(binary, articles, share)
