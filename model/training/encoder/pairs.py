# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""The pair heads over the finished encoder: who takes part in an event, which time dates it, which relation a sentence states.

usage: pairs.py CHECKPOINT --data DIR --tokenizer BINARY [--also FOLDER]     adds the heads to the checkpoint
"""
import argparse, datetime, os, re, sys

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import data, features, lexicon, train
from network import ACTIVATION_STEPS, Network, Round, candidate

PAIR_HEADS = ("participant", "dating", "relation")
RELATIONS = ["role", "nationality", "located", "member", "family", "met", "attacked", "opposed", "supported", "agreed"]
SYMMETRIC = ("family", "met", "agreed")
TRIGGER, TIME = 5, 6  # kinds of ends beside the five of names
KINDS, DISTANCES, PATHS, COLUMNS, HIDDEN = 7, 18, 8, 16, 96
ROWS = 2 * KINDS + DISTANCES + PATHS
OUTPUTS = {"participant": 2, "dating": 2, "relation": 1 + 2 * len(RELATIONS)}
STEPS = (1, 2, 3, 4, 6, 9, 14, 22)


def distance(first, second):
    before = second[0] < first[0]
    gap = first[0] - second[1] if before else second[0] - first[1]
    return sum(gap > s for s in STEPS) + (9 if before else 0)


def path(heads, first, second):
    """Tokens on the way through the tree from the last token of one end to that of the other, without the ends' own."""
    def up(token):
        way = [token]
        while heads[way[-1]] is not None and len(way) <= 40:
            way.append(heads[way[-1]])
        return way

    a, b = up(first[1]), up(second[1])
    shared = next((t for t in a if t in b), None)
    if shared is None:
        return []
    way = a[:a.index(shared) + 1] + b[:b.index(shared)]
    return [t for t in way if not first[0] <= t <= first[1] and not second[0] <= t <= second[1]]


class PairNet(nn.Module):
    """As model/extraction/language/pairheads.cpp: the last tokens of both ends, the largest values between and on the
    syntactic path, and rows for kinds, distance and path length."""

    def __init__(self, states, outputs):
        super().__init__()
        self.rows = nn.Parameter(torch.randn(ROWS, COLUMNS) * 0.2)
        self.hidden = nn.Linear(4 * states + COLUMNS, HIDDEN)
        self.out = nn.Linear(HIDDEN, outputs)
        self.drop = nn.Dropout(0.4)

    def forward(self, states, rows):
        bag = self.rows[rows].sum(1).clamp(-1, 1)
        x = torch.cat([self.drop(states), bag], 1)
        return self.out(self.drop(Round.apply(candidate(self.hidden(x)) * ACTIVATION_STEPS) / ACTIVATION_STEPS))


def interval(value):
    """(first, last day) of a TIMEX3 value of a day, month, year or week, else None."""
    value = value or ""
    try:
        if match := re.match(r"(\d{4})-(\d\d)-(\d\d)", value):
            day = datetime.date(*map(int, match.groups()))
            return day.isoformat(), day.isoformat()
        if match := re.fullmatch(r"(\d{4})-(\d\d)", value):
            year, month = map(int, match.groups())
            last = datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(1)
            return f"{value}-01", last.isoformat()
        if re.fullmatch(r"\d{4}", value):
            return f"{value}-01-01", f"{value}-12-31"
        if match := re.fullmatch(r"(\d{4})-W(\d\d)", value):
            monday = datetime.date.fromisocalendar(int(match[1]), int(match[2]), 1)
            return monday.isoformat(), (monday + datetime.timedelta(6)).isoformat()
    except ValueError:
        pass
    return None


