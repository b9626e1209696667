import type { Gradable, Score } from '@/core/grading';
import { interactionOf } from './interaction';
import { pseudonymOf, uuidOf } from './names';

/** A finished attempt, as statements tell it. */
export type ToldAttempt = {
  readonly id: string;
  readonly userId: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly quiz: { readonly code: string; readonly title: string; readonly language: 'id' | 'en' };
  readonly score: Score;
  readonly answers: readonly ToldAnswer[];
};
export type ToldAnswer = {
  readonly itemId: string;
  readonly stem: string;
  readonly gradable: Gradable;
  readonly response: string;
  readonly correct: boolean;
  /** 0 to 1. */
  readonly points: number;
  readonly answeredAt: Date;
};

export type Statement = Readonly<Record<string, unknown>> & { readonly id: string };
/** Where this site is, and what its pseudonyms are made with. */
type Site = { readonly origin: string; readonly secret: string };

/** The statements of an attempt: that it was completed, with its score, and each answer. The same attempt makes the same ids. */
export function statementsOf(attempt: ToldAttempt, { origin, secret }: Site): readonly Statement[] {
  const { id, userId, quiz, score, startedAt, finishedAt } = attempt;
  const actor = {
    objectType: 'Agent',
    account: { homePage: origin, name: pseudonymOf(userId, secret) },
  };
  const place = `${origin}/quizzes/${quiz.code}`;
  const object = {
    objectType: 'Activity',
    id: place,
    definition: { type: 'http://adlnet.gov/expapi/activities/assessment', name: { [quiz.language]: quiz.title } },
  };
  const registration = uuidOf(`attempt ${id}`);
  const completed: Statement = {
    id: uuidOf(`completed ${id}`),
    actor,
    verb: verb('completed'),
    object,
    result: {
      completion: true,
      score: { scaled: score.share, raw: score.points, min: 0, max: score.outOf },
      duration: `PT${Math.max(0, Math.round((finishedAt.getTime() - startedAt.getTime()) / 1000))}S`,
    },
    context: { registration, platform: 'Fakta', language: quiz.language },
    timestamp: finishedAt.toISOString(),
  };
  const answered = attempt.answers.map((answer): Statement => {
    const { interaction, response } = interactionOf(answer.gradable, answer.response, quiz.language);
    return {
      id: uuidOf(`answered ${id} ${answer.itemId}`),
      actor,
      verb: verb('answered'),
      object: {
        objectType: 'Activity',
        id: `${place}#item-${answer.itemId}`,
        definition: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          description: { [quiz.language]: answer.stem },
          ...interaction,
        },
      },
      result: { success: answer.correct, response, score: { scaled: answer.points } },
      context: {
        registration,
        platform: 'Fakta',
        language: quiz.language,
        contextActivities: { parent: [{ objectType: 'Activity', id: place }] },
      },
      timestamp: answer.answeredAt.toISOString(),
    };
  });
  return [completed, ...answered];
}

function verb(name: 'completed' | 'answered') {
  return { id: `http://adlnet.gov/expapi/verbs/${name}`, display: { 'en-US': name } };
}
