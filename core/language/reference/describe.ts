import { isNamed, type Mention } from './mention.ts';
import type { ReferenceWords } from './reference-words.ts';
import { isCapital, isPunctuation, type Unit, type View } from './units.ts';

/** The nouns that the article itself uses for a name, by the key of the name: "kapal", "presiden"; grows as the article is read. */
export type Descriptions = Map<string, Set<string>>;

/** Reads what a sentence calls its names: words of the name, a noun before it, an apposition or a copula after it. */
export function describeNames(
  view: View,
  mentions: readonly Mention[],
  words: ReferenceWords,
  known: Descriptions,
): void {
  for (const mention of mentions) {
    if (!isNamed(mention) || mention.many) continue;
    const nouns = known.get(mention.key) ?? new Set<string>();
    for (const noun of [
      ...titleBefore(view.units, mention, words),
      ...ownNouns(view.units, mention, words),
      ...nounsBefore(view.units, mention, words),
      ...nounsAfter(view.units, mention, words),
    ])
      nouns.add(noun);
    known.set(mention.key, nouns);
  }
}

export function isDescriptive(noun: string, words: ReferenceWords): boolean {
  return words.classes.has(noun) || words.humans.has(noun);
}

/** "Perjanjian Paris" is a perjanjian, "Suez Canal" a canal. */
function ownNouns(units: readonly Unit[], { from, to, type }: Mention, words: ReferenceWords): readonly string[] {
  if (to - from < 2 || type === 'person') return [];
  const [at, pair] = words.pointerStands === 'after' ? [from, from] : [to - 1, to - 2];
  return [units[at]?.lower ?? '', pairAt(units, pair)].filter((noun) => noun !== '' && !/^\d/.test(noun));
}

function pairAt(units: readonly Unit[], at: number): string {
  return `${units[at]?.lower ?? ''} ${units[at + 1]?.lower ?? ''}`;
}

/** "kapal pembangkit listrik PLTD Apung", "container ship Ever Given", "President Obama". */
function nounsBefore(units: readonly Unit[], { from, type }: Mention, words: ReferenceWords): readonly string[] {
  const found: string[] = [];
  // "kapal pembangkit listrik PLTD Apung" is a ship; "tim medis terbaik Seoul National University" is the university's.
  const isLoose = type === 'name' || type === 'work' || type === 'place' || type === 'person';
  const reach = words.pointerStands === 'before' ? 2 : isLoose ? 4 : 1;
  for (let at = from - 1; at >= 0 && from - at <= reach; at -= 1) {
    const unit = units[at];
    if (!unit || isPunctuation(unit) || words.prepositions.has(unit.lower) || words.conjunctions.has(unit.lower)) break;
    if (words.strongPointers.has(unit.lower) || words.speech.has(unit.lower)) break;
    const isBody = words.classes.get(unit.lower)?.types.includes('organisation') === true;
    if (isBody && at < from - 1 && type !== 'person') break;
    for (const noun of [unit.lower, pairAt(units, at)]) if (fits(noun, type, words)) found.push(noun);
    const isTitle = found.length > 0 && found.every((noun) => words.humans.has(noun));
    if (words.pointerStands === 'before' && (found.length === 0 || isTitle)) break;
  }
  return found;
}

/** "Pelatih Persada Lontara, Dejan Kovačić": the title opens the phrase that the name follows after a comma. */
function titleBefore(units: readonly Unit[], { from, type }: Mention, words: ReferenceWords): readonly string[] {
  if (type !== 'person' || units[from - 1]?.text !== ',') return [];
  let at = from - 2;
  while (at >= 0 && isCapital(units[at]) && !words.humans.has(units[at]?.lower ?? '')) at -= 1;
  const title = units[at]?.lower ?? '';
  return at < from - 2 && words.humans.has(title) ? [title] : [];
}

/** A person is no ship, and what rules a country is not it. */
function fits(noun: string, type: Mention['type'], words: ReferenceWords): boolean {
  const types = words.classes.get(noun)?.types;
  if (type === 'person' || !types) return type === 'person' && words.humans.has(noun);
  if (type === 'name') return true;
  return types.length === 0 ? type === 'work' || type === 'place' : types.some((one) => one === type);
}

/** "Nihon Hidankyo, organisasi penyintas ...", "Ever Given, a container ship", "X is the company that". */
function nounsAfter(units: readonly Unit[], { to, type }: Mention, words: ReferenceWords): readonly string[] {
  const next = units[to];
  if (next?.lower !== ',' && !words.links.has(next?.lower ?? '')) return [];
  const found: string[] = [];
  for (let at = to + 1; at < units.length && at - to <= 7; at += 1) {
    const unit = units[at];
    if (!unit || isPunctuation(unit) || words.prepositions.has(unit.lower) || words.auxiliaries.has(unit.lower)) break;
    if (words.relatives.has(unit.lower) || words.speech.has(unit.lower) || words.conjunctions.has(unit.lower)) break;
    for (const noun of [pairAt(units, at), unit.lower]) if (fits(noun, type, words)) found.push(noun);
    // An Indonesian apposition opens with its noun: "Menurut Gusmaidi, lokasi penangkapan ikan kapal ..." calls nobody a ship.
    const isSmall = words.articles.has(unit.lower) || words.indefinites.has(unit.lower);
    if (words.pointerStands === 'after' && !isSmall) break;
  }
  return found;
}
