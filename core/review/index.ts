// A memory, a day and a rating in, the next day to ask out. Pure: no clock, no dice.

export { addDays, type Day, dayOf, daysBetween, laterOf } from './day.ts';
export { expectedRecall, type Forecast, forecast, type Load } from './forecast.ts';
export { type Fading, type Memory, type Rating, ratingOf, remember, retrievability, usualRetention } from './memory.ts';
export { type Pace, type Planned, stretchFrom, type Target } from './plan.ts';
export { type DayQueue, queueOf, type Waiting } from './queue.ts';
export { isLeech, masteredFrom, type Standing, standingOf } from './standing.ts';
export { daysForFreeze, mostFreezes, type Streak, streakOf } from './streak.ts';
export { mondayOf, type Week, weekOf } from './week.ts';
