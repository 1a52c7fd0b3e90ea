# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""Trains the encoder. usage: train.py --data DIR --tokenizer BINARY --output FILE [--minutes M] [...]"""
import argparse, os, pickle, random, sys, time

import numpy as np
import torch
from torch.nn import functional as F

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import data, features, lexicon
from network import Network

IGNORED = -1


class Knowledge:
    """What is known of words beside the training sentences."""

    def __init__(self, vocabulary, names):
        self.vocabulary, self.lexicon = vocabulary, names


class Item:
    """A sentence as numbers."""

    __slots__ = ("rows", "bags", "ner", "tags", "heads", "deprels", "triggers", "sentence", "kind")

    def __init__(self, sentence, knowledge, words=None):
        words = words or sentence.words
        tokens = [knowledge.vocabulary.token(w) for w in words]
        mark = features.WRITING_ROW + features.writing(words)
        self.rows = [t[0] for t in tokens]
        self.bags = [t[1] + [mark, features.LEXICON_ROW + m] for t, m in zip(tokens, knowledge.lexicon.match(words))]
        self.sentence = sentence
        self.ner, self.tags, self.heads = sentence.ner, sentence.tags, sentence.heads
        self.deprels, self.triggers = sentence.deprels, sentence.triggers
        self.kind = (self.ner is not None, self.heads is not None)


def pad(lists, width):
    out = np.full((width, len(lists)), IGNORED, np.int64)
    for i, values in enumerate(lists):
        if values is not None:
            out[:len(values), i] = values
    return torch.from_numpy(out)


class Batch:
    def __init__(self, items, word_dropout=0.0, generator=None):
        n = max(len(i.rows) for i in items)
        self.lengths = torch.tensor([len(i.rows) for i in items], dtype=torch.int32)
        rows = np.zeros((n, len(items)), np.int64)
        bags = np.full((n, len(items), features.ALL_SLOTS), features.WRITING_ROW, np.int64)
        for b, item in enumerate(items):
            rows[:len(item.rows), b] = item.rows
            bags[:len(item.rows), b] = item.bags
        if word_dropout:
            rows[generator.random(rows.shape) < word_dropout * 0.5] = 0
            # the row of the whole word is dropped often: unseen words have only the rows of their parts
            lost = generator.random(rows.shape) < word_dropout
            bags[..., 0][lost] = features.WRITING_ROW
            # and the lexicon is often silent, so that it is not relied on
            bags[:, generator.random(len(items)) < 0.15, -1] = features.LEXICON_ROW
        self.rows, self.bags = torch.from_numpy(rows), torch.from_numpy(bags)
        self.ner = pad([i.ner for i in items], n)
        self.tags = pad([i.tags for i in items], n)
        self.heads = pad([i.heads for i in items], n)
        self.deprels = pad([i.deprels for i in items], n)
        self.triggers = pad([i.triggers for i in items], n)


def cross_entropy(logits, target, class_weight=None):
    """Over T x B targets, mean over the labelled tokens."""
    loss = F.cross_entropy(logits.reshape(-1, logits.shape[-1]), target.reshape(-1), weight=class_weight, ignore_index=IGNORED, reduction="none")
    labelled = (target != IGNORED).sum().clamp(min=1)
    return loss.view(target.shape).sum() / labelled


def losses(net, batch, trigger_weight):
    states = net.encode(batch.rows, batch.bags, batch.lengths)
    seen = net.drop(states)
    result = {}
    if (batch.ner != IGNORED).any():
        result["ner"] = cross_entropy(net.head("ner", seen), batch.ner) * 2
    if (batch.tags != IGNORED).any():
        result["tag"] = cross_entropy(net.head("tag", seen), batch.tags)
    if (batch.triggers != IGNORED).any():
        result["trigger"] = cross_entropy(net.head("trigger", seen), batch.triggers, trigger_weight)
    if (batch.heads != IGNORED).any():
        scores, dep, head = net.parse(seen)
        beyond = torch.arange(scores.shape[2])[None, :] > batch.lengths[:, None]
        scores = scores.masked_fill(beyond[:, None, :], -1e4)
        target = batch.heads.t()
        result["arc"] = cross_entropy(scores, target)
        known = target != IGNORED
        b, t = known.nonzero(as_tuple=True)
        logits = net.labels(dep[b, t], head[b, target[b, t]])
        result["label"] = F.cross_entropy(logits, batch.deprels.t()[b, t], reduction="none").mean()
    return result


