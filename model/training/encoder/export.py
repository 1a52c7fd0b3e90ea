# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""Writes a trained encoder as the model file that the program maps. usage: export.py CHECKPOINT --data DIR --output FILE.dlm"""
import argparse, os, struct, sys

import numpy as np
import torch

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import data, features
from network import ACTIVATION_STEPS, BAG, VECTOR, WEIGHT_STEPS, Network
PAIR_HEADS = ("participant", "dating", "relation")  # model/training/encoder/pairs.py

FORMAT_VERSION = 2
MASK = (1 << 64) - 1
Q8, Q10, Q11 = 256, 1024, 2048


def key_of(word):
    value = 14695981039346656037
    for byte in word.encode():
        value = (value ^ byte) * 1099511628211 & MASK
    return value ^ value >> 32


def rotate(value, by):
    return (value << by | value >> (64 - by)) & MASK


def checksum(content):
    """As model/learning/modelfile.cpp: four lanes over 8-byte words; content is a multiple of 32 bytes."""
    words = np.frombuffer(content, "<u8").reshape(-1, 4)
    lanes = np.array([1, 2, 3, 4], np.uint64)
    factor, left, right = np.uint64(0x9E3779B97F4A7C15), np.uint64(29), np.uint64(35)
    with np.errstate(over="ignore"):
        for row in words:
            lanes = (lanes ^ row) * factor
            lanes = lanes << left | lanes >> right
    total = len(content)
    for lane in lanes:
        total = rotate((total ^ int(lane)) * 0x9E3779B97F4A7C15 & MASK, 29)
    return total


