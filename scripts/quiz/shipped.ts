import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractFacts, type Fact } from '../../core/facts/index.ts';
import {
  type ArticleText,
  type Document,
  type Lexicon,
  parseArticleFile,
  readArticle,
} from '../../core/language/index.ts';
import { loadLexicon } from '../../features/articles/queries/load-lexicon.ts';

/** For tests: the lexicon as the app loads it. */
export { loadLexicon };

export type Read = {
  readonly name: string;
  readonly document: Document;
  readonly facts: readonly Fact[];
  readonly lexicon: Lexicon;
};

const folder = path.join(process.cwd(), 'content', 'articles');

/** An article of `content/` as its file has it. */
export function shippedText(name: string): ArticleText {
  const { title, body, language = 'id', publishedAt } = parseArticleFile(readFileSync(path.join(folder, name), 'utf8'));
  return { title, body, language, publishedAt };
}

/** Their files, in order. */
export function shippedNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();
}

/** An article of `content/`, read as the app reads it. */
export function readShipped(name: string): Read {
  const lexicon = loadLexicon();
  const document = readArticle(shippedText(name), lexicon);
  return { name, document, facts: extractFacts(document, lexicon), lexicon };
}

export function readAllShipped(): readonly Read[] {
  return shippedNames().map(readShipped);
}