def batches(items, size, shuffle):
    """Batches of about size tokens with sentences of like length and like labels."""
    if shuffle is not None:
        order = shuffle.permutation(len(items))
    else:
        order = range(len(items))
    groups = {}
    for i in order:
        groups.setdefault(items[i].kind, []).append(items[i])
    out = []
    for group in groups.values():
        for at in range(0, len(group), 2048):
            chunk = sorted(group[at:at + 2048], key=lambda i: len(i.rows))
            current, longest = [], 0
            for item in chunk:
                longest = max(longest, len(item.rows))
                if current and longest * (len(current) + 1) > size:
                    out.append(current)
                    current, longest = [], len(item.rows)
                current.append(item)
            if current:
                out.append(current)
    if shuffle is not None:
        out = [out[i] for i in shuffle.permutation(len(out))]
    return out


def constrained(scores):
    """Viterbi over BIOES that allows only well-formed sequences; scores: T x labels (numpy)."""
    n, k = scores.shape
    names = data.NER_LABELS
    opens = [name[0] in "BI" for name in names]
    allowed = np.full((k, k), -1e9)
    for a, x in enumerate(names):
        for b, y in enumerate(names):
            ok = y[0] in "IE" and y[2:] == x[2:] if opens[a] else y[0] not in "IE"
            allowed[a, b] = 0 if ok else -1e9
    start = allowed[0]
    best, back = scores[0] + start, []
    for t in range(1, n):
        total = best[:, None] + allowed
        back.append(total.argmax(0))
        best = total.max(0) + scores[t]
    best = best + np.array([-1e9 if o else 0 for o in opens])
    label = int(best.argmax())
    path = [label]
    for pointers in reversed(back):
        label = int(pointers[label])
        path.append(label)
    return path[::-1]


def evaluate(net, news, ud):
    net.eval()
    with torch.no_grad():
        right = system = gold = span = 0
        trigger = [0, 0, 0]
        for group in batches(news, 3000, None):
            batch = Batch(group)
            states = net.encode(batch.rows, batch.bags, batch.lengths)
            scores = torch.log_softmax(net.head("ner", states), 2).numpy()
            triggers = net.head("trigger", states).argmax(2).numpy()
            for b, item in enumerate(group):
                found = data.mentions_of(constrained(scores[:len(item.rows), b]))
                true = data.mentions_of(item.ner)
                right += len(found & true)
                system += len(found)
                gold += len(true)
                span += len({m[:2] for m in found} & {m[:2] for m in true})
                if item.triggers:
                    for t, g in enumerate(item.triggers):
                        p = triggers[t, b]
                        trigger[0] += p > 0 and g > 0
                        trigger[1] += p > 0
                        trigger[2] += g > 0
        upos = las = uas = total = tags = 0
        universal = [d.split(":")[0] for d in data.DEPRELS]
        for group in batches(ud, 3000, None):
            batch = Batch(group)
            states = net.encode(batch.rows, batch.bags, batch.lengths)
            tag = net.head("tag", states).argmax(2).numpy()
            scores, dep, head = net.parse(states)
            beyond = torch.arange(scores.shape[2])[None, :] > batch.lengths[:, None]
            best = scores.masked_fill(beyond[:, None, :], -1e4).argmax(2)
            for b, item in enumerate(group):
                n = len(item.rows)
                labels = net.labels(dep[b, :n], head[b, best[b, :n]]).argmax(1).numpy()
                for t in range(n):
                    total += 1
                    upos += data.TAGS[tag[t, b]].split("|")[0] == data.TAGS[item.tags[t]].split("|")[0]
                    tags += tag[t, b] == item.tags[t]
                    attached = int(best[b, t]) == item.heads[t]
                    uas += attached
                    las += attached and universal[labels[t]] == universal[item.deprels[t]]
    net.train()
    f1 = lambda r, s, g: 200 * r / max(1, s + g)
    return {"ner": f1(right, system, gold), "span": f1(span, system, gold), "trigger": f1(*trigger), "upos": 100 * upos / max(1, total),
            "tags": 100 * tags / max(1, total), "uas": 100 * uas / max(1, total), "las": 100 * las / max(1, total)}


