import { nasalise, withoutNasal } from './nasal.ts';
import { isAdjective, type RootLexicon } from './root-lexicon.ts';
import { readingsOfBase } from './stems.ts';

/** di- before the whole active: "erti" is no base that anyone says. */
const irregular: ReadonlyMap<string, string> = new Map([['mengerti', 'dimengerti']]);

/**
 * The di- form of an active verb: "menyerahkan" -> "diserahkan". `undefined` when the verb has no object ("meningkat"), when two bases
 * fit ("menguruskan": urus, kurus) or none is known. Case does not matter; the answer is lower case. Clitics must be off.
 */
export function passiveOf(active: string, lexicon: RootLexicon): string | undefined {
  const form = active.toLowerCase();
  if (irregular.has(form) || lexicon.withoutPassive.has(form)) return irregular.get(form);
  const base = baseOfActive(form, lexicon);
  return base === undefined ? undefined : `di${base}`;
}

/**
 * The meN- form of a passive verb in the standard spelling: "diserahkan" -> "menyerahkan", "diproduksi" -> "memproduksi". `undefined`
 * when the base is not known to take an object, or its active is not sure ("dipercaya"). The answer is lower case.
 */
export function activeOf(passive: string, lexicon: RootLexicon): string | undefined {
  const form = passive.toLowerCase();
  if (!form.startsWith('di')) return undefined;
  if (irregular.get(form.slice(2)) === form) return form.slice(2);
  const base = form.slice(2);
  if (lexicon.withoutActive.has(base) || !takesObject(base, lexicon)) return undefined;
  if (base.startsWith('per') && readingsOfBase(base, lexicon).length === 0) return undefined;
  const active = keepsPer(base, lexicon) ? `mem${base}` : nasalise(base);
  return baseOfActive(active, lexicon) === base ? active : undefined;
}

/** An attested base decides; else one that bears -kan or -i on a listed root, if it stands alone. */
function baseOfActive(active: string, lexicon: RootLexicon): string | undefined {
  const bases = withoutNasal(active, 'm');
  const attested = bases.filter((base) => lexicon.transitive.has(base));
  if (attested.length > 0) return only(attested);
  const known = bases.filter((base) => readingsOfBase(base, lexicon).length > 0);
  const base = only(known);
  return base !== undefined && takesObject(base, lexicon) ? base : undefined;
}

function only(bases: readonly string[]): string | undefined {
  return bases.length === 1 ? bases[0] : undefined;
}

/** Verb bases of loans: "evaluasi", "reformasi", "adaptasi"; meN- makes them take an object. Shorter words ("nasi") are no loans of this kind. */
const loanVerb = /^\p{L}{3,}(?:[aiu]s|[kpn]s)i$/u;

/** -kan and -i make a verb take an object whatever its root, per- does so with adjectives ("perkukuh"): TBBBI 5.3. */
function takesObject(base: string, lexicon: RootLexicon): boolean {
  if (lexicon.transitive.has(base)) return true;
  const readings = readingsOfBase(base, lexicon);
  if (readings.some(({ root }) => root === base)) return loanVerb.test(base);
  return readings.some(
    ({ root, prefixes, suffix }) => suffix !== undefined || (prefixes[0] === 'per' && isAdjective(root, lexicon)),
  );
}

/** per- before a root ("perbaiki", "pelajari") stays after meN-; the p of a root ("periksa", "perintahkan") melts. */
function keepsPer(base: string, lexicon: RootLexicon): boolean {
  return readingsOfBase(base, lexicon).some(({ prefixes }) => prefixes[0] === 'per');
}
