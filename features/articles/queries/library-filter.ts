/** What the library is narrowed to; empty strings do not narrow. */
export type LibraryFilter = { readonly words: string; readonly topic: string; readonly language: string };

type Searched = {
  readonly title: string;
  readonly outlet: string | null;
  readonly topic: string | null;
  readonly language: string;
};

/** The filter of a page address; anything odd in it narrows nothing. */
export function filterOf(parameters: Record<string, string | string[] | undefined>): LibraryFilter {
  const one = (name: string) => {
    const value = parameters[name];
    return typeof value === 'string' ? value.trim().slice(0, 100) : '';
  };
  return { words: one('q'), topic: one('topic'), language: one('language') };
}

/** The words searched for, in lower case; at most eight. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [])].slice(0, 8);
}

/** Whether an article passes: the topic, the language, and every word in its title, outlet or topic, or in its body. */
export function matches(article: Searched, filter: LibraryFilter, inBody: (word: string) => boolean): boolean {
  if (filter.topic !== '' && article.topic !== filter.topic) return false;
  if (filter.language !== '' && article.language !== filter.language) return false;
  const shown = plain([article.title, article.outlet, article.topic].join(' '));
  return wordsOf(filter.words).every((word) => shown.includes(plain(word)) || inBody(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
