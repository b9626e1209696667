import type { FactGrammar } from '../grammar.ts';
import { activeVerb } from './active-verb.ts';
import { ageFacts } from './aside/ages.ts';
import { identityFacts } from './aside/identities.ts';
import { itemFacts } from './aside/items.ts';
import { claimsOf, labelEnd } from './claims.ts';
import { dateInWords } from './date-words.ts';
import { officeFacts } from './offices.ts';
import { inPast } from './past.ts';
import { point } from './pointing/point.ts';
import { repair } from './repair/repair.ts';
import { roleOf, voiceOf } from './roles.ts';
import { whole } from './sentence-words.ts';
import { shorter } from './shorter/shorten.ts';
import { isTellable } from './tellable.ts';
import { isWhole } from './whole.ts';
import * as words from './words.ts';

export const englishFacts: FactGrammar = {
  language: 'en',
  ...words,
  whole,
  ownerMarks: new Set(['its', 'his', 'her', 'their']),
  claims: claimsOf,
  labelEnd,
  dated: (predicate, isMany, voice) =>
    voice === 'copula' ||
    (/^(is|are|was|were|has|have|had)( |$)/.test(predicate) && voice !== 'passive') ||
    /^(will|would|can|could|may|might) /.test(predicate)
      ? undefined
      : inPast(predicate, isMany),
  claimsTell: true,
  leastSure: 0.4,
  repair,
  shorter,
  point,
  isTellable,
  isWhole,
  roles: (reading) => [...officeFacts(reading), ...identityFacts(reading), ...ageFacts(reading), ...itemFacts(reading)],
  looseItems: true,
  figuresTell: true,
  longestClause: 40,
  pronouns: new Set(['he', 'she', 'it', 'they', 'him', 'her', 'them', 'his', 'its', 'their']),
  needOf: (at, tree, lexicon) => lexicon.needOf(activeVerb(at, tree) ?? '', 'en'),
  voiceOf,
  isCommonWord: () => false,
  isFinite: ({ lower }) => words.finite.has(lower),
  sharesRoot: (lower, title) =>
    title
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .includes(lower),
  roleOf,
  dateInWords,
  dateOpener: (iso) => (iso.length > 7 ? 'on' : 'in'),
  owning: (owner) => (owner.endsWith('s') ? `${owner}’` : `${owner}’s`),
  opened: (sentence) => sentence,
  attributed: (source, claim) => `according to ${source}, ${claim}`,
  identity: (one, other) => `${one} is ${other}`,
};
