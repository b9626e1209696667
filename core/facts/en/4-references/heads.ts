import { humanNouns } from '../1-words/closed-class.ts';
import { companyNouns } from '../1-words/in-context.ts';
import type { Word } from '../1-words/word.ts';
import type { Apposition, Clause } from '../3-clauses/clause.ts';
import { introduced } from './introduced.ts';
import { type Referent, referentOf } from './referent.ts';
import { titleHeads } from './title-heads.ts';

/** Common nouns that one name of the article carries: "canal" -> the Suez Canal, "program" -> AlphaGo. */
export type Heads = ReadonlyMap<string, Referent>;

/** Too general to point at one name. */
const general = new Set(
  `country countries city state group team man woman people person day year part end member first world boy girl river island war
  house republic states kingdom nations time one two area side centre center player players games game`.split(/\s+/),
);

/** May point at the one name that carries them, when the article speaks of no second. */
const shared = new Set('government party court union company council club festival election'.split(' '));

function isShared(noun: string, sentences: readonly (readonly Word[])[]): boolean {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  const second = /^(a|an|another|other|each|every|second|new)$/;
  return sentences.some((words) =>
    words.some(
      ({ lower }, index) => lower === plural || (lower === noun && second.test(words[index - 1]?.lower ?? '')),
    ),
  );
}

/** What these verbs tell of is a ship, and a named ship carries the article: "The Ever Given docked". */
const vesselVerbs = new Set(['dock', 'sail', 'sink', 'capsize', 'moor', 'anchor', 'berth', 'founder']);
const vesselNouns = ['ship', 'vessel', 'boat', 'ferry', 'tanker', 'freighter'];

/** Gathers what "the canal" may mean: names ending in the noun, nouns right after a name, and "AlphaGo, a program". */
export function headsOf(
  sentences: readonly (readonly Word[])[],
  appositions: readonly Apposition[],
  clauses: readonly Clause[],
  title = '',
): Heads {
  const found = new Map<string, Map<string, Referent>>();
  const introductions = new Set<string>();
  const add = (noun: string, referent: Referent): void => {
    if (!/^\p{Ll}/u.test(noun) || general.has(noun)) return;
    if (shared.has(noun) && isShared(noun, sentences)) return;
    const known = found.get(noun) ?? new Map<string, Referent>();
    known.set(referent.text.toLowerCase(), known.get(referent.text.toLowerCase()) ?? referent);
    found.set(noun, known);
  };
  for (const words of sentences) for (const [index, word] of words.entries()) addNamed(words, index, word, add);
  for (const { name, role } of appositions) {
    const head = headNoun(role);
    if (head) add(head.lower, referentOf(name, false));
  }
  for (const { noun, referent } of sentences.flatMap(introduced)) {
    const rivals = found.get(noun);
    if (!rivals || introductions.has(noun)) add(noun, referent);
    if (!rivals) introductions.add(noun);
  }
  for (const { noun, text } of titleHeads(title)) {
    if (!found.has(noun)) add(noun, { text, article: true, person: false });
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
  if (word.cls !== 'name') return;
  if (word.span?.type === 'person') {
    addTitled(words, index, word, add);
    return;
  }
  const kindOf = words[index - 1];
  if (kindOf?.cls === 'noun' && companyNouns.has(kindOf.lower) && !word.owner)
    add(kindOf.lower, referentOf(word, false));
  const article = words[index - 1]?.lower === 'the';
  const parts = word.text.replace(/['’]s$/, '').split(' ');
  const last = parts.at(-1);
  if (parts.length > 1 && last && !humanNouns.has(last.toLowerCase()))
    add(last.toLowerCase(), referentOf(word, article));
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
  } else if (article) addLong(words, index, word, add);
}

/** "the Hong Kong legislative election": the election. */
function addLong(
  words: readonly Word[],
  index: number,
  word: Word,
  add: (noun: string, referent: Referent) => void,
): void {
  if (word.owner) return;
  const run = words.slice(index + 1, index + 4);
  const length = run.findIndex(({ cls }) => cls !== 'adj' && cls !== 'noun');
  const inner = run.slice(0, length < 0 ? run.length : length);
  const last = inner.at(-1);
  if (inner.length < 2 || length < 0 || last?.cls !== 'noun' || last.plural || last.owner) return;
  add(last.lower, { text: [word, ...inner].map(({ text }) => text).join(' '), article: true, person: false });
}

/** "Judge Eleanor Abara", "US President Barack Obama": whom "the judge" means; not a former one. */
function addTitled(
  words: readonly Word[],
  index: number,
  word: Word,
  add: (noun: string, referent: Referent) => void,
): void {
  const title = words[index - 1]?.text.split(' ').at(-1)?.toLowerCase() ?? '';
  const former = words
    .slice(Math.max(0, index - 3), index)
    .some(({ lower }) => /^(former|ex-.*|then|late)$/.test(lower));
  if (titles.has(title) && !word.owner)
    add(title, former ? { text: `a former ${title}`, article: false, person: true } : referentOf(word, false));
}

const titles = new Set(
  'president minister judge mayor governor ambassador senator coach captain chairman commissioner professor'.split(' '),
);

function headNoun(role: readonly Word[]): Word | undefined {
  const cut = role.findIndex(
    (word, index) => index > 0 && (word.cls === 'prep' || word.cls === 'past' || word.cls === 'part'),
  );
  const head = (cut < 0 ? role : role.slice(0, cut)).at(-1);
  return head?.cls === 'noun' && !head.plural ? head : undefined;
}
