import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractFacts } from '../core/facts/index.ts';
import {
  type Admission,
  admitBody,
  type Document,
  detectLanguage,
  type Language,
  parseArticleFile,
  readArticle,
} from '../core/language/index.ts';
import { makeQuiz, type QuestionKind, questionKinds } from '../core/questions/index.ts';
import { loadLexicon } from '../features/articles/queries/load-lexicon.ts';
import { asJson, asText, type Report } from './quiz/print.ts';

/** What the person asked for; a wrong wish is a `Refusal` with the words to show. */
type Wish = {
  readonly file: string;
  readonly language?: Language;
  readonly count: number;
  readonly kinds: readonly QuestionKind[];
  readonly seed: number;
  readonly json: boolean;
};

class Refusal extends Error {}

const usage = 'npm run --silent quiz -- FILE [--lang id|en] [--count N] [--kinds a,b] [--seed N] [--json]';

main();

function main(): void {
  try {
    const wish = readWish(process.argv.slice(2));
    const report = generate(wish, readText(wish.file));
    process.stdout.write(wish.json ? asJson(report) : asText(report));
    const found = report.quiz.questions.length;
    if (found < wish.count) {
      process.stderr.write(
        `Expected ${wish.count} questions, the article proves ${found}. Ask for fewer or give a longer article.\n`,
      );
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

function generate(wish: Wish, text: string): Report {
  const lexicon = loadLexicon();
  const started = performance.now();
  const document = readDocument(wish, text);
  const facts = extractFacts(document, lexicon);
  const { count, kinds, seed } = wish;
  const quiz = makeQuiz({ document, facts, lexicon, count, kinds, seed });
  return { document, facts, quiz, ms: performance.now() - started };
}

function readDocument(wish: Wish, text: string): Document {
  const file = attempt(() => parseArticleFile(text));
  const admission = admitBody(file.body);
  if (!admission.ok) throw new Refusal(refusalOf(admission, wish.file));
  const lexicon = loadLexicon();
  const language = wish.language ?? file.language ?? detectLanguage(file.body, lexicon).language;
  if (!language)
    throw new Refusal(
      `Expected Indonesian or English, got another language in ${wish.file}. Add --lang id or --lang en if it is one of them.`,
    );
  return readArticle({ title: file.title, body: file.body, language, publishedAt: file.publishedAt }, lexicon);
}

function refusalOf(admission: Extract<Admission, { ok: false }>, file: string): string {
  switch (admission.code) {
    case 'empty':
      return `Expected an article, got no words in ${file}. Give the text of an article.`;
    case 'too-long':
      return `Expected at most ${admission.limit} characters, got ${admission.length} in ${file}. Shorten the article.`;
    case 'binary':
      return `Expected text, got binary data in ${file}. Save the article as UTF-8 text.`;
    case 'markup':
      return `Expected plain text or Markdown, got mostly markup or code in ${file}. Paste the article's text only.`;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new Refusal(
      `Expected a file that can be read, got ${file} (${reason}). Check the path, or use "-" for standard input.`,
    );
  }
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
      },
    }),
  );
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal(`Expected one FILE, got ${positionals.length}. Use: ${usage}`);
  return {
    file,
    language: languageOf(values.lang),
    count: wholeNumber('count', values.count, 1),
    kinds: kindsOf(values.kinds),
    seed: wholeNumber('seed', values.seed, 0),
    json: values.json,
  };
}

function languageOf(value: string | undefined): Language | undefined {
  if (value === undefined || value === 'id' || value === 'en') return value;
  throw new Refusal(`Expected --lang id or en, got "${value}". Choose one of the two.`);
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

/** What other rooms say about bad input is shown as it is. */
function attempt<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}
