"""Trains one language: `python training/train.py id --data FOLDER --out FILE.pt`. Same command, same bytes."""

import argparse
import copy
import json
import os
import random
import sys
import time
from collections import Counter
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

import torch
import torch.nn as nn
import torch.nn.functional as F

import decode
from corpora import NAMES, read_names, read_trees
from features import LONGEST, normal, shape, spelling
from languages import LANGUAGES, Corpus
from network import Network
from provenance import provenance
from vectors import flags_of, table

FLAGS = 10


def main() -> None:
    options = parse()
    language = LANGUAGES[options.language]
    settings = {**language["settings"], **dict(options.set)}
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(settings["seed"])
    random.seed(settings["seed"])
    corpus = load(language, options.language, options.data)
    index, vectors, own, needed = alphabet(language, options.language, corpus["train"])
    for sentence in [*corpus["train"], *(one for _, group in corpus["tests"] for one in group)]:
        number(sentence, index)
    sizes = {name: len(values) for name, values in index.items()} | {"flags": FLAGS, "own": int(own.max()) + 1}
    network = Network(sizes, settings, vectors, own)
    print(f"{sizes} {sum(p.numel() for p in network.parameters()) / 1e6:.2f} M parameters", flush=True)
    state = {"index": index, "settings": settings, "language": options.language, "words_kept": needed}
    state["made"] = provenance(options.language, settings, options.data)
    keep = lambda average: torch.save({**state, "weights": average.state_dict()}, options.out)
    run(network, corpus, index, settings, options.every, keep)


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=sorted(LANGUAGES))
    parser.add_argument("--data", type=Path, required=True, help="folder that holds treebanks/ and entities/")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--every", type=int, default=10, help="score the tests each so many epochs")
    parser.add_argument("--set", nargs="*", default=[], type=pair, metavar="NAME=VALUE", help="settings to try")
    return parser.parse_args()


def pair(text: str):
    name, value = text.split("=")
    return name, float(value) if "." in value or "e" in value else int(value)


def load(language, code, folder):
    train = [one for corpus in language["trees"] for one in read_trees(folder, corpus)]
    train += [one for corpus in language["names"] for one in read_names(folder, corpus)]
    held_out = lambda name: Corpus(name, "main", code, 1)
    tests = [(name, read_trees(folder, held_out(name))) for name in language["test_trees"]]
    tests += [(name, read_names(folder, held_out(name))) for name in language["test_names"]]
    flags_of(train + [one for _, group in tests for one in group])
    return {"train": train, "tests": tests}


def alphabet(language, code, train):
    """The lists that turn a word, letter, tag ... into a number; word vectors; which rows learn one of their own; how many are kept."""
    mine = [one for one in train if one.language == code]
    counts = Counter(normal(form) for one in mine for form in one.forms)
    every = Counter(normal(form) for one in train for form in one.forms)
    words, vectors, needed = table(language, code, counts, every, normal)
    letters = Counter(letter for one in mine for form in one.forms for letter in form)
    often = [letter for letter, count in letters.most_common() if count >= 3]
    features = Counter(feature for one in train for feature in one.features if one.source == "main")
    listed = lambda values: {value: at for at, value in enumerate(values)}
    index = {
        "words": words,
        "letters": {"": 0, "\0": 1} | {letter: at + 2 for at, letter in enumerate(often)},
        "tags": listed(sorted({tag for one in train for tag in one.tags})),
        "relations": listed(sorted({relation for one in train for relation in one.relations})),
        "features": listed(["?", *(feature for feature, count in features.most_common() if count >= 5)]),
        "sources": listed(["main", *sorted({one.source for one in train} - {"main"})]),
    }
    own = torch.zeros(len(words), dtype=torch.long)
    learned = [1, *(row for word, row in words.items() if counts[word] >= 2 and row < needed)]
    own[learned] = torch.arange(1, len(learned) + 1)
    return index, vectors, own, needed


def number(sentence, index) -> None:
    sentence.words = [index["words"].get(normal(form), 1) for form in sentence.forms]
    sentence.shapes = [shape(form) for form in sentence.forms]
    sentence.spellings = [tuple(index["letters"].get(letter, 1) for letter in spelling(form)) for form in sentence.forms]
    sentence.bits = [[(flags >> bit) & 1 for bit in range(FLAGS)] for flags in sentence.flags]
    sentence.gold_tags = [index["tags"].get(tag, 0) for tag in sentence.tags]
    sentence.gold_relations = [index["relations"].get(relation, 0) for relation in sentence.relations]
    sentence.gold_features = [index["features"].get(feature, -100) for feature in sentence.features]
    sentence.gold_names = [NAMES.index(name) for name in sentence.names]


def collate(group, index) -> dict:
    """Pads a group of sentences to B x T; equal spellings are computed once (`spelling` points into `spellings`)."""
    count, longest = len(group), max(len(one.words) for one in group)
    grid = lambda fill=0: torch.full((count, longest), fill, dtype=torch.long)
    batch = {name: grid() for name in ("words", "shapes", "spelling", "heads", "labels")}
    batch |= {name: grid(-100) for name in ("tags", "relations", "features")}
    batch["mask"] = torch.zeros(count, longest, dtype=torch.bool)
    batch["flags"] = torch.zeros(count, longest, FLAGS)
    seen = {(): 0}
    for row, one in enumerate(group):
        size = len(one.words)
        batch["mask"][row, :size] = True
        batch["words"][row, :size] = torch.tensor(one.words)
        batch["shapes"][row, :size] = torch.tensor(one.shapes)
        batch["flags"][row, :size] = torch.tensor(one.bits, dtype=torch.float)
        batch["spelling"][row, :size] = torch.tensor([seen.setdefault(letters, len(seen)) for letters in one.spellings])
        if one.kind == "tree":
            batch["heads"][row, :size] = torch.tensor(one.heads)
            batch["tags"][row, :size] = torch.tensor(one.gold_tags)
            batch["relations"][row, :size] = torch.tensor(one.gold_relations)
            batch["features"][row, :size] = torch.tensor(one.gold_features)
        else:
            batch["labels"][row, :size] = torch.tensor(one.gold_names)
    spellings = torch.zeros(len(seen), LONGEST, dtype=torch.long)
    for letters, row in seen.items():
        spellings[row, : len(letters)] = torch.tensor(letters, dtype=torch.long)
    batch["spellings"] = spellings
    batch["source"] = torch.tensor([index["sources"][one.source] for one in group])
    return batch


