import { type Document, plainText } from '../../language/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { gap, wordsOf } from '../text.ts';
import { turnsRound } from './denials.ts';
import { holdsForeignMark } from './marks.ts';

/** Words of the stem that the article has too, of all that carry meaning: fewer, and it tells of something else. */
const leastShared = 0.6;
/** Letters that two words of one root share at least. */
const leastRoot = 4;

/**
 * Why a stem that someone else wrote is not grounded in the article, or nothing. Names and figures must be those of the sentences that prove the key, of the
 * stem of the rules, or other forms of such a name: a name or date from elsewhere in the article makes it ask what never was. Most telling words must be
 * the article's; it denies no more and no less than the stem of the rules; and it has no character of another script or of mark-up.
 */
export function grounded(stem: string, draft: Draft, setting: Setting): string | undefined {
  if (holdsForeignMark(stem)) return 'The stem holds a mark that no question has.';
  const own = stem.replace(gap, ' ');
  return (
    strange(own, draft, setting) ?? loose(own, draft, setting) ?? turnsRound(own, draft.stem, setting.document.language)
  );
}

/** A name or a figure that is not told with the fact. */
function strange(stem: string, draft: Draft, { document, grammar, lexicon }: Setting): string | undefined {
  const told = new Set([...proofWords(draft, document), ...wordsOf(draft.stem)]);
  const figure = wordsOf(stem).find((word) => /\d/.test(word) && !told.has(word));
  if (figure) return `What proves the key does not hold "${figure}".`;
  for (const { name, aliases } of document.entities) {
    const forms = [name, ...aliases].map(wordsOf);
    if (forms.some((form) => form.every((word) => told.has(word)))) for (const word of forms.flat()) told.add(word);
  }
  const name = [...stem.matchAll(/(?<=\S\s)["“(]?(\p{Lu}[\p{L}'’-]+)/gu)]
    .flatMap(([, word]) => wordsOf(word ?? ''))
    .find((word) => !told.has(word));
  if (name) return `What proves the key does not name "${name}".`;
  // The first word has a capital anyway: it is a name when it is no word of the language.
  const first = wordsOf(stem)[0]?.replace(/kah$/, '') ?? '';
  const isWord = told.has(first) || grammar.stopWords.has(first) || grammar.isCommon(first, lexicon);
  return isWord ? undefined : `What proves the key does not say "${first}".`;
}

/** Words that are not the article's, or none of the sentence that proves the key. */
function loose(stem: string, draft: Draft, { document, grammar }: Setting): string | undefined {
  const whole = plainText(document.body, { start: 0, end: document.body.length });
  const words = new Set(wordsOf(`${document.title} ${whole}`));
  const telling = wordsOf(stem).filter((word) => word.length >= leastRoot && !grammar.stopWords.has(word));
  const shared = telling.filter((word) => isAmong(word, words));
  if (telling.length === 0 || shared.length < leastShared * telling.length)
    return 'Most words of the stem are not those of the article.';
  const proof = proofWords(draft, document);
  if (draft.answer.type !== 'phrase' && !telling.some((word) => isAmong(word, proof)))
    return 'The stem shares no telling word with the sentence that proves the key.';
  return undefined;
}

/** The words of every sentence that tells the fact. */
function proofWords({ evidence, facts }: Draft, { body }: Document): ReadonlySet<string> {
  const ranges = [evidence, ...facts.flatMap(({ places }) => places)];
  return new Set(ranges.flatMap((range) => wordsOf(plainText(body, range))));
}

function isAmong(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || [...words].some((other) => isOneRoot(word, other));
}

/** "meresmikan" and "diresmikan", "elected" and "election": a long stretch of letters in common. */
function isOneRoot(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < leastRoot + 1) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  for (let at = 0; at + leastRoot + 1 <= short.length; at += 1) {
    const part = short.slice(at, at + Math.max(leastRoot + 1, Math.ceil(short.length * 0.6)));
    if (part.length >= leastRoot + 1 && long.includes(part)) return true;
  }
  return false;
}
