import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readAllShipped } from '../../../scripts/quiz/shipped.ts';
import { composeQuiz } from '../make-quiz.ts';
import { goldenPage } from './page.ts';

const articles = readAllShipped();
const pageOf = (name: string) => name.replace(/\.md$/, '.txt');

test.each(articles)('$name', async ({ name, document, facts, lexicon }) => {
  const composed = composeQuiz({ document, facts, lexicon, count: 15, seed: 1 });
  await expect(goldenPage(document.title, facts, composed)).toMatchFileSnapshot(path.join('pages', pageOf(name)));
});

test('every page is of a shipped article', () => {
  expect(readdirSync(path.join(import.meta.dirname, 'pages')).sort()).toEqual(
    articles.map(({ name }) => pageOf(name)).sort(),
  );
});
