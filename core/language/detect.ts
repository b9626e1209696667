import type { Language } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import { maskMarks } from './markdown.ts';

export type LanguageGuess = {
  /** Null when it is neither Indonesian nor English, or too short to tell. */
  readonly language: Language | null;
  /** Shares (0 to 1) of all words that are common words of each listed language, best first. */
  readonly shares: readonly { readonly code: string; readonly share: number }[];
  /** Paragraphs of the other supported language make up a fifth of the text or more. */
  readonly mixed: boolean;
};

/** About one word in three of running prose is a common word; less than this share of them is another language. */
const leastShare = 0.17;

/** Tells Indonesian and English by their common words against those of their neighbours (Javanese, Malay, French, ...). */
export function detectLanguage(text: string, lexicon: Lexicon): LanguageGuess {
  const masked = maskMarks(text.slice(0, 20_000));
  const shares = sharesOf(masked, lexicon);
  const [best, second] = shares;
  const foreign = foreignScript(masked);
  if (!best || foreign > 0.3 || best.share < leastShare) return { language: null, shares, mixed: false };
  const language = best.code === 'id' || best.code === 'en' ? best.code : null;
  if (language === null || (second && best.share - second.share < 0.02))
    return { language: null, shares, mixed: false };
  return { language, shares, mixed: otherShare(text, language, lexicon) >= 0.2 };
}

function sharesOf(text: string, lexicon: Lexicon): LanguageGuess['shares'] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const [code, common] of lexicon.stopWords) if (common.has(word)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, share: count / Math.max(1, words.length) }))
    .sort((one, other) => other.share - one.share || one.code.localeCompare(other.code));
}

/** The share of letters outside the Latin script. */
function foreignScript(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 ? 1 : 1 - latin / letters;
}

/** The share of words in paragraphs that speak the other supported language. */
function otherShare(text: string, language: Language, lexicon: Lexicon): number {
  let all = 0;
  let other = 0;
  for (const paragraph of text.split(/\n+/)) {
    const length = paragraph.length;
    all += length;
    if (length < 60) continue;
    const best = sharesOf(maskMarks(paragraph), lexicon).find(({ code }) => code === 'id' || code === 'en');
    if (best && best.code !== language && best.share > leastShare) other += length;
  }
  return all === 0 ? 0 : other / all;
}
