"""What made a model: it travels in the model file, so that anyone can make it again."""

import hashlib
from pathlib import Path

from languages import GLOSSES, LANGUAGES
from vectors import PACKAGE

HERE = Path(__file__).parent


def provenance(code: str, settings: dict, data: Path, lists: Path = HERE.parent / "content" / "names") -> dict:
    """The settings with the seed, how much of each corpus an epoch saw, and the hash of every file that went in."""
    language = LANGUAGES[code]
    corpora = [*language["trees"], *language["names"]]
    files = [data / "treebanks" / f"{corpus.file}.conllu" for corpus in language["trees"]]
    files += [data / "entities" / f"{corpus.file}.iob2" for corpus in language["names"]]
    files += [HERE / file for name, file in GLOSSES.items() if name == code]
    files += [PACKAGE, *sorted(lists.glob("*.json"))]
    return {
        "command": f"python training/train.py {code} --data DATA --out {code}.pt",
        "settings": settings,
        "shares": {corpus.file: corpus.share for corpus in corpora},
        "sha256": {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files},
        "licence": "CC BY-SA 4.0; see content/models/LICENCE.md",
    }
