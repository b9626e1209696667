import type { Entity, Language, Sentence, SpanType } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import type { WeighedName } from './names/name-draft.ts';
import type { NameEntry } from './names/name-entry.ts';
import { longerNames, mayShorten } from './names/short-names.ts';

/** A name draft with its words, as the whole document sees it. */
export type Mention = {
  readonly name: string;
  readonly type: SpanType;
  readonly entry?: NameEntry;
  readonly alias?: string;
  /** How sure its maker is, from 0 to 1: what its vote on the type of the name weighs. */
  readonly confidence: number;
};

export type EntityIndex = {
  readonly entities: readonly Entity[];
  /** Every form that names exactly one entity: full name, alias, acronym, short form. */
  readonly byForm: ReadonlyMap<string, Entity>;
};

type Growing = { key: string; type: SpanType; name: string; forms: Set<string>; entry?: NameEntry };

/** Entities by key, and the key of each short form that stood in brackets after its long one. */
type Gathering = { readonly byKey: Map<string, Growing>; readonly keyOfAlias: Map<string, string> };

/** Groups mentions into entities: one type per name, short names to full ones, acronyms from brackets and lists. */
export function gatherEntities(mentions: readonly Mention[], language: Language, lexicon: Lexicon): EntityIndex {
  const growing: Gathering = { byKey: new Map(), keyOfAlias: new Map() };
  for (const mention of withOneType(withoutShortOrganisations(mentions))) grow(growing, mention, lexicon);
  const merged = mergeShortPersons([...growing.byKey.values()]);
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
    (type !== 'person' || mayShorten(alias, name))
  );
}

/** "Amerika Serikat" over "AS", "Perserikatan Bangsa-Bangsa" over "PBB"; else the longer one. */
function isFuller(name: string, than: string): boolean {
  const shout = (word: string) => /^[\p{Lu}.]+$/u.test(word);
  return shout(than) !== shout(name) ? shout(than) : name.length > than.length;
}

/** "Putin" joins "Vladimir Putin" when no other name holds it; with two Tanakas the short name stays out. */
function mergeShortPersons(entities: readonly Growing[]): readonly Growing[] {
  const persons = entities.filter(({ type }) => type === 'person');
  return entities.filter((entity) => {
    if (entity.type !== 'person') return true;
    const longer = longerNames(entity.name, persons);
    const fullest = longer.filter((one) => longerNames(one.name, persons).length === 0);
    const [owner] = fullest;
    if (!owner) return true;
    if (fullest.length === 1) for (const form of entity.forms) owner.forms.add(form);
    return fullest.length > 1 && entity.name.includes(' ');
  });
}

function shortForms(name: string): readonly string[] {
  return [...new Set(name.split(' '))].filter((word) => word.length >= 3 && !word.includes('.'));
}

/** A form that is a name or alias of its own goes before one that is only a part of another name. */
function indexForms(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const own = onlyOwners(entities, ({ name, aliases }) => [name, ...aliases]);
  const parts = onlyOwners(entities, partsOf);
  return new Map(
    [...[...parts].filter(([form]) => !own.has(form)), ...own].flatMap(([form, owner]) =>
      owner ? [[form, owner] as const] : [],
    ),
  );
}

/** Each form with the one entity that has it; null when several have it. */
function onlyOwners(
  entities: readonly Entity[],
  formsOf: (entity: Entity) => readonly string[],
): ReadonlyMap<string, Entity | null> {
  const owners = new Map<string, Entity | null>();
  for (const entity of entities)
    for (const form of new Set(formsOf(entity))) owners.set(form, owners.has(form) ? null : entity);
  return owners;
}

/** Parts that stand for the whole: of a person the first and last word, "Bandung" of "Kota Bandung", "Laskar Muara" of "Laskar Muara FC". */
function partsOf({ type, name }: Entity): readonly string[] {
  if (type === 'person') return name.includes(' ') ? edgeWords(name) : [];
  const bare =
    /^(?:Ibu Kota|Kota|Kabupaten|Provinsi|Desa|Kecamatan|PT|Pulau|Partai|Klub) (.+)$/u.exec(name)?.[1] ??
    /^(.+) (?:FC|AFC|SC|Tbk|Ltd|Inc|plc)$/u.exec(name)?.[1];
  return bare === undefined ? [] : [bare];
}

/** First and last word, as Indonesian news shortens to either; initials "SBY"; blends "Jokowi". */
function edgeWords(name: string): readonly string[] {
  const words = name.split(' ');
  const short = shortForms(name);
  const initials = words.length >= 3 ? [words.map((word) => word[0] ?? '').join('')] : [];
  const blend = words.length === 2 ? [`${words[0]}${words[1]?.slice(0, 2).toLowerCase()}`] : [];
  return [...new Set([short[0], short.at(-1), ...initials, ...blend])].filter((word) => word !== undefined);
}

export function toMentions(sentence: Sentence, drafts: readonly WeighedName[], body: string): readonly Mention[] {
  return drafts.flatMap(({ from, to, type, entry, alias, confidence }): readonly Mention[] => {
    if (type === 'blocked') return [];
    const name = body.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end);
    return [{ name, type, confidence, ...(entry ? { entry } : {}), ...(alias === undefined ? {} : { alias }) }];
  });
}
