import { grouped, oncePer, type Range, type Reference, type Sentence } from '../../language/index.ts';
import { ofThisNews } from '../3-clauses/lone-noun.ts';
import { isAnyOfCountry } from './any-of-country.ts';
import type { Bare } from './edits.ts';

/** A fuller phrase of at most so many words is told in the place of the short one. */
const longest = 7;

/**
 * "Jembatan tersebut" where the article speaks of one bridge: told by the fuller phrase with which the article named it, or, when the
 * title shows the noun, without its pointer: the title stands above every item.
 */
export function topicOf(
  { kind, start }: Reference,
  at: readonly number[],
  bare: Bare,
): { readonly text: string; readonly place?: Range } | undefined {
  const { tree, document } = bare;
  if (kind !== 'definite') return undefined;
  const noun = at.filter((word) => !isPointer(bare, word)).map((word) => tree.words[word]?.text ?? '');
  const phrase = noun.join(' ').toLowerCase();
  if (noun.length === 0 || noun.length > 4 || bare.grammar.vagueNouns.has(noun[0]?.toLowerCase() ?? ''))
    return undefined;
  // "pasangan itu" after "pasangan Korea Selatan": a country tells of many which they are, not who.
  if (noun.length === 1 && bare.grammar.people.has(phrase)) return undefined;
  const fuller = namesOf(phrase, start, document);
  const [only] = fuller;
  if (fuller.size > 1) return undefined;
  const made = bare.grammar.madeThings.has(noun[0]?.toLowerCase() ?? '') ? subjectBefore(bare) : undefined;
  if (made !== undefined) return made;
  if (only !== undefined && isAnyOfCountry(only, bare)) return undefined;
  if (only !== undefined && only.split(' ').length <= longest) return { text: only };
  if (noun.length === 1 && namesDeedOfTitle(phrase, bare)) return { text: phrase };
  // "Putusan itu" in the news of one ruling.
  const ofNews = noun.length === 1 ? ofThisNews(phrase, at[0] ?? -1, bare) : undefined;
  if (ofNews !== undefined) return { text: ofNews };
  return noun.length > 1 && holds(document.title, phrase)
    ? { text: noun.map((word, index) => (index === 0 && isOpening(bare, at) ? word.toLowerCase() : word)).join(' ') }
    : undefined;
}

/** "desakan tersebut" under "Korea Selatan Desak Rusia": the deed that the title tells, as a noun. */
function namesDeedOfTitle(noun: string, { document, grammar, lexicon }: Bare): boolean {
  return (
    grammar.deedNoun.test(noun) && !holds(document.title, noun) && grammar.sharesRoot(noun, document.title, lexicon)
  );
}

/** The one fuller name that the article gave a noun before a place, or nothing. */
export function namingOf(noun: string, before: number, { document, grammar }: Bare): string | undefined {
  if (grammar.roleNouns.has(noun) || grammar.people.has(noun)) return undefined;
  const [only, ...others] = namesOf(noun, before, document);
  return others.length === 0 && only !== undefined && only.split(' ').length <= longest ? only : undefined;
}

function namesOf(noun: string, before: number, document: Bare['document']): ReadonlySet<string> {
  const { sentences } = document;
  const [first] = lettersOf(noun);
  const holding =
    first === undefined ? sentences : (sentencesByWord(document).get(first) ?? []).map(({ sentence }) => sentence);
  return new Set(holding.flatMap((sentence) => namings(noun, sentence, before, sentences)));
}

/** The sentences of an article by the runs of letters in them: a phrase stands only where its first one does. */
const sentencesByWord = oncePer(({ sentences }: Bare['document']) => {
  const places = sentences.flatMap((sentence) =>
    [...new Set(lettersOf(sentence.text.toLowerCase()))].map((word) => ({ word, sentence })),
  );
  return grouped(places, ({ word }) => word);
});

function lettersOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

function isPointer({ tree: { words }, grammar }: Bare, at: number): boolean {
  return grammar.demonstratives.has(words[at]?.lower ?? '');
}

