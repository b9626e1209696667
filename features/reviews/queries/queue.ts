import { addDays, type Day, forecast, type Load, queueOf } from '@/core/review';
import { isOwner, type Viewer } from '@/lib/viewer';
import { askedOn } from '../policy';
import { type Course, type Desk, deskOf, type StudyPlan } from './desk';

/** What is asked today. */
export type Today = {
  readonly today: Day;
  /** In order: card ids, at most what the day has room for. */
  readonly cards: readonly string[];
  /** Due, but left to later days. */
  readonly waiting: number;
  readonly doneToday: number;
  /** The target day, once the last days before it have begun, in which every fact is asked once more. */
  readonly askedFor: Day | null;
};

export type Queue = Today & {
  readonly plan: StudyPlan;
  /** Facts with a memory, those laid aside not counted. */
  readonly facts: number;
  /** The next day that anything is asked; null for none. */
  readonly nextDay: Day | null;
  /** Reviews a day from today on; to the target day when there is one, else for two weeks. */
  readonly load: readonly Load[];
  /** Facts expected to be recalled on `day`, with the reviews and without any. */
  readonly recall: { readonly day: Day; readonly kept: number; readonly idle: number };
  /** Facts that the days before the target have no room for. */
  readonly unasked: number;
  readonly course: Course;
};

const fortnight = 14;
const inAMonth = 30;

/** What the viewer is asked today. Null for a visitor, who has nothing yet. */
export async function getToday(viewer: Viewer, { now }: { now: Date }): Promise<Today | null> {
  if (!isOwner(viewer)) return null;
  return todayOf(await deskOf(viewer.userId, now));
}

/** What the viewer has to review, today and later, and what it brings. Null for a visitor, who has nothing yet. */
export async function getQueue(viewer: Viewer, { now }: { now: Date }): Promise<Queue | null> {
  if (!isOwner(viewer)) return null;
  const desk = await deskOf(viewer.userId, now);
  const { today, plan, pace, cards } = desk;
  const target = plan.targetDay;
  const day = target ?? addDays(today, inAMonth);
  const ahead = forecast(cards, today, day, pace);
  const days = cards.map(({ id, memory }) => askedOn(memory, ahead.next.get(id), target));
  return {
    ...todayOf(desk),
    plan,
    facts: cards.length,
    nextDay: days.filter((next) => next > today).sort()[0] ?? null,
    load: target ? ahead.load : ahead.load.slice(0, fortnight),
    recall: { day, kept: ahead.kept, idle: ahead.idle },
    unasked: target ? cards.filter(({ id, asked }) => asked === undefined && !ahead.next.has(id)).length : 0,
    course: target ? { target, forecast: ahead } : null,
  };
}

function todayOf({ today, plan, pace, stretchFrom, cards, doneToday }: Desk): Today {
  const { cards: asked, waiting } = queueOf(cards, today, pace);
  const inStretch = stretchFrom !== null && stretchFrom <= today;
  return { today, cards: asked.map(({ id }) => id), waiting, doneToday, askedFor: inStretch ? plan.targetDay : null };
}
