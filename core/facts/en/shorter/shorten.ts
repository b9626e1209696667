import type { Document } from '../../../language/index.ts';
import type { Telling } from '../../1-trees/tellings.ts';
import { cutApposition, cutDescription } from './appositions.ts';
import { cutAdverb, cutAge, cutDashes, cutGapped } from './asides.ts';
import { cutClause, cutFronted } from './clauses.ts';
import type { Cut } from './cut.ts';
import { cutBetween, cutOpening, cutParticiple, cutTail } from './participles.ts';
import { cutRelative } from './relatives.ts';
import { cutColon, cutSemicolon } from './stops.ts';
import { cutBeforeDate, cutByTheTime } from './times.ts';

/** In the order in which they are tried: marks first, then what stands between commas, then clauses. */
const cuts: readonly Cut[] = [
  cutByTheTime,
  cutBeforeDate,
  cutGapped,
  cutAge,
  cutSemicolon,
  cutDashes,
  cutColon,
  cutAdverb,
  cutDescription,
  cutApposition,
  cutRelative,
  cutBetween,
  cutOpening,
  cutParticiple,
  cutTail,
  cutFronted,
  cutClause,
];

const leastTokens = 3;

/** The sentence cut at the first place that a rule finds; what is left is cut again when it has been read anew. */
export function shorter(
  telling: Telling,
  document: Document,
): readonly Pick<Telling, 'tokens' | 'claims'>[] | undefined {
  if (isConditional(telling)) return undefined;
  for (const cut of cuts) {
    const found = cut(telling, document);
    const enough = found?.filter(({ length }) => length >= leastTokens && length < telling.tokens.length);
    if (enough && enough.length > 0) return enough.map((tokens) => ({ tokens, claims: telling.claims }));
  }
  return undefined;
}

/** What hangs on a condition is not told without it. */
function isConditional({ tokens }: Telling): boolean {
  return tokens.some(({ lower }) => lower === 'if' || lower === 'unless' || lower === 'provided');
}
