# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""The shared encoder and its heads, in float but with the value ranges of the integer code, so that both agree closely.

Every activation lies in [-1, 1]. With `integers` set, weights and activations are rounded as they will be shipped and
gradients pass straight through.
"""
import torch
from torch import nn
from torch.nn import functional as F

import data, features
from recurrence import Recurrence

VECTOR, BAG = 100, 60
WEIGHT_STEPS, ACTIVATION_STEPS = 63, 127


def candidate(a):
    """The tanh of the integer code: a quadratic on [-2, 2], constant outside."""
    p = (a * 0.5).clamp(-1, 1)
    return p * (2 - p.abs())


class Round(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.round()

    @staticmethod
    def backward(ctx, g):
        return g


class Network(nn.Module):
    def __init__(self, vectors, width=128, layers=4, arc=96, label=32, window=1, dropout=0.33):
        super().__init__()
        self.width, self.layers, self.window, self.p = width, layers, window, dropout
        self.integers = False
        d2 = 2 * width
        self.register_buffer("vectors", torch.from_numpy(vectors), persistent=False)
        self.table = nn.Parameter(torch.randn(features.ALL_ROWS, BAG) * 0.08)
        self.project = nn.Parameter(torch.randn((VECTOR + BAG) * window, d2) * ((VECTOR + BAG) * window) ** -0.5 * 2)
        self.project_bias = nn.Parameter(torch.zeros(d2))
        self.w = nn.ParameterList([nn.Parameter(torch.randn(2, d2, 3 * width) * (2.5 / d2) ** 0.5) for _ in range(layers)])
        bias = torch.zeros(2, 1, 3 * width)
        bias[:, :, width:2 * width] = 0.5
        bias[:, :, 2 * width:] = -0.5
        self.b = nn.ParameterList([nn.Parameter(bias.clone()) for _ in range(layers)])
        self.v = nn.ParameterList([nn.Parameter(torch.zeros(2, 2, width)) for _ in range(layers)])
        self.arc, self.label = arc, label
        self.heads = nn.ModuleDict({
            "ner": nn.Linear(d2, len(data.NER_LABELS)),
            "tag": nn.Linear(d2, len(data.TAGS)),
            "trigger": nn.Linear(d2, len(data.TRIGGER_LABELS)),
            "mlp": nn.Linear(d2, 2 * arc + 2 * label),
        })
        self.root = nn.Parameter(torch.randn(arc + label) * 0.3)
        self.arc_u = nn.Parameter(torch.eye(arc) + torch.randn(arc, arc) * 0.02)
        self.arc_w = nn.Parameter(torch.zeros(arc))
        self.label_u = nn.Parameter(torch.randn(len(data.DEPRELS), label, label) * 0.1)
        self.label_d = nn.Parameter(torch.zeros(label, len(data.DEPRELS)))
        self.label_h = nn.Parameter(torch.zeros(label, len(data.DEPRELS)))
        self.label_b = nn.Parameter(torch.zeros(len(data.DEPRELS)))

    # ---- rounding as shipped
    def weight(self, w, dim):
        """Rows of outputs get a scale of their own: dim is the input dimension, over which the maximum is taken."""
        if not self.integers:
            return w
        scale = w.detach().abs().amax(dim, keepdim=True).clamp(min=1e-6) / WEIGHT_STEPS
        return Round.apply(w / scale) * scale

    def activation(self, x):
        return Round.apply(x * ACTIVATION_STEPS) / ACTIVATION_STEPS if self.integers else x

    def drop(self, x, p=None):
        """The same mask at every step of a sentence: x is T x B x C."""
        p = self.p if p is None else p
        if not self.training or p == 0:
            return x
        return x * (torch.rand(1, x.shape[1], x.shape[2]) > p).to(x.dtype) / (1 - p)

    def encode(self, rows, bags, lengths):
        """rows: T x B vector rows; bags: T x B x slots; lengths: int32 B -> states T x B x 2 width"""
        time, batch = rows.shape
        table = self.activation(self.table)
        # a bag adds up slots rows; gradients of the table are gathered by index_add
        bag = F.embedding(bags, table).sum(2).clamp(-1, 1)
        x = torch.cat([self.vectors[rows].float() / ACTIVATION_STEPS, bag], 2)
        x = self.drop(x, self.p * 0.75)
        if self.window == 3:
            zero = x.new_zeros(1, batch, x.shape[2])
            x = torch.cat([torch.cat([zero, x[:-1]]), x, torch.cat([x[1:], zero])], 2)
        u = candidate(x @ self.weight(self.project, 0) + self.project_bias)
        mask = (torch.arange(time)[:, None] < lengths[None]).to(u.dtype)[:, :, None]
        u = u * mask
        for w, b, v in zip(self.w, self.b, self.v):
            seen = self.drop(self.activation(u)).reshape(1, time * batch, -1).expand(2, -1, -1)
            z = torch.baddbmm(b.expand(2, time * batch, -1), seen, self.weight(w, 1))
            u = Recurrence.apply(z.view(2, time, batch, 3, self.width), u, v, lengths)
        return self.activation(u)

    def head(self, name, states):
        layer = self.heads[name]
        return F.linear(states, self.weight(layer.weight, 1), layer.bias)

    def parse(self, states):
        """states: T x B x C -> arc scores B x T (dependent) x T+1 (head; 0 is the root), label features of both sides"""
        m = self.activation(candidate(self.head("mlp", states))).transpose(0, 1)
        m = self.drop(m.transpose(0, 1)).transpose(0, 1)
        a, l = self.arc, self.label
        dep, head, label_dep, label_head = m.split([a, a, l, l], 2)
        root = self.activation(self.root.clamp(-1, 1)).expand(m.shape[0], 1, -1)
        head = torch.cat([root[:, :, :a], head], 1)
        label_head = torch.cat([root[:, :, a:], label_head], 1)
        scores = ((dep @ self.weight(self.arc_u, 0)) + self.arc_w) @ head.transpose(1, 2) * 2
        return scores, label_dep, label_head

    def labels(self, dep, head):
        """N x label each -> N x labels"""
        n = len(dep)
        u = self.weight(self.label_u, (1, 2))
        mixed = (dep @ u.permute(1, 0, 2).reshape(self.label, -1)).view(n, -1, self.label)
        return (mixed * head[:, None, :]).sum(2) * 2 + dep @ self.label_d + head @ self.label_h + self.label_b
