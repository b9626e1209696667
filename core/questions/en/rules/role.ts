import type { Fact } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { answerOf, make } from '../making.ts';
import { ownedByName } from '../telling.ts';

/** "Who was the chief executive of Halcyon Ferries?": an office of which there is one, with the body that it belongs to. */
export function askRole(fact: Fact, document: Document): readonly Draft[] {
  const { kind, subject, object } = fact;
  const told = subject?.spans[0];
  if (kind !== 'role' || !told || !object || !isTelling(object.text)) return [];
  // "treasurer of the Wexcombe Allotment" of the "Wexcombe Allotment and Leisure Gardeners' Society": the name is cut.
  if (/^(?: and| &| for)(?: the)? \p{Lu}/u.test(document.body.slice(object.end, object.end + 20))) return [];
  // "its director for Asia" of a body that nothing tells.
  if (/(?:^|\s)(?:its|their) $/i.test(document.body.slice(0, object.start))) return [];
  // "a leader of the Waorani" is not the leader.
  if (/^an? /i.test(object.text) || /(?:^|[\s(])(?:an?|one of the) $/i.test(document.body.slice(0, object.start)))
    return [];
  const office = object.text.replace(/^(?:the|an?) /i, '');
  // "East Germany's leader" has its article already.
  const owned = ownedByName.test(office) ? office : `the ${office}`;
  const stem = `Who ${isOver(fact, document) ? 'was' : 'is'} ${owned}?`;
  return [
    make(fact, document, { kind: 'short-answer', stem, answer: answerOf(told, document), rule: 'role', tier: 'B' }),
  ];
}

/** An office with its length or end, and one told of years before the article, is held no longer. */
function isOver({ object, sentence }: Fact, { sentences, publishedAt }: Document): boolean {
  if (/\b(?:for (?:\S+ )?(?:years|months|decades)|until|from \d{4})\b|^(?:then|late) /.test(object?.text ?? ''))
    return true;
  const year = Number(publishedAt?.slice(0, 4));
  const told = sentences
    .slice(sentence, sentence + 1)
    .flatMap(({ spans }) => spans)
    .flatMap(({ value }) => (value?.kind === 'date' ? [Number(value.iso.slice(0, 4))] : []));
  return told.length > 0 && told.every((one) => year - one > 1);
}

const unique =
  /\b(chair|chairman|chairwoman|head|director|chief executive|governor|mayor|secretary|treasurer|rector|dean|commander|captain|coach|manager|founder|owner|curator|commissioner|president|leader|editor|foreman|returning officer|superintendent|principal|administrator|chief|engineer|librarian|director-general|commercial manager|vicar|bishop)\b/i;
/** Of whom a place or a contest has one: under the title it is plain which. */
const public_ = /^(?:returning officer|mayor|sheriff|county clerk|police chief|fire chief)$/i;
/** "the council's finance director", "the agency's director for South-East Asia": whose, only the article tells. */
const ofSomeBody = /^(?:the |its |their )?(?:\p{Ll}+ )*\p{Ll}+['’]s /u;

function isTelling(office: string): boolean {
  if (
    /^(former |late )?(vice[- ])?(president|prime minister|king|queen|pope|chancellor|premier|secretary of state)( of .*)?$/i.test(
      office,
    )
  )
    return false;
  if (public_.test(office)) return true;
  const isOwned = /\p{Lu}.* \p{Ll}|\p{Ll} .*\p{Lu}/u.test(office) && !ofSomeBody.test(office);
  return unique.test(office) && isOwned && / (of|at|for) |['’]s /.test(office);
}
