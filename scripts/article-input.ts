import { readFileSync } from 'node:fs';
import {
  type Admission,
  admitBody,
  type Document,
  detectLanguage,
  type Language,
  type Lexicon,
  parseArticleFile,
  readArticle,
} from '../core/language/index.ts';

/** A wish that cannot be met; its message is for people ("Expected X, got Y. Do Z."), the command ends with 2. */
export class Refusal extends Error {}

/** Runs a command: prints what it answers; a `Refusal` goes to standard error with exit code 2, a bug is thrown on. */
export async function runCommand(run: (args: readonly string[]) => string | Promise<string>): Promise<void> {
  // `| head` closes the pipe when it has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.stdout.write(await run(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** The text of a file; "-" is standard input. @throws Refusal when it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new Refusal(
      `Expected a file that can be read, got ${file} (${reason}). Check the path, or use "-" for standard input.`,
    );
  }
}

/**
 * Reads Markdown with front matter, or plain text. `language` goes before what the front matter says, which goes before
 * what the words say. @throws Refusal when it is no article, or in another language.
 */
export function readDocument(
  text: string,
  { file, language }: { readonly file: string; readonly language?: Language },
  lexicon: Lexicon,
): Document {
  const { title, body, publishedAt, ...known } = attempt(() => parseArticleFile(text));
  const admission = admitBody(body);
  if (!admission.ok) throw new Refusal(refusalOf(admission, file));
  const spoken = language ?? known.language ?? detectLanguage(body, lexicon).language;
  if (!spoken)
    throw new Refusal(
      `Expected Indonesian or English, got another language in ${file}. Add --lang id or --lang en if it is one of them.`,
    );
  return readArticle({ title, body, language: spoken, publishedAt }, lexicon);
}

/** The one FILE among the arguments. @throws Refusal when there is none, or more. */
export function oneFile(positionals: readonly string[], usage: string): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal(`Expected one FILE, got ${positionals.length}. Use: ${usage}`);
  return file;
}

/** @throws Refusal when it is neither `id` nor `en`. */
export function languageOf(value: string | undefined): Language | undefined {
  if (value === undefined || value === 'id' || value === 'en') return value;
  throw new Refusal(`Expected --lang id or en, got "${value}". Choose one of the two.`);
}

/** What other rooms say about bad input is shown as it is. */
export function attempt<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
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
