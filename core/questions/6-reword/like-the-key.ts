import { plainText } from '../../language/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { holdsWords, plain } from '../text.ts';

const longest = 120;

/** Why a wrong choice that someone else wrote cannot stand beside the key, or nothing: it must be of its form and must not be right by the article. */
export function likeTheKey(
  text: string,
  { answer, fact, stem }: Draft,
  { document, grammar }: Setting,
): string | undefined {
  if (text === '' || text.length > longest || /[\p{Cc}\p{Cf}<>{}[\]\\|*#`~]/u.test(text))
    return 'A choice is empty, too long or holds a mark that no choice has.';
  if (plain(text) === plain(answer.text)) return 'A wrong choice is the key again.';
  const keys = grammar.accepted(answer, document);
  const twin = keys.find((key) => holdsWords(key, text) || holdsWords(text, key));
  if (twin) return `"${text}" is another form of the key, "${twin}".`;
  if (holdsWords(stem, text)) return `"${text}" stands in the stem.`;
  if (answer.value === undefined && holdsWords(plainText(document.body, fact.evidence), text))
    return `The sentence that proves the key names "${text}" too.`;
  if (shapeOf(text) !== shapeOf(answer.text)) return `"${text}" has not the form of the key, "${answer.text}".`;
  if (answer.value !== undefined && unitOf(text) !== unitOf(answer.text))
    return `"${text}" has not the unit of the key, "${answer.text}".`;
  return undefined;
}

/** Letters or figures, opened by a capital or not. */
function shapeOf(text: string): string {
  return `${/\d/.test(text) ? 'figure' : 'words'} ${/^\p{Lu}/u.test(text) ? 'capital' : 'small'}`;
}

/** What is left without the figures and the names of months, which differ. */
function unitOf(text: string): string {
  return plain(text)
    .replace(/[\d.,]+/g, '')
    .split(' ')
    .filter((word) => word.length > 2 && !months.has(word))
    .join(' ');
}

const months: ReadonlySet<string> = new Set(
  `januari februari maret april mei juni juli agustus september oktober november desember
  january february march may june july august october december`
    .trim()
    .split(/\s+/),
);
