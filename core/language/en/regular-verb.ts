/** The regular spellings of an English verb; none of them looks a word up. */

const vowels = /[aeiou]/;

/** Whether the last letter could be doubled before -ed: one vowel letter and one consonant close the word ("stop", "admit", "visit"). */
export function mayDouble(verb: string): boolean {
  return /(?:[^aeiou]|qu)[aeiouy][bdfgklmnprstvz]$/.test(verb) && !/[^q]u[aeiou].$/.test(verb);
}

export function isOneSyllable(verb: string): boolean {
  return (verb.replace(/qu/g, 'q').match(/[aeiouy]+/g) ?? []).length === 1;
}

/** "stop" -> "stopped" when doubled, "agree" -> "agreed", "deny" -> "denied", "panic" -> "panicked". */
export function regularPast(verb: string, doubled: boolean): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ied`;
  return `${beforeVowel(verb, doubled)}ed`;
}

/** "make" -> "making", "die" -> "dying", "agree" -> "agreeing", "stop" -> "stopping" when doubled. */
export function regularGerund(verb: string, doubled: boolean): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/(?:^dy|^ey|[oe]|[^aeiou]{2}ing|[st]ing)e$/.test(verb)) return `${verb}ing`;
  if (verb.endsWith('e') && verb.length > 2) return `${verb.slice(0, -1)}ing`;
  return `${beforeVowel(verb, doubled)}ing`;
}

/** "pass" -> "passes", "deny" -> "denies". Nothing for a consonant and -o, where usage is split ("vetoes", "tangos"). */
export function regularThirdPerson(verb: string): string | undefined {
  if (/[^aeiou]o$/.test(verb))
    return /^(?:(?:under|fore|for|out)?go|(?:re|un|over|out)?do|veto|echo|torpedo)$/.test(verb)
      ? `${verb}es`
      : undefined;
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ies`;
  if (verb.endsWith('z') && mayDouble(verb)) return `${verb}zes`;
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function endsInConsonantY(verb: string): boolean {
  return verb.endsWith('y') && !vowels.test(verb.at(-2) ?? 'a');
}

function beforeVowel(verb: string, doubled: boolean): string {
  if (/[aeiou]c$/.test(verb)) return `${verb}k`;
  return doubled ? `${verb}${verb.slice(-1)}` : verb;
}