def load(arguments):
    tokenizer = data.Tokenizer(arguments.tokenizer)
    sys.path.insert(0, os.path.join(arguments.data, "..", "score"))
    import annotations
    d = arguments.data
    sets = {
        "train": data.without(data.read_news(f"{d}/news/train", tokenizer, annotations), arguments.without),
        "dev": data.read_news(f"{d}/news/dev", tokenizer, annotations),
        "ud": data.read_conllu(f"{d}/syntax/ewt-train.conllu.xz") + data.read_conllu(f"{d}/syntax/gum-free.conllu.xz"),
        "ud-dev": data.read_conllu(f"{d}/syntax/ewt-dev.conllu.xz"),
    }
    # part of GMB, without what stands in the annotated articles, feeds the lexicon
    opening = lambda words: " ".join(words[:8]).lower()
    seen = {opening(s.words) for s in sets["train"] if len(s.words) >= 6}
    gmb = [(w, t) for w, t in data.read_gmb(f"{d}/names/gmb.csv.xz", tokenizer) if len(w) >= 6 and opening(w) not in seen]
    part = len(gmb) * 3 // 5
    names = lexicon.build(f"{d}/lists", arguments.names, tokenizer, gmb[:part])
    return sets, Knowledge(features.Vocabulary(f"{d}/lists"), names)


class NameSwap:
    """Names of the same kind and length in tokens, to be put in each other's place."""

    def __init__(self, sentences, names):
        self.known = {kind: names.spelt.get(mask, []) for kind, mask in lexicon.KIND.items()}
        self.names = {}
        for s in sentences:
            for first, last, kind in sorted(data.mentions_of(s.ner)):
                self.names.setdefault(kind, []).append(s.words[first:last + 1])

    def apply(self, sentence, generator):
        words, ner, triggers = [], [], []
        at = 0
        for first, last, kind in sorted(data.mentions_of(sentence.ner)):
            words += sentence.words[at:first]
            ner += sentence.ner[at:first]
            pool = self.known[kind] if self.known[kind] and generator.random() < 0.4 else self.names[kind]
            name = pool[generator.integers(len(pool))] if generator.random() < 0.6 else sentence.words[first:last + 1]
            words += name
            ner += data.bioes(len(name), [(0, len(name) - 1, kind)])
            at = last + 1
        out = data.Sentence(words + sentence.words[at:], sentence.document, sentence.source)
        out.ner = ner + sentence.ner[at:]
        return out


def augmented(item, knowledge, swap, generator):
    """Now and then a sentence is shown in capitals, in title case or lower case, or with other names."""
    s = item.sentence
    r = generator.random()
    if r < 0.03:
        return Item(s, knowledge, [w.upper() for w in s.words])
    if r < 0.05:
        return Item(s, knowledge, [w[:1].upper() + w[1:] if len(w) > 3 or generator.random() < 0.3 else w for w in s.words])
    if r < 0.06:
        return Item(s, knowledge, [w.lower() for w in s.words])
    if r < 0.2 and s.source == "news" and any(s.ner):
        return Item(swap.apply(s, generator), knowledge)
    return item


