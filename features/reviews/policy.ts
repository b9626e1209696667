/** An item that can ask a fact, and when it last did. */
export type Asker = {
  readonly id: string;
  /** Of the quiz version that it stands in. */
  readonly quizId: string;
  readonly version: number;
  /** The last time it asked this learner; null for never. */
  readonly lastAsked: Date | null;
};

/**
 * Which item asks a fact: of the newest version of each quiz that still asks it, the one that was not asked for longest, and one that never asked before all others. Only where there
 * is no other does the same item ask twice in a row.
 */
export function askerOf<Item extends Asker>(items: readonly Item[]): Item | undefined {
  const newest = items.filter(
    ({ quizId, version }) => !items.some((other) => other.quizId === quizId && other.version > version),
  );
  const time = ({ lastAsked }: Asker) => lastAsked?.getTime() ?? 0;
  return [...newest].sort((one, other) => time(one) - time(other) || (one.id < other.id ? -1 : 1))[0];
}
