import type { Model } from './model-file.ts';
import { tensorOf } from './shapes.ts';
import { floatsOf } from './tensor.ts';

/** Words [from, to) of a sentence are a name of the type (`PER`, `ORG`, `LOC`); confidence from 0 to 1. */
export type Name = { readonly from: number; readonly to: number; readonly type: string; readonly confidence: number };

/** A linear-chain conditional random field over the labels of names (Lafferty, McCallum and Pereira, 2001). */
export type NameField = {
  readonly labels: readonly string[];
  /** [from][to]; -Infinity where I-T would follow anything but B-T or I-T. */
  readonly transitions: Float64Array;
  /** Which labels may be a sentence's first. */
  readonly first: readonly boolean[];
};

export function nameField(model: Model): NameField {
  const labels = model.names;
  const transitions = Float64Array.from(floatsOf(tensorOf(model, 'ner.transitions')));
  labels.forEach((before, from) => {
    labels.forEach((after, to) => {
      const inside = after.startsWith('I-');
      const begun = before !== 'O' && before.slice(2) === after.slice(2);
      if (inside && !begun) transitions[from * labels.length + to] = -Infinity;
    });
  });
  return { labels, transitions, first: labels.map((label) => !label.startsWith('I-')) };
}

/** The names of one sentence. `emissions` is [word][label]. The confidence is the least marginal probability among its words. */
export function namesOf(field: NameField, emissions: Float32Array, count: number): readonly Name[] {
  const path = bestPath(field, emissions, count);
  if (path.every((label) => field.labels[label] === 'O')) return [];
  const likelihood = marginals(field, emissions, count, path);
  const names: Name[] = [];
  for (let from = 0; from < count; ) {
    const label = field.labels[path[from] ?? 0] ?? 'O';
    let to = from + 1;
    while (label !== 'O' && to < count && (field.labels[path[to] ?? 0] ?? 'O') === `I-${label.slice(2)}`) to++;
    const confidence = likelihood.subarray(from, to).reduce((least, one) => Math.min(least, one), 1);
    if (label !== 'O') names.push({ from, to, type: label.slice(2), confidence });
    from = to;
  }
  return names;
}

/** Viterbi: the most likely allowed sequence of labels. */
export function bestPath(
  { labels, transitions, first }: NameField,
  emissions: Float32Array,
  count: number,
): Int32Array {
  const size = labels.length;
  const came = new Int32Array(count * size);
  let scores = first.map((may, label) => (may ? (emissions[label] ?? 0) : -Infinity));
  for (let word = 1; word < count; word++) {
    const next: number[] = [];
    for (let to = 0; to < size; to++) {
      let best = 0;
      let most = -Infinity;
      for (let from = 0; from < size; from++) {
        const score = (scores[from] ?? 0) + (transitions[from * size + to] ?? 0);
        if (score > most) {
          most = score;
          best = from;
        }
      }
      came[word * size + to] = best;
      next.push(most + (emissions[word * size + to] ?? 0));
    }
    scores = next;
  }
  const path = new Int32Array(count);
  path[count - 1] = scores.reduce(
    (best, score, label) => (score > (scores[best] ?? 0) ? label : best),
    labels.indexOf('O'),
  );
  for (let word = count - 1; word > 0; word--) path[word - 1] = came[word * size + (path[word] ?? 0)] ?? 0;
  return path;
}

/** The probability of each word's label on the path: forward and backward sums, each step scaled to 1. */
function marginals(field: NameField, emissions: Float32Array, count: number, path: Int32Array): Float64Array {
  const size = field.labels.length;
  const ease = field.transitions.map(Math.exp);
  const local = scaledExponentials(emissions, count, size);
  const forward = new Float64Array(count * size);
  const backward = new Float64Array(count * size).fill(1);
  for (let word = 0; word < count; word++) {
    for (let to = 0; to < size; to++) {
      let sum = word === 0 && field.first[to] ? 1 : 0;
      for (let from = 0; word > 0 && from < size; from++) {
        sum += (forward[(word - 1) * size + from] ?? 0) * (ease[from * size + to] ?? 0);
      }
      forward[word * size + to] = sum * (local[word * size + to] ?? 0);
    }
    toOne(forward, word * size, size);
  }
  for (let word = count - 2; word >= 0; word--) {
    for (let from = 0; from < size; from++) {
      let sum = 0;
      for (let to = 0; to < size; to++) {
        const after = (word + 1) * size + to;
        sum += (ease[from * size + to] ?? 0) * (local[after] ?? 0) * (backward[after] ?? 0);
      }
      backward[word * size + from] = sum;
    }
    toOne(backward, word * size, size);
  }
  const both = forward.map((value, at) => value * (backward[at] ?? 0));
  return Float64Array.from(path, (label, word) => {
    toOne(both, word * size, size);
    return both[word * size + label] ?? 0;
  });
}

function scaledExponentials(emissions: Float32Array, count: number, size: number): Float64Array {
  const out = new Float64Array(count * size);
  for (let word = 0; word < count; word++) {
    const from = word * size;
    const most = emissions.subarray(from, from + size).reduce((best, one) => Math.max(best, one), -Infinity);
    for (let label = 0; label < size; label++) out[from + label] = Math.exp((emissions[from + label] ?? 0) - most);
  }
  return out;
}

function toOne(values: Float64Array, from: number, size: number): void {
  let sum = 0;
  for (let at = from; at < from + size; at++) sum += values[at] ?? 0;
  if (sum > 0) for (let at = from; at < from + size; at++) values[at] = (values[at] ?? 0) / sum;
}
