"""Reads treebanks (CoNLL-U) and name corpora (IOB2) into plain sentences."""

from dataclasses import dataclass, field
from pathlib import Path

from languages import Corpus

NAMES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]


@dataclass
class Sentence:
    """One sentence. `kind` is "tree" (tags, heads, relations) or "names" (labels); for the rest see `Corpus`."""

    forms: list
    kind: str
    source: str
    language: str
    share: float
    tags: list = field(default_factory=list)
    features: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    relations: list = field(default_factory=list)
    names: list = field(default_factory=list)
    flags: list = field(default_factory=list)


def read_trees(folder: Path, corpus: Corpus) -> list:
    """Sentences of a CoNLL-U file. Heads are 1-based with 0 for the root; relations lose their subtype."""
    path = folder / "treebanks" / f"{corpus.file}.conllu"
    empty = lambda: Sentence([], "tree", *corpus[1:])
    sentences, current = [], empty()
    for number, line in enumerate(path.read_text("utf8").splitlines(), 1):
        if line.startswith("#"):
            continue
        if not line:
            if current.forms:
                sentences.append(current)
            current = empty()
            continue
        cells = line.split("\t")
        if len(cells) != 10:
            raise ValueError(f"{path}:{number}: expected 10 columns, got {len(cells)}. Is it a CoNLL-U file?")
        if not cells[0].isdigit():
            continue
        current.forms.append(cells[1])
        current.tags.append(cells[3])
        current.features.append(cells[4] + "|" + cells[5])
        current.heads.append(int(cells[6]))
        current.relations.append(cells[7].split(":")[0])
    if current.forms:
        sentences.append(current)
    return sentences


def read_names(folder: Path, corpus: Corpus) -> list:
    """Sentences of an IOB2 file (FORM, tab, label; comments begin "# ")."""
    path = folder / "entities" / f"{corpus.file}.iob2"
    empty = lambda: Sentence([], "names", *corpus[1:])
    sentences, current = [], empty()
    for number, line in enumerate(path.read_text("utf8").splitlines(), 1):
        if line.startswith("# ") and "\t" not in line:
            continue
        if not line.strip():
            if current.forms:
                sentences.append(current)
            current = empty()
            continue
        form, label = line.split("\t")[:2]
        if label not in NAMES:
            raise ValueError(f"{path}:{number}: expected one of {', '.join(NAMES)}, got {label!r}.")
        current.forms.append(form)
        current.names.append(label)
    if current.forms:
        sentences.append(current)
    return sentences
