import type { Sentence, Span, Token } from '../../../language/index.ts';
import { humanNouns, weekdays } from './closed-class.ts';
import type { Tagged } from './word-class.ts';

const places = new Set(['city', 'country', 'province', 'region', 'place']);

/** Index after the unit that opens at `index`: a span, a run of capitals, a possessive ending, or one token. */
export function unitEnd(
  sentence: Sentence,
  tagged: readonly Tagged[],
  index: number,
  names: ReadonlySet<string>,
): number {
  const { tokens } = sentence;
  const span = spanAt(sentence, tokens[index]);
  let end = index + 1;
  if (span) {
    while (spanAt(sentence, tokens[end]) === span) end += 1;
    if (places.has(span.type)) end = capitalsEnd(sentence, tagged, end, names);
  } else if (isTitle(tokens, index)) {
    return end;
  } else if (isCapital(tagged, index, sentence, names)) {
    end = capitalsEnd(sentence, tagged, end, names);
  }
  end = ampersandEnd(sentence, end);
  return isEnding(tokens[end]) ? end + 1 : end;
}

/** "French President Emmanuel Macron": the office stands for itself. */
function titlesPerson(sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[index + 1];
  return isTitle(sentence.tokens, index) && spanAt(sentence, next)?.type === 'person';
}

/** "Spokesman Abdul Muhari": the title is no part of the name. */
function isTitle(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  return (
    humanNouns.has(token?.lower ?? '') && /^\p{Lu}/u.test(token?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
  );
}

/** "Bill & Melinda Gates Foundation" is one name. */
function ampersandEnd(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  if (tokens[from]?.text !== '&' || !/^\p{Lu}/u.test(tokens[from + 1]?.text ?? '')) return from;
  let end = from + 2;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? '')) end += 1;
  return end;
}

/** Capitals right after a name belong to it: "Montreal Protocol" is no city. */
function capitalsEnd(sentence: Sentence, tagged: readonly Tagged[], from: number, names: ReadonlySet<string>): number {
  let end = from;
  for (;;) {
    const token = sentence.tokens[end];
    if (spanAt(sentence, token) || titlesPerson(sentence, end)) return end;
    if (isCapital(tagged, end, sentence, names)) end += 1;
    else if (
      token &&
      nameParticle.test(token.text) &&
      end > 0 &&
      (/-/.test(token.text) || isCapital(tagged, end + 1, sentence, names))
    )
      end += 1;
    else return end;
  }
}

/** "al-Ghaithi", "van der Berg", "bin Salman": small words inside names. */
const nameParticle = /^((al|el|an|as|ar|ad|az)-\p{Lu}\p{L}+|van|von|der|den|de|da|di|del|della|bin|ibn|abu|la|le)$/u;

function isCapital(tagged: readonly Tagged[], index: number, sentence: Sentence, names: ReadonlySet<string>): boolean {
  const token = sentence.tokens[index];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return false;
  if (weekdays.has(token.lower)) return false;
  const next = sentence.tokens[index + 1];
  const first = index === 0 || sentence.tokens[index - 1]?.kind === 'punctuation';
  const capitalNext = next !== undefined && (/^\p{Lu}/u.test(next.text) || /^(al|el)-\p{Lu}/u.test(next.text));
  if (tagged[index]?.closed) return !first && capitalNext;
  if (first && ['Adverb', 'Date', 'Preposition', 'Conjunction'].some((tag) => tagged[index]?.tags.has(tag)))
    return false;
  return !first || names.has(token.text) || tagged[index]?.proper === true || capitalNext;
}

/** The "'s" of a possessive as a token of its own. */
export function isEnding(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/.test(token.text) && token.text.length === 2;
}

/** The typed span that holds the token. */
export function spanAt(sentence: Sentence, token: Token | undefined): Span | undefined {
  return token && sentence.spans.find((span) => span.start < token.end && token.start < span.end);
}

/** Words that other sentences write with a capital inside and none writes without: names even where they open a sentence. */
export function capitalWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const tokens = sentences.flatMap((sentence) =>
    sentence.tokens.map((token, index) => ({ token, before: sentence.tokens[index - 1] })),
  );
  const small = new Set(tokens.filter(({ token }) => /^\p{Ll}/u.test(token.text)).map(({ token }) => token.text));
  const inside = tokens.filter(
    ({ token, before }) => before !== undefined && before.kind !== 'punctuation' && /^\p{Lu}/u.test(token.text),
  );
  return new Set(inside.map(({ token }) => token.text).filter((text) => !small.has(text.toLowerCase())));
}
