import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractFacts } from '../core/facts/index.ts';
import { parseArticleFile, readArticle } from '../core/language/index.ts';
import { makeQuiz } from '../core/questions/index.ts';
import { loadLexicon } from '../features/articles/queries/load-lexicon.ts';
import { wordCount } from '../scripts/quiz/print.ts';

const runs = 20;
const folder = path.join('content', 'articles');
const lexicon = loadLexicon();

for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .sort()) {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const times: number[] = [];
  let words = 0;
  let questions = 0;
  for (let run = -3; run < runs; run += 1) {
    const started = performance.now();
    const { title, body, language = 'id', publishedAt } = parseArticleFile(text);
    const document = readArticle({ title, body, language, publishedAt }, lexicon);
    const facts = extractFacts(document, lexicon);
    const quiz = makeQuiz({ document, facts, lexicon, count: 10, seed: 1 });
    if (run >= 0) times.push(performance.now() - started);
    words = wordCount(document);
    questions = quiz.questions.length;
  }
  const median = [...times].sort((one, other) => one - other)[runs / 2] ?? 0;
  console.log(
    `${name.padEnd(36)} ${String(words).padStart(5)} words ${String(questions).padStart(3)} questions ${median.toFixed(1).padStart(7)} ms`,
  );
}