def batches(train, kind, size):
    """Groups of sentences of like length, about `size` words each; each corpus gives its share."""
    some = [one for one in train if one.kind == kind for _ in range(int(one.share + random.random()))]
    random.shuffle(some)
    some.sort(key=lambda one: len(one.words) + random.random() * 6)
    groups, words = [[]], 0
    for one in some:
        if words + len(one.words) > size and groups[-1]:
            groups.append([])
            words = 0
        groups[-1].append(one)
        words += len(one.words)
    return [group for group in groups if group]


def run(network, corpus, index, settings, every, keep):
    """Adam, a rate that falls to zero, and a running average of the weights, which is what is scored and kept."""
    optimizer = torch.optim.Adam(network.parameters(), lr=settings["rate"], betas=(0.9, 0.95), eps=1e-9, fused=True)
    average = copy.deepcopy(network).eval()
    plan = lambda: [
        *batches(corpus["train"], "tree", settings["tree_batch"]),
        *batches(corpus["train"], "names", settings["name_batch"]),
    ]
    total, step, start = len(plan()) * settings["epochs"], 0, time.time()
    for epoch in range(1, settings["epochs"] + 1):
        groups = plan()
        random.shuffle(groups)
        sum_of_losses = 0.0
        for group in groups:
            rate = settings["rate"] * min(1, (step + 1) / 200) * max(0.001, 1 - step / total)
            for parameters in optimizer.param_groups:
                parameters["lr"] = rate
            loss = loss_of(network, collate(group, index), group[0].kind)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            step += 1
            sum_of_losses += loss.item()
            if step % 10 == 0:
                follow(average, network, share=max(0.01, 100 / (step + 100)))
        print(f"{epoch} loss {sum_of_losses / len(groups):.3f} {time.time() - start:.0f} s", flush=True)
        if epoch % every == 0 or epoch == settings["epochs"]:
            keep(average)
            print("  " + " | ".join(score(average, name, group, index) for name, group in corpus["tests"]), flush=True)


@torch.no_grad()
def follow(average, network, share: float) -> None:
    for mean, now in zip(average.parameters(), network.parameters()):
        mean.lerp_(now, share)


def loss_of(network, batch, kind):
    x, mask = network.encode(batch), batch["mask"]
    if kind == "names":
        return network.name_loss(network.name(x), batch["labels"], mask) / mask.sum()
    scores, dependent, head = network.arcs(x, mask)
    relations = network.relations(dependent, head, batch["heads"])
    cross = lambda y, gold: F.cross_entropy(y[mask], gold[mask])
    loss = cross(scores, batch["heads"]) + cross(relations, batch["relations"])
    loss = loss + 0.5 * cross(network.tag(x), batch["tags"])
    if (batch["features"] >= 0).any():
        loss = loss + 0.2 * cross(network.feature(x), batch["features"])
    return loss


@torch.no_grad()
def score(network, name, sentences, index) -> str:
    right, total, found, gold, hits = Counter(), 0, 0, 0, 0
    ordered = sorted(sentences, key=lambda one: len(one.words))
    relations = list(index["relations"])
    for at in range(0, len(ordered), 32):
        group = ordered[at : at + 32]
        batch = collate(group, index)
        x = network.encode(batch)
        if group[0].kind == "names":
            emissions = network.name(x).numpy()
            for row, one in enumerate(group):
                labels = decode.best_labels(emissions[row, : len(one.words)], network.transitions.numpy())
                mine, theirs = decode.spans([NAMES[label] for label in labels]), decode.spans(one.names)
                found, gold, hits = found + len(mine), gold + len(theirs), hits + len(mine & theirs)
            continue
        scores, dependent, head = network.arcs(x, batch["mask"])
        scores = torch.log_softmax(scores, 2).numpy()
        heads = torch.zeros_like(batch["heads"])
        for row, one in enumerate(group):
            size = len(one.words)
            heads[row, :size] = torch.tensor(decode.tree(scores[row, :size, : size + 1]))
        labels = network.relations(dependent, head, heads).argmax(2)
        tags = network.tag(x).argmax(2)
        for row, one in enumerate(group):
            for word in range(len(one.words)):
                total += 1
                right["tag"] += tags[row, word].item() == one.gold_tags[word]
                if heads[row, word].item() == one.heads[word]:
                    right["head"] += 1
                    right["both"] += relations[labels[row, word]] == one.relations[word]
    if total:
        return f"{name} UPOS {100 * right['tag'] / total:.2f} UAS {100 * right['head'] / total:.2f} LAS {100 * right['both'] / total:.2f}"
    precision, recall = hits / max(1, found), hits / max(1, gold)
    return f"{name} P {100 * precision:.1f} R {100 * recall:.1f} F {200 * precision * recall / max(1e-9, precision + recall):.2f}"


if __name__ == "__main__":
    main()
