import type { Entity } from '../document.ts';
import { nicknames } from './short-names.ts';

/** A form that is a name or alias of its own goes before one that is only a part of another name. */
export function indexForms(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
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
export function edgeWords(name: string): readonly string[] {
  const words = name.split(' ');
  const short = shortForms(name);
  return [...new Set([short[0], short.at(-1), ...nicknames(words)])].filter((word) => word !== undefined);
}

function shortForms(name: string): readonly string[] {
  return [...new Set(name.split(' '))].filter((word) => word.length >= 3 && !word.includes('.'));
}
