import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractFacts } from '@/core/facts';
import { grade } from '@/core/grading';
import { parseArticleFile, readArticle } from '@/core/language';
import { makeQuiz, type Question, questionKinds } from '@/core/questions';
import { loadLexicon } from '@/features/articles/queries/load-lexicon';
import { rightResponse } from '@/prisma/seed/right-response';

const files = readdirSync('content/articles').filter((name) => name.endsWith('.md'));

// What the generator writes and what grading reads must agree, or a learner who copies the key is told it is wrong.
test.each(files)('%s: every key grades right as it is shown, every distractor and other thing wrong', (name) => {
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
    expect(grade(question, rightResponse(question)), question.stem).toMatchObject({ correct: true });
    for (const { text } of 'distractors' in question ? (question.distractors ?? []) : []) {
      const response = withDistractor(question, text);
      expect(grade(question, response), `${question.stem} ${text}`).toMatchObject({ correct: false });
    }
    for (const other of 'others' in question ? question.others : []) {
      expect(grade(question, other), `${question.stem} ${other}`).not.toMatchObject({ correct: true });
    }
  }
});

/** A response that takes a wrong choice in the place of a right one. */
function withDistractor(question: Question, text: string): string {
  switch (question.kind) {
    case 'multiple-response':
      return JSON.stringify([...question.keys.slice(1), text]);
    case 'matching':
      return JSON.stringify(question.pairs.map(({ prompt, match }, at) => [prompt, at === 0 ? text : match]));
    default:
      return text;
  }
}
