import type { Prefix, Suffix } from './analysis.ts';
import { withoutNasal } from './nasal.ts';
import { isOpenRoot, isRoot, type RootLexicon } from './root-lexicon.ts';

/** A way to take a word without clitics apart. */
export type Stem = {
  readonly root: string;
  /** Outermost first. */
  readonly prefixes: readonly Prefix[];
  readonly suffix?: Suffix;
  /** What stands after the outermost prefix, suffix and all. */
  readonly base: string;
};

const suffixes: readonly (Suffix | undefined)[] = [undefined, 'kan', 'i', 'an'];

/** Which suffixes may close a word that opens with the prefix; `undefined` is none. TBBBI ch. 5 and 7. */
const closedBy: Readonly<Record<Prefix, readonly (Suffix | undefined)[]>> = {
  meN: [undefined, 'kan', 'i'],
  di: [undefined, 'kan', 'i'],
  ku: [undefined, 'kan', 'i'],
  kau: [undefined, 'kan', 'i'],
  ter: [undefined, 'kan', 'i'],
  ber: [undefined, 'kan', 'an'],
  peN: [undefined, 'an'],
  pe: [undefined, 'an'],
  per: [undefined, 'an'],
  ke: [undefined, 'an'],
  se: [undefined, 'an'],
};

/** Which prefixes may stand right inside another: mem-per-baiki, ke-ber-hasil-an, di-ke-muka-kan. */
const inside: Readonly<Record<Prefix, readonly Prefix[]>> = {
  meN: ['per', 'ber', 'ter', 'ke', 'se'],
  di: ['per', 'ber', 'ter', 'ke', 'se'],
  ku: ['per', 'ber', 'ke', 'se'],
  kau: ['per', 'ber', 'ke', 'se'],
  ter: ['per', 'ke'],
  ber: ['ke', 'peN', 'per', 'se'],
  peN: ['ber', 'ter', 'ke', 'se', 'per'],
  pe: ['ber'],
  per: ['se'],
  ke: ['ber', 'ter', 'peN', 'pe', 'per', 'se'],
  se: ['peN', 'per', 'ke', 'se'],
};

const prefixNames = Object.keys(inside) as readonly Prefix[];
const counted = new Set(['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh']);

/** Every way to read a word without clitics as prefixes, a listed root and a suffix, the bare root among them. */
export function stemsOf(word: string, lexicon: RootLexicon): readonly Stem[] {
  return suffixes.flatMap((suffix) => {
    const core = withoutSuffix(word, suffix);
    if (core === undefined) return [];
    const isBare = suffix === undefined ? isRoot(core, lexicon) : isOpenRoot(core, lexicon);
    const bare: readonly Stem[] = isBare ? [{ root: core, prefixes: [], suffix, base: word }] : [];
    return [...bare, ...prefixed(core, suffix, lexicon)];
  });
}

/** A way to take a verb base apart: what stands after meN- or di-. */
export type BaseReading = Chain & { readonly suffix?: Suffix };

/** The readings of a verb base with the fewest prefixes: "perbaiki" -> per, baik, -i; "perangi" -> perang, -i. */
export function readingsOfBase(base: string, lexicon: RootLexicon): readonly BaseReading[] {
  const found = closedBy.meN.flatMap((suffix) => {
    const core = withoutSuffix(base, suffix);
    const readings = core === undefined ? [] : chains(core, 'meN', suffix, lexicon);
    return readings.map((reading) => (suffix === undefined ? reading : { ...reading, suffix }));
  });
  const fewest = Math.min(...found.map(({ prefixes }) => prefixes.length));
  return found.filter(({ prefixes }) => prefixes.length === fewest);
}

function prefixed(core: string, suffix: Suffix | undefined, lexicon: RootLexicon): readonly Stem[] {
  return prefixNames
    .filter((prefix) => closedBy[prefix].includes(suffix))
    .flatMap((prefix) =>
      afterPrefix(core, prefix).flatMap((rest) =>
        chains(rest, prefix, suffix, lexicon).map(({ root, prefixes }) => ({
          root,
          prefixes: [prefix, ...prefixes],
          suffix,
          base: `${rest}${suffix ?? ''}`,
        })),
      ),
    );
}

type Chain = { readonly root: string; readonly prefixes: readonly Prefix[] };

/** The rest as a root, or as one more prefix (two at most, all told three) and a root. */
function chains(
  rest: string,
  outer: Prefix,
  suffix: Suffix | undefined,
  lexicon: RootLexicon,
  depth = 1,
): readonly Chain[] {
  if (outer === 'ke' && suffix === undefined) return counted.has(rest) ? [{ root: rest, prefixes: [] }] : [];
  const own: readonly Chain[] = rest.length > 2 && isOpenRoot(rest, lexicon) ? [{ root: rest, prefixes: [] }] : [];
  if (depth > 2) return own;
  const deeper = inside[outer].flatMap((prefix) =>
    afterPrefix(rest, prefix).flatMap((inner) =>
      chains(inner, prefix, suffix ?? 'an', lexicon, depth + 1).map(({ root, prefixes }) => ({
        root,
        prefixes: [prefix, ...prefixes],
      })),
    ),
  );
  return [...own, ...deeper];
}

function withoutSuffix(word: string, suffix: Suffix | undefined): string | undefined {
  if (suffix === undefined) return word;
  const core = word.slice(0, -suffix.length);
  return word.endsWith(suffix) && core.length >= 2 ? core : undefined;
}

/** What may stand after the prefix; more than one where the sounds leave it open. */
function afterPrefix(word: string, prefix: Prefix): readonly string[] {
  if (prefix === 'meN' || prefix === 'peN') return withoutNasal(word, prefix === 'meN' ? 'm' : 'p');
  if (prefix === 'ber' || prefix === 'ter' || prefix === 'per') return afterRolled(word, prefix);
  return word.startsWith(prefix) ? [word.slice(prefix.length)] : [];
}

/** ber-, ter-, per- lose their r before r and before a first syllable in -er-, and say l in "belajar". */
function afterRolled(word: string, prefix: 'ber' | 'ter' | 'per'): readonly string[] {
  const rests = word.startsWith(prefix) ? [word.slice(3)] : [];
  const short = word.slice(2);
  if (!word.startsWith(prefix.slice(0, 2))) return rests;
  if (/^(?:r|[bcdfgjklmnpstwz]er)/.test(short)) rests.push(short);
  if (short === 'lajar') rests.push('ajar');
  return rests;
}
