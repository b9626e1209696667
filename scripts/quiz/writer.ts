import { existsSync } from 'node:fs';
import type { Composed, Question, QuizRequest } from '../../core/questions/index.ts';
import { writerSettings } from '../../features/quizzes/writer/settings.ts';
import { attempt, Refusal } from '../article-input.ts';

/**
 * The questions with what the writer of the environment (or of .env) proposes and the gates let pass; what came of it goes to standard error.
 * @throws Refusal when none is set up, or not as it should be.
 */
export async function inOtherWords(request: QuizRequest, composed: Composed): Promise<readonly Question[]> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const settings = attempt(() => writerSettings());
  if (!settings)
    throw new Refusal(
      'Expected FAKTA_WRITER_URL and FAKTA_WRITER_MODEL for --writer, got neither. Set both (docs/writer.md), or leave --writer out.',
    );
  // The log would stand among the questions.
  process.env.LOG_LEVEL ??= 'silent';
  const { writeQuiz } = await import('../../features/quizzes/writer/write-quiz.ts');
  const { questions, report } = await writeQuiz(request, composed);
  process.stderr.write(
    report === null
      ? 'Writer: nothing to put in other words.\n'
      : `Writer ${report.model}: ${report.reason ?? 'used'}${report.httpStatus ? ` ${report.httpStatus}` : ''}; ${report.taken} taken, ${report.refused} refused, ${report.dropped} dropped.\n`,
  );
  return questions;
}
