/** What a page says of its article for machines, as schema.org names it (https://schema.org/NewsArticle); '' for what it does not say. */
export type Described = {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly published: string;
  readonly language: string;
  readonly url: string;
  /** False when it says that not everyone may read it. */
  readonly isFree: boolean;
};

/** With white space as single blanks: what looks for words between runs of it would take hours over a page that is made of them. */
export const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();

type Thing = Readonly<Record<string, unknown>>;

const articles = /(Article|BlogPosting|Report|LiveBlogPosting)$/;
const mostThings = 2000;

/** The first article among the JSON-LD blocks of a page, `@graph` and lists included; undefined when there is none. */
export function describedIn(blocks: readonly string[]): Described | undefined {
  const things = blocks.flatMap((block) => thingsIn(parsed(block)));
  const article = things.find((thing) => namesOf(thing['@type']).some((type) => articles.test(type)));
  if (!article) return undefined;
  const byId = new Map(
    things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[text(thing['@id']), thing] as const] : [])),
  );
  const oneName = (value: unknown): string => {
    if (typeof value === 'string') return oneLine(value);
    if (!isThing(value)) return '';
    return text(('name' in value ? value : byId.get(text(value['@id'])))?.name);
  };
  const nameOf = (value: unknown) => [value].flat(2).map(oneName).filter(Boolean).join(', ');
  return {
    title: text(article.headline) || text(article.name),
    outlet: nameOf(article.publisher),
    author: nameOf(article.author),
    published: text(article.datePublished) || text(article.dateCreated),
    language: text(article.inLanguage),
    url: text(article.url) || addressOf(article.mainEntityOfPage),
    isFree: article.isAccessibleForFree !== false && !/^false$/i.test(text(article.isAccessibleForFree)),
  };
}

function thingsIn(value: unknown): readonly Thing[] {
  const found: Thing[] = [];
  const waiting: unknown[] = [value];
  // A list that holds nothing but lists counts too.
  for (let at = 0; at < waiting.length && at < mostThings; at += 1) {
    const next = waiting[at];
    if (Array.isArray(next)) waiting.push(...next.slice(0, mostThings));
    else if (isThing(next)) {
      found.push(next);
      waiting.push(...[next['@graph'], next.mainEntity].filter((inside) => inside !== undefined));
    }
  }
  return found;
}

/** Broken JSON is common: raw line breaks in strings, CDATA marks, a semicolon at the end. */
function parsed(block: string): unknown {
  const bare = oneLine(block).replace(/^(?:\/\/)? ?<!\[CDATA\[|(?:\/\/)? ?\]\]>$|;$/g, '');
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namesOf(value: unknown): readonly string[] {
  return [value].flat().filter((name) => typeof name === 'string');
}

function text(value: unknown): string {
  return typeof value === 'string' ? oneLine(value) : '';
}

function addressOf(value: unknown): string {
  return isThing(value) ? text(value['@id']) : text(value);
}
