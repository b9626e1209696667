import type { Language, Token } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';

/** The words of one sentence as the name rules see them. Rules speak of token positions, not characters. */
export type NameWords = {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** Whether the token at a position could be a word of a name: capitalised and not just opening the sentence. */
  readonly capital: (at: number) => boolean;
  /** Whether a more trusted rule has the token already. */
  readonly taken: (at: number) => boolean;
};

export function nameWords(
  tokens: readonly Token[],
  language: Language,
  lexicon: Lexicon,
  taken: (at: number) => boolean = () => false,
): NameWords {
  const words = tokens.map((token) => token.text);
  const capital = (at: number): boolean => {
    const token = tokens[at];
    if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return false;
    return !(opensSentence(tokens, at) && lexicon.isStopWord(token.lower, language));
  };
  return { tokens, words, language, lexicon, capital, taken };
}

/** The first word, also after an opening quote or bracket. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    /^["“‘'(:]$/.test(before.text) ||
    (at <= 2 && tokens.slice(0, at).every((token) => token.kind === 'punctuation'))
  );
}

const particles: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(['bin', 'binti', 'van', 'von', 'de', 'al', 'ibn']),
  en: new Set([
    'bin',
    'van',
    'von',
    'de',
    'der',
    'den',
    'da',
    'dos',
    'di',
    'del',
    'la',
    'al',
    'el',
    'ibn',
    'ben',
    'ter',
  ]),
};

/** "van", "bin": lower-case words inside a name, which may open a short one: "bin Laden". */
export function isParticle(word: string, language: Language): boolean {
  return particles[language].has(word);
}

/** "Moqtada al-Sadr", "Sharm el-Sheikh". */
const arabicName = /^(?:al|el|ad|ar|as|ash|at|az|an)-\p{Lu}/u;

/**
 * The end (exclusive) of a person's name that starts at `from`: one to six capitalised words with particles between.
 * Stops before a listed place or organisation, a title, or a word that opens another kind of name. `from` when there is none.
 */
export function personEnd(view: NameWords, from: number): number {
  const { words, lexicon, language } = view;
  let end = from;
  while (end < words.length && end - from < 6) {
    if (
      particles[language].has(words[end] ?? '') &&
      end > from &&
      (view.capital(end + 1) || (particles[language].has(words[end + 1] ?? '') && view.capital(end + 2)))
    ) {
      end += 1;
      continue;
    }
    if (end > from && arabicName.test(words[end] ?? '')) {
      end += 1;
      continue;
    }
    if (!view.capital(end)) break;
    if (isPair(view, end)) return from;
    if (
      lexicon.match(language, words, end) &&
      !lexicon.isGivenName(words[end] ?? '') &&
      !looksLikeSurname(view, from, end)
    )
      break;
    end += 1;
  }
  while (end > from && particles[language].has((words[end - 1] ?? '').toLowerCase())) end -= 1;
  return end;
}

/** "Dewi Kartikasari-Muhammad Ilham": two people joined by a hyphen are no one's name. */
function isPair({ words, lexicon }: NameWords, at: number): boolean {
  const second = /^\p{Lu}[\p{L}.]+-(\p{Lu}\p{L}+)$/u.exec(words[at] ?? '')?.[1];
  return second !== undefined && lexicon.isGivenName(second) && !lexicon.isGivenName(words[at] ?? '');
}

/** "Badrodin Haiti", "Jack London": a place that is the last word of a run begun by another word. */
function looksLikeSurname(view: NameWords, from: number, end: number): boolean {
  return end > from && view.lexicon.match(view.language, view.words, end)?.words.length === 1 && !view.capital(end + 1);
}

/** What stands in brackets behind a name and is short for it: capitals, "(PBB)", or its initials as a word, "(Nema)". */
export function shortInBrackets(view: NameWords, from: number, to: number): string | undefined {
  const inside = bracketAt(view.tokens, to)?.inside;
  if (inside?.kind !== 'word') return undefined;
  const initials = view.words
    .slice(from, to)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  const isShort =
    /^\p{Lu}{2}/u.test(inside.text) || (initials.length > 2 && inside.text.toUpperCase() === initials.toUpperCase());
  return isShort ? inside.text : undefined;
}

/** The position after "(PBB)" or "(92)" when one opens at `at`, with what it holds; null when there is none. */
export function bracketAt(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly inside: Token } | null {
  const inside = tokens[at + 1];
  return tokens[at]?.text === '(' && inside && tokens[at + 2]?.text === ')' ? { end: at + 3, inside } : null;
}