class Adam:
    """Adam with a moving average of the weights, which is what ships."""

    def __init__(self, net, rate, average):
        self.net, self.average = net, average
        self.inner = torch.optim.Adam(net.parameters(), lr=rate, betas=(0.9, 0.98), eps=1e-8)
        self.shadow = [p.detach().clone() for p in net.parameters()]
        self.steps = 0

    def step(self, rate):
        for g in self.inner.param_groups:
            g["lr"] = rate
        self.inner.step()
        self.steps += 1
        if self.steps % 8 == 0:
            keep = min(self.average, (1 + self.steps / 8) / (10 + self.steps / 8))
            torch._foreach_mul_(self.shadow, keep)
            torch._foreach_add_(self.shadow, [p.detach() for p in self.net.parameters()], alpha=1 - keep)

    def swap(self):
        for p, s in zip(self.net.parameters(), self.shadow):
            held = p.data.clone()
            p.data.copy_(s)
            s.copy_(held)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--width", type=int, default=192)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--window", type=int, default=3)
    parser.add_argument("--dropout", type=float, default=0.38)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--batch", type=int, default=1000)
    parser.add_argument("--word-dropout", type=float, default=0.1)
    parser.add_argument("--integer-epochs", type=int, default=2)
    parser.add_argument("--names", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "names"), help="names known beforehand")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--without", metavar="K/N", help="leave out every Nth article annotated with events, from the Kth on")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(arguments.seed)
    generator = np.random.default_rng(arguments.seed)
    sets, knowledge = load(arguments)
    items = {k: [Item(s, knowledge) for s in v if len(s.words) <= 120 or "dev" in k] for k, v in sets.items()}
    training = items["train"] + items["ud"]
    swap = NameSwap(sets["train"], knowledge.lexicon)
    net = Network(knowledge.vocabulary.vectors, arguments.width, arguments.layers, window=arguments.window, dropout=arguments.dropout)
    trigger_weight = torch.tensor([1.0, 1.5, 2.0, 2.0, 2.5, 2.5])
    adam = Adam(net, arguments.rate, 0.99)
    steps_each = len(batches(training, arguments.batch, generator))
    total, step, started = steps_each * arguments.epochs, 0, time.time()
    tokens = sum(len(i.rows) for i in training)
    print(f"{len(training)} sentences, {tokens} tokens, {len(knowledge.lexicon.entries)} names known, {steps_each} steps an epoch, {sum(p.numel() for p in net.parameters())} parameters", flush=True)
    for epoch in range(arguments.epochs):
        net.integers = epoch >= arguments.epochs - arguments.integer_epochs
        net.train()
        sums = {}
        shown = [augmented(i, knowledge, swap, generator) for i in training]
        for group in batches(shown, arguments.batch, generator):
            part = losses(net, Batch(group, arguments.word_dropout, generator), trigger_weight)
            for p in net.parameters():
                p.grad = None
            sum(part.values()).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            step += 1
            done = min(1.0, step / total)
            adam.step(arguments.rate * min(1, step / 300) * (1 - done) ** 0.9 + 1e-6)
            for k, v in part.items():
                s = sums.setdefault(k, [0.0, 0])
                s[0] += v.item()
                s[1] += 1
        adam.swap()
        figures = evaluate(net, items["dev"], items["ud-dev"]) if epoch % 4 == 3 or epoch + 1 == arguments.epochs else {}
        torch.save({"state": net.state_dict(), "arguments": vars(arguments), "lexicon": knowledge.lexicon.table()}, arguments.output)
        adam.swap()
        print(epoch, f"{time.time() - started:.0f}s", " ".join(f"{k} {v[0] / v[1]:.3f}" for k, v in sums.items()), "|",
              " ".join(f"{k} {v:.2f}" for k, v in figures.items()), flush=True)


if __name__ == "__main__":
    main()
