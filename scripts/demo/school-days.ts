import { hash, seededRandom } from '../../core/questions/random.ts';
import { remind } from '../../features/assignments/commands/remind.ts';
import { settleAttempts } from '../../features/assignments/commands/settle-attempts.ts';
import { type Deed, hour, later, minute } from './moments.ts';
import type { Pupil } from './people.ts';
import { sitAssigned } from './sitting.ts';
import type { Stage } from './stage.ts';

const dayMinutes = 24 * 60;

/** Pupils in an order of chance: who is late, or missing, is not decided by the alphabet. */
export function mixed(pupils: readonly Pupil[], occasion: string): readonly Pupil[] {
  return seededRandom(pupils.length, occasion).shuffle(pupils);
}

/** A time after school: "15:00" to "19:49". */
export function evening(place: number): string {
  const minutes = 15 * 60 + ((place * 47) % 290);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** An attempt that is handed in. About one in sixteen is so slow that the time limit, where there is one, ends it. */
export function sitting({ answering }: Stage, pupil: Pupil, id: string, startsAt: Date, growth = 0): Deed {
  const timeOfDay = (startsAt.getTime() / minute) % dayMinutes;
  const draw = hash(`${pupil.viewer.name} ${timeOfDay}`) % 16;
  const paceSeconds = draw === 0 ? 150 : 25 + 3 * draw;
  const how = { startsAt, paceSeconds, growth, occasion: `${growth}` };
  return { at: startsAt, does: () => sitAssigned(answering, pupil, id, how) };
}

/**
 * A day before the close who has not begun is reminded; at the end, which overrides and lateness may put off, what runs is handed in and the
 * keys are told.
 */
export function closing(assignmentId: string, closesAt: Date, endsAt: Date): readonly Deed[] {
  const remindedAt = later(closesAt, -24 * hour);
  const ends = [...new Set([closesAt.getTime(), endsAt.getTime()])].map((time) => new Date(time));
  return [
    { at: remindedAt, does: () => remind({ now: remindedAt, assignmentId }) },
    ...ends.map((at) => ({ at, does: () => settleAttempts({ assignmentId }, { now: at }) })),
  ];
}
