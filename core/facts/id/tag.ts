import type { Span, Token } from '../../language/index.ts';
import * as words from './words.ts';

export type Tag =
  | 'name'
  | 'proper'
  | 'date'
  | 'time'
  | 'amount'
  | 'ordinal'
  | 'noun'
  | 'active'
  | 'passive'
  | 'intransitive'
  | 'copula'
  | 'aux'
  | 'neg'
  | 'prep'
  | 'cause'
  | 'sub'
  | 'coord'
  | 'rel'
  | 'dem'
  | 'pron'
  | 'det'
  | 'comma'
  | 'semi'
  | 'dash'
  | 'quote'
  | 'stop';

export const verbTags: ReadonlySet<Tag> = new Set(['active', 'passive', 'intransitive', 'copula']);
export const groupTags: ReadonlySet<Tag> = new Set([...verbTags, 'aux', 'neg']);

export function tagSpan({ type }: Span): Tag {
  switch (type) {
    case 'date':
      return 'date';
    case 'time':
      return 'time';
    case 'ordinal':
      return 'ordinal';
    case 'money':
    case 'percent':
    case 'quantity':
    case 'count':
    case 'duration':
      return 'amount';
    case 'person':
    case 'organisation':
    case 'country':
    case 'province':
    case 'city':
    case 'region':
    case 'place':
    case 'work':
      return 'name';
  }
}

const marks: ReadonlyMap<string, Tag> = new Map(
  Object.entries({
    ',': 'comma',
    ';': 'semi',
    ':': 'semi',
    '.': 'stop',
    '?': 'stop',
    '!': 'stop',
  }),
);

/** One word by closed class, then affix. `before` tells "di tengah ketegangan" from "berita tengah". */
export function tagWord(token: Token, before: { readonly tag: Tag } | undefined): Tag {
  const { lower, text } = token;
  const mark = marks.get(text);
  if (mark) return mark;
  if (/^["“”«»]$/.test(text)) return 'quote';
  if (/^[–—-]$/.test(text)) return 'dash';
  if (token.kind === 'number') return 'amount';
  const closed = closedClass(lower);
  if (closed) return closed;
  if (/^\p{Lu}/u.test(text) && before && before.tag !== 'stop' && before.tag !== 'quote') return 'proper';
  return verbTag(lower) ?? 'noun';
}

function closedClass(lower: string): Tag | undefined {
  if (lower === 'yang') return 'rel';
  if (words.copulas.has(lower)) return 'copula';
  if (words.causes.has(lower)) return 'cause';
  if (words.negators.has(lower)) return 'neg';
  if (words.demonstratives.has(lower)) return 'dem';
  if (words.pronouns.has(lower)) return 'pron';
  if (words.coordinators.has(lower)) return 'coord';
  if (words.linkers.has(lower) || words.subordinators.has(lower)) return 'sub';
  if (words.auxiliaries.has(lower)) return 'aux';
  if (words.determiners.has(lower)) return 'det';
  if (words.prepositions.has(lower)) return 'prep';
  return undefined;
}

/** meN- is active, di- passive, ber- and ter- and a closed list of bare verbs have no object. */
export function verbTag(lower: string): Tag | undefined {
  if (words.bareVerbs.has(lower) || words.attributive.has(lower)) return 'intransitive';
  if (words.notVerbs.has(lower) || lower.includes('-')) return undefined;
  const bare = lower.replace(/nya$/, '');
  if (/^(mem[bpfvm]?|men[cdjstzy]?|meng|meny|me[lrwyn])\p{L}{3,}$/u.test(bare) && bare.length >= 6) return 'active';
  if (/^di(\p{L}{4,}|isi|uji|cek)$/u.test(bare)) return 'passive';
  if (/^ber\p{L}{3,}$/u.test(bare) || words.terVerbs.has(bare)) return 'intransitive';
  if (/^be(kerja|lajar)/.test(bare)) return 'intransitive';
  return undefined;
}
