import type { Entity, Language, Sentence, SpanType } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import { indexForms } from './names/form-owners.ts';
import { type Growing, mergeShortNames } from './names/merge-names.ts';
import type { WeighedName } from './names/name-draft.ts';
import type { NameEntry } from './names/name-entry.ts';
import { longerNamesAmong, mayShorten } from './names/short-names.ts';

/** A name draft with its words, as the whole document sees it. */
export type Mention = {
  readonly name: string;
  readonly type: SpanType;
  readonly entry?: NameEntry;
  readonly alias?: string;
  /** How sure its maker is, from 0 to 1: what its vote on the type of the name weighs. */
  readonly confidence: number;
  /** Whether the network found it and no rule or list knows it. */
  readonly alone: boolean;
};

export type EntityIndex = {
  readonly entities: readonly Entity[];
  /** Every form that names exactly one entity: full name, alias, acronym, short form. */
  readonly byForm: ReadonlyMap<string, Entity>;
};

/** Entities by key, and the key of each short form that stood in brackets after its long one. */
type Gathering = { readonly byKey: Map<string, Growing>; readonly keyOfAlias: Map<string, string> };

/** Groups mentions into entities: one type per name, short names to full ones, acronyms from brackets and lists. */
export function gatherEntities(mentions: readonly Mention[], language: Language, lexicon: Lexicon): EntityIndex {
  const growing: Gathering = { byKey: new Map(), keyOfAlias: new Map() };
  for (const mention of withOneType(withoutTails(withoutShortOrganisations(mentions)))) grow(growing, mention, lexicon);
  const merged = mergeShortNames([...growing.byKey.values()]);
  const entities = merged.map((entity, at): Entity => {
    const listed = entity.entry ? [entity.entry.name[language], ...entity.entry.forms[language]] : [];
    const aliases = new Set([...entity.forms, ...listed].filter((form) => form !== entity.name));
    return { id: `e${at + 1}`, type: entity.type, name: entity.name, aliases: [...aliases] };
  });
  return { entities, byForm: indexForms(entities) };
}

/** "Marlow Bay" beside "Marlow Bay Healthcare" is the company, not a bay: such a place is left out. */
function withoutShortOrganisations(mentions: readonly Mention[]): readonly Mention[] {
  const prefixes = new Set<string>();
  for (const { name, type } of mentions) {
    const words = type === 'organisation' ? name.split(' ') : [];
    for (let length = 2; length < words.length; length += 1) prefixes.add(words.slice(0, length).join(' '));
  }
  return mentions.filter(
    ({ name, type, entry }) => entry !== undefined || type === 'organisation' || !prefixes.has(name),
  );
}

/**
 * "Halim" beside "Stasiun Halim" is no person, "Nusantara" beside "Ibu Kota Nusantara" no other place: such a find of the network
 * alone is left out; where it stands for the longer name the second pass gives it that entity.
 */
function withoutTails(mentions: readonly Mention[]): readonly Mention[] {
  const names = new Set(mentions.flatMap(({ type, name }) => (type === 'person' ? [name] : [])));
  const longerNames = longerNamesAmong([...names].map((name) => ({ name, forms: new Set<string>() })));
  const owners = new Map<string, Mention>();
  for (const mention of mentions.filter(({ type, alone }) => !alone && type !== 'person')) {
    const words = mention.name.split(' ');
    for (let from = 1; from < Math.min(words.length, 8); from += 1) owners.set(words.slice(from).join(' '), mention);
  }
  return mentions.filter(({ name, type, alone }) => {
    const owner = alone ? owners.get(name) : undefined;
    if (!owner || owner.type === type) return true;
    return type === 'person' && longerNames(name).length > 0;
  });
}

/** A name that got two types keeps the one with more votes, each weighed by its confidence; on a tie the first. */
function withOneType(mentions: readonly Mention[]): readonly Mention[] {
  const votes = new Map<string, Map<SpanType, number>>();
  for (const { name, type, confidence } of mentions) {
    const counts = votes.get(name) ?? new Map<SpanType, number>();
    votes.set(name, counts.set(type, (counts.get(type) ?? 0) + confidence));
  }
  return mentions.filter(({ name, type }) => {
    const counts = [...(votes.get(name) ?? [])];
    const best = Math.max(...counts.map(([, count]) => count));
    return counts.find(([, count]) => count === best)?.[0] === type;
  });
}

function grow({ byKey, keyOfAlias }: Gathering, { name, type, entry, alias }: Mention, lexicon: Lexicon): void {
  const listed = entry ?? lexicon.entryOf(name);
  const known = listed?.type === type ? listed : undefined;
  const key = keyOfAlias.get(`${type}:${name}`) ?? known?.key ?? `${type}:${name}`;
  const entity = byKey.get(key) ?? { key, type, name, forms: new Set<string>(), ...(known ? { entry: known } : {}) };
  entity.forms.add(name);
  if (isFuller(name, entity.name)) entity.name = name;
  byKey.set(key, entity);
  if (alias === undefined || !mayBeAlias(alias, name, type)) return;
  if ((lexicon.entryOf(alias)?.type ?? type) !== type) return; // "Markas Besar Perserikatan Bangsa-Bangsa (PBB)"
  if (known && !known.forms.id.includes(alias) && !known.forms.en.includes(alias)) return;
  entity.forms.add(alias);
  keyOfAlias.set(`${type}:${alias}`, key);
}

/** "(Persero)" and "(Tbk)" are forms of company, and a party in brackets is no name of its member. */
function mayBeAlias(alias: string, name: string, type: SpanType): boolean {
  return (
    !/^(?:Persero|Tbk|Perseroda|Ltd|Inc|Almarhum|Almarhumah|Alm)$/.test(alias) &&
    (type === 'organisation' || mayShorten(alias, name, type === 'person'))
  );
}

/** "Amerika Serikat" over "AS", "Perserikatan Bangsa-Bangsa" over "PBB"; else the longer one. */
function isFuller(name: string, than: string): boolean {
  const shout = (word: string) => /^[\p{Lu}.]+$/u.test(word);
  return shout(than) !== shout(name) ? shout(than) : name.length > than.length;
}

export function toMentions(sentence: Sentence, drafts: readonly WeighedName[], body: string): readonly Mention[] {
  return drafts.flatMap(({ from, to, type, entry, alias, confidence, alone }): readonly Mention[] => {
    if (type === 'blocked') return [];
    const name = body.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end);
    return [{ name, type, confidence, alone, ...(entry ? { entry } : {}), ...(alias === undefined ? {} : { alias }) }];
  });
}
