import {
  type Composed,
  isWordable,
  mayHaveOtherChoices,
  type Proposal,
  type Question,
  type QuizRequest,
  reword,
} from '@/core/questions';
import { log } from '@/lib/log';
import { readAnswer } from './answer';
import { askModel } from './ask-model';
import { type ItemToWord, promptFor } from './prompt';
import { type Fault, failed, type WriterReport } from './report';
import { type Environment, type WriterSettings, writerSettings } from './settings';

/** The questions to go on with, and what came of asking; null when no writer is set up or there is nothing to word. */
export type Written = { readonly questions: readonly Question[]; readonly report: WriterReport | null };

/**
 * Asks the language model of the environment, if one is set up, for other words of a quiz, and takes those that pass every gate. Never
 * throws: whatever goes wrong, the questions are the rules' own and the report says why. Hold no transaction while it runs.
 */
export async function writeQuiz(
  request: QuizRequest,
  composed: Composed,
  env: Environment = process.env,
): Promise<Written> {
  const settings = settingsOf(env);
  if (settings === undefined || !composed.questions.some(isWordable))
    return { questions: composed.questions, report: null };
  const written =
    'fault' in settings ? ours(composed, settings.model, settings.fault) : await asked(settings, request, composed);
  log.info(written.report, 'writer');
  return written;
}

/** Settings that cannot be used are a fault like any other: the log says what to correct. */
function settingsOf(env: Environment): WriterSettings | { readonly model: string; readonly fault: Fault } | undefined {
  try {
    return writerSettings(env);
  } catch (error) {
    log.error(error, 'The writer is not asked.');
    return { model: (env.FAKTA_WRITER_MODEL ?? '').trim().slice(0, 200), fault: { reason: 'settings' } };
  }
}

async function asked(settings: WriterSettings, request: QuizRequest, composed: Composed): Promise<Written> {
  try {
    return await worded(settings, request, composed);
  } catch (error) {
    log.error(error, 'A bug while the words of a writer were read.');
    return ours(composed, settings.model, { reason: 'unknown' });
  }
}

async function worded(settings: WriterSettings, request: QuizRequest, composed: Composed): Promise<Written> {
  const { model } = settings;
  const wordable = itemsToWord(composed);
  const said = await askModel(settings, promptFor(request.document, wordable));
  if (!said.ok) return ours(composed, model, said);
  const answer = readAnswer(
    said.text,
    wordable.map(({ question }) => question.id),
  );
  if (!answer.ok) return ours(composed, model, answer);
  const { dropped, proposals } = answer;
  return gated(request, composed, proposals, { model, dropped });
}

function itemsToWord({ questions, chosen }: Composed): readonly ItemToWord[] {
  return questions.flatMap((question, at) => {
    const candidate = chosen[at];
    return candidate && isWordable(question) ? [{ question, choicesToo: mayHaveOtherChoices(candidate) }] : [];
  });
}

function gated(
  request: QuizRequest,
  composed: Composed,
  proposals: readonly Proposal[],
  { model, dropped }: { readonly model: string; readonly dropped: number },
): Written {
  const { questions, taken, refused } = reword(request, composed, proposals);
  for (const { gate, reason } of refused) log.debug({ gate, reason }, 'proposal refused');
  const counts = { taken: taken.length, refused: refused.length, dropped };
  if (taken.length > 0)
    return { questions, report: { model, status: 'used', ...counts, reason: null, httpStatus: null } };
  const reason = proposals.length === 0 && dropped === 0 ? 'nothing-proposed' : 'none-passed';
  return { questions: composed.questions, report: failed(model, { reason }, counts) };
}

function ours({ questions }: Composed, model: string, fault: Fault): Written {
  return { questions, report: failed(model, fault) };
}
