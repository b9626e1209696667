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

type Thing = Readonly<Record<string, unknown>>;

const articles = /(Article|BlogPosting|Report|LiveBlogPosting)$/;
const mostThings = 2000;

/** The first article among the JSON-LD blocks of a page, `@graph` and lists included; undefined when there is none. */
export function describedIn(blocks: readonly string[]): Described | undefined {
  const things = blocks.flatMap((block) => thingsIn(parsed(block)));
  const article = things.find((thing) => namesOf(thing['@type']).some((type) => articles.test(type)));
  if (!article) return undefined;
  const byId = new Map(
    things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing] as const] : [])),
  );
  const nameOf = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ');
    if (!isThing(value)) return '';
    const named = 'name' in value ? value : byId.get(String(value['@id']));
    return typeof named?.name === 'string' ? named.name : '';
  };
  return {
    title: text(article.headline) || text(article.name),
    outlet: nameOf(article.publisher),
    author: nameOf(article.author),
    published: text(article.datePublished) || text(article.dateCreated),
    language: text(article.inLanguage),
    url: text(article.url) || addressOf(article.mainEntityOfPage),
    isFree: !/^false$/i.test(String(article.isAccessibleForFree)),
  };
}

function thingsIn(value: unknown): readonly Thing[] {
  const found: Thing[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && found.length < mostThings) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, mostThings));
    else if (isThing(next)) {
      found.push(next);
      waiting.push(next['@graph'], next.mainEntity);
    }
  }
  return found;
}

/** Broken JSON is common: raw line breaks in strings, CDATA marks, a semicolon at the end. */
function parsed(block: string): unknown {
  const bare = block.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$|;\s*$/g, '').replace(/[\r\n\t]+/g, ' ');
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
  return typeof value === 'string' ? value.trim() : '';
}

function addressOf(value: unknown): string {
  return isThing(value) ? text(value['@id']) : text(value);
}
