export type TopicScore = {
  /** As the article names it; null for articles without one. */
  readonly topic: string | null;
  readonly right: number;
  /** Answers that were right in part. */
  readonly partly: number;
  /** Sum of the points, those in part among them; 0 to `total`. */
  readonly points: number;
  readonly total: number;
};

/** Answers right, partly right and given, a topic; the topic with the most answers first, then by name, those without a topic last. */
export function topicScores(
  answers: readonly { readonly topic: string | null; readonly points: number }[],
): readonly TopicScore[] {
  const scores = new Map<string | null, TopicScore>();
  for (const { topic, points } of answers) {
    const before = scores.get(topic) ?? { right: 0, partly: 0, points: 0, total: 0 };
    scores.set(topic, {
      topic,
      right: before.right + (points === 1 ? 1 : 0),
      partly: before.partly + (points > 0 && points < 1 ? 1 : 0),
      points: before.points + points,
      total: before.total + 1,
    });
  }
  return [...scores.values()].sort(byAnswers);
}

function byAnswers(a: TopicScore, b: TopicScore): number {
  if ((a.topic === null) !== (b.topic === null)) return a.topic === null ? 1 : -1;
  return b.total - a.total || (a.topic ?? '').localeCompare(b.topic ?? '');
}
