import { readFileSync } from 'node:fs';
import { analyse, parseModel } from '../../core/language/network/index.ts';
import { diceOf, type ModelPlan, randomModel } from '../../core/language/network/random-model.ts';

/**
 * Measures the network: `node --expose-gc --import tsx bench/language/network.ts [FILE.model]`, without a file on random weights of the
 * sizes we train. Prints load time and memory of two models, then milliseconds for 500 words in 22 sentences: the first run, then the median
 * and the least of 20 warm runs, over texts it has not read and over one text.
 */
const dice = diceOf(1);
const letters = 'abcdefghijklmnoprstuy';
const lexicon = [...new Set(Array.from({ length: 40_000 }, () => made(2 + Math.floor(dice() * 9))))].slice(0, 30_000);
const plan: ModelPlan = {
  seed: 1,
  words: lexicon,
  characters: `${letters}${letters.toUpperCase()}0123456789.,;:!?()"'-/%`,
  partsOfSpeech: 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
  relations: (
    'acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat ' +
    'goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp'
  ).split(' '),
  names: ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'],
  word: 100,
  letter: 24,
  char: 64,
  shape: 8,
  layers: 2,
  hidden: 128,
  arc: 128,
  relation: 64,
  int8: (name) => !/bias|root|transitions/.test(name),
};
const [file] = process.argv.slice(2);
const bytes = file === undefined ? randomModel(plan) : new Uint8Array(readFileSync(file));
const texts = Array.from({ length: 21 }, text);

const before = memory();
const [model, loadMs] = timed(() => parseModel(bytes));
const [, readyMs] = timed(() => analyse(model, [['siap']]));
const [second, secondMs] = timed(() => parseModel(bytes.slice()));
const [, secondReadyMs] = timed(() => analyse(second, [['siap']]));
const after = memory();
console.log(
  `model ${mb(bytes.length)}; load ${ms(loadMs)} + lay out ${ms(readyMs)}, the second ${ms(secondMs)} + ${ms(secondReadyMs)}`,
);
console.log(`memory of two models, the second's bytes included: ${mb(after - before)}`);

const [, first] = timed(() => analyse(model, texts[0] ?? []));
for (let run = 0; run < 100; run++) analyse(second, texts[run % 20] ?? []);
const fresh = texts.slice(1).map((sentences) => timed(() => analyse(model, sentences))[1]);
const again = texts.slice(1).map(() => timed(() => analyse(model, texts[0] ?? []))[1]);
console.log(`500 words, first: ${ms(first)}`);
console.log(`500 words, warm, text not read before: median ${ms(median(fresh))}, least ${ms(Math.min(...fresh))}`);
console.log(`500 words, warm, text read before: median ${ms(median(again))}, least ${ms(Math.min(...again))}`);
console.log(`memory after reading: ${mb(memory() - before)}`);

/** 500 words in 22 sentences of 6 to 40: common words come often (half of them from 100), as in an article. */
function text(): readonly (readonly string[])[] {
  const lengths = Array.from({ length: 22 }, (_, at) => 6 + ((at * 13) % 34)).map((length) =>
    Math.round((length * 500) / 489),
  );
  return lengths.map((length) => Array.from({ length }, () => word()));
}

function word(): string {
  const chance = dice();
  if (chance < 0.1) return dice() < 0.5 ? ',' : '.';
  if (chance < 0.5) return lexicon[Math.floor(dice() * 100)] ?? '';
  const one = lexicon[Math.floor(dice() * lexicon.length)] ?? '';
  return dice() < 0.3 ? one.charAt(0).toUpperCase() + one.slice(1) : one;
}

function made(length: number): string {
  return Array.from({ length }, () => letters[Math.floor(dice() * letters.length)]).join('');
}

function timed<Result>(work: () => Result): readonly [Result, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Bytes in use, after a collection where `--expose-gc` allows it. */
function memory(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function mb(value: number): string {
  return `${(value / 1e6).toFixed(1)} MB`;
}
