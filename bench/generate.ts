import { parseArgs } from 'node:util';
import { extractFacts } from '../core/facts/index.ts';
import { type ArticleText, type Language, readArticle } from '../core/language/index.ts';
import { makeQuiz } from '../core/questions/index.ts';
import { loadLexicon, shippedNames, shippedText } from '../scripts/quiz/shipped.ts';
import { median } from './language/scores.ts';
import { showTables } from './page.ts';
import type { Table } from './table.ts';

// From an article to a quiz of ten items, one thread, warm: `npm run bench:generate -- [--markdown | --into FILE]`. Long articles are the shipped ones of a language, one after another, as
// often as it takes, under one title; each copy is read anew.

const runs = 20;
const warmUps = 3;
const lengths = [500, 2_000, 5_000, 20_000];
const lexicon = loadLexicon();

type Shipped = ArticleText & { readonly name: string };

const { values } = parseArgs({
  options: { markdown: { type: 'boolean', default: false }, into: { type: 'string' } },
});

const shipped = shippedNames().map((name) => ({ name: name.replace('.md', ''), ...shippedText(name) }));
const tables = () => [eachArticle(shipped), growth(shipped)];
process.stdout.write(await showTables(tables, { markdown: values.markdown, into: values.into, name: 'generating' }));

/** Milliseconds of one quiz, and how many questions it has. */
function generate(article: ArticleText): {
  readonly ms: number;
  readonly processor: number;
  readonly questions: number;
} {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const document = readArticle(article, lexicon);
  const facts = extractFacts(document, lexicon);
  const { questions } = makeQuiz({ document, facts, lexicon, count: 10, seed: 1 });
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - started, processor: (user + system) / 1000, questions: questions.length };
}

function eachArticle(articles: readonly Shipped[]): Table {
  const rows = articles.map((article) => {
    for (let run = 0; run < warmUps; run += 1) generate(article);
    const all = Array.from({ length: runs }, () => generate(article));
    const words = wordsOf(article.body);
    const ms = median(all.map((one) => one.ms));
    const per500 = (500 / words) * median(all.map((one) => one.processor));
    return { name: article.name, words, questions: all[0]?.questions ?? 0, ms, per500 };
  });
  const mean = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const cells = [
    ...rows,
    {
      name: '(mean)',
      words: mean((row) => row.words),
      questions: mean((row) => row.questions),
      ms: mean((row) => row.ms),
      per500: mean((row) => row.per500),
    },
  ];
  return {
    title: 'From an article to a quiz',
    note: `Warm, one thread, median of ${runs}: reading, facts and a quiz of ten items. Processor time is what other work on the machine cannot stretch by waiting, but counts the collector that runs beside it.`,
    columns: ['article', 'words', 'questions', 'ms', 'processor ms per 500 words'],
    rows: cells.map(({ name, words, questions, ms, per500 }) => [
      name,
      words.toFixed(0),
      questions.toFixed(questions % 1 === 0 ? 0 : 1),
      ms.toFixed(1),
      per500.toFixed(1),
    ]),
  };
}

/** One article of so many words: what grows faster than they do shows. */
function growth(articles: readonly Shipped[]): Table {
  const rows = (['id', 'en'] satisfies Language[]).flatMap((language) =>
    lengths.map((length) => {
      const article = ofLength(
        articles.filter((one) => one.language === language),
        length,
      );
      generate(article);
      const { ms } = generate(article);
      return [
        `${language}, ${wordsOf(article.body)} words`,
        ms.toFixed(0),
        ((500 * ms) / wordsOf(article.body)).toFixed(1),
      ];
    }),
  );
  return {
    title: 'As articles grow',
    note: 'The shipped articles of a language, one after another, under the title of the first; second of two runs.',
    columns: ['article', 'ms', 'ms per 500 words'],
    rows,
  };
}

function ofLength(articles: readonly Shipped[], length: number): ArticleText {
  const [first] = articles;
  if (!first) throw new Error(`Expected shipped articles of the language, got none.`);
  const words: string[] = [];
  for (let at = 0; words.length < length; at += 1) {
    const body = articles[at % articles.length]?.body ?? '';
    words.push(...body.split(/(?<=\s)(?=\S)/).slice(0, length - words.length));
    words.push('\n\n');
  }
  return { ...first, body: words.join('') };
}

function wordsOf(body: string): number {
  return body.split(/\s+/).filter(Boolean).length;
}
