"""What each language is trained on, and how. Adding a language is adding an entry here and a folder in core/language."""

LANGUAGES = {
    "id": {
        # (file, habits of its annotators); the first source of each list is the one the engine speaks at run time.
        "trees": [("id_csui-ud-train", "main"), ("id_pud-ud-test", "main"), ("id_gsd-ud-dev", "gsd")],
        "names": [
            ("id_idner-news-2k-train", "main"),
            ("id_idner-news-2k-dev", "main"),
            ("id_nergrit-train", "nergrit"),
        ],
        "test_trees": ["id_csui-ud-test"],
        "test_names": ["id_idner-news-2k-test"],
        "glosses": "glosses/indonesian.tsv",
        "vectors": 20000,
        "settings": {
            "word": 100, "letters": 64, "hidden": 128, "layers": 2, "arc": 128, "relation": 64,
            "dropout": 0.33, "unknown": 0.1, "epochs": 60, "tree_batch": 300, "name_batch": 500, "name_share": 0.4,
            "rate": 2e-3, "seed": 1,
        },
    },
    "en": {
        "trees": [("en_ewt-ud-train", "main"), ("en_gum-news-ud-train", "main")],
        "names": [("en_uner-ewt-dev", "main"), ("en_gum-news-train", "main")],
        "test_trees": ["en_ewt-ud-test", "en_pud-ud-test", "en_gum-news-ud-test"],
        "test_names": ["en_uner-ewt-test", "en_gum-news-test"],
        "glosses": None,
        "vectors": 30000,
        "settings": {
            "word": 100, "letters": 64, "hidden": 128, "layers": 2, "arc": 128, "relation": 64,
            "dropout": 0.33, "unknown": 0.1, "epochs": 30, "tree_batch": 800, "name_batch": 400, "name_share": 1.0,
            "rate": 2e-3, "seed": 1,
        },
    },
}  # fmt: skip
