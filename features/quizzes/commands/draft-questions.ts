import { extractFacts, type Fact } from '@/core/facts';
import { type Language, readArticle } from '@/core/language';
import { composeQuiz, makeQuiz, type Question, type QuizRequest, questionKinds, type Reject } from '@/core/questions';
import { loadLexicon } from '@/features/articles/queries/load-lexicon';
import type { WriterReport } from '../writer/report';
import { writeQuiz } from '../writer/write-quiz';

export type ArticleToAsk = {
  readonly title: string;
  readonly body: string;
  readonly language: Language;
  readonly publishedOn: string | null;
};

/** What the generator makes of an article: every fact, the quiz in its order, what else it could prove, what it refused. */
export type Drafted = {
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
  readonly reserve: readonly Question[];
  readonly rejected: readonly Reject[];
  /** What came of asking a language model for other words; null when none was asked. */
  readonly writer: WriterReport | null;
};

export type DraftWish = {
  readonly seed: number;
  readonly count: number;
  /** Whether a language model may be asked for other words, if one is set up. */
  readonly mayAsk: boolean;
};

/**
 * The best `count` questions, and in reserve what each kind alone would ask of the facts besides. The same article and seed give the
 * same draft of the same generator, but for what a writer changes. May wait for a model: hold no transaction meanwhile.
 */
export async function draftQuestions(article: ArticleToAsk, { seed, count, mayAsk }: DraftWish): Promise<Drafted> {
  const lexicon = loadLexicon();
  const { title, body, language, publishedOn } = article;
  const document = readArticle({ title, body, language, publishedAt: publishedOn ?? undefined }, lexicon);
  const facts = extractFacts(document, lexicon);
  const request: QuizRequest = { document, facts, lexicon, count, seed };
  const composed = composeQuiz(request);
  const { questions: ours, rejected } = composed;
  const { questions, report: writer } = mayAsk ? await writeQuiz(request, composed) : { questions: ours, report: null };
  // A kind of which nothing was even drafted would cost as much to ask as any other.
  const drafted = new Set([...ours, ...rejected].map(({ kind }) => kind));
  const others = questionKinds
    .filter((kind) => drafted.has(kind))
    .flatMap((kind) => makeQuiz({ ...request, count: facts.length, kinds: [kind] }).questions);
  return { facts, questions, reserve: withoutRepeats(others, [...ours, ...questions]), rejected, writer };
}

function withoutRepeats(others: readonly Question[], questions: readonly Question[]): readonly Question[] {
  const name = ({ kind, stem, key }: Question) => JSON.stringify([kind, stem, key]);
  const seen = new Set(questions.map(name));
  return others.filter((question) => !seen.has(name(question)) && seen.add(name(question)));
}
