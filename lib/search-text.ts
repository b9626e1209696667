/**
 * A text as it is searched: lower case, without accents, "Karikó" as "kariko". Folded here, when it is written and when it is asked for, because the databases differ: SQLite's LIKE
 * knows the capitals of ASCII alone, PostgreSQL's none.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

type Searched = {
  readonly title: string;
  readonly outlet: string | null;
  readonly topic: string | null;
  readonly body: string;
};

/** What an item of the bank is found by; `title` and `fact` are its article's and its fact's. */
export function searchTextOfItem(item: Record<'stem' | 'key' | 'fact' | 'title', string>): string {
  return foldText([item.stem, item.key, item.fact, item.title].join('\n'));
}

/** What an article is found by. */
export function searchTextOf({ title, outlet, topic, body }: Searched): string {
  return foldText([title, outlet ?? '', topic ?? '', body].join('\n'));
}
