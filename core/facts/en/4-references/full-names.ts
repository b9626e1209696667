import type { Entity, Span } from '../../../language/index.ts';
import { capitalNouns, humanNouns, months } from '../1-words/closed-class.ts';
import { typed } from '../1-words/in-context.ts';
import type { Word } from '../1-words/word.ts';

/** The longer names of the article, and whether each is a person's. */
export type LongNames = ReadonlyMap<string, boolean>;

/** Shows persons by their full name: "May's" -> "Theresa May's". */
export function withFullNames(words: readonly Word[], entities: readonly Entity[], names: LongNames): readonly Word[] {
  return words.map((given, index) => {
    const word = asPerson(given, words[index - 1], entities);
    const full = fullName(word, entities, names);
    if (full === undefined) return word;
    const named = !word.span && names.get(full) ? typed(word, 'person', 'last name of a person named before') : word;
    return { ...named, shown: word.owner ? `${full}${word.text.slice(-2)}` : full };
  });
}

function fullName(word: Word, entities: readonly Entity[], names: LongNames): string | undefined {
  if (word.span?.type === 'organisation') return spelledOut(word, entities, names);
  if (word.cls !== 'name' || (word.span !== undefined && word.span.type !== 'person')) return undefined;
  const text = word.text.replace(/['’]s$/, '');
  const entity = entities.find((known) => known.id === word.span?.entityId);
  if (entity) return text.includes(entity.name) ? undefined : entity.name;
  const longer =
    text.includes(' ') || capitalNouns.has(text.toLowerCase()) || humanNouns.has(text.toLowerCase())
      ? []
      : [...names.keys()].filter((name) => name.endsWith(` ${text}`) && !name.includes("'"));
  return longer.length === 1 ? longer[0] : undefined;
}

/** "SCA" is shown by the long name that the article gives. */
function spelledOut(word: Word, entities: readonly Entity[], names: LongNames): string | undefined {
  const entity = entities.find((known) => known.id === word.span?.entityId);
  const short = /^\p{Lu}{2,6}$/u.test(word.text);
  return short && entity && names.has(entity.name) ? entity.name : undefined;
}

/** "replaced May": a last name known from the article, also where it looks like a month. */
function asPerson(word: Word, before: Word | undefined, entities: readonly Entity[]): Word {
  const text = word.text.replace(/['’]s$/, '');
  if (!/^\p{Lu}\p{Ll}+$/u.test(text)) return word;
  if (word.span && word.span.type !== 'date' && (!isPlace(word.span) || before?.cls === 'prep')) return word;
  if (months.has(text.toLowerCase()) && (before === undefined || ['prep', 'adj', 'det'].includes(before.cls)))
    return word;
  const entity = entities.find((known) => known.type === 'person' && known.name.endsWith(` ${text}`));
  if (!entity) return word;
  const { start } = word;
  const span: Span = {
    start,
    end: start + text.length,
    text,
    type: 'person',
    entityId: entity.id,
    because: 'last name of a person named before',
  };
  return { ...word, cls: 'name', span };
}

function isPlace({ type }: Span): boolean {
  return type === 'city' || type === 'province' || type === 'region' || type === 'place';
}
