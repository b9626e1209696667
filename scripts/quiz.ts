import { parseArgs } from 'node:util';
import { extractFacts } from '../core/facts/index.ts';
import type { Language } from '../core/language/index.ts';
import { composeQuiz, type QuestionKind, type QuizRequest, questionKinds } from '../core/questions/index.ts';
import { loadLexicon } from '../features/articles/queries/load-lexicon.ts';
import { attempt, languageOf, oneFile, Refusal, readDocument, readText, runCommand } from './article-input.ts';
import { asJson, asText, factsAsJson, factsAsText, type Report } from './quiz/print.ts';
import { inOtherWords } from './quiz/writer.ts';

/** What the person asked for; a wrong wish is a `Refusal` with the words to show. */
type Wish = {
  readonly file: string;
  readonly language?: Language;
  readonly count: number;
  readonly kinds: readonly QuestionKind[];
  readonly seed: number;
  readonly json: boolean;
  /** The facts instead of the questions. */
  readonly facts: boolean;
  /** Only then a language model is asked, and only the one that the environment names. */
  readonly writer: boolean;
};

const usage =
  'npm run --silent quiz -- FILE [--lang id|en] [--count N] [--kinds a,b] [--seed N] [--json] [--facts] [--writer]';

await runCommand(async (args) => {
  const wish = readWish(args);
  const report = await generate(wish, readText(wish.file));
  if (wish.facts) return wish.json ? factsAsJson(report) : factsAsText(report);
  const found = report.quiz.questions.length;
  if (found < wish.count) {
    process.stderr.write(
      `Expected ${wish.count} questions, the article proves ${found}. Ask for fewer or give a longer article.\n`,
    );
  }
  return wish.json ? asJson(report) : asText(report);
});

async function generate(wish: Wish, text: string): Promise<Report> {
  const lexicon = loadLexicon();
  const started = performance.now();
  const document = readDocument(text, wish, lexicon);
  const facts = extractFacts(document, lexicon);
  const { count, kinds, seed } = wish;
  const request: QuizRequest = { document, facts, lexicon, count, kinds, seed };
  const composed = composeQuiz(request);
  const questions = wish.writer && !wish.facts ? await inOtherWords(request, composed) : composed.questions;
  const quiz = { questions, rejected: composed.rejected };
  return { document, facts, quiz, ms: performance.now() - started };
}

function readWish(args: readonly string[]): Wish {
  const { values, positionals } = attempt(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        count: { type: 'string', default: '10' },
        kinds: { type: 'string', default: questionKinds.join(',') },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
        facts: { type: 'boolean', default: false },
        writer: { type: 'boolean', default: false },
      },
    }),
  );
  return {
    file: oneFile(positionals, usage),
    language: languageOf(values.lang),
    count: wholeNumber('count', values.count, 1),
    kinds: kindsOf(values.kinds),
    seed: wholeNumber('seed', values.seed, 0),
    json: values.json,
    facts: values.facts,
    writer: values.writer,
  };
}

function kindsOf(value: string): readonly QuestionKind[] {
  return value.split(',').map((name) => {
    const kind = questionKinds.find((known) => known === name.trim());
    if (!kind)
      throw new Refusal(`Expected --kinds among ${questionKinds.join(', ')}, got "${name}". Correct the list.`);
    return kind;
  });
}

function wholeNumber(name: string, value: string, least: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= least) return number;
  throw new Refusal(`Expected --${name} to be a whole number from ${least} up, got "${value}". Give digits only.`);
}
