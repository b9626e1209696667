import type { Sentence } from '../../../language/index.ts';
import type { ConcernGrammar } from '../concern-grammar.ts';
import { holds } from '../phrases.ts';
import { textAfter, textBefore } from './ages.ts';

const capital = "\\p{Lu}[\\p{L}.'’-]*";
const name = new RegExp(`(?<![\\p{L}\\p{N}-])${capital}(?: (?:(?:bin|binti|van|de|al|el|la) )?${capital}){0,4}`, 'gu');
const initials = /^\p{Lu}{1,4}$/u;

/** Names that the reader did not take for a person's, though an age follows ("AR (7)") or a word that says so stands before ("bernama"). */
export function unlistedNames(sentence: Sentence, grammar: ConcernGrammar): readonly string[] {
  const { text, start, spans } = sentence;
  return [...text.matchAll(name)].flatMap(({ 0: found, index }): readonly string[] => {
    const bare = withoutFirst(found, grammar);
    const from = start + index + found.length - bare.length;
    const to = start + index + found.length;
    if (bare === '' || spans.some((span) => span.entityId !== undefined && span.start < to && from < span.end))
      return [];
    const around = { before: textBefore(sentence, from), after: textAfter(sentence, to) };
    const isSomeone =
      isCalled(around, grammar) || isAged(bare, around, sentence, grammar) || isHarmed(bare, around, grammar);
    return isSomeone ? [bare] : [];
  });
}

type Around = { readonly before: string; readonly after: string };

/** "bernama X", "putranya yang berusia 10 tahun, X", "siswa SMP Negeri 1 Wates, X,". */
function isCalled({ before, after }: Around, { calls, child }: ConcernGrammar): boolean {
  if (calls.test(before) || child.ageBefore.test(before)) return true;
  if (child.after.test(after) && !child.spoken.test(before)) return true;
  return child.before.test(before) && before.endsWith(', ') && /^ ?[,(.]/.test(after);
}

/** "AR (7)", "Mahsa Amini, 22 tahun", "Suharti, 63 tahun,". */
function isAged(bare: string, { before, after }: Around, { text }: Sentence, grammar: ConcernGrammar): boolean {
  const { child, harm, agesOfNames, agesOfWords } = grammar;
  if (!child.ageAfter.test(after) || !agesOfNames.test(after) || holds(text, child.scores)) return false;
  const noun = lastWord(before);
  const isPerson = harm.victims.has(noun) || harm.people.has(noun) || harm.owned.has(noun);
  return isPerson || initials.test(bare) || bare.includes(' ') || agesOfWords.test(after);
}

/** "Novel Baswedan dianiaya", "Jo Larch, a nurse, was killed": told of people only. */
function isHarmed(bare: string, { before, after }: Around, { harm, groups, told }: ConcernGrammar): boolean {
  const { verb, passive } = told.exec(after)?.groups ?? {};
  if (!bare.includes(' ') || verb === undefined || harm.ofThings.has(verb) || groups.has(lastWord(before)))
    return false;
  return harm.suffering.has(verb) || harm.dying.has(verb) || (passive !== undefined && harm.participles.has(verb));
}

function lastWord(text: string): string {
  return /[\p{L}-]+(?=[, ]*$)/u.exec(text.toLowerCase())?.[0] ?? '';
}

/** "Korban Siti", "Ketika Siti": the first word is no part of the name. */
function withoutFirst(found: string, { harm, openers }: ConcernGrammar): string {
  const [first = '', ...rest] = found.split(' ');
  const lower = first.toLowerCase();
  return [harm.victims, harm.people, harm.owned, openers].some((words) => words.has(lower)) ? rest.join(' ') : found;
}
