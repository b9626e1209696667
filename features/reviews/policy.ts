import type { Day, Memory } from '@/core/review';

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

/** Id of the first marked word in the article on the page of a fact's passage. */
export const passageAnchor = 'bukti';

/** When a fact comes again. */
export type Again = {
  /** The day that this is told on. */
  readonly today: Day;
  /** The day that it fell due on; null while that lies ahead. */
  readonly dueSince: Day | null;
  /** The day that it is asked on; one that has passed when no plan says which. */
  readonly on: Day;
  /** Whether a plan for a target day says so. */
  readonly planned: boolean;
  readonly target: Day | null;
};

export function againOf(
  { dueOn }: Pick<Memory, 'dueOn'>,
  today: Day,
  plannedOn: Day | undefined,
  target: Day | null,
): Again {
  return {
    today,
    dueSince: dueSince({ dueOn }, today),
    on: askedOn({ dueOn }, plannedOn, target),
    planned: plannedOn !== undefined && target !== null,
    target,
  };
}

/** The day that a fact fell due on; null while that lies ahead. */
export function dueSince({ dueOn }: Pick<Memory, 'dueOn'>, today: Day): Day | null {
  return dueOn <= today ? dueOn : null;
}

/** What the plan does not ask before its target is asked from that day on, when it is due. */
export function askedOn({ dueOn }: Pick<Memory, 'dueOn'>, plannedOn: Day | undefined, target: Day | null): Day {
  return plannedOn ?? (target !== null && dueOn < target ? target : dueOn);
}
