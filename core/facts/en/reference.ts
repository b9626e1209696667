import type { Entity, Range, Span } from '../../language/index.ts';
import type { Apposition, Clause } from './clause.ts';
import { capitalNouns, months } from './closed-class.ts';
import type { Word } from './word.ts';

/** A name that a definite phrase or pronoun stands for. */
export type Referent = {
  readonly text: string;
  readonly article: boolean;
  readonly person: boolean;
  readonly span?: Span;
  readonly at?: Range;
};

/** Common nouns that one name of the article carries: "canal" -> the Suez Canal, "program" -> AlphaGo. */
export type Heads = ReadonlyMap<string, Referent>;

/** Too general to point at one name. */
const general = new Set(
  `country countries city state group company man woman people person day year part end member first world government team
  party man boy girl river island war union court house republic states kingdom nations time one two area side centre center player games game`.split(
    /\s+/,
  ),
);

/** What these verbs tell of is a ship, and a named ship carries the article: "The Ever Given docked". */
const vesselVerbs = new Set(['dock', 'sail', 'sink', 'capsize', 'moor', 'anchor', 'berth', 'founder']);
const vesselNouns = ['ship', 'vessel', 'boat', 'ferry', 'tanker', 'freighter'];

/** Gathers what "the canal" may mean: names ending in the noun, nouns right after a name, and "AlphaGo, a program". */
export function headsOf(
  sentences: readonly (readonly Word[])[],
  appositions: readonly Apposition[],
  clauses: readonly Clause[],
): Heads {
  const found = new Map<string, Map<string, Referent>>();
  const add = (noun: string, referent: Referent): void => {
    if (!/^\p{Ll}/u.test(noun) || general.has(noun)) return;
    const known = found.get(noun) ?? new Map<string, Referent>();
    known.set(referent.text.toLowerCase(), known.get(referent.text.toLowerCase()) ?? referent);
    found.set(noun, known);
  };
  for (const words of sentences) for (const [index, word] of words.entries()) addNamed(words, index, word, add);
  for (const { name, role } of appositions) {
    const head = headNoun(role);
    if (head) add(head.lower, referentOf(name, false));
  }
  for (const { subject, group } of clauses) {
    const [article, name] = subject;
    if (
      !name ||
      subject.length !== 2 ||
      article?.lower !== 'the' ||
      name.cls !== 'name' ||
      !vesselVerbs.has(group.base)
    )
      continue;
    for (const noun of vesselNouns) add(noun, referentOf(name, true));
  }
  return new Map(
    [...found].flatMap(([noun, names]) =>
      [...names.values()].length === 1 ? [[noun, [...names.values()][0] as Referent]] : [],
    ),
  );
}

function addNamed(
  words: readonly Word[],
  index: number,
  word: Word,
  add: (noun: string, referent: Referent) => void,
): void {
  if (word.cls !== 'name' || word.span?.type === 'person') return;
  const article = words[index - 1]?.lower === 'the';
  const parts = word.text.replace(/['’]s$/, '').split(' ');
  const last = parts.at(-1);
  if (parts.length > 1 && last) add(last.toLowerCase(), referentOf(word, article));
  const next = words[index + 1];
  const compound = article || words[index - 2]?.lower === 'the';
  if (
    next?.cls === 'noun' &&
    !word.owner &&
    !next.plural &&
    words[index + 2]?.cls !== 'noun' &&
    words[index + 2]?.cls !== 'name' &&
    compound
  ) {
    add(next.lower, { text: `${word.text} ${next.text}`, article: true, person: false });
  }
}

function headNoun(role: readonly Word[]): Word | undefined {
  const cut = role.findIndex(
    (word, index) => index > 0 && (word.cls === 'prep' || word.cls === 'past' || word.cls === 'part'),
  );
  const head = (cut < 0 ? role : role.slice(0, cut)).at(-1);
  return head?.cls === 'noun' && !head.plural ? head : undefined;
}

/** The name as a referent, in its fullest form when it is a person. */
export function referentOf(name: Word, article: boolean): Referent {
  const text = (name.shown ?? name.text).replace(/['’]s$/, '');
  return { text, article, person: name.span?.type === 'person', ...(name.span ? { span: name.span } : {}) };
}

/** Shows persons by their full name: "May's" -> "Theresa May's". `names` are the longer names of the article. */
export function withFullNames(
  words: readonly Word[],
  entities: readonly Entity[],
  names: readonly string[],
): readonly Word[] {
  return words.map((given, index) => {
    const word = asPerson(given, words[index - 1], entities);
    const full = fullName(word, entities, names);
    return full === undefined ? word : { ...word, shown: word.owner ? `${full}${word.text.slice(-2)}` : full };
  });
}

function fullName(word: Word, entities: readonly Entity[], names: readonly string[]): string | undefined {
  if (word.cls !== 'name' || (word.span !== undefined && word.span.type !== 'person')) return undefined;
  const text = word.text.replace(/['’]s$/, '');
  const entity = entities.find((known) => known.id === word.span?.entityId);
  if (entity) return text.includes(entity.name) ? undefined : entity.name;
  const longer =
    text.includes(' ') || capitalNouns.has(text.toLowerCase())
      ? []
      : names.filter((name) => name.endsWith(` ${text}`) && !name.includes("'"));
  return longer.length === 1 ? longer[0] : undefined;
}

/** "replaced May": a last name known from the article, also where it looks like a month. */
function asPerson(word: Word, before: Word | undefined, entities: readonly Entity[]): Word {
  const text = word.text.replace(/['’]s$/, '');
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || (word.span && word.span.type !== 'date')) return word;
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

/** Puts the one name that "the canal" can mean in its place. */
export function withHeads(given: readonly Word[], heads: Heads): readonly Word[] {
  const words = given.filter((_word, index) => !measures(given, index, heads));
  return words.map((word, index) => {
    const next = words[index + 1];
    const before = words[index - 1];
    if (word.lower === 'the' && next && standsAlone(words, index + 1) && heads.has(bare(next))) {
      const referent = heads.get(bare(next));
      return referent?.article ? word : { ...word, shown: '' };
    }
    if (before?.lower !== 'the' || !standsAlone(words, index)) return word;
    const referent = heads.get(bare(word));
    return referent ? named(word, referent) : word;
  });
}

/** "the 400-metre vessel" is "the vessel" when one name is known for it. */
function measures(words: readonly Word[], index: number, heads: Heads): boolean {
  const next = words[index + 1];
  const before = words[index - 1];
  return (
    /^\d+-\p{L}/u.test(words[index]?.text ?? '') &&
    before?.lower === 'the' &&
    next !== undefined &&
    heads.has(bare(next))
  );
}

function bare(word: Word): string {
  return word.lower.replace(/['’]s$/, '');
}

/** "the canal" or "the canal's", not "the canal company". */
function standsAlone(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  const short =
    word?.cls === 'name' && !word.text.includes(' ') && (word.span === undefined || word.span.type === 'organisation');
  if (word?.plural || (word?.cls !== 'noun' && !short)) return false;
  return word.owner || !next || (!['noun', 'name', 'adj'].includes(next.cls) && next.lower !== 'of');
}

/** The word shown as the name it stands for. */
export function named(word: Word, referent: Referent): Word {
  const { span, ...plain } = word;
  return {
    ...plain,
    cls: 'name',
    shown: word.owner ? `${referent.text}'s` : referent.text,
    ...(referent.span ? { span: referent.span } : {}),
    ...(referent.at ? { source: referent.at } : {}),
  };
}
