import type { Document } from '../../language/index.ts';
import type { Candidate, Setting } from '../candidate.ts';
import type { Question } from '../question.ts';
import { leftOut, maskStimuli } from './mask-stimuli.ts';
import { leans } from './stimulus-of.ts';

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

/** Without its stimulus, where its stem stands by itself and the stimulus is full of gaps. */
export function withoutGappedStimulus(question: Question, { draft }: Candidate): Question {
  const { stimulus, ...rest } = question;
  if (!stimulus || leans(draft) || stimulus.text.split(leftOut).length - 1 <= mostLeftOut) return question;
  return rest as Question;
}

function hidesWhom(question: Question | undefined, { entities }: Document, someone: RegExp): boolean {
  const text = question?.stimulus?.text;
  if (!question || text === undefined || !text.includes(leftOut) || !someone.test(question.stem)) return false;
  return !entities.some(
    ({ type, name, aliases }) => type === 'person' && [name, ...aliases].some((form) => text.includes(form)),
  );
}
