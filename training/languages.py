"""What each language is trained on, and how. Adding a language is adding an entry here and a folder in core/language."""

from typing import NamedTuple


class Corpus(NamedTuple):
    """A file with the habits of its annotators (`source`; the engine speaks as "main"), the language it is in, and
    how much of it an epoch sees (1.5: each sentence once, every second one twice)."""

    file: str
    source: str
    language: str
    share: float


COMMON = {"word": 100, "letters": 64, "hidden": 128, "layers": 2, "arc": 128, "relation": 64, "dropout": 0.33, "unknown": 0.1,
          "rate": 2e-3, "seed": 1}  # fmt: skip

LANGUAGES = {
    "id": {
        # English trees teach Indonesian ones: the vectors of Indonesian words are those of their English glosses.
        "trees": [
            Corpus("id_csui-ud-train", "main", "id", 1),
            Corpus("id_pud-ud-test", "main", "id", 1),
            Corpus("id_gsd-ud-dev", "gsd", "id", 1),
            Corpus("en_gum-news-ud-train", "english", "en", 0.5),
            Corpus("en_ewt-ud-train", "english", "en", 0.15),
        ],
        "names": [
            Corpus("id_idner-news-2k-train", "main", "id", 1),
            Corpus("id_idner-news-2k-dev", "main", "id", 1),
            Corpus("id_nergrit-train", "nergrit", "id", 0.4),
            Corpus("en_uner-ewt-dev", "english", "en", 0.2),
            Corpus("en_gum-news-train", "english", "en", 0.4),
        ],
        "test_trees": ["id_csui-ud-test"],
        "test_names": ["id_idner-news-2k-test"],
        "vectors": 12000,
        "settings": {**COMMON, "hidden": 160, "epochs": 45, "tree_batch": 300, "name_batch": 500},
    },
    "en": {
        "trees": [Corpus("en_ewt-ud-train", "main", "en", 1), Corpus("en_gum-news-ud-train", "main", "en", 1)],
        "names": [Corpus("en_uner-ewt-dev", "main", "en", 1), Corpus("en_gum-news-train", "main", "en", 1)],
        "test_trees": ["en_ewt-ud-test", "en_pud-ud-test", "en_gum-news-ud-test"],
        "test_names": ["en_uner-ewt-test", "en_gum-news-test"],
        "vectors": 30000,
        "settings": {**COMMON, "epochs": 30, "tree_batch": 800, "name_batch": 400},
    },
}

GLOSSES = {"id": "glosses/indonesian.tsv"}
