#!/usr/bin/env python3
"""Learns the overlap model from evidence and measures it; see README.md beside this file.

learn.py measure REAL.tsv --generated A.tsv [--held-out B.tsv ...] [--variants V.tsv] [--folds K] [--seeds N]
learn.py write   REAL.tsv --generated A.tsv B.tsv ... [--variants V.tsv] --model overlap-model.yaml

The evidence is what `Benchmarks/run evidence LABELS PLAN...` prints. Same arguments, same bytes."""
import argparse
import csv
import sys
import numpy as np
from scipy.optimize import minimize

# A table of each comparison: the cuts, and for each cut which way the value may step there: 1 up, -1 down,
# 0 either. One direction stands for all cuts.
LEVELS = [0.5, 1.5, 2.5, 3.5, 4.5]
SHAPES = {
    "words": ([0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95], 1),
    "covered": ([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], 1),
    "pairs": ([0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9], 1),
    "sharedPairs": ([3, 6, 9, 12, 16, 20, 25, 30, 36, 45, 60], 1),
    "sharedWords": ([4, 8, 12, 16, 20, 25, 30, 40], 1),
    "passage": ([2.5, 3.5, 4.5, 6, 7.5, 9, 11, 14, 18, 25], 1),
    "work": ([0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], 1),
    "sectors": (LEVELS, 0),
    "channels": (LEVELS, 0),
    "numbered": ([0.5, 1.5], [1, -1]),
    "announcing": ([0.5, 1.5], 1),
    "ownDocument": ([0.5, 1.5], -1),
    "swapped": ([-0.5, 0.5, 2, 4, 6, 8, 11, 15], [0] + [-1] * 7),
    "closeSwapped": ([-0.5, 0.5, 2, 4, 6, 8, 11, 15], [0] + [-1] * 7),
    "exchanged": ([-0.5, 0.01, 0.35, 0.5, 0.65, 0.8, 0.95], [0] + [-1] * 6),
    "opening": ([-0.5, 0.5, 4, 8], [0] + [-1] * 3),
    "replaced": ([-0.5, 0.5, 1, 2, 3, 4, 5, 6, 8, 10, 13, 16], [0] + [-1] * 11),
    "inserted": ([-0.5, 0.5, 2, 4, 6, 8, 10, 13, 16, 20], [0] + [-1] * 9),
    "addedClause": ([-0.5, 2, 5, 10, 15, 20, 30], [0] + [-1] * 6),
    "otherClauses": ([-0.5, 2, 5, 10, 15, 20], [0] + [-1] * 5),
    "otherParty": ([-0.5, 0.5, 2, 4, 6, 8, 10, 14], [0] + [-1] * 7),
    "otherCore": ([-0.5, 0.5, 1, 2, 3, 4, 5, 6, 8], [0] + [-1] * 8),
    "firstAction": ([-0.5, 0.5, 1.5, 2.5], [0, 1, 1, 1]),
}
# Comparisons that count only where this many other tasks are worded much alike.
CROWDED = "opening replaced inserted addedClause otherClauses otherParty otherCore firstAction".split()
CROWD = 4
OVERLAP = (
    "words pairs passage sectors work sharedPairs channels numbered announcing sharedWords swapped "
    "ownDocument"
).split()
# Learned after these and on top of them, from close pairs alone: variants of real tasks show what a swap means
# without telling how often real plans share work.
OVERLAP_CLOSE = "exchanged closeSwapped".split()
DUPLICATE = (
    "words pairs passage work sharedPairs numbered covered sectors ownDocument "
    "swapped closeSwapped exchanged opening replaced inserted addedClause otherClauses otherParty "
    "otherCore firstAction"
).split()
# Values that people have set, because judged pairs that show them are few: whole tables (names in quotation marks
# that are different or the same; a result beside a task; one thing done to a system and another done to it), and the
# most that a level may say.
FIXED = {
    "named": ([0.5, 1.5, 2.5], np.array([0.0, 0.0, -1.5, 0.7])),
    "finished": ([0.5], np.array([0.0, -4.0])),
    "otherAction": ([0.5], np.array([0.0, -0.8])),
}
LIMITS = {"numbered": {2: -3.0}, "ownDocument": {1: -1.5, 2: -2.0}}
PENALTY = {"overlap": 6.0, "close": 0.3, "duplicate": 3.0}
# All generated pairs together weigh as much as so many judged ones; all variants of real tasks, too, for each
# question; and a close judged pair as much as two.
GENERATED, CLOSE_JUDGED = 300.0, 2.0
VARIANTS = {"overlap": 40.0, "duplicate": 60.0}
CLOSENESS = 0.55


