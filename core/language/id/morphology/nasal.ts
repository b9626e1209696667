// The nasal of meN- and peN-, both ways: TBBBI (4th ed.) ch. 5 and EYD V. p, t, k and s melt into it; before a cluster they stay.

const vowel = /^[aiueo]/;
const cluster = /^(?:[ptk][lr]|s[klpty]|kh|ps|sr|sw|kw|ks)/;

/** Words of one syllable take menge-: "bom" -> "mengebom". With -kan too ("sahkan"), so they are listed. */
const oneSyllable =
  /^(?:bom|bor|cap|cas|cat|cek|cor|dor|drop|gol|klik|lap|las|lem|pak|pel|pos|pres|rem|sah|set|tes)(?:kan)?$/;

/** The meN- form of a base in the standard spelling: "serahkan" -> "menyerahkan", "produksi" -> "memproduksi". Any string will do. */
export function nasalise(base: string): string {
  if (oneSyllable.test(base)) return `menge${base}`;
  if (cluster.test(base)) return `${keptNasal(base)}${base}`;
  const rest = base.slice(1);
  switch (base.charAt(0)) {
    case 'p':
      return `mem${rest}`;
    case 't':
      return `men${rest}`;
    case 'k':
      return `meng${rest}`;
    case 's':
      return `meny${rest}`;
    default:
      return `${keptNasal(base)}${base}`;
  }
}

function keptNasal(base: string): string {
  if (/^[bpfv]/.test(base)) return 'mem';
  if (/^[cdjtsz]/.test(base)) return 'men';
  if (/^[lmnrwy]/.test(base)) return 'me';
  return 'meng';
}

/**
 * Every base that the prefix could have been put before: "mengarang" -> "arang", "karang". `letter` is 'm' for meN-, 'p' for peN-.
 * Loans that keep their first consonant against the rule ("mempublikasikan") are among them. Empty when the prefix is not there.
 */
export function withoutNasal(form: string, letter: 'm' | 'p'): readonly string[] {
  if (!form.startsWith(`${letter}e`)) return [];
  const rest = form.slice(2);
  const bases = new Set<string>();
  if (/^[lmnrwy]/.test(rest)) bases.add(rest);
  if (rest.startsWith('nge') && oneSyllable.test(rest.slice(3))) bases.add(rest.slice(3));
  for (const base of afterNasal(rest)) bases.add(base);
  return [...bases].filter((base) => base.length > 1);
}

function afterNasal(rest: string): readonly string[] {
  if (rest.startsWith('ny')) return [`s${rest.slice(2)}`];
  if (rest.startsWith('ng')) return melted(rest.slice(2), 'k', /^[ghkq]/, true);
  if (rest.startsWith('m')) return melted(rest.slice(1), 'p', /^[bfpv]/, false);
  if (rest.startsWith('n')) return melted(rest.slice(1), 't', /^[cdjstz]/, false);
  return [];
}

/** What may follow the nasal: the consonant it melted, one it stands before, or (after meng-) a vowel of the base itself. */
function melted(after: string, lost: string, kept: RegExp, ownVowel: boolean): readonly string[] {
  if (!vowel.test(after)) return kept.test(after) ? [after] : [];
  return ownVowel ? [after, `${lost}${after}`] : [`${lost}${after}`];
}
