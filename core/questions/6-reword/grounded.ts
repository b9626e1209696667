import { plainText } from '../../language/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { gap, plain, wordsOf } from '../text.ts';

/** Words of the stem that the article has too, of all that carry meaning: fewer, and it tells of something else. */
const leastShared = 0.6;
/** Letters that two words of one root share at least. */
const leastRoot = 4;

/**
 * Why a stem that someone else wrote is not grounded in the article, or nothing: it may hold no name and no figure that the article does not hold, most of
 * its telling words must be the article's, and no character of another script or of mark-up.
 */
export function grounded(
  stem: string,
  { answer, evidence }: Draft,
  { document, grammar }: Setting,
): string | undefined {
  if (/[\p{Cc}\p{Cf}<>{}[\]\\|*#`~]/u.test(stem)) return 'The stem holds a mark that no question has.';
  const article = plain(`${document.title} ${plainText(document.body, { start: 0, end: document.body.length })}`);
  const words = new Set(article.split(' '));
  const own = stem.replace(gap, ' ');
  const figure = wordsOf(own).find((word) => /\d/.test(word) && !words.has(word));
  if (figure) return `The article does not hold "${figure}".`;
  const name = [...own.matchAll(/(?<=\S\s)["“(]?(\p{Lu}[\p{L}'’-]+)/gu)]
    .map(([, word]) => word ?? '')
    .find((word) => !words.has(plain(word)));
  if (name) return `The article does not name "${name}".`;
  const telling = wordsOf(own).filter((word) => word.length >= leastRoot && !grammar.stopWords.has(word));
  const shared = telling.filter((word) => words.has(word) || [...words].some((other) => isOneRoot(word, other)));
  if (telling.length === 0 || shared.length < leastShared * telling.length)
    return 'Most words of the stem are not those of the article.';
  const proof = new Set(wordsOf(`${document.body.slice(evidence.start, evidence.end)}`));
  const near = telling.filter((word) => proof.has(word) || [...proof].some((other) => isOneRoot(word, other)));
  if (near.length === 0 && answer.type !== 'phrase')
    return 'The stem shares no telling word with the sentence that proves the key.';
  return undefined;
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
