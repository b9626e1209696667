import type { Document } from '../../language/index.ts';
import { unsupported } from '../3-gate/unsupported.ts';
import type { Candidate, Setting } from '../candidate.ts';
import type { Question } from '../question.ts';
import { leftOut, maskStimuli } from './mask-stimuli.ts';
import { leans, shorterStimuli } from './stimulus-of.ts';

/** A stimulus with more left out of it is no help to who need not read it. */
const mostLeftOut = 1;

type Readable = { readonly read: readonly Candidate[]; readonly unread: readonly Candidate[] };

/**
 * Those items whose stimulus can still be read once it tells no answer, and those whose cannot: "his partner" after a sentence whose only name is left out, since another item asks for
 * it. Pure.
 */
export function readableOf(candidates: readonly Candidate[], { document, grammar }: Setting): Readable {
  let read = candidates;
  const unread: Candidate[] = [];
  for (;;) {
    const masked = maskStimuli(
      read.map(({ question }) => question),
      document,
    );
    const lost = read.find(({ draft }, at) => leans(draft) && hidesWhom(masked[at], document, grammar.someone));
    if (!lost) return { read, unread };
    unread.push(lost);
    read = read.filter((candidate) => candidate !== lost);
  }
}

/**
 * The same questions, whose stimuli tell no answer and have little left out of them: one that is full of gaps begins later, if that is enough for its stem. A stem that stands by itself then goes without. Each question is that of the
 * candidate in its place. Pure.
 */
export function withReadableStimuli<Item extends Question>(
  questions: readonly Item[],
  candidates: readonly Candidate[],
  setting: Setting,
): readonly Item[] {
  return maskStimuli(questions, setting.document).map((masked, at) => {
    const candidate = candidates[at];
    if (!candidate || !isGapped(masked)) return masked;
    const shorter = shorterStimuli(candidate, setting).flatMap((stimulus) => masks({ ...masked, stimulus }, at));
    const read = shorter.find(
      (one) => !isGapped(one) && unsupported.refuse({ ...candidate, question: one }, setting) === undefined,
    );
    if (read || leans(candidate.draft)) return read ?? masked;
    const { stimulus: _, ...rest } = masked;
    return rest as Item;
  });

  function masks(question: Item, at: number): readonly Item[] {
    return maskStimuli(questions.with(at, question), setting.document).slice(at, at + 1);
  }
}

function isGapped({ stimulus }: Question): boolean {
  return stimulus !== undefined && stimulus.text.split(leftOut).length - 1 > mostLeftOut;
}

function hidesWhom(question: Question | undefined, { entities }: Document, someone: RegExp): boolean {
  const text = question?.stimulus?.text;
  if (!question || text === undefined || !text.includes(leftOut) || !someone.test(question.stem)) return false;
  return !entities.some(
    ({ type, name, aliases }) => type === 'person' && [name, ...aliases].some((form) => text.includes(form)),
  );
}