def examples(articles, sentences, states_of):
    """head -> list of (first end, second end, kinds, label, states): ends are token ranges."""
    by_place = {(s.document, s.number): s for s in sentences}
    out = {name: [] for name in PAIR_HEADS}
    for article in articles:
        if not (article.events or article.relations):
            continue
        for number, (begin, end) in article.sentences.items():
            s = by_place.get((article.id, number))
            if s is None:
                continue
            states = states_of(s)  # and heads
            place = lambda m: data.cover(s.spans, m["begin"], m["end"])
            mentions = [(place(m), data.KINDS.index(m["kind"]), m["name"]) for m in article.mentions if begin <= m["begin"] < end]
            times = [(place(t), t["value"]) for t in article.times if begin <= t["begin"] < end]
            stated = [(r["source"], r["kind"], r["target"]) for r in article.relations if r["sentence"] == number]
            relation_examples(out["relation"], mentions, stated, states)
            text = article.text[begin:end]
            for e in article.events:
                if e["sentence"] != number:
                    continue
                match = re.search(r"(?<!\w)" + re.escape(e["trigger"]) + r"(?!\w)", text)
                trigger = match and data.cover(s.spans, begin + match.start(), begin + match.end())
                if not trigger:
                    continue
                trigger = (trigger[0], trigger[0])
                for tokens, kind, name in mentions:
                    out["participant"].append((trigger, tokens, (TRIGGER, kind), int(name in e["participants"]), states))
                fits = [interval(value) == (e["from"], e["to"]) for _, value in times]
                for (tokens, value), fit in zip(times, fits):
                    if e["basis"] != "here" or any(fits):
                        out["dating"].append((trigger, tokens, (TRIGGER, TIME), int(fit), states))
    return out


def relation_examples(out, mentions, stated, states):
    """Of several mentions of the two things the nearest pair states the relation; the others are left out."""
    pairs = {}
    for i, (a, kind_a, name_a) in enumerate(mentions):
        for b, kind_b, name_b in mentions[i + 1:]:
            if name_a == name_b:
                continue
            label = 0
            for source, kind, target in stated:
                if kind in RELATIONS and {source, target} == {name_a, name_b}:
                    forward = source == name_a or kind in SYMMETRIC
                    label = 1 + RELATIONS.index(kind) + (0 if forward else len(RELATIONS))
            key = tuple(sorted((name_a, name_b)))
            item = (a, b, (kind_a, kind_b), label, states)
            if not label:
                out.append(item)
            elif key not in pairs or b[0] - a[1] < pairs[key][1][0] - pairs[key][0][1]:
                pairs[key] = item
    out.extend(pairs.values())


def tensors(items):
    states, rows, labels = [], [], []
    for first, second, (kind_a, kind_b), label, (all_states, heads) in items:
        begin, end = min(first[0], second[0]), max(first[1], second[1])
        way = path(heads, first, second)
        on_path = all_states[way].amax(0) if way else torch.zeros(all_states.shape[1])
        states.append(torch.cat([all_states[first[1]], all_states[second[1]], all_states[begin:end + 1].amax(0), on_path]))
        rows.append([kind_a, KINDS + kind_b, 2 * KINDS + distance(first, second), 2 * KINDS + DISTANCES + min(len(way), PATHS - 1)])
        labels.append(label)
    return torch.stack(states), torch.tensor(rows), torch.tensor(labels)


def margins(net, states, rows):
    """Score of the best label less that of "no", and that label."""
    net.eval()
    with torch.no_grad():
        scores = net(states, rows)
    net.train()
    best, label = scores[:, 1:].max(1)
    return best - scores[:, 0], label + 1


def figures(margin, found, labels, bias=0.0):
    yes = margin + bias > 0
    both = int((yes & (labels > 0)).sum())
    kind = int((yes & (labels == found)).sum())
    system, gold = max(1, int(yes.sum())), max(1, int((labels > 0).sum()))
    return {"pair": 200 * both / (system + gold), "kind": 200 * kind / (system + gold), "P": 100 * both / system, "R": 100 * both / gold}


