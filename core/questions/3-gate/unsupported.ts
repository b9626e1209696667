import type { Document, Range, Span } from '../../language/index.ts';
import { spansIn } from '../article-index.ts';
import type { Gate } from '../candidate.ts';
import type { Draft, QuestionGrammar } from '../draft.ts';
import type { Stimulus } from '../question.ts';
import { leans } from '../stimulus/stimulus-of.ts';
import { gap, wordsOf } from '../text.ts';
import { toldIn } from '../told-in.ts';

/** A stem that leans on the sentence before it is shown after that one, and that one tells what it points at: whom, which people, which thing. */
export const unsupported: Gate = {
  name: 'unsupported',
  refuse: ({ question, draft }, { grammar, document }) => {
    if (!leans(draft)) return undefined;
    const { stem, stimulus } = question;
    if (!stimulus) return 'The sentence that it leans on cannot be shown above it.';
    const someone = grammar.someone.exec(stem)?.[0];
    if (someone && peopleIn(stimulus, document) === 0 && !namesWhom(draft, stem, someone))
      return `The stimulus names nobody whom "${someone}" could be.`;
    if (pointsAtNobody(stem, stimulus, grammar.several, document))
      return 'Neither stimulus nor stem tells of several people that it could mean.';
    for (const { pattern, sort } of grammar.toldAbove) {
      const pointer = pattern.exec(stem)?.[0];
      if (pointer !== undefined && !isTold(sort, { stem, stimulus, draft, document }))
        return `Neither stimulus nor stem tells which ${sort} "${pointer}" is.`;
    }
    if (grammar.saysWho.test(stem) && grammar.dangling.check(stem))
      return 'Who only says so of what was told before is a passing remark.';
    const { pointed, stopWords } = grammar;
    const untold = pointed && untoldThing(stem, `${document.title} ${stimulus.text}`, pointed, stopWords);
    if (untold === undefined || namesAnyone(stimulus, document, pointed?.place.test(untold) || pointed?.sum.test(stem)))
      return undefined;
    return `Neither title nor stimulus tells of "${untold}".`;
  },
};

/** "____, who had called the referendum, announced that he would resign": a person stands in the stem before "he"; "Brandt went with her" means another. */
function namesWhom(draft: Draft, stem: string, someone: string): boolean {
  if (/^(?:him|her)$/i.test(someone)) return false;
  const before = stem.slice(0, stem.indexOf(someone));
  return toldIn(draft).some(
    ({ span, text }) =>
      span.type === 'person' && (before.includes(text) || (text === draft.answer.text && before.includes(gap))),
  );
}

/** "Partai itu", after a sentence that names one; a country is no "perangkat lunak itu", but may be "negara itu". */
function namesAnyone(stimulus: Range, document: Document, orPlace = false): boolean {
  return spansIn(stimulus, document).some(
    ({ entityId, type }) => entityId !== undefined && (orPlace || !places.has(type)),
  );
}

type Sort = QuestionGrammar['toldAbove'][number]['sort'];
type Asking = {
  readonly stem: string;
  readonly stimulus: Range;
  readonly draft: Draft;
  readonly document: Document;
};

/** "Pada hari yang sama", after a sentence that tells the day, or in one that does; "angka itu" after one that tells a figure. */
function isTold(sort: Sort, { stem, stimulus, draft, document }: Asking): boolean {
  const isOfSort = ofSort[sort];
  // A figure that follows its pointer in the stem is another: "angka itu melampaui 5 gram".
  const isSaid = sort !== 'figure' && toldIn(draft).some(({ span, text }) => isOfSort(span) && stem.includes(text));
  return isSaid || spansIn(stimulus, document).some(isOfSort);
}

const places: ReadonlySet<string> = new Set(['country', 'province', 'city', 'region', 'place']);

const ofSort: Readonly<Record<Sort, (span: Pick<Span, 'type' | 'value'>) => boolean>> = {
  time: ({ value }) => value?.kind === 'date',
  place: ({ type }) => places.has(type),
  figure: ({ value }) => value?.kind === 'number',
};

function peopleIn(stimulus: Range, document: Document): number {
  return spansIn(stimulus, document).filter(({ type }) => type === 'person').length;
}

/** "Mereka juga menyoroti ...", after a sentence on felled trees. */
function pointsAtNobody(
  stem: string,
  stimulus: Stimulus,
  several: QuestionGrammar['several'],
  document: Document,
): boolean {
  return (
    several?.word.test(stem) === true &&
    !several.told.test(`${stimulus.text} ${stem}`) &&
    peopleIn(stimulus, document) < 2
  );
}

/** So many letters of a word are its root, give or take an ending. */
const rootLetters = 5;

/** "Modul itu" after a sentence of no module; what happened ("kekalahan itu") may have been told by its verb, and a time by its date. */
function untoldThing(
  stem: string,
  told: string,
  { thing: pattern, timeOrLink }: NonNullable<QuestionGrammar['pointed']>,
  stopWords: QuestionGrammar['stopWords'],
): string | undefined {
  const said = wordsOf(told);
  const isSaid = (word: string) => said.some((other) => other.slice(0, rootLetters) === word.slice(0, rootLetters));
  const thing = [...stem.toLowerCase().matchAll(pattern)]
    .map(([, words = '']) => words.trim().split(' '))
    .find(
      (words) => !timeOrLink.test(words.at(-1) ?? '') && !words.some((word) => !stopWords.has(word) && isSaid(word)),
    );
  return thing?.join(' ');
}