function isOpening({ tree: { words } }: Bare, [first = -1]: readonly number[]): boolean {
  return first === words.findIndex(({ partOfSpeech }) => partOfSpeech !== 'PUNCT');
}

/** The names that go on where the noun ends ("jembatan gantung Way Kelubi") or that open with it ("Jembatan Kabanaran"), before the pointer. */
function namings(
  phrase: string,
  { role, spans, text, start: from }: Sentence,
  before: number,
  sentences: readonly Sentence[],
): readonly string[] {
  if (role !== 'prose' || from >= before) return [];
  const lower = text.toLowerCase();
  const found: string[] = [];
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
    const stop = from + at + phrase.length;
    const written = text.slice(at, at + phrase.length);
    if (/\p{L}/u.test(text.charAt(at - 1)) || /^\p{L}/u.test(text.charAt(at + phrase.length)) || from + at >= before)
      continue;
    const own = spans.find(({ start, entityId }) => entityId !== undefined && start === from + at);
    const next = spans.find(({ start, entityId }) => entityId !== undefined && start === stop + 1);
    const isCapital = /^\p{Lu}/u.test(written);
    // "Kepala Seksi Jembatan Dinas PUPR": a capital inside a sentence belongs to another name.
    const isPart = at > 0 && isCapital && own === undefined;
    const coined =
      at === 0 || !isPart || !/\p{Lu}\p{L}* $/u.test(text.slice(0, at))
        ? coinedName(text.slice(at + phrase.length))
        : undefined;
    if (own && own.text.length > phrase.length) found.push(own.text);
    else if (next && !isPart) found.push(`${at === 0 ? written.toLowerCase() : written} ${next.text}`);
    else if (coined !== undefined && isNoNameAlone(coined, phrase, sentences)) found.push(`${written}${coined}`);
  }
  return found;
}

/** "Permainan AlphaGo" is two: AlphaGo is named without it elsewhere. "Putusan Nomor 91/PUU" is no name. */
function isNoNameAlone(coined: string, phrase: string, sentences: readonly Sentence[]): boolean {
  if (/(?:Nomor|No|Pasal|Ayat)$/.test(coined)) return false;
  return !sentences.some(({ text }) => {
    const at = text.indexOf(coined.trim());
    return at >= 0 && !text.slice(0, at).toLowerCase().endsWith(`${phrase} `);
  });
}

/** " Antariksa James Webb": words with capitals right after the noun. */
function coinedName(rest: string): string | undefined {
  return /^(?: \p{Lu}[\p{L}\d-]*(?![\p{L}.])(?: \d+(?=[\s,.]))?)+/u.exec(rest)?.[0];
}

function holds(title: string, phrase: string): boolean {
  return ` ${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${phrase} `);
}

/** "Chandrayaan-3 diluncurkan ... Wahana itu ...": a made thing is the subject of the sentence before, when that is a bare coined name. */
function subjectBefore({ document, sentence }: Bare): { readonly text: string; readonly place: Range } | undefined {
  const before = document.sentences[sentence.index - 1];
  if (before?.role !== 'prose' || before.paragraph !== sentence.paragraph) return undefined;
  const head = before.words.findIndex(({ relation }) => relation === 'nsubj');
  const own = before.words.filter(
    (word, at) => at === head || (word.head === head && /^(flat|compound|nummod)$/.test(word.relation)),
  );
  const [first, last] = [own[0], own.at(-1)];
  if (
    !first ||
    !last ||
    own.length > 3 ||
    before.words.some((word) => word.head === head && /^(nmod|amod|conj|acl|case)$/.test(word.relation))
  )
    return undefined;
  const name = before.spans.find(({ start, end }) => start <= first.start && end >= last.end);
  const isCoined = own.some(({ text }) => /\d|\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(text)) || name?.type === 'work';
  const isName = own.every(({ text }) => /^[\p{Lu}\d]/u.test(text)) && (name === undefined || name.type === 'work');
  const { start, end } = { start: first.start, end: last.end };
  return isCoined && isName ? { text: document.body.slice(start, end), place: { start, end } } : undefined;
}
