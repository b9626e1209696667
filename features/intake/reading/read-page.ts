import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { articleText } from './article-text';
import { countWords, type FoundArticle, fewestWords, shortWords } from './found-article';
import { metadataOf } from './metadata';

/** More elements than any article has, and deeper than any nests them: reading those would take minutes. */
const mostElements = 20_000;
const deepest = 400;

/**
 * The article of a page; undefined when it holds none that can be read. `address` is where the page was found, '' for a file. Runs nothing
 * of the page and loads nothing it names.
 */
export function readPage(html: string, address: string): FoundArticle | undefined {
  if (!isReadable(html)) return undefined;
  const document = documentOf(html);
  const { warnings, ...metadata } = metadataOf(document, address);
  const text = withoutTitle(mainText(document), metadata.title);
  const words = countWords(text);
  if (words < fewestWords) return undefined;
  const short = words < shortWords && !warnings.includes('partial') ? (['short'] as const) : [];
  return { ...metadata, text, warnings: [...warnings, ...short] };
}

/** Judged by the tags as they are written, before anything is made of them; what need not be closed (`<br>`, `<p>`) leads no deeper. */
function isReadable(html: string): boolean {
  let [elements, depth] = [0, 0];
  for (const [tag, name = ''] of html.matchAll(/<\/?([a-z][a-z0-9]*)\b/gi)) {
    const isEnd = tag.startsWith('</');
    elements += isEnd ? 0 : 1;
    if (!unclosed.test(name)) depth = Math.max(0, depth + (isEnd ? -1 : 1));
    if (elements > mostElements || depth > deepest) return false;
  }
  return true;
}

const unclosed =
  /^(br|hr|img|meta|link|input|source|wbr|area|base|col|embed|param|track|path|p|li|td|tr|th|dt|dd|option)$/i;

/** The text of HTML that is all article, such as a converted file; '' when it is too much to be read. */
export function wholeText(html: string): string {
  if (!isReadable(html)) return '';
  const { body } = documentOf(`<!doctype html><html><body>${html}</body></html>`);
  return articleText(body);
}

function documentOf(html: string): Document {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  );
  return document;
}

function mainText(document: Document): string {
  // Readability would drop these or take them for text of the article.
  for (const element of document.querySelectorAll('figure, figcaption, noscript')) element.remove();
  const found = new Readability(document, { keepClasses: true }).parse();
  return found?.content ? wholeText(found.content) : '';
}

/** Sites repeat the title above the text. */
function withoutTitle(text: string, title: string): string {
  const [first = '', ...others] = text.split('\n\n');
  return first.replace(/^#+ /, '') === title && title !== '' ? others.join('\n\n') : text;
}
