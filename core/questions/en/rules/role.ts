import type { Fact } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { answerOf, make } from '../making.ts';

/** "Who was the chief executive of Halcyon Ferries?": an office of which there is one, with the body that it belongs to. */
export function askRole(fact: Fact, document: Document): readonly Draft[] {
  const { kind, subject, object } = fact;
  const told = subject?.spans[0];
  if (kind !== 'role' || !told || !object || !isTelling(object.text, object.spans.length)) return [];
  const stem = `Who ${/^(former|late|then) /.test(object.text) ? 'is' : 'is'} the ${object.text.replace(/^(?:the|an?) /i, '')}?`;
  return [
    make(fact, document, { kind: 'short-answer', stem, answer: answerOf(told, document), rule: 'role', tier: 'B' }),
  ];
}

const unique =
  /\b(chair|chairman|chairwoman|head|director|chief executive|governor|mayor|secretary|treasurer|rector|dean|commander|captain|coach|manager|founder|owner|curator|commissioner|president|leader|editor|foreman|returning officer|superintendent|principal)\b/i;

function isTelling(office: string, names: number): boolean {
  if (
    /^(former |late )?(vice[- ])?(president|prime minister|king|queen|pope|chancellor|premier)( of .*)?$/i.test(office)
  )
    return false;
  return unique.test(office) && names > 0 && / (of|at|for) |['’]s /.test(office);
}
