export type TopicScore = {
  /** As the article names it; null for articles without one. */
  readonly topic: string | null;
  readonly right: number;
  readonly total: number;
};

/** Answers right and given, a topic; the topic with the most answers first, then by name, those without a topic last. */
export function topicScores(
  answers: readonly { readonly topic: string | null; readonly correct: boolean }[],
): readonly TopicScore[] {
  const scores = new Map<string | null, TopicScore>();
  for (const { topic, correct } of answers) {
    const { right, total } = scores.get(topic) ?? { right: 0, total: 0 };
    scores.set(topic, { topic, right: right + (correct ? 1 : 0), total: total + 1 });
  }
  return [...scores.values()].sort(byAnswers);
}

function byAnswers(a: TopicScore, b: TopicScore): number {
  if ((a.topic === null) !== (b.topic === null)) return a.topic === null ? 1 : -1;
  return b.total - a.total || (a.topic ?? '').localeCompare(b.topic ?? '');
}
