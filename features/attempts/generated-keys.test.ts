import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractFacts } from '@/core/facts';
import { grade } from '@/core/grading';
import { parseArticleFile, readArticle } from '@/core/language';
import { makeQuiz, questionKinds } from '@/core/questions';
import { loadLexicon } from '@/features/articles/queries/load-lexicon';

const files = readdirSync('content/articles').filter((name) => name.endsWith('.md'));

// What the generator writes and what grading reads must agree, or a learner who copies the key is told it is wrong.
test.each(files)('%s: every key grades right as it is shown, every distractor wrong', (name) => {
  const {
    title = name,
    body,
    language = 'id',
    publishedAt,
  } = parseArticleFile(readFileSync(`content/articles/${name}`, 'utf8'));
  const lexicon = loadLexicon();
  const document = readArticle({ title, body, language, publishedAt }, lexicon);
  const facts = extractFacts(document, lexicon);
  const { questions } = makeQuiz({ document, facts, lexicon, count: 40, kinds: questionKinds, seed: 1 });
  expect(questions.length).toBeGreaterThan(0);
  for (const question of questions) {
    // The article may leave the year of a date to its context ("6 July"); a date field never does.
    const response = question.kind === 'date' ? question.date : question.key;
    expect(grade(question, response), question.stem).toMatchObject({ correct: true });
    for (const { text } of 'distractors' in question ? (question.distractors ?? []) : []) {
      expect(grade(question, text), `${question.stem} ${text}`).toMatchObject({ correct: false });
    }
  }
});
