import nlp from 'compromise/two';
import type { Sentence, Token } from '../../../language/index.ts';
import { isDemonym } from './asked-alone.ts';
import * as closed from './closed-class.ts';
import { closedClass } from './closed-word.ts';
import { pastFormsOf } from './verb-forms.ts';
import type { Word, WordClass } from './word.ts';

/** What the tagger knows of one token. */
export type Tagged = {
  readonly tags: ReadonlySet<string>;
  readonly closed: boolean;
  readonly proper: boolean;
  readonly plural: boolean;
};

type Term = {
  readonly tags: ReadonlySet<string>;
  readonly text: string;
  readonly offset: { start: number; length: number };
};

/** The tags of `compromise` for every token of the sentence, met by offsets. */
export function tagText(sentence: Sentence): readonly Tagged[] {
  const plain = sentence.text.replace(/[*_#|>`]/g, ' ');
  const view = nlp(plain).compute('offset') as unknown as { readonly docs: readonly (readonly Term[])[] };
  const terms = view.docs.flat().filter((term) => term.text !== '');
  return sentence.tokens.map((token) => {
    const start = token.start - sentence.start;
    const end = token.end - sentence.start;
    const over = terms.filter((term) => term.offset.start < end && start < term.offset.start + term.offset.length);
    const tags = over.at(-1)?.tags ?? new Set<string>();
    return {
      tags,
      closed: closedClass(token.lower) !== undefined,
      proper: tags.has('ProperNoun') || tags.has('Acronym'),
      plural: tags.has('Plural'),
    };
  });
}

/** The class of the unit of tokens `from` to `to`, which is no typed span. */
export function classOf(
  tagged: readonly Tagged[],
  tokens: readonly Token[],
  from: number,
  to: number,
  before: Word | undefined,
): WordClass {
  const token = tokens[from];
  const last = tagged[to - 1];
  if (!token || !last) return 'other';
  if (token.kind === 'punctuation' || token.kind === 'symbol') return markClass(token.text);
  if (to - from > 1 && /^\p{Lu}/u.test(token.text)) return isDemonym(tokens[to - 1]?.text ?? '') ? 'adj' : 'name';
  if (token.kind === 'number') return 'number';
  if (token.text === 'US') return 'name';
  if (closed.weekdays.has(token.lower)) return 'date';
  if (closed.months.has(token.lower) && /^\p{Lu}/u.test(token.text) && before?.cls === 'prep') return 'date';
  const known = closedClass(token.lower);
  if (token.lower === 'one' && countsNext(tokens[to])) return 'number';
  if (/^(first|last|only)$/.test(token.lower))
    return (before && ['det', 'possessive'].includes(before.cls)) || before?.owner ? 'adj' : 'adverb';
  if (known && !(last.tags.has('Adjective') && /^(early|only|even|well|back)$/.test(token.lower))) return known;
  return openClass(token, last.tags, before, tokens[to]);
}

/** Plural nouns and verbs alike: after a name or the comma of an aside they are verbs. */
const homonyms = new Set(
  'lies runs ranks plans stands covers costs leads lives heads measures hosts houses aims hopes seeks claims'.split(
    ' ',
  ),
);

/** "one day", not "one of them". */
function countsNext(next: Token | undefined): boolean {
  return next?.kind === 'word' && closedClass(next.lower) === undefined;
}

function markClass(text: string): WordClass {
  if (text === ',') return 'comma';
  if (/^[.!?…]+$/.test(text)) return 'stop';
  if (/^[;:—–-]+$/.test(text)) return 'break';
  if (/^[([]$/.test(text)) return 'open';
  if (/^[)\]]$/.test(text)) return 'close';
  return /^["“”'‘’«»]+$/.test(text) ? 'quote' : 'other';
}

function openClass(
  token: Token,
  tags: ReadonlySet<string>,
  before: Word | undefined,
  next: Token | undefined,
): WordClass {
  const { lower, text } = token;
  const capital = /^\p{Lu}/u.test(text);
  if (closed.strongPast.has(lower)) return 'past';
  if (before?.cls === 'be' && closed.invariantPast.has(lower)) return 'past';
  if (lower === 'left' && before && ['name', 'comma', 'wh', 'close'].includes(before.cls)) return 'past';
  if (lower === 'born') return 'part';
  if (tags.has('Plural') && before && ['comma', 'name'].includes(before.cls) && takesObject(lower, next))
    return 'present';
  if (closed.invariantPast.has(lower) && (afterNominal(before) || before?.cls === 'number') && opensPhrase(next))
    return 'past';
  if (/^(further|other|various|former|main|own|same|net|gross|total)$/.test(lower)) return 'adj';
  if (/ing$/.test(lower) && before?.cls === 'be') return 'gerund';
  if (homonyms.has(lower) && before && ['comma', 'name', 'close'].includes(before.cls) && !before.owner)
    return 'present';
  if (lower === 'used') return 'past';
  if (/^\p{Lu}+\p{Ll}*\p{Lu}/u.test(text)) return 'name';
  if (tags.has('Value') && !tags.has('Ordinal')) return 'number';
  if (tags.has('Ordinal')) return 'adj';
  if (/^\p{Lu}\p{L}*-\p{Lu}/u.test(text)) return 'name';
  if (lower.includes('-'))
    return tags.has('Plural') || (next && closedClass(next.lower) !== undefined) ? 'noun' : 'adj';
  if (capital && isDemonym(text)) return 'adj';
  if (capital && before !== undefined && before.cls !== 'stop') return 'name';
  if (lower.endsWith('ed') && afterNominal(before) && opensPhrase(next)) return 'past';
  const cls = taggedClass(lower, tags, capital);
  if ((cls === 'base' || cls === 'present') && !before && next && /ed$/.test(next.lower)) return 'noun';
  return nominal(cls, lower, before);
}

/** After a determiner, an adjective, a possessor or a preposition no finite verb can stand: "the Nobel prize", "in boats". */
function nominal(cls: WordClass, lower: string, before: Word | undefined): WordClass {
  if (!before || (cls !== 'present' && cls !== 'base')) return cls;
  if (before.owner || ['det', 'adj', 'possessive', 'number'].includes(before.cls)) return 'noun';
  if (before.cls === 'prep' && before.lower !== 'to') return 'noun';
  return before.cls === 'name' && cls === 'base' && !closed.invariantPast.has(lower) ? 'noun' : cls;
}

function taggedClass(lower: string, tags: ReadonlySet<string>, capital: boolean): WordClass {
  if (tags.has('PastTense') || tags.has('Participle')) return pastFormsOf(lower).participleOnly ? 'part' : 'past';
  if (tags.has('Gerund')) return 'gerund';
  if (tags.has('Infinitive')) return 'base';
  if (tags.has('PresentTense')) return 'present';
  if (tags.has('Adverb')) return 'adverb';
  if (tags.has('Adjective')) return 'adj';
  if (tags.has('Preposition')) return 'prep';
  if (tags.has('Noun')) return capital && tags.has('ProperNoun') ? 'name' : 'noun';
  return byEnding(lower);
}

/** What the tagger does not know is told by its ending; any other plain word is most often a noun. */
function byEnding(lower: string): WordClass {
  if (!/^\p{Ll}+$/u.test(lower)) return 'other';
  if (lower.endsWith('ing')) return 'gerund';
  if (lower.endsWith('ed')) return 'past';
  if (/(ous|ful|ible|able|ive)$/.test(lower)) return 'adj';
  return lower.length > 3 ? 'noun' : 'other';
}

/** A "plural noun" right before a determiner is a verb: "Bayrou, 73, leads the party". */
function takesObject(lower: string, next: Token | undefined): boolean {
  if (!lower.endsWith('s') || next === undefined) return false;
  return next.kind === 'number' || /^(the|a|an|its|his|her|their|about|around|more|nearly|almost)$/.test(next.lower);
}

function afterNominal(before: Word | undefined): boolean {
  return before !== undefined && ['noun', 'name', 'adverb', 'pronoun'].includes(before.cls) && !before.owner;
}

function opensPhrase(next: Token | undefined): boolean {
  if (!next) return true;
  const cls = closedClass(next.lower);
  return cls === 'det' || cls === 'prep' || cls === 'possessive' || next.kind !== 'word' || /^\p{Lu}/u.test(next.text);
}
