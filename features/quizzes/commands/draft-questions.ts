import { extractFacts, type Fact } from '@/core/facts';
import { type Language, readArticle } from '@/core/language';
import { makeQuiz, type Question, questionKinds, type Reject } from '@/core/questions';
import { loadLexicon } from '@/features/articles/queries/load-lexicon';

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
  /** Which language model proposed wordings, or why it was not used; null when none is set up. */
  readonly writer: string | null;
};

/**
 * The best `count` questions, and in reserve what each kind alone would ask of the facts besides. Pure for the same
 * generator: the same article and seed give the same draft.
 */
export function draftQuestions(article: ArticleToAsk, { seed, count }: { seed: number; count: number }): Drafted {
  const lexicon = loadLexicon();
  const { title, body, language, publishedOn } = article;
  const document = readArticle({ title, body, language, publishedAt: publishedOn ?? undefined }, lexicon);
  const facts = extractFacts(document, lexicon);
  const ask = (most: number, kinds = questionKinds.slice()) =>
    makeQuiz({ document, facts, lexicon, count: most, seed, kinds });
  const { questions, rejected } = ask(count);
  // A kind of which nothing was even drafted would cost as much to ask as any other.
  const drafted = new Set([...questions, ...rejected].map(({ kind }) => kind));
  const others = questionKinds
    .filter((kind) => drafted.has(kind))
    .flatMap((kind) => ask(facts.length, [kind]).questions);
  return { facts, questions, reserve: withoutRepeats(others, questions), rejected, writer: null };
}

function withoutRepeats(others: readonly Question[], questions: readonly Question[]): readonly Question[] {
  const name = ({ kind, stem, key }: Question) => JSON.stringify([kind, stem, key]);
  const seen = new Set(questions.map(name));
  return others.filter((question) => !seen.has(name(question)) && seen.add(name(question)));
}
