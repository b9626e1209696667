import type { Fact } from '../../../facts/index.ts';
import type { Document, Lexicon } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { drafted } from '../../making.ts';
import { answerOf } from '../making.ts';
import { quoted } from '../wording.ts';
import { nameOf } from './name.ts';

const longestClaim = 18;

/** "Siapa yang menyatakan bahwa ...?" */
export function askSource(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const told = fact.source && nameOf(fact.source, lexicon);
  const words = fact.slots.map(({ text, fronted }) => (fronted ? `${text},` : text));
  const claim = words.join(' ');
  if (!told || claim.split(' ').length > longestClaim || told.told.span.type !== 'person') return [];
  const stem = `${told.which.charAt(0).toUpperCase()}${told.which.slice(1)} yang menyatakan bahwa ${claim}?`;
  const answer = answerOf(told.told, document);
  // Whose claim it is, is the answer: the stem does not tell it.
  return [drafted(fact, document, { kind: 'short-answer', stem, answer, rule: 'source', tier: 'B' }, quoted)];
}
