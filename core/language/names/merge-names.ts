import type { SpanType } from '../document.ts';
import type { NameEntry } from './name-entry.ts';
import { longerNamesAmong } from './short-names.ts';

/** An entity while the document is gathered. */
export type Growing = { key: string; type: SpanType; name: string; forms: Set<string>; entry?: NameEntry };

/** Short names join the one long name of the same article that holds them. */
export function mergeShortNames(entities: readonly Growing[]): readonly Growing[] {
  return mergeShortOrganisations(mergeShortPersons(entities));
}

/** "Putin" joins "Vladimir Putin" when no other name holds it; with two Tanakas the short name stays out. */
function mergeShortPersons(entities: readonly Growing[]): readonly Growing[] {
  const longerNames = longerNamesAmong(entities.filter(({ type }) => type === 'person'));
  return entities.filter((entity) => {
    if (entity.type !== 'person') return true;
    const longer = longerNames(entity.name);
    const fullest = longer.filter((one) => longerNames(one.name).length === 0);
    const [owner] = fullest;
    if (!owner) return true;
    if (fullest.length === 1) for (const form of entity.forms) owner.forms.add(form);
    return fullest.length > 1 && entity.name.includes(' ');
  });
}

/** "Marlow Bay" joins "Marlow Bay Healthcare"; a listed name is itself: "Kementerian Kesehatan" and "Kementerian Kesehatan Jepang". */
function mergeShortOrganisations(entities: readonly Growing[]): readonly Growing[] {
  const byPrefix = new Map<string, Growing[]>();
  for (const entity of entities.filter(({ type }) => type === 'organisation')) {
    const words = entity.name.split(' ');
    for (let length = 2; length < Math.min(words.length, 8); length += 1) {
      const prefix = words.slice(0, length).join(' ');
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), entity].slice(0, 2));
    }
  }
  return entities.filter((entity) => {
    if (entity.type !== 'organisation' || entity.entry) return true;
    const [owner, second] = byPrefix.get(entity.name) ?? [];
    if (!owner || second) return true;
    for (const form of entity.forms) owner.forms.add(form);
    return false;
  });
}
