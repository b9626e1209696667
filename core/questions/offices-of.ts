import type { Fact } from '../facts/index.ts';
import { offices } from './article-index.ts';
import type { Setting } from './candidate.ts';
import type { Draft } from './draft.ts';
import { holdsWords } from './text.ts';

/** An office that says of what: written as a title ("Kepala BPBD Latimanu"), or with "of", "at", "for" ("head of the Fen Trust"). */
const opened = /^\p{Lu}| (?:of|at|for) /u;
const noLonger = /^(?:mantan|bekas|eks|former|ex|then)(?!\p{L})/iu;

/**
 * What else answers "who": the office by which the article tells whoever the key names, if it names the body or the place that it is of, if no other holds it there, and if the
 * stem does not tell it.
 */
export function officesOf({ answer, stem, kind, fact }: Draft, { facts }: Setting): readonly string[] {
  if (kind !== 'short-answer' || answer.type !== 'person' || answer.entityId === undefined || fact.kind === 'role')
    return [];
  const held = offices(facts);
  const own = held.flatMap(({ subject, object }) => {
    if (!object || object.spans.length === 0 || holderOf(subject) !== answer.entityId) return [];
    const { text } = object;
    const isShared = held.some((other) => other.object?.text === text && holderOf(other.subject) !== answer.entityId);
    return opened.test(text) && !noLonger.test(text) && !holdsWords(stem, text) && !isShared ? [text] : [];
  });
  return [...new Set(own)];
}

function holderOf(subject: Fact['subject']): string | undefined {
  return subject?.spans[0]?.span.entityId;
}
