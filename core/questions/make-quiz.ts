import type { Fact } from '../facts/index.ts';
import type { Document, Lexicon } from '../language/index.ts';
import { draftAll } from './1-draft/draft-all.ts';
import { makeItem } from './2-distract/item.ts';
import { refusal, rejectOf } from './3-gate/gates.ts';
import { difficulty } from './4-rank/difficulty.ts';
import { readers } from './4-rank/readers.ts';
import { worth } from './4-rank/worth.ts';
import { choose } from './5-balance/choose.ts';
import { placeKeys } from './5-balance/place-keys.ts';
import type { Candidate, Setting } from './candidate.ts';
import { concernsOf } from './concerns/concerns-of.ts';
import { questionGrammars } from './grammars.ts';
import { type QuestionKind, type QuizDraft, questionKinds, type Reject } from './question.ts';
import { seededRandom } from './random.ts';
import { readableOf, withReadableStimuli } from './stimulus/readable.ts';

export type QuizRequest = {
  readonly document: Document;
  /** What `extractFacts` answered for the document. */
  readonly facts: readonly Fact[];
  readonly lexicon: Lexicon;
  /** The most questions wanted; fewer come back when the article proves no more. */
  readonly count: number;
  /** All kinds when absent. */
  readonly kinds?: readonly QuestionKind[];
  /** The same seed gives the same quiz. */
  readonly seed: number;
};

/** Drafts, gives distractors, gates, ranks and balances. Pure: the same request gives the same quiz. */
export function makeQuiz(request: QuizRequest): QuizDraft {
  const { questions, rejected } = composeQuiz(request);
  return { questions, rejected };
}

/** How a quiz came about: with each question the draft that it came from, for benches and for fitting the ranker. */
export type Composed = QuizDraft & { readonly chosen: readonly Candidate[] };

/** `makeQuiz` with its reasons. */
export function composeQuiz(request: QuizRequest): Composed {
  const { document, count, kinds = questionKinds } = request;
  const setting = settingOf(request);
  const { candidates, rejects } = prove(setting, kinds);
  const ranked = candidates.map((candidate) => ({ candidate, worth: worth(candidate, setting) }));
  const alone = kinds.every((kind) => kind === 'true-false');
  const { chosen, left } = choose(ranked, count, { ahead: aheadOf(setting), alone });
  const { read, unread } = readableOf(chosen, setting);
  const ordered = [...read].sort((one, other) => readingPlace(one) - readingPlace(other));
  const questions = placeKeys(
    ordered.map((candidate) => ({
      ...candidate,
      question: { ...candidate.question, difficulty: difficulty(candidate, setting) },
    })),
    setting,
  );
  const looked = withReadableStimuli(questions, ordered, setting).map((question) => ({
    ...question,
    concerns: concernsOf(question, document),
  }));
  const lost = unread.map((candidate) =>
    rejectOf(candidate, 'balance', 'Another item asks for the one whom its stimulus names.'),
  );
  return { questions: looked, chosen: ordered, rejected: [...rejects, ...left, ...lost] };
}

export function settingOf({ document, facts, lexicon, seed }: QuizRequest): Setting {
  return { document, facts, lexicon, seed, grammar: questionGrammars[document.language] };
}

/** Drawn by seed and article, so that over many quizzes true and false are equally common. */
function aheadOf({ grammar, document, seed }: Setting): string {
  return grammar.truth[seededRandom(seed, document.title).below(2)] ?? grammar.truth[0];
}

type Proven = { readonly candidates: readonly Candidate[]; readonly rejects: readonly Reject[] };

function prove(setting: Setting, kinds: readonly QuestionKind[]): Proven {
  const candidates: Candidate[] = [];
  const rejects: Reject[] = [];
  for (const draft of draftAll(setting, kinds)) {
    const made = makeItem(draft, setting);
    const reject =
      'reject' in made ? made.reject : (refusal(made.candidate, setting) ?? unwanted(made.candidate, setting));
    if (reject) rejects.push(reject);
    else if ('candidate' in made) candidates.push(made.candidate);
  }
  return { candidates, rejects };
}

/** What readers seldom accept, though no gate has anything against it. */
function unwanted(candidate: Candidate, setting: Setting): Reject | undefined {
  const reason = readers.refuse(candidate, setting);
  return reason === undefined ? undefined : rejectOf(candidate, readers.name, reason);
}

function readingPlace({ draft }: Candidate): number {
  return draft.evidence.start + (draft.answer.range ? (draft.answer.range.start - draft.evidence.start) / 100_000 : 0);
}
