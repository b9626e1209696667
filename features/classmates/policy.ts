/** Of fewer pupils who count no figure of a class is made: each would be nearly that of one of them. */
export const fewestPupils = 5;

/** Active days are those of so many days, today included. */
export const recentDays = 28;

/** What of a pupil is compared, from the answers whose verdict was told. */
export type Measured = {
  /** Points of the points that there were, 0 to 1. */
  readonly accuracy: number;
  /** Facts; see `core/review/standing.ts`. */
  readonly mastered: number;
  /** Of the last `recentDays`. */
  readonly activeDays: number;
  /** Accuracy by topic. */
  readonly topics: ReadonlyMap<string, number>;
};

/** Where the middle half of some pupils lies: the 25th, 50th and 75th percentile. */
export type Spread = { readonly low: number; readonly median: number; readonly high: number };

const general = ['accuracy', 'mastered', 'activeDays'] as const;
const ofTopic = 'topic:';

/** "topic:dunia" -> "dunia"; null of the other measures. */
export function topicOf(measure: string): string | null {
  return measure.startsWith(ofTopic) ? measure.slice(ofTopic.length) : null;
}

/** What a pupil has in a measure; null where they have answered nothing of it. */
export function figureOf(pupil: Measured, measure: string): number | null {
  const topic = topicOf(measure);
  if (topic !== null) return pupil.topics.get(topic) ?? null;
  const known = general.find((one) => one === measure);
  return known ? pupil[known] : null;
}

/** The spread of each measure that enough pupils have, by its name: "accuracy", "mastered", "activeDays", then "topic:NAME" by name. */
export function spreadsOf(pupils: readonly Measured[]): ReadonlyMap<string, Spread> {
  const topics = [...new Set(pupils.flatMap((pupil) => [...pupil.topics.keys()]))].sort();
  return new Map(
    [...general, ...topics.map((topic) => `${ofTopic}${topic}`)].flatMap((measure) => {
      const values = pupils.flatMap((pupil) => figureOf(pupil, measure) ?? []);
      return values.length < fewestPupils ? [] : [[measure, spreadOf(values)] as const];
    }),
  );
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  return { low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}

/** Between the two values around it, as most tools do (type 7 of Hyndman and Fan, The American Statistician 50, 1996); to hundredths, finer than anyone is told. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [lower, upper] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return Math.round((lower + (upper - lower) * (at - Math.floor(at))) * 100) / 100;
}
