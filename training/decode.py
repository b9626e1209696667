"""From scores to trees and names, and how right they are."""

import numpy as np

from corpora import NAMES


def tree(scores: np.ndarray) -> list:
    """Heads (0 = root) of the best tree with one child of the root. `scores`: T x (T + 1) log-probabilities, root first."""
    size = scores.shape[0] + 1
    full = np.full((size, size), -1e9)
    full[1:] = scores
    np.fill_diagonal(full, -1e9)
    heads = _arborescence(full)
    roots = [word for word in range(1, size) if heads[word] == 0]
    if len(roots) > 1:
        best = None
        for root in roots:
            single = full.copy()
            single[1:, 0] = -1e8
            single[root, 0] = full[root, 0]
            candidate = _arborescence(single)
            value = sum(single[word, candidate[word]] for word in range(1, size))
            if best is None or value > best[0]:
                best = (value, candidate)
        heads = best[1]
    return [int(head) for head in heads[1:]]


def _arborescence(scores: np.ndarray) -> np.ndarray:
    """Chu & Liu 1965, Edmonds 1967: contracts one cycle after the other."""
    size = scores.shape[0]
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [node for node in range(size) if node not in inside]
    place = {node: at for at, node in enumerate(rest)}
    one = len(rest)
    small = np.full((one + 1, one + 1), -1e18)
    total = sum(scores[node, heads[node]] for node in cycle)
    enters, leaves = {}, {}
    for node in rest:
        for head in rest:
            small[place[node], place[head]] = scores[node, head]
        leaves[node] = max(cycle, key=lambda head: scores[node, head])
        small[place[node], one] = scores[node, leaves[node]]
        enters[node] = max(cycle, key=lambda child: scores[child, node] - scores[child, heads[child]])
        small[one, place[node]] = scores[enters[node], node] - scores[enters[node], heads[enters[node]]] + total
    np.fill_diagonal(small, -1e18)
    chosen = _arborescence(small)
    result = heads.copy()
    for node in rest[1:]:
        head = chosen[place[node]]
        result[node] = leaves[node] if head == one else rest[head]
    outside = rest[chosen[one]]
    result[enters[outside]] = outside
    return result


def _cycle(heads) -> list:
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node > 0 and seen[node] == 0:
            seen[node] = start
            path.append(node)
            node = heads[node]
        if node > 0 and seen[node] == start and node in path:
            return path[path.index(node) :]
    return []


def best_labels(emissions: np.ndarray, transitions: np.ndarray) -> list:
    """Viterbi; an I- label follows only its own B- or I-."""
    allowed = transitions.copy()
    for after in (2, 4, 6):
        for before in range(len(NAMES)):
            if before not in (after, after - 1):
                allowed[before, after] = -1e9
    score = emissions[0].copy()
    score[[2, 4, 6]] -= 1e9
    back = []
    for emission in emissions[1:]:
        paths = score[:, None] + allowed
        back.append(paths.argmax(0))
        score = paths.max(0) + emission
    labels = [int(score.argmax())]
    for pointers in reversed(back):
        labels.append(int(pointers[labels[-1]]))
    return labels[::-1]


def spans(labels: list) -> set:
    """(start, end, type) of each name."""
    found, start, kind = set(), None, None
    for at, label in enumerate([*labels, "O"]):
        if start is not None and (label[0] != "I" or label[2:] != kind):
            found.add((start, at, kind))
            start = None
        if label[0] == "B":
            start, kind = at, label[2:]
    return found
