/** Draws that depend on nothing but the seed. */
export type Random = {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  /** Uniform integer in [0, limit). */
  readonly below: (limit: number) => number;
  readonly shuffle: <T>(items: readonly T[]) => readonly T[];
};

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for a quiz. `salt` gives independent streams. */
export function seededRandom(seed: number, salt = ''): Random {
  let state = (hash(`${seed}|${salt}`) || 1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const shuffle = <T>(items: readonly T[]): readonly T[] => {
    const left = [...items];
    const drawn: T[] = [];
    while (left.length > 0) drawn.push(...left.splice(below(left.length), 1));
    return drawn;
  };
  return { next, below, shuffle };
}

/** FNV-1a over UTF-16 code units: a short stable name for a text, not a secret. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}
