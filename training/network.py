"""The network: words and letters in, tags, trees and names out. Shapes: B sentences, T words, H the encoder's width."""

import torch
import torch.nn as nn
import torch.nn.functional as F

from corpora import NAMES
from features import LONGEST


class Network(nn.Module):
    """BiLSTM encoder with four heads: tags, trees (Dozat & Manning 2017, biaffine), names (linear-chain CRF), features.

    A word's vector is its ready-made one (`vectors`, by row of the vocabulary), projected, plus one of its own that is
    learned; `own` gives each row its own vector's index, 0 for all words that training does not show often enough.
    """

    def __init__(self, sizes, settings, vectors, own):
        super().__init__()
        self.settings = settings
        width = settings["word"]
        self.word = nn.Embedding(sizes["own"], width)
        nn.init.normal_(self.word.weight, 0, 0.1)
        self.register_buffer("own", own)
        self.register_buffer("vectors", vectors)
        self.project = nn.Linear(vectors.shape[1], width, bias=False)
        self.letter = nn.Embedding(sizes["letters"], 24, padding_idx=0)
        self.convolve = nn.Conv1d(24, settings["letters"], 3, padding=1)
        self.shape = nn.Embedding(10, 8)
        self.flag = nn.Parameter(torch.zeros(sizes["flags"], 16))
        self.source = nn.Embedding(sizes["sources"], 8)
        hidden, into = settings["hidden"], width + settings["letters"] + 8 + 16 + 8
        self.layers = nn.ModuleList(
            nn.LSTM(into if at == 0 else 2 * hidden, hidden, bidirectional=True, batch_first=True)
            for at in range(settings["layers"])
        )
        encoded, arc, rel, relations = 2 * hidden, settings["arc"], settings["relation"], sizes["relations"]
        self.tag = nn.Linear(encoded, sizes["tags"])
        self.feature = nn.Linear(encoded, sizes["features"])
        self.name = nn.Linear(encoded, len(NAMES))
        self.transitions = nn.Parameter(torch.zeros(len(NAMES), len(NAMES)))
        self.root = nn.Parameter(torch.randn(1, 1, encoded) * 0.1)
        self.arc_dependent, self.arc_head = nn.Linear(encoded, arc), nn.Linear(encoded, arc)
        self.rel_dependent, self.rel_head = nn.Linear(encoded, rel), nn.Linear(encoded, rel)
        self.arc_bilinear = nn.Parameter(nn.init.orthogonal_(torch.empty(arc + 1, arc)))
        self.rel_bilinear = nn.Parameter(torch.zeros(relations, rel + 1, rel + 1))

    def drop(self, x, rate=None):
        """Drops the same numbers at every word of a sentence (Gal & Ghahramani 2016)."""
        rate = self.settings["dropout"] if rate is None else rate
        if not self.training or rate == 0:
            return x
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) > rate) / (1 - rate)

    def encode(self, batch):
        """B x T x H."""
        words, mask = batch["words"], batch["mask"]
        if self.training:
            words = words.masked_fill(torch.rand(words.shape) < self.settings["unknown"], 1)
        word = self.word(self.own[words]) + self.project(self.vectors[words])
        spelled = self.convolve(self.letter(batch["spellings"]).transpose(1, 2))
        spelled = spelled.masked_fill((batch["spellings"] == 0).unsqueeze(1), -1e4).amax(2).relu()
        letters = spelled[batch["spelling"]]
        flags = batch["flags"] @ self.flag
        if self.training:
            flags = flags * (torch.rand(words.shape[0], 1, 1) > 0.2)
        source = self.source(batch["source"]).unsqueeze(1).expand(-1, words.shape[1], -1)
        x = torch.cat([self.drop(torch.cat([word, letters], 2)), self.shape(batch["shapes"]), flags, source], 2)
        lengths = mask.sum(1)
        for layer in self.layers:
            packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            x = self.drop(nn.utils.rnn.pad_packed_sequence(layer(packed)[0], batch_first=True)[0])
        return x

    def arcs(self, x, mask):
        """Scores of each head (root first) for each word, B x T x (T + 1), and what `relations` needs."""
        heads = torch.cat([self.root.expand(x.shape[0], -1, -1), x], 1)
        act = lambda y: self.drop(F.leaky_relu(y, 0.1))
        dependent = act(self.arc_dependent(x))
        dependent = torch.cat([dependent, torch.ones_like(dependent[..., :1])], 2)
        scores = (dependent @ self.arc_bilinear) @ act(self.arc_head(heads)).transpose(1, 2)
        length = x.shape[1]
        closed = ~torch.cat([torch.ones_like(mask[:, :1]), mask], 1).unsqueeze(1)
        itself = torch.eye(length, length + 1).roll(1, 1).bool().unsqueeze(0)
        return scores.masked_fill(closed | itself, -1e9), act(self.rel_dependent(x)), act(self.rel_head(heads))

    def relations(self, dependent, head, heads):
        """Scores of each relation given each word's head, B x T x R."""
        chosen = torch.gather(head, 1, heads.unsqueeze(2).expand(-1, -1, head.shape[2]))
        one = torch.ones_like(dependent[..., :1])
        left, right = torch.cat([dependent, one], 2), torch.cat([chosen, one], 2)
        count, size, _ = self.rel_bilinear.shape
        mixed = (left @ self.rel_bilinear.permute(1, 0, 2).reshape(size, count * size)).view(*left.shape[:2], count, size)
        return (mixed * right.unsqueeze(2)).sum(3)

    def name_loss(self, emissions, labels, mask):
        """Negative log-likelihood of the labels under the CRF, summed over the batch."""
        score = emissions[:, 0].gather(1, labels[:, :1]).squeeze(1)
        alpha = emissions[:, 0]
        for at in range(1, emissions.shape[1]):
            step = emissions[:, at].gather(1, labels[:, at : at + 1]).squeeze(1)
            step = step + self.transitions[labels[:, at - 1], labels[:, at]]
            score = score + torch.where(mask[:, at], step, 0.0)
            after = torch.logsumexp(alpha.unsqueeze(2) + self.transitions, 1) + emissions[:, at]
            alpha = torch.where(mask[:, at].unsqueeze(1), after, alpha)
        return (torch.logsumexp(alpha, 1) - score).sum()