class Pairs:
    """Judged pairs with their evidence, a column each."""

    def __init__(self, columns, documents):
        self.columns, self.documents = columns, documents

    @staticmethod
    def read(path):
        with open(path, encoding="utf8") as file:
            rows = list(csv.reader(file, delimiter="\t"))
        head, rows = rows[0], rows[1:]
        columns = {n: np.array([float(r[i]) for r in rows]) for i, n in enumerate(head) if i > 3}
        for name in CROWDED:
            columns[name] = np.where(columns["crowd"] >= CROWD, columns[name], -1.0)
        return Pairs(columns, np.array([(r[0], r[2]) for r in rows], dtype=object).reshape(-1, 2))

    def __getitem__(self, name):
        return self.columns[name]

    def __len__(self):
        return len(self["label"])

    def taking(self, which):
        return Pairs({k: v[which] for k, v in self.columns.items()}, self.documents[which])

    @staticmethod
    def joined(parts):
        columns = {k: np.concatenate([p[k] for p in parts]) for k in parts[0].columns}
        return Pairs(columns, np.concatenate([p.documents for p in parts]))

    def sampled(self, random, positives=700, negatives=2500):
        """Close pairs: positives, the negatives most alike, and as many others."""
        label, near = self["label"], self["words"] >= 0.4
        yes, no = np.where((label == 3) & near)[0], np.where((label < 3) & near)[0]
        hard = no[np.argsort(-self["pairs"][no], kind="stable")[: negatives // 2]]
        rest = np.setdiff1d(no, hard)
        yes = random.choice(yes, min(positives, len(yes)), replace=False)
        rest = random.choice(rest, min(negatives // 2, len(rest)), replace=False)
        return self.taking(np.concatenate([yes, hard, rest]))


def steps(names):
    for name in names:
        cuts, signs = SHAPES[name]
        for sign in signs if isinstance(signs, list) else [signs] * len(cuts):
            yield sign, max(1.0, len(cuts) / 8)


def design(pairs, names):
    parts = [pairs[n][:, None] > np.array(SHAPES[n][0])[None, :] for n in names]
    return np.hstack(parts).astype(float)


def fit(x, y, weights, names, penalty, offset=None):
    """Penalized logistic regression over the stretches between cuts, with steps of the given signs; with an
    offset, the steps alone on top of it."""
    signs = list(steps(names))
    ridge = np.array([0.0] + [penalty * size for _, size in signs])
    bounds = [(None, None)] + [(0 if s > 0 else None, 0 if s < 0 else None) for s, _ in signs]
    if offset is not None:
        bounds[0] = (0, 0)
    x, offset = np.hstack([np.ones((len(x), 1)), x]), 0 if offset is None else offset

    def loss(theta):
        z = x @ theta + offset
        residual = weights * (1 / (1 + np.exp(-z)) - y)
        value = (weights * (np.logaddexp(0, z) - y * z)).sum() + 0.5 * (ridge * theta**2).sum()
        return value, x.T @ residual + ridge * theta

    start = np.zeros(x.shape[1])
    if bounds[0] != (0, 0):
        start[0] = np.log((weights * y).sum() / (weights * (1 - y)).sum())
    return minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 300}).x


def tables(theta, names):
    """The model as it is written: a start, and for each comparison its values, held to their limits."""
    result, place = {}, 1
    for name in names:
        cuts = SHAPES[name][0]
        values = np.concatenate([[0], np.cumsum(theta[place : place + len(cuts)])])
        place += len(cuts)
        for level, limit in LIMITS.get(name, {}).items():
            values[level] = min(values[level], limit)
        result[name] = (cuts, np.round(values, 3) + 0.0)
    return round(float(theta[0]), 3), result


def log_odds(model, pairs):
    start, parts = model
    score = np.full(len(pairs), start)
    for name, (cuts, values) in parts.items():
        score += values[(pairs[name][:, None] > np.array(cuts)[None, :]).sum(1)]
    return score


class Learner:
    """Learns both heads from judged pairs, with generated pairs and variants of tasks beside them."""

    def __init__(self, generated, variants=None):
        self.generated, self.variants = generated, variants

    def learn(self, judged, question):
        return self.overlap(judged) if question == "overlap" else self.duplicate(judged)

    def overlap(self, judged):
        y = (judged["label"] >= 2).astype(float)
        x = design(judged, OVERLAP)
        start, parts = tables(fit(x, y, np.ones(len(y)), OVERLAP, PENALTY["overlap"]), OVERLAP)
        if self.variants is None:
            return start, parts | FIXED
        close = judged.taking(judged["words"] >= CLOSENESS)
        variants = self.known_variants(judged)
        both = [close, variants]
        x = np.vstack([design(p, OVERLAP_CLOSE) for p in both])
        y = np.concatenate([p["label"] >= 2 for p in both]).astype(float)
        offset = np.concatenate([log_odds((start, parts), p) for p in both])
        weights = np.repeat([CLOSE_JUDGED, VARIANTS["overlap"] / len(variants)], [len(close), len(variants)])
        theta = fit(x, y, weights, OVERLAP_CLOSE, PENALTY["close"], offset)
        return start, parts | tables(theta, OVERLAP_CLOSE)[1] | FIXED

    def known_variants(self, judged):
        """Those of tasks of the documents that the judged pairs come from."""
        return self.variants.taking(np.isin(self.variants.documents[:, 0], judged.documents.ravel()))

    def duplicate(self, judged):
        parts, totals = [judged, self.generated], [len(judged), GENERATED]
        if self.variants is not None:
            parts, totals = parts + [self.known_variants(judged)], totals + [VARIANTS["duplicate"]]
        x = np.vstack([design(p, DUPLICATE) for p in parts])
        y = np.concatenate([p["label"] == 3 for p in parts]).astype(float)
        weights = np.concatenate([np.full(len(p), total / len(p)) for p, total in zip(parts, totals)])
        start, parts = tables(fit(x, y, weights, DUPLICATE, PENALTY["duplicate"]), DUPLICATE)
        return start, parts | FIXED


def read_variants(path):
    """The close pairs. A phrase that was replaced where it does not count (what a task is for) makes no other
    work, and is no example of it."""
    pairs = Pairs.read(path)
    return pairs.taking((pairs["words"] >= CLOSENESS) & ((pairs["label"] != 1) | (pairs["swapped"] > 0.5)))


def best_f1(score, truth, missed=0):
    order = np.argsort(-score, kind="stable")
    f = 2 * np.cumsum(truth[order]) / (np.arange(1, len(truth) + 1) + truth.sum() + missed)
    return f.max(), score[order[f.argmax()]]


def f1(score, truth, threshold):
    flagged = score >= threshold
    return 2 * (flagged & truth).sum() / max(1, flagged.sum() + truth.sum())


def average_precision(score, truth):
    order = np.argsort(-score, kind="stable")
    hits = np.cumsum(truth[order])
    return (hits / np.arange(1, len(truth) + 1))[truth[order]].mean()


def calibration_error(p, truth, bins=10):
    places = np.minimum((p * bins).astype(int), bins - 1)
    return sum((places == b).mean() * abs(p[places == b].mean() - truth[places == b].mean()) for b in set(places))


def cross_validate(learner, judged, question, folds, seed):
    """Scores every pair with a model that has seen neither of its documents, and a threshold chosen on what
    that model has seen."""
    documents = sorted(set(judged.documents.ravel()))
    order = np.random.RandomState(100 + seed).permutation(documents)
    fold = {d: i % folds for i, d in enumerate(order)}
    a, b = (np.array([fold[d] for d in judged.documents[:, side]]) for side in (0, 1))
    scores, thresholds = np.zeros(len(judged)), np.zeros(len(judged))
    truth = judged["label"] >= (2 if question == "overlap" else 3)
    for i in range(folds):
        for j in range(i, folds):
            test = ((a == i) & (b == j)) | ((a == j) & (b == i))
            if not test.any():
                continue
            seen = ~np.isin(a, [i, j]) & ~np.isin(b, [i, j])
            model = learner.learn(judged.taking(seen), question)
            scores[test] = log_odds(model, judged.taking(test))
            thresholds[test] = best_f1(log_odds(model, judged.taking(seen)), truth[seen])[1]
    return scores, thresholds, truth


def measure(options):
    judged = Pairs.read(options.real)
    learner = make_learner(options)
    for question in ("overlap", "duplicate"):
        rows = []
        for seed in range(options.seeds):
            score, threshold, truth = cross_validate(learner, judged, question, options.folds, seed)
            p = 1 / (1 + np.exp(-score))
            sure = p >= 0.5
            rows.append(
                [best_f1(score, truth)[0], f1(score - threshold, truth, 0), average_precision(score, truth)]
                + [calibration_error(p, truth)]
                + [f1(p, truth, t) for t in (0.2, 0.25, 0.3, 0.35, 0.4, 0.5)]
                + [truth[sure].mean() if sure.any() else 1, sure.sum()]
            )
        mean, spread = np.mean(rows, 0), np.std(rows, 0)
        names = "best nested AP ECE F1@.2 @.25 @.3 @.35 @.4 @.5 precision@.5 n@.5".split()
        print(question, " ".join(f"{n} {m:.3f}±{s:.3f}" for n, m, s in zip(names, mean, spread)), flush=True)
    model = learner.learn(judged, "duplicate")
    for path in options.held_out or []:
        report_generated(path, model)


def report_generated(path, model):
    pairs = Pairs.read(path)
    truth = pairs["label"] == 3
    score = np.where(pairs["candidate"] > 0, log_odds(model, pairs), -50)
    p = 1 / (1 + np.exp(-score))
    best, at = best_f1(score, truth)
    parts = [f"@{t} F1 {f1(p, truth, t):.3f} P {truth[p >= t].mean():.3f}" for t in (0.2, 0.3, 0.4, 0.5, 0.7, 0.9)]
    print(f"{path}: best {best:.3f} at {1 / (1 + np.exp(-at)):.2f}", " ".join(parts), flush=True)


def make_learner(options):
    random = np.random.RandomState(0)
    generated = Pairs.joined([Pairs.read(p).sampled(random) for p in options.generated])
    return Learner(generated, read_variants(options.variants) if options.variants else None)


def write(options):
    """Replaces the two heads in the model's file; what stands above them stays."""
    judged, learner = Pairs.read(options.real), make_learner(options)
    with open(options.model, encoding="utf8") as file:
        text = file.read()
    text = text[: text.index("\noverlap:\n")]
    for question in ("overlap", "duplicate"):
        start, parts = learner.learn(judged, question)
        text += f"\n{question}:\n  start: {start}\n  tables:\n"
        for name, (cuts, values) in parts.items():
            values = ", ".join(str(round(float(v), 3)) for v in values)
            text += f"    {name}:\n      cuts: {cuts}\n      values: [{values}]\n"
    with open(options.model, "w", encoding="utf8") as file:
        file.write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command", choices=["measure", "write"])
    parser.add_argument("real")
    parser.add_argument("--generated", nargs="+", required=True)
    parser.add_argument("--held-out", nargs="+")
    parser.add_argument("--variants")
    parser.add_argument("--model")
    parser.add_argument("--folds", type=int, default=8)
    parser.add_argument("--seeds", type=int, default=2)
    options = parser.parse_args()
    if options.command == "write" and not options.model:
        parser.error("write needs --model")
    measure(options) if options.command == "measure" else write(options)


if __name__ == "__main__":
    sys.exit(main())
