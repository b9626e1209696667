import { plainText } from '../../language/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { holdsWords, plain } from '../text.ts';
import { holdsForeignMark } from './marks.ts';

const longest = 120;

/** Why a wrong choice that someone else wrote cannot stand beside the key, or nothing: it must be of its form and must not be right by the article. */
export function likeTheKey(
  text: string,
  { answer, fact, stem }: Draft,
  { document, grammar }: Setting,
): string | undefined {
  // "7,0 miliar" beside "7 miliar" would be right as well, and theirs have no place in the order of figures.
  if (answer.value !== undefined) return 'Dates and figures keep the wrong choices of the rules.';
  if (text === '' || text.length > longest || holdsForeignMark(text))
    return 'A choice is empty, too long or holds a mark that no choice has.';
  if (plain(text) === plain(answer.text)) return 'A wrong choice is the key again.';
  const keys = grammar.accepted(answer, document);
  const twin = keys.find((key) => holdsWords(key, text) || holdsWords(text, key));
  if (twin) return `"${text}" is another form of the key, "${twin}".`;
  if (holdsWords(stem, text)) return `"${text}" stands in the stem.`;
  if (holdsWords(plainText(document.body, fact.evidence), text))
    return `The sentence that proves the key names "${text}" too.`;
  if (shapeOf(text) !== shapeOf(answer.text)) return `"${text}" has not the form of the key, "${answer.text}".`;
  return undefined;
}

/** Letters or figures, opened by a capital or not. */
function shapeOf(text: string): string {
  return `${/\d/.test(text) ? 'figure' : 'words'} ${/^\p{Lu}/u.test(text) ? 'capital' : 'small'}`;
}