def fit(name, training, epochs, seed):
    torch.manual_seed(seed)
    states, rows, labels = training
    net = PairNet(states.shape[1] // 4, OUTPUTS[name])
    adam = torch.optim.AdamW(net.parameters(), lr=1e-3, weight_decay=0.02)
    total, step = epochs * ((len(labels) + 127) // 128), 0
    for _ in range(epochs):
        order = torch.randperm(len(labels))
        for at in range(0, len(order), 128):
            chosen = order[at:at + 128]
            loss = F.cross_entropy(net(states[chosen], rows[chosen]), labels[chosen])
            adam.zero_grad()
            loss.backward()
            step += 1
            for g in adam.param_groups:
                g["lr"] = 1e-3 * (1 - step / total) + 1e-6
            adam.step()
    return net


def trained(name, training, dev, epochs):
    """A head whose zero margin gives the best pair F1 on a fifth of the training data that a first head did not see."""
    all_tensors = tensors(training)
    cut = len(training) * 4 // 5
    part = fit(name, [t[:cut] for t in all_tensors], epochs, 1)
    held = [t[cut:] for t in all_tensors]
    margin, found = margins(part, *held[:2])
    bias = max((b / 4 for b in range(-8, 13)), key=lambda b: figures(margin, found, held[2], b)["pair"])
    net = fit(name, all_tensors, epochs, 2)
    with torch.no_grad():
        net.out.bias[0] -= bias
    dev_tensors = tensors(dev)
    shown = figures(*margins(net, *dev_tensors[:2]), dev_tensors[2])
    print(f"{name}: {len(training)} examples, bias {bias}, dev " + " ".join(f"{k} {v:.1f}" for k, v in shown.items()), flush=True)
    for shift in (-1.0, -0.5, 0.5):
        print("    shifted", shift, {k: round(v, 1) for k, v in figures(*margins(net, *dev_tensors[:2]), dev_tensors[2], shift).items()})
    return net.eval()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint")
    parser.add_argument("--data", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--also", metavar="FOLDER", help="further annotated articles to learn from")
    parser.add_argument("--epochs", type=int, default=10)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    checkpoint = torch.load(arguments.checkpoint)
    options = checkpoint["arguments"]
    knowledge = train.Knowledge(features.Vocabulary(f"{arguments.data}/lists"), lexicon.Table(checkpoint["lexicon"]))
    net = Network(knowledge.vocabulary.vectors, options["width"], options["layers"], window=options["window"])
    net.load_state_dict(checkpoint["state"])
    net.integers = True
    net.eval()
    sys.path.insert(0, os.path.join(arguments.data, "..", "score"))
    import annotations

    found = {}
    for part, folder in (("also", arguments.also), ("train", f"{arguments.data}/news/train"), ("dev", f"{arguments.data}/news/dev")):
        if not folder:
            continue
        articles = [a for a in annotations.load(folder) if a.events or a.relations]
        read = data.read_news(folder, data.Tokenizer(arguments.tokenizer), annotations)
        sentences = [s for s in data.without(read, options.get("without") if part == "train" else None) if s.triggers is not None]
        found[part] = examples(articles, sentences, encoded(net, [train.Item(s, knowledge) for s in sentences]))
    checkpoint["pairs"] = {}
    for name in PAIR_HEADS:
        # further articles first: the last fifth, which sets the zero of the margin, is of the data
        head = trained(name, (found["also"][name] if "also" in found else []) + found["train"][name], found["dev"][name], arguments.epochs)
        checkpoint["pairs"][name] = {k: v.detach() for k, v in head.state_dict().items()}
    torch.save(checkpoint, arguments.checkpoint)


def encoded(net, items):
    """A function that gives a sentence's states and heads."""
    known = {}
    with torch.no_grad():
        for group in train.batches(items, 3000, None):
            batch = train.Batch(group)
            states = net.encode(batch.rows, batch.bags, batch.lengths)
            scores = net.parse(states)[0]
            beyond = torch.arange(scores.shape[2])[None, :] > batch.lengths[:, None]
            best = scores.masked_fill(beyond[:, None, :], -1e4).argmax(2).tolist()
            for b, item in enumerate(group):
                n = len(item.rows)
                known[id(item.sentence)] = states[:n, b].clone(), [h - 1 if h else None for h in best[b][:n]]
    return lambda sentence: known[id(sentence)]


if __name__ == "__main__":
    main()
