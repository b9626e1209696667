import type { Document, Sentence, Span } from '../../language/index.ts';
import { gap, plain, wordsOf } from '../text.ts';
import type { Expected } from './expected.ts';

/** What the answerer knows of a language: what a stem asks for, which words tell nothing, and when two forms are one verb. */
export type AnswerSense = {
  readonly expects: (stem: string) => Expected;
  readonly stopWords: ReadonlySet<string>;
  readonly root: (word: string) => string;
  /** A gap is filled with something of the kind of its key, not with whatever stands near. */
  readonly gapsOfKind?: true;
};

/** An answer found in the article, with the sentence it was found in and how well that sentence fits the stem. */
export type Found = {
  readonly text: string;
  readonly entityId?: string;
  readonly iso?: string;
  readonly amount?: number;
  readonly sentence: number;
  readonly score: number;
};

/**
 * A reader of its own, who knows nothing of facts and rules: given the stem and the article, it looks for the sentence that shares most of what the stem
 * says (rare words count more), and there for the span of the kind asked for that stands nearest to those words. Best first.
 */
export function answersTo(stem: string, document: Document, sense: AnswerSense): readonly Found[] {
  const index = indexOf(document, sense);
  // One stem is asked with choices and without.
  const known = index.answered.get(stem);
  if (known) return known;
  const found = read(stem, index, sense);
  index.answered.set(stem, found);
  return found;
}

function read(stem: string, index: Index, sense: AnswerSense): readonly Found[] {
  const { rarity, places } = index;
  const plainStem = ` ${plain(stem)} `;
  const telling = new Set(
    wordsOf(stem.replace(gap, ' '))
      .filter((word) => word.length > 1 && !sense.stopWords.has(word))
      .map(sense.root),
  );
  const expected = sense.expects(stem);
  const sharing = new Set([...telling].flatMap((root) => places.get(root) ?? []));
  const [near, far]: [Found[], Found[]] = [[], []];
  for (const { place, sentence, roots, answers } of answering(expected, index)) {
    const open = answers.filter(({ words }) => !plainStem.includes(words));
    // Most sentences of a long article share nothing with a stem.
    if (!sharing.has(place)) far.push(...open.map((one) => one.far));
    else if (open.length > 0) {
      const at = placesOf(roots, telling);
      const score = [...new Set(at.map(({ root }) => root))].reduce((sum, root) => sum + (rarity.get(root) ?? 0), 0);
      near.push(...open.map((one) => ({ ...one.far, score: score - distanceOf(one.span, sentence, at) / 12 })));
    }
  }
  near.sort((one, other) => other.score - one.score);
  const behind = near.findIndex(({ score }) => score < 0);
  return behind < 0 ? [...near, ...far] : [...near.slice(0, behind), ...far, ...near.slice(behind)];
}

/** The sentences that tell something of the kind asked for, with what of it they tell. */
function answering(expected: Expected, { told, fitting }: Index): readonly Told[] {
  const kind = JSON.stringify(expected);
  const known = fitting.get(kind);
  if (known) return known;
  const found = told
    .map((one) => ({ ...one, answers: one.answers.filter(({ span }) => fits(span, expected)) }))
    .filter(({ answers }) => answers.length > 0);
  fitting.set(kind, found);
  return found;
}

type Place = { readonly root: string; readonly token: number };

function placesOf(roots: readonly string[], telling: ReadonlySet<string>): readonly Place[] {
  return roots.flatMap((root, token) => (telling.has(root) ? [{ root, token }] : []));
}

/** The nearer the words of the stem stand to a span, the likelier it is meant; a whole sentence of distance weighs less than one rare word. */
function distanceOf(span: Span, { tokens }: Sentence, at: readonly Place[]): number {
  const own = tokens.findIndex(({ start }) => start >= span.start);
  return at.reduce((sum, { token }) => sum + Math.min(12, Math.abs(token - own)), 0) / Math.max(1, at.length);
}

function farAnswer({ value, text, entityId }: Span, { index }: Sentence): Found {
  return {
    text,
    ...(entityId === undefined ? {} : { entityId }),
    ...(value?.kind === 'date' ? { iso: value.iso } : {}),
    ...(value?.kind === 'number' ? { amount: value.amount } : {}),
    sentence: index,
    score: 0,
  };
}

function fits({ type, value, entityId }: Span, expected: Expected): boolean {
  switch (expected.kind) {
    case 'date':
      return value?.kind === 'date' && value.iso.length >= expected.precision;
    case 'number':
      return value?.kind === 'number' && (expected.unit === '' || value.unit.toLowerCase() === expected.unit);
    case 'name':
      return expected.types.length === 0 ? entityId !== undefined : expected.types.includes(type);
    case 'any':
      return true;
  }
}

type Index = {
  readonly told: readonly Told[];
  readonly rarity: ReadonlyMap<string, number>;
  /** The sentences, by their places in `told`, that have a root. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly answered: Map<string, readonly Found[]>;
  /** By the kind of answer expected: those sentences that have one. */
  readonly fitting: Map<string, readonly Told[]>;
};
/** A sentence with its place in `told`, the roots of its tokens and what may be an answer. */
type Told = {
  readonly place: number;
  readonly sentence: Sentence;
  readonly roots: readonly string[];
  readonly answers: readonly Possible[];
};
/** A span with its words as a stem would hold them, and what it is as an answer in a sentence that shares nothing with the stem. */
type Possible = { readonly span: Span; readonly words: string; readonly far: Found };

/** An article is asked many times: its roots are taken once. */
const indexes = new WeakMap<Document, Index>();

function indexOf(document: Document, sense: AnswerSense): Index {
  const known = indexes.get(document);
  if (known) return known;
  const told = document.sentences
    .filter(({ role }) => role === 'prose' || role === 'list-item')
    .map((sentence, place) => ({
      place,
      sentence,
      roots: sentence.tokens.map(({ lower }) => sense.root(lower)),
      answers: sentence.spans.map((span) => ({
        span,
        words: ` ${plain(span.text)} `,
        far: farAnswer(span, sentence),
      })),
    }));
  const index = {
    told,
    rarity: rarityOf(told),
    places: placesByRoot(told),
    answered: new Map<string, readonly Found[]>(),
    fitting: new Map<string, readonly Told[]>(),
  };
  indexes.set(document, index);
  return index;
}

function placesByRoot(told: readonly Told[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { roots }] of told.entries())
    for (const root of new Set(roots)) places.set(root, [...(places.get(root) ?? []), at]);
  return places;
}

/** How much a word tells: the fewer sentences have it, the more. */
function rarityOf(sentences: readonly Told[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { roots } of sentences) for (const word of new Set(roots)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log((sentences.length + 1) / count)]));
}
