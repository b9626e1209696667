/** For tests and measures: a model file of any size with random weights. */
export type ModelPlan = {
  readonly seed: number;
  readonly words: readonly string[];
  readonly characters: string;
  readonly partsOfSpeech: readonly string[];
  readonly relations: readonly string[];
  readonly names: readonly string[];
  readonly word: number;
  readonly letter: number;
  readonly char: number;
  readonly shape: number;
  /** How many flags, and features of each; none without. */
  readonly flags?: readonly [count: number, features: number];
  readonly layers: number;
  readonly hidden: number;
  readonly arc: number;
  readonly relation: number;
  /** Which tensors are int8; the others are float32. */
  readonly int8: (name: string) => boolean;
};

/** Sizes that are no multiples of 4 or 8, some flags, few labels: small enough for the plain formulas. */
export const smallPlan: ModelPlan = {
  seed: 7,
  words: ['presiden', 'rusia', 'di', 'tahun', '0000', 'kata', '.', ','],
  characters: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,😀é',
  partsOfSpeech: ['NOUN', 'VERB', 'PROPN', 'PUNCT', 'X'],
  relations: ['nsubj', 'obj', 'punct', 'root', 'parataxis'],
  names: ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'],
  word: 12,
  letter: 6,
  char: 10,
  shape: 4,
  flags: [5, 3],
  layers: 2,
  hidden: 12,
  arc: 10,
  relation: 7,
  int8: (name) => !/bias|root|transitions/.test(name),
};

type Entry = { shape: readonly number[]; kind: string; offset: number; scales?: number };

/** The file of such a model, as an exporter would write it. */
export function randomModel(plan: ModelPlan): Uint8Array {
  const dice = diceOf(plan.seed);
  const tensors: Record<string, Entry> = {};
  const pieces: Uint8Array[] = [];
  let end = 0;
  const add = (bytes: Uint8Array) => {
    const at = end;
    end += Math.ceil(bytes.length / 8) * 8;
    pieces.push(bytes, new Uint8Array(end - at - bytes.length));
    return at;
  };
  for (const [name, rows, columns, spread] of tensorList(plan)) {
    const shape = [rows, columns];
    const floats = Float32Array.from({ length: rows * columns }, () => (dice() * 2 - 1) * spread);
    if (!plan.int8(name)) {
      tensors[name] = { shape, kind: 'float32', offset: add(new Uint8Array(floats.buffer)) };
      continue;
    }
    const values = Int8Array.from(floats, (value) => Math.round((value / spread) * 127));
    const scales = Float32Array.from({ length: rows }, () => (spread / 127) * (0.5 + dice()));
    const offset = add(new Uint8Array(values.buffer));
    tensors[name] = { shape, kind: 'int8', offset, scales: add(new Uint8Array(scales.buffer)) };
  }
  return assemble(plan, tensors, pieces, end);
}

function assemble(plan: ModelPlan, tensors: object, pieces: readonly Uint8Array[], length: number): Uint8Array {
  const { partsOfSpeech, relations, names, characters } = plan;
  const words = plan.words.join('\n');
  const header = { language: 'id', partsOfSpeech, relations, names, words, characters, made: {}, tensors };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = Math.ceil((8 + text.length) / 8) * 8;
  const out = new Uint8Array(start + length);
  out.set(new TextEncoder().encode('FKT1'));
  new DataView(out.buffer).setUint32(4, text.length, true);
  out.set(text, 8);
  let at = start;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

type Spec = readonly [name: string, rows: number, columns: number, spread: number];

function tensorList(plan: ModelPlan): readonly Spec[] {
  const { word, letter, char, shape, hidden, arc, relation } = plan;
  const wide = 2 * hidden;
  const input = word + char + shape + (plan.flags?.[1] ?? 0);
  const linear = (name: string, rows: number): readonly Spec[] => [
    [`${name}.weight`, rows, wide, 1],
    [`${name}.bias`, 1, rows, 0.5],
  ];
  return [
    ['word', plan.words.length + 2, word, 1],
    ['char', Array.from(plan.characters).length + 2, letter, 1],
    ['conv.weight', char, 3 * letter, 0.5],
    ['conv.bias', 1, char, 0.5],
    ['shape', 10, shape, 1],
    ...(plan.flags ? [['flag', plan.flags[0], plan.flags[1], 1] as const] : []),
    ...Array.from({ length: plan.layers }, (_, layer) => layer).flatMap((layer) =>
      ['forward', 'backward'].flatMap((way): readonly Spec[] => [
        [`lstm${layer}.${way}.input`, 4 * hidden, layer === 0 ? input : wide, 0.4],
        [`lstm${layer}.${way}.recurrent`, 4 * hidden, hidden, 0.3],
        [`lstm${layer}.${way}.bias`, 1, 4 * hidden, 0.5],
      ]),
    ),
    ...linear('pos', plan.partsOfSpeech.length),
    ...linear('ner', plan.names.length),
    ['ner.transitions', plan.names.length, plan.names.length, 1],
    ['root', 1, wide, 1],
    ...linear('arc.dependent', arc),
    ...linear('arc.head', arc),
    ['arc.bilinear', arc + 1, arc, 1 / Math.sqrt(arc)],
    ...linear('rel.dependent', relation),
    ...linear('rel.head', relation),
    ['rel.bilinear', plan.relations.length * (relation + 1), relation + 1, 1 / Math.sqrt(relation)],
  ];
}

/** Numbers from 0 to 1 that look random, the same for the same seed (xorshift, Marsaglia 2003). */
export function diceOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state = (state ^ (state << 5)) >>> 0;
    return state / 2 ** 32;
  };
}
