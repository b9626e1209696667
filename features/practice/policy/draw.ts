import { seededRandom } from '@/core/questions';

/** What the draw looks at; an item that repeats the fact of another is never drawn beside it. */
export type Drawable = {
  readonly id: string;
  readonly kind: string;
  readonly topic: string | null;
  readonly articleId: string;
  readonly fingerprint: string;
};

/**
 * Draws up to `count` items, spread first over articles, then over topics, then over kinds: each next item is of the article drawn from least so far, among those of the topic drawn
 * from least, among those of the kind drawn least; the seed breaks ties. The same items and seed give the same draw, in whatever order the items come.
 */
export function drawItems<Item extends Drawable>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  const ordered = [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
  let left = seededRandom(seed, 'practice').shuffle(ordered);
  const drawn: Item[] = [];
  while (drawn.length < count && left.length > 0) {
    const [next] = leastDrawn(left, drawn);
    if (!next) break;
    drawn.push(next);
    left = left.filter(({ articleId, fingerprint }) => factOf(next) !== factOf({ articleId, fingerprint }));
  }
  return drawn;
}

const traits = ['articleId', 'topic', 'kind'] as const;

function leastDrawn<Item extends Drawable>(left: readonly Item[], drawn: readonly Item[]): readonly Item[] {
  return traits.reduce((best, trait) => {
    const timesDrawn = countBy(drawn.map((item) => item[trait]));
    const least = Math.min(...best.map((item) => timesDrawn.get(item[trait]) ?? 0));
    return best.filter((item) => (timesDrawn.get(item[trait]) ?? 0) === least);
  }, left);
}

function countBy<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function factOf({ articleId, fingerprint }: Pick<Drawable, 'articleId' | 'fingerprint'>): string {
  return `${articleId} ${fingerprint}`;
}
