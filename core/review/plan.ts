import { addDays, type Day, daysBetween } from './day.ts';
import { type Memory, remember, retrievability } from './memory.ts';

/** A day of reviews, and how many facts are asked on it. */
export type Load = { readonly day: Day; readonly reviews: number };

/** A day that someone wants to know the facts on, such as that of an exam. */
export type Target = { readonly day: Day /** At most so many facts a day. */; readonly cap: number };

export type Plan = {
  /** The next day that each fact is asked on, by id. */
  readonly next: ReadonlyMap<string, Day>;
  /** From today to the day before the target. */
  readonly load: readonly Load[];
  /** Facts that are expected to be recalled on the target day, if the plan is kept and if nothing is asked any more. */
  readonly kept: number;
  readonly idle: number;
};

type Planned = { readonly id: string; readonly memory: Memory };

/** How many facts of a list are expected to be recalled on a day: the sum of their chances. */
export function expectedRecall(memories: readonly Memory[], day: Day): number {
  return memories.reduce((sum, memory) => sum + retrievability(memory, day), 0);
}

/**
 * Reviews spread so that recall is highest on the target day and each day asks about as much. Every fact is asked once more in the last days, the firmest first and the shakiest
 * last; the last days are as many as the cap makes needed, but a week at least when there is one. Before them, what is due is asked as ever, up to the cap; answers are taken as
 * right.
 */
export function planFor(cards: readonly Planned[], today: Day, { day: target, cap }: Target): Plan {
  const days = daysBetween(today, target);
  const idle = expectedRecall(
    cards.map(({ memory }) => memory),
    target,
  );
  if (days <= 0 || cap <= 0 || cards.length === 0) return { next: new Map(), load: [], kept: idle, idle };
  const last = Math.min(days, Math.max(7, Math.ceil(cards.length / cap)));
  const memories = new Map(cards.map(({ id, memory }) => [id, memory]));
  const asked = Array.from({ length: days }, (): string[] => []);
  for (let at = 0; at < days - last; at += 1) askDue(memories, addDays(today, at), cap, asked[at] ?? []);
  const byFirmness = [...memories].sort((one, other) => other[1].stability - one[1].stability).map(([id]) => id);
  for (const [rank, id] of byFirmness.entries()) {
    const at = days - last + Math.floor((rank * last) / byFirmness.length);
    ask(memories, id, addDays(today, at), asked[at] ?? []);
  }
  const next = new Map<string, Day>();
  for (const [at, ids] of asked.entries()) {
    for (const id of ids) if (!next.has(id)) next.set(id, addDays(today, at));
  }
  return {
    next,
    load: asked.map((ids, at) => ({ day: addDays(today, at), reviews: ids.length })),
    kept: expectedRecall([...memories.values()], target),
    idle,
  };
}

function askDue(memories: Map<string, Memory>, day: Day, cap: number, asked: string[]): void {
  const due = [...memories]
    .filter(([, { dueOn }]) => dueOn <= day)
    .map(([id, memory]) => ({ id, recall: retrievability(memory, day) }))
    .sort((one, other) => one.recall - other.recall)
    .slice(0, cap);
  for (const { id } of due) ask(memories, id, day, asked);
}

function ask(memories: Map<string, Memory>, id: string, day: Day, asked: string[]): void {
  const memory = memories.get(id);
  if (!memory) return;
  memories.set(id, remember(memory, day < memory.reviewedOn ? memory.reviewedOn : day, 'good'));
  asked.push(id);
}

/**
 * How many facts fall due on each of the next days if every one is answered rightly on its day, whatever the cap; what is overdue falls on the first.
 */
export function forecast(memories: readonly Memory[], today: Day, days: number): readonly Load[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const { asked } of memories.map((memory) => keptUp(memory, today, days)))
    for (const at of asked) counts[at] = (counts[at] ?? 0) + 1;
  return counts.map((reviews, at) => ({ day: addDays(today, at), reviews }));
}

/** How many facts are expected to be recalled on a day if every one is answered rightly when it falls due before it, whatever the cap. */
export function recallKeptUp(memories: readonly Memory[], today: Day, day: Day): number {
  const kept = memories.map((memory) => keptUp(memory, today, daysBetween(today, day)).memory);
  return expectedRecall(kept, day);
}

/** The memory after every review of the next days, and the days of those, counted from today. */
function keptUp(
  first: Memory,
  today: Day,
  days: number,
): { readonly memory: Memory; readonly asked: readonly number[] } {
  const asked: number[] = [];
  let memory = first;
  for (let at = dueIn(memory, today); at < days; at = dueIn(memory, today)) {
    asked.push(at);
    memory = remember(memory, addDays(today, at), 'good');
  }
  return { memory, asked };
}

function dueIn({ dueOn }: Memory, today: Day): number {
  return Math.max(0, daysBetween(today, dueOn));
}
