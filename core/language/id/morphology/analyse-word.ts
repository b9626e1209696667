import type { Prefix, Suffix, Voice, WordAnalysis } from './analysis.ts';
import { type Cut, cutsOf } from './clitics.ts';
import { collapse, isEcho } from './reduplication.ts';
import { isAdjective, isRoot, type RootLexicon } from './root-lexicon.ts';
import { type Stem, stemsOf } from './stems.ts';

/** A reading and how far-fetched it is: 0 for a listed root, about 1 for each affix. */
type Ranked = { readonly analysis: WordAnalysis; readonly cost: number };

/**
 * The one sure reading of a word, or `undefined`: no listed root fits, or two roots fit equally well ("beruang":
 * uang, ruang). `readingsOf` shows them all. A listed root is read as itself ("beruang" would be, were the bear listed). Case does not matter; any string will do.
 */
export function analyseWord(form: string, lexicon: RootLexicon): WordAnalysis | undefined {
  const lower = form.toLowerCase();
  // A listed root costs nothing and so wins: no need to look further.
  if (isRoot(lower, lexicon)) return analysisOf(lower, bareRoot(lower), noClitics, lexicon);
  const [best, ...others] = rankedReadings(lower, lexicon);
  if (best === undefined) return undefined;
  const rival = others.find(({ analysis, cost }) => analysis.root !== best.analysis.root && cost <= best.cost);
  return rival === undefined ? best.analysis : undefined;
}

const noClitics: Cut = { host: '', clitics: [] };

function bareRoot(root: string): Stem {
  return { root, prefixes: [], base: root };
}

/** Every reading, likeliest first; empty when no listed root fits. */
export function readingsOf(form: string, lexicon: RootLexicon): readonly WordAnalysis[] {
  return rankedReadings(form.toLowerCase(), lexicon).map(({ analysis }) => analysis);
}

function rankedReadings(form: string, lexicon: RootLexicon): readonly Ranked[] {
  if (!/^\p{L}+(?:-\p{L}+)*$/u.test(form) || form.length > 40) return [];
  const single = form.includes('-') ? doubled(form, lexicon) : plain(form, form, lexicon);
  return [...single].sort((one, other) => one.cost - other.cost);
}

function plain(word: string, form: string, lexicon: RootLexicon): readonly Ranked[] {
  return cutsOf(word).flatMap((cut) =>
    stemsOf(cut.host, lexicon)
      .filter((stem) => isPlausible(stem, lexicon))
      .map((stem) => ({ analysis: analysisOf(form, stem, cut, lexicon), cost: costOf(stem, cut, lexicon) })),
  );
}

/** "buku-bukunya" is read as "bukunya"; "kupu-kupu" is a root of its own; "sayur-mayur" has the root of one half. */
function doubled(form: string, lexicon: RootLexicon): readonly Ranked[] {
  if (isRoot(form, lexicon)) return plain(form, form, lexicon);
  const once = collapse(form, (word) => plain(word, word, lexicon).map(({ analysis }) => analysis.root));
  const words = isEcho(form, lexicon)
    ? form
        .split('-')
        .filter((half) => isRoot(half, lexicon))
        .slice(0, 1)
    : once;
  return words
    .flatMap((word) => plain(word, form, lexicon))
    .map(({ analysis, cost }) => ({ analysis: { ...analysis, reduplicated: true }, cost }));
}

/** ku- and kau- stand only before verbs with an object, -kan and -i alone only after them. */
function isPlausible({ prefixes, base }: Stem, { transitive }: RootLexicon): boolean {
  const [outer] = prefixes;
  return (outer !== 'ku' && outer !== 'kau') || transitive.has(base);
}

function analysisOf(form: string, stem: Stem, { clitics }: Cut, lexicon: RootLexicon): WordAnalysis {
  const { root, prefixes, suffix, base } = stem;
  const superlative = isSuperlative(stem, lexicon);
  const voice = superlative ? undefined : voiceOf(prefixes[0]);
  const hasBase = voice !== undefined && voice !== 'intransitive';
  return {
    form,
    root,
    prefixes,
    ...(suffix === undefined ? {} : { suffix }),
    clitics,
    reduplicated: isDoubledRoot(root),
    ...(voice === undefined ? {} : { voice }),
    ...(hasBase ? { verbBase: base } : {}),
    ...(superlative ? { superlative } : {}),
  };
}

/** "kupu-kupu", "cita-cita": roots that are only said twice. */
function isDoubledRoot(root: string): boolean {
  const [left, right] = root.split('-');
  return left === right;
}

function isSuperlative({ root, prefixes, suffix, base }: Stem, lexicon: RootLexicon): boolean {
  const onlyTer = prefixes.length === 1 && prefixes[0] === 'ter' && suffix === undefined;
  return onlyTer && isAdjective(root, lexicon) && !lexicon.terVerbs.has(`ter${base}`);
}

function voiceOf(outer: Prefix | undefined): Voice | undefined {
  switch (outer) {
    case 'meN':
      return 'active';
    case 'di':
    case 'ku':
    case 'kau':
      return 'passive';
    case 'ter':
      return 'accidental';
    case 'ber':
      return 'intransitive';
    default:
      return undefined;
  }
}

// Set by hand so that common words come out right: an attested verb base beats a rare root, a full affix beats a chance ending.
const prefixCosts: Readonly<Record<Prefix, number>> = {
  meN: 1,
  di: 1,
  ber: 1,
  ter: 1,
  peN: 1.2,
  per: 1.3,
  pe: 1.5,
  ke: 1,
  se: 1.2,
  ku: 2.5,
  kau: 2.5,
};

function costOf({ root, prefixes, suffix, base }: Stem, { clitics }: Cut, lexicon: RootLexicon): number {
  const [outer, ...inner] = prefixes;
  const cliticCost = clitics.reduce((sum, clitic) => sum + (clitic === 'ku' || clitic === 'mu' ? 0.9 : 0.4), 0);
  const affixes = outer === undefined ? aloneCost(suffix) : prefixCosts[outer] + inner.length * 0.5;
  const suffixed = suffix === undefined ? 0 : 0.05;
  return affixes + cliticCost + suffixed - evidence(root, outer, suffix, base, lexicon);
}

/** A verb base seen after meN- or di- speaks loudest; a root that is a verb speaks for a verb's prefix ("pengurus": urus, not kurus). */
function evidence(
  root: string,
  outer: Prefix | undefined,
  suffix: Suffix | undefined,
  base: string,
  lexicon: RootLexicon,
): number {
  if (outer === undefined && (suffix === undefined || suffix === 'an')) return 0;
  const mayShow = outer === undefined || outer === 'meN' || outer === 'di';
  const attested = mayShow && lexicon.transitive.has(base) ? attestedWorth(outer) : 0;
  return attested + (lexicon.classes.get(root)?.has('verb') ? 0.1 : 0);
}

/** "katakan" is kata + -kan, said of an attested base, and not katak + -an. */
function attestedWorth(outer: Prefix | undefined): number {
  return outer === undefined ? 0.8 : 0.5;
}

function aloneCost(suffix: Stem['suffix']): number {
  switch (suffix) {
    case 'an':
      return 1.1;
    case 'kan':
    case 'i':
      return 1.8;
    default:
      return 0;
  }
}
