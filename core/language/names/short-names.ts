/** A name of a person while the document is gathered; `forms` grow. */
export type GrowingPerson = { readonly name: string; readonly forms: Set<string> };

/** Which of the persons have a longer name that holds a name. */
export type LongerNames<Person> = (name: string) => readonly Person[];

/**
 * Which longer names of the same article hold a shorter one: "Putin" in "Vladimir Putin", "Abdul Wahid" in "Abdul Wahid Lamane",
 * "Joko Widodo" in "Joko 'Jokowi' Widodo". Initials hold too: "S. Mulyani" in "Sri Mulyani". Looks only at names that share a word.
 */
export function longerNamesAmong<Person extends GrowingPerson>(persons: readonly Person[]): LongerNames<Person> {
  const byWord = new Map<string, Person[]>();
  for (const person of persons) {
    const words = person.name.split(' ');
    for (const word of new Set([...words, ...nicknames(words)])) {
      const list = byWord.get(word) ?? [];
      list.push(person);
      byWord.set(word, list);
    }
  }
  return (name) => {
    const words = name.split(' ');
    const candidates = byWord.get(words.findLast((word) => !isInitial(word)) ?? '') ?? [];
    return candidates.length > mostNamesakes
      ? []
      : candidates.filter((other) => other.name !== name && holds(other.name.split(' '), words));
  };
}

/** A word in more names than this tells no one from another, and looking through them all would take too long. */
const mostNamesakes = 50;

/** The words of the short name stand in the long one in order; of two or more, the first is the first. */
function holds(long: readonly string[], short: readonly string[]): boolean {
  if (long.length <= short.length && !short.some(isInitial)) return false;
  if (short.length === 1)
    return nicknames(long).includes(short[0] ?? '') || long.some((word) => word === short[0] && isTelling(word));
  if (!fits(long[0], short[0])) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !fits(long[at], word)) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

/** Initials "SBY" of three words or more; the blend "Jokowi" of two. */
export function nicknames(words: readonly string[]): readonly string[] {
  const initials = words.length >= 3 ? [words.map((word) => word[0] ?? '').join('')] : [];
  return words.length === 2 ? [`${words[0]}${words[1]?.slice(0, 2).toLowerCase()}`] : initials;
}

function fits(long: string | undefined, short: string | undefined): boolean {
  if (long === undefined || short === undefined) return false;
  return long === short || (isInitial(short) && long[0] === short[0]);
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word);
}

/** "M." or "Al" alone point at no one. */
function isTelling(word: string): boolean {
  return word.length >= 3 && !word.includes('.');
}

/**
 * Whether a name in brackets may be a short form of the person or place before it: "(Jokowi)", "(SBY)", "(AS)", but not "(PDIP)" of a
 * member or "(ENA)" of a town: capitals must be the initials of a person, or stand in a place's name in order.
 */
export function mayShorten(short: string, name: string, person: boolean): boolean {
  if (!/^\p{Lu}{2,}$/u.test(short)) return true;
  const letters = short.toLowerCase();
  if (!person) return standInOrder(letters, name.toLowerCase());
  const initials = name
    .split(' ')
    .map((word) => word[0]?.toLowerCase() ?? '')
    .join('');
  return initials.startsWith(letters);
}

function standInOrder(letters: string, name: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return true;
}
