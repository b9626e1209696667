"""Writes a trained network as one small file for `core/language/network`: `python training/export.py FILE.pt OUT.model`.

Tables and matrices become int8 with one float32 scale a row; the word vectors are projected once and for all.
"""

import argparse
import json
import struct
from pathlib import Path

import numpy as np
import torch

from corpora import NAMES


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    state = torch.load(options.trained, weights_only=False)
    weights, index = state["weights"], state["index"]
    tensors = dict(tables(weights, state["words_kept"]) | encoder(weights, state["settings"]["layers"]) | heads(weights))
    header = {
        "language": state["language"],
        "partsOfSpeech": list(index["tags"]),
        "relations": list(index["relations"]),
        "names": NAMES,
        "words": "\n".join(list(index["words"])[2 : state["words_kept"]]),
        "characters": "".join(list(index["letters"])[2:]),
        "made": state["made"],
    }
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_bytes(pack(header, tensors))


def tables(weights, kept: int):
    """The lookup tables. The run-time word vector is the projected ready-made one plus the learned one."""
    word = weights["vectors"] @ weights["project.weight"].T + weights["word.weight"][weights["own"]]
    return {
        "word": word[:kept],
        "char": weights["letter.weight"],
        "conv.weight": weights["convolve.weight"].permute(0, 2, 1).reshape(weights["convolve.weight"].shape[0], -1),
        "conv.bias": weights["convolve.bias"][None],
        "shape": weights["shape.weight"],
        "flag": weights["flag"],
    }


def encoder(weights, layers: int):
    """LSTM weights; the run time speaks as source "main", whose constant input is folded into the first biases."""
    tensors = {}
    for layer in range(layers):
        for suffix, way in (("", "forward"), ("_reverse", "backward")):
            part = lambda name: weights[f"layers.{layer}.{name}_l0{suffix}"]
            matrix, bias = part("weight_ih"), part("bias_ih") + part("bias_hh")
            if layer == 0:
                main = weights["source.weight"][0]
                bias = bias + matrix[:, -len(main) :] @ main
                matrix = matrix[:, : -len(main)]
            tensors[f"lstm{layer}.{way}.input"] = matrix
            tensors[f"lstm{layer}.{way}.recurrent"] = part("weight_hh")
            tensors[f"lstm{layer}.{way}.bias"] = bias[None]
    return tensors


def heads(weights):
    tensors = {"root": weights["root"][0], "ner.transitions": weights["transitions"]}
    for ours, theirs in {
        "pos": "tag",
        "ner": "name",
        "arc.dependent": "arc_dependent",
        "arc.head": "arc_head",
        "rel.dependent": "rel_dependent",
        "rel.head": "rel_head",
    }.items():
        tensors[f"{ours}.weight"] = weights[f"{theirs}.weight"]
        tensors[f"{ours}.bias"] = weights[f"{theirs}.bias"][None]
    tensors["arc.bilinear"] = weights["arc_bilinear"]
    bilinear = weights["rel_bilinear"]
    tensors["rel.bilinear"] = bilinear.reshape(-1, bilinear.shape[2])
    return tensors


def pack(header, tensors) -> bytes:
    body = bytearray()
    listed = {}

    def put(array: np.ndarray) -> int:
        body.extend(b"\0" * (-len(body) % 8))
        offset = len(body)
        body.extend(array.tobytes())
        return offset

    for name, tensor in tensors.items():
        values = tensor.detach().numpy().astype("<f4")
        if values.size < 2048:
            listed[name] = {"shape": list(values.shape), "kind": "float32", "offset": put(values)}
            continue
        scales = np.maximum(np.abs(values).max(1), 1e-8).astype("<f4") / np.float32(127)
        steps = np.rint(values / scales[:, None]).astype("i1")
        listed[name] = {"shape": list(values.shape), "kind": "int8", "offset": put(steps), "scales": put(scales)}
    text = json.dumps(header | {"tensors": listed}, ensure_ascii=False, sort_keys=True).encode("utf8")
    start = b"FKT1" + struct.pack("<I", len(text)) + text
    return start + b"\0" * (-len(start) % 8) + bytes(body)


if __name__ == "__main__":
    main()
