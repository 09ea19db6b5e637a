"""microgpt's algorithm in plain CPython, one scalar at a time, to measure the laboratory's engines against.

Written from the published description (2026-02-12): a scalar autograd whose operations give local derivatives, a GPT
of one layer, Adam, one document a step, then samples.

Usage: python3 microgpt.py FILE STEPS [TOTAL]. FILE is a table with a column "name" (.csv) or one word a line; TOTAL is
the number of steps over which the learning rate falls to 0 (STEPS, when not given). Prints one JSON object: the
losses, 20 samples, and the seconds the steps took, reading, shuffling and initialising not counted.
"""

import csv
import json
import math
import random
import sys
import time


class Value:
    """A number that remembers what it was made from, and how it changes with each of those."""

    __slots__ = ("data", "grad", "inputs", "slopes")

    def __init__(self, data, inputs=(), slopes=()):
        self.data = data
        self.grad = 0
        self.inputs = inputs
        self.slopes = slopes

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1, 1))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __pow__(self, power):
        return Value(self.data**power, (self,), (power * self.data ** (power - 1),))

    def log(self):
        return Value(math.log(self.data), (self,), (1 / self.data,))

    def exp(self):
        e = math.exp(self.data)
        return Value(e, (self,), (e,))

    def relu(self):
        return Value(max(0, self.data), (self,), (float(self.data > 0),))

    def __neg__(self):
        return self * -1

    def __radd__(self, other):
        return self + other

    def __sub__(self, other):
        return self + (-other)

    def __rmul__(self, other):
        return self * other

    def __truediv__(self, other):
        return self * other**-1

    def backward(self):
        order = []
        seen = set()

        def visit(node):
            if node not in seen:
                seen.add(node)
                for each in node.inputs:
                    visit(each)
                order.append(node)

        visit(self)
        self.grad = 1
        for node in reversed(order):
            for each, slope in zip(node.inputs, node.slopes):
                each.grad += slope * node.grad


WIDTH, LAYERS, CONTEXT, HEADS = 16, 1, 16, 4
HEAD = WIDTH // HEADS
RATE, BETA1, BETA2, EPSILON = 0.01, 0.85, 0.99, 1e-8


def matvec(matrix, x):
    return [sum(w * each for w, each in zip(row, x)) for row in matrix]


def softmax(scores):
    top = max(each.data for each in scores)
    powers = [(each - top).exp() for each in scores]
    total = sum(powers)
    return [each / total for each in powers]


def rmsnorm(x):
    mean = sum(each * each for each in x) / len(x)
    scale = (mean + 1e-5) ** -0.5
    return [each * scale for each in x]


def gpt(weights, token, position, keys, values):
    x = [t + p for t, p in zip(weights["wte"][token], weights["wpe"][position])]
    x = rmsnorm(x)
    for layer in range(LAYERS):
        part = lambda name: weights[f"layer{layer}.{name}"]
        before = x
        x = rmsnorm(x)
        query = matvec(part("attn_wq"), x)
        keys[layer].append(matvec(part("attn_wk"), x))
        values[layer].append(matvec(part("attn_wv"), x))
        joined = []
        for head in range(0, WIDTH, HEAD):
            q = query[head : head + HEAD]
            scores = [
                sum(a * b for a, b in zip(q, key[head : head + HEAD])) / HEAD**0.5 for key in keys[layer]
            ]
            shares = softmax(scores)
            for j in range(head, head + HEAD):
                joined.append(sum(share * value[j] for share, value in zip(shares, values[layer])))
        x = [a + b for a, b in zip(matvec(part("attn_wo"), joined), before)]
        before = x
        x = matvec(part("mlp_fc1"), rmsnorm(x))
        x = matvec(part("mlp_fc2"), [each.relu() for each in x])
        x = [a + b for a, b in zip(x, before)]
    return matvec(weights["lm_head"], x)


def read(path):
    with open(path, encoding="utf-8") as file:
        if path.endswith(".csv"):
            return [row["name"] for row in csv.DictReader(file)]
        return [line.strip() for line in file if line.strip()]


def sample(weights, bos):
    """Tokens of one document, at temperature 0.5."""
    keys, values = [[] for _ in range(LAYERS)], [[] for _ in range(LAYERS)]
    token, tokens = bos, []
    for position in range(CONTEXT):
        scores = gpt(weights, token, position, keys, values)
        shares = softmax([score / 0.5 for score in scores])
        token = random.choices(range(bos + 1), weights=[share.data for share in shares])[0]
        if token == bos:
            break
        tokens.append(token)
    return tokens


def main(path, steps, total_steps):
    random.seed(42)
    docs = read(path)
    random.shuffle(docs)
    letters = sorted(set("".join(docs)))
    bos = len(letters)

    draw = lambda rows, columns: [[Value(random.gauss(0, 0.08)) for _ in range(columns)] for _ in range(rows)]
    weights = {"wte": draw(bos + 1, WIDTH), "wpe": draw(CONTEXT, WIDTH), "lm_head": draw(bos + 1, WIDTH)}
    for layer in range(LAYERS):
        for name in ("attn_wq", "attn_wk", "attn_wv", "attn_wo"):
            weights[f"layer{layer}.{name}"] = draw(WIDTH, WIDTH)
        weights[f"layer{layer}.mlp_fc1"] = draw(4 * WIDTH, WIDTH)
        weights[f"layer{layer}.mlp_fc2"] = draw(WIDTH, 4 * WIDTH)
    parameters = [each for matrix in weights.values() for row in matrix for each in row]
    first = [0.0] * len(parameters)
    second = [0.0] * len(parameters)

    losses = []
    start = time.perf_counter()
    for step in range(steps):
        doc = docs[step % len(docs)]
        tokens = [bos] + [letters.index(letter) for letter in doc] + [bos]
        n = min(CONTEXT, len(tokens) - 1)
        keys, values = [[] for _ in range(LAYERS)], [[] for _ in range(LAYERS)]
        parts = []
        for position in range(n):
            shares = softmax(gpt(weights, tokens[position], position, keys, values))
            parts.append(-shares[tokens[position + 1]].log())
        loss = (1 / n) * sum(parts)
        loss.backward()
        rate = RATE * (1 - step / total_steps)
        for i, p in enumerate(parameters):
            first[i] = BETA1 * first[i] + (1 - BETA1) * p.grad
            second[i] = BETA2 * second[i] + (1 - BETA2) * p.grad**2
            m = first[i] / (1 - BETA1 ** (step + 1))
            v = second[i] / (1 - BETA2 ** (step + 1))
            p.data -= rate * m / (v**0.5 + EPSILON)
            p.grad = 0
        losses.append(loss.data)
    seconds = time.perf_counter() - start
    samples = ["".join(letters[token] for token in sample(weights, bos)) for _ in range(20)]
    print(json.dumps({"seconds": seconds, "losses": losses, "samples": samples}))


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[-1]))
