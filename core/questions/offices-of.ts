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
  const roles = facts.flatMap(({ kind: told, because, subject, object }) =>
    told === 'role' && because !== 'role: kin' && object
      ? [{ holder: subject?.spans[0]?.span.entityId, office: object.text, isOfSome: object.spans.length > 0 }]
      : [],
  );
  const own = roles.filter(({ holder, office, isOfSome }) => {
    const isWhole = isOfSome && opened.test(office) && !noLonger.test(office) && !holdsWords(stem, office);
    const isShared = roles.some((other) => other.office === office && other.holder !== holder);
    return holder === answer.entityId && isWhole && !isShared;
  });
  return [...new Set(own.map(({ office }) => office))];
}
