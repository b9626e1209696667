/**
 * How alike two texts are, from 0 to 1: their resemblance (Broder 1997, "On the resemblance and containment of documents"), which is the
 * Jaccard index of their shingles, all runs of three words. Case, accents, punctuation, line breaks and marks of Markdown count for nothing;
 * each word changed costs three shingles at most.
 */
export function resemblance(one: string, other: string): number {
  const [a, b] = [shinglesOf(one), shinglesOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** From here on two texts are the same article, edited: of what either says, seven tenths are in both. */
export const alikeFrom = 0.7;

const bandCount = 20;
const rowsEach = 3;

/**
 * What a text is found by among many, as at most 20 signed 32-bit numbers: MinHash (Broder 1997) of 60 permutations, in bands of three
 * (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3). Two texts of resemblance s share a number with a chance of
 * 1 - (1 - s^3)^20: 0.9998 at 0.7, 0.42 at 0.3. So whoever shares one is a candidate, to be judged by `resemblance`.
 * Stored: another rule needs the stored ones made anew. None for a text without words.
 */
export function sketchOf(text: string): readonly number[] {
  const least = new Uint32Array(bandCount * rowsEach).fill(0xffffffff);
  const shingles = shinglesOf(text);
  for (const shingle of shingles) {
    const hash = hashOf(shingle);
    for (let index = 0; index < least.length; index += 1) {
      const value = mixed(hash ^ Math.imul(index + 1, 0x9e3779b1));
      if (value < (least[index] ?? 0)) least[index] = value;
    }
  }
  const bands = shingles.size === 0 ? [] : Array.from({ length: bandCount }, (_, band) => bandOf(least, band));
  return [...new Set(bands)];
}

function bandOf(least: Uint32Array, band: number): number {
  const rows = least.subarray(band * rowsEach, (band + 1) * rowsEach);
  return rows.reduce((hash, row) => mixed(hash ^ row), mixed(band + 1)) | 0;
}

const wordsEach = 3;

function shinglesOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 0 && words.length < wordsEach) return new Set([words.join(' ')]);
  return new Set(words.slice(wordsEach - 1).map((_, at) => words.slice(at, at + wordsEach).join(' ')));
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finalizer of MurmurHash3 (Appleby): a permutation of the 32-bit numbers in which each bit depends on all. */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
