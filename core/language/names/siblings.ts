import type { Language, SpanType } from '../document.ts';
import type { NameEntry } from './name-entry.ts';

export type Siblings = (type: SpanType, name: string, language: Language) => readonly string[];

const longest = 40;

export function makeSiblings(entries: readonly NameEntry[], entryOf: (name: string) => NameEntry | null): Siblings {
  const byKind = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const list = byKind.get(groupOf(entry)) ?? [];
    list.push(entry);
    byKind.set(groupOf(entry), list);
  }
  const cache = new Map<string, readonly string[]>();
  return (type, name, language) => {
    const key = `${language}:${type}:${name}`;
    const entry = entryOf(name);
    if (!entry || entry.type !== type) return [];
    const found = cache.get(key) ?? rank(entry, byKind.get(groupOf(entry)) ?? [], name, language);
    if (cache.size < 5000) cache.set(key, found);
    return found;
  };
}

/** Former countries are tempted by today's; everything else stays with its own fine kind. */
function groupOf({ type, kind }: NameEntry): string {
  return kind === 'former-country' ? 'country:country' : `${type}:${kind}`;
}

function rank(entry: NameEntry, group: readonly NameEntry[], name: string, language: Language): readonly string[] {
  const own = new Set([entry.name[language], name, ...entry.forms[language]]);
  const names = group
    .filter((other) => other.key !== entry.key && other.kind !== 'former-country')
    .map((other) => ({ other, distance: distance(entry, other) }))
    .sort((one, two) => one.distance - two.distance || one.other.rank - two.other.rank)
    .map(({ other }) => shaped(other, name, language))
    .filter((other) => !own.has(other));
  return [...new Set(names)].slice(0, longest);
}

/** "Kota Bandung" is tempted by "Kota Bogor", "Bandung" by "Bogor". */
function shaped(other: NameEntry, name: string, language: Language): string {
  const full = other.name[language];
  if (language !== 'id' || other.type !== 'city') return full;
  if (/^Kota /.test(name)) return /^Kota /.test(full) ? full : `Kota ${full}`;
  return /^Kabupaten /.test(name) ? full : full.replace(/^Kabupaten /, '');
}

/** 0 next door, 1 same province or subregion, 2 same island group or region, 3 elsewhere. */
function distance(one: NameEntry, other: NameEntry): number {
  if (one.province !== undefined && other.province !== undefined) {
    if (one.province === other.province) return 1;
    return one.province[0] === other.province[0] ? 2 : 3;
  }
  if (one.country !== undefined && one.country === other.country) return 0;
  if (other.country !== undefined && one.borders?.includes(other.country)) return other.rank < 1000 ? 0 : 1;
  if (one.subregion !== undefined && one.subregion !== '' && one.subregion === other.subregion)
    return other.rank < 1000 ? 1 : 2;
  return one.region !== undefined && one.region === other.region ? 2.5 : 3;
}