class Writer:
    def __init__(self):
        self.sections = []

    def add(self, name, array, shift=1):
        array = np.ascontiguousarray(array)
        assert array.ndim == 2 and len(name) < 24
        self.sections.append((name, array, shift))

    def matrix(self, name, weight, bias, scale, input_steps=ACTIVATION_STEPS):
        """weight: inputs x outputs, for activations in [-1, 1]; the result is scale times the real value."""
        weight, bias = np.asarray(weight, np.float64), np.asarray(bias, np.float64)
        inputs, outputs = weight.shape
        padded = (outputs + 15) // 16 * 16
        step = np.maximum(np.abs(weight).max(0), 1e-6) / WEIGHT_STEPS
        whole = np.zeros((inputs, padded), np.int64)
        whole[:, :outputs] = np.round(weight / step)
        factor = step / input_steps * scale * 16  # a sum, less four bits, to the result
        shift = 1
        while shift < 20 and factor.max() * 2 ** (shift + 1) < 16384:
            shift += 1
        assert factor.max() * 2 ** shift < 32768, f"{name}: weights are too large"
        multipliers = np.zeros((1, padded), np.int64)
        multipliers[0, :outputs] = np.maximum(1, np.round(factor * 2 ** shift))
        sums = np.zeros((1, padded), np.int64)
        sums[0, :outputs] = np.round(bias * input_steps / step) + 8  # the shift by four bits rounds down
        sums[0] -= 128 * whole.sum(0)  # activations are bytes around 128
        assert np.abs(sums).max() < 2 ** 30
        packed = whole.T.reshape(padded // 16, 16, inputs // 4, 4).transpose(0, 2, 1, 3)
        self.add(name + ".w", packed.reshape(padded, inputs).astype(np.int8), shift)
        self.add(name + ".b", sums.astype(np.int32))
        self.add(name + ".m", multipliers.astype(np.int32))

    def write(self, path):
        head = 32 + 64 * len(self.sections)
        offset = (head + 63) // 64 * 64
        directory, body = b"", b""
        for name, array, shift in self.sections:
            content = array.tobytes()
            directory += struct.pack("<24sQIIIi16x", name.encode(), offset + len(body), array.shape[0], array.shape[1], array.itemsize, shift)
            body += content + bytes(-len(content) % 64)
        content = directory + bytes(offset - head) + body
        content += bytes(-len(content) % 32)
        with open(path, "wb") as f:
            f.write(struct.pack("<8sIIQQ", b"DATELNLM", FORMAT_VERSION, len(self.sections), 32 + len(content), checksum(content)))
            f.write(content)
        return 32 + len(content)


def word_index(words):
    slots = 1 << 18
    index = np.zeros((slots, 2), np.uint32)
    for row, word in enumerate(words, 1):
        key = key_of(word)
        slot = key & (slots - 1)
        while index[slot, 1]:
            if index[slot, 0] == key >> 32:
                break
            slot = (slot + 1) & (slots - 1)
        else:
            index[slot] = (key >> 32, row)
    return index


def phrase_table(slots, values):
    table = np.zeros((slots, 2), np.uint32)
    for key, value in sorted(values.items()):
        slot = key & (slots - 1)
        while table[slot, 1]:
            slot = (slot + 1) & (slots - 1)
        table[slot] = (key >> 32, value)
    return table


def whole_bytes(values):
    return np.clip(np.round(np.asarray(values) * ACTIVATION_STEPS), -127, 127).astype(np.int8)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint")
    parser.add_argument("--data", required=True)
    parser.add_argument("--output", required=True)
    arguments = parser.parse_args()
    checkpoint = torch.load(arguments.checkpoint)
    options = checkpoint["arguments"]
    vocabulary = features.Vocabulary(f"{arguments.data}/lists")
    net = Network(vocabulary.vectors, options["width"], options["layers"], window=options["window"])
    net.load_state_dict(checkpoint["state"])
    p = {k: v.detach().numpy() for k, v in net.state_dict().items()}
    width, d2, arc, label, relations = net.width, 2 * net.width, net.arc, net.label, len(data.DEPRELS)
    w = Writer()
    w.add("sizes", np.array([[width, net.layers, net.window, arc, label, len(data.NER_LABELS), len(data.TAGS), len(data.TRIGGER_LABELS), relations]], np.uint32))
    w.add("index", word_index(vocabulary.words))
    w.add("vectors", vocabulary.vectors)
    w.add("bags", whole_bytes(p["table"]))
    w.add("lexicon", phrase_table(*checkpoint["lexicon"]))
    w.matrix("project", p["project"], p["project_bias"], Q11)
    for i in range(net.layers):
        gates = p[f"w.{i}"]  # direction x inputs x 3 width
        w.matrix(f"layer{i}", np.concatenate([gates[0], gates[1]], 1), p[f"b.{i}"].reshape(-1), Q11)
        w.add(f"layer{i}.v", np.clip(np.round(p[f"v.{i}"].reshape(4, width) * 4096), -32767, 32767).astype(np.int16))
    for name in ("ner", "tag", "trigger"):
        w.matrix(name, p[f"heads.{name}.weight"].T, p[f"heads.{name}.bias"], Q8)
    at = 0
    for name, columns in (("arcdep", arc), ("archead", arc), ("labeldep", label), ("labelhead", label)):
        w.matrix(name, p["heads.mlp.weight"][at:at + columns].T, p["heads.mlp.bias"][at:at + columns], Q11)
        at += columns
    w.matrix("arc", p["arc_u"], p["arc_w"], Q10)
    # label_u: relation x dependent x head -> dependent x (relation, head); twice, as Network.labels has it
    w.matrix("label", 2 * p["label_u"].transpose(1, 0, 2).reshape(label, relations * label), np.zeros(relations * label), Q10)
    w.matrix("oflabeldep", p["label_d"], p["label_b"], Q10)
    w.matrix("oflabelhead", p["label_h"], np.zeros(relations), Q10)
    w.add("root", whole_bytes(np.clip(p["root"], -1, 1))[None])
    for name in PAIR_HEADS:
        head = checkpoint.get("pairs", {}).get(name)
        if head is not None:
            h = {k: v.numpy() for k, v in head.items()}
            w.add(f"{name}.rows", whole_bytes(h["rows"]))
            w.matrix(f"{name}.hidden", h["hidden.weight"].T, h["hidden.bias"], Q11)
            w.matrix(f"{name}.out", h["out.weight"].T, h["out.bias"], Q8)
    print(f"{arguments.output}: {w.write(arguments.output)} bytes")


if __name__ == "__main__":
    main()
