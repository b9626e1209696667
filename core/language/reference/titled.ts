import type { Mention } from './mention.ts';
import type { ReferenceWords } from './reference-words.ts';
import type { Unit } from './units.ts';

/** So far from an office may the name of its holder stand. */
const longest = 10;

/**
 * "Ketua Persatuan Pedagang Sukalela, Haji Mukhlas, meminta ...": the office and the name are one person, who stands where the office stands. Only nouns, names
 * and one comma may stand between them; an office of someone ("ajudan presiden") is no case of it.
 */
export function withHolders(
  mentions: readonly Mention[],
  units: readonly Unit[],
  words: ReferenceWords,
): readonly Mention[] {
  const holders = new Map<Mention, Mention>();
  for (const office of mentions) {
    if (office.type !== 'human' || office.pointing || office.many || !words.offices.has(office.head)) continue;
    const holder = mentions.find(
      ({ type, from }) => type === 'person' && from > office.from && from - office.from <= longest,
    );
    if (holder && isOnePhrase(units.slice(office.from, holder.from), words)) holders.set(office, holder);
  }
  const places = new Map([...holders].map(([office, holder]) => [holder, office.place]));
  return mentions
    .filter((mention) => !holders.has(mention))
    .map((mention) => {
      const place = places.get(mention);
      return place && mention.place.role !== 'subject' ? { ...mention, place } : mention;
    });
}

function isOnePhrase(between: readonly Unit[], words: ReferenceWords): boolean {
  return (
    between.filter(({ text }) => text === ',').length <= 1 &&
    between.every(
      ({ partOfSpeech, text, lower }) =>
        text === ',' ||
        words.officeLinks.has(lower) ||
        partOfSpeech === 'NOUN' ||
        partOfSpeech === 'PROPN' ||
        partOfSpeech === 'ADJ',
    )
  );
}
