export type Standing = 'known' | 'shaky' | 'missed';

export type FactAnswer = {
  readonly fact: { readonly id: string; readonly text: string };
  /** 0 to 1. */
  readonly points: number;
  readonly attemptId: string;
  readonly title: string;
  readonly language: 'id' | 'en';
};

export type FactStanding = {
  readonly factId: string;
  readonly text: string;
  readonly standing: Standing;
  readonly title: string;
  readonly language: 'id' | 'en';
  /** The attempt that was the last to ask for it. */
  readonly attemptId: string;
};

/**
 * How each fact stands, by the last answers about it. A fact may be asked by several items of one attempt: the worst
 * answer is that of the attempt.
 * `missed`: wrong the last time. `shaky`: partly right the last time, or right after a time that was not all right.
 * `known`: right the last time, and the time before if there was one.
 * @param answers oldest first.
 * @returns one entry a fact, the one asked last first.
 */
export function standingsOf(answers: readonly FactAnswer[]): readonly FactStanding[] {
  const byFact = new Map<string, FactAnswer[]>();
  for (const answer of answers) {
    const earlier = byFact.get(answer.fact.id) ?? [];
    // Taken out and put back: the map then ends with the fact asked last.
    byFact.delete(answer.fact.id);
    byFact.set(answer.fact.id, withAnswer(earlier, answer));
  }
  return [...byFact.values()].reverse().flatMap((rounds) => {
    const last = rounds.at(-1);
    return last ? [{ ...entryOf(last), standing: standingOf(rounds) }] : [];
  });
}

function withAnswer(rounds: readonly FactAnswer[], answer: FactAnswer): FactAnswer[] {
  const last = rounds.at(-1);
  if (last?.attemptId !== answer.attemptId) return [...rounds, answer];
  return [...rounds.slice(0, -1), { ...answer, points: Math.min(last.points, answer.points) }];
}

function standingOf(rounds: readonly FactAnswer[]): Standing {
  const [last, before] = [rounds.at(-1), rounds.at(-2)];
  if (!last || last.points === 0) return 'missed';
  return last.points < 1 || (before && before.points < 1) ? 'shaky' : 'known';
}

function entryOf({ fact, title, language, attemptId }: FactAnswer) {
  return { factId: fact.id, text: fact.text, title, language, attemptId };
}
