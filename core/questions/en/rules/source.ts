import type { Fact } from '../../../facts/index.ts';
import type { Document, Lexicon } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { drafted } from '../../making.ts';
import { answerOf } from '../making.ts';
import { quoted } from '../wording.ts';
import { nameOf } from './name.ts';

const longestClaim = 20;
const shortestClaim = 6;

/** "Who said that ...?" */
export function askSource(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const told = fact.source && nameOf(fact.source, lexicon);
  const words = fact.slots.map(({ text, fronted }) => (fronted ? `${text},` : text));
  const claim = inside(words.join(' ').replace(/,$/, ''), document);
  if (!told || claim.split(' ').length > longestClaim || claim.split(' ').length < shortestClaim) return [];
  const which = told.told.span.type === 'country' ? undefined : told.which;
  const stem =
    which &&
    `${which.charAt(0).toUpperCase()}${which.slice(1)} ${/court|tribunal/.test(which) ? 'ruled' : 'said'} that ${claim}?`;
  if (!stem) return [];
  const answer = answerOf(told.told, document);
  // Whose claim it is, is the answer: the stem does not tell it.
  return [drafted(fact, document, { kind: 'short-answer', stem, answer, rule: 'source', tier: 'B' }, quoted)];
}

/** "Coal would be phased out": the capital of a quotation goes where the article also has the word without it. */
function inside(claim: string, { body }: Document): string {
  const [first = ''] = claim.split(' ');
  const lower = first.toLowerCase();
  return /^\p{Lu}\p{Ll}+$/u.test(first) && new RegExp(`(?<!\\p{L})${lower}(?!\\p{L})`, 'u').test(body)
    ? `${lower}${claim.slice(first.length)}`
    : claim;
}
